# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v1/warehouse/warehouses-with-invalid-products``: List warehouses that hold products they cannot send."""

from __future__ import annotations

from datetime import date

import attrs

from ...model import Model, model
from ...operation import (
    Lifecycle,
    Operation,
)


@model
class WarehouseWithInvalidProductsResponse(Model):
    """Answer of `warehouse.with_invalid_products`."""

    warehouse_ids: list[int] = attrs.field(factory=list)
    """Warehouses with at least one product that cannot be sent from there."""


OPERATION = Operation(
    api="seller",
    name="warehouse.with_invalid_products",
    method="POST",
    path="/v1/warehouse/warehouses-with-invalid-products",
    summary="List warehouses that hold products they cannot send",
    safety="read",
    lifecycle=Lifecycle(added=date(2025, 12, 15)),
    response=WarehouseWithInvalidProductsResponse,
)
