"""Nested arrays become flat tables."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

import pyarrow as pa
from attrs import field, frozen

from ..arrow import compute
from ..tables import INDEX, LOAD, PAGE, PART, REST, SHOP
from .drift import MOST, Drift
from .nodes import AnyJson, Fields, Node, Personal, Rows, Scalar, Scalars, Unknown
from .shape import Column, Level, Path
from .values import converted


def read_type(node: Node, *, all: bool) -> pa.DataType | None:
    """The type by which JSON is read; ``None`` for what Arrow does not read.

    Args:
        node: what the spec says of the value.
        all: whether to name every field of the answer. Personal data are null then: they have been removed.
    """
    if isinstance(node, Scalar):
        return node.read
    if isinstance(node, Scalars):
        return pa.list_(node.item.read)
    if isinstance(node, Rows):
        return pa.list_(read_type(node.item, all=all))
    if isinstance(node, Fields):
        types = {name: read_type(one, all=all) for name, one in node.fields.items()}
        return pa.struct([(name, one) for name, one in types.items() if one is not None])
    if isinstance(node, Unknown):
        return node.type if all else None
    return pa.null() if all and isinstance(node, Personal) else None


@frozen
class Texts:
    """JSON of rows that Arrow does not read, by table: one text or ``None`` for each row of it.

    Attributes:
        rest: for ``_rest``.
        columns: for columns with JSON, by table and column.
    """

    rest: dict[str, list[str | None]] = field(factory=dict)
    columns: dict[tuple[str, str], list[str | None]] = field(factory=dict)


@frozen
class Flattener:
    """Makes the tables of rows.

    Attributes:
        top: the tables.
        place: path of the rows in the answer.
        shop: name of the shop.
        part: name of the part.
        load: id of the load.
    """

    top: Level
    place: Path
    shop: str
    part: str
    load: str

    def tables(
        self, rows: pa.StructArray, pages: pa.Array, start: int, texts: Texts, drift: Drift
    ) -> dict[str, pa.Table]:
        """The tables of some rows.

        Args:
            rows: the rows; fields that none of them has may be missing.
            pages: the number of the page of each.
            start: position of the first one in the part.
            texts: their JSON.
            drift: gets the values that are not documented.

        Raises:
            pa.ArrowInvalid: a value in text is not of its type.
        """
        made: dict[str, pa.Table] = {}
        self._add(made, self.top, self.place, rows, pages, count(len(rows), start), {}, texts, drift)
        return made

    def _add(
        self,
        made: dict[str, pa.Table],
        level: Level,
        place: Path,
        rows: pa.StructArray,
        pages: pa.Array,
        index: pa.Array,
        keys: Mapping[str, pa.Array],
        texts: Texts,
        drift: Drift,
    ) -> None:
        name, size = level.table.name, len(rows)
        found = dict(leaves(rows, level.node))
        columns: dict[str, pa.Array] = {
            SHOP: pa.repeat(pa.scalar(self.shop, pa.string()), size),
            PART: pa.repeat(pa.scalar(self.part, pa.string()), size),
            LOAD: pa.repeat(pa.scalar(self.load, pa.string()), size),
            PAGE: pages,
            INDEX: index,
            REST: _texts(texts.rest.get(name), size),
            **keys,
        }
        for column in level.columns:
            if isinstance(column.node, AnyJson):
                columns[column.name] = _texts(texts.columns.get((name, column.name)), size)
            elif column.path in found:
                columns[column.name] = _column(found[column.path], column.node)
                _compare(columns[column.name], column, place, drift)
            else:
                columns[column.name] = pa.nulls(size, column.type)
        schema = level.table.schema
        made[name] = pa.Table.from_arrays([columns[one] for one in schema.names], schema=schema)
        for child in level.children:
            if child.path not in found:
                made |= {one.table.name: one.table.schema.empty_table() for one in child.all()}
                continue
            lists = found[child.path]
            parents = compute.list_parent_indices(lists)
            above = {ours: columns[theirs].take(parents) for theirs, ours in child.parent_key}
            inner = compute.list_flatten(lists)
            index, inside = positions(lists, parents), (*place, *child.path)
            self._add(made, child, inside, inner, pages.take(parents), index, above, texts, drift)


def leaves(rows: pa.StructArray, node: Fields, around: Path = ()) -> Iterator[tuple[Path, pa.Array]]:
    """The values and lists of known fields in objects by their paths. What stands in a null object is null."""
    for one, values in zip(rows.type, rows.flatten(), strict=True):
        path, inner = (*around, one.name), node.fields.get(one.name)
        if isinstance(inner, Fields):
            yield from leaves(values, inner, path)
        elif inner is not None:
            yield path, values


def count(size: int, start: int = 0) -> pa.Array:
    """So many numbers from a start on."""
    return compute.add(compute.cumulative_sum(pa.repeat(pa.scalar(1, pa.int64()), size)), start - 1)


def positions(lists: pa.Array, parents: pa.Array) -> pa.Array:
    """The position of each element of lists in its list."""
    lengths = compute.fill_null(compute.list_value_length(lists), 0).cast(pa.int64())
    starts = compute.subtract(compute.cumulative_sum(lengths), lengths)
    return compute.subtract(count(len(parents)), starts.take(parents))


def _column(values: Any, node: Scalar | Scalars) -> pa.Array:
    scalar = node.item if isinstance(node, Scalars) else node
    if scalar.read == scalar.type:
        return values
    if isinstance(node, Scalar):
        return converted(values, scalar.type)
    inner = converted(values.values, scalar.type)
    kind = pa.list_(scalar.type)
    return pa.Array.from_buffers(kind, len(values), values.buffers()[:2], offset=values.offset, children=[inner])


def _compare(values: pa.Array, column: Column, place: Path, drift: Drift) -> None:
    """Look for values that are not documented."""
    if column.known is None:
        return
    values = compute.list_flatten(values) if isinstance(column.node, Scalars) else values
    new = [value for value in compute.unique(values).to_pylist() if value not in column.known]
    if new:
        count = compute.sum(compute.is_in(values, pa.array(new, pa.string()))).as_py()
        drift.add_values(".".join((*place, *column.path)), count, new[:MOST])


def _texts(texts: list[str | None] | None, size: int) -> pa.Array:
    if texts is None:
        return pa.nulls(size, pa.string())
    found = pa.array(texts, pa.string())
    if len(found) != size:
        raise ValueError(f"{len(found)} texts for {size} rows")
    return found
