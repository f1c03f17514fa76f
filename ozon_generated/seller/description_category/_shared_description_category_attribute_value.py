# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""What several operations share."""

from __future__ import annotations

from ...model import Model, always, model


@model
class DescriptionCategoryAttributeValue(Model):
    """A value of a dictionary."""

    id: int = always()
    """What `product.import_` takes as dictionary_value_id."""

    info: str | None = None
    """Further text that tells equal values apart."""

    picture: str | None = None
    """Link of a picture of the value; usually empty."""

    value: str | None = None
    """The text of the value."""
