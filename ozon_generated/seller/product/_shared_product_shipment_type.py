# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""What several operations share."""

from __future__ import annotations

from typing import Literal, TypeAlias

ProductShipmentType: TypeAlias = (
    Literal["SHIPMENT_TYPE_UNSPECIFIED", "SHIPMENT_TYPE_GENERAL", "SHIPMENT_TYPE_BOX", "SHIPMENT_TYPE_PALLET"] | str
)
"""How the goods are packed: single pieces, boxes or pallets."""
