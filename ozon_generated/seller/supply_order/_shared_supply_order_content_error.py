# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""What several operations share."""

from __future__ import annotations

from typing import Literal, TypeAlias

SupplyOrderContentError: TypeAlias = (
    Literal[
        "INVALID_DRAFT_BUNDLE_ID",
        "SOME_SERVICE_ERROR",
        "HAS_UTD",
        "ORDER_SKU_LIMIT",
        "SAME_SKU",
        "SUPPLY_LOCKED",
        "INBOUND_NO_CAPACITY",
        "INBOUND_LOCK",
        "SUPPLY_CONTENT_NOT_VALID",
        "SUPPLY_BELONG_TO_ANOTHER_CONTRACTOR",
        "SUPPLY_BELONG_TO_ANOTHER_COMPANY",
        "INCORRECT_SUPPLY_STATE",
        "INCORRECT_SUPPLY_SOURCE",
        "INCORRECT_STORAGE_WAREHOUSE",
        "DEADLINE",
        "INACTIVE_CONTRACT",
        "QUANTITY_OUT_OF_RANGE_BOTTOM",
        "QUANTITY_OUT_OF_RANGE_UPPER",
        "EMPTY_CONTENT",
        "NO_SUPPLY_PRODUCT_BUNDLE_ID",
        "INVALID_VOLUME",
        "SUPPLY_IS_VIRTUAL",
        "ORDER_LOCKED",
        "CONTRACT_IS_NOT_FOUND",
        "COMPANY_DOES_NOT_BELONGS_TO_CONTRACTOR",
        "ORDER_IS_NOT_FOUND",
        "ORDER_DOES_NOT_BELONGS_TO_COMPANY",
        "SUPPLY_IS_NOT_FOUND",
        "SUPPLY_DOES_NOT_BELONGS_TO_ORDER",
        "UTD_IS_UPLOADED",
        "STORAGE_WAREHOUSE_IS_NOT_WMS",
        "CONTRACT_IS_NOT_VALID_FOR_HANDLING_ORDERS",
        "ORDER_DOES_NOT_BELONG_TO_CONTRACTOR",
        "MINIMUM_VOLUME_IN_LITRES_INVALID",
    ]
    | str
)
"""Why the contents could not be changed."""
