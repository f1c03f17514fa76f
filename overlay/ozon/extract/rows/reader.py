"""Bytes of pages become Arrow tables: many pages at once, and value by value where a page differs from the spec."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Sequence
from typing import NamedTuple

import msgspec
import pyarrow as pa
from pyarrow import json as arrow_json

from ozon_generated.envelope import NAMES

from ..arrow import compute
from .drift import Drift
from .extras import Extras
from .flat import Flattener, Texts, positions, read_type
from .nodes import AnyJson, Fields, Node, Rows, Scalar, Scalars
from .seen import Seen
from .shape import Path, Shape
from .tolerant import PageError as PageError
from .tolerant import check, tolerated

#: Bytes of pages to read at once. Half as many take 5% longer, because each batch has a cost of its own.
BATCH = 8 * 1024 * 1024
#: The name of the list in an object that is put around an answer that is a list: Arrow reads objects only.
_LIST = ""


class Page(NamedTuple):
    """A page as it was received: its number in the load, from 0, and its bytes."""

    number: int
    content: bytes


class Reader:
    """Reads the pages of a load, in order.

    Args:
        shape: the tables.
        shop: name of the shop.
        part: name of the part.
        load: id of the load.

    Attributes:
        drift: what was met that the spec does not know.
    """

    def __init__(self, shape: Shape, *, shop: str, part: str, load: str) -> None:
        self.drift = Drift()
        self._shape = shape
        self._flattener = Flattener(shape.top, shape.items, shop, part, load)
        self._start = 0
        # an answer that is a list gets an object around it
        answer, self._around = shape.answer, isinstance(shape.answer, Rows)
        self._answer = answer if isinstance(answer, Fields) else Fields({_LIST: answer}, {})
        self._items: Path = (_LIST,) if self._around else shape.items
        self._seen = Seen(self._answer, self._items)
        # read unknown fields: of pages whose fields Arrow has checked, and of others
        self._checked_extras: Extras | None = None
        self._other_extras: Extras | None = None
        self._all = self._known = pa.schema([])
        self._row_type = read_type(shape.top.node, all=False)
        self._floats = _has(self._answer, lambda node: isinstance(node, Scalar) and node.read == pa.float64())
        #: whether a page is one row, which is seldom worth the fast way
        self._single = not shape.is_list
        #: whether pages have fields that Arrow does not read
        self._ignoring = _has(self._answer, lambda node: isinstance(node, AnyJson))

    def read(self, pages: Sequence[Page], drop: Collection[tuple[int, int]] = frozenset()) -> dict[str, pa.Table]:
        """The tables of pages that follow those read before.

        Args:
            pages: the pages, of about `BATCH` bytes together.
            drop: rows to leave out, each as the number of its page and its index in it, from 0.

        Returns:
            A table by each name, with the rows in the order of the pages.

        Raises:
            PageError: a page cannot be read at all.
        """
        read = [*self._read(pages, drop)] if pages else []
        schemas = {table.name: table.schema for table in self._shape.tables}
        return {
            name: pa.concat_tables([tables[name] for tables in read]) if read else schema.empty_table()
            for name, schema in schemas.items()
        }

    def _read(self, pages: Sequence[Page], drop: Collection[tuple[int, int]]) -> Iterator[dict[str, pa.Table]]:
        try:
            tables = None if self._single else self._fast(pages, drop)
        except (pa.ArrowException, msgspec.MsgspecError, ValueError):
            tables = None
        if tables is None and len(pages) == 1:
            tables = self._tolerant(pages[0], drop)
        if tables is not None:
            yield tables
        else:
            middle = len(pages) // 2
            yield from self._read(pages[:middle], drop)
            yield from self._read(pages[middle:], drop)

    def _fast(self, pages: Sequence[Page], drop: Collection[tuple[int, int]]) -> dict[str, pa.Table] | None:
        """The tables of pages, if all values have their types. It may raise an error of any kind if not."""
        contents = [self._checked(page.content) for page in pages]
        joined = b"\n".join(contents)
        # Arrow's reader lets invalid UTF-8 pass. This check does not, and takes half the time of `bytes.decode`.
        place = pa.array([0, len(joined)], pa.int32()).buffers()[1]
        pa.Array.from_buffers(pa.string(), 1, [None, place, pa.py_buffer(joined)]).validate(full=True)
        if self._other_extras is None:
            self._learn(contents[:: max(1, len(contents) // 3)])
        found, texts, drift = None, Texts(), Drift()
        numbered = [(page.number, one) for page, one in zip(pages, contents, strict=True)]
        while not self._ignoring:
            found, unexpected = _parsed(joined, self._all, "error")
            if found is not None and self._checked_extras is not None:
                texts = self._checked_extras.read(numbered, drop, drift)
            if found is not None or not (unexpected and self._learn(contents)):
                break
        while found is None:
            found, _ = _parsed(joined, self._known, "ignore")
            if found is None:
                return None
            assert self._other_extras is not None
            try:
                texts = self._other_extras.read(numbered, drop, drift)
            except msgspec.ValidationError:
                if not self._learn(contents):
                    raise
                found, drift = None, Drift()
            else:
                self._ignoring = True
        if len(found) != len(pages):
            return None
        rows, numbers = self._rows(found, pages, drop, refusable=not NAMES.isdisjoint(map(str.lower, drift.unknown)))
        tables = self._flattener.tables(rows, numbers, self._start, texts, drift)
        self._start += len(rows)
        self.drift.add(drift)
        return tables

    def _learn(self, contents: Sequence[bytes]) -> bool:
        """Take the fields of pages among those that are read; returns whether one is new."""
        if not self._seen.learn(contents):
            return False
        self._all = pa.schema(read_type(self._seen.tree, all=True))
        self._known = pa.schema(read_type(self._seen.tree, all=False))
        top, items, seen = self._shape.top, self._items, self._seen
        self._checked_extras = Extras(top, items, seen, refusing=False) if seen.unknown else None
        self._other_extras = Extras(top, items, seen, refusing=True)
        self._ignoring |= any(one.type is None for one in self._seen.unknown.values())
        return True

    def _checked(self, content: bytes) -> bytes:
        """A page as an object, which cannot be mistaken where it stands between others.

        Raises:
            ValueError: it is no object or list.
            msgspec.DecodeError: it is not JSON.
        """
        content = content.strip()
        if self._floats and (b"NaN" in content or b"Infinity" in content):  # Arrow takes them for numbers
            msgspec.json.decode(content, type=msgspec.Raw)
        if self._around:
            msgspec.json.decode(content, type=list[msgspec.Raw])
            return b'{"%b":%b}' % (_LIST.encode(), content)
        # Arrow refuses line ends in text and two values without a comma. So no page is the rest of the one before it.
        if not content.startswith(b"{") or not content.endswith(b"}"):
            raise ValueError("no object")
        return content

    def _rows(
        self, found: pa.StructArray, pages: Sequence[Page], drop: Collection[tuple[int, int]], *, refusable: bool
    ) -> tuple[pa.StructArray, pa.Array]:
        """The rows of parsed pages, and the number of the page of each.

        Raises:
            PageError: a page is no answer but an error. A page with rows is never one, unless it is ``refusable``.
            ValueError: a row is null.
        """
        lists: pa.Array = found
        for name in self._items:
            lists = dict(zip((one.name for one in lists.type), lists.flatten(), strict=True))[name]
        for page, length in zip(pages, compute.list_value_length(lists).to_pylist(), strict=True):
            if refusable or not length:
                check(self._shape, page.number, page.content)
        parents = compute.list_parent_indices(lists)
        index, numbers = positions(lists, parents), pa.array([page.number for page in pages], pa.int64()).take(parents)
        rows = compute.list_flatten(lists)
        if rows.null_count:
            raise ValueError("a row is no object")
        if drop:
            places = zip(numbers.to_pylist(), index.to_pylist(), strict=True)
            kept = pa.array([place not in drop for place in places], pa.bool_())
            rows, numbers = rows.filter(kept), numbers.filter(kept)
        return rows, numbers

    def _tolerant(self, page: Page, drop: Collection[tuple[int, int]]) -> dict[str, pa.Table]:
        found = tolerated(self._shape, page.number, page.content, drop, self.drift)
        rows = pa.array(found.rows, self._row_type)
        numbers = pa.repeat(pa.scalar(page.number, pa.int64()), len(rows))
        tables = self._flattener.tables(rows, numbers, self._start, found.texts, self.drift)
        self._start += len(rows)
        return tables


def _parsed(content: bytes, schema: pa.Schema, unexpected: str) -> tuple[pa.StructArray | None, bool]:
    """Objects read from JSON; ``None`` if they do not fit the schema, and whether a field of it may be why."""
    reading = arrow_json.ReadOptions(use_threads=False, block_size=len(content) + 1)
    parsing = arrow_json.ParseOptions(
        explicit_schema=schema, newlines_in_values=True, unexpected_field_behavior=unexpected
    )
    try:
        table = arrow_json.read_json(pa.BufferReader(content), reading, parsing)
    except pa.ArrowException as error:
        return None, "unexpected field" in str(error)
    columns = [column.combine_chunks() for column in table.columns]
    return pa.StructArray.from_arrays(columns, fields=list(table.schema)), False


def _has(node: Node, wanted: Callable[[Node], bool]) -> bool:
    """Whether something like that is in an answer."""
    inner = node.item if isinstance(node, Rows | Scalars) else node
    if isinstance(inner, Fields):
        return any(_has(one, wanted) for one in inner.fields.values())
    return wanted(inner)
