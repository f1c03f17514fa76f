# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""What several operations share."""

from __future__ import annotations

from ...model import Model, model


@model
class SupplyTimezone(Model):
    """Time zone of a warehouse."""

    iana_name: str | None = None
    """Name such as Europe/Moscow."""

    offset: str | None = None
    """Shift from UTC in seconds as text, such as 10800s; +03:00 and +3 occur in examples."""
