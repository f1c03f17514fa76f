"""A receiver that keeps a table of postings: ``python -m tests.push.keeping serve|work STORE BEGIN [PORT]``.

BEGIN is a time in Unix seconds, at which the clock of the receiver shows the start of the other tests: keys of some
events have the day in them.
"""

from __future__ import annotations

import sys
import time
from datetime import timedelta
from typing import Any

import sqlalchemy as sa
from sqlalchemy.dialects import postgresql, sqlite

from ozon.clock import Clock
from ozon.push import (
    Event,
    PostingCancelled,
    PostingCutoffDateChanged,
    PostingNew,
    PostingStateChanged,
    Receiver,
    UnknownEvent,
)
from tests.push.app import NETWORKS, run
from tests.push.support import START

METADATA = sa.MetaData()
POSTINGS = sa.Table(
    "postings", METADATA, sa.Column("number", sa.Text, primary_key=True), sa.Column("state", sa.Text, nullable=False)
)
CUTOFFS = sa.Table(
    "cutoffs", METADATA, *(sa.Column(name, sa.Text, nullable=False) for name in ("number", "old", "new"))
)
UNKNOWN = sa.Table("unknown", METADATA, sa.Column("key", sa.Text, nullable=False))
#: Each event, in the order in which those of a posting were handled.
SEEN = sa.Table(
    "seen",
    METADATA,
    sa.Column("id", sa.Integer, primary_key=True),
    *(sa.Column(name, sa.Text, nullable=False) for name in ("key", "subject")),
    sa.Column("happened", sa.Double),
    sa.Column("late", sa.Boolean, nullable=False),
)


def receiver(where: str, begin: float, workers: int = 1) -> Receiver:
    clock = Clock(now=lambda: START + timedelta(seconds=time.time() - begin))
    settings: dict[str, Any] = {"networks": NETWORKS, "answer_within": 60, "workers": workers, "clock": clock}
    patience: dict[str, Any] = {"lease": 3, "attempts": 1_000_000, "pause": lambda attempt: 0.05}
    made = Receiver(where, name="my-shop", version="1", **settings, **patience)

    @made.on(Event)
    def note(event: Event) -> None:
        happened = event.happened and event.happened.timestamp()
        row = {"key": event.key, "subject": event.subject, "happened": happened, "late": event.late}
        event.connection.execute(sa.insert(SEEN).values(row))

    @made.on(PostingNew, PostingStateChanged, PostingCancelled)
    def keep(event: PostingNew | PostingStateChanged | PostingCancelled) -> None:
        if event.late:
            return
        state = "posting_created" if isinstance(event, PostingNew) else event.new_state
        insert = (sqlite if event.connection.dialect.name == "sqlite" else postgresql).insert(POSTINGS)
        changed = insert.on_conflict_do_update(index_elements=["number"], set_={"state": state})
        event.connection.execute(changed.values(number=event.posting_number, state=state))

    @made.on(PostingCutoffDateChanged)
    def move(event: PostingCutoffDateChanged) -> None:
        told = event.to_dict()
        row = {"number": event.posting_number, "old": told["old_cutoff_date"], "new": told["new_cutoff_date"]}
        event.connection.execute(sa.insert(CUTOFFS).values(row))

    @made.on(UnknownEvent)
    def wonder(event: UnknownEvent) -> None:
        event.connection.execute(sa.insert(UNKNOWN).values(key=event.key))

    return made


if __name__ == "__main__":
    what, where, begin, *port = sys.argv[1:]
    run(receiver(where, float(begin), workers=0 if what == "serve" else 1), what, "".join(port))
