# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``GET /api/client/vendors/statistics/list``: List reports about traffic from outside."""

from __future__ import annotations

import attrs

from ...model import Model, model
from ...operation import (
    Operation,
    Pagination,
)
from ._shared_vendor_statistics_status import VendorStatisticsStatus


@model
class VendorStatisticsRow(Model):
    """A report in the list."""

    name: str | None = None
    """Title that the cabinet gave the report."""

    meta: VendorStatisticsStatus | None = None
    """State of a report about traffic from outside."""


@model
class VendorStatisticsListResponse(Model):
    """Answer of `vendor_statistics.list`."""

    items: list[VendorStatisticsRow] = attrs.field(factory=list)
    """The reports of the page."""

    total: str | None = None
    """Number of rows in all, as text."""

    def page_rows(self) -> list[VendorStatisticsRow]:
        """The rows of this page."""
        return self.items


OPERATION = Operation(
    api="performance",
    name="vendor_statistics.list",
    method="GET",
    path="/api/client/vendors/statistics/list",
    summary="List reports about traffic from outside",
    query_parameters={"page": "page", "page_size": "pageSize"},
    safety="read",
    pagination=Pagination(
        scheme="page", items="items", token="page", size="pageSize", start=1, total=("total",), key="meta.UUID"
    ),
    response=VendorStatisticsListResponse,
)
