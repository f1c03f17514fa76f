"""``ozon extract``: whole shops in tables."""

from __future__ import annotations

import click

from ..session import Group

#: Module and short help of each subcommand.
COMMANDS = {
    "run": ("extract.running", "Read what is due."),
    "plan": ("extract.planning", "List what is due, without reading it."),
    "tick": ("extract.planning", "Plan what is due, for an engine that runs the tasks."),
    "status": ("extract.reporting", "Tell what is complete and what is missing."),
    "check": ("extract.checking", "Compare what was read with a second way to the same figure."),
    "export": ("extract.exporting", "Write the rows of a table into a file."),
    "forget": ("extract.forgetting", "Remove raw pages, a person's data, or a whole shop."),
    "drift": ("extract.reporting", "List what Ozon sends that the spec does not know."),
    "backfill": ("extract.running", "Read the history since a day."),
    "streams": ("extract.reporting", "List the streams."),
}


@click.group("extract", cls=Group, modules=COMMANDS, extra="extract", short_help="Read whole shops into tables.")
def command() -> None:
    """Read whole shops into tables: complete, or with the missing parts named.

    \b
    ozon extract run --to duckdb:shop.duckdb
    ozon extract status --to duckdb:shop.duckdb --missing

    What was read is remembered beside the tables, so each run reads what is new or may have changed. A run that is
    killed loses nothing: the next one goes on.

    \b
    Exit codes of run, backfill, status and check:
        0 everything due is complete
        1 the place cannot be opened, or its state cannot be written:
          the disk is full, for example
        2 invalid arguments, or a shop has no key; other shops are read
        3 something failed, is partial or suspect, or the disk is full:
          a later run tries again
          check: something differs
        4 something has to wait, for a report, a limit or another run:
          run it again later
        5 a key, its role, a subscription or a programme does not allow
          something, or Ozon has switched a method off
    """
