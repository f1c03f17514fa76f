"""The base of every model, and what a field may hold beside its type.

Requests: ``None`` is left out, `NULL` sends ``null``, ``[]`` sends ``[]``.
Answers: an absent or null value reads ``None``, an absent or null list reads ``[]`` (`is_sent` tells whether a list
came). Decoding never raises: what does not have the documented type is kept as it came (digits and numbers are
converted where nothing is lost) and listed by `Model.mismatches`; fields that are not documented are in `Model.extra`
and go back out with the model.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar, dataclass_transform

import attrs

from ._base import NULL, Absent, BaseModel, Local, Mismatch, Null, format_moment, is_sent, not_a_day
from ._codec import Codec, codec_for
from ._mismatches import mismatches
from .plain import copy_json

__all__ = [
    "NULL",
    "Absent",
    "Local",
    "Mismatch",
    "Model",
    "Null",
    "codec",
    "format_moment",
    "is_sent",
    "model",
    "not_a_day",
    "wire",
]


@attrs.define(kw_only=True, getstate_setstate=False, weakref_slot=False)
class Model(BaseModel):
    """An object of the API: a typed attrs class that loses nothing of what the server sent."""

    def mismatches(self) -> list[Mismatch]:
        """Every value in this object and below it that does not have its documented type: path, expected, got.

        A value that shares its name with another one, the last, which stands, is listed as well.
        """
        return [Mismatch(path.lstrip("."), expected, got) for path, expected, got in mismatches(self)]

    def to_dict(self) -> dict[str, Any]:
        """This object as JSON types: what would be sent."""
        result: dict[str, Any] = copy_json(self)
        return result

    @classmethod
    def from_dict(cls, data: Mapping[str, object]) -> Self:
        """Read an object from parsed JSON, tolerantly. The mapping itself is left alone."""
        result: Self = codec(cls).decode(copy_json(data))
        return result

    def __getstate__(self) -> dict[str, object]:
        members = codec(type(self)).members
        return {name: member.__get__(self) for name, member in members.items()}

    def __setstate__(self, state: dict[str, object]) -> None:
        for name, member in codec(type(self)).members.items():
            member.__set__(self, state[name])


M = TypeVar("M", bound=Model)


def wire(name: str, *, default: object = attrs.NOTHING, factory: Any = None) -> Any:
    """A field whose name on the wire is not its name in Python (``import_``, ``MerchantSKU``)."""
    if factory is not None:
        return attrs.field(factory=factory, metadata={"wire": name})
    return attrs.field(default=default, metadata={"wire": name})


@dataclass_transform(kw_only_default=True, field_specifiers=(attrs.field, wire))
def model(cls: type[M]) -> type[M]:
    """Make an attrs class with slots and keyword arguments out of a class body with annotations."""
    return attrs.define(cls, kw_only=True, getstate_setstate=False, weakref_slot=False)


def codec(cls: type[Model]) -> Codec:
    """The decoder and encoder of a class, made at its first use."""
    return codec_for(cls)
