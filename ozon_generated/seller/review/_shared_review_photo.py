# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""What several operations share."""

from __future__ import annotations

from ...model import Model, model


@model
class ReviewPhoto(Model):
    """A photo of the buyer."""

    height: int | None = None
    """Height in pixels."""

    url: str | None = None
    """Link of the photo."""

    width: int | None = None
    """Width in pixels."""
