# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""What several operations share."""

from __future__ import annotations

from typing import Literal, TypeAlias

FbpDraftStatus: TypeAlias = (
    Literal["DRAFT_STATUS_UNSPECIFIED", "NEW", "SUPPLY_VARIANT_CONFIRMATION", "SUPPLY_NOT_CONFIRMED"] | str
)
"""NEW may be edited; SUPPLY_VARIANT_CONFIRMATION waits for the warehouse after the registration; SUPPLY_NOT_CONFIRMED
was refused by the warehouse.
"""
