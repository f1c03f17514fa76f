"""Removes the data of a person from tables and raw pages."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping

import pyarrow as pa
from attrs import frozen

from ..arrow import compute
from ..extract import Extract
from ..shapes import shape_for
from ..sinks.guard import found
from ..sinks.stored import Stored
from ..stream import Stream
from ..streams import STREAMS
from ..tables import INDEX, LOAD, PAGE, PART, REST, SHOP
from .forgotten import Forgotten
from .raw import removed, with_one_of
from .whole import check_idle

_SYSTEM = {SHOP, PART, LOAD, PAGE, INDEX, REST}
#: Column with the number of a posting in accruals.
_UNIT = "unit_number"


@frozen(kw_only=True)
class Person:
    """Whose data are meant.

    Attributes:
        postings: numbers of postings.
        values: names, phones, e-mails or ids, as Ozon writes them; upper and lower case do not matter.
    """

    postings: tuple[str, ...] = ()
    values: tuple[str, ...] = ()


@frozen
class _Rows:
    """Rows of a table that are about the person."""

    table: str
    keys: pa.Table
    cleared: tuple[str, ...]
    count: int


def forget_person(extract: Extract, person: Person, *, really: bool) -> list[Forgotten]:
    """Set the personal columns of a person's rows to null, and remove the raw pages with them.

    Fields that the spec does not know (the column ``_rest``) are personal, too. Files of raw pages that contain the
    number of one of the postings, or one of the values, are removed as a whole. Ozon still has the data: a later run
    with ``personal`` reads them again, as long as it reads the part of the posting again.

    Args:
        extract: the extraction; all its shops are searched, in the tables of all streams of this package and of
            its own ones.
        person: who is meant.
        really: whether to remove them; otherwise they are counted only.

    Raises:
        HeldError: a task of a shop is running. Nothing was removed.
        SinkError: the rows cannot be read or written. Repeat when the cause is gone.
        StateError: the same of the state.
    """
    if really:
        for shop in extract.shops:
            check_idle(extract, shop)
    made = [one for shop in extract.shops for one in _of_shop(extract, shop, person, really=really)]
    if really:
        extract.sink.scrub()
    return made


def _of_shop(extract: Extract, shop: str, person: Person, *, really: bool) -> Iterator[Forgotten]:
    tables = extract.sink.tables()
    numbers, counts = set(person.postings), dict[str, int]()
    matched: list[_Rows] = []
    for stream in {**STREAMS, **{one.name: one for one in extract.streams}}.values():
        if stream.name in tables:
            for rows in _matching(extract, shop, stream, tables, person, numbers):
                matched.append(rows)
                counts[rows.table] = counts.get(rows.table, 0) + rows.count
    # raw pages first: they are found by the rows
    raw = with_one_of(extract.archive.files(shop), {*numbers, *person.values})
    yield from removed([*raw], extract.archive, really=really)
    for rows in matched if really else ():
        extract.sink.erase(rows.table, shop, rows.keys, rows.cleared)
    for table, count in counts.items():
        if count:
            yield Forgotten(shop=shop, what="rows", place=table, count=count)


def _matching(
    extract: Extract, shop: str, stream: Stream, tables: Mapping[str, Stored], person: Person, numbers: set[str]
) -> Iterator[_Rows]:
    """The rows of a stream that are about the person, by part; the numbers of their postings are added."""
    root, personal = tables[stream.name], personal_columns(stream)
    own = [column.name for column in root.columns if column.field in personal.get(stream.name, ())]
    named = [column.name for column in root.columns if _names_posting(column.field)]
    identity = root.identity[1:]
    for _, part in extract.sink.parts(stream.name, shop):
        rows = extract.sink.read(stream.name, shop, part)
        chosen = (
            [
                any(_is_one(row[name], numbers) for name in named)
                or any(_is_one(row[name], person.values) for name in own)
                for row in rows.select(list(dict.fromkeys((*named, *own)))).to_pylist()
            ]
            if named or own
            else []
        )
        if not any(chosen):
            continue
        rows = rows.filter(pa.array(chosen, pa.bool_()))
        for name in named:
            numbers.update(value for value in rows[name].to_pylist() if value)
        keys = rows.select(identity)
        for stored in (one for one in tables.values() if one.stream == stream.name):
            if stored is not root:
                keys = rows.select(identity).rename_columns(_renamed(root, stored))
                rows_of = extract.sink.read(stored.table, shop, part)
                rows_of = rows_of.filter(found(rows_of, keys.column_names, keys))
            else:
                keys, rows_of = rows.select(identity), rows
            cleared = (*personal.get(stored.table, ()), REST)
            count = _filled(rows_of, [column.name for column in stored.columns if column.field in cleared])
            if count:
                yield _Rows(stored.table, keys, cleared, count)


def personal_columns(stream: Stream) -> dict[str, set[str]]:
    """The columns with personal data, by table; of a stream that is personal as a whole, all but its keys."""
    without = {} if stream.personal else {table.name: table for table in shape_for(stream, False).tables}
    made = {}
    for table in shape_for(stream, True).tables:
        others = set(without[table.name].schema.names) if table.name in without else {*table.key}
        made[table.name] = {*table.schema.names} - others - _SYSTEM
    return made


def _renamed(root: Stored, child: Stored) -> list[str]:
    """The columns of a child that have the values that identify a row of its root."""
    keys = child.keys[: len(root.keys)]
    return keys if root.shared else [PART, *keys]


def _names_posting(field: str) -> bool:
    return field in ("posting_number", _UNIT) or field.endswith("_posting_number")


def _is_one(value: object, wanted: Collection[str]) -> bool:
    if isinstance(value, list):
        return any(_is_one(one, wanted) for one in value)
    text = str(value).strip().casefold()
    return value is not None and text != "" and any(text == one.strip().casefold() for one in wanted)


def _filled(rows: pa.Table, columns: Iterable[str]) -> int:
    """How many rows have a value in one of the columns."""
    there = pa.array([False] * rows.num_rows, pa.bool_())
    for name in columns:
        there = compute.or_(there, compute.is_valid(rows[name]))
    return compute.sum(there).as_py() or 0
