# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v1/removal/from-supply/list``: List goods that are removed after a supply to Ozon."""

from __future__ import annotations

from datetime import date

import attrs

from ...model import Model, model
from ...operation import (
    Lifecycle,
    Operation,
    Pagination,
    Period,
)
from ._shared_removal_row import RemovalRow


@model
class RemovalFromSupplyListRequest(Model):
    """Request of `removal.from_supply_list`."""

    date_from: date
    """First day."""

    date_to: date
    """Last day."""

    limit: int
    """Rows per page, 1 to 500."""

    last_id: str | None = None
    """Where the page begins; empty for the first page."""


@model
class RemovalFromSupplyListResponse(Model):
    """Answer of `removal.from_supply_list`."""

    returns_summary_report_rows: list[RemovalRow] = attrs.field(factory=list)
    """The page."""

    last_id: str | None = None
    """Token of the next page; empty on the last one."""

    def page_rows(self) -> list[RemovalRow]:
        """The rows of this page."""
        return self.returns_summary_report_rows


OPERATION = Operation(
    api="seller",
    name="removal.from_supply_list",
    method="POST",
    path="/v1/removal/from-supply/list",
    summary="List goods that are removed after a supply to Ozon",
    defaults={"limit": 500},
    safety="read",
    pagination=Pagination(
        scheme="last_id",
        items="returns_summary_report_rows",
        token="last_id",
        next="last_id",
        size="limit",
        max=500,
        min=1,
    ),
    period=Period(start="date_from", end="date_to", dates=True, source="no limit is documented"),
    lifecycle=Lifecycle(beta=True, added=date(2025, 7, 24)),
    request=RemovalFromSupplyListRequest,
    response=RemovalFromSupplyListResponse,
)
