# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""What several operations share."""

from __future__ import annotations

from datetime import date

from ...model import Model, model, wire
from ._shared_vendor_statistics_query_type import VendorStatisticsQueryType


@model
class VendorStatisticsQuery(Model):
    """What the report was asked for."""

    date_from: date | None = wire("dateFrom", default=None)
    """First day of the period."""

    date_to: date | None = wire("dateTo", default=None)
    """Last day of the period."""

    type: VendorStatisticsQueryType | None = None
    """Report about visits by source or about orders."""
