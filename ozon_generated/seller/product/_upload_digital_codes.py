# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v1/product/upload_digital_codes``: Upload codes for a digital product (removed)."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from ...model import Model, model
from ...operation import (
    Lifecycle,
    Operation,
    Tier,
)


@model
class ProductUploadDigitalCodesRequest(Model):
    """Request of `product.upload_digital_codes`."""

    product_id: int
    """Product that the codes belong to."""

    digital_codes: Sequence[str]
    """Codes that buyers will receive."""


@model
class ProductUploadDigitalCodesResult(Model):
    """The task that was started."""

    task_id: int | None = None
    """What `product.upload_digital_codes_info` took."""


@model
class ProductUploadDigitalCodesResponse(Model):
    """Answer of `product.upload_digital_codes`."""

    result: ProductUploadDigitalCodesResult | None = None
    """The task that was started."""


OPERATION = Operation(
    api="seller",
    name="product.upload_digital_codes",
    method="POST",
    path="/v1/product/upload_digital_codes",
    summary="Upload codes for a digital product (removed)",
    safety="write",
    lifecycle=Lifecycle(off=date(2025, 7, 1), replacement=("digital_posting.codes_upload", "digital_posting.list")),
    tier=Tier(programme="digital goods sellers"),
    request=ProductUploadDigitalCodesRequest,
    response=ProductUploadDigitalCodesResponse,
)
