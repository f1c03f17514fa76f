# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""What several operations share."""

from __future__ import annotations

from ..model import Model, model


@model
class SupplyTimezoneOffset(Model):
    """Time zone of a warehouse."""

    iana_name: str | None = None
    """Name such as Europe/Moscow."""

    offset: int | None = None
    """Shift from UTC in seconds, 10800 for Moscow."""
