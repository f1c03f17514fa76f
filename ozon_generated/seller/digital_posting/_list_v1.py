# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v1/posting/digital/list``: List orders of digital goods (switched off)."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from typing import TYPE_CHECKING

import attrs

from ...model import Model, always, model, wire
from ...operation import (
    Lifecycle,
    Operation,
    Pagination,
    Period,
    Tier,
)
from .._shared_currency_code import CurrencyCode
from .._shared_posting_additional_data import PostingAdditionalData
from .._shared_posting_financial_data import PostingFinancialData
from .._shared_posting_legal_info import PostingLegalInfo
from .._shared_sort_direction import SortDirection
from ._shared_digital_posting_analytics_data import DigitalPostingAnalyticsData
from ._shared_digital_posting_with import DigitalPostingWith

if TYPE_CHECKING:
    from ._inputs import DigitalPostingListV1FilterDict, DigitalPostingWithDict


@model
class DigitalPostingListV1Filter(Model):
    """Narrows the list to given postings or to a span of creation."""

    posting_number: Sequence[str] | None = None
    """Only these postings."""

    since: datetime | None = None
    """Created at or after this moment, UTC."""

    to: datetime | None = None
    """Created at or before this moment, UTC."""


@model
class DigitalPostingListV1Request(Model):
    """Request of `digital_posting.list_v1`."""

    filter: DigitalPostingListV1Filter | DigitalPostingListV1FilterDict
    """Which postings to list."""

    dir: SortDirection | None = None
    """Order by time of creation."""

    with_: DigitalPostingWith | DigitalPostingWithDict | None = wire("with", default=None)
    """Parts to add to the answer."""

    limit: int | None = None
    """Postings per page, 1 to 1000."""

    offset: int | None = None
    """Postings to skip, at most 20000; beyond it cut the period."""


@model
class DigitalPostingProductV1(Model):
    """What the buyer ordered, and how many codes are missing."""

    name: str | None = None
    """Title of the product, as its card shows it."""

    offer_id: str | None = None
    """The seller's own article; unique within the shop."""

    sku: int | None = None
    """Number of the product on ozon.ru; what buyers, postings and reports refer to."""

    currency_code: CurrencyCode | None = None
    """Currency of the prices beside it."""

    price: str | None = None
    """Price of one piece, decimal text."""

    required_qty_for_digital_code: int | None = None
    """Number of codes that still have to be uploaded."""


@model
class DigitalPostingV1(Model):
    """An order of digital goods."""

    posting_number: str = always()
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

    created_at: datetime | None = None
    """Moment of creation, UTC."""

    financial_data: PostingFinancialData | None = None
    """Prices and commissions of the posting, present only when asked for."""

    in_process_at: datetime | None = None
    """Moment when work on the posting began, UTC."""

    legal_info: PostingLegalInfo | None = None
    """The buying company, when the buyer is a legal entity."""

    products: list[DigitalPostingProductV1] = attrs.field(factory=list)

    waiting_deadline_for_digital_code: datetime | None = None
    """Moment until which the codes have to be uploaded, 24 hours after the order."""


@model
class DigitalPostingListV1Response(Model):
    """Answer of `digital_posting.list_v1`."""

    result: list[DigitalPostingV1] = attrs.field(factory=list)

    def page_rows(self) -> list[DigitalPostingV1]:
        """The rows of this page."""
        return self.result


OPERATION = Operation(
    api="seller",
    name="digital_posting.list_v1",
    method="POST",
    path="/v1/posting/digital/list",
    summary="List orders of digital goods (switched off)",
    safety="read",
    pagination=Pagination(
        scheme="offset",
        items="result",
        token="offset",
        size="limit",
        max=1000,
        min=1,
        max_offset=20000,
        key="posting_number",
    ),
    period=Period(
        start="filter.since",
        end="filter.to",
        months=12,
        source="as posting_fbs_list; not documented, and finer windows do no harm",
    ),
    lifecycle=Lifecycle(
        added=date(2025, 7, 1),
        announced=date(2026, 7, 10),
        off=date(2026, 8, 31),
        replacement=("digital_posting.list",),
    ),
    tier=Tier(programme="digital goods sellers"),
    request=DigitalPostingListV1Request,
    response=DigitalPostingListV1Response,
)
