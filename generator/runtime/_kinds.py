"""The documented types of fields, and dates, which stay text until they are read."""

from __future__ import annotations

import types
import typing
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any

import attrs

from ._base import BaseModel, Local, format_moment, not_a_day

_SCALARS: dict[object, frozenset[type]] = {
    str: frozenset([str]),
    int: frozenset([int]),
    bool: frozenset([bool]),
    float: frozenset([float, int]),
    bytes: frozenset([bytes]),
    # a date stays text in its slot and is parsed when it is read
    datetime: frozenset([str]),
    date: frozenset([str]),
}


@attrs.frozen
class Kind:
    """The documented type of a field, made ready for decoding."""

    accepts: frozenset[type]  #: JSON types that need no repair, for a scalar
    text: str  #: the type as a reader would write it
    model: type[BaseModel] | None = None
    item: Kind | None = None  #: of a list
    value: Kind | None = None  #: of a map
    moment: bool = False
    local: Local | None = None  #: a moment by the clock of a place
    write: Callable[[object, object], object] | None = None  #: what is sent for a value, given the object that holds it
    open: bool = False  #: anything goes

    def admits(self, value: object) -> bool:
        """Whether a caller may pass this in a request."""
        if self.open:
            return True
        if self.model is not None or self.value is not None:
            return isinstance(value, BaseModel | Mapping)
        if self.item is not None:
            return isinstance(value, Iterable) and not isinstance(value, str | bytes | Mapping | BaseModel)
        if isinstance(value, bool):
            return bool in self.accepts
        if self.moment:
            return isinstance(value, str | date)
        return isinstance(value, (*self.accepts, Decimal) if str in self.accepts else tuple(self.accepts))


def kind_of(annotation: Any) -> Kind:
    if annotation is Any:
        return Kind(frozenset(), "any", open=True)
    origin, arguments = typing.get_origin(annotation), typing.get_args(annotation)
    if origin is typing.Annotated:
        return attrs.evolve(kind_of(arguments[0]), local=arguments[1], write=arguments[1].written)
    if origin is types.UnionType or origin is typing.Union:
        return _union([kind_of(a) for a in arguments if a is not types.NoneType])
    if origin is typing.Literal:
        return Kind(frozenset(type(a) for a in arguments), type(arguments[0]).__name__)
    if origin in (list, Sequence):
        item = kind_of(arguments[0])
        return Kind(frozenset(), f"list[{item.text}]", item=item, moment=item.moment)
    if origin in (dict, Mapping):
        value = kind_of(arguments[1])
        return Kind(frozenset(), f"dict[str, {value.text}]", value=value)
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return Kind(frozenset(), annotation.__name__, model=annotation)
    write = _WRITES.get(annotation)
    return Kind(_SCALARS[annotation], annotation.__name__, moment=write is not None, write=write)


def _union(kinds: list[Kind]) -> Kind:
    """One kind for several: scalars together; a model beside a mapping, as requests have it; else anything goes."""
    if len(kinds) == 1:
        return kinds[0]
    text = " | ".join(dict.fromkeys(kind.text for kind in kinds))
    if all(kind.accepts for kind in kinds):
        accepts = frozenset[type]().union(*(kind.accepts for kind in kinds))
        return Kind(accepts, text, moment=all(kind.moment for kind in kinds))
    models = [kind for kind in kinds if kind.model is not None]
    if len(models) == 1 and all(kind is models[0] or (kind.value and kind.value.open) for kind in kinds):
        return models[0]
    return Kind(frozenset(), text, open=True)


def written(name: str, write: Callable[[Any, Any], Any], value: object, owner: object = None) -> object:
    """What is sent for the value of a field. Errors name the field."""
    try:
        return write(value, owner)
    except ValueError as error:
        raise ValueError(f"{name}: {error}") from None


def written_day(value: object, owner: object = None) -> object:
    """A day as it is. Raises ``ValueError`` for a moment: which day that is depends on the time zone."""
    if isinstance(value, datetime):
        raise ValueError(
            f"{value!r} is a moment, but a day is wanted: pass a date, such as value.astimezone(zone).date()"
        )
    return value


def written_moment(value: object, owner: object = None) -> object:
    """The text of a moment; text as it is. Raises ``ValueError`` for a day, and for a datetime without time zone."""
    if isinstance(value, datetime):
        return format_moment(value)
    return not_a_day(value)


_WRITES: dict[object, Callable[[object, object], object]] = {date: written_day, datetime: written_moment}


class Moment:
    """A field of dates: text in the slot as it came from the wire, one or a list, parsed when it is read."""

    __slots__ = ("_member", "_read")

    def __init__(self, member: Any, read: Callable[[str], Any]) -> None:
        self._member = member
        self._read = read

    def __get__(self, instance: object, owner: object = None) -> Any:
        if instance is None:
            return self
        value = self._member.__get__(instance)
        if type(value) is list:
            return [self._read(item) if type(item) is str else item for item in value]
        return self._read(value) if type(value) is str else value

    def __set__(self, instance: object, value: object) -> None:
        self._member.__set__(instance, value)


def reader_of(kind: Kind, annotation: object) -> Callable[[str], Any]:
    """What reads the text of a date. Empty text is ``None``; text that is no date comes back as it is."""
    if kind.local is not None and kind.local.when is None:
        return _read_local
    return _read_moment if _has_time(annotation) else _read_day


def _read_day(text: str) -> Any:
    try:
        return date.fromisoformat(text) if text else None
    except ValueError:
        return text


def _read_moment(text: str) -> object:
    """Read RFC 3339; a time without zone is UTC."""
    moment = _parse(text) if text else None
    return moment.replace(tzinfo=UTC) if isinstance(moment, datetime) and moment.tzinfo is None else moment


def _read_local(text: str) -> object:
    """Read what a clock shows. The zone that the text names is dropped: Ozon writes ``Z`` behind local times too."""
    moment = _parse(text) if text else None
    return moment.replace(tzinfo=None) if isinstance(moment, datetime) else moment


def _parse(text: str) -> datetime | str:
    try:
        return datetime.fromisoformat(text)
    except ValueError:
        return _parse_fraction(text)


def _parse_fraction(text: str) -> datetime | str:
    """Nanoseconds, which ``fromisoformat`` refuses before Python 3.11.4 in some lengths: cut them to microseconds."""
    head, dot, tail = text.partition(".")
    digits = len(tail) - len(tail.lstrip("0123456789"))
    if not dot or not digits:
        return text
    try:
        return datetime.fromisoformat(f"{head}.{tail[:digits][:6]:0<6}{tail[digits:]}")
    except ValueError:
        return text


def _has_time(annotation: object) -> bool:
    return annotation is datetime or any(map(_has_time, typing.get_args(annotation)))
