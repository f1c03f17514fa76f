"""``ozon extract plan`` and ``ozon extract tick``."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from ..kinds import Kind
from ..output import FORMATS, Target
from ..session import Command, Session, counted
from .options import Opener, extraction
from .showing import held

if TYPE_CHECKING:
    from ...extract import Task

_COLUMNS: dict[str, Kind] = {"shop": "text", "stream": "text", "since": "text", "until": "text", "as_of": "text"}
_format = click.option("-o", "--output", "form", type=click.Choice(FORMATS), help="Format of the rows.")


@click.command("plan", cls=Command, short_help="List what is due, without reading it.")
@_format
@extraction
def plan(session: Session, opener: Opener, form: str | None) -> None:
    """List the tasks that are due, most urgent first. Sends nothing and writes nothing.

    Each row is a task, which 'ozon extract run --task' takes as JSON. It has no key: the process that runs it knows it.
    """
    with opener(create=session.say, dry=True) as extract:
        _print(session, extract.plan(), form)


@click.command("tick", cls=Command, short_help="Plan what is due, for an engine that runs the tasks.")
@_format
@extraction
def tick(session: Session, opener: Opener, form: str | None) -> None:
    """Plan what is due, free the tasks of processes that died, and delete old raw pages.

    Prints the tasks that can be run now, for an engine such as Airflow to run with 'ozon extract run --task'. Call it
    regularly, for example every five minutes; it takes less than a second and sends nothing.
    """
    with opener(create=session.say) as extract:
        extract.remember()
        _print(session, extract.tick(), form)
        if busy := len(extract.held()):
            session.say(held(busy))


def _print(session: Session, tasks: list[Task], form: str | None) -> None:
    Target(form, None, session.as_json).write((task.to_dict() for task in tasks), _COLUMNS)
    session.say(f"{counted(len(tasks), 'task')} due.")
