# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""What several operations share."""

from __future__ import annotations

from typing import Literal, TypeAlias

CarriageContainerStatus: TypeAlias = (
    Literal[
        "new",
        "formed",
        "acceptance_in_progress",
        "cancelled",
        "finished",
        "approve_enqueued",
        "approve_in_process",
        "approved",
        "approve_failed",
        "added",
        "cancellation_enqueded",
    ]
    | str
)
"""Stage of the container: new is open for postings, approve_enqueued to approve_failed is its approval, formed is
ready to be handed over, added is part of a carriage or a pallet, acceptance_in_progress and finished are its
acceptance by Ozon. cancellation_enqueded is spelt so on the wire.
"""
