# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v1/rating/index/fbs/posting/list``: List the postings behind the error index."""

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
)
from .._shared_currency_code import CurrencyCode

if TYPE_CHECKING:
    from ._inputs import RatingIndexFbsPostingFilterDict


RatingPostingErrorType: TypeAlias = Literal["UNSPECIFIED", "SELLER_CANCELLATION", "SELLER_DELAY"] | str
"""SELLER_CANCELLATION means that the seller cancelled the posting; SELLER_DELAY that he handed it over late."""


@model
class RatingIndexFbsPostingFilter(Model):
    """Narrows the list to a period, and to given postings."""

    date_from: datetime
    """First moment of the period."""

    date_to: datetime
    """Last moment of the period."""

    posting_numbers: Sequence[str] | None = None
    """Up to 1000 numbers of postings."""


@model
class RatingIndexFbsPostingListRequest(Model):
    """Request of `rating.index_fbs_posting_list`."""

    filter: RatingIndexFbsPostingFilter | RatingIndexFbsPostingFilterDict
    """Which postings to list."""

    limit: int
    """Postings per page, at most 1000. At least 1."""

    cursor: str | None = None
    """Where the page begins; empty for the first page."""


@model
class RatingIndexFbsPosting(Model):
    """A posting that counts against the seller."""

    posting_number: str | None = None
    """Number of the posting, such as 24219509-0020-1; a posting is one parcel of an order."""

    charge_percent: float | None = None
    """Charge in percent of the price."""

    charge_price: float | None = None
    """Charge as an amount of charge_price_currency_code."""

    charge_price_currency_code: CurrencyCode | None = None
    """ISO 4217 code; prices are accepted only in the currency that the seller's contract names."""

    delivery_schema: str | None = None
    """Delivery schema, such as FBS."""

    error_at: datetime | None = None
    """Moment of the error, UTC."""

    has_grace_status: bool | None = None
    """True when the error is forgiven and costs nothing."""

    index: float | None = None
    """Error index on that day."""

    posting_error_type: RatingPostingErrorType | None = None
    """What went wrong."""

    product_price: float | None = None
    """Price of the products of the posting."""

    product_price_currency_code: CurrencyCode | None = None
    """ISO 4217 code; prices are accepted only in the currency that the seller's contract names."""


@model
class RatingIndexFbsPostingListResponse(Model):
    """Answer of `rating.index_fbs_posting_list`."""

    errors: list[RatingIndexFbsPosting] = attrs.field(factory=list)
    """One row per posting with an error, not failures of the call."""

    cursor: str | None = None
    """Token of the next page; empty on the last one."""

    has_next: bool | None = None
    """True when another page exists; that page may still be empty."""

    def page_rows(self) -> list[RatingIndexFbsPosting]:
        """The rows of this page."""
        return self.errors


OPERATION = Operation(
    api="seller",
    name="rating.index_fbs_posting_list",
    method="POST",
    path="/v1/rating/index/fbs/posting/list",
    summary="List the postings behind the error index",
    defaults={"limit": 1000},
    safety="read",
    pagination=Pagination(
        scheme="cursor",
        items="errors",
        token="cursor",
        next="cursor",
        size="limit",
        max=1000,
        more="has_next",
        key="posting_number",
        min=1,
    ),
    period=Period(start="filter.date_from", end="filter.date_to", source="no limit is documented"),
    lifecycle=Lifecycle(added=date(2025, 11, 20)),
    request=RatingIndexFbsPostingListRequest,
    response=RatingIndexFbsPostingListResponse,
)
