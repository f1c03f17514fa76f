# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v1/barcode/generate``: Let Ozon generate barcodes."""

from __future__ import annotations

from collections.abc import Sequence

import attrs

from ...model import Model, model
from ...operation import (
    ItemErrors,
    Limit,
    Operation,
)


@model
class BarcodeGenerateRequest(Model):
    """Request of `barcode.generate`."""

    product_ids: Sequence[int]
    """Up to 100 products without a barcode."""


@model
class BarcodeGenerateError(Model):
    """A product that got no barcode, and why."""

    product_id: int | None = None
    """Number that Ozon gave to the product in this shop; the key of most methods."""

    code: str | None = None
    """Machine-readable reason."""

    error: str | None = None
    """Reason in words."""

    barcode: str | None = None
    """The barcode that stands in the way."""


@model
class BarcodeGenerateResponse(Model):
    """Answer of `barcode.generate`."""

    errors: list[BarcodeGenerateError] = attrs.field(factory=list)
    """Only the products that failed; empty when all went well."""


OPERATION = Operation(
    api="seller",
    name="barcode.generate",
    method="POST",
    path="/v1/barcode/generate",
    summary="Let Ozon generate barcodes",
    safety="write",
    limits=(Limit(count=20, per="minute", scope="account", of="requests", source="documented"),),
    item_errors=ItemErrors(items="errors", errors="error", key="product_id"),
    request=BarcodeGenerateRequest,
    response=BarcodeGenerateResponse,
)
