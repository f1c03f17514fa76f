# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v1/draft/direct/create``: Start a supply straight to a storage warehouse."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from ...model import Model, model
from ...operation import (
    ItemErrors,
    Lifecycle,
    Limit,
    Operation,
    Task,
)
from ._shared_supply_draft_cluster import SupplyDraftCluster
from ._shared_supply_draft_created_response import SupplyDraftCreatedResponse
from ._shared_supply_draft_deletion_sku_mode import SupplyDraftDeletionSkuMode

if TYPE_CHECKING:
    from ._inputs import SupplyDraftClusterDict


@model
class SupplyDraftDirectCreateRequest(Model):
    """Request of `supply_draft.direct_create`."""

    cluster_info: SupplyDraftCluster | SupplyDraftClusterDict
    """Goods and the cluster that gets them."""

    deletion_sku_mode: SupplyDraftDeletionSkuMode
    """What happens to products that a warehouse cannot take. PARTIAL drops only the pieces that do not fit, FULL drops
    the whole product.
    """


OPERATION = Operation(
    api="seller",
    name="supply_draft.direct_create",
    method="POST",
    path="/v1/draft/direct/create",
    summary="Start a supply straight to a storage warehouse",
    safety="write",
    limits=(
        Limit(count=2, per="minute", scope="account", of="requests", source="documented"),
        Limit(count=50, per="hour", scope="account", of="requests", source="documented"),
        Limit(count=500, per="day", scope="account", of="requests", source="documented"),
    ),
    lifecycle=Lifecycle(added=date(2026, 1, 16)),
    task=Task(
        id="draft_id",
        poll="supply_draft.create_info",
        argument="draft_id",
        state="status",
        pending=("IN_PROGRESS",),
        done=("SUCCESS",),
        failed=("FAILED",),
    ),
    item_errors=ItemErrors(items="errors", errors="error_message", accepted="draft_id"),
    request=SupplyDraftDirectCreateRequest,
    response=SupplyDraftCreatedResponse,
)
