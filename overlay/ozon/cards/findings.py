"""What a check finds."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

from attrs import frozen

from ozon_generated.model import NULL, Model


@frozen
class Finding:
    """One thing that is wrong, or doubtful, in a card.

    Attributes:
        path: where, such as ``attributes[3].values[0]`` or ``price``.
        severity: ``error``: Ozon will refuse the card; ``warning``: it will take it, but perhaps not as you meant it.
        message: what is wrong.
        fix: what to do about it.
    """

    path: str
    severity: Literal["error", "warning"]
    message: str
    fix: str

    def __str__(self) -> str:
        return f"{self.path}: {self.message} {self.fix}"


def as_dict(value: object) -> dict[str, object]:
    """A card or a part of it as JSON types, without changing it."""
    if isinstance(value, Model):
        return value.to_dict()
    return dict(value) if isinstance(value, Mapping) else {}


def rows(value: object) -> list[object]:
    """A list, or nothing."""
    return list(value) if isinstance(value, list | tuple) else []


def empty(value: object) -> bool:
    """Whether a field says nothing."""
    return value is None or value is NULL or value == "" or value == []
