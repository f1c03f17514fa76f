"""JSON that Arrow does not read, in its exact text: fields that the spec does not know, and values of any type."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable
from functools import cached_property
from types import GenericAlias
from typing import Any

import msgspec
from attrs import frozen
from msgspec import UNSET, Raw

from .drift import Drift
from .flat import Texts
from .nodes import AnyJson, Fields, Rows, Unknown
from .seen import Seen
from .shape import Level, Path


def rest_of(parts: list[str]) -> str | None:
    """The value of ``_rest`` for fields, each as name and value in JSON."""
    if len(parts) > 1:
        parts.sort()
    return "{" + ",".join(parts) + "}" if parts else None


def name_of(path: Path) -> str:
    """The name of a field in ``_rest``, in front of its value: its dotted path in the row."""
    return json.dumps(".".join(path), ensure_ascii=False) + ":"


@frozen
class _Wanted:
    """What to take of the objects of one type, by their attributes.

    Attributes:
        unknown: unknown fields, with the name in ``_rest`` and the path in the answer.
        columns: columns with JSON.
        objects: objects in which there is something to take.
        lists: the same for lists; the level is ``None`` outside of the rows.
    """

    unknown: list[tuple[str, str, str]]
    columns: list[tuple[str, str]]
    objects: list[tuple[str, _Wanted]]
    lists: list[tuple[str, Level | None, _Wanted]]

    def __bool__(self) -> bool:
        return bool(self.unknown or self.columns or self.objects or self.lists)

    @cached_property
    def has_rest(self) -> bool:
        """Whether a row may have unknown fields."""
        return bool(self.unknown) or any(one.has_rest for _, one in self.objects)

    @cached_property
    def names(self) -> list[str]:
        """The columns with JSON of a row."""
        return [name for _, name in self.columns] + [name for _, one in self.objects for name in one.names]


class Extras:
    """Reads such JSON from pages.

    Args:
        top: the tables.
        items: the path of the rows in an answer.
        seen: the fields that pages have.
        refusing: whether to refuse a page with others, and not to pass over them, which takes a fifth of the time.
    """

    def __init__(self, top: Level, items: Path, seen: Seen, *, refusing: bool) -> None:
        self._top, self._items, self.refusing = top, items, refusing
        page, self._wanted = self._model(seen.tree, (), None, ())
        self._decoder = msgspec.json.Decoder(page)

    def read(self, pages: Iterable[tuple[int, bytes]], drop: Collection[tuple[int, int]], drift: Drift) -> Texts:
        """The JSON of pages, given by number and content, without rows given by page and index.

        Raises:
            msgspec.ValidationError: a page has other fields, or a value of another type where an object is to be.
            msgspec.DecodeError: a page is not JSON.
        """
        taking = _Taking(self._top, drop, drift)
        for number, content in pages:
            page = self._decoder.decode(content)
            if self._wanted:
                taking.page(number, page, self._wanted)
        return taking.texts

    def _model(self, node: Fields, path: Path, level: Level | None, inside: Path) -> tuple[Any, _Wanted]:
        """A type that reads an object, and what to take of it.

        Args:
            node: what the spec says of the object.
            path: its path in the answer.
            level: the table of the row that it belongs to.
            inside: its path in that row.
        """
        types: list[tuple[str, Any, Any]] = []
        wanted = _Wanted([], [], [], [])
        names = {f"f{number}": name for number, name in enumerate(node.fields)}
        for attribute, name in names.items():
            one, here, there = node.fields[name], (*path, name), (*inside, name)
            kind: Any = Raw
            more: _Wanted | None = None
            if isinstance(one, Rows):
                below = self._level(here, level, there)
                inner, more = self._model(one.item, here, below, ())
                kind = GenericAlias(list, (inner | None,)) | None
                if more:
                    wanted.lists.append((attribute, below, more))
            elif isinstance(one, Fields):
                inner, more = self._model(one, here, level, there)
                kind = inner | None
                if more:
                    wanted.objects.append((attribute, more))
            elif isinstance(one, Unknown):
                wanted.unknown.append((attribute, name_of(there), ".".join(filter(None, here))))
            elif isinstance(one, AnyJson) and level is not None:
                wanted.columns.append((attribute, level.by_path[there].name))
            if more or isinstance(one, Unknown | AnyJson) or self.refusing:
                types.append((attribute, kind, UNSET if kind is Raw else None))
        made = msgspec.defstruct("Object", types, rename=names, forbid_unknown_fields=self.refusing, gc=False)
        return made, wanted

    def _level(self, path: Path, level: Level | None, inside: Path) -> Level | None:
        if path == self._items:
            return self._top
        return None if level is None else level.lists[inside]


class _Taking:
    """Takes the texts of pages, row by row."""

    def __init__(self, top: Level, drop: Collection[tuple[int, int]], drift: Drift) -> None:
        self.texts = Texts()
        self._top, self._drop, self._drift = top, drop, drift
        self._number = 0

    def page(self, number: int, page: Any, wanted: _Wanted) -> None:
        """Take the texts of the next page."""
        self._number = number
        self._take(page, wanted, [], {})

    def _rows(self, rows: Any, level: Level | None, wanted: _Wanted) -> None:
        if level is self._top and self._drop:
            rows = [row for index, row in enumerate(rows) if (self._number, index) not in self._drop]
        name = "" if level is None else level.table.name
        rest = self.texts.rest.setdefault(name, []) if wanted.has_rest else None
        columns = [(column, self.texts.columns.setdefault((name, column), [])) for column in wanted.names]
        for row in rows:
            parts: list[str] = []
            found: dict[str, str] = {}
            if row is not None:
                self._take(row, wanted, parts, found)
            if rest is not None:
                rest.append(rest_of(parts))
            for column, texts in columns:
                texts.append(found.get(column))

    def _take(self, value: Any, wanted: _Wanted, parts: list[str], found: dict[str, str]) -> None:
        for attribute, name, path in wanted.unknown:
            raw = getattr(value, attribute)
            if raw is not UNSET:
                text = str(raw, "utf-8")
                parts.append(name + text)
                self._drift.add_unknown(path, text)
        for attribute, column in wanted.columns:
            raw = getattr(value, attribute)
            if raw is not UNSET and (text := str(raw, "utf-8")) != "null":
                found[column] = text
        for attribute, one in wanted.objects:
            inner = getattr(value, attribute)
            if inner is not None:
                self._take(inner, one, parts, found)
        for attribute, level, one in wanted.lists:
            rows = getattr(value, attribute)
            if rows is not None:
                self._rows(rows, level, one)
