# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""What several operations share."""

from __future__ import annotations

from typing import Literal, TypeAlias

ProductAvailabilitySupplyPeriod: TypeAlias = (
    Literal["In3Days", "In10Days", "In14Days", "In21Days", "In45Days", "NotAvailable"] | str
)
