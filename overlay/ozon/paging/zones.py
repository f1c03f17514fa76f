"""Reads time zones in every form that callers and Ozon use."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta, timezone, tzinfo
from zoneinfo import ZoneInfo

from ozon_generated.errors import ArgumentError
from ozon_generated.model import Model

_QUARTER = timedelta(minutes=15)
_FARTHEST = timedelta(hours=14)
#: Not +300, which may be three hours or 300 minutes.
_SHIFT = re.compile(r"([+-])(\d{2}(?=\d{2}$)|\d{1,2}(?!\d))(?::?(\d{2}))?")
_NUMBER = re.compile(r"([+-]?\d+)s?")


def in_zone(moment: datetime, zone: object) -> datetime:
    """Add the time zone to a local time in an answer: ``in_zone(slot.timeslot.from_, slot.timezone_info)``.

    Args:
        moment: a local time, without time zone.
        zone: the time zone in the same answer, in any of Ozon's forms: an IANA name (``Europe/Moscow``), an offset
            (``+03:00``, ``+3``, ``10800s``), a number of seconds or minutes, an object with name and offset, or a
            list of one of these. Also a ``tzinfo``.

    Raises:
        ArgumentError: the moment already has a time zone, or the zone is unknown.
    """
    if moment.tzinfo is not None:
        raise ArgumentError(f"{moment!r} has a time zone already: in_zone is for local times.")
    return moment.replace(tzinfo=zone_of(zone))


def zone_of(zone: object) -> tzinfo:
    """Read a time zone. Raises `ArgumentError`."""
    found = _read(zone)
    if found is None:
        raise ArgumentError(
            f"{zone!r:.100} is no time zone that is known here: pass an IANA name such as Europe/Moscow, or a shift "
            "such as +03:00. Where the system has no names of time zones, as on Windows: pip install tzdata."
        )
    return found


def _read(zone: object) -> tzinfo | None:
    if isinstance(zone, tzinfo):
        return zone
    if isinstance(zone, list):
        return _read(zone[0]) if len(zone) == 1 else None
    if isinstance(zone, Model | Mapping):
        return _read(_member(zone, "iana_name")) or _read(_member(zone, "offset"))
    if isinstance(zone, str):
        return _shift(zone.strip()) or _named(zone.strip())
    if isinstance(zone, int | float) and not isinstance(zone, bool) and zone == zone // 1:
        return _number(int(zone))
    return None


def _member(zone: Model | Mapping[str, object], name: str) -> object:
    return zone.get(name) if isinstance(zone, Mapping) else getattr(zone, name, None)


def _shift(text: str) -> tzinfo | None:
    if found := _SHIFT.fullmatch(text):
        shift = timedelta(hours=int(found[2]), minutes=int(found[3] or 0))
        return _fixed(-shift if found[1] == "-" else shift)
    number = _NUMBER.fullmatch(text)
    return _number(int(number[1])) if number else None


def _number(number: int) -> tzinfo | None:
    """Seconds, or minutes up to 14 hours: Ozon sends both, and no offset is between zero and an hour."""
    minutes = timedelta(minutes=1) * number
    return _fixed(minutes if abs(minutes) <= _FARTHEST else timedelta(seconds=number))


def _fixed(shift: timedelta) -> tzinfo | None:
    if not shift:
        return UTC
    return timezone(shift) if abs(shift) <= _FARTHEST and not shift % _QUARTER else None


def _named(name: str) -> tzinfo | None:
    try:
        return ZoneInfo(name)
    except (KeyError, ValueError, OSError):  # not a name, or the name of a folder
        return None
