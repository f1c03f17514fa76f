# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v1/product/import/info``: Show what became of an import."""

from __future__ import annotations

from typing import Literal, TypeAlias

import attrs

from ...model import Model, model
from ...operation import (
    ItemErrors,
    Operation,
    Polled,
)

ProductImportInfoItemStatus: TypeAlias = Literal["pending", "imported", "failed", "skipped"] | str


@model
class ProductImportInfoRequest(Model):
    """Request of `product.import_info`."""

    task_id: int
    """From the answer of an import method."""


@model
class ProductImportError(Model):
    """Why a product, or one attribute of it, was refused or doubted."""

    attribute_id: int | None = None
    """Attribute at fault; 0 when the error is not about one."""

    code: str | None = None
    """Machine-readable reason, such as error_attribute_values_empty."""

    message: str | None = None
    """Reason in words."""

    state: str | None = None
    """Stage at which the error arose."""

    level: str | None = None
    """Whether it stops the product (error) or not (warning)."""

    description: str | None = None
    """Longer explanation in Russian."""

    field: str | None = None
    """Request field at fault."""

    attribute_name: str | None = None
    """Name of the attribute at fault."""


@model
class ProductImportInfoItem(Model):
    """What became of one product."""

    product_id: int | None = None
    """Number of the product; 0 until it exists."""

    offer_id: str | None = None
    """The seller's own article; unique within the shop."""

    status: ProductImportInfoItemStatus | None = None
    """pending until it was worked on, then imported, failed, or skipped when nothing had changed."""

    errors: list[ProductImportError] = attrs.field(factory=list)
    """Errors and warnings; an imported product may carry warnings."""


@model
class ProductImportInfoResult(Model):
    """Progress of the import."""

    items: list[ProductImportInfoItem] = attrs.field(factory=list)
    """One row per product of the request; empty when the category or VAT was wrong."""

    total: int | None = None
    """Number of products in the task."""


@model
class ProductImportInfoResponse(Model):
    """Answer of `product.import_info`."""

    result: ProductImportInfoResult | None = None
    """Progress of the import."""


OPERATION = Operation(
    api="seller",
    name="product.import_info",
    method="POST",
    path="/v1/product/import/info",
    summary="Show what became of an import",
    safety="read",
    item_errors=ItemErrors(items="result.items", errors="errors", key="offer_id"),
    polled=Polled(
        ids=("result.task_id", "task_id"),
        argument="task_id",
        state="result.items.status",
        pending=("pending",),
        done=("imported", "skipped"),
        failed=("failed",),
    ),
    request=ProductImportInfoRequest,
    response=ProductImportInfoResponse,
)
