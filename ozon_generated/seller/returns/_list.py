# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v1/returns/list``: List returns of FBO and FBS orders."""

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
from .._shared_return_status import ReturnStatus

if TYPE_CHECKING:
    from ._inputs import ReturnsListFilterDict, ReturnTimeRangeDict


ReturnsListFilterReturnSchema: TypeAlias = Literal["FBS", "FBO"] | str

ReturnsListFilterCompensationStatusId: TypeAlias = Literal[1, 2, 3, 4] | int

ReturnsListItemType: TypeAlias = Literal["Cancellation", "FullReturn", "PartialReturn", "ClientReturn", "Unknown"] | str

ReturnsListItemSchema: TypeAlias = Literal["FBS", "FBO"] | str

ReturnCompensationStatusSysName: TypeAlias = Literal["Sent", "Received", "Canceled", "DecompensationSent"] | str


@model
class ReturnTimeRange(Model):
    """A span of time in UTC."""

    time_from: datetime | None = None
    """First moment of the span."""

    time_to: datetime | None = None
    """Last moment of the span."""


@model
class ReturnsListFilter(Model):
    """Which returns to list; at most one of the three spans of time per request, else the call is refused."""

    offer_id: str | None = None
    """The seller's own article; unique within the shop."""

    order_id: int | None = None
    """Returns of one order."""

    warehouse_id: int | None = None
    """Warehouse where the return lies."""

    logistic_return_date: ReturnTimeRange | ReturnTimeRangeDict | None = None
    """When the buyer gave the product back."""

    storage_tariffication_start_date: ReturnTimeRange | ReturnTimeRangeDict | None = None
    """When paid storage began."""

    visual_status_change_moment: ReturnTimeRange | ReturnTimeRangeDict | None = None
    """When the status changed last; what to use for regular synchronisation."""

    posting_numbers: Sequence[str] | None = None
    """Up to 50 postings."""

    product_name: str | None = None
    """Title of the product or a part of it."""

    visual_status_name: ReturnStatus | None = None
    """Returns in one stage."""

    barcode: str | None = None
    """Barcode on the return label."""

    return_schema: ReturnsListFilterReturnSchema | None = None
    """FBS or FBO."""

    compensation_status_id: ReturnsListFilterCompensationStatusId | None = None
    """State of the compensation: 1 sent, 2 received, 3 cancelled, 4 taken back (decompensation)."""


@model
class ReturnsListRequest(Model):
    """Request of `returns.list`."""

    filter: ReturnsListFilter | ReturnsListFilterDict | None = None
    """Which returns to list; at most one of the three spans of time per request, else the call is refused."""

    limit: int
    """Returns per page, at most 500. At least 1."""

    last_id: int | None = None
    """id of the last return of the page before; 0 or absent for the first page."""


@model
class ReturnExemplar(Model):
    """A single piece."""

    id: int | None = None
    """Number of the piece, as in the exemplar methods."""


@model
class ReturnPlace(Model):
    """A warehouse or a point where returns are kept."""

    id: int | None = None
    """Number of the place."""

    name: str | None = None
    """What the place is called in the seller cabinet."""

    address: str | None = None
    """Postal address."""


@model
class ReturnMoney(Model):
    """An amount."""

    currency_code: str | None = None
    """ISO 4217 code."""

    price: float | None = None
    """In units of currency_code."""


@model
class ReturnStorage(Model):
    """How long the return waits and what that costs."""

    sum: ReturnMoney | None = None
    """Storage cost so far."""

    tariffication_first_date: datetime | None = None
    """First day that is charged."""

    tariffication_start_date: datetime | None = None
    """Moment from which storage is charged."""

    arrived_moment: datetime | None = None
    """When the return became ready to be fetched."""

    days: int | None = None
    """Days that the return has been waiting."""

    utilization_sum: ReturnMoney | None = None
    """What the destruction would cost."""

    utilization_forecast_date: str | None = None
    """Day on which the return will be destroyed if nobody fetches it; text, may be empty."""


@model
class ReturnProduct(Model):
    """The product that comes back."""

    name: str | None = None
    """Title of the product, as its card shows it."""

    offer_id: str | None = None
    """The seller's own article; unique within the shop."""

    sku: int | None = None
    """Number of the product on ozon.ru; what buyers, postings and reports refer to."""

    price: ReturnMoney | None = None
    """Price that the buyer paid."""

    price_without_commission: ReturnMoney | None = None
    """Price less the commission of Ozon."""

    commission_percent: float | None = None
    """Commission of Ozon in percent."""

    commission: ReturnMoney | None = None
    """Commission of Ozon as an amount."""

    quantity: int | None = None
    """Pieces that come back."""


