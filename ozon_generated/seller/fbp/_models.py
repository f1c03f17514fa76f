# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""Models that several operations share."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ...model import Model, model

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


@model
class FbpArchiveSummary(Model):
    """Size of the supply."""

    rounded_total_volume_in_litres: float | None = None
    """Volume of all goods, litres."""

    total_items_count: int | None = None
    """Number of different SKUs."""

    total_quantity: int | None = None
    """Pieces of all SKUs."""


@model
class FbpArchiveDeclineReason(Model):
    """Why the supply was refused."""

    code: FbpArchiveDeclineReasonCode | None = None
    """Reason as a code. CANNOT_CREATE_SUPPLY_ON_TPF: the partner's system did not take the supply; CODE_SUPPLY_LOST:
    the goods were lost; COURIER_PICK_UP_REJECTED_BY_SELLER: the courier was sent away;
    BONDED_DOCUMENTS_REJECTED_BY_WAREHOUSE: customs papers were not accepted.
    """

    message: str | None = None
    """Reason in words."""
