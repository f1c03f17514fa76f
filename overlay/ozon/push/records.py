"""What the store has: lists, dead letters, retention, and forgetting a buyer, as `Receiver` documents it."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from typing import NamedTuple

import sqlalchemy as sa

from ozon_generated.errors import ArgumentError

from .states import STATES
from .store import Store
from .tables import events, postings, subjects

_ENDED = ("done", "dead")
#: Events that are read or deleted at once.
STEP = 100
_SHORTEST = 4
#: Fields that tell nothing of a buyer: forgetting a product or the seller would empty the store.
_OF_SELLER = {"message_type", "seller_id", "sku", "offer_id", "product_id", "warehouse_id"}


class StoredEvent(NamedTuple):
    """An event in the store.

    Attributes:
        id: its number in the store.
        key: what it is known by.
        type: its ``message_type``.
        seller_id: of which seller; may be empty.
        subject: what the order of events is kept for, such as a posting; empty once it is forgotten.
        happened: when it happened, if it tells.
        received: when it was received.
        content: the body as it was received; empty once it is forgotten.
        made: whether it was not received, but made by comparing.
        state: ``waiting``, ``running``, ``done`` or ``dead``.
        attempt: how often it was handed to handlers.
        due: when it is handed over next, if it waits.
        late: whether an event of its subject that happened later had been done before.
        error: why the last attempt failed.
        finished: when it was done or became a dead letter.
    """

    id: int
    key: str
    type: str
    seller_id: str
    subject: str
    happened: datetime | None
    received: datetime
    content: bytes
    made: bool
    state: str
    attempt: int
    due: datetime | None
    late: bool
    error: str | None
    finished: datetime | None


_COLUMNS = [events.c[name] for name in StoredEvent._fields]


def listed(store: Store, state: str | None, type: str | None, keys: Sequence[str] = ()) -> Iterator[StoredEvent]:
    """`Receiver.events`."""
    if state is not None and state not in STATES:
        raise ArgumentError(f"There is no state {state!r:.40}, only {', '.join(STATES)}.")
    wanted = sa.select(*_COLUMNS).order_by(events.c.id).limit(STEP)
    for column, value in ((events.c.state, state), (events.c.type, type)):
        wanted = wanted if value is None else wanted.where(column == value)
    if keys:
        wanted = wanted.where(events.c.key.in_(keys))
    last = -1
    while True:
        with store.reading() as connection:
            rows = connection.execute(wanted.where(events.c.id > last)).all()
        for row in rows:
            last = row.id
            found = {name: getattr(row, name) for name in StoredEvent._fields}
            times = {name: _time(found[name]) for name in ("happened", "due", "finished")}
            times["due"] = times["due"] if row.state == "waiting" else None
            times["finished"] = times["finished"] if row.state in _ENDED else None
            yield StoredEvent(**{**found, **times, "received": _time(row.received)})
        if len(rows) < STEP:
            return


def replay(store: Store, keys: Sequence[str]) -> int:
    """`Receiver.replay`."""
    ended = events.c.state.in_(_ENDED) if keys else events.c.state == "dead"
    again = {"state": "waiting", "fresh": 1, "attempt": 0, "due": store.now(), "error": None}
    chosen = sa.update(events).where(ended, _whole()).values(again)
    with store.writing() as connection:
        return connection.execute(chosen.where(events.c.key.in_(keys)) if keys else chosen).rowcount


def remove(store: Store, keys: Sequence[str]) -> int:
    """`Receiver.remove`."""
    chosen = sa.delete(events).where(events.c.state == "dead")
    with store.writing() as connection:
        return connection.execute(chosen.where(events.c.key.in_(keys)) if keys else chosen).rowcount


def expire(store: Store, before: float) -> bool:
    """Delete some of the events that were done before a time. Returns whether there may be more."""
    old = sa.select(events.c.id).where(events.c.state == "done", events.c.finished < before).limit(STEP)
    with store.writing(durable=False) as connection:
        return connection.execute(sa.delete(events).where(events.c.id.in_(old))).rowcount == STEP


def forget(store: Store, text: str, dry_run: bool) -> int:
    """`Receiver.forget`."""
    wanted = text.strip()
    if len(wanted) < _SHORTEST or not any(map(str.isdecimal, wanted)):
        raise ArgumentError(f"Give an id, with at least {_SHORTEST} characters and a digit.")
    if dry_run:
        return sum(map(len, _naming(store, wanted)))
    with store.writing() as connection:
        named = (postings.c.number == wanted) | postings.c.number.startswith(f"{wanted}-", autoescape=True)
        connection.execute(sa.delete(postings).where(named))
    count = sum(_erase(store, found) for found in _naming(store, wanted))
    store.clean()  # also of rows of handlers that were deleted before
    return count


def _naming(store: Store, wanted: str) -> Iterator[list[int]]:
    """Numbers of the events that name an id, some at once."""
    word = re.compile(rf"(?<!\w){re.escape(wanted)}(?!\w)")
    for rows in _contents(store):
        found = [number for number, content in rows if any(map(word.search, _texts(content)))]
        if found:
            yield found


def _contents(store: Store) -> Iterator[list[tuple[int, bytes]]]:
    last = -1
    wanted = sa.select(events.c.id, events.c.content).where(_whole()).order_by(events.c.id).limit(STEP)
    while True:
        with store.reading() as connection:
            rows = [(row.id, row.content) for row in connection.execute(wanted.where(events.c.id > last))]
        if not rows:
            return
        yield rows
        last = rows[-1][0]


def _texts(content: bytes) -> Iterator[str]:
    """What a body says of buyers: its values, but for those of the seller; the whole of one that cannot be read."""
    try:
        found = json.loads(content, object_pairs_hook=tuple, parse_int=str, parse_float=str)
    except (ValueError, RecursionError):
        return iter([content.decode(errors="replace")])
    return _values(found)


def _values(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, tuple):  # an object, perhaps with a name that stands twice
        for name, one in value:
            if name not in _OF_SELLER:
                yield name
                yield from _values(one)
    elif isinstance(value, list):
        for one in value:
            yield from _values(one)


def _erase(store: Store, ids: list[int]) -> int:
    running, chosen = events.c.state == "running", events.c.id.in_(ids)
    with store.writing() as connection:
        of_them = connection.scalars(sa.select(events.c.subject).where(chosen).order_by(events.c.id).with_for_update())
        named = {*of_them}
        erased = {
            "content": b"",
            "error": None,
            "subject": sa.case((running, events.c.subject), else_=""),  # the worker erases it
            "state": sa.case((running, "running"), else_="done"),
            "finished": sa.case((events.c.state.in_(_ENDED), events.c.finished), else_=store.now()),
        }
        count = connection.execute(sa.update(events).where(chosen).values(erased)).rowcount
    with store.writing() as connection:
        queue = sa.select(subjects.c.subject).where(subjects.c.subject.in_(named)).order_by(subjects.c.subject)
        queued = connection.scalars(queue.with_for_update()).all()
        waits = sa.exists().where(events.c.subject == subjects.c.subject, events.c.state == "waiting")
        left = sa.delete(subjects).where(subjects.c.subject.in_(queued), subjects.c.owner.is_(None), ~waits)
        connection.execute(left)
    return count


def _whole() -> sa.ColumnElement[bool]:
    return sa.func.length(events.c.content) > 0


def _time(seconds: float | None) -> datetime | None:
    return None if seconds is None else datetime.fromtimestamp(seconds, UTC)
