# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v1/report/postings/create``: Start a report on postings."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Literal, TypeAlias

from ...model import Model, model, wire
from ...operation import (
    Operation,
    Task,
)
from .._shared_report_create_response import ReportCreateResponse
from .._shared_report_language import ReportLanguage

if TYPE_CHECKING:
    from ._inputs import ReportPostingsFilterDict, ReportPostingsWithDict


ReportPostingsFilterDeliverySchemaItem: TypeAlias = Literal["fbo", "fbs"] | str


@model
class ReportPostingsFilter(Model):
    """Which postings the report covers."""

    offer_id: str | None = None
    """Only postings with this article."""

    sku: Sequence[int] | None = None
    """Only postings with these products."""

    warehouse_id: Sequence[int] | None = None
    """Warehouses of the seller."""

    title: str | None = None
    """Only postings with a product of this title."""

    cancel_reason_id: Sequence[int] | None = None
    """Only postings cancelled for these reasons."""

    delivery_schema: Sequence[ReportPostingsFilterDeliverySchemaItem]
    """One schema, fbo or fbs."""

    processed_at_from: datetime
    """First moment at which an order came in."""

    processed_at_to: datetime
    """Last moment at which an order came in."""

    status_alias: Sequence[str] | None = None
    """Stages by name."""

    statuses: Sequence[int] | None = None
    """Stages by number."""

    delivery_method_id: Sequence[int] | None = None
    """Delivery methods of the warehouses."""

    is_express: bool | None = None
    """True for express delivery only."""


@model
class ReportPostingsWith(Model):
    """Which columns to add."""

    additional_data: bool | None = None
    """Adds further notes."""

    analytics_data: bool | None = None
    """Adds region and delivery data; only together with delivery_schema fbs."""

    customer_data: bool | None = None
    """Adds the buyer."""

    jewelry_codes: bool | None = None
    """Adds the numbers of jewellery."""


@model
class ReportPostingsCreateRequest(Model):
    """Request of `report.postings_create`."""

    filter: ReportPostingsFilter | ReportPostingsFilterDict
    """Which postings the report covers."""

    language: ReportLanguage | None = None
    """Language of the headings in the file; DEFAULT is Russian."""

    with_: ReportPostingsWith | ReportPostingsWithDict | None = wire("with", default=None)
    """Which columns to add."""


OPERATION = Operation(
    api="seller",
    name="report.postings_create",
    method="POST",
    path="/v1/report/postings/create",
    summary="Start a report on postings",
    safety="write",
    task=Task(
        id="result.code",
        poll="report.info",
        argument="code",
        state="result.status",
        pending=("waiting", "processing"),
        done=("success",),
        failed=("failed",),
    ),
    request=ReportPostingsCreateRequest,
    response=ReportCreateResponse,
)
