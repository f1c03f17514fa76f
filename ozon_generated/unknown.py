# Copied from generator/runtime/unknown.py by `make generate`. Do not edit: change the source.
"""Fields of requests that are not documented: typos, or fields newer than this client."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import TypeAlias

from .codec import Codec
from .fields import BaseModel

_Below: TypeAlias = list[tuple[str, Codec, object]]


def unknown(codec: Codec, value: object, path: str = "") -> Iterator[tuple[str, Iterable[str]]]:
    """The path of each undocumented field in an object that is sent, with the names documented in its place.

    Args:
        codec: that of the documented class.
        value: a model or a mapping. Iterators in it are left alone, because they can be read only once.
        path: its own path.
    """
    if _knows(codec, value):
        return
    strangers, below = _seen(codec, value)
    for name in strangers:
        yield path + name, codec.names
    for wire, inner, one in below:
        if isinstance(one, list | tuple):
            for index, item in enumerate(one):
                yield from unknown(inner, item, f"{path}{wire}[{index}].")
        else:
            yield from unknown(inner, one, f"{path}{wire}.")


def _knows(codec: Codec, value: object) -> bool:
    """Whether there is none: quick, because requests hold thousands of objects."""
    strangers, below = _seen(codec, value)
    if strangers:
        return False
    for _, inner, one in below:
        if isinstance(one, list | tuple):
            for item in one:
                if not _knows(inner, item):
                    return False
        elif one is not None and not _knows(inner, one):
            return False
    return True


def _seen(codec: Codec, value: object) -> tuple[Iterable[str], _Below]:
    """The undocumented names in an object, and what its documented fields hold of objects."""
    if type(value) is dict or isinstance(value, Mapping):
        strangers = () if value.keys() <= codec.names.keys() else sorted(value.keys() - codec.names.keys())
        below: _Below = [(field.wire, inner, value.get(field.wire)) for field, inner in codec.nested]
    elif isinstance(value, BaseModel):
        strangers = sorted(value._extra or ())
        below = [(field.wire, inner, getattr(value, field.name)) for field, inner in codec.nested]
    else:
        return (), []
    return () if codec.cls._open else strangers, below
