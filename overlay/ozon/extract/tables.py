"""Tables of a stream: what the rows of an answer become, and what a load replaces in a target."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, NamedTuple

from attrs import field, frozen

if TYPE_CHECKING:
    import pyarrow as pa

#: Columns of every table, beside those of the answer. ``shop``: name of the shop. ``_part``: the part that the row
#: belongs to. ``_load``: id of the task that read it. ``_page`` and ``_index``: number of its page in the raw pages of
#: that task, and of the row in the part or in its parent's list, both from 0. ``_rest``: JSON of fields that the
#: spec does not know and of values that do not have their documented type; null if there are none.
SHOP, PART, LOAD, PAGE, INDEX, REST = "shop", "_part", "_load", "_page", "_index", "_rest"


class Table(NamedTuple):
    """A table of a stream: its rows, or the objects of a list in them.

    Attributes:
        name: its name, such as ``postings_fbs`` or ``postings_fbs_products``.
        schema: all columns in their order, system columns included, with descriptions as metadata of the fields.
        key: columns that identify a row among those of a shop or, in streams whose parts do not share rows, of a part.
        parent: name of the table of the rows that hold it; ``None`` for the rows themselves.
    """

    name: str
    schema: pa.Schema
    key: tuple[str, ...]
    parent: str | None = None


class Part(NamedTuple):
    """What one load replaces: a window, a day, a month or a snapshot of a stream of a shop.

    Attributes:
        shop: name of the shop.
        stream: name of the stream.
        name: its first Moscow day, such as ``2026-11-23``.
    """

    shop: str
    stream: str
    name: str


@frozen(kw_only=True)
class Target:
    """How the rows of a part are put into a sink.

    Attributes:
        tables: the tables of the stream, parents first.
        shared: whether neighbouring parts may hold the same row: then a row belongs to the earlier part.
        moving: whether a row comes to a later part when it changes: then it belongs to the latest part that has it.
        before: name of the part before this one, if ``shared``.
        after: name of the part after it, if ``shared``.
        complete: whether all rows of the part were read. If not, rows are added and updated, never deleted.
        guarded: whether rows that are no longer there are deleted only if that is plausible, see `guard`.
        day: the column with the moment of a row whose Moscow day counts for the guards.
        load: id of the task that read the rows; they have it in ``_load``, but a part may be empty.
    """

    tables: Sequence[Table]
    shared: bool = False
    moving: bool = False
    before: str | None = None
    after: str | None = None
    complete: bool = True
    guarded: bool = False
    day: str | None = None
    load: str | None = None


@frozen(kw_only=True)
class Published:
    """What a sink did.

    Attributes:
        rows: rows of each table that the part has now.
        removed: keys of rows that were no longer there and were deleted.
        kept: keys of rows that were no longer there and were kept, because deleting them was not plausible or the
            load was not complete.
    """

    rows: dict[str, int]
    removed: list[tuple[Any, ...]] = field(factory=list)
    kept: list[tuple[Any, ...]] = field(factory=list)
