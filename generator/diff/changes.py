"""What a change of the spec means for callers: every difference between two states of an API, and what it may break."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from difflib import SequenceMatcher
from enum import IntEnum
from typing import Any, NamedTuple

from ..bundle import Bundle
from ..spec.grammar import LOCAL_FORMATS, Schema
from ..spec.structure import NOTHING, Body, Operation, Reader, Shape, key_of, operations, pushes

_ALIKE = 0.6  #: how alike two names of the same type are when one is taken for the other's new name
_SHOWN = 12  #: how many new values a line names
_KEPT = "is no longer deprecated"
_FACTS = ("safety", "repeatable", "period", "limits", "tier", "task", "item-errors", "batch", "client-default")
_ALL = frozenset(("string", "date", "date-time", "number", "integer", "boolean", "array", "object"))


class Level(IntEnum):
    """Which part of the version number a change asks for."""

    PATCH = 1
    MINOR = 2
    MAJOR = 3


class Change(NamedTuple):
    """One change, in words that fit into the changelog."""

    level: Level
    text: str


@dataclass(frozen=True)
class _Place:
    """What a change is about: an argument of a call, a field of a class, or a whole answer."""

    call: str
    sent: bool
    subject: str  #: in the words of the changelog
    owner: str = ""  #: the class that the place belongs to; empty for what belongs to the call
    trail: tuple[tuple[str, str], ...] = ()

    def field(self, name: str) -> _Place:
        subject = f"`{self.owner}.{name}`" if self.owner else f"{self.subject}: argument `{name}`"
        return replace(self, subject=subject)


@dataclass
class Changes:
    """All changes of one API, each with the calls that it touches."""

    old: Bundle
    new: Bundle
    found: dict[Change, list[str]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self._olds, self._news = Reader(self.old.document), Reader(self.new.document)
        old = {operation.name: operation for operation in operations(self.old.document)}
        new = {operation.name: operation for operation in operations(self.new.document)}
        self._calls = {name: operation.call for name, operation in new.items()}
        renamed = _renamed(old, new)
        for name, operation in old.items():
            other = new.get(name, renamed.get(name))
            if other is None:
                off = operation.lifecycle.get("off")
                self._add(Level.MAJOR, f"`{operation.call}` is gone" + (f" (off since {off})" if off else ""))
            else:
                self._operation(operation, other)
        for operation in new.values():
            if operation.name not in old and operation not in renamed.values():
                beta = " (beta)" if operation.lifecycle.get("beta") else ""
                self._add(Level.MINOR, f"New: `{operation.call}`{beta}, `{operation.title}`", operation.call)
        self._events()

    def _add(self, level: Level, text: str, call: str = "") -> None:
        calls = self.found.setdefault(Change(level, text), [])
        if call and call not in calls:
            calls.append(call)

    # Operations

    def _operation(self, old: Operation, new: Operation) -> None:
        call = new.call
        if old.call != call:
            self._add(Level.MAJOR, f"`{old.call}` is now called `{call}`", call)
        if key_of(old) != key_of(new):
            self._add(Level.PATCH, f"`{call}` goes to `{new.title}` instead of `{old.title}`", call)
        self._facts(old, new)
        self._lifecycle(old, new)
        self._arguments(old, new)
        self._answers(old, new)

    def _facts(self, old: Operation, new: Operation) -> None:
        call = new.call
        for word in _FACTS:
            before, after = old.value.get(f"x-ozon-{word}"), new.value.get(f"x-ozon-{word}")
            if before != after:
                plain = f", {before} → {after}" if isinstance(before, str) and isinstance(after, str) else ""
                self._add(Level.PATCH, f"`{call}`: {word.replace('-', ' ')} corrected{plain}", call)
        before, after = old.value.get("x-ozon-pagination"), new.value.get("x-ozon-pagination")
        if before != after:
            level = Level.PATCH if before and after else Level.MINOR if after else Level.MAJOR
            words = {Level.PATCH: "pages otherwise", Level.MINOR: "can be paged", Level.MAJOR: "can no longer be paged"}
            self._add(level, f"`{call}` {words[level]}", call)
        if old.value.get("security") != new.value.get("security"):
            self._add(Level.PATCH, f"`{call}` takes other credentials", call)

    def _lifecycle(self, old: Operation, new: Operation) -> None:
        before, after = old.lifecycle, new.lifecycle
        texts = []
        if before.get("off") != after.get("off"):
            texts.append(f"is switched off on {after['off']}" if "off" in after else "is not switched off after all")
        elif before.get("announced") != after.get("announced") and "announced" in after:
            texts.append(f"is to be switched off (announced on {after['announced']})")
        if before.get("replacement") != after.get("replacement") and "replacement" in after:
            texts.append(
                "has the successor " + ", ".join(f"`{self._calls.get(name, name)}`" for name in after["replacement"])
            )
        if bool(before.get("beta")) != bool(after.get("beta")):
            texts.append("is beta" if after.get("beta") else "is no longer beta")
        if (new.value.get("deprecated") is True) and old.value.get("deprecated") is not True:
            texts.append("is deprecated")
        if texts:
            self._add(Level.MINOR, f"`{new.call}` {' and '.join(texts)}", new.call)

    def _arguments(self, old: Operation, new: Operation) -> None:
        before, after = (
            Shape(fields=_merged(o, r, "fields"), required=frozenset(_merged(o, r, "required")))
            for o, r in ((old, self._olds), (new, self._news))
        )
        place = _Place(new.call, sent=True, subject=f"`{new.call}`")
        self._fields(before, after, place)
        self._class(self._olds.shape(_schema(old.request)), self._news.shape(_schema(new.request)), place)

    def _answers(self, old: Operation, new: Operation) -> None:
        before, after = _reply(old.answer), _reply(new.answer)
        subject = f"`{new.call}`: the answer"
        if before != after:
            level = Level.MINOR if before == "nothing" else Level.MAJOR
            self._add(level, f"`{new.call}` answers with {after} instead of {before}", new.call)
        elif before == "an object":
            self._node(_schema(old.answer), _schema(new.answer), _Place(new.call, sent=False, subject=subject))

    # Events

    def _events(self) -> None:
        old = {push.path: push for push in pushes(self.old.document)}
        new = {push.path: push for push in pushes(self.new.document)}
        for name, push in old.items():
            title = self._olds.shape(_schema(push.request)).name
            if name in new:
                self._event(push, new[name])
            else:
                self._add(Level.MAJOR, f"The event `{title}` (`{name}`) is gone")
        self._networks()
        for name, push in new.items():
            if name not in old:
                title = self._news.shape(_schema(push.request)).name
                self._add(Level.MINOR, f"New event: `{title}` (`{name}`)", title)

    def _networks(self) -> None:
        """Networks of which receivers have to know."""
        before, after = (one.document.get("x-ozon-push", {}).get("networks", []) for one in (self.old, self.new))
        for names, others, word in ((after, before, "also"), (before, after, "no longer")):
            for name in names:
                if name not in others:
                    self._add(Level.PATCH, f"Events {word} come from the network {name}")

    def _event(self, old: Operation, new: Operation) -> None:
        title = self._news.shape(_schema(new.request)).name
        before, after = (one.value.get("x-ozon-push", {}) for one in (old, new))
        for fact in sorted(before.keys() | after.keys()):
            if before.get(fact) != after.get(fact):
                self._add(Level.PATCH, f"`{title}`: {fact} of the event corrected", title)
        if (off := new.lifecycle.get("off")) != old.lifecycle.get("off"):
            self._add(Level.MINOR, f"`{title}` is {f'not sent any more since {off}' if off else 'sent again'}", title)
        place = _Place(title, sent=False, subject=f"`{title}`")
        self._node(_schema(old.request), _schema(new.request), place)

    # Schemas

    def _node(self, old: Schema, new: Schema, place: _Place) -> None:
        before, after = self._olds.shape(old), self._news.shape(new)
        if (before.name, after.name) in place.trail:
            return
        self._fading(before, after, place)
        if not self._type(old, new, place):
            return
        self._enum(before, after, place)
        if place.sent:
            self._limits(before, after, place)
        self._class(before, after, place)
        if before.name or after.name:
            place = replace(place, trail=(*place.trail, (before.name, after.name)))
        self._fields(before, after, replace(place, owner=after.name or place.subject.strip("`")))
        for one, other in ((before.items, after.items), (before.values, after.values)):
            if one is not None and other is not None:
                self._node(one, other, place)

    def _fading(self, before: Shape, after: Shape, place: _Place) -> None:
        one, other = _fade(before), _fade(after)
        if one != other:
            self._add(Level.MINOR if other else Level.PATCH, f"{place.subject} {other or _KEPT}", place.call)

    def _type(self, old: Schema, new: Schema, place: _Place) -> bool:
        """Note a change of type; false when the two have nothing in common."""
        before, after = _kinds(self._olds.shape(old)), _kinds(self._news.shape(new))
        if before != after:
            widened = before < after
            word = "also takes" if widened and place.sent else "may also be" if widened else "is"
            more = after - before if widened else frozenset()
            shown = " or ".join(sorted(more)) if more and after != _ALL else self._news.describe(new)
            text = f"{place.subject} {word} {shown}" + ("" if widened else f" instead of {self._olds.describe(old)}")
            self._add(Level.PATCH if widened else Level.MAJOR, text, place.call)
        return bool(before & after)

    def _enum(self, before: Shape, after: Shape, place: _Place) -> None:
        if before.enum and not after.enum:
            lost = not before.name or before.name not in self._news.schemas
            text = f"{place.subject} has no list of known values any more"
            self._add(Level.MAJOR if lost else Level.PATCH, text, place.call)
            return
        more = [value for value in after.enum if value not in before.enum]
        less = [value for value in before.enum if value not in after.enum]
        subject = f"`{after.name}`" if after.name else place.subject
        if more:
            self._add(Level.PATCH, f"{subject}: new {_values(more)}", place.call)
        if less:
            self._add(Level.PATCH, f"{subject}: no longer listed, but still accepted: {_values(less)}", place.call)
        self._rename(before, after, place)

    def _limits(self, before: Shape, after: Shape, place: _Place) -> None:
        for key in sorted(before.limits.keys() | after.limits.keys()):
            one, other = before.limits.get(key, "none"), after.limits.get(key, "none")
            if one != other:
                self._add(Level.PATCH, f"{place.subject}: {key} is {other} (was {one})", place.call)

    def _class(self, before: Shape, after: Shape, place: _Place) -> None:
        if before.fields and after.fields and before.name and after.name and before.name != after.name:
            if before.name in self._news.schemas:
                self._add(Level.MAJOR, f"{place.subject} is `{after.name}` instead of `{before.name}`", place.call)
            else:
                self._rename(before, after, place)

    def _rename(self, before: Shape, after: Shape, place: _Place) -> None:
        if before.name and after.name and before.name not in self._news.schemas:
            self._add(Level.MAJOR, f"The class `{before.name}` is now called `{after.name}`", place.call)

    def _fields(self, before: Shape, after: Shape, place: _Place) -> None:
        gone = [name for name in before.fields if name not in after.fields]
        came = [name for name in after.fields if name not in before.fields]
        for name in gone:
            new_name = self._new_name(name, before, came, after) if len(gone) == 1 else None
            if new_name:
                came.remove(new_name)
                self._add(Level.MAJOR, f"{place.field(name).subject} is now called `{new_name}`", place.call)
            else:
                self._add(Level.MAJOR, f"{place.field(name).subject} is gone", place.call)
        for name in came:
            demanded = place.sent and name in after.required
            text = f"{place.field(name).subject} is new{' and mandatory' if demanded else ''}"
            shown = self._news.describe(after.fields[name])
            self._add(Level.MAJOR if demanded else Level.MINOR, f"{text} ({shown})", place.call)
        for name in before.fields.keys() & after.fields.keys():
            self._required(name, before, after, place)
            self._always(name, before, after, place)
            self._node(before.fields[name], after.fields[name], place.field(name))

    def _required(self, name: str, before: Shape, after: Shape, place: _Place) -> None:
        was, now = name in before.required, name in after.required
        if place.sent and was != now:
            text = f"{place.field(name).subject} is {'mandatory' if now else 'optional'} now"
            self._add(Level.MAJOR if now else Level.MINOR, text, place.call)

    def _always(self, name: str, before: Shape, after: Shape, place: _Place) -> None:
        was, now = ("x-ozon-always" in shape.fields[name] for shape in (before, after))
        if was != now:
            text = "is always sent now: its type has no `None`" if now else "may be absent now: its type has `None`"
            self._add(Level.MINOR if now else Level.PATCH, f"{place.field(name).subject} {text}", place.call)

    def _new_name(self, name: str, before: Shape, came: list[str], after: Shape) -> str | None:
        """The one new field that has the type of one that is gone, and a name like it."""
        if len(came) != 1:
            return None
        same = self._olds.describe(before.fields[name]) == self._news.describe(after.fields[came[0]])
        alike = SequenceMatcher(None, name.lower(), came[0].lower()).ratio() >= _ALIKE
        return came[0] if same and alike else None


def _renamed(old: Mapping[str, Operation], new: Mapping[str, Operation]) -> dict[str, Operation]:
    """Operations that went on under another name: the method and path of one that is gone."""
    fresh = {key_of(operation): operation for name, operation in new.items() if name not in old}
    return {n: fresh[key_of(o)] for n, o in old.items() if n not in new and key_of(o) in fresh}


def _schema(body: Body | None) -> Schema:
    return body.schema if body else NOTHING


def _merged(operation: Operation, reader: Reader, what: str) -> Any:
    """The fields or the required names of all arguments of a call."""
    parts = [reader.shape(operation.arguments(where)) for where in ("path", "query")]
    parts.append(reader.shape(_schema(operation.request)))
    fields = {name: schema for part in parts for name, schema in part.fields.items()}
    if what == "fields":
        return fields
    required = {name for part in parts for name in part.required}
    return {name for name in required if not fields.get(name, {}).get("x-ozon-client-default")}


def _reply(body: Body | None) -> str:
    if body is None:
        return "nothing"
    if not body.json:
        return "text" if body.media.startswith("text/plain") else "a file"
    return "an object"


def _fade(shape: Shape) -> str:
    """What is said of a field that goes; empty for one that stays."""
    found = shape.lifecycle
    if not found:
        return "is deprecated" if shape.deprecated else ""
    day = f"is switched off on {found['off']}" if "off" in found else f"is deprecated (announced {found['announced']})"
    names = ", ".join(f"`{name}`" for name in found.get("replacement", ()))
    return f"{day}; successor: {names}" if names else day


def _kinds(shape: Shape) -> frozenset[str]:
    """The types that a caller sees: dates are not text, and every integer is a number."""
    if not shape.types:
        return _ALL
    dates = shape.format in LOCAL_FORMATS | {"date"} and not shape.enum
    kind_of_date = "local date-time" if shape.local and shape.format in LOCAL_FORMATS else shape.format
    kinds = {kind_of_date if kind == "string" and dates else kind for kind in shape.types}
    return frozenset(kinds | ({"integer"} if "number" in kinds else set()))


def _values(values: Iterable[str]) -> str:
    values = list(values)
    shown = ", ".join(f"`{value}`" for value in values[:_SHOWN])
    more = f" and {len(values) - _SHOWN} more" if len(values) > _SHOWN else ""
    return f"{'value' if len(values) == 1 else 'values'} {shown}{more}"
