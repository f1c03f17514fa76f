"""The tables of the state."""

from __future__ import annotations

import sqlalchemy as sa
from sqlalchemy import Column, Double, Integer, LargeBinary, Table, Text

#: Version of the tables; a state of another version is refused.
VERSION = 1

METADATA = sa.MetaData()

meta = Table("ozon_extract", METADATA, Column("version", Integer, primary_key=True, autoincrement=False))

tasks = Table(
    "ozon_extract_tasks",
    METADATA,
    Column("id", Text, primary_key=True),
    *(Column(name, Text, nullable=False) for name in ("shop", "stream", "since", "until", "as_of")),
    Column("rank", Integer, nullable=False),  # position in the plan that made it
    Column("status", Text, nullable=False),  # "due", or that of its last load
    Column("not_before", Double, nullable=False),
    Column("failures", Integer, nullable=False),  # in a row
    Column("owner", Text),
    Column("lease", Double),
    Column("load", Text),  # its last load, as JSON
    Column("finished", Double),
    sa.Index("ozon_extract_tasks_due", "status", "not_before"),
    sa.Index("ozon_extract_tasks_part", "shop", "stream", "since", "as_of"),
)


def _part_of(name: str) -> Table:
    columns = (Column(one, Text, primary_key=True) for one in ("shop", "stream", "since", "path"))
    return Table(name, METADATA, *columns, Column("value", LargeBinary, nullable=False))


#: Ids of the rows of the last complete load, for the streams that ask about them: JSON, compressed.
ids = _part_of("ozon_extract_ids")
#: The last known statuses of rows, after the columns of their key, and the parts of their log that may be ahead: JSON,
#: compressed. As rows of their own they would take most of a load's time.
statuses = _part_of("ozon_extract_statuses")

#: What is known of a stream of a shop as a whole, however many of its tasks are forgotten.
histories = Table(
    "ozon_extract_histories",
    METADATA,
    *(Column(name, Text, primary_key=True) for name in ("shop", "stream")),
    Column("begun", Text, nullable=False),  # day from which on parts count: that was asked for, or was planned
    Column("given_up", Text),  # day before which parts that were never read are not missed
    Column("taken", LargeBinary),  # first days of snapshots whose tasks are forgotten: JSON, compressed
)

shops = Table(
    "ozon_extract_shops",
    METADATA,
    Column("shop", Text, primary_key=True),
    Column("checked", Text, nullable=False),  # Moscow day
    Column("closed", Text),  # why the key cannot be used
    Column("expires", Double),
    Column("paths", Text),  # paths that the roles open, as JSON
)

#: What the last run of each shop read, for the reports about it.
choices = Table(
    "ozon_extract_choices",
    METADATA,
    Column("shop", Text, primary_key=True),
    Column("streams", Text, nullable=False),  # names, as JSON
    Column("personal", Integer, nullable=False),
)

#: Reports that were ordered, see `Ledger`.
reports = Table(
    "ozon_extract_reports",
    METADATA,
    Column("id", Text, primary_key=True),
    Column("task", Text, nullable=False),
    Column("asked", Text, nullable=False),  # digest of the request
    Column("account", Text, nullable=False),
    Column("pool", Text, nullable=False),  # what is limited together
    Column("units", Integer, nullable=False),
    Column("ordered", Double, nullable=False),
    Column("code", Text),  # what Ozon knows it by; null if there is nothing to wait for
    Column("open", Integer, nullable=False),  # whether Ozon may still be making it
    sa.Index("ozon_extract_reports_pool", "account", "pool"),
)
