# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``GET /merchants/products/all``: List all products."""

from __future__ import annotations

from ...model import Model, model, wire
from ...operation import (
    Lifecycle,
    Operation,
)
from ._shared_product import Product


@model
class ProductListAllResponse(Model):
    """All products of the merchant."""

    products: list[Product] = wire("Products", factory=list)


OPERATION = Operation(
    api="merchants",
    name="product.list_all",
    method="GET",
    path="/merchants/products/all",
    summary="List all products",
    safety="read",
    lifecycle=Lifecycle(note="Superseded by the Seller API. The day on which the service stopped is not known."),
    response=ProductListAllResponse,
    encoding="windows-1251",
)
