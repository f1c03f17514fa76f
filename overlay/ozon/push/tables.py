"""The tables of the store."""

from __future__ import annotations

import sqlalchemy as sa
from sqlalchemy import BigInteger, Boolean, Column, Double, Integer, LargeBinary, SmallInteger, Table, Text

#: Version of the tables; a store of another version is refused.
VERSION = 1

METADATA = sa.MetaData()

meta = Table("ozon_push", METADATA, Column("version", Integer, primary_key=True, autoincrement=False))

events = Table(
    "ozon_push_events",
    METADATA,
    Column("id", BigInteger().with_variant(Integer, "sqlite"), primary_key=True),
    Column("key", Text, nullable=False, unique=True),
    *(Column(name, Text, nullable=False) for name in ("type", "seller_id", "subject")),
    Column("happened", Double),
    Column("moment", Double, nullable=False),  # what events of a subject are ordered by: happened, else received
    Column("received", Double, nullable=False),
    Column("content", LargeBinary, nullable=False),  # the body; empty once it is forgotten
    Column("made", Boolean, nullable=False),
    Column("state", Text, nullable=False),
    Column("fresh", SmallInteger),  # 1 until a worker has put its subject into the queue, then null
    Column("attempt", Integer, nullable=False),
    Column("due", Double, nullable=False),  # of the next attempt
    Column("late", Boolean, nullable=False),
    Column("error", Text),
    Column("finished", Double),  # of one that is replayed: before
    sa.Index("ozon_push_events_order", "subject", "state", "moment", "id"),
    sa.Index("ozon_push_events_finished", "state", "finished"),
    sa.Index(
        "ozon_push_events_fresh",
        "id",
        sqlite_where=sa.text("fresh IS NOT NULL"),
        postgresql_where=sa.text("fresh IS NOT NULL"),
    ),
)

#: The queue: subjects with events that wait or run. Receivers only insert events, and workers put their subjects here:
#: so no request waits for a worker, and a long row of events behind one that waits for its next attempt costs nothing.
subjects = Table(
    "ozon_push_subjects",
    METADATA,
    Column("subject", Text, primary_key=True),
    Column("due", Double, nullable=False),
    Column("owner", Text),  # the worker that handles an event of it
    Column("lease", Double),
    sa.Index("ozon_push_subjects_due", "due"),
)

#: What handlers were told of each posting, which outlives its events, and what Ozon said when it was asked last.
#: Only reconciling reads and writes it.
postings = Table(
    "ozon_push_postings",
    METADATA,
    Column("number", Text, primary_key=True),
    Column("fbo", Boolean, nullable=False),
    Column("seller_id", Text, nullable=False),  # empty if no event had it
    Column("is_new", Boolean, nullable=False),  # told that it is new
    Column("is_cancelled", Boolean, nullable=False),
    Column("state", Text),  # told last
    Column("told", Double),  # the moment of that event
    Column("listed", Text),  # state at Ozon
    Column("since", Double, nullable=False),  # since when Ozon has given that
    Column("asked", Double, nullable=False),  # when Ozon gave the posting, or was asked for it in vain
    Column("missing", Double),  # since when Ozon does not give it
    Column("ended", Double),  # when nothing was left to be told
)

#: Since when a list of new postings has to be read: the beginning of the last pass that read all of it.
passes = Table(
    "ozon_push_passes",
    METADATA,
    Column("seller_id", Text, primary_key=True),
    Column("fbo", Boolean, primary_key=True),
    Column("began", Double, nullable=False),
)
