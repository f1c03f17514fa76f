"""``ozon push list``."""

from __future__ import annotations

import heapq
from collections.abc import Iterator
from itertools import islice, product
from typing import TYPE_CHECKING, Any

import click

from ...push.states import STATES
from ..kinds import Kind
from ..output import FORMATS, Target
from ..session import Command, Session, counted
from .options import opened, short, store_option

if TYPE_CHECKING:
    from ...push import Receiver, StoredEvent

_COLUMNS: dict[str, Kind] = {
    "key": "text", "type": "text", "seller_id": "text", "subject": "text", "happened": "moment", "received": "moment",
    "state": "text", "attempt": "whole", "due": "moment", "late": "flag", "made": "flag", "finished": "moment",
    "error": "text",
}  # fmt: skip
#: Of a table for people, in which keys are shortened, and begin with the type.
_SHOWN = ("key", "subject", "happened", "state", "late", "made", "attempt", "error")


@click.command("list", cls=Command, short_help="List stored events.")
@click.option(
    "--state", "states", multiple=True, type=click.Choice(STATES), help="Only in this state. Repeat it for several."
)  # fmt: skip
@click.option("--type", "types", multiple=True, metavar="TYPE", help="Only of this type. Repeat it for several.")
@click.option("--limit", type=click.IntRange(1), metavar="N", help="At most so many.")
@click.option("-o", "--output", "form", type=click.Choice(FORMATS), help="Format of the rows.")
@click.option("--json", "as_json", is_flag=True, help="Print the result as JSON.")
@store_option
@click.pass_context
def command(
    context: click.Context,
    states: tuple[str, ...],
    types: tuple[str, ...],
    limit: int | None,
    form: str | None,
    as_json: bool,
    store: str,
) -> None:
    """List stored events, in the order in which they were received; dead are those that handlers gave up.

    \b
    ozon push list --state dead
    ozon push list --state waiting --type TYPE_NEW_POSTING -o csv
    """
    target = Target(form, None, as_json)
    target.check()
    short_rows = target.form == "table"
    with opened(store) as receiver:
        rows = islice(_chosen(receiver, states, types), limit)
        count = target.write((row(event, short_rows) for event in rows), _SHOWN if short_rows else _COLUMNS)
    context.ensure_object(Session).say(f"{counted(count, 'event')}.")


def _chosen(receiver: Receiver, states: tuple[str, ...], types: tuple[str, ...]) -> Iterator[StoredEvent]:
    pairs = product(dict.fromkeys(states or [None]), dict.fromkeys(types or [None]))
    return heapq.merge(*(receiver.events(*pair) for pair in pairs), key=lambda event: event.id)


def row(event: StoredEvent, shortened: bool) -> dict[str, Any]:
    """The row of an event, without its body."""
    values = {name: getattr(event, name) for name in _COLUMNS}
    return {**values, "key": short(event.key)} if shortened else values
