# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v1/barcode/add``: Attach barcodes to products."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

import attrs

from ...model import Model, model
from ...operation import (
    ItemErrors,
    Limit,
    Operation,
)
from ._shared_barcode import Barcode
from ._shared_barcode_error import BarcodeError

if TYPE_CHECKING:
    from ._inputs import BarcodeDict


@model
class BarcodeAddRequest(Model):
    """Request of `barcode.add`."""

    barcodes: Sequence[Barcode | BarcodeDict]
    """Up to 100 pairs of barcode and product; a product holds up to 100 barcodes."""


@model
class BarcodeAddResponse(Model):
    """Answer of `barcode.add`."""

    errors: list[BarcodeError] = attrs.field(factory=list)
    """Only the pairs that failed; empty when all went well."""


OPERATION = Operation(
    api="seller",
    name="barcode.add",
    method="POST",
    path="/v1/barcode/add",
    summary="Attach barcodes to products",
    safety="write",
    limits=(Limit(count=20, per="minute", scope="account", of="requests", source="documented"),),
    item_errors=ItemErrors(items="errors", errors="error", key="barcode"),
    request=BarcodeAddRequest,
    response=BarcodeAddResponse,
)
