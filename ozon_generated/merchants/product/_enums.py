# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""Models that several operations share."""

from __future__ import annotations

from typing import Literal, TypeAlias

ProductAvailabilitySellingState: TypeAlias = Literal["ForSale", "NotForSale"] | str

ProductAvailabilitySupplyPeriod: TypeAlias = (
    Literal["In3Days", "In10Days", "In14Days", "In21Days", "In45Days", "NotAvailable"] | str
)

ProductAvailabilitySupplyState: TypeAlias = Literal["InStock", "TemporaryNotInStock", "NotInStock"] | str
