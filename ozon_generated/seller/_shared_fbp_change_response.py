# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""What several operations share."""

from __future__ import annotations

from ..model import Model, model


@model
class FbpChangeResponse(Model):
    """The change was taken."""

    row_version: int | None = None
    """Version after this call; the next change has to send it."""
