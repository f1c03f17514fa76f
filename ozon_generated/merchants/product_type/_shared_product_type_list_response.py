# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""What several operations share."""

from __future__ import annotations

from ...model import Model, model, wire
from ._shared_product_type import ProductType


@model
class ProductTypeListResponse(Model):
    """Product types with their category paths."""

    product_types: list[ProductType] = wire("ProductTypes", factory=list)
