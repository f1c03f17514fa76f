# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""What several operations share."""

from __future__ import annotations

import attrs

from ...model import Model, model
from ._shared_supply_draft_item_rejection_reason import SupplyDraftItemRejectionReason


@model
class SupplyDraftRejectedItem(Model):
    """A refused product."""

    sku: int | None = None
    """Number of the product on ozon.ru; what buyers, postings and reports refer to."""

    reasons: list[SupplyDraftItemRejectionReason] = attrs.field(factory=list)
    """Why it was refused."""
