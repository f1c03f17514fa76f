"""Validation of values of the right type: formats, enums, limits."""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Mapping
from datetime import date, datetime
from typing import Any, TypeAlias

from .notes import Notes, Place, nearest, shown

Check: TypeAlias = Callable[[Any, Place, Notes], None]

#: Alternative spellings to accept: copies of Ozon's documentation have a space in this value.
_ALSO = {"awaiting_registration": ("awaiting registration", "awaiting_ registration")}
_FEW = 6  # up to this many values, an error lists them all
_MOMENT = r"[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\.[0-9]{1,9})?"
_ZONE = "(Z|[+-][0-9]{2}:[0-9]{2})"


def _moment(text: str) -> datetime:
    """Parse a datetime of the years 2 to 9998, which stays valid in UTC. Raises `ValueError`."""
    found = datetime.fromisoformat(text)
    if not 1 < found.year < 9999:
        raise ValueError(text)
    return found


#: Pattern, parser and description of each string format.
FORMATS: Mapping[str, tuple[re.Pattern[str], Callable[[str], object], str]] = {
    "date-time": (re.compile(_MOMENT + _ZONE), _moment, "a time such as 2026-09-01T10:00:00Z"),
    "date-time-local": (re.compile(_MOMENT), datetime.fromisoformat, "a time without a zone, 2026-09-01T10:00:00"),
    "date": (re.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}"), date.fromisoformat, "a date such as 2026-09-01"),
}


def in_format(kind: str) -> Check:
    """Return a check of one of `FORMATS`."""
    pattern, parse, description = FORMATS[kind]

    def check(value: Any, place: Place, notes: Notes) -> None:
        try:
            if pattern.fullmatch(value) and parse(value):
                return
        except ValueError:  # such as February 30
            pass
        notes.refuse(place, f"value must be {description}, not {shown(value)}")

    return check


def of_choice(schema: Mapping[str, Any]) -> Check | None:
    """Return a check of an enum; ``None`` if it is open or absent."""
    if "enum" not in schema or "x-ozon-unknown" in schema:
        return None
    values = schema["enum"]
    names = tuple(map(str, values))
    allowed = frozenset(values).union(*(_ALSO.get(name, ()) for name in names))

    def check(value: Any, place: Place, notes: Notes) -> None:
        if value not in allowed:
            near = names if len(names) <= _FEW else nearest(str(value), names) or [*names[:_FEW], "..."]
            told = "of" if near is names else f"of the {len(names)} defined values, such as"
            notes.refuse(place, f"value must be one {told} {', '.join(near)}, not {shown(value)}")

    return check


def in_range(schema: Mapping[str, Any]) -> Check | None:
    """Return a check of ``minimum`` and ``maximum``; ``None`` if there is neither."""
    low, high = schema.get("minimum"), schema.get("maximum")
    if low is None and high is None:
        return None
    # The service writes "(0, 1000]" for an integer from 1 to 1000.
    above = low == 1 and schema["type"] == "integer"
    if low is None:
        reason = f"value must be less than or equal to {high}"
    elif high is None:
        reason = "value must be greater than 0" if above else f"value must be greater than or equal to {low}"
    else:
        reason = f"value must be inside range {'(0' if above else f'[{low}'}, {high}]"
    least, most = -math.inf if low is None else low, math.inf if high is None else high

    def check(value: Any, place: Place, notes: Notes) -> None:
        if value < least:
            notes.refuse(place, f"{reason}, not {shown(value)}")
        if value > most:
            notes.limit(place, reason, shown(value))

    return check


def of_length(least: int | None, most: int | None) -> Check:
    """Return a check of the number of characters."""
    reason = between(least, most, "value length must be", "characters", "inclusive")
    low, high = least or 0, math.inf if most is None else most

    def check(value: Any, place: Place, notes: Notes) -> None:
        if not low <= len(value) <= high:
            notes.limit(place, reason, f"{len(value)}: {shown(value)}")

    return check


def of_pattern(text: str) -> Check:
    """Return a check for a match anywhere in the string."""
    search = re.compile(text).search

    def check(value: Any, place: Place, notes: Notes) -> None:
        if not search(value):
            notes.limit(place, f"value must match the pattern {text}", shown(value))

    return check


def between(least: int | None, most: int | None, verb: str, noun: str, ending: str) -> str:
    """Return a sentence such as ``value must contain between 1 and 20 items, inclusive``."""
    if most is None:
        return f"{verb} at least {least} {noun}"
    if least is None:
        return f"{verb} at most {most} {noun}"
    return f"{verb} between {least} and {most} {noun}, {ending}"
