# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""What several operations share."""

from __future__ import annotations

import attrs

from ...model import Model, model
from ._shared_supply_draft_rejected_item import SupplyDraftRejectedItem


@model
class SupplyDraftItemsValidation(Model):
    """Refused products of one cluster."""

    macrolocal_cluster_id: int | None = None
    """One of the numbers that `cluster.list` answers."""

    rejected_items: list[SupplyDraftRejectedItem] = attrs.field(factory=list)
