# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v1/returns/company/fbs/info``: Count the FBS returns by point."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from ...model import Model, always, model
from ...operation import (
    Operation,
    Pagination,
)

if TYPE_CHECKING:
    from ._inputs import ReturnsCompanyFbsInfoFilterDict, ReturnsCompanyFbsInfoPageDict


@model
class ReturnsCompanyFbsInfoFilter(Model):
    """Narrows the list to one point."""

    place_id: int | None = None
    """place_id of the point."""


@model
class ReturnsCompanyFbsInfoPage(Model):
    """Size and begin of the page."""

    last_id: int | None = None
    """id of the last point of the page before; 0 or absent for the first page."""

    limit: int
    """Points per page, at most 500. At least 1."""


@model
class ReturnsCompanyFbsInfoRequest(Model):
    """Request of `returns.company_fbs_info`."""

    filter: ReturnsCompanyFbsInfoFilter | ReturnsCompanyFbsInfoFilterDict | None = None
    """Which points to show."""

    pagination: ReturnsCompanyFbsInfoPage | ReturnsCompanyFbsInfoPageDict
    """Size and begin of the page."""


@model
class ReturnsPassInfo(Model):
    """Passes for the point."""

    count: int | None = None
    """Passes that were made."""

    is_required: bool | None = None
    """True when nobody gets in without a pass."""


@model
class ReturnsDropOffPoint(Model):
    """A point where returns of FBS orders wait to be fetched."""

    id: int = always()
    """Number of the row, by which pages go."""

    name: str | None = None
    """What the point is called in the seller cabinet."""

    address: str | None = None
    """Postal address."""

    box_count: int | None = None
    """Boxes with returns."""

    pass_info: ReturnsPassInfo | None = None
    """Whether the driver needs a pass."""

    place_id: int | None = None
    """Number of the place, for the filter."""

    returns_count: int | None = None
    """Returned products."""

    utc_offset: str | None = None
    """Local time of the point less UTC, as hours and minutes."""

    warehouses_ids: list[int] = attrs.field(factory=list)
    """Warehouses of the seller whose returns come here."""


@model
class ReturnsCompanyFbsInfoResponse(Model):
    """Answer of `returns.company_fbs_info`."""

    drop_off_points: list[ReturnsDropOffPoint] = attrs.field(factory=list)
    """Only places where something waits to be fetched."""

    has_next: bool | None = None
    """True when another page exists; that page may still be empty."""

    def page_rows(self) -> list[ReturnsDropOffPoint]:
        """The rows of this page."""
        return self.drop_off_points


OPERATION = Operation(
    api="seller",
    name="returns.company_fbs_info",
    method="POST",
    path="/v1/returns/company/fbs/info",
    summary="Count the FBS returns by point",
    safety="read",
    pagination=Pagination(
        scheme="last_id",
        items="drop_off_points",
        token="pagination.last_id",
        next_from_item="id",
        size="pagination.limit",
        max=500,
        more="has_next",
        key="id",
    ),
    request=ReturnsCompanyFbsInfoRequest,
    response=ReturnsCompanyFbsInfoResponse,
)
