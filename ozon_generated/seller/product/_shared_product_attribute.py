# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""What several operations share."""

from __future__ import annotations

from ...model import Model, model
from ._shared_product_attribute_value import ProductAttributeValue


@model
class ProductAttribute(Model):
    """A characteristic of the card; the same form is sent and read."""

    id: int | None = None
    """Number of the attribute from `description_category.attribute`."""

    complex_id: int | None = None
    """Number of the complex attribute that this one belongs to; 0 for a plain attribute."""

    values: list[ProductAttributeValue] | None = None
    """One value, or several where is_collection allows it."""
