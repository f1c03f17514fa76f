# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""What several operations share."""

from __future__ import annotations

from ...model import Model, model


@model
class ProductAttributeValue(Model):
    """A value of an attribute, from its dictionary or free."""

    dictionary_value_id: int | None = None
    """Number of the value from `description_category.attribute_values`; 0 or absent for free text."""

    value: str | None = None
    """The text; for dictionary values it may be left out of a request."""
