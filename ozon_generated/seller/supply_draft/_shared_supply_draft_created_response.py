# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""What several operations share."""

from __future__ import annotations

import attrs

from ...model import Model, model
from ._shared_supply_draft_error import SupplyDraftError


@model
class SupplyDraftCreatedResponse(Model):
    """The new draft."""

    draft_id: int | None = None
    """Number of the draft; it lives for 30 minutes."""

    errors: list[SupplyDraftError] = attrs.field(factory=list)
    """Why no draft was made."""
