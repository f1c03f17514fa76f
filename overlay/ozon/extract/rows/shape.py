"""The tables of a stream, by the spec."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import cache, cached_property
from typing import TypeAlias

import pyarrow as pa
from attrs import field, frozen

from ozon_generated.errors import ArgumentError
from ozon_generated.operation import Operation, load

from ..tables import INDEX, LOAD, PAGE, PART, REST, SHOP, Table
from .nodes import AnyJson, Fields, Node, Personal, Rows, Scalar, Scalars, answer_of

#: A path of wire names.
Path: TypeAlias = tuple[str, ...]


@frozen
class Column:
    """A column with a value of the answer.

    Attributes:
        name: its name.
        path: the path from the object of its row.
        node: what the spec says of it.
    """

    name: str
    path: Path
    node: Scalar | Scalars | AnyJson

    @property
    def type(self) -> pa.DataType:
        """Its Arrow type; JSON is text."""
        if isinstance(self.node, Scalars):
            return pa.list_(self.node.item.type)
        return self.node.type if isinstance(self.node, Scalar) else pa.string()

    @cached_property
    def known(self) -> frozenset[str | None] | None:
        """The values that are nothing new: those that are documented, and none. ``None`` if it may have any."""
        node = self.node.item if isinstance(self.node, Scalars) else self.node
        values = node.known if isinstance(node, Scalar) else ()
        return frozenset([*values, "", None]) if values else None


@frozen
class Level:
    """A table, and where its rows stand in the answer.

    Attributes:
        table: the table.
        node: the objects that are its rows.
        path: the path to their list from the object around it, empty for the rows of the stream.
        columns: the columns that come from the objects.
        parent_key: the columns that name the row around it, and the columns of its table that have their values.
        children: the tables of lists in the rows.
    """

    table: Table
    node: Fields
    path: Path
    columns: Sequence[Column]
    parent_key: Sequence[tuple[str, str]] = ()
    children: Sequence[Level] = ()

    @cached_property
    def by_path(self) -> Mapping[Path, Column]:
        """The columns by the path from the object."""
        return {column.path: column for column in self.columns}

    @cached_property
    def lists(self) -> Mapping[Path, Level]:
        """The tables of lists by the path from the object."""
        return {child.path: child for child in self.children}

    def all(self) -> Iterator[Level]:
        """This level and those below it, parents first."""
        yield self
        for child in self.children:
            yield from child.all()


@frozen
class Shape:
    """What the answers of an operation become.

    Attributes:
        api: ``seller``, ``performance`` or ``merchants``.
        operation: the operation's name.
        stream: the name of the stream.
        items: the path to the rows in an answer, empty if the answer is the row or the list.
        answer: the whole answer.
        top: the rows.
        is_file: whether a page is made of a file.
    """

    api: str
    operation: str
    stream: str
    items: Path
    answer: Node
    top: Level = field(repr=False)
    is_file: bool = False

    @property
    def tables(self) -> tuple[Table, ...]:
        """All tables, parents first."""
        return tuple(level.table for level in self.top.all())

    @cached_property
    def is_list(self) -> bool:
        """Whether the rows are a list, and not one object."""
        node = self.answer
        for name in self.items:
            node = node.fields[name] if isinstance(node, Fields) else node
        return isinstance(node, Rows)

    @cached_property
    def personal(self) -> tuple[str, ...]:
        """Dotted paths of the fields of an answer that hold a person's data and get no columns."""
        return tuple(".".join(path) for path, node in _walked(self.answer) if isinstance(node, Personal))


def operation_of(api: str, name: str) -> Operation:
    """The descriptor of an operation. Raises ``ImportError`` if the API has none of that name."""
    resource, _, verb = name.partition(".")
    return load(f"ozon_generated.{api}.{resource}", verb.removesuffix("_"))


def _walked(node: Node, path: Path = ()) -> Iterator[tuple[Path, Node]]:
    yield path, node
    inner = node.item if isinstance(node, Rows) else node
    if isinstance(inner, Fields):
        for name, one in inner.fields.items():
            yield from _walked(one, (*path, name))


@cache
def shape_of(
    api: str, operation: str, items: str, stream: str, key: tuple[str, ...] = (), *, personal: bool = False
) -> Shape:
    """The tables of a stream.

    Args:
        api: ``seller``, ``performance`` or ``merchants``.
        operation: the operation's name, such as ``posting_fbs.list``.
        items: dotted path of the rows in an answer; empty if the answer is the only row, or is the list.
        stream: name of the stream and of its first table.
        key: dotted paths in a row of what identifies it; none if its position in the part does.
        personal: whether fields that hold a person's data get columns.

    Raises:
        KeyError: the API has no such operation.
        ArgumentError: the answer has no objects at that path, a row has no such field, or two columns would have the
            same name.
    """
    answer = answer_of(api, operation, personal=personal)
    return made(api, operation, items, stream, key, answer)


