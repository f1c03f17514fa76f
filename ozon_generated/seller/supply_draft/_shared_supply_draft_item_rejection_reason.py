# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""What several operations share."""

from __future__ import annotations

from typing import Literal, TypeAlias

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
