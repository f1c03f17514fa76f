# Copied from generator/runtime/_fields.py by `make generate`. Do not edit: change the source.
"""Fields: their documented types, what stands in them beside JSON's values, and dates, which stay text until read."""

from __future__ import annotations

import re
import types
import typing
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any, Final, NamedTuple

import attrs


class _Null:
    """The type of `NULL`."""

    __slots__ = ()

    def __repr__(self) -> str:
        return "NULL"

    def __reduce__(self) -> str:
        return "NULL"

    def __bool__(self) -> bool:
        return False


#: Sends ``null`` where ``None`` would leave the field out.
NULL: Final[Any] = _Null()


def format_moment(moment: datetime) -> str:
    """RFC 3339 in UTC with ``Z``, as Ozon writes it."""
    if moment.tzinfo is None:
        raise ValueError(f"{moment!r} has no time zone: pass an aware datetime, such as datetime.now(UTC)")
    return moment.astimezone(UTC).isoformat().removesuffix("+00:00") + "Z"


@attrs.frozen
class Local:
    """Marks a date-time that is read from the clock of a place: without time zone in Python, whatever its text names.

    Attributes:
        suffix: what Ozon wants behind the time: ``Z``, although it is not UTC, or nothing.
        when: a field beside it and the value of that field which makes it local; with another it is a moment.
    """

    suffix: str = "Z"
    when: tuple[str, str] | None = None

    def written(self, value: object, owner: Mapping[str, object] | BaseModel) -> object:
        """The text of a datetime; text as it is.

        Raises:
            ValueError: a datetime has a time zone (or none, where the time is a moment), or it is only a day.
        """
        if not isinstance(value, datetime) or not self._rules(owner):
            return written_moment(value)
        if value.tzinfo is not None:
            raise ValueError(
                f"{value!r} has a time zone, but this field is local time: pass what a clock in that place shows, "
                "without zone, such as value.astimezone(zone).replace(tzinfo=None)"
            )
        return value.isoformat() + self.suffix

    def _rules(self, owner: Mapping[str, object] | BaseModel) -> bool:
        if self.when is None:
            return True
        name, value = self.when
        return bool((owner.get(name) if isinstance(owner, Mapping) else getattr(owner, name)) == value)


class Absent(list[Any]):
    """The empty list that a list of an answer reads as where the server sent none."""

    __slots__ = ()


class Null(Absent):
    """The same where it sent ``null``."""

    __slots__ = ()


def is_sent(rows: object) -> bool:
    """Whether a list of an answer came from the server: one that is absent or null reads as an empty list too."""
    return rows is not None and not isinstance(rows, Absent)


class Mismatch(NamedTuple):
    """A value of an answer that does not have its documented type."""

    path: str
    expected: str
    got: object


@attrs.define(kw_only=True, getstate_setstate=False, weakref_slot=False)
class BaseModel:
    """What every model has beside its documented fields. `_codec` reads and writes both slots directly."""

    _drift: dict[str, Any] | None = attrs.field(init=False, default=None, repr=False, eq=False)
    _extra: dict[str, Any] | None = attrs.field(init=False, default=None, repr=False, eq=False)

    @property
    def extra(self) -> dict[str, Any]:
        """Fields that the server sent and the spec does not know, or that are to be sent beside the known ones."""
        if self._extra is None:
            self._extra = {}
        return self._extra


@attrs.frozen
class Kind:
    """The documented type of a field, made ready for decoding."""

    accepts: frozenset[type]  #: JSON types that need no repair, for a scalar
    text: str  #: the type as a reader would write it
    model: type[BaseModel] | None = None
    item: Kind | None = None  #: of a list
    value: Kind | None = None  #: of a map
    read: Callable[[str], object] | None = None  #: of a date, which stays text in its slot until somebody reads it
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
        if self.read is not None:
            return isinstance(value, str | date)
        return isinstance(value, (*self.accepts, Decimal) if str in self.accepts else tuple(self.accepts))


def kind_of(annotation: object) -> Kind:
    if annotation is Any:
        return Kind(frozenset(), "any", open=True)
    origin, arguments = typing.get_origin(annotation), typing.get_args(annotation)
    if origin is typing.Annotated:
        kind, local = kind_of(arguments[0]), arguments[1]
        return attrs.evolve(
            kind, local=local, write=local.written, read=_read_local if local.when is None else kind.read
        )
    if origin is types.UnionType or origin is typing.Union:
        return _union([kind_of(a) for a in arguments if a is not types.NoneType])
    if origin is typing.Literal:
        return Kind(frozenset(type(a) for a in arguments), type(arguments[0]).__name__)
    if origin in (list, Sequence):
        item = kind_of(arguments[0])
        return Kind(frozenset(), f"list[{item.text}]", item=item, read=item.read)
    if origin in (dict, Mapping):
        value = kind_of(arguments[1])
        return Kind(frozenset(), f"dict[str, {value.text}]", value=value)
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return Kind(frozenset(), annotation.__name__, model=annotation)
    return _SCALARS[annotation]


def _union(kinds: list[Kind]) -> Kind:
    """One kind for several: scalars together; a model beside a mapping, as requests have it; else anything goes."""
    if len(kinds) == 1:
        return kinds[0]
    text = " | ".join(dict.fromkeys(kind.text for kind in kinds))
    if all(kind.accepts for kind in kinds):
        accepts = frozenset[type]().union(*(kind.accepts for kind in kinds))
        return Kind(accepts, text, read=_read_moment if all(kind.read for kind in kinds) else None)
    models = [kind for kind in kinds if kind.model is not None]
    if len(models) == 1 and all(kind is models[0] or (kind.value and kind.value.open) for kind in kinds):
        return models[0]
    return Kind(frozenset(), text, open=True)


def written(name: str, write: Callable[[object, object], object], value: object, owner: object = None) -> object:
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
    if isinstance(value, date):
        raise ValueError(
            f"{value!r} is a day, but a moment is wanted: pass a datetime, such as datetime.combine(day, time(), zone)"
        )
    return value


class Moment:
    """A field of dates: text in the slot as it came from the wire, one or a list, parsed when it is read."""

    __slots__ = ("_member", "_read")

    def __init__(self, member: Any, read: Callable[[str], object]) -> None:
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


def _read_day(text: str) -> object:
    """Empty text is ``None``; text that is no date comes back as it is."""
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
    except ValueError:  # as before Python 3.11.4 for nanoseconds in some lengths
        cut = _FRACTION.sub(lambda digits: f".{digits[1]:0<6}", text, count=1)
    try:
        return datetime.fromisoformat(cut)
    except ValueError:
        return text


_FRACTION = re.compile(r"\.([0-9]{1,6})[0-9]*")
_SCALARS: dict[object, Kind] = {
    str: Kind(frozenset([str]), "str"),
    int: Kind(frozenset([int]), "int"),
    bool: Kind(frozenset([bool]), "bool"),
    float: Kind(frozenset([float, int]), "float"),
    bytes: Kind(frozenset([bytes]), "bytes"),
    datetime: Kind(frozenset([str]), "datetime", read=_read_moment, write=written_moment),
    date: Kind(frozenset([str]), "date", read=_read_day, write=written_day),
}
