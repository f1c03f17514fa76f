"""What names an item, and a row of an answer: compared as text, since tables write numbers as text."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from math import isfinite
from typing import NamedTuple

from ozon_generated.model import NULL, Model

from ..answers import dig
from .jobs import Job


class Name(NamedTuple):
    """The field that names an item, its text, and the texts of what belongs to it."""

    field: str
    text: str
    also: tuple[str, ...] = ()


def text_of(value: object) -> str:
    """A name as text without spaces around; empty where it names nothing, as the number 0 does."""
    if not value or value is NULL or isinstance(value, bool):
        return ""
    if isinstance(value, float | Decimal) and isfinite(value) and value == int(value):
        value = int(value)
    return str(value).strip()


def names(job: Job, item: object) -> list[Name]:
    """All names of an item, the preferred one first."""
    if not isinstance(item, Mapping | Model):
        return [Name("", text)] if (text := text_of(item)) else []
    also = tuple(text_of(dig(item, name)) for name in job.facts.also)
    return [Name(name, text, also) for name in job.facts.ids if (text := text_of(dig(item, name)))]


def key(job: Job, item: object) -> object:
    """What names an item, as the caller gave it."""
    if not isinstance(item, Mapping | Model):
        return item
    return next((value for name in job.facts.ids if text_of(value := dig(item, name))), None)
