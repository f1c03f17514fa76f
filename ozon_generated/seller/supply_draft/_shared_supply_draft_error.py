# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""What several operations share."""

from __future__ import annotations

import attrs

from ...model import Model, model
from ._shared_supply_draft_error_code import SupplyDraftErrorCode
from ._shared_supply_draft_error_reason import SupplyDraftErrorReason
from ._shared_supply_draft_items_validation import SupplyDraftItemsValidation


@model
class SupplyDraftError(Model):
    """Why a draft was refused."""

    error_message: SupplyDraftErrorCode | None = None
    """What went wrong."""

    error_reasons: list[SupplyDraftErrorReason] = attrs.field(factory=list)
    """Finer reasons."""

    items_validation: list[SupplyDraftItemsValidation] = attrs.field(factory=list)
    """Refused products, by cluster."""

    macrolocal_cluster_ids: list[int] = attrs.field(factory=list)
    """Clusters that the error is about."""

    message: str | None = None
    """The error in words."""

    skus: list[int] = attrs.field(factory=list)
    """Products that the error is about."""
