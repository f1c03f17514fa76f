"""Fields: their documented types, special values such as `NULL`, and dates, which are parsed when they are read."""

from __future__ import annotations

import re
import types
import typing
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import UTC, date, datetime
from decimal import Decimal
from operator import attrgetter
from reprlib import recursive_repr
from typing import Any, ClassVar, Final, NamedTuple

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


#: Sends ``null``; ``None`` would omit the field.
NULL: Final[Any] = _Null()


def format_moment(moment: datetime) -> str:
    """RFC 3339 in UTC with ``Z``, as Ozon writes it."""
    if moment.tzinfo is None:
        raise ValueError(f"{moment!r} has no time zone: pass an aware datetime, such as datetime.now(UTC)")
    return moment.astimezone(UTC).isoformat().removesuffix("+00:00") + "Z"


class Local(NamedTuple):
    """Marks a date-time in local time: without time zone in Python, whatever zone its text names.

    Attributes:
        suffix: what Ozon expects after the time: ``Z``, although it is not UTC, or nothing.
        when: another field of the object and its value that makes the time local; otherwise it is a moment.
    """

    suffix: str = "Z"
    when: tuple[str, str] | None = None

    def written(self, value: object, owner: Mapping[str, object] | BaseModel) -> object:
        """The text of a datetime; text unchanged.

        Raises:
            ValueError: a local datetime has a time zone, a moment has none, or the value is only a day.
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
    """The empty list that stands for a list that the server did not send."""

    __slots__ = ()


class Null(Absent):
    """The empty list that stands for ``null``."""

    __slots__ = ()


def is_sent(rows: object) -> bool:
    """Whether the server sent this list; an absent or null one also reads as an empty list."""
    return rows is not None and not isinstance(rows, Absent)


class Mismatch(NamedTuple):
    """A value in an answer that differs from its documented type."""

    path: str
    expected: str
    got: object


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class BaseModel:
    """What every model has besides its documented fields. `codec` reads and writes both slots directly."""

    #: Whether a request may have more fields than are documented.
    _open: ClassVar[bool] = False
    _drift: dict[str, Any] | None = attrs.field(init=False, default=None, repr=False, eq=False)
    _extra: dict[str, Any] | None = attrs.field(init=False, default=None, repr=False, eq=False)

    @property
    def extra(self) -> dict[str, Any]:
        """Fields, received or to be sent, that the spec does not know."""
        if self._extra is None:
            self._extra = {}
        return self._extra

    # not made by attrs, which would compile both for each class: a third of the time of an import

    def __eq__(self, other: object) -> bool:
        if other.__class__ is not self.__class__:
            return NotImplemented
        return all(getattr(self, one.name) == getattr(other, one.name) for one in attrs.fields(type(self)) if one.eq)

    @recursive_repr("...")
    def __repr__(self) -> str:
        shown = (f"{one.name}={getattr(self, one.name)!r}" for one in attrs.fields(type(self)) if one.repr)
        return f"{type(self).__qualname__.rpartition('>.')[2]}({', '.join(shown)})"


class Kind(NamedTuple):
    """The documented type of a field, prepared for decoding."""

    accepts: frozenset[type]  #: JSON types that need no repair, for a scalar
    text: str  #: the type for error texts
    model: type[BaseModel] | None = None
    item: Kind | None = None  #: of a list
    value: Kind | None = None  #: of a map
    read: Callable[[str], object] | None = None  #: parses a date, which stays text in its slot until it is read
    local: Local | None = None  #: marks local time
    write: Callable[[object, object], object] | None = None  #: encodes a value, given the object that holds it
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


class _Inputs(dict[str, object]):
    """The names of mappings that may stand for models, ``XDict``: their modules load only for type checkers."""

    def __missing__(self, name: str) -> object:
        if name.endswith("Dict"):
            return Mapping[str, Any]
        raise KeyError(name)


INPUTS = _Inputs()


def kind_of(annotation: object) -> Kind:
    if annotation is Any:
        return Kind(frozenset(), "any", open=True)
    origin, arguments = typing.get_origin(annotation), typing.get_args(annotation)
    if origin is typing.Annotated:
        kind, local = kind_of(arguments[0]), arguments[1]
        read = _read_local if local.when is None else kind.read
        return kind._replace(local=local, write=local.written, read=read)
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
    """One kind for several: scalars together; a model or a mapping, as in requests; otherwise anything goes."""
    if len(kinds) == 1:
        return kinds[0]
    text = " | ".join(dict.fromkeys(kind.text for kind in kinds))
    if all(kind.accepts for kind in kinds):
        accepts = frozenset[type]().union(*(kind.accepts for kind in kinds))
        return Kind(accepts, text, read=read_moment if all(kind.read for kind in kinds) else None)
    models = [kind for kind in kinds if kind.model is not None]
    if len(models) == 1 and all(kind is models[0] or (kind.value and kind.value.open) for kind in kinds):
        return models[0]
    return Kind(frozenset(), text, open=True)


def written(name: str, write: Callable[[object, object], object], value: object, owner: object = None) -> object:
    """Encode the value of a field. Errors name the field."""
    try:
        return write(value, owner)
    except ValueError as error:
        raise ValueError(f"{name}: {error}") from None


def written_day(value: object, owner: object = None) -> object:
    """The day unchanged. Raises ``ValueError`` for a moment, whose day depends on the time zone."""
    if isinstance(value, datetime):
        raise ValueError(
            f"{value!r} is a moment, but a day is wanted: pass a date, such as value.astimezone(zone).date()"
        )
    return value


def written_moment(value: object, owner: object = None) -> object:
    """The text of a moment; text unchanged. Raises ``ValueError`` for a day or a datetime without time zone."""
    if isinstance(value, datetime):
        return format_moment(value)
    if isinstance(value, date):
        raise ValueError(
            f"{value!r} is a day, but a moment is wanted: pass a datetime, such as datetime.combine(day, time(), zone)"
        )
    return value


_NUMBER = re.compile(r"-?(?:0|[1-9][0-9]{0,39})(\.[0-9]{1,40})?")
_FLAGS = {"true": True, "false": False}


def read_text(kind: Kind, text: str) -> object:
    """The number or flag in a text, if that type is documented and nothing is lost; otherwise the text."""
    if bool in kind.accepts:
        return _FLAGS.get(text.lower(), text)
    found = _NUMBER.fullmatch(text) if int in kind.accepts else None
    if found is None or text == "-0":
        return text
    if found[1] is None:
        return int(text)
    number = float(text)
    return number if float in kind.accepts and Decimal(repr(number)) == Decimal(text) else text


def read_number(kind: Kind, value: object) -> object:
    """Convert a number if text is documented, or if it has more digits than a float."""
    if type(value) is Decimal and float in kind.accepts:
        return float(value)
    return str(value) if str in kind.accepts else value


def hidden(name: str) -> str:
    """The name of the slot of a date, under which it is text."""
    return f"_text_of_{name}"


def date_field(slot: str, member: Any, read: Callable[[str], object]) -> property:
    """A field with a date or a list of dates: its slot holds text as received, which is parsed when it is read."""
    get = attrgetter(slot)

    def parsed(instance: object) -> object:
        value = get(instance)
        if type(value) is str:
            return read(value)
        return [read(item) if type(item) is str else item for item in value] if type(value) is list else value

    return property(parsed, member.__set__)


def _read_day(text: str) -> object:
    """Empty text is ``None``; text that is not a date is returned unchanged."""
    try:
        return date.fromisoformat(text) if text else None
    except ValueError:
        return text


def read_moment(text: str) -> object:
    """Read RFC 3339; a time without zone is UTC."""
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        return _reread(text, read_moment)
    return moment if moment.tzinfo is not None else moment.replace(tzinfo=UTC)


def _read_local(text: str) -> object:
    """Read a local time. The zone in the text is dropped: Ozon writes ``Z`` after local times too."""
    try:
        return datetime.fromisoformat(text).replace(tzinfo=None)
    except ValueError:
        return _reread(text, _read_local)


def _reread(text: str, read: Callable[[str], object]) -> object:
    """The time in a text with a number of decimals that Python before 3.11.4 refuses; otherwise as `_read_day`."""
    cut = re.sub(r"\.([0-9]{1,6})[0-9]*", lambda digits: f".{digits[1]:0<6}", text, count=1)
    try:
        datetime.fromisoformat(cut)
    except ValueError:
        return text or None
    return read(cut)


_SCALARS: dict[object, Kind] = {
    str: Kind(frozenset([str]), "str"),
    int: Kind(frozenset([int]), "int"),
    bool: Kind(frozenset([bool]), "bool"),
    float: Kind(frozenset([float, int]), "float"),
    bytes: Kind(frozenset([bytes]), "bytes"),
    datetime: Kind(frozenset([str]), "datetime", read=read_moment, write=written_moment),
    date: Kind(frozenset([str]), "date", read=_read_day, write=written_day),
}
