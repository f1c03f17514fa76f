# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v2/draft/create/info``: Show which warehouses can take a draft."""

from __future__ import annotations

from datetime import date
from typing import Literal, TypeAlias

import attrs

from ...model import Model, model
from ...operation import (
    ItemErrors,
    Lifecycle,
    Limit,
    Operation,
    Polled,
)
from ._shared_supply_draft_error_code import SupplyDraftErrorCode
from ._shared_supply_draft_error_reason import SupplyDraftErrorReason
from ._shared_supply_draft_rejected_item import SupplyDraftRejectedItem
from ._shared_supply_draft_status import SupplyDraftStatus
from ._shared_supply_draft_warehouse import SupplyDraftWarehouse
from ._shared_supply_type import SupplyType

SupplyDraftWarehouseUnavailableReason: TypeAlias = (
    Literal[
        "UNSPECIFIED",
        "NO_REASON",
        "PARTIAL_MATRIX_AVAILABLE",
        "NOT_AVAILABLE_MATRIX",
        "NOT_AVAILABLE_RANK",
        "NOT_AVAILABLE_ROUTE",
        "NOT_AVAILABLE_TIMESLOT_FOR_DROP_OFF_POINT",
        "NOT_AVAILABLE_TIMESLOT_FOR_STORAGE_WAREHOUSE",
        "NOT_AVAILABLE_TIMESLOT_FOR_BOTH_WAREHOUSES",
        "NOT_AVAILABLE_TIMESLOT_NO_REASON",
    ]
    | str
)
"""Why the warehouse does not take all: matrix is its assortment, rank its place in the order of preference, route the
way to it.
"""

SupplyDraftWarehouseAvailabilityState: TypeAlias = (
    Literal["UNSPECIFIED", "FULL_AVAILABLE", "PARTIAL_AVAILABLE", "NOT_AVAILABLE"] | str
)
"""How much of the goods the warehouse takes."""

SupplyDraftTag: TypeAlias = (
    Literal[
        "UNSPECIFIED",
        "TRACEABLE",
        "ETTN_REQUIRED",
        "EVSD_REQUIRED",
        "MARKING_REQUIRED",
        "MARKING_POSSIBLE",
        "JEWELRY",
        "FREEZE_STOCK_FOR_MARKING_AFTER_ACCEPTANCE",
        "UTD_REQUIRED",
        "UNDEFINED",
    ]
    | str
)
"""What the goods need."""


@model
class SupplyDraftCreateInfoRequest(Model):
    """Request of `supply_draft.create_info`."""

    draft_id: int
    """From one of the calls that create a draft."""


@model
class SupplyDraftWarehouseAvailability(Model):
    """Whether the warehouse takes the goods."""

    invalid_reason: SupplyDraftWarehouseUnavailableReason | None = None
    """Why the warehouse does not take all: matrix is its assortment, rank its place in the order of preference, route
    the way to it.
    """

    state: SupplyDraftWarehouseAvailabilityState | None = None
    """How much of the goods the warehouse takes."""


@model
class SupplyDraftCalculatedWarehouse(Model):
    """A storage warehouse that was looked at."""

    availability_status: SupplyDraftWarehouseAvailability | None = None
    """Whether the warehouse takes the goods."""

    bundle_id: str | None = None
    """Products that the warehouse takes, readable with `supply_order.bundle`."""

    restricted_bundle_id: str | None = None
    """Products that the warehouse does not take."""

    storage_warehouse: SupplyDraftWarehouse | None = None
    """A storage warehouse of Ozon."""

    supply_tags: list[SupplyDraftTag] = attrs.field(factory=list)
    """What the goods need."""

    total_rank: int | None = None
    """Place in the order of preference; 1 is best."""

    total_score: float | None = None
    """Score behind the rank."""


@model
class SupplyDraftCalculatedCluster(Model):
    """What the calculation found for one cluster."""

    cluster_name: str | None = None
    """Name of the cluster in Russian."""

    macrolocal_cluster_id: int | None = None
    """One of the numbers that `cluster.list` answers."""

    supply_type: SupplyType | None = None
    """Way of the goods. CROSSDOCK goes through a drop-off point to one cluster, MULTI_CLUSTER through a drop-off point
    to several, DIRECT to the storage warehouse.
    """

    warehouses: list[SupplyDraftCalculatedWarehouse] = attrs.field(factory=list)


@model
class SupplyDraftCalculationItemsValidation(Model):
    """Refused products of one cluster."""

    macrolocal_cluster_id: int | None = None
    """One of the numbers that `cluster.list` answers."""

    rejected_items: list[SupplyDraftRejectedItem] = attrs.field(factory=list)

    limit: int | None = None
    """Pieces of the product that may still be supplied."""

    supply_id: int | None = None
    """Reserve supply that was made before."""


@model
class SupplyDraftCalculationError(Model):
    """Why the calculation failed."""

    error_message: SupplyDraftErrorCode | None = None
    """What went wrong."""

    error_reasons: list[SupplyDraftErrorReason] = attrs.field(factory=list)
    """Finer reasons."""

    items_validation: list[SupplyDraftCalculationItemsValidation] = attrs.field(factory=list)
    """Refused products, by cluster."""

    macrolocal_cluster_ids: list[int] = attrs.field(factory=list)
    """Clusters that the error is about."""

    message: str | None = None
    """The error in words."""

    skus: list[int] = attrs.field(factory=list)
    """Products that the error is about."""


@model
class SupplyDraftCreateInfoResponse(Model):
    """Answer of `supply_draft.create_info`."""

    clusters: list[SupplyDraftCalculatedCluster] = attrs.field(factory=list)
    """Warehouses that could take the goods, by cluster."""

    errors: list[SupplyDraftCalculationError] = attrs.field(factory=list)
    """Why the calculation failed."""

    status: SupplyDraftStatus | None = None
    """State of the calculation."""


OPERATION = Operation(
    api="seller",
    name="supply_draft.create_info",
    method="POST",
    path="/v2/draft/create/info",
    summary="Show which warehouses can take a draft",
    safety="read",
    limits=(
        Limit(count=2, per="minute", scope="account", of="requests", source="documented"),
        Limit(count=50, per="hour", scope="account", of="requests", source="documented"),
    ),
    lifecycle=Lifecycle(added=date(2026, 1, 16)),
    item_errors=ItemErrors(items="errors", errors="error_reasons"),
    polled=Polled(
        ids=("draft_id",),
        argument="draft_id",
        state="status",
        pending=("IN_PROGRESS",),
        done=("SUCCESS",),
        failed=("FAILED",),
    ),
    request=SupplyDraftCreateInfoRequest,
    response=SupplyDraftCreateInfoResponse,
)
