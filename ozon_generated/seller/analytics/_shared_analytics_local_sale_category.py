# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""What several operations share."""

from __future__ import annotations

from ...model import Model, model


@model
class AnalyticsLocalSaleCategory(Model):
    """A category of `description_category.tree`."""

    category_id: int
    """Category of the upper level."""

    children_category_id: int | None = None
    """Category below it."""

    type_id: int | None = None
    """Product type, the leaf of the category tree."""
