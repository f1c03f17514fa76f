# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v1/report/products/create``: Start a report on products."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, TypeAlias

from ...model import Model, model
from ...operation import (
    Operation,
    Task,
)
from .._shared_report_create_response import ReportCreateResponse
from .._shared_report_language import ReportLanguage

ReportProductsVisibility: TypeAlias = (
    Literal[
        "ALL",
        "VALIDATION_STATE_FAIL",
        "TO_SUPPLY",
        "IN_SALE",
        "REMOVED_FROM_SALE",
        "PARTIAL_APPROVED",
        "IMAGE_ABSENT",
        "ARCHIVED",
        "AUTO_ARCHIVED",
        "MANUAL_ARCHIVED",
    ]
    | str
)
"""Group of products by what buyers see; ALL leaves the archive out."""


@model
class ReportProductsCreateRequest(Model):
    """Request of `report.products_create`."""

    language: ReportLanguage | None = None
    """Language of the headings in the file; DEFAULT is Russian."""

    offer_id: Sequence[str] | None = None
    """Only these articles."""

    search: str | None = None
    """Text to look for in the products."""

    sku: Sequence[int] | None = None
    """Only these products."""

    visibility: ReportProductsVisibility | None = None
    """Only this group of products. Ozon takes 'ALL' when it is absent."""


OPERATION = Operation(
    api="seller",
    name="report.products_create",
    method="POST",
    path="/v1/report/products/create",
    summary="Start a report on products",
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
    request=ReportProductsCreateRequest,
    response=ReportCreateResponse,
)
