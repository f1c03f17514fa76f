# Copied from generator/runtime/model.py by `make generate`. Do not edit: change the source.
"""The base of every model, and special values of fields.

Requests: ``None`` is omitted, `NULL` sends ``null``, ``[]`` sends ``[]``. A model that was read, with `Model.from_dict`
or from an answer, is sent as it came: a list that was absent is omitted, one that was null is sent as null.
Answers: an absent or null value reads ``None``, an absent or null list reads ``[]`` (`is_sent` tells whether a list
was sent). A field that Ozon always sends (`always`) is never ``None``: reading it where it is absent or null raises
`errors.MissingFieldError`. Decoding never raises: a value that does not have the documented type is kept (digits and
numbers are converted if nothing is lost) and listed by `Model.mismatches`; undocumented fields are in `Model.extra` and
are sent with the model.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, Protocol, Self, TypeVar, dataclass_transform

import attrs

from .codec import Codec, codec_for
from .exact_json import Doubled
from .fields import NULL as NULL
from .fields import Absent as Absent
from .fields import BaseModel, Kind
from .fields import Local as Local
from .fields import Mismatch as Mismatch
from .fields import Null as Null
from .fields import format_moment as format_moment
from .fields import is_sent as is_sent
from .plain import copy_json


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class Model(BaseModel):
    """An object of the API: a typed attrs class that keeps everything that the server sent."""

    def mismatches(self) -> list[Mismatch]:
        """Every value in this object and below it that does not have its documented type: path, expected, got.

        A value that a later one with the same name replaced is listed too.
        """
        return [Mismatch(path.lstrip("."), expected, got) for path, expected, got in _mismatches(self)]

    def to_dict(self) -> dict[str, Any]:
        """This object as JSON types, as it would be sent."""
        result: dict[str, Any] = copy_json(self)
        return result

    @classmethod
    def from_dict(cls, data: Mapping[str, object]) -> Self:
        """Read an object from parsed JSON, tolerantly: an answer, or a part of a request that is built at run time.

        Does not change the mapping. Names are those on the wire; fields that are not documented go to ``extra``.
        """
        result: Self = codec(cls).decode(copy_json(data))
        return result

    def __getstate__(self) -> dict[str, object]:
        members = codec(type(self)).members
        return {name: member.__get__(self) for name, member in members.items()}

    def __setstate__(self, state: dict[str, object]) -> None:
        own = codec(type(self))
        for name, member in own.members.items():
            member.__set__(self, state[name])
        if any(state[name] is None for name in own.always):
            own.lack(self)


M = TypeVar("M", bound=Model)
Row_co = TypeVar("Row_co", covariant=True)


class Page(Protocol[Row_co]):
    """An answer with one page of rows, for iterators."""

    def page_rows(self) -> Sequence[Row_co]:
        """The rows of this page."""
        ...


def wire(name: str, *, default: object = attrs.NOTHING, factory: Any = None) -> Any:
    """A field whose name on the wire is not its name in Python (``import_``, ``MerchantSKU``)."""
    return attrs.field(default=default, factory=factory, metadata={"wire": name})


def always(name: str | None = None) -> Any:
    """A field of an answer that Ozon always sends; ``name`` is its name on the wire if it has another in Python."""
    return attrs.field(metadata={"always": True} if name is None else {"always": True, "wire": name})


@dataclass_transform(kw_only_default=True, field_specifiers=(attrs.field, wire, always))
def model(cls: type[M]) -> type[M]:
    """Make an attrs class with slots and keyword arguments from an annotated class body."""
    return attrs.define(cls, kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)


def codec(cls: type[Model]) -> Codec:
    """The decoder and encoder of a class, made at its first use."""
    return codec_for(cls)


#: Key of replaced values with duplicate names in the drift of an object.
_DOUBLED = ""


def _mismatches(instance: BaseModel) -> Iterator[tuple[str, str, object]]:
    """Path, expected and got for each mismatch in an object and below it."""
    drifted = instance._drift or {}
    yield from drifted.get(_DOUBLED, ())
    for field in codec_for(type(instance)).fields:
        path = f".{field.wire}"
        value = getattr(instance, field.name, None)
        rows = type(value) is list and field.kind.item is not None and field.kind.item.model is not None
        told = field.name in drifted and not (rows and type(drifted[field.name]) is list)
        if told:
            yield path, field.kind.text, drifted[field.name]
        yield from _misfits(path, None if told else field.kind, value)


def _misfits(path: str, kind: Kind | None, value: object) -> Iterator[tuple[str, str, object]]:
    """Mismatches that decoding does not record: invalid dates, list items that are not objects; and those below.

    ``kind`` is the documented type; ``None`` if the mismatch of the value is already reported.
    """
    if isinstance(value, BaseModel):
        for inner, expected, got in _mismatches(value):
            yield path + inner, expected, got
    elif isinstance(value, list):
        item = kind and kind.item
        for index, element in enumerate(value):
            if item and item.model is not None and not isinstance(element, BaseModel | Mapping | None):
                yield f"{path}[{index}]", item.text, element
            yield from _misfits(f"{path}[{index}]", item, element)
    elif isinstance(value, dict):
        for key, element in value.items():
            yield from _misfits(f"{path}.{key}", None, element)
    elif kind and kind.read and isinstance(value, str):
        yield path, kind.text, value


def note(answer: object, doubled: Iterable[Doubled]) -> None:
    """Record replaced values with duplicate names in the objects of an answer."""
    for path, value in doubled:
        owner, rest = _owner(answer, path)
        text = "".join(f"[{step}]" if isinstance(step, int) else f".{step}" for step in rest)
        owner._drift = drift = owner._drift or {}
        drift.setdefault(_DOUBLED, []).append((text, "one value", value))


def _owner(answer: object, path: tuple[str | int, ...]) -> tuple[Any, tuple[str | int, ...]]:
    """The innermost object around a value, and the path from there."""
    value, found = answer, (answer, path)
    for number, step in enumerate(path[:-1], 1):
        if isinstance(value, BaseModel) and isinstance(step, str):
            name = codec_for(type(value)).names.get(step)
            value = getattr(value, name, None) if name else value.extra.get(step)
        elif isinstance(value, list) and isinstance(step, int) and step < len(value):
            value = value[step]
        else:
            break
        if isinstance(value, BaseModel):
            found = value, path[number:]
    return found