@model
class ReturnLogistic(Model):
    """Moments of the way back."""

    technical_return_moment: datetime | None = None
    """When the order was set to a technical return."""

    final_moment: datetime | None = None
    """When the return reached the warehouse of Ozon or was given to the seller."""

    cancelled_with_compensation_moment: datetime | None = None
    """When the seller was compensated."""

    return_date: datetime | None = None
    """When the buyer gave the product back."""

    barcode: str | None = None
    """Barcode on the return label."""


@model
class ReturnVisualStatus(Model):
    """Stage of the return in three spellings."""

    id: int | None = None
    """Number of the stage."""

    display_name: str | None = None
    """Name in Russian."""

    sys_name: ReturnStatus | None = None
    """Name for programs."""


@model
class ReturnVisual(Model):
    """Stage of the return."""

    status: ReturnVisualStatus | None = None
    """Stage of the return in three spellings."""

    change_moment: datetime | None = None
    """When the stage began."""


@model
class ReturnAdditionalInfo(Model):
    """More about the return."""

    is_opened: bool | None = None
    """True when the parcel was opened."""

    is_super_econom: bool | None = None
    """True for goods of the Super Economy tariff."""


@model
class ReturnCompensationStatus(Model):
    """State of the compensation."""

    id: int | None = None
    """1 sent, 2 received, 3 cancelled, 4 taken back."""

    display_name: str | None = None
    """Name in Russian."""

    sys_name: ReturnCompensationStatusSysName | None = None
    """Sent, Received, Canceled, or DecompensationSent when it was taken back."""


@model
class ReturnCompensation(Model):
    """Compensation for a lost or damaged product."""

    status: ReturnCompensationStatus | None = None
    """State of the compensation."""

    change_moment: datetime | None = None
    """When the state changed."""


@model
class ReturnsListItem(Model):
    """One returned product."""

    id: int = always()
    """Number of the return."""

    posting_number: str | None = None
    """Number of the posting, such as 24219509-0020-1; a posting is one parcel of an order."""

    order_id: int | None = None
    """Number of the order that the posting belongs to."""

    order_number: str | None = None
    """Number of the order as the buyer sees it."""

    exemplars: list[ReturnExemplar] = attrs.field(factory=list)
    """Single pieces that are returned."""

    company_id: int | None = None
    """Number of the seller account, the Client-Id."""

    return_reason_name: str | None = None
    """Reason of the return or of the cancellation, in Russian."""

    type: ReturnsListItemType | None = None
    """Cancellation: before delivery. FullReturn and PartialReturn: refused on delivery, whole or in part.
    ClientReturn: after delivery. Unknown: a technical return.
    """

    schema: ReturnsListItemSchema | None = None
    """FBS or FBO."""

    place: ReturnPlace | None = None
    """Where the return is now."""

    target_place: ReturnPlace | None = None
    """Where the return goes."""

    storage: ReturnStorage | None = None
    """Storage at the point of return, and what it costs."""

    product: ReturnProduct | None = None
    """The product that comes back."""

    logistic: ReturnLogistic | None = None
    """Moments of the way back."""

    visual: ReturnVisual | None = None
    """Stage as the seller cabinet shows it."""

    additional_info: ReturnAdditionalInfo | None = None
    """More about the return."""

    source_id: int | None = None
    """Number that the return had before."""

    clearing_id: int | None = None
    """Barcode of the original posting."""

    return_clearing_id: int | None = None
    """Return barcode of the original posting."""

    compensation_status: ReturnCompensation | None = None
    """State of the compensation, null when there is none."""


@model
class ReturnsListResponse(Model):
    """Answer of `returns.list`."""

    returns: list[ReturnsListItem] = attrs.field(factory=list)
    """The page, by ascending id."""

    has_next: bool | None = None
    """True when more returns follow."""

    def page_rows(self) -> list[ReturnsListItem]:
        """The rows of this page."""
        return self.returns


OPERATION = Operation(
    api="seller",
    name="returns.list",
    method="POST",
    path="/v1/returns/list",
    summary="List returns of FBO and FBS orders",
    defaults={"limit": 500},
    safety="read",
    pagination=Pagination(
        scheme="last_id",
        items="returns",
        token="last_id",
        next_from_item="id",
        size="limit",
        max=500,
        more="has_next",
        key="id",
        min=1,
    ),
    period=Period(
        start="filter.visual_status_change_moment.time_from",
        end="filter.visual_status_change_moment.time_to",
        source="no limit is documented",
    ),
    request=ReturnsListRequest,
    response=ReturnsListResponse,
)
