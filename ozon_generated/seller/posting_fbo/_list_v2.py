# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v2/posting/fbo/list``: List FBO postings (switched off)."""

from __future__ import annotations

from datetime import date, datetime
from typing import TYPE_CHECKING

import attrs

from ...model import Model, always, model, wire
from ...operation import (
    Lifecycle,
    Operation,
    Pagination,
    Period,
)
from .._shared_currency_code import CurrencyCode
from .._shared_posting_additional_data import PostingAdditionalData
from .._shared_posting_legal_info import PostingLegalInfo
from .._shared_sort_direction import SortDirection
from ._shared_fbo_posting_analytics_data import FboPostingAnalyticsData
from ._shared_fbo_posting_product_v2 import FboPostingProductV2
from ._shared_fbo_posting_status import FboPostingStatus
from ._shared_fbo_posting_substatus import FboPostingSubstatus
from ._shared_fbo_posting_with import FboPostingWith

if TYPE_CHECKING:
    from ._inputs import FboPostingFilterV2Dict, FboPostingWithDict


@model
class FboPostingFilterV2(Model):
    """Span of creation, and one stage."""

    status: FboPostingStatus | None = None
    """Only postings in this stage."""

    since: datetime
    """Created at or after this moment, UTC."""

    to: datetime
    """Created at or before this moment, UTC."""


@model
class PostingFboListV2Request(Model):
    """Request of `posting_fbo.list_v2`."""

    filter: FboPostingFilterV2 | FboPostingFilterV2Dict
    """Which postings to list."""

    dir: SortDirection | None = None
    """Order by time of creation."""

    translit: bool | None = None
    """True to write the address of the buyer in Latin letters."""

    with_: FboPostingWith | FboPostingWithDict | None = wire("with", default=None)
    """Parts to add to the answer."""

    limit: int
    """Postings per page, 1 to 1000."""

    offset: int | None = None
    """Postings to skip, at most 20000; beyond it cut the period."""


@model
class FboPostingFinancialProductV2(Model):
    """Money side of one product of the posting."""

    product_id: int | None = None
    """Despite the name, the SKU of the product."""

    actions: list[str] = attrs.field(factory=list)
    """Names of the promotions that changed the price."""

    currency_code: CurrencyCode | None = None
    """Currency of the prices beside it."""

    commission_amount: float | None = None
    """Commission of Ozon for the product, in commissions_currency_code."""

    commission_percent: int | None = None
    """Commission of Ozon in percent of the price."""

    commissions_currency_code: str | None = None
    """ISO 4217 code; differs from the price where the contract is not in roubles."""

    old_price: float | None = None
    """Price before discounts, struck out on the card."""

    payout: float | None = None
    """Amount that the seller receives for the product."""

    price: float | None = None
    """Price with the promotions of the seller."""

    quantity: int | None = None
    """Pieces of the product in the posting."""

    total_discount_percent: float | None = None
    """Discount in percent of old_price."""

    total_discount_value: float | None = None
    """Discount as an amount."""


@model
class FboPostingFinancialDataV2(Model):
    """Prices and commissions of the posting, present only when asked for."""

    cluster_from: str | None = None
    """Delivery cluster where the posting is sent from."""

    cluster_to: str | None = None
    """Delivery cluster of the buyer."""

    products: list[FboPostingFinancialProductV2] = attrs.field(factory=list)


@model
class FboPostingV2(Model):
    """A parcel that Ozon sends from its own warehouse, in the shape of the list of version 2."""

    posting_number: str = always()
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

    created_at: datetime | None = None
    """Moment of creation, UTC."""

    financial_data: FboPostingFinancialDataV2 | None = None
    """Prices and commissions; null was seen instead of an object."""

    in_process_at: datetime | None = None
    """Moment when work on the posting began, UTC."""

    legal_info: PostingLegalInfo | None = None
    """The buying company, when the buyer is a legal entity."""

    products: list[FboPostingProductV2] = attrs.field(factory=list)


@model
class PostingFboListV2Response(Model):
    """Answer of `posting_fbo.list_v2`."""

    result: list[FboPostingV2] = attrs.field(factory=list)

    def page_rows(self) -> list[FboPostingV2]:
        """The rows of this page."""
        return self.result


OPERATION = Operation(
    api="seller",
    name="posting_fbo.list_v2",
    method="POST",
    path="/v2/posting/fbo/list",
    summary="List FBO postings (switched off)",
    defaults={"limit": 1000},
    safety="read",
    pagination=Pagination(
        scheme="offset",
        items="result",
        token="offset",
        size="limit",
        max=1000,
        max_offset=20000,
        key="posting_number",
        min=1,
    ),
    period=Period(
        start="filter.since",
        end="filter.to",
        months=12,
        source="as posting_fbs_list; not documented, and finer windows do no harm",
    ),
    lifecycle=Lifecycle(announced=date(2026, 7, 10), off=date(2026, 8, 31), replacement=("posting_fbo.list",)),
    request=PostingFboListV2Request,
    response=PostingFboListV2Response,
)
