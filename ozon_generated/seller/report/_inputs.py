# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""What may be passed instead of a model: mappings, for type checkers and editors. The client does not load this."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from typing import Required, TypedDict

from .._shared_return_status import ReturnStatus
from ._postings_create import ReportPostingsFilterDeliverySchemaItem
from ._returns_create import ReportReturnsFilterDeliverySchema


class ReportReturnsFilterDict(TypedDict, total=False):
    """`ReportReturnsFilter` as a mapping."""

    status: Required[ReturnStatus]
    delivery_schema: ReportReturnsFilterDeliverySchema
    date_from: Required[datetime | str]
    date_to: Required[datetime | str]


class ReportPostingsFilterDict(TypedDict, total=False):
    """`ReportPostingsFilter` as a mapping."""

    offer_id: str
    sku: Sequence[int]
    warehouse_id: Sequence[int]
    title: str
    cancel_reason_id: Sequence[int]
    delivery_schema: Required[Sequence[ReportPostingsFilterDeliverySchemaItem]]
    processed_at_from: Required[datetime | str]
    processed_at_to: Required[datetime | str]
    status_alias: Sequence[str]
    statuses: Sequence[int]
    delivery_method_id: Sequence[int]
    is_express: bool


class ReportPostingsWithDict(TypedDict, total=False):
    """`ReportPostingsWith` as a mapping."""

    additional_data: bool
    analytics_data: bool
    customer_data: bool
    jewelry_codes: bool


ReportMarkedProductsSalesDatesDict = TypedDict(
    "ReportMarkedProductsSalesDatesDict",
    {
        "from": "Required[date | str]",
        "to": "Required[date | str]",
    },
)
"""`ReportMarkedProductsSalesDates` as a mapping."""
