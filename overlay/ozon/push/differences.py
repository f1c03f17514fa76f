"""Events made from the difference between what Ozon says and what handlers were told."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from typing import Any, NamedTuple, TypeAlias

from sqlalchemy import Connection

from ozon_generated.exact_json import dumps
from ozon_generated.push import read

from .known import Known, Row, known, save
from .listed import Json, Listed, cancelled, changed, new
from .rows import row_of
from .store import Store

#: Makes the fields of an event of a posting.
Make: TypeAlias = Callable[[Listed], Json]
#: Seconds by which a new posting is at least older than the state that is made with it, whatever its own time is.
_EARLIER = 0.001


class Made(NamedTuple):
    """An event that was made.

    Attributes:
        type: its ``message_type``.
        posting_number: the posting.
        key: its key in the store.
    """

    type: str
    posting_number: str
    key: str


class Differences:
    """Compares postings with what is known of them.

    Args:
        store: the store.
        seller_id: the seller; empty if it is not known. Events of the same postings tell it better.
        grace: seconds for which a difference has to last.
        keep: seconds for which events are kept.
        dry_run: store no event.

    Attributes:
        made: the events, by their keys.
        waiting: numbers of postings whose differences are too new.
        seen: numbers of the postings that Ozon gave.
    """

    def __init__(self, store: Store, seller_id: str, grace: float, keep: float, dry_run: bool) -> None:
        self._store = store
        self.seller_id = seller_id
        self._grace, self._keep = grace, keep
        self.dry_run = dry_run
        self.made: dict[str, Made] = {}
        self.waiting: set[str] = set()
        self.seen: set[str] = set()

    def compare(self, rows: list[Listed], at: float) -> bool:
        """Make the events that are missing, in one transaction. Returns whether there are any.

        Args:
            rows: postings as Ozon gives them.
            at: when it was asked, in Unix seconds.
        """
        given = {one.number: one for one in rows}
        with self._store.writing(durable=False) as connection:
            found = known(self._store, connection, [Row(one.number, one.fbo, at) for one in given.values()])
            events = [event for one in given.values() for event in self._missing(found[one.number], one, at)]
            # in one order, or a receiver of the same events would wait in PostgreSQL, and be waited for
            events.sort(key=lambda event: event["key"])
            put = [event for event in events if self._put(connection, event)]
            save(connection, found.values())
        self.seen |= given.keys()
        self.made |= {event["key"]: Made(event["type"], event["subject"], event["key"]) for event in put}
        return bool(put) and not self.dry_run

    def _put(self, connection: Connection, event: dict[str, Any]) -> bool:
        """Store an event, or in a dry run look whether it would be. Returns false if it is there."""
        if self.dry_run:
            return not self._store.has(connection, event["key"])
        return self._store.put(connection, event)

    def _missing(self, told: Known, one: Listed, at: float) -> Iterator[dict[str, Any]]:
        """Events that are missing of a posting, and for long enough. Notes what is told with them."""
        if one.state != told.listed:
            told.listed, told.since = one.state, at
        told.asked, told.missing = at, None
        self.seller_id = told.seller_id or self.seller_id
        told.seller_id = self.seller_id
        if one.began is not None and one.began < at - self._keep:
            told.is_new = True  # its event may have been deleted
        needed = _needed(told, one)
        due = [make for make in needed if self._is_due(make, told, one, at)]
        if new in due:  # alone it would say that the posting has just begun
            due = needed
        for make in due:
            yield self._row(make, told, one, at)
            if not self.dry_run:
                _note(make, told, one, at)
        told.ended = at if one.is_over and not _needed(told, one) else None
        (self.waiting.add if len(due) < len(needed) else self.waiting.discard)(one.number)

    def _is_due(self, make: Make, told: Known, one: Listed, at: float) -> bool:
        """Whether a difference has lasted long enough. How long a posting is new, Ozon tells."""
        since = min(one.began, told.since) if make is new and one.began is not None else told.since
        return at - max(since, told.received) >= self._grace

    def _row(self, make: Make, told: Known, one: Listed, at: float) -> dict[str, Any]:
        """An event, to be stored. Its moment, if it has none of its own, is when Ozon was asked."""
        seller = {"seller_id": int(self.seller_id)} if self.seller_id.isdecimal() else {}
        content = dumps({**make(one), **seller}, str)
        received = datetime.fromtimestamp(at, UTC)
        row = row_of(read(content, received=received), content, received, made=True)
        if make is new:
            row["moment"] = min(row["moment"], at - _EARLIER)
            if not one.fbo:
                return row  # its key is that of the event that Ozon sends
        # the same whoever makes it, and another one when the posting has changed in between
        values = [one.number, "made", *([one.state, told.told] if make is changed else [])]
        return {**row, "key": f"{row['type']}:{hashlib.sha256(json.dumps(values).encode()).hexdigest()}"}


def _needed(told: Known, one: Listed) -> list[Make]:
    """What makes the events that handlers have not had."""
    found: list[Make] = [] if told.is_new else [new]
    if one.is_cancelled:
        return found if told.is_cancelled else [*found, cancelled]
    differs = one.state not in ("", told.state or "posting_created")  # as which a new posting begins
    return [*found, changed] if differs else found


def _note(make: Make, told: Known, one: Listed, at: float) -> None:
    """Note that handlers get an event."""
    if make is new:
        told.is_new = True
    else:
        told.is_cancelled = told.is_cancelled or make is cancelled
        told.state, told.told = one.state, at
