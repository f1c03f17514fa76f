"""The numbers that a receiver is given."""

from __future__ import annotations

from math import isfinite

from ozon_generated.errors import ArgumentError


def check(*, least: float = 0.0, **numbers: float) -> None:
    """Raise `ArgumentError` unless these are numbers, and not less than the least one."""
    for name, value in numbers.items():
        if isinstance(value, bool) or not isinstance(value, int | float) or not isfinite(value) or value < least:
            raise ArgumentError(f"{name}={value!r:.60} is no number from {least:g} on.")
