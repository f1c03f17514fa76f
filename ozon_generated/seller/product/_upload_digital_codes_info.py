# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v1/product/upload_digital_codes/info``: Show what became of uploaded codes (removed)."""

from __future__ import annotations

from datetime import date

from ...model import Model, model
from ...operation import (
    Lifecycle,
    Operation,
    Tier,
)


@model
class ProductUploadDigitalCodesInfoRequest(Model):
    """Request of `product.upload_digital_codes_info`."""

    task_id: int
    """From the answer of `product.upload_digital_codes`."""


@model
class ProductUploadDigitalCodesInfoResult(Model):
    """Progress of the upload."""

    status: str | None = None
    """The states are not documented."""


@model
class ProductUploadDigitalCodesInfoResponse(Model):
    """Answer of `product.upload_digital_codes_info`."""

    result: ProductUploadDigitalCodesInfoResult | None = None
    """Progress of the upload."""


OPERATION = Operation(
    api="seller",
    name="product.upload_digital_codes_info",
    method="POST",
    path="/v1/product/upload_digital_codes/info",
    summary="Show what became of uploaded codes (removed)",
    safety="read",
    lifecycle=Lifecycle(off=date(2025, 7, 1), replacement=("digital_posting.codes_upload", "digital_posting.list")),
    tier=Tier(programme="digital goods sellers"),
    request=ProductUploadDigitalCodesInfoRequest,
    response=ProductUploadDigitalCodesInfoResponse,
)
