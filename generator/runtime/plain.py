"""Converts values to JSON types."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date, datetime
from decimal import Decimal
from functools import cache
from typing import Any

from .codec import codec_for
from .exact_json import dumps, loads
from .fields import NULL, BaseModel, format_moment


def plain(value: object) -> Any:
    """For a JSON encoder: convert models, dates, `NULL`, `Decimal` and others to JSON types."""
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
    return format(value, "f")  # no exponent


def _used_up(value: Iterator[object]) -> object:
    """Encoders of models turn iterators into lists; an iterator deeper in a value may already be consumed."""
    raise TypeError(f"{type(value).__name__} inside a mapping or a list can be read only once: make it a list")


def copy_json(value: object) -> Any:
    """A deep copy of a value as JSON types."""
    return loads(dumps(value, plain))


_CONVERSIONS: list[tuple[type, Callable[[Any], object]]] = [
    (datetime, format_moment),
    (date, date.isoformat),
    (Decimal, _decimal),
    (Mapping, dict),
    (Iterator, _used_up),
    (Iterable, list),
]
