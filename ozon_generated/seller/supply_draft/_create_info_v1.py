# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v1/draft/create/info``: Show which warehouses can take a draft (removed)."""

from __future__ import annotations

from datetime import date
from typing import Literal, TypeAlias

import attrs

from ...model import Model, model
from ...operation import (
    Lifecycle,
    Limit,
    Operation,
    Polled,
)
from ._shared_supply_draft_warehouse import SupplyDraftWarehouse

SupplyDraftWarehouseUnavailableReasonV1: TypeAlias = (
    Literal[
        "WAREHOUSE_SCORING_INVALID_REASON_PARTIAL_MATRIX_AVAILABLE",
        "WAREHOUSE_SCORING_INVALID_REASON_NOT_AVAILABLE_MATRIX",
        "WAREHOUSE_SCORING_INVALID_REASON_NOT_AVAILABLE_RANK",
        "WAREHOUSE_SCORING_INVALID_REASON_NOT_AVAILABLE_ROUTE",
        "WAREHOUSE_SCORING_INVALID_REASON_NOT_AVAILABLE_TIMESLOT_FOR_DROP_OFF_POINT",
        "WAREHOUSE_SCORING_INVALID_REASON_NOT_AVAILABLE_TIMESLOT_FOR_STORAGE_WAREHOUSE",
        "WAREHOUSE_SCORING_INVALID_REASON_NOT_AVAILABLE_TIMESLOT_FOR_BOTH_WAREHOUSE",
    ]
    | str
)
"""Why the warehouse does not take all."""

SupplyDraftWarehouseScoreV1: TypeAlias = (
    Literal[
        "WAREHOUSE_SCORING_STATUS_FULL_AVAILABLE",
        "WAREHOUSE_SCORING_STATUS_PARTIAL_AVAILABLE",
        "WAREHOUSE_SCORING_STATUS_NOT_AVAILABLE",
    ]
    | str
)
"""How much of the goods the warehouse takes."""

SupplyDraftStatusV1: TypeAlias = (
    Literal[
        "CALCULATION_STATUS_FAILED",
        "CALCULATION_STATUS_SUCCESS",
        "CALCULATION_STATUS_IN_PROGRESS",
        "CALCULATION_STATUS_EXPIRED",
    ]
    | str
)
"""State of the calculation."""

SupplyDraftRejectedItemV1ReasonsItem: TypeAlias = (
    Literal[
        "ITEM_REJECTION_REASON_OUT_OF_ASSORTMENT",
        "ITEM_REJECTION_REASON_INVALID",
        "ITEM_REJECTION_REASON_INCOMPATIBLE_WAREHOUSE",
        "ITEM_REJECTION_REASON_EMPTY_BARCODE",
        "ITEM_REJECTION_REASON_EMPTY_PS_ATTRIBUTE",
        "ITEM_REJECTION_REASON_MULTIPLICITY",
        "ITEM_REJECTION_REASON_NO_PRICE",
        "ITEM_REJECTION_REASON_INVALID_ITEM_COUNT_MAX",
        "ITEM_REJECTION_REASON_INVALID_ITEM_COUNT_ZERO",
        "ITEM_REJECTION_REASON_INCOMPATIBLE_SHIPMENT_TYPE",
        "ITEM_REJECTION_REASON_ECONOM_QUANT_IS_NOT_FROZEN",
        "ITEM_REJECTION_REASON_QUANTITY_NOT_MULTIPLE_BY_QUANT",
        "ITEM_REJECTION_REASON_INVALID_QUANT_VALUE",
        "ITEM_REJECTION_REASON_JEWELRY_FORBIDDEN_FOR_ECONOM",
        "ITEM_REJECTION_REASON_NON_UNIQUE_ECONOM_ITEM_IN_REQUEST",
        "ITEM_REJECTION_REASON_SKU_WITH_ETTN_REQUIRED_TAG_NOT_ALLOWED",
        "ITEM_REJECTION_REASON_SKU_WITH_TRACEABLE_TAG_NOT_ALLOWED",
        "ITEM_REJECTION_REASON_SKU_IS_RESTRICTED",
        "ITEM_REJECTION_REASON_EMPTY_CLUSTER",
        "ITEM_REJECTION_REASON_SKU_WITH_UTD_REQUIRED_TAG_NOT_ALLOWED",
        "ITEM_REJECTION_REASON_STORAGE_BELARUS_SKU_HAS_NO_ANY_FEACN",
        "ITEM_REJECTION_REASON_TRACEABLE_SKU_HAS_NO_GTIN_BARCODE",
    ]
    | str
)


