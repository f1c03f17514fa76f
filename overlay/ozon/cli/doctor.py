"""``ozon doctor``: what a key can do."""

from __future__ import annotations

import click


@click.command("doctor", short_help="Check what a key can do.")
@click.argument("methods", metavar="[METHOD]...", nargs=-1)
@click.option("--json", "as_json", is_flag=True, help="Print the report as JSON.")
@click.pass_context
def command(context: click.Context, methods: tuple[str, ...], as_json: bool) -> None:
    """Check the key in OZON_CLIENT_ID and OZON_API_KEY, or the token in OZON_TOKEN.

    Shows whether Ozon accepts it, its roles, when it expires, the remaining quotas, and whether this machine's clock is
    correct. For each METHOD, such as product.import or /v3/product/import, shows whether the roles allow it. All calls
    are read-only. Set OZON_BASE_URL to use another address, such as that of a sandbox.

    Exit code: 0 if the key is valid, 1 if it is refused or could not be checked, 2 for invalid arguments.
    """
    from ozon_generated.errors import ArgumentError

    from ..client.seller import Seller
    from ..doctor import doctor

    try:
        with Seller() as seller:
            report = doctor(seller, methods)
    except ArgumentError as error:
        raise click.UsageError(str(error), context) from None
    if as_json:
        import json
        from datetime import datetime

        from attrs import asdict

        click.echo(json.dumps(asdict(report), default=datetime.isoformat, ensure_ascii=False, indent=2))
    else:
        click.echo(str(report))
    context.exit(0 if report.valid else 1)
