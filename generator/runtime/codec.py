"""Straight-line decoders and encoders, compiled for a model class at its first use.

attrs uses the same technique for ``__init__``: the source is generated from the fields of the class. Values that the
fast path does not recognise go to `_repair`, which converts them if nothing is lost, and otherwise keeps them.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterable, Iterator, Mapping
from decimal import Decimal
from functools import cached_property, partial
from itertools import repeat, starmap
from operator import itemgetter
from types import SimpleNamespace
from typing import Any, TypeGuard

import attrs

from .fields import (
    INPUTS,
    NULL,
    Absent,
    BaseModel,
    Kind,
    Null,
    date_field,
    hidden,
    kind_of,
    read_number,
    read_text,
    written,
)
from .incomplete import incomplete


def _convert(kind: Kind, value: object) -> tuple[object, bool]:
    """The value to keep for a received one, and whether that has the documented type."""
    if kind.open:
        return value, True
    if kind.item is not None:
        return _convert_list(kind.item, value)
    if value is None:
        return None, True
    if kind.model is not None:
        return (codec_for(kind.model).decode(value), True) if type(value) is dict else (value, False)
    if kind.value is not None:
        if type(value) is not dict:
            return value, False
        pairs = {key: _convert(kind.value, item) for key, item in value.items()}
        return {key: item for key, (item, _) in pairs.items()}, all(fits for _, fits in pairs.values())
    if type(value) in kind.accepts:
        return value, True
    if type(value) is str and str not in kind.accepts:
        return read_text(kind, value), False
    if type(value) in (int, Decimal) and kind.read is None:
        return read_number(kind, value), False
    return value, False


def _convert_list(item: Kind, value: object) -> tuple[object, bool]:
    if value is None:
        return Null(), True
    if type(value) is dict and item.model is not None and codec_for(item.model).names.keys() & value.keys():
        return [codec_for(item.model).decode(value)], False  # one row where a list of them is documented
    if type(value) is not list:
        return value, False
    converted = [_convert(item, element) for element in value]
    return [element for element, _ in converted], all(fits for _, fits in converted)


def _repair(kind: Kind, name: str, instance: BaseModel, value: object) -> object:
    kept, fits = _convert(kind, value)
    if not fits:
        drift = instance._drift
        if drift is None:
            instance._drift = drift = {}
        drift[name] = value
    return kept


def _many(value: object) -> TypeGuard[Iterable[object]]:
    """Whether a value can be sent as a list and can be read more than once."""
    return isinstance(value, Iterable) and not isinstance(value, str | bytes | Mapping | BaseModel | Iterator)


def _fits(kind: Kind, value: str) -> str:
    """A test whether a value has the type of such a scalar."""
    first, *others = sorted(one.__name__ for one in kind.accepts)
    found = f"(t := type({value}))" if others else f"type({value})"
    return " or ".join([f"{found} is {first}", *(f"t is {other}" for other in others)])


class _Field:
    """One field of a class: its names, and the expressions that read and write it.

    Attributes:
        name: its name in Python.
        wire: its name on the wire.
        kind: its documented type.
        inner: the class of the object in it, or of the objects in its list.
        write: encodes a day or a local time, or each of a list.
        always: whether Ozon always sends it; an object without it is incomplete.
    """

    def __init__(self, attribute: attrs.Attribute[object]) -> None:
        self.name = attribute.name
        self.wire: str = attribute.metadata.get("wire", attribute.name)
        self.kind = kind_of(attribute.type)
        self.always: bool = attribute.metadata.get("always", False)
        element = self.kind.item or self.kind
        self.inner, self.write = element.model, element.write

    def given(self, value: object, owner: Mapping[str, object]) -> object:
        """The field's value in a mapping, with days and local times encoded."""
        if _many(value):
            return [self.given(item, owner) for item in value]
        if self.write is not None:
            return written(self.wire, self.write, value, owner)
        return value if self.inner is None else codec_for(self.inner).given(value)

    @property
    def slot(self) -> str:
        """The name of its slot, which is hidden where a descriptor parses dates."""
        return self.name if self.kind.read is None else hidden(self.name)

    def decoded(self, index: int) -> list[str]:
        """Lines that convert the JSON value in a variable and put it into the field."""
        kind, item, v, put = self.kind, self.kind.item, f"v{index}", f"o.{self.slot} ="
        rest = f"r{index}(o, {v})"
        or_null, null_or = f" or {v} is None", f"None if {v} is None else "
        if self.always:  # never a list
            rest, or_null, null_or = f"lack(o) if {v} is None else {rest}", "", ""
        value = rest
        if kind.open:
            value = v
        elif kind.model is not None:
            value = f"(f := c{index}.one)({v}) if type({v}) is dict else {null_or}{rest}"
        elif item is not None and item.model is not None:
            return [
                f"if type({v}) is not list:",
                f"    {v} = {rest}",
                f"elif {v}:",
                f"    if len({v}) == 1 and type({v}[0]) is dict:",  # often, and cheaper than `many`
                f"        {v}[0] = (f := c{index}.one)({v}[0])",
                f"    elif not (f := c{index}.many)({v}):",
                f"        c{index}.decode_mixed({v})",
                f"{put} {v}",
            ]
        elif item is not None and item.accepts:
            lines = [f"for x in {v} if type({v}) is list else none:", f"    if not ({_fits(item, 'x')}):"]
            return [*lines, f"        {v} = {rest}", "        break", f"{put} {v}"]
        elif kind.accepts:
            value = f"{v} if {_fits(kind, v)}{or_null} else {rest}"
        return [f"{put} {value}"]

    def names(self, index: int) -> dict[str, object]:
        """The names that the expression uses."""
        names: dict[str, object] = {f"r{index}": partial(_repair, self.kind, self.name)}
        if self.inner is not None:
            names[f"c{index}"] = codec_for(self.inner)
        return names