def made(api: str, operation: str, items: str, stream: str, key: tuple[str, ...], answer: Node) -> Shape:
    """The tables of a stream whose answer is known."""
    path = tuple(items.split(".")) if items else ()
    node: Node | None = answer
    for name in path:
        node = node.fields.get(name) if isinstance(node, Fields) else None
    rows = node.item if isinstance(node, Rows) else node
    if not isinstance(rows, Fields):
        raise ArgumentError(f"{operation} has no objects at {items or 'the top'} of its answer: give another path.")
    return Shape(api, operation, stream, path, answer, _Levels(operation, stream, key).top(rows))


class _Levels:
    def __init__(self, operation: str, stream: str, key: tuple[str, ...]) -> None:
        self._operation, self._stream, self._key = operation, stream, key

    def top(self, node: Fields) -> Level:
        columns = list(_columns(node))
        by_path = {".".join(column.path): column for column in columns}
        unknown = [path for path in self._key if not isinstance(getattr(by_path.get(path), "node", None), Scalar)]
        if unknown:
            raise ArgumentError(f"A row of {self._operation} has no single value at {', '.join(unknown)}.")
        key = tuple(by_path[path].name for path in self._key) or (INDEX,)
        first = [by_path[path] for path in self._key]
        columns = first + [column for column in columns if column not in first]
        return self._level(self._stream, node, (), (), columns, (), key, None)

    def _level(
        self,
        name: str,
        node: Fields,
        path: Path,
        whole: Path,
        columns: Sequence[Column],
        parent_key: Sequence[tuple[str, str]],
        key: tuple[str, ...],
        parent: Table | None,
    ) -> Level:
        fields = [pa.field(SHOP, pa.string()), pa.field(PART, pa.string(), nullable=False)]
        if parent is not None:
            fields += [parent.schema.field(theirs).with_name(ours) for theirs, ours in parent_key]
        for column in columns:
            note = {"description": _note(node, column.path), "path": ".".join((*whole, *column.path))}
            fields.append(pa.field(column.name, column.type, metadata=note))
        fields += [
            pa.field(LOAD, pa.string()),
            pa.field(PAGE, pa.int64()),
            pa.field(INDEX, pa.int64()),
            pa.field(REST, pa.string()),
        ]
        self._check(name, [one.name for one in fields])
        table = Table(name, pa.schema(fields), key, parent and parent.name)
        here = whole[-1] if whole else self._stream
        children = [self._child(table, here, one, under, whole + under) for under, one in _lists(node)]
        return Level(table, node, path, columns, parent_key, children)

    def _child(self, parent: Table, above: str, node: Fields, path: Path, whole: Path) -> Level:
        columns = list(_columns(node))
        own = {column.name.lower() for column in columns}
        pairs = [(name, f"{above}_index" if name == INDEX else name) for name in parent.key]
        # a row and an object in it may have fields of the same name
        pairs = [(theirs, f"{self._stream}_{ours}" if ours.lower() in own else ours) for theirs, ours in pairs]
        key = (*(ours for _, ours in pairs), INDEX)
        name = "_".join((self._stream, *whole))
        return self._level(name, node, path, whole, columns, pairs, key, parent)

    def _check(self, table: str, names: Sequence[str]) -> None:
        """Databases do not tell names apart that differ only by case."""
        lower = [name.lower() for name in names]
        doubled = sorted({name for name in lower if lower.count(name) > 1})
        if doubled:
            raise ArgumentError(f"{table} of {self._operation} would have two columns called {', '.join(doubled)}.")


def _columns(node: Fields, around: Path = ()) -> Iterator[Column]:
    for name, one in node.fields.items():
        path = (*around, name)
        if isinstance(one, Fields):
            yield from _columns(one, path)
        elif isinstance(one, Scalar | Scalars | AnyJson):
            yield Column("_".join(path), path, one)


def _lists(node: Fields, around: Path = ()) -> Iterator[tuple[Path, Fields]]:
    for name, one in node.fields.items():
        if isinstance(one, Rows):
            yield (*around, name), one.item
        elif isinstance(one, Fields):
            yield from _lists(one, (*around, name))


def _note(node: Fields, path: Path) -> str:
    for name in path[:-1]:
        inner = node.fields[name]
        assert isinstance(inner, Fields)
        node = inner
    return node.notes.get(path[-1], "")
