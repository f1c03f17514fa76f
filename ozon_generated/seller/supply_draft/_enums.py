# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""Models that several operations share."""

from __future__ import annotations

from typing import Literal, TypeAlias

SupplyDraftDeletionSkuMode: TypeAlias = Literal["PARTIAL", "FULL"] | str
"""What happens to products that a warehouse cannot take. PARTIAL drops only the pieces that do not fit, FULL drops the
whole product.
"""

SupplyDraftDropOffWarehouseType: TypeAlias = (
    Literal["DELIVERY_POINT", "SORTING_CENTER", "CROSS_DOCK", "ORDERS_RECEIVING_POINT", "FULL_FILLMENT"] | str
)
"""Kind of a drop-off point; the values of SupplyPointType without WAREHOUSE_TYPE_."""

SupplyDraftDeliveryType: TypeAlias = Literal["DROPOFF", "PICKUP"] | str
"""DROPOFF means that the seller brings the goods, PICKUP that a courier of Ozon fetches them."""

SupplyDraftErrorCode: TypeAlias = (
    Literal[
        "UNSPECIFIED",
        "EMPTY_ITEMS_LIST",
        "ITEMS_COUNT_MORE_THAN_MAX",
        "UNKNOWN_CLUSTER_IDS",
        "ITEMS_VALIDATION",
        "DROP_OFF_POINT_DOES_NOT_EXIST",
        "DROP_OFF_POINT_HAS_NO_TIMESLOTS",
        "TOTAL_VOLUME_IN_LITRES_INVALID",
        "SKU_DISTRIBUTION_REQUIRED_BUT_NOT_POSSIBLE",
        "CROSS_DOCK_IN_DELIVERY_POINT_DISABLED_FOR_SELLER",
        "DUPLICATE_SKUS_IN_REQUEST",
        "CAN_NOT_CREATE_DRAFT",
        "DRAFT_TOTALS_INVALID_ERROR",
        "CAN_NOT_START_CALCULATION",
        "PICKUP_IS_NOT_AVAILABLE",
        "DROP_OFF_NOT_COMPATIBLE_WITH_PICKUP",
        "LIMIT_EXCEEDED_ACCORDING_TO_SHIPMENT_DISCIPLINE",
        "BACKUP_SUPPLY_ALREADY_USED",
        "UNDEFINED",
    ]
    | str
)
"""What is wrong with a draft. LIMIT_EXCEEDED_ACCORDING_TO_SHIPMENT_DISCIPLINE and BACKUP_SUPPLY_ALREADY_USED follow
from plans that were not kept; `supply_order.shipment_plan_compliance_get` shows the rate and the limits.
"""

SupplyDraftErrorReason: TypeAlias = (
    Literal[
        "UNSPECIFIED",
        "ORDER_CREATION_NOT_AVAILABLE_FOR_SELLER",
        "ALL_ITEMS_REJECTED",
        "NOT_AVAILABLE_CLUSTERS",
        "ALL_ITEMS_COUNT_INVALID",
        "ALL_ITEMS_VOLUME_INVALID",
        "ALL_BUNDLES_EMPTY",
        "HAS_EMPTY_BUNDLE",
        "DISABLED_FOR_SELLER",
        "NO_ACTIVE_SELLER_WAREHOUSE",
        "INVALID_SELLER_WAREHOUSE",
        "UNDEFINED",
        "MINIMUM_VOLUME_IN_LITRES_INVALID",
    ]
    | str
)
"""Finer reason of an error of a draft; MINIMUM_VOLUME_IN_LITRES_INVALID comes in `supply_draft.create_info` only."""

SupplyDraftItemRejectionReason: TypeAlias = (
    Literal[
        "UNSPECIFIED",
        "OUT_OF_ASSORTMENT",
        "INVALID",
        "INCOMPATIBLE_WAREHOUSE",
        "EMPTY_BARCODE",
        "EMPTY_PS_ATTRIBUTE",
        "MULTIPLICITY",
        "NO_PRICE",
        "INVALID_ITEM_COUNT_MAX",
        "INVALID_ITEM_COUNT_ZERO",
        "SKU_REJECTED_BY_ACCEPTANCE_RESTRICTIONS",
        "SKU_WITH_ETTN_REQUIRED_TAG_NOT_ALLOWED",
        "SKU_WITHOUT_ETTN_REQUIRED_TAG_NOT_ALLOWED",
        "SKU_WITH_TRACEABLE_TAG_NOT_ALLOWED",
        "SKU_IS_RESTRICTED",
        "EMPTY_CLUSTER",
        "SKU_WITH_UTD_REQUIRED_TAG_NOT_ALLOWED",
        "CORRUPTED_ASSORTMENT",
        "STORAGE_BELARUS_SKU_HAS_NO_ANY_FEACN",
        "STORAGE_BELARUS_SKU_HAS_NO_SELLER_FEACN",
        "TRACEABLE_SKU_HAS_NO_GTIN_BARCODE",
        "TRACEABLE_SKU_HAS_NO_MEASUREMENT_UNIT_QUANTITY",
        "SKU_HAS_INVALID_HS_CODE",
        "SKU_HAS_STORAGE_COUNTRY_RESTRICTIONS",
        "UNDEFINED",
    ]
    | str
)
"""Why a product cannot be supplied."""

SupplyType: TypeAlias = Literal["CROSSDOCK", "DIRECT", "MULTI_CLUSTER"] | str
"""Way of the goods. CROSSDOCK goes through a drop-off point to one cluster, MULTI_CLUSTER through a drop-off point to
several, DIRECT to the storage warehouse.
"""

SupplyDraftStatus: TypeAlias = Literal["UNSPECIFIED", "SUCCESS", "IN_PROGRESS", "FAILED"] | str
"""State of the work on a draft."""

SupplyDraftSupplyErrorReason: TypeAlias = (
    Literal[
        "UNSPECIFIED",
        "SOME_SERVICE_ERROR",
        "ORDER_SKU_LIMIT",
        "INVALID_QUANTITY_OR_QUANT",
        "ORDER_ALREADY_CREATED",
        "ORDER_CREATION_IN_PROGRESS",
        "DRAFT_DOES_NOT_EXIST",
        "CONTRACTOR_CAN_NOT_CREATE_ORDER",
        "INACTIVE_CONTRACT",
        "DRAFT_INCORRECT_STATE",
        "INVALID_VOLUME",
        "INVALID_ROUTE",
        "INVALID_STORAGE_WAREHOUSE",
        "INVALID_STORAGE_REGION",
        "INVALID_SPLITTING",
        "INVALID_SUPPLY_CONTENT",
        "TIMESLOT_NOT_AVAILABLE",
        "SKU_DISTRIBUTION_REQUIRED_BUT_NOT_POSSIBLE",
        "XDOCK_IN_DELIVERY_POINT_DISABLED_FOR_SELLER",
        "DRAFT_IS_LOCKED",
        "INVALID_PACKAGE_UNITS_COUNTS",
        "SELLER_CONVERSATION_DOES_NOT_EXIST",
        "USER_CAN_NOT_CREATE_SELLER_CONVERSATION",
        "SKU_WITH_ETTN_REQUIRED_TAG_NOT_ALLOWED_FOR_DROP_OFF_POINT",
        "INVALID_SELLER_WAREHOUSE",
        "PICKUP_ORDER_LIMIT_EXCEEDED",
        "MINIMUM_VOLUME_IN_LITRES_INVALID",
        "INVALID_CLUSTERS_COUNT",
        "CAN_NOT_CREATE_ORDER",
        "UNDEFINED",
    ]
    | str
)
"""Why no supply order could be made of the draft."""
