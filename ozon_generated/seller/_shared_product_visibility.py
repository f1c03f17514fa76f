# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""What several operations share."""

from __future__ import annotations

from typing import Literal, TypeAlias

ProductVisibility: TypeAlias = (
    Literal[
        "ALL",
        "VISIBLE",
        "INVISIBLE",
        "EMPTY_STOCK",
        "NOT_MODERATED",
        "MODERATED",
        "DISABLED",
        "STATE_FAILED",
        "READY_TO_SUPPLY",
        "VALIDATION_STATE_PENDING",
        "VALIDATION_STATE_FAIL",
        "VALIDATION_STATE_SUCCESS",
        "TO_SUPPLY",
        "IN_SALE",
        "REMOVED_FROM_SALE",
        "OVERPRICED",
        "CRITICALLY_OVERPRICED",
        "EMPTY_BARCODE",
        "BARCODE_EXISTS",
        "QUARANTINE",
        "ARCHIVED",
        "OVERPRICED_WITH_STOCK",
        "PARTIAL_APPROVED",
        "AUTO_ARCHIVED",
        "MANUAL_ARCHIVED",
        "SEASONAL_AUTO_ARCHIVED",
        "VISIBLE_WITH_FBO_STOCK",
        "SHOWCASE_SELECT_ACTIVE",
        "BANNED",
    ]
    | str
)
"""Group of products by what buyers see and by the state of the card. ALL leaves the archive out; the archive is
ARCHIVED, of which AUTO_ARCHIVED and MANUAL_ARCHIVED are parts. READY_TO_SUPPLY contains IN_SALE. BANNED is known to
`product.info_stocks` only; SHOWCASE_SELECT_ACTIVE exists since 2026-09-25.
"""
