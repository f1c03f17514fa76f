"""The command and its subcommands. They import what they need when they run, so that ``--help`` is quick."""

from __future__ import annotations

import click

from ..version import __version__
from . import doctor, sandbox


@click.group(
    invoke_without_command=True,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100, "show_default": True},
    epilog="'ozon COMMAND --help' explains a command.",
)
@click.version_option(__version__, message="ozon-client %(version)s")
@click.pass_context
def ozon(context: click.Context) -> None:
    """Tools for programs that sell on Ozon.

    Exit codes: 0 for success, 1 for a failure, 2 for wrong arguments.
    """
    if context.invoked_subcommand is None:
        click.echo(context.get_help())


for command in (doctor.command, sandbox.command):
    ozon.add_command(command)
