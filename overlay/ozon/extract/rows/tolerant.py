"""One page, value by value: for pages with values that do not have their documented type."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping
from typing import Any, NamedTuple

import msgspec
from attrs import field, frozen
from msgspec import Raw

from ozon_generated import answers, exact_json
from ozon_generated.errors import OzonError
from ozon_generated.messages import Headers, Request, Response, url_of

from .drift import Drift
from .extras import name_of, rest_of
from .flat import Texts
from .nodes import AnyJson, Fields, Node, Personal, Rows, Scalar, Scalars
from .shape import Level, Path, Shape, operation_of
from .values import fitted

_OBJECT = msgspec.json.Decoder(dict[str, Raw])
_LIST = msgspec.json.Decoder(list[Raw])
_PAIRS = re.compile(
    rb"\\u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}|(\\u[dD][89a-fA-F][0-9a-fA-F]{2})|\\."
)
_CONSTANTS = re.compile(rb'("(?:[^"\\]|\\.)*")|-?Infinity|NaN')


class PageError(OzonError):
    """A page of an answer cannot be read, so that its rows are unknown.

    Attributes:
        page: its number.
    """

    page: int = 0


class Tolerated(NamedTuple):
    """The rows of a page as objects, each with its index in the page, and their JSON."""

    rows: list[dict[str, Any] | None]
    texts: Texts


def check(shape: Shape, number: int, content: bytes) -> None:
    """Read a page by the models. Raises `PageError` if it is an error, not JSON, or ambiguous."""
    if shape.is_file:
        return  # its content was checked when it was read
    operation = operation_of(shape.api, shape.operation)
    response = Response(200, Headers(), Request(operation.method, url_of("https://ozon.invalid/")), content)
    answer = answers.read(operation, response)
    if isinstance(answer, OzonError):
        raise PageError(f"Page {number} cannot be read. {answer}", page=number) from answer


def tolerated(shape: Shape, number: int, content: bytes, drop: Collection[tuple[int, int]], drift: Drift) -> Tolerated:
    """Read a page of which values do not have their documented type.

    A value is converted if nothing is lost. Otherwise its column is null, or has the rounded number, and ``_rest`` has
    the value.

    Raises:
        PageError: the models refuse the page too: it is an error, not JSON, or ambiguous.
    """
    check(shape, number, content)
    doubled: list[exact_json.Doubled] = []
    exact_json.loads(content, doubled)
    try:
        walk = _Walk(shape, drift)
        walk.page(readable(content), frozenset(index for page, index in drop if page == number))
    except (msgspec.MsgspecError, ValueError) as error:
        raise PageError(f"Page {number} cannot be read: {error}.", page=number) from error
    for path, value in doubled:
        where = ".".join(step for step in path if isinstance(step, str))
        drift.add_mismatch(where, "one value", exact_json.dumps(value, str).decode())
    return Tolerated(walk.rows, walk.texts)


def readable(content: bytes) -> bytes:
    """JSON that msgspec reads: the escape of half a character becomes text, and so do NaN and the like.

    Raises:
        msgspec.DecodeError: it is not JSON.
    """
    content = content.removeprefix(b"\xef\xbb\xbf").strip()
    try:
        msgspec.json.decode(content, type=Raw)
    except msgspec.DecodeError:
        content = _PAIRS.sub(lambda found: b"\\" + found[1] if found[1] else found[0], content)
        content = _CONSTANTS.sub(lambda found: found[1] or b'"%b"' % found[0], content)
        msgspec.json.decode(content, type=Raw)
    return content


@frozen
class _Row:
    """A row that is read.

    Attributes:
        level: its table.
        place: the path of the object in the answer.
        parts: its unknown fields and the values that its columns do not keep, each as name and value in JSON.
        columns: its columns with JSON.
    """

    level: Level
    place: Path
    parts: list[str] = field(factory=list)
    columns: dict[str, str] = field(factory=dict)


class _Walk:
    """Reads the rows of a page."""

    def __init__(self, shape: Shape, drift: Drift) -> None:
        self.rows: list[dict[str, Any] | None] = []
        self.texts = Texts()
        self._shape, self._drift = shape, drift
        for level in shape.top.all():
            self.texts.rest[level.table.name] = []
            for column in level.columns:
                if isinstance(column.node, AnyJson):
                    self.texts.columns[level.table.name, column.name] = []

    def page(self, content: bytes, drop: Collection[int]) -> None:
        """Read a page, without rows with some indices.

        Raises:
            ValueError: it has something else in the place of the rows.
            msgspec.MsgspecError: it is not JSON.
        """
        node, raw = self._shape.answer, content
        path: Path = ()
        for name in self._shape.items:
            assert isinstance(node, Fields)
            if raw == b"null":
                return
            members = self._members(raw, node, path, name)
            raw, node, path = bytes(members.get(name, b"null")), node.fields[name], (*path, name)
        if raw == b"null":
            return
        rows = [raw]
        if raw[:1] == b"[":
            rows = [bytes(row) for row in _LIST.decode(raw)]
            if not isinstance(node, Rows):
                self._drift.add_mismatch(".".join(path), "object", raw.decode())
        elif isinstance(node, Rows):
            raise ValueError("it has no list where the rows are to be")
        for index, row in enumerate(rows):
            if index not in drop:
                self.rows.append(self._row(row, self._shape.top, self._shape.items))

    def _members(self, raw: bytes, node: Fields, path: Path, inner: str) -> Mapping[str, Raw]:
        """The fields of an object around the rows, which are in one of them. The others are looked through."""
        if raw.lstrip()[:1] != b"{":
            raise ValueError("it has no object around the rows")
        members = _OBJECT.decode(raw)
        for name, value in members.items():
            if name != inner:
                self._beside(bytes(value), node.fields.get(name), (*path, name))
        return members

    def _beside(self, raw: bytes, node: Node | None, path: Path) -> None:
        """Note the unknown fields of a value that is not in the rows; without a node it is unknown itself."""
        inner = node.item if isinstance(node, Rows) else node
        if inner is None:
            self._drift.add_unknown(".".join(path), raw.decode())
        elif isinstance(inner, Fields) and raw[:1] == b"{":
            for name, value in _OBJECT.decode(raw).items():
                self._beside(bytes(value), inner.fields.get(name), (*path, name))
        elif isinstance(inner, Fields) and raw[:1] == b"[":
            for item in _LIST.decode(raw):
                self._beside(bytes(item), inner, path)

    def _row(self, raw: bytes, level: Level, place: Path) -> dict[str, Any] | None:
        row = _Row(level, place)
        found = None
        if raw.lstrip()[:1] == b"{":
            found = self._object(raw, level.node, row, ())
        elif raw != b"null" or level is self._shape.top:
            self._keep(row, (), raw, "object")
        name = level.table.name
        self.texts.rest[name].append(rest_of(row.parts))
        for column in level.columns:
            if isinstance(column.node, AnyJson):
                self.texts.columns[name, column.name].append(row.columns.get(column.name))
        return found

    def _object(self, raw: bytes, node: Fields, row: _Row, inside: Path) -> dict[str, Any]:
        found = {}
        for name, value in _OBJECT.decode(raw).items():
            path, text = (*inside, name), bytes(value)
            one = node.fields.get(name)
            if one is None:
                row.parts.append(name_of(path) + text.decode())
                self._drift.add_unknown(".".join((*row.place, *path)), text.decode())
            elif text != b"null":
                found[name] = self._value(text, one, row, path)
        return {name: value for name, value in found.items() if value is not None}

    def _value(self, raw: bytes, node: Node, row: _Row, path: Path) -> Any:
        if isinstance(node, Scalar):
            value, fits, whole = fitted(raw, node)
            self._note(row, path, raw, node.documented, fits, whole)
            return value
        if isinstance(node, Scalars) and raw[:1] == b"[":
            items = [fitted(bytes(item), node.item) for item in _LIST.decode(raw)]
            fits, whole = all(item.fits for item in items), all(item.whole for item in items)
            self._note(row, path, raw, f"list of {node.item.documented}", fits, whole)
            return [item.value for item in items]
        if isinstance(node, Fields) and raw[:1] == b"{":
            return self._object(raw, node, row, path)
        if isinstance(node, Rows):
            return self._list(raw, node, row, path)
        if isinstance(node, AnyJson):
            row.columns[row.level.by_path[path].name] = raw.decode()
        elif not isinstance(node, Personal):
            self._keep(row, path, raw, "object" if isinstance(node, Fields) else "list")
        return None

    def _list(self, raw: bytes, node: Rows, row: _Row, path: Path) -> list[dict[str, Any] | None] | None:
        level, place = row.level.lists[path], (*row.place, *path)
        if raw[:1] == b"[":
            return [self._row(bytes(item), level, place) for item in _LIST.decode(raw)]
        if (
            raw[:1] == b"{" and node.item.fields.keys() & _OBJECT.decode(raw).keys()
        ):  # the only element, as in the models
            self._note(row, path, raw, "list of objects", fits=False, whole=True)
            return [self._row(raw, level, place)]
        self._keep(row, path, raw, "list of objects")
        return None

    def _keep(self, row: _Row, path: Path, raw: bytes, documented: str) -> None:
        self._note(row, path, raw, documented, fits=False, whole=False)

    def _note(self, row: _Row, path: Path, raw: bytes, documented: str, fits: bool, whole: bool) -> None:
        if not whole:
            row.parts.append(name_of(path) + raw.decode())
        if not (fits and whole):
            self._drift.add_mismatch(".".join((*row.place, *path)), documented, raw.decode())