@model
class SupplyDraftCreateInfoV1Request(Model):
    """Request of `supply_draft.create_info_v1`."""

    operation_id: str
    """From `supply_draft.create`."""


@model
class SupplyDraftWarehouseStatusV1(Model):
    """Whether the warehouse takes the goods."""

    invalid_reason: SupplyDraftWarehouseUnavailableReasonV1 | None = None
    """Why the warehouse does not take all."""

    is_available: bool | None = None
    """True when it takes at least a part."""

    state: SupplyDraftWarehouseScoreV1 | None = None
    """How much of the goods the warehouse takes."""


@model
class SupplyDraftBundleV1(Model):
    """Products that go together."""

    bundle_id: str | None = None
    """Contents, readable with `supply_order.bundle`."""

    is_docless: bool | None = None
    """True when no transfer document (UTD) is needed."""


@model
class SupplyDraftCalculatedWarehouseV1(Model):
    """A storage warehouse that was looked at."""

    status: SupplyDraftWarehouseStatusV1 | None = None
    """Whether the warehouse takes the goods."""

    bundle_ids: list[SupplyDraftBundleV1] = attrs.field(factory=list)

    restricted_bundle_id: str | None = None
    """Products that the warehouse does not take."""

    supply_warehouse: SupplyDraftWarehouse | None = None
    """A storage warehouse of Ozon."""

    total_rank: int | None = None
    """Place in the order of preference; 1 is best."""

    total_score: float | None = None
    """Score behind the rank."""

    travel_time_days: int | None = None
    """Days that the goods travel."""


@model
class SupplyDraftCalculatedClusterV1(Model):
    """What the calculation found for one cluster."""

    cluster_id: int | None = None
    """Number of the cluster, of the old kind."""

    cluster_name: str | None = None
    """Name of the cluster in Russian."""

    warehouses: list[SupplyDraftCalculatedWarehouseV1] = attrs.field(factory=list)


@model
class SupplyDraftRejectedItemV1(Model):
    """A refused product."""

    sku: int | None = None
    """Number of the product on ozon.ru; what buyers, postings and reports refer to."""

    reasons: list[SupplyDraftRejectedItemV1ReasonsItem] = attrs.field(factory=list)
    """Why it was refused."""


@model
class SupplyDraftCalculationErrorV1(Model):
    """Why the calculation failed."""

    error_message: str | None = None
    """The error in words."""

    items_validation: list[SupplyDraftRejectedItemV1] = attrs.field(factory=list)
    """Refused products."""

    unknown_cluster_ids: list[int] = attrs.field(factory=list)
    """Numbers that are no clusters."""


@model
class SupplyDraftCreateInfoV1Response(Model):
    """Answer of `supply_draft.create_info_v1`."""

    clusters: list[SupplyDraftCalculatedClusterV1] = attrs.field(factory=list)

    draft_id: int | None = None
    """Number of the draft."""

    errors: list[SupplyDraftCalculationErrorV1] = attrs.field(factory=list)
    """Why the calculation failed."""

    status: SupplyDraftStatusV1 | None = None
    """State of the calculation."""


OPERATION = Operation(
    api="seller",
    name="supply_draft.create_info_v1",
    method="POST",
    path="/v1/draft/create/info",
    summary="Show which warehouses can take a draft (removed)",
    safety="read",
    limits=(
        Limit(count=2, per="minute", scope="account", of="requests", source="documented"),
        Limit(count=50, per="hour", scope="account", of="requests", source="documented"),
    ),
    lifecycle=Lifecycle(announced=date(2026, 3, 2), off=date(2026, 3, 16), replacement=("supply_draft.create_info",)),
    polled=Polled(
        ids=("operation_id",),
        argument="operation_id",
        state="status",
        pending=("CALCULATION_STATUS_IN_PROGRESS",),
        done=("CALCULATION_STATUS_SUCCESS",),
        failed=("CALCULATION_STATUS_FAILED", "CALCULATION_STATUS_EXPIRED"),
    ),
    request=SupplyDraftCreateInfoV1Request,
    response=SupplyDraftCreateInfoV1Response,
)
