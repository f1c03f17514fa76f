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
    Column("finished", Double),
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
