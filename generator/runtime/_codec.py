"""Straight-line decoders and encoders, compiled for a model class at its first use.

The same technique as attrs itself uses for ``__init__``: the source is put together from the fields of the class.
What the fast path does not recognise goes to `_repair`, which converts where nothing is lost and else keeps what came.
"""

from __future__ import annotations

import threading
import types
import typing
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any

import attrs

from ._json import dumps, loads
from .model import NULL, Model

_SCALARS: dict[Any, frozenset[type]] = {
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
    model: type[Model] | None = None
    item: Kind | None = None  #: of a list
    value: Kind | None = None  #: of a map
    moment: bool = False
    open: bool = False  #: anything goes

    def admits(self, value: Any) -> bool:
        """Whether a caller may pass this in a request."""
        if self.open:
            return True
        if self.model is not None or self.value is not None:
            return isinstance(value, Model | Mapping)
        if self.item is not None:
            return isinstance(value, Iterable) and not isinstance(value, str | bytes | Mapping | Model)
        if isinstance(value, bool):
            return bool in self.accepts
        if self.moment:
            return isinstance(value, str | date)
        return isinstance(value, (*self.accepts, Decimal) if str in self.accepts else tuple(self.accepts))


def _kind(annotation: Any) -> Kind:
    if annotation is Any:
        return Kind(frozenset(), "any", open=True)
    origin, arguments = typing.get_origin(annotation), typing.get_args(annotation)
    if origin is types.UnionType or origin is typing.Union:
        return _union([_kind(a) for a in arguments if a is not types.NoneType])
    if origin is typing.Literal:
        return Kind(frozenset(type(a) for a in arguments), type(arguments[0]).__name__)
    if origin in (list, Sequence):
        item = _kind(arguments[0])
        return Kind(frozenset(), f"list[{item.text}]", item=item, moment=item.moment)
    if origin in (dict, Mapping):
        value = _kind(arguments[1])
        return Kind(frozenset(), f"dict[str, {value.text}]", value=value)
    if isinstance(annotation, type) and issubclass(annotation, Model):
        return Kind(frozenset(), annotation.__name__, model=annotation)
    return Kind(_SCALARS[annotation], annotation.__name__, moment=annotation in (datetime, date))


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


class Moment:
    """A field of dates: text in the slot as it came from the wire, one or a list, parsed when it is read."""

    __slots__ = ("_member", "_type")

    def __init__(self, member: Any, type_: type[date]) -> None:
        self._member = member
        self._type = type_

    def __get__(self, instance: Any, owner: Any = None) -> Any:
        if instance is None:
            return self
        value = self._member.__get__(instance)
        if type(value) is list:
            return [parse_moment(item, self._type) if type(item) is str else item for item in value]
        return parse_moment(value, self._type) if type(value) is str else value

    def __set__(self, instance: Any, value: Any) -> None:
        self._member.__set__(instance, value)


def parse_moment(text: str, type_: type[date]) -> Any:
    """Read RFC 3339. Empty text is ``None``; text that is no date comes back as it is; a time without zone is UTC."""
    if not text:
        return None
    try:
        if type_ is not datetime:
            return date.fromisoformat(text)
        moment = datetime.fromisoformat(text)
    except ValueError:
        return _parse_fraction(text) if type_ is datetime else text
    return moment if moment.tzinfo is not None else moment.replace(tzinfo=UTC)


def _parse_fraction(text: str) -> datetime | str:
    """Nanoseconds, which ``fromisoformat`` refuses before Python 3.11.4 in some lengths: cut them to microseconds."""
    head, dot, tail = text.partition(".")
    digits = len(tail) - len(tail.lstrip("0123456789"))
    if not dot or not digits:
        return text
    try:
        moment = datetime.fromisoformat(f"{head}.{tail[:digits][:6]:0<6}{tail[digits:]}")
    except ValueError:
        return text
    return moment if moment.tzinfo is not None else moment.replace(tzinfo=UTC)


def _digits(value: Any) -> int | None:
    """The number that a text of plain digits stands for, where writing it again gives the same text."""
    if type(value) is str and len(value) <= 20 and value.removeprefix("-").isdecimal() and str(int(value)) == value:
        return int(value)
    return None


def _convert(kind: Kind, value: Any) -> tuple[Any, bool]:
    """The value to keep for what came, and whether it has the documented type."""
    if kind.open:
        return value, True
    if kind.item is not None:
        return _convert_list(kind.item, value)
    if value is None:
        return None, True
    if kind.model is not None:
        # a model was decoded in place by a decoder that then met another shape
        return (codec_for(kind.model).decode(value), True) if type(value) is dict else (value, isinstance(value, Model))
    if kind.value is not None:
        if type(value) is not dict:
            return value, False
        pairs = {key: _convert(kind.value, item) for key, item in value.items()}
        return {key: item for key, (item, _) in pairs.items()}, all(fits for _, fits in pairs.values())
    if type(value) in kind.accepts:
        return value, True
    if int in kind.accepts and str not in kind.accepts and not kind.moment:
        number = _digits(value)
        return (value if number is None else number), False
    if str in kind.accepts and type(value) is int and not kind.moment:
        return str(value), False
    return value, False


def _convert_list(item: Kind, value: Any) -> tuple[Any, bool]:
    if value is None:
        return [], True
    if type(value) is not list:
        return value, False
    converted = [_convert(item, element) for element in value]
    return [element for element, _ in converted], all(fits for _, fits in converted)


def _repair(kind: Kind, name: str, instance: Any, value: Any) -> Any:
    kept, fits = _convert(kind, value)
    if not fits:
        drift = instance._drift
        if drift is None:
            instance._drift = drift = {}
        drift[name] = value
    return kept


class _Field:
    """One field of a class: its names, and the expressions that read and write it."""

    def __init__(self, attribute: attrs.Attribute[Any]) -> None:
        self.name = attribute.name
        self.wire: str = attribute.metadata.get("wire", attribute.name)
        self.kind = _kind(attribute.type)
        self.type = attribute.type

    @property
    def absent(self) -> str:
        """An expression for the value of the field where it is absent."""
        return "[]" if self.kind.item is not None else "None"

    def decoded(self, index: int) -> str:
        """An expression that turns the JSON value ``v`` into the value of the field."""
        kind = self.kind
        repair = f"r{index}(o, v)"
        if kind.open:
            return "v"
        if kind.model is not None:
            return f"c{index}.decode(v) if type(v) is dict else None if v is None else {repair}"
        if kind.item is not None and kind.item.model is not None:
            return f"(c{index}.decode_many(v) if v else v) if type(v) is list else {repair}"
        if kind.item is not None and kind.item.accepts:
            return f"v if type(v) is list and a{index}.issuperset(map(type, v)) else {repair}"
        if len(kind.accepts) == 1:
            return f"v if type(v) is {next(iter(kind.accepts)).__name__} or v is None else {repair}"
        if kind.accepts:
            return f"v if type(v) in a{index} or v is None else {repair}"
        return repair

    def names(self, index: int) -> dict[str, Any]:
        """What the expression refers to."""
        kind, inner = self.kind, self.kind.item or self.kind
        names: dict[str, Any] = {
            f"r{index}": lambda o, v, name=self.name, kind=kind: _repair(kind, name, o, v),
            f"a{index}": inner.accepts,
        }
        if inner.model is not None:
            names[f"c{index}"] = codec_for(inner.model)
        return names


#: A decoder serves the objects of one shape, that is one set of keys: what is absent is set without a look, and what is
#: unknown is known to be. A server sends few shapes; past this number, objects go a slower way that fits all.
SHAPES = 32

#: Decodes from index ``i`` on as long as the objects have its shape, and returns where it stopped. Each object is
#: replaced where it stands, so that the dict it was is freed at once and used again.
_DECODER = """
def decode(rows, i, n):
    try:
        while i < n:
            d = rows[i]
            if type(d) is not dict or len(d) != {count}:
                break
            o = new(cls)
            o._drift = o._extra = None
            {fields}
            rows[i] = o
            i += 1
    except KeyError:
        pass
    return i
"""
_Decoder = Callable[[list[Any], int, int], int]


class Codec:
    """Decoder and encoder of one model class."""

    encode: Callable[[Any], dict[str, Any]]

    def __init__(self, cls: type[Model]) -> None:
        self.cls = cls
        self._shapes: dict[tuple[str, ...], _Decoder] = {}
        self._last: _Decoder = _stay

    def prepare(self) -> None:
        cls: Any = self.cls
        self.fields = [_Field(a) for a in attrs.fields(attrs.resolve_types(cls)) if a.init]
        self.names = {f.wire: f.name for f in self.fields}
        beside = {name: Model.__dict__[name] for name in ("_drift", "_extra")}
        self.members = {f.name: self._member(f) for f in self.fields} | beside
        self._namespace = {"new": cls.__new__, "cls": cls}
        for index, field in enumerate(self.fields):
            self._namespace |= field.names(index)
            if field.kind.moment:  # past the descriptor, straight into the slot
                self._namespace[f"s{index}"] = self.members[field.name].__set__
        source, names = self._encoder()
        exec(compile(source, f"<encoder of {cls.__qualname__}>", "exec"), names)
        self.encode = names["encode"]

    def decode(self, data: dict[str, Any]) -> Any:
        """Read one object from parsed JSON, which is used up."""
        return self.decode_many([data])[0]

    def decode_many(self, rows: list[Any]) -> list[Any]:
        """Read a list of objects, in place. What is no object stays as it is."""
        count = len(rows)
        return rows if self._last(rows, 0, count) == count else self._decode_mixed(rows, count)

    def _decode_mixed(self, rows: list[Any], count: int) -> list[Any]:
        """Read a list whose objects do not all have the shape of the last one."""
        index = 0
        decoder = self._last
        while index < count:
            stopped = decoder(rows, index, count)
            if stopped == index:
                row = rows[index]
                fitting = self._decoder_for(row) if type(row) is dict else None
                if fitting is not None:
                    self._last = decoder = fitting
                    stopped = decoder(rows, index, count)
                else:
                    rows[index] = self._decode_any(row) if type(row) is dict else row
                    stopped += 1
            index = stopped
        return rows

    def _decoder_for(self, data: dict[str, Any]) -> _Decoder | None:
        shape = (*data,)
        decoder = self._shapes.get(shape)
        if decoder is None:
            if len(self._shapes) >= SHAPES:
                return None
            names = dict(self._namespace)
            exec(compile(self._source(shape), f"<decoder of {self.cls.__qualname__}>", "exec"), names)
            decoder = self._shapes[shape] = names["decode"]
        return decoder

    def _source(self, shape: tuple[str, ...]) -> str:
        unknown = dict.fromkeys(shape)
        lines = []
        for index, field in enumerate(self.fields):
            code = field.absent
            if field.wire in unknown:
                del unknown[field.wire]
                lines.append(f"v = d[{field.wire!r}]")
                code = field.decoded(index)
            lines.append(f"s{index}(o, {code})" if field.kind.moment else f"o.{field.name} = {code}")
        if unknown:
            lines.append(f"o._extra = {{{', '.join(f'{wire!r}: d[{wire!r}]' for wire in unknown)}}}")
        return _DECODER.format(count=len(shape), fields=("\n" + " " * 12).join(lines))

    def _decode_any(self, data: dict[str, Any]) -> Model:
        """Read an object of any shape."""
        instance = self.cls.__new__(self.cls)
        instance._drift = None
        for field in self.fields:
            value = _repair(field.kind, field.name, instance, data.get(field.wire))
            self.members[field.name].__set__(instance, value)
        extra = {wire: value for wire, value in data.items() if wire not in self.names}
        instance._extra = extra or None
        return instance

    def _member(self, field: _Field) -> Any:
        """The slot of a field, past the descriptor that parses dates."""
        member = self.cls.__dict__[field.name]
        if field.kind.moment:
            setattr(self.cls, field.name, Moment(member, _moment_type(field.type)))
        return member

    def _encoder(self) -> tuple[str, dict[str, Any]]:
        names: dict[str, Any] = {"Iterator": Iterator}
        lines = ["def encode(o):", " d = {}"]
        for index, field in enumerate(self.fields):
            read = f"o.{field.name}"
            if field.kind.moment:
                names[f"m{index}"] = self.members[field.name].__get__
                read = f"m{index}(o)"
            inner = (field.kind.item or field.kind).model
            if inner is not None:
                names |= {f"c{index}": codec_for(inner), f"t{index}": inner}
            one = f"c{index}.encode(x) if type(x) is t{index} else x" if inner else "x"
            lines += [f" x = {read}", " if x is not None:"]
            if field.kind.item is None:
                lines.append(f"  d[{field.wire!r}] = {one}")
                continue
            # an iterator is used up by the first look, and there may be two
            lines += ["  if type(x) is not list and isinstance(x, Iterator):", f"   x = o.{field.name} = list(x)"]
            lines.append(f"  d[{field.wire!r}] = x")
            if inner is not None:
                lines += ["  if type(x) is list:", f"   d[{field.wire!r}] = l = []", "   for x in x:"]
                lines.append(f"    l.append({one})")
        lines += [" if o._extra:", "  d.update(o._extra)", " return d"]
        return "\n".join(lines), names

    def check(self, instance: Any) -> None:
        """Refuse values at the top of a request that cannot be meant."""
        for field in self.fields:
            value = getattr(instance, field.name)
            if value is not None and value is not NULL and not field.kind.admits(value):
                raise TypeError(f"{field.name} must be {field.kind.text}, not {type(value).__name__} {value!r:.60}")

    def drift(self, instance: Any) -> Iterator[tuple[str, str, Any]]:
        """Path, expected and got for what does not fit in an instance and below it."""
        drifted = instance._drift or {}
        for field in self.fields:
            path = f".{field.wire}"
            value = getattr(instance, field.name)
            rows = type(value) is list and field.kind.item is not None and field.kind.item.model is not None
            if field.name in drifted and not rows:
                yield path, field.kind.text, drifted[field.name]
            else:
                yield from _misfits(path, field.kind, value)
            yield from _drift_below(path, value)


def _misfits(path: str, kind: Kind, value: Any) -> Iterator[tuple[str, str, Any]]:
    """What shows only now: texts that are no dates, and list items that are no objects."""
    if type(value) is list and kind.item is not None:
        for index, item in enumerate(value):
            if kind.item.model is not None and not isinstance(item, Model | Mapping | None):
                yield f"{path}[{index}]", kind.item.text, item
            yield from _misfits(f"{path}[{index}]", kind.item, item)
    elif kind.moment and type(value) is str:
        yield path, kind.text, value


def _drift_below(path: str, value: Any) -> Iterator[tuple[str, str, Any]]:
    if isinstance(value, Model):
        for inner, expected, got in codec_for(type(value)).drift(value):
            yield path + inner, expected, got
    elif isinstance(value, list):
        for index, item in enumerate(value):
            yield from _drift_below(f"{path}[{index}]", item)
    elif isinstance(value, dict):
        for key, item in value.items():
            yield from _drift_below(f"{path}.{key}", item)


def _stay(rows: list[Any], index: int, count: int) -> int:
    """The decoder before the first: none fits."""
    return index


def _moment_type(annotation: Any) -> type[date]:
    within = [_moment_type(argument) for argument in typing.get_args(annotation)]
    return datetime if annotation is datetime or datetime in within else date


_codecs: dict[type[Model], Codec] = {}
_unfinished: dict[type[Model], Codec] = {}
_lock = threading.RLock()


def codec_for(cls: type[Model]) -> Codec:
    """The codec of a class; classes may refer to each other and to themselves."""
    found = _codecs.get(cls)
    if found is not None:
        return found
    with _lock:
        found = _codecs.get(cls) or _unfinished.get(cls)
        if found is None:
            outermost = not _unfinished
            _unfinished[cls] = found = Codec(cls)
            try:
                found.prepare()
                if outermost:  # published only when everything that they refer to is ready
                    _codecs.update(_unfinished)
            finally:
                if outermost:
                    _unfinished.clear()
        return found


_encoders: dict[type, Callable[[Any], Any]] = {}


def plain(value: Any) -> Any:
    """For a JSON encoder: turn what JSON does not know (models, dates, `NULL`, `Decimal`) into what it knows."""
    encoder = _encoders.get(type(value))
    if encoder is None:
        encoder = _encoders[type(value)] = _encoder_for(type(value))
    return encoder(value)


def _encoder_for(cls: type) -> Callable[[Any], Any]:
    if issubclass(cls, Model):
        return codec_for(cls).encode
    if cls is type(NULL):
        return lambda value: None
    for known, encoder in _CONVERSIONS:
        if issubclass(cls, known) and not issubclass(cls, bytes | bytearray | memoryview):
            return encoder
    raise TypeError(f"{cls.__name__} cannot be sent as JSON")


def _decimal(value: Decimal) -> str:
    if not value.is_finite():
        raise ValueError(f"{value} cannot be sent as JSON")
    return format(value, "f")  # which has no exponent


def _used_up(value: Iterator[Any]) -> Any:
    """The encoder of a model makes lists of its iterators; one further down may have been read before."""
    raise TypeError(f"{type(value).__name__} inside a mapping or a list can be read only once: make it a list")


def copy_json(value: Any) -> Any:
    """A value as JSON types of its own."""
    return loads(dumps(value, plain))


def format_moment(moment: datetime) -> str:
    """RFC 3339 in UTC with ``Z``, as Ozon writes it."""
    if moment.tzinfo is None:
        raise ValueError(f"{moment!r} has no time zone: pass an aware datetime, such as datetime.now(UTC)")
    return moment.astimezone(UTC).isoformat().removesuffix("+00:00") + "Z"


_CONVERSIONS: list[tuple[type, Callable[[Any], Any]]] = [
    (datetime, format_moment),
    (date, date.isoformat),
    (Decimal, _decimal),
    (Mapping, dict),
    (Iterator, _used_up),
    (Iterable, list),
]
