"""The command and its subcommands. Subcommands import their dependencies when they run, which keeps ``--help`` fast."""

from __future__ import annotations

import click

from ..version import __version__
from . import doctor, sandbox


@click.group(
    invoke_without_command=True,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100, "show_default": True},
    epilog="Run 'ozon COMMAND --help' for help on a command.",
)
@click.version_option(__version__, message="ozon-client %(version)s")
@click.pass_context
def ozon(context: click.Context) -> None:
    """Tools for programs that sell on Ozon.

    Exit codes: 0 for success, 1 for failure, 2 for invalid arguments.
    """
    if context.invoked_subcommand is None:
        click.echo(context.get_help())


for command in (doctor.command, sandbox.command):
    ozon.add_command(command)
