"""Objects of answers that lack a field that Ozon always sends.

Such an object is of a subclass of its class, so that reading a field of any other object costs nothing more. The
subclass has no slots of its own: an object becomes incomplete by a change of its ``__class__``.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, ClassVar

from .errors import MissingFieldError
from .fields import BaseModel


class Incomplete(BaseModel):
    """What the class of incomplete objects has before the class that is documented."""

    __slots__ = ()
    _documented: ClassVar[type[BaseModel]]
    _always: ClassVar[frozenset[str]]
    _members: ClassVar[Mapping[str, Any]]

    def __getattribute__(self, name: str) -> Any:
        value: object = super().__getattribute__(name)
        if value is None and name in type(self)._always:
            raise MissingFieldError(f"{type(self).__qualname__}.{name} was not sent.")
        return value

    def __repr__(self) -> str:
        return repr(_tolerant(self))

    def __eq__(self, other: object) -> bool:
        return _tolerant(self) == (_tolerant(other) if isinstance(other, Incomplete) else other)

    def __reduce__(self) -> tuple[object, ...]:
        return blank, (self._documented,), {name: member.__get__(self) for name, member in self._members.items()}


def incomplete(cls: type[BaseModel], always: Iterable[str], members: Mapping[str, Any]) -> type[Incomplete]:
    """Make the class of objects of ``cls`` that lack one of the fields in ``always``."""
    own = {"_documented": cls, "_always": frozenset(always), "_members": members}
    place = {"__slots__": (), "__module__": cls.__module__, "__qualname__": cls.__qualname__, "__doc__": cls.__doc__}
    made: type[Incomplete] = type(cls.__name__, (Incomplete, cls), own | place)
    return made


def blank(cls: type[BaseModel]) -> BaseModel:
    """An object without values, to be filled."""
    return cls.__new__(cls)


def _tolerant(instance: Incomplete) -> BaseModel:
    """A copy that reads ``None`` for what was not sent."""
    copied = blank(instance._documented)
    for member in instance._members.values():
        member.__set__(copied, member.__get__(instance))
    return copied
