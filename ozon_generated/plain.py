# Copied from generator/runtime/plain.py by `make generate`. Do not edit: change the source.
"""What JSON does not know, turned into what it knows."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date, datetime
from decimal import Decimal
from functools import cache
from typing import Any

from ._codec import codec_for
from ._fields import NULL, BaseModel, format_moment
from .exact_json import dumps, loads


def plain(value: object) -> Any:
    """For a JSON encoder: turn what JSON does not know (models, dates, `NULL`, `Decimal`) into what it knows."""
    cls: type = type(value)
    return _encoder_for(cls)(value)


@cache
def _encoder_for(cls: type) -> Callable[[Any], object]:
    if issubclass(cls, BaseModel):
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


def _used_up(value: Iterator[object]) -> object:
    """The encoder of a model makes lists of its iterators; one further down may have been read before."""
    raise TypeError(f"{type(value).__name__} inside a mapping or a list can be read only once: make it a list")


def copy_json(value: object) -> Any:
    """A value as JSON types of its own."""
    return loads(dumps(value, plain))


_CONVERSIONS: list[tuple[type, Callable[[Any], object]]] = [
    (datetime, format_moment),
    (date, date.isoformat),
    (Decimal, _decimal),
    (Mapping, dict),
    (Iterator, _used_up),
    (Iterable, list),
]
