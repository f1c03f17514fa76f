# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""What several operations share."""

from __future__ import annotations

from ...model import Model, model


@model
class ProductModelInfo(Model):
    """The model, that is the card which unites the variants."""

    model_id: int | None = None
    """Number of the model; equal for all variants on one card."""

    count: int | None = None
    """Number of variants on the card."""
