# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""Models that several operations share."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ..model import Model, model, wire
from ._shared_calendar_date import CalendarDate


@model
class CertificateExpiry(Model):
    """Either a day or the statement that the document does not run out."""

    date_: CalendarDate | Mapping[str, Any] | None = wire("date", default=None)
    """Last day on which it is valid."""

    infinite: bool | None = None
    """True when it does not run out."""
