# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""What several operations share."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ...model import Model, model
from ._shared_supply_draft_item import SupplyDraftItem

if TYPE_CHECKING:
    from ._inputs import SupplyDraftItemDict


@model
class SupplyDraftCluster(Model):
    """Goods for one cluster."""

    items: Sequence[SupplyDraftItem | SupplyDraftItemDict]
    """Up to 5000 products."""

    macrolocal_cluster_id: int
    """Cluster that gets the goods, from `cluster.list`."""
