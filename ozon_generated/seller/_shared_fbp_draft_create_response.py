# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""What several operations share."""

from __future__ import annotations

from ..model import Model, model


@model
class FbpDraftCreateResponse(Model):
    """Fbp draft create response."""

    draft_id: int | None = None
    """Number of the draft; the other calls want supply_id instead."""

    row_version: int | None = None
    """Version after this call; the next change has to send it."""

    supply_id: str | None = None
    """Identifier of the supply, from the answer of the create call; the draft, the order and the archive keep the same
    one.
    """
