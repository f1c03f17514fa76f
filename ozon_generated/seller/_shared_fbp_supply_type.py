# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""What several operations share."""

from __future__ import annotations

from typing import Literal, TypeAlias

FbpSupplyType: TypeAlias = (
    Literal["SUPPLY_TYPE_UNSPECIFIED", "DIRECT_BY_SELLER", "DIRECT_BY_TPL", "DROP_OFF", "PICK_UP"] | str
)
"""DIRECT_BY_SELLER and DIRECT_BY_TPL go straight to the warehouse, with the seller's vehicle or a transport company;
DROP_OFF goes through a drop-off point; PICK_UP is fetched from the seller by a courier.
"""
