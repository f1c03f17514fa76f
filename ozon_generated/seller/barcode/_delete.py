# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v1/barcode/delete``: Take barcodes off products."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

import attrs

from ...model import Model, model
from ...operation import (
    ItemErrors,
    Lifecycle,
    Operation,
)
from ._shared_barcode import Barcode
from ._shared_barcode_error import BarcodeError

if TYPE_CHECKING:
    from ._inputs import BarcodeDict


@model
class BarcodeDeleteRequest(Model):
    """Request of `barcode.delete`."""

    barcodes: Sequence[Barcode | BarcodeDict]
    """Pairs of barcode and product to be parted."""


@model
class BarcodeDeleteResponse(Model):
    """Answer of `barcode.delete`."""

    errors: list[BarcodeError] = attrs.field(factory=list)
    """Only the pairs that failed; empty when all went well."""


OPERATION = Operation(
    api="seller",
    name="barcode.delete",
    method="POST",
    path="/v1/barcode/delete",
    summary="Take barcodes off products",
    safety="destructive",
    lifecycle=Lifecycle(
        added=date(2026, 10, 6), note="Absent from the document of 2026-10-01 and present on 2026-10-06"
    ),
    item_errors=ItemErrors(items="errors", errors="error", key="barcode"),
    request=BarcodeDeleteRequest,
    response=BarcodeDeleteResponse,
)
