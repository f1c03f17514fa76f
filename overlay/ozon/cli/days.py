"""Reads days and moments from options. A day is a day in Moscow, as it is for Ozon."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

import click

from ozon_generated.operation import MOSCOW


def bound(context: click.Context, parameter: click.Parameter, text: str | None) -> date | datetime | None:
    """A callback of options that take a day, or a moment with its time zone."""
    if text is None:
        return None
    try:
        return day_or_moment(text)
    except ValueError as error:
        raise click.BadParameter(str(error), context, parameter) from None


def day_or_moment(text: str) -> date | datetime:
    """Read ``2026-11-26`` or ``2026-11-26T10:00+03:00``. Raises `ValueError`."""
    try:
        return date.fromisoformat(text)
    except ValueError:
        pass
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        raise ValueError(f"{text!r} is neither a day (2026-11-26) nor a moment (2026-11-26T10:00+03:00).") from None
    if moment.tzinfo is None:
        raise ValueError(f"{text!r} has no time zone: write {text}+03:00 for Moscow, or {text}Z for UTC.")
    return moment


def in_moscow(value: Any) -> Any:
    """A moment in Moscow time, with its offset; other values as they are."""
    return value.astimezone(MOSCOW) if isinstance(value, datetime) and value.tzinfo is not None else value
