# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""What several operations share."""

from __future__ import annotations

from typing import Literal, TypeAlias

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
