# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""What several operations share."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, model, wire
from ._shared_calendar_date import CalendarDate

if TYPE_CHECKING:
    from ._inputs import CalendarDateDict


@model
class CertificateExpiry(Model):
    """Either a day or the statement that the document does not run out."""

    date_: CalendarDate | CalendarDateDict | None = wire("date", default=None)
    """Last day on which it is valid."""

    infinite: bool | None = None
    """True when it does not run out."""
