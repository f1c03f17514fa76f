"""What an official document has that the spec lacks, and the reverse: by structure, whatever schemas are called."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any, NamedTuple

from ..bundle import Bundle
from ..spec.grammar import Schema
from ..spec.structure import (
    NOTHING,
    Body,
    Mark,
    Operation,
    Reader,
    Shape,
    base_path,
    corrections,
    key_of,
    marks,
    operations,
    pushes,
)
from .normalize import Official
from .prose import Announcement, announcements

_NUMBER = re.compile(r"u?int(32|64)|double|float|decimal")
_DATE = re.compile(r"YYYY|ГГГГ|RFC ?3339|ISO ?8601|\b(дат|врем|date|time)", re.IGNORECASE)
_ZERO = "UNSPECIFIED"  #: what every enumeration may hold, whether a document lists it or not
_DAY = "YYYY-MM-DD"  #: the document takes this form for the name of a format
_NOT_MARKED: tuple[Any, ...] = (None, False, "", (), [])


class Difference(NamedTuple):
    """One thing that the two sides do not agree about."""

    operation: str  #: method and path
    call: str  #: how our client calls it; empty when it does not
    side: str  #: operation, path, query, request or answer
    path: str  #: dotted path of the field; empty for the whole
    kind: str  #: one of `grammar.DIFFERENCES`
    official: Any  #: what the document says, None when nothing
    spec: Any  #: what the spec says, None when nothing

    @property
    def where(self) -> str:
        """Which side has it."""
        if self.spec in _NOT_MARKED:
            return "official"
        return "spec" if self.official in _NOT_MARKED else "both"

    def as_json(self) -> dict[str, Any]:
        return {**self._asdict(), "where": self.where}


@dataclass
class Drift:
    """All differences of one API."""

    api: str
    official: Official
    differences: list[Difference] = field(default_factory=list)
    known: list[Difference] = field(default_factory=list)  #: that were recorded, see `known.py`
    later: list[Difference] = field(default_factory=list)  #: new below recorded corrections, see `known.py`
    covered: list[tuple[Difference, frozenset[str]]] = field(default_factory=list)  #: with the corrections of each
    corrections: list[str] = field(default_factory=list)
    idle: list[str] = field(default_factory=list)  #: places of corrections that met no difference
    kept: list[str] = field(default_factory=list)  #: operations and fields that are switched off and left the document


def compare(official: Official, ours: Bundle, today: date | None = None) -> Drift:
    """All differences between an official document and our spec of the same API."""
    return _Comparison(official, ours, today or date.today()).run()


@dataclass(frozen=True)
class _Place:
    """Where in an operation the comparison stands, and which corrections hold there."""

    operation: Operation
    side: str
    path: str = ""
    here: tuple[Mark, ...] = ()  #: that stand here
    above: tuple[tuple[str, Mark], ...] = ()  #: that name fields, with the places where they stand

    def with_marks(self, found: tuple[Mark, ...]) -> _Place:
        """The same place with more corrections."""
        named = tuple((_plain(self.path), mark) for mark in found if mark.fields)
        return replace(self, here=self.here + found, above=self.above + named)

    def down(self, step: str) -> _Place:
        """The place of a field, of the items of a list (``[]``) or of the values of a map (``.*``)."""
        inside = step in ("", "[]", ".*")
        path = f"{self.path}{step}" if inside else f"{self.path}.{step}".lstrip(".")
        return replace(self, path=path, here=self.here if inside else ())

    def covering(self, kind: str) -> list[Mark]:
        """The corrections that speak of a difference of this kind at this place."""
        path = _plain(self.path)
        found = [mark for mark in self.here if not mark.fields]
        found += [mark for base, mark in self.above if path.removeprefix(base).lstrip(".") in mark.fields]
        return [mark for mark in found if kind in mark.covers]


class _Comparison:
    def __init__(self, official: Official, ours: Bundle, today: date) -> None:
        self.ours = ours
        self.today = today
        self.result = Drift(ours.api, official)
        self.base = base_path(ours.document)
        self.their_base = base_path(official.document)
        self.their_schemas = Reader(official.document)
        self.our_schemas = Reader(ours.document)
        self.used: set[int] = set()
        self.corrections = {key: "/".join(map(str, pointer)) for key, pointer in corrections(ours.document)}

    def run(self) -> Drift:
        theirs = {key_of(o, self.their_base): o for o in operations(self.result.official.document)}
        mine = {self._our_key(o): o for o in operations(self.ours.document)}
        for key, operation in theirs.items():
            if key in mine:
                self._operation(operation, mine[key])
            else:
                shown = operation.name or "without operationId"
                found = Difference(operation.title, "", "operation", "", "operation", shown, None)
                self.result.differences.append(found)
        for key, operation in mine.items():
            if key not in theirs:
                self._only_ours(operation)
        self._pushes()
        self._corrections()
        self.result.differences.sort(key=lambda d: (d.operation.partition(" ")[2], *map(str, d)))
        return self.result

    def _our_key(self, operation: Operation) -> str:
        path = operation.value.get("x-ozon-official", {}).get("path", operation.path)
        named = Operation(operation.method, path, operation.value, [], None, None)
        return key_of(named, self.base)

    def _only_ours(self, operation: Operation) -> None:
        if self._is_off(operation.lifecycle):
            self._use(marks(operation.value))
            self.result.kept.append(operation.call)
        else:
            place = _Place(operation, "operation").with_marks(marks(operation.value))
            self._report(place, "operation", None, operation.name)

    def _pushes(self) -> None:
        """What the service sends by itself; the document tells it in chapters, or not at all."""
        official = self.result.official
        theirs = {push.path: push for push in pushes(official.document)}
        mine = {push.path: push for push in pushes(self.ours.document) if "x-ozon-push" in push.value}
        told = theirs.keys() | official.types
        self._networks(official.networks)
        for name in told - mine.keys():
            found = Difference(f"PUSH {name}", "", "operation", "", "operation", name, None)
            self.result.differences.append(found)
        for name, push in mine.items() if told else ():
            if name not in told:
                self._only_ours(push)
            elif name in theirs:
                self._body(theirs[name].request, push.request, _Place(push, "answer").with_marks(marks(push.value)))

    def _networks(self, told: frozenset[str]) -> None:
        """From where the service sends it, if the document says so."""
        ours = frozenset(self.ours.document.get("x-ozon-push", {}).get("networks", ()))
        for name in told ^ ours if told else ():
            theirs, mine = (name, None) if name in told else (None, name)
            found = Difference("PUSH", "", "operation", "networks", "enum", theirs, mine)
            self.result.differences.append(found)

    def _is_off(self, lifecycle: Mapping[str, Any]) -> bool:
        return str(lifecycle.get("off", "9999")) <= self.today.isoformat()

    def _corrections(self) -> None:
        found = dict(corrections(self.ours.document))
        self.result.corrections = sorted(self.corrections.values())
        idle = [str(self.ours.where(*pointer)) for key, pointer in found.items() if key not in self.used]
        self.result.idle = sorted(idle)

    # Operations

    def _operation(self, theirs: Operation, ours: Operation) -> None:
        own = marks(ours.value)
        place = _Place(ours, "operation").with_marks(own)
        announced = bool(ours.lifecycle.keys() & {"announced", "off"})
        deprecated = ours.value.get("deprecated") is True
        if theirs.value["deprecated"] and not (deprecated or announced):
            self._report(place, "deprecated", True, None)
        elif deprecated and not theirs.value["deprecated"] and not announced:
            self._report(place, "deprecated", None, True)
        self._announced(theirs, ours, place)
        for side in ("path", "query"):
            their_fields, our_fields = theirs.arguments(side), ours.arguments(side)
            if side == "path":
                names = zip(our_fields["properties"], their_fields["properties"].values())
                their_fields, our_fields = {"properties": dict(names)}, our_fields | {"required": []}
            self._node(their_fields, our_fields, _Place(ours, side).with_marks(own), ())
        self._body(theirs.request, ours.request, _Place(ours, "request").with_marks(own))
        self._body(theirs.answer, ours.answer, _Place(ours, "answer").with_marks(own))

    def _body(self, theirs: Body | None, ours: Body | None, place: _Place) -> None:
        if ours and not ours.json and place.side == "answer":
            return  # the document often describes a file as JSON, and its bytes have no structure
        if theirs and ours and theirs.json != ours.json:
            self._report(place, "body", theirs.media, ours.media)
            return
        their_schema = theirs.schema if theirs else NOTHING
        our_schema = ours.schema if ours else NOTHING
        their_shape, our_shape = self.their_schemas.shape(their_schema), self.our_schemas.shape(our_schema)
        if not theirs and not our_shape.empty and not our_shape.unknown:
            self._report(place, "body", None, self.our_schemas.describe(our_schema))
        elif not ours and not their_shape.empty and not their_shape.unknown:
            self._report(place, "body", self.their_schemas.describe(their_schema), None)
        else:
            self._node(their_schema, our_schema, place, ())

    def _announced(self, theirs: Operation, ours: Operation, place: _Place) -> None:
        """Switch-offs that the text of an operation announces, of itself or of its fields."""
        for said in announcements(theirs.value["description"], theirs.path):
            if not said.fields:
                self._goes(place, said, {**ours.lifecycle, "deprecated": ours.value.get("deprecated")})
            for name in said.fields:
                self._field_goes(place, said, name)

    def _field_goes(self, place: _Place, said: Announcement, name: str) -> None:
        wanted = _plain(name)
        sides = {"request": place.operation.request, "answer": place.operation.answer}
        found = [
            (replace(place, side=side, path=path, here=()).with_marks(shape.own), shape)
            for side, body in sides.items()
            if body is not None and said.side in (side, "")
            for path, shape in self._our_fields(body.schema, "", ())
            if f".{_plain(path)}".endswith(f".{wanted}")
        ]
        if any(_agrees(said, shape.lifecycle) for _, shape in found):
            return
        if found:
            where, shape = found[0]
            self._goes(where, said, shape.ending)
        elif said.off is None or said.off > self.today:
            self._goes(replace(place, side=said.side or "request", path=name, here=()), said, {})

    def _our_fields(self, schema: Schema, path: str, trail: tuple[int, ...]) -> Iterator[tuple[str, Shape]]:
        """Every field below a schema of ours, with its path."""
        shape = self.our_schemas.shape(schema)
        if id(shape) in trail:
            return
        trail = (*trail, id(shape))
        for name, below in shape.fields.items():
            inner = f"{path}.{name}".lstrip(".")
            yield inner, self.our_schemas.shape(below)
            yield from self._our_fields(below, inner, trail)
        for step, part in (("[]", shape.items), (".*", shape.values)):
            if part is not None:
                yield from self._our_fields(part, path + step, trail)

    def _goes(self, place: _Place, said: Announcement, lifecycle: Mapping[str, Any]) -> None:
        if not _agrees(said, lifecycle):
            shown = said.off.isoformat() if said.off else "without a date"
            self._report(place, "switch-off", shown, lifecycle.get("off"))

    # Schemas

    def _node(self, theirs: Schema, ours: Schema, place: _Place, trail: tuple[Any, ...]) -> None:
        them, us = self.their_schemas.shape(theirs), self.our_schemas.shape(ours)
        pair = them.name or id(theirs), us.name or id(ours)
        if pair in trail or them.unknown:
            return
        place = place.with_marks(us.own + us.named)
        self._facts(theirs, ours, place)
        trail = (*trail, pair)
        if us.types & them.types or not (us.types and them.types):
            self._fields(them, us, place, trail)
        for step, their_part, our_part in _parts(theirs, them, ours, us):
            self._node(their_part, our_part, place.down(step), trail)

    def _fields(self, them: Shape, us: Shape, place: _Place, trail: tuple[Any, ...]) -> None:
        for name in sorted(them.fields.keys() | us.fields.keys()):
            theirs, ours = them.fields.get(name), us.fields.get(name)
            inner = place.down(name)
            if ours is not None:
                inner = inner.with_marks(self.our_schemas.shape(ours).own)
            if ours is None and us.values is not None:
                self._node(them.fields[name], us.values, inner, trail)
            elif theirs is None and them.values is not None:
                self._node(them.values, us.fields[name], inner, trail)
            elif ours is None:
                self._report(inner, "field", self.their_schemas.describe(them.fields[name]), None)
            elif theirs is None and not self._is_off(ours.get("x-ozon-lifecycle", {})):
                self._report(inner, "field", None, self.our_schemas.describe(ours))
            elif theirs is None:
                self.result.kept.append(f"{place.operation.call} {inner.side} {inner.path}")
            else:
                if place.side != "answer" and (name in them.required) != (name in us.required):
                    self._report(inner, "required", name in them.required, name in us.required)
                self._node(theirs, ours, replace(inner, here=()), trail)

    def _facts(self, theirs: Schema, ours: Schema, place: _Place) -> None:
        them, us = self.their_schemas.shape(theirs), self.our_schemas.shape(ours)
        if them.deprecated != us.deprecated and not us.lifecycle:
            self._report(place, "deprecated", them.deprecated or None, us.deprecated or None)
        for said in announcements(them.text):
            self._goes(place, said, us.ending)
        if _is_id_list(them, us, place):
            self._use(place.here)
        elif us.types and them.types and not them.types <= us.types:
            self._report(place, "type", self.their_schemas.describe(theirs), self.our_schemas.describe(ours))
        elif them.types == us.types and not _same_format(them, us):
            self._report(place, "format", them.format or None, us.format or None)
        self._enum(them, us, place)
        if place.side != "answer":
            self._limits(them, us, place)

    def _enum(self, them: Shape, us: Shape, place: _Place) -> None:
        if not them.enum:
            return
        more = [value for value in them.enum if value not in us.enum]
        less = [value for value in us.enum if value not in them.enum and not value.endswith(_ZERO)]
        if more:
            self._report(place, "enum", more, None)
        if less:
            self._report(place, "enum", None, less)

    def _limits(self, them: Shape, us: Shape, place: _Place) -> None:
        for key in sorted(them.limits.keys() | us.limits.keys()):
            their_limit, our_limit = them.limits.get(key), us.limits.get(key)
            if their_limit == our_limit or (their_limit is None and _in_prose(our_limit, them.text)):
                continue
            shown = [None if limit is None else f"{key}: {limit}" for limit in (their_limit, our_limit)]
            self._report(place, "limit", *shown)

    # Corrections

    def _report(self, place: _Place, kind: str, official: Any, spec: Any) -> None:
        cover = place.covering(kind)
        self._use(cover)
        operation = place.operation
        found = Difference(operation.title, operation.call, place.side, place.path, kind, official, spec)
        if cover:
            self.result.covered.append((found, frozenset(self.corrections[mark.key] for mark in cover)))
        else:
            self.result.differences.append(found)

    def _use(self, found: Iterable[Mark]) -> None:
        self.used |= {mark.key for mark in found}


def _agrees(said: Announcement, lifecycle: Mapping[str, Any]) -> bool:
    """Whether a lifecycle of ours knows of an announced switch-off."""
    if said.off is None:
        return bool(lifecycle.get("deprecated") or lifecycle.keys() & {"announced", "off"})
    return lifecycle.get("off") == said.off.isoformat()


def _plain(path: str) -> str:
    """A path without the steps into lists and maps."""
    return path.replace("[]", "").replace(".*", "")


def _parts(theirs: Schema, them: Shape, ours: Schema, us: Shape) -> Iterator[tuple[str, Schema, Schema]]:
    """What stands below two schemas. The items of a list on one side are compared with a single object on the other."""
    their_list, our_list = "array" in them.types, "array" in us.types
    if them.items is not None and us.items is not None:
        yield "[]", them.items, us.items
    elif us.items is not None and not their_list and them.fields:
        yield "[]", theirs, us.items
    elif them.items is not None and not our_list and us.fields:
        yield "", them.items, ours
    if them.values is not None and us.values is not None:
        yield ".*", them.values, us.values


def _is_id_list(them: Shape, us: Shape, place: _Place) -> bool:
    """Text that holds numbers in a list, where the service takes and sends numbers."""
    text = them.types == {"string"} and _NUMBER.fullmatch(them.format) is not None
    return text and us.types == {"integer"} and place.path.endswith("[]")


def _same_format(them: Shape, us: Shape) -> bool:
    """Whether formats agree. Text of digits is text to us, integers have a sign and 64 bits, a day in words is one."""
    if us.format in (them.format, them.format.removeprefix("u")) or (us.format, them.format) == ("date", _DAY):
        return True
    if us.types == {"string"} and not us.format:
        return _NUMBER.fullmatch(them.format) is not None
    if us.types == {"integer"} and us.format == "int64":
        return not them.format
    return not them.format and us.format in ("date", "date-time") and _DATE.search(them.text) is not None


def _in_prose(limit: Any, text: str) -> bool:
    """Whether a limit that no keyword states stands in the description."""
    digits = re.sub(r"(?<=\d)[\s\u00a0\u202f'](?=\d{3}\b)", "", text)
    return re.search(rf"(?<![\d.]){re.escape(str(limit))}(?![\d])", digits) is not None
