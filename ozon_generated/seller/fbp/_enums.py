# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""Models that several operations share."""

from __future__ import annotations

from typing import Literal, TypeAlias

FbpArchiveStatus: TypeAlias = (
    Literal["ARCHIVE_STATUS_UNSPECIFIED", "COMPLETED", "REJECTED_AT_SUPPLY_WAREHOUSE", "CANCELLED_BY_SELLER"] | str
)
"""How the supply ended. CANCELLED_BY_SELLER and REJECTED_AT_SUPPLY_WAREHOUSE brought no goods into stock."""

FbpArchiveDeclineReasonCode: TypeAlias = (
    Literal[
        "DECLINE_REASON_CODE_UNSPECIFIED",
        "CANNOT_CREATE_SUPPLY_ON_TPF",
        "DROP_OFF_POINT_CLOSED",
        "CODE_SUPPLY_LOST",
        "COURIER_PICK_UP_REJECTED_BY_SELLER",
        "BONDED_DOCUMENTS_REJECTED_BY_WAREHOUSE",
    ]
    | str
)
