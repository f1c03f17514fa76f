"""The command and its subcommands, which are loaded when they run."""

from __future__ import annotations

import click

from ..version import __version__
from .session import Group, shop_option

#: Module and short help of each subcommand.
COMMANDS = {
    "doctor": ("doctor", "Check what a key can do."),
    "shops": ("shops", "Keep the credentials of your shops."),
    "operations": ("operations", "Find methods of the APIs."),
    "call": ("call", "Call any method."),
    "orders": ("orders", "Assemble, label and cancel FBS postings."),
    "reports": ("reports", "Create reports, and download them."),
    "dictionaries": ("dictionaries", "Keep a local copy of attribute values."),
    "products": ("products", "Export the products of a shop."),
    "prices": ("prices", "Set prices from a table."),
    "stocks": ("stocks", "Set stocks from a table."),
    "cards": ("cards", "Check and import product cards."),
    "extract": ("extract", "Read whole shops into tables."),
    "push": ("push", "Receive what Ozon sends by itself."),
    "sandbox": ("sandbox", "Run a simulated Ozon on this machine."),
    "spec": ("spec", "Print the OpenAPI description of an API."),
    "mcp": ("mcp", "Serve the APIs to assistants over MCP."),
}


@click.group(
    cls=Group,
    modules=COMMANDS,
    invoke_without_command=True,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100, "show_default": True},
    epilog="Run 'ozon COMMAND --help' for help on a command.",
)
@click.version_option(__version__, message="ozon-client %(version)s")
@shop_option
@click.pass_context
def ozon(context: click.Context, shop_name: str | None) -> None:
    """Work with a shop on Ozon from a shell.

    \b
    Exit codes: 0 done
                1 failed: Ozon refused it, or could not be reached
                2 invalid arguments, input or credentials; nothing was sent
                3 some rows failed or were not sent; the result names them
                4 unknown: a write may have happened, and its answer was lost
                130 interrupted
                141 the reader of standard output has gone, as with '| head'
    \b
    Results go to standard output: as a table on a terminal, as JSON Lines in a pipe.
    Completion, in the file with your settings of Bash (or zsh_source, fish_source):
        eval "$(_OZON_COMPLETE=bash_source ozon)"
    """
    from .session import Session

    context.ensure_object(Session).shop_name = shop_name
    if context.invoked_subcommand is None:
        click.echo(context.get_help())
