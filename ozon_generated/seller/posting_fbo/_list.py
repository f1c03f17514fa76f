# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v3/posting/fbo/list``: List FBO postings."""

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
)
from .._shared_cancellation_type import CancellationType
from .._shared_money import Money
from .._shared_posting_additional_data import PostingAdditionalData
from .._shared_posting_commission import PostingCommission
from .._shared_posting_external_order import PostingExternalOrder
from .._shared_posting_legal_info import PostingLegalInfo
from .._shared_sort_direction import SortDirection
from ._shared_fbo_posting_analytics_data import FboPostingAnalyticsData
from ._shared_fbo_posting_status import FboPostingStatus
from ._shared_fbo_posting_substatus import FboPostingSubstatus
from ._shared_fbo_posting_with import FboPostingWith

if TYPE_CHECKING:
    from ._inputs import FboPostingFilterDict, FboPostingWithDict


@model
class FboPostingFilter(Model):
    """Narrows the list to given orders or postings, to stages or to a span of creation."""

    order_numbers: Sequence[str] | None = None
    """Up to 1000 numbers of orders."""

    posting_numbers: Sequence[str] | None = None
    """Up to 1000 numbers of postings."""

    since: datetime | None = None
    """Created at or after this moment, UTC."""

    statuses: Sequence[FboPostingStatus] | None = None
    """Only postings in one of these stages."""

    to: datetime | None = None
    """Created at or before this moment, UTC."""


@model
class PostingFboListRequest(Model):
    """Request of `posting_fbo.list`."""

    filter: FboPostingFilter | FboPostingFilterDict | None = None
    """Which postings to list."""

    sort_dir: SortDirection | None = None
    """Order by time of creation."""

    translit: bool | None = None
    """True to write the address of the buyer in Latin letters."""

    with_: FboPostingWith | FboPostingWithDict | None = wire("with", default=None)
    """Parts to add to the answer."""

    limit: int | None = None
    """Postings per page, 1 to 100."""

    cursor: str | None = None
    """Where the page begins; empty for the first page."""


@model
class FboPostingCancellation(Model):
    """Who cancelled the posting and why."""

    cancel_reason: str | None = None
    """Reason in Russian words."""

    cancellation_initiator: str | None = None
    """Who cancelled, in Russian words."""

    cancellation_type: CancellationType | None = None
    """On whose side the cancellation happened; empty for a posting that was not cancelled. client and customer both
    mean the buyer; Client with a capital was seen too, so compare without regard to case.
    """


@model
class FboPostingFinancialProduct(Model):
    """Money side of one product of the posting."""

    product_id: int | None = None
    """Despite the name, the SKU of the product."""

    actions: list[str] = attrs.field(factory=list)
    """Names of the promotions that changed the price."""

    commission: PostingCommission | None = None
    """Commission of Ozon for one product of the posting."""

    old_price: float | None = None
    """Price before discounts, struck out on the card."""

    payout: float | None = None
    """Amount that the seller receives for the product."""

    price: float | None = None
    """Price with the promotions of the seller."""

    total_discount_percent: float | None = None
    """Discount in percent of old_price."""

    total_discount_value: float | None = None
    """Discount as an amount."""


@model
class FboPostingFinancialData(Model):
    """Prices and commissions of the posting, present only when asked for."""

    cluster_from: str | None = None
    """Delivery cluster where the posting is sent from."""

    cluster_to: str | None = None
    """Delivery cluster of the buyer."""

    products: list[FboPostingFinancialProduct] = attrs.field(factory=list)


@model
class FboPostingProduct(Model):
    """What the parcel holds of one product, and its price."""

    name: str | None = None
    """Title of the product, as its card shows it."""

    offer_id: str | None = None
    """The seller's own article; unique within the shop."""

    sku: int | None = None
    """Number of the product on ozon.ru; what buyers, postings and reports refer to."""

    digital_codes: list[str] = attrs.field(factory=list)
    """Codes that the buyer received, when the product is digital."""

    is_marketplace_buyout: bool | None = None
    """True when Ozon bought the product from the seller to sell it abroad."""

    price: Money | None = None
    """Price of one piece."""

    quantity: int | None = None
    """Pieces in the posting."""


@model
class FboPosting(Model):
    """A parcel that Ozon sends from its own warehouse."""

    posting_number: str | None = None
    """Number of the posting, such as 24219509-0020-1; a posting is one parcel of an order."""

    order_id: int | None = None
    """Number of the order that the posting belongs to."""

    order_number: str | None = None
    """Number of the order as the buyer sees it."""

    status: FboPostingStatus | None = None
    """Stage of an FBO posting. Ozon assembles, ships and delivers it; the seller can do nothing but watch."""

    substatus: FboPostingSubstatus | None = None
    """Finer stage within the status, such as packing or waiting at the pickup point."""

    additional_data: list[PostingAdditionalData] = attrs.field(factory=list)
    """Free-form notes."""

    analytics_data: FboPostingAnalyticsData | None = None
    """Where and how the order is delivered, present only when asked for."""

    cancel_reason_id: int | None = None
    """Reason of the cancellation, from `posting_fbo.cancel_reason_list`; 0 when there is none."""

    cancellation: FboPostingCancellation | None = None
    """Who cancelled the posting and why."""

    created_at: datetime | None = None
    """Moment of creation, UTC."""

    external_order: PostingExternalOrder | None = None
    """Where the order was placed when it came to Ozon from another shop platform."""

    financial_data: FboPostingFinancialData | None = None
    """Prices and commissions of the posting, present only when asked for."""

    in_process_at: datetime | None = None
    """Moment when work on the posting began, UTC."""

    legal_info: PostingLegalInfo | None = None
    """The buying company, when the buyer is a legal entity."""

    products: list[FboPostingProduct] = attrs.field(factory=list)


@model
class PostingFboListResponse(Model):
    """Answer of `posting_fbo.list`."""

    postings: list[FboPosting] = attrs.field(factory=list)

    cursor: str | None = None
    """Token of the next page; empty on the last one."""

    has_next: bool | None = None
    """True when another page exists; that page may still be empty."""

    def page_rows(self) -> list[FboPosting]:
        """The rows of this page."""
        return self.postings


OPERATION = Operation(
    api="seller",
    name="posting_fbo.list",
    method="POST",
    path="/v3/posting/fbo/list",
    summary="List FBO postings",
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
    lifecycle=Lifecycle(added=date(2026, 4, 30)),
    request=PostingFboListRequest,
    response=PostingFboListResponse,
)
