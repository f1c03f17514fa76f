# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""What several operations share."""

from __future__ import annotations

from typing import Literal, TypeAlias

WarehouseFirstMileType: TypeAlias = Literal["UNSPECIFIED", "PICK_UP", "DROP_OFF"] | str
"""With PICK_UP a courier fetches the parcels, with DROP_OFF the seller brings them to a point of Ozon; UNSPECIFIED
occurs in answers only.
"""
