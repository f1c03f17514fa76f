# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v2/posting/digital/list``: List orders of digital goods."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from typing import TYPE_CHECKING

import attrs

from ...model import Model, model, wire
from ...operation import (
    Lifecycle,
    Operation,
    Pagination,
    Period,
    Tier,
)
from .._shared_cancellation_type import CancellationType
from .._shared_money import Money
from .._shared_posting_additional_data import PostingAdditionalData
from .._shared_posting_commission import PostingCommission
from .._shared_posting_external_order import PostingExternalOrder
from .._shared_posting_legal_info import PostingLegalInfo
from .._shared_sort_direction import SortDirection
from ._shared_digital_posting_analytics_data import DigitalPostingAnalyticsData
from ._shared_digital_posting_with import DigitalPostingWith

if TYPE_CHECKING:
    from ._inputs import DigitalPostingListFilterDict, DigitalPostingWithDict


@model
class DigitalPostingListFilter(Model):
    """Narrows the list to given orders or postings or to a span of creation."""

    order_numbers: Sequence[str] | None = None
    """Up to 1000 numbers of orders."""

    posting_numbers: Sequence[str] | None = None
    """Up to 1000 numbers of postings."""

    since: datetime | None = None
    """Created at or after this moment, UTC."""

    to: datetime | None = None
    """Created at or before this moment, UTC."""


@model
class DigitalPostingListRequest(Model):
    """Request of `digital_posting.list`."""

    filter: DigitalPostingListFilter | DigitalPostingListFilterDict | None = None
    """Which postings to list."""

    sort_dir: SortDirection | None = None
    """Order by time of creation."""

    with_: DigitalPostingWith | DigitalPostingWithDict | None = wire("with", default=None)
    """Parts to add to the answer."""

    limit: int | None = None
    """Postings per page, 1 to 100."""

    cursor: str | None = None
    """Where the page begins; empty for the first page."""


@model
class DigitalPostingCancellation(Model):
    """Who cancelled the posting."""

    cancellation_initiator: str | None = None
    """Who asked for the cancellation, in words."""

    cancellation_type: CancellationType | None = None
    """On whose side the cancellation happened; empty for a posting that was not cancelled. client and customer both
    mean the buyer; Client with a capital was seen too, so compare without regard to case.
    """


@model
class DigitalPostingFinancialProduct(Model):
    """Money side of one product of the posting."""

    product_id: int | None = None
    """Despite the name, the SKU of the product."""

    actions: list[str] = attrs.field(factory=list)
    """Names of the promotions that changed the price."""

    commission: PostingCommission | None = None
    """Commission of Ozon for one product of the posting."""

    old_price: float | None = None
    """Price before discounts."""

    payout: float | None = None
    """Amount that the seller receives."""

    price: float | None = None
    """Price with the promotions of the seller."""

    total_discount_percent: float | None = None
    """Discount in percent of old_price."""

    total_discount_value: float | None = None
    """Discount as an amount."""


@model
class DigitalPostingFinancialData(Model):
    """Prices and commissions, present only when asked for."""

    cluster_from: str | None = None
    """Delivery cluster where the posting is sent from."""

    cluster_to: str | None = None
    """Delivery cluster of the buyer."""

    products: list[DigitalPostingFinancialProduct] = attrs.field(factory=list)


@model
class DigitalPostingProduct(Model):
    """What the buyer ordered, and how many codes are missing."""

    name: str | None = None
    """Title of the product, as its card shows it."""

    offer_id: str | None = None
    """The seller's own article; unique within the shop."""

    sku: int | None = None
    """Number of the product on ozon.ru; what buyers, postings and reports refer to."""

    price: Money | None = None
    """Price of one piece."""

    quantity: int | None = None
    """Pieces that the buyer ordered, each with a code of its own."""

    required_qty_for_digital_code: int | None = None
    """Number of codes that still have to be uploaded."""


@model
class DigitalPosting(Model):
    """An order of digital goods."""

    posting_number: str | None = None
    """Number of the posting, such as 24219509-0020-1; a posting is one parcel of an order."""

    order_id: int | None = None
    """Number of the order that the posting belongs to."""

    order_number: str | None = None
    """Number of the order as the buyer sees it."""

    status: str | None = None
    """Stage of the posting; awaiting_packaging means that the codes are waited for."""

    additional_data: list[PostingAdditionalData] = attrs.field(factory=list)
    """Free-form notes."""

    analytics_data: DigitalPostingAnalyticsData | None = None
    """Where and how the order was delivered, present only when asked for."""

    cancel_reason_id: int | None = None
    """Reason of the cancellation; 0 when there is none."""

    cancellation: DigitalPostingCancellation | None = None
    """Who cancelled the posting."""

    created_at: datetime | None = None
    """Moment of creation, UTC."""

    external_order: PostingExternalOrder | None = None
    """Where the order was placed when it came to Ozon from another shop platform."""

    financial_data: DigitalPostingFinancialData | None = None
    """Prices and commissions, present only when asked for."""

    in_process_at: datetime | None = None
    """Moment when work on the posting began, UTC."""

    legal_info: PostingLegalInfo | None = None
    """The buying company, when the buyer is a legal entity."""

    products: list[DigitalPostingProduct] = attrs.field(factory=list)

    waiting_deadline_for_digital_code: datetime | None = None
    """Moment until which the codes have to be uploaded, 24 hours after the order."""


@model
class DigitalPostingListResponse(Model):
    """Answer of `digital_posting.list`."""

    postings: list[DigitalPosting] = attrs.field(factory=list)

    cursor: str | None = None
    """Token of the next page; empty on the last one."""

    has_next: bool | None = None
    """True when another page exists; that page may still be empty."""

    def page_rows(self) -> list[DigitalPosting]:
        """The rows of this page."""
        return self.postings


OPERATION = Operation(
    api="seller",
    name="digital_posting.list",
    method="POST",
    path="/v2/posting/digital/list",
    summary="List orders of digital goods",
    safety="read",
    pagination=Pagination(
        scheme="cursor",
        items="postings",
        token="cursor",
        next="cursor",
        size="limit",
        max=100,
        min=1,
        more="has_next",
        key="posting_number",
    ),
    period=Period(
        start="filter.since",
        end="filter.to",
        months=12,
        source="as posting_fbs_list; not documented, and finer windows do no harm",
    ),
    lifecycle=Lifecycle(beta=True, added=date(2026, 4, 30)),
    tier=Tier(programme="digital goods sellers"),
    request=DigitalPostingListRequest,
    response=DigitalPostingListResponse,
)