#: Maximum number of shapes per class that get decoders. A decoder reads objects of one shape, that is, one set of keys,
#: and need not check which are absent or unknown. A server sends few shapes; `_decode_any` reads the rest, more slowly.
SHAPES = 32
#: Objects with more unknown keys, with more characters in their keys or without any get no decoder of their own.
UNKNOWN, LONGEST = 200, 20_000

#: So many values of an object are taken one by one. `itemgetter` costs a call, and then half as much for each key.
SINGLY = 3

#: Reads an object that has the shape; ``other`` reads any.
_ONE = """
def decode(d):
    if len(d) == {count}:
        try:
            {values}
        except KeyError:
            return other(d)
        {fields}
        return o
    return other(d)
"""
#: Reads objects while they have the shape, and returns whether all have it. Each object is replaced in place, so that
#: Python frees its dict immediately and reuses the memory. What is no dict has no such keys, or no length: TypeError.
_MANY = """
def decode(rows):
    i = 0
    for d in rows:
        try:
            if len(d) != {count}:
                return False
            {values}
        except (KeyError, TypeError):
            return False
        {fields}
        rows[i] = o
        i += 1
    return True
"""


def _compile(title: str, write: Callable[[], str], names: dict[str, object]) -> None:
    # a traceback asks the loader for the source, which is generated again for it
    names |= {"__name__": title, "__loader__": SimpleNamespace(get_source=lambda name: write())}
    exec(compile(write(), title, "exec"), names)


