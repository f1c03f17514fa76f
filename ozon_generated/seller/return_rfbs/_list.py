# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v2/returns/rfbs/list``: List return requests of rFBS buyers."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Literal, TypeAlias

import attrs

from ...model import Model, always, model
from ...operation import (
    Operation,
    Pagination,
    Period,
)
from .._shared_time_range import TimeRange
from ._shared_return_rfbs_product import ReturnRfbsProduct

if TYPE_CHECKING:
    from .._inputs import TimeRangeDict
    from ._inputs import ReturnRfbsFilterDict


ReturnRfbsFilterGroupStateItem: TypeAlias = (
    Literal["All", "New", "Delivering", "Checkout", "Arbitration", "Approved", "Rejected"] | str
)


@model
class ReturnRfbsFilter(Model):
    """Which requests to list."""

    offer_id: str | None = None
    """The seller's own article; unique within the shop."""

    posting_number: str | None = None
    """Number of the posting, such as 24219509-0020-1; a posting is one parcel of an order."""

    group_state: Sequence[ReturnRfbsFilterGroupStateItem] | None = None
    """Groups of states: New waits for the seller, Delivering is on the way back, Checkout is being checked,
    Arbitration is a dispute.
    """

    created_at: TimeRange | TimeRangeDict | None = None
    """When the buyer made the request."""


@model
class ReturnRfbsListRequest(Model):
    """Request of `return_rfbs.list`."""

    filter: ReturnRfbsFilter | ReturnRfbsFilterDict | None = None
    """Which requests to list."""

    limit: int
    """Requests per page. At least 1."""

    last_id: int | None = None
    """return_id of the last row of the page before; 0 or absent for the first page."""


@model
class ReturnRfbsListState(Model):
    """Stage of the request and of the refund."""

    group_state: str | None = None
    """Group of the state: New, Delivering, Checkout, Arbitration, Approved or Rejected."""

    money_return_state_name: str | None = None
    """Stage of the refund, in Russian."""

    state: str | None = None
    """Name for programs."""

    state_name: str | None = None
    """Name in Russian."""


@model
class ReturnRfbsListItem(Model):
    """A return request in short."""

    posting_number: str | None = None
    """Number of the posting, such as 24219509-0020-1; a posting is one parcel of an order."""

    order_number: str | None = None
    """Number of the order as the buyer sees it."""

    client_name: str | None = None
    """Deprecated. No longer filled."""

    created_at: datetime | None = None
    """When the buyer made the request."""

    product: ReturnRfbsProduct | None = None
    """The product that shall come back."""

    return_id: int = always()
    """Number of the request; the key of the other methods."""

    return_number: str | None = None
    """Number of the request as people see it."""

    state: ReturnRfbsListState | None = None
    """Stage of the request and of the refund."""


@model
class ReturnRfbsListResponse(Model):
    """Answer of `return_rfbs.list`."""

    returns: list[ReturnRfbsListItem] = attrs.field(factory=list)
    """The page."""

    def page_rows(self) -> list[ReturnRfbsListItem]:
        """The rows of this page."""
        return self.returns


OPERATION = Operation(
    api="seller",
    name="return_rfbs.list",
    method="POST",
    path="/v2/returns/rfbs/list",
    summary="List return requests of rFBS buyers",
    defaults={"limit": 100},
    safety="read",
    pagination=Pagination(
        scheme="last_id", items="returns", token="last_id", next_from_item="return_id", size="limit", key="return_id"
    ),
    period=Period(start="filter.created_at.from", end="filter.created_at.to", source="no limit is documented"),
    request=ReturnRfbsListRequest,
    response=ReturnRfbsListResponse,
)
