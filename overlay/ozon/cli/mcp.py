"""``ozon mcp``: the MCP server, for assistants."""

from __future__ import annotations

import signal
import sys

import click

from .guard import max_change
from .session import Code, Command, Session, fail, shop_option


@click.command("mcp", cls=Command, short_help="Serve the APIs to assistants over MCP.")
@shop_option
@click.option("--allow-writes", is_flag=True, help="Allow writes. Each needs a confirmation.")
@click.option("--allow-destructive", is_flag=True, help="Also allow what deletes, cancels or withdraws.")
@max_change
@click.option("--max-chars", type=click.IntRange(2000), default=20_000, metavar="N", help="Longest answer.")
@click.option("-v", "--verbose", count=True, help="Log requests to standard error; twice with bodies.")
@click.pass_obj
def command(
    session: Session,
    shop_name: str | None,
    allow_writes: bool,
    allow_destructive: bool,
    most: float | None,
    max_chars: int,
    verbose: int,
) -> None:
    """Serve Ozon's APIs to an assistant, on standard input and output.

    An assistant starts it itself. In its configuration:

    \b
    {"mcpServers": {"ozon": {"command": "ozon", "args": ["mcp"]}}}

    It can find, describe and call every operation, of every shop of 'ozon shops'; calls that name none are for the shop
    of --shop. It only reads, unless --allow-writes is given; then each write names the shop, the operation and its
    effect, and is sent once it is confirmed. --max-change is for product.import_prices and product.import: other
    methods that set a price, such as those of promotions, are not compared with the current ones.
    """
    try:
        import anyio

        from ..mcp.server import serve
    except ModuleNotFoundError as error:
        if error.name not in ("mcp", "mcp_types", "pydantic"):
            raise
        fail("The MCP server requires the package mcp: pip install 'ozon-client[mcp]'", Code.INVALID)
    from .. import shops
    from ..mcp.calling import Settings
    from .session import log

    if verbose:
        log(verbose)
    if shop := shop_name or session.shop_name:
        shops.get(shop)  # a name that is wrong would fail each call
    if sys.stdin.isatty():
        click.echo("An assistant starts this command itself, see 'ozon mcp --help'. Ctrl-C ends it.", err=True)
    settings = Settings(
        shop=shop,
        writes=allow_writes or allow_destructive,
        destructive=allow_destructive,
        max_change=most,
        max_chars=max_chars,
    )
    # The reader of the SDK blocks a thread until the input ends, and an exit would wait for it.
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    sys.unraisablehook = _unless_gone
    gone = False
    try:
        anyio.run(serve, settings)
    except* BrokenPipeError:  # the client left without closing the input
        gone = True
    if gone:
        sys.exit(1)


def _unless_gone(failure: sys.UnraisableHookArgs) -> None:
    """Says nothing of the SDK's buffer, which Python 3.13 writes to a client that left when it is deleted."""
    if not isinstance(failure.exc_value, BrokenPipeError):
        sys.__unraisablehook__(failure)
