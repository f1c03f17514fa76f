"""``ozon doctor``: what a key can do."""

from __future__ import annotations

import click

from . import completion
from .session import Code, Command, Session, common


@click.command("doctor", cls=Command, short_help="Check what a key can do.")
@click.argument("methods", metavar="[METHOD]...", nargs=-1, shell_complete=completion.methods)
@common
def command(session: Session, methods: tuple[str, ...]) -> None:
    """Check the key of a shop, or its token.

    Shows whether Ozon accepts it, its roles, when it expires, the remaining quotas, how the URLs for pushes answer and
    what to do about it, and whether this machine's clock is correct. For each METHOD, such as product.import or
    /v3/product/import, shows whether the roles allow it. All calls are read-only.

    The shop is that of --shop or of the environment: OZON_CLIENT_ID and OZON_API_KEY, or OZON_TOKEN. Set OZON_BASE_URL
    to use another address, such as that of a sandbox; the report names it.

    Exit code: 0 if the key is valid, 1 if it is refused or could not be checked, 2 for invalid arguments.
    """
    from ..doctor import doctor

    with session.seller(read_only=True) as seller:
        report = doctor(seller, methods)
    if session.as_json:
        from attrs import asdict

        from .cells import dumps

        click.echo(dumps(asdict(report), indent=2))
    else:
        click.echo(str(report))
    raise click.exceptions.Exit(Code.DONE if report.valid else Code.FAILED)
