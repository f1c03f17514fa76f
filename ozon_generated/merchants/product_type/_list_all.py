# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``GET /merchants/products/types/all``: List all product types."""

from __future__ import annotations

from ...operation import (
    Lifecycle,
    Operation,
)
from ._shared_product_type_list_response import ProductTypeListResponse

OPERATION = Operation(
    api="merchants",
    name="product_type.list_all",
    method="GET",
    path="/merchants/products/types/all",
    summary="List all product types",
    safety="read",
    lifecycle=Lifecycle(note="Superseded by the Seller API. The day on which the service stopped is not known."),
    response=ProductTypeListResponse,
    encoding="windows-1251",
)
