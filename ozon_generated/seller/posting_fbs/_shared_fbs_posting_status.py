# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""What several operations share."""

from __future__ import annotations

from typing import Literal, TypeAlias

FbsPostingStatus: TypeAlias = (
    Literal[
        "acceptance_in_progress",
        "arbitration",
        "awaiting_approve",
        "awaiting_deliver",
        "awaiting_packaging",
        "awaiting_registration",
        "awaiting_verification",
        "cancelled",
        "cancelled_from_split_pending",
        "client_arbitration",
        "delivered",
        "delivering",
        "driver_pickup",
        "not_accepted",
    ]
    | str
)
"""Stage of an FBS or rFBS posting. The usual way is awaiting_packaging (assemble it), awaiting_deliver (hand it over),
delivering, delivered; cancelled ends it at any stage.
"""
