# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""What several operations share."""

from __future__ import annotations

from typing import Literal, TypeAlias

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
