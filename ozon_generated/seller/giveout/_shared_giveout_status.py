# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""What several operations share."""

from __future__ import annotations

from typing import Literal, TypeAlias

GiveoutStatus: TypeAlias = (
    Literal[
        "GIVEOUT_STATUS_UNSPECIFIED",
        "GIVEOUT_STATUS_CREATED",
        "GIVEOUT_STATUS_APPROVED",
        "GIVEOUT_STATUS_COMPLETED",
        "GIVEOUT_STATUS_CANCELLED",
    ]
    | str
)
"""Stage of the handing-over; UNSPECIFIED is a case for the support of Ozon."""