class Codec:
    """Decoder and encoder of one model class."""

    #: The decoders of the last shapes, of an object and of a list.
    one: Callable[[dict[str, object]], Any]
    many: Callable[[list[object]], bool]

    def __init__(self, cls: type[BaseModel]) -> None:
        self.cls = cls
        self._shapes: dict[tuple[str, ...], dict[str, Any]] = {}
        self.one = self._decode_other
        self.many = lambda rows: not rows

    def prepare(self) -> None:
        cls: Any = self.cls
        self.fields = [_Field(a) for a in attrs.fields(attrs.resolve_types(cls, localns=INPUTS)) if a.init]
        self.names = {f.wire: f.name for f in self.fields}
        beside = {name: BaseModel.__dict__[name] for name in ("_drift", "_extra")}
        self.members = {f.name: self._member(f) for f in self.fields} | beside
        self.always = frozenset(f.name for f in self.fields if f.always)
        self._incomplete: type[BaseModel] = incomplete(cls, self.always, self.members) if self.always else cls
        _unfinished[self._incomplete] = self
        # new objects without end, which cost less than calls of `__new__`
        blank = starmap(cls.__new__, repeat((cls,)))
        self._namespace = {"blank": blank, "absent": Absent, "lack": self.lack, "none": (None,)}
        self._namespace["other"] = self._decode_other
        for index, field in enumerate(self.fields):
            self._namespace |= field.names(index)

    def encode(self, instance: object) -> object:
        """Write one object as JSON types."""
        return self.encode_many((instance,))[0]

    @cached_property
    def encode_many(self) -> Callable[[Iterable[object]], list[object]]:
        """Writes objects as JSON types. Compiled at its first use, because most answers are never sent."""
        names = self._encoder()[1]
        _compile(f"encoder of {self.cls.__qualname__}", lambda: self._encoder()[0], names)
        made: Callable[[Iterable[object]], list[object]] = names["encode"]
        return made

    def lack(self, instance: BaseModel) -> None:
        """Make an object an incomplete one: it lacks a field that Ozon always sends."""
        instance.__class__ = self._incomplete

    def decode(self, data: dict[str, object]) -> Any:
        """Read one object from parsed JSON, which is consumed."""
        return self.one(data)

    def decode_many(self, rows: list[object]) -> list[object]:
        """Read a list of objects in place. Other items stay as they are."""
        return rows if self.many(rows) else self.decode_mixed(rows)

    def decode_mixed(self, rows: list[object]) -> list[object]:
        """Read a list whose objects differ in shape from each other or from the last one decoded."""
        first = rows[0]
        fitting = self._decoder_for(first, _MANY) if type(first) is dict else None
        if fitting is not None:
            self.many = fitting
            fitting(rows)
        for index, row in enumerate(rows):
            if type(row) is dict:
                rows[index] = self.one(row)
        return rows

    def _decode_other(self, data: dict[str, object]) -> Any:
        """Read an object whose shape is not that of the last one."""
        fitting = self._decoder_for(data, _ONE)
        if fitting is None:
            return self._decode_any(data)
        self.one = fitting
        return fitting(data)

    def _decoder_for(self, data: dict[str, object], form: str) -> Callable[..., Any] | None:
        if not data or len(data) > len(self.fields) + UNKNOWN or sum(map(len, data)) > LONGEST:
            return None
        shape = (*data,)
        decoders = self._shapes.get(shape)
        if decoders is None:
            if len(self._shapes) >= SHAPES:
                return None
            decoders = self._shapes[shape] = {}
        if form not in decoders:
            names = dict(self._namespace)
            if len(shape) > SINGLY:
                names["get"] = itemgetter(*shape)
            title = f"decoder {sum(map(len, self._shapes.values())) + 1} of {self.cls.__qualname__}"
            _compile(title, lambda: self._source(shape, form), names)
            decoders[form] = names["decode"]
        found: Callable[..., Any] = decoders[form]
        return found

    def _source(self, shape: tuple[str, ...], form: str) -> str:
        variables = {wire: f"u{number}" for number, wire in enumerate(shape)}
        unknown = dict(variables)
        lines = ["o = next(blank)", "o._drift = o._extra = None"]
        for index, field in enumerate(self.fields):
            if unknown.pop(field.wire, None):
                variables[field.wire] = f"v{index}"
                lines += field.decoded(index)
            else:
                absent = "lack(o)" if field.always else "None" if field.kind.item is None else "absent()"
                lines.append(f"o.{field.slot} = {absent}")
        if unknown:
            lines.append(f"o._extra = {{{', '.join(f'{wire!r}: {name}' for wire, name in unknown.items())}}}")
        found = "get(d)" if len(shape) > SINGLY else ", ".join(f"d[{wire!r}]" for wire in shape)
        values = f"{', '.join(variables.values())} = {found}"
        return form.format(count=len(shape), values=values, fields=("\n" + " " * 8).join(lines))

    def _decode_any(self, data: dict[str, object]) -> BaseModel:
        """Read an object of any shape."""
        instance = self.cls.__new__(self.cls)
        instance._drift = None
        for field in self.fields:
            sent = field.wire in data or field.kind.item is None
            value = _repair(field.kind, field.name, instance, data.get(field.wire)) if sent else Absent()
            self.members[field.name].__set__(instance, value)
            if value is None and field.always:
                self.lack(instance)
        extra = {wire: value for wire, value in data.items() if wire not in self.names}
        instance._extra = extra or None
        return instance

    def _member(self, field: _Field) -> Any:
        """The slot of a field, without the descriptor that parses dates."""
        member = getattr(self.cls, field.slot, getattr(self.cls, field.name))
        if field.kind.read is not None:
            setattr(self.cls, field.slot, member)
            setattr(self.cls, field.name, date_field(field.slot, member, field.kind.read))
        return member

    def _encoder(self) -> tuple[str, dict[str, Any]]:
        names: dict[str, object] = {"Iterator": Iterator, "iterable": _many, "absent": Absent, "null": Null}
        names |= {"model": self.cls, "lacking": self._incomplete, "given": self.given}
        lines = ["def encode(objects):", " done = []", " for o in objects:"]
        lines += [
            "  if type(o) is not model and type(o) is not lacking:",
            "   done.append(given(o))",
            "   continue",
            "  d = {}",
        ]
        for index, field in enumerate(self.fields):
            read, put, inner = f"o.{field.slot}", f"d[{field.wire!r}] =", field.inner
            if field.always:
                names[f"m{index}"] = self.members[field.name].__get__
                read = f"m{index}(o)"
            one = many = "x"
            if inner is not None:
                names[f"c{index}"] = codec_for(inner)
                one, many = f"(e := c{index}.encode_many)((x,))[0]", f"(e := c{index}.encode_many)(x)"
            if field.write is not None:
                names[f"w{index}"] = partial(written, field.wire, field.write)
                one, many = f"w{index}(x, o)", f"[w{index}(x, o) for x in x]"
            lines.append(f"  x = {read}")
            if field.kind.item is None:
                lines += ["  if x is not None:", f"   {put} {one}"]
                continue
            # a list that the server did not send is not sent back, and null stays null
            lines += [
                "  if type(x) is list:",
                f"   {put} {many}",
                "  elif type(x) is null and not x:",
                f"   {put} None",
            ]
            lines.append("  elif x is not None and (type(x) is not absent or len(x)):")
            # an iterator can be read once, but an object may be encoded twice
            lines += ["   if isinstance(x, Iterator):", f"    x = o.{field.name} = list(x)"]
            lines.append(f"   {put} {many if many == 'x' else f'{many} if iterable(x) else x'}")
        lines += ["  if o._extra:", "   d.update(o._extra)", "  done.append(d)", " return done"]
        return "\n".join(lines), names

    @cached_property
    def writes(self) -> bool:
        """Whether objects of this class contain days or local times at any depth."""
        reached = [self]
        for codec in reached:  # grows meanwhile
            reached += [inner for _, inner in codec.nested if inner not in reached]
        return any(field.write is not None for codec in reached for field in codec.fields)

    def given(self, value: object) -> object:
        """A mapping with its days and local times encoded; any other value unchanged."""
        if not self.writes or not isinstance(value, Mapping):
            return value
        fields = {field.wire: field for field in self.fields}
        return {name: fields[name].given(item, value) if name in fields else item for name, item in value.items()}

    @cached_property
    def nested(self) -> list[tuple[_Field, Codec]]:
        """The fields that hold objects, with the codec of these."""
        return [(field, codec_for(field.inner)) for field in self.fields if field.inner is not None]

    def check(self, instance: object) -> None:
        """Raise ``TypeError`` if a top-level field of a request has a value of the wrong type."""
        for field in self.fields:
            value = getattr(instance, field.name)
            if value is not None and value is not NULL and not field.kind.admits(value):
                raise TypeError(f"{field.name} must be {field.kind.text}, not {type(value).__name__} {value!r:.60}")


_codecs: dict[type[BaseModel], Codec] = {}
_unfinished: dict[type[BaseModel], Codec] = {}
_lock = threading.RLock()


def codec_for(cls: type[BaseModel]) -> Codec:
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
                if outermost:  # published only when all codecs that they refer to are ready
                    _codecs.update(_unfinished)
            finally:
                if outermost:
                    _unfinished.clear()
        return found
