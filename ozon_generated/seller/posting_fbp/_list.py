# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v1/posting/fbp/list``: List FBP postings."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from typing import TYPE_CHECKING, Literal, TypeAlias

import attrs

from ...model import Model, model
from ...operation import (
    Lifecycle,
    Operation,
    Pagination,
    Period,
    Tier,
)
from .._shared_money import Money
from .._shared_sort_direction import SortDirection

if TYPE_CHECKING:
    from ._inputs import PostingFbpListFilterDict


PostingFbpListRequestSortBy: TypeAlias = Literal["last_change_status_date", "in_process_at"] | str


@model
class PostingFbpListFilter(Model):
    """Narrows the list to given postings, products or a span of time."""

    name: str | None = None
    """Name of a product in the posting."""

    offer_id: str | None = None
    """The seller's own article; unique within the shop."""

    posting_numbers: Sequence[str] | None = None
    """Only these postings."""

    since: datetime | None = None
    """Begin of the span, UTC."""

    statuses: Sequence[str] | None = None
    """Only postings in these stages; the document lists no values."""

    to: datetime | None = None
    """End of the span, UTC."""


@model
class PostingFbpListRequest(Model):
    """Request of `posting_fbp.list`."""

    filter: PostingFbpListFilter | PostingFbpListFilterDict | None = None
    """Which postings to list."""

    sort_by: PostingFbpListRequestSortBy | None = None
    """Moment by which the postings are ordered: last change of the status, or begin of the work."""

    sort_dir: SortDirection | None = None
    """Order of that moment."""

    limit: int | None = None
    """Postings per page. At least 1, at most 100."""

    cursor: str | None = None
    """Where the page begins; empty for the first page."""


@model
class FbpPostingAction(Model):
    """A promotion that changed the price."""

    action_id: str | None = None
    """Number of the promotion, as text."""

    date_from: datetime | None = None
    """First moment of the promotion, UTC."""

    date_to: datetime | None = None
    """Last moment of the promotion, UTC."""

    discount_percent: float | None = None
    """Discount in percent of the price before it."""

    discount_value: float | None = None
    """Discount as an amount."""

    is_from_seller: bool | None = None
    """True for a promotion of the seller."""

    description: str | None = None
    """Name of the promotion as buyers see it."""


@model
class FbpPostingCommission(Model):
    """Commission of Ozon."""

    amount: float | None = None
    """Commission as an amount."""

    payout: float | None = None
    """Amount that the seller receives."""

    percent: float | None = None
    """Commission in percent of the price."""


@model
class FbpPostingFinancialProduct(Model):
    """Money side of one product of the posting."""

    product_id: int | None = None
    """Despite the name, the SKU of the product."""

    actions: list[FbpPostingAction] = attrs.field(factory=list)
    """Promotions that changed the price."""

    commissions_currency_code: str | None = None
    """Currency of the commissions, an ISO 4217 code."""

    old_price: float | None = None
    """Price before discounts, struck out on the card."""

    price: float | None = None
    """Price with promotions, those that Ozon pays for left out."""

    quantity: int | None = None
    """Pieces of the product in the posting."""

    total_discount_percent: float | None = None
    """Discount in percent of old_price."""

    total_discount_value: float | None = None
    """Discount as an amount."""

    posting_commission: FbpPostingCommission | None = None
    """What Ozon keeps of the sale."""

    return_commission: FbpPostingCommission | None = None
    """What Ozon keeps when the product comes back."""


@model
class FbpPostingFinancialData(Model):
    """Prices and commissions of the posting."""

    cluster_from: str | None = None
    """Code of the region where the order is sent from."""

    cluster_to: str | None = None
    """Code of the region where the order goes."""

    delivery_amount: float | None = None
    """Price of the delivery."""

    products: list[FbpPostingFinancialProduct] = attrs.field(factory=list)


@model
class FbpPostingProduct(Model):
    """What the buyer ordered, with three views of the price."""

    name: str | None = None
    """Title of the product, as its card shows it."""

    offer_id: str | None = None
    """The seller's own article; unique within the shop."""

    sku: int | None = None
    """Number of the product on ozon.ru; what buyers, postings and reports refer to."""

    customer_price: Money | None = None
    """Price that the buyer pays."""

    price: Money | None = None
    """Price of one piece."""

    quantity: int | None = None
    """Pieces in the posting."""

    seller_price: Money | None = None
    """Price for the seller with the discounts of Ozon."""


@model
class FbpPosting(Model):
    """A parcel of an order that a partner's warehouse stores and ships."""

    posting_number: str | None = None
    """Number of the posting, such as 24219509-0020-1; a posting is one parcel of an order."""

    order_id: int | None = None
    """Number of the order that the posting belongs to."""

    order_number: str | None = None
    """Number of the supply as the seller cabinet shows it."""

    status: str | None = None
    """Stage of the posting; the document lists no values."""

    financial_data: FbpPostingFinancialData | None = None
    """Prices and commissions."""

    in_process_at: datetime | None = None
    """Moment when work on the posting began, UTC."""

    order_date: datetime | None = None
    """Moment of the order, UTC."""

    products: list[FbpPostingProduct] = attrs.field(factory=list)

    provider_id: int | None = None
    """Number of the delivery service."""


@model
class PostingFbpListResponse(Model):
    """Answer of `posting_fbp.list`."""

    postings: list[FbpPosting] = attrs.field(factory=list)
    """Postings of the page."""

    cursor: str | None = None
    """Token of the next page; empty on the last one."""

    def page_rows(self) -> list[FbpPosting]:
        """The rows of this page."""
        return self.postings


OPERATION = Operation(
    api="seller",
    name="posting_fbp.list",
    method="POST",
    path="/v1/posting/fbp/list",
    summary="List FBP postings",
    safety="read",
    pagination=Pagination(
        scheme="cursor",
        items="postings",
        token="cursor",
        next="cursor",
        size="limit",
        max=100,
        min=1,
        key="posting_number",
    ),
    period=Period(
        start="filter.since",
        end="filter.to",
        months=12,
        source="as posting_fbs_list; not documented, and finer windows do no harm",
    ),
    lifecycle=Lifecycle(beta=True, added=date(2026, 4, 30)),
    tier=Tier(programme="FBP"),
    request=PostingFbpListRequest,
    response=PostingFbpListResponse,
)
