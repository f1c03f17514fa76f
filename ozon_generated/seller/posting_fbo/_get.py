# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v2/posting/fbo/get``: Show one FBO posting."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

import attrs

from ...model import Model, model, wire
from ...operation import (
    Operation,
)
from .._shared_posting_additional_data import PostingAdditionalData
from .._shared_posting_external_order import PostingExternalOrder
from .._shared_posting_financial_data import PostingFinancialData
from .._shared_posting_legal_info import PostingLegalInfo
from ._shared_fbo_posting_analytics_data import FboPostingAnalyticsData
from ._shared_fbo_posting_product_v2 import FboPostingProductV2
from ._shared_fbo_posting_status import FboPostingStatus
from ._shared_fbo_posting_substatus import FboPostingSubstatus
from ._shared_fbo_posting_with import FboPostingWith

if TYPE_CHECKING:
    from ._inputs import FboPostingWithDict


@model
class PostingFboGetRequest(Model):
    """Request of `posting_fbo.get`."""

    posting_number: str
    """Number of the posting, such as 24219509-0020-1; a posting is one parcel of an order."""

    translit: bool | None = None
    """True to write the address of the buyer in Latin letters."""

    with_: FboPostingWith | FboPostingWithDict | None = wire("with", default=None)
    """Parts to add to the answer."""


@model
class FboPostingDetails(Model):
    """A parcel that Ozon sends from its own warehouse, in the shape of `posting_fbo.get`."""

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

    created_at: datetime | None = None
    """Moment of creation, UTC."""

    fact_delivery_date: datetime | None = None
    """Moment when the buyer got the parcel, UTC; empty before."""

    financial_data: PostingFinancialData | None = None
    """Prices and commissions of the posting, present only when asked for."""

    in_process_at: datetime | None = None
    """Moment when work on the posting began, UTC."""

    legal_info: PostingLegalInfo | None = None
    """The buying company, when the buyer is a legal entity."""

    products: list[FboPostingProductV2] = attrs.field(factory=list)

    external_order: PostingExternalOrder | None = None
    """Where the order was placed when it came to Ozon from another shop platform."""


@model
class PostingFboGetResponse(Model):
    """Answer of `posting_fbo.get`."""

    result: FboPostingDetails | None = None
    """A parcel that Ozon sends from its own warehouse, in the shape of `posting_fbo.get`."""


OPERATION = Operation(
    api="seller",
    name="posting_fbo.get",
    method="POST",
    path="/v2/posting/fbo/get",
    summary="Show one FBO posting",
    safety="read",
    request=PostingFboGetRequest,
    response=PostingFboGetResponse,
)
