# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""What several operations share."""

from __future__ import annotations

from typing import Literal, TypeAlias

SupplyDraftDropOffWarehouseType: TypeAlias = (
    Literal["DELIVERY_POINT", "SORTING_CENTER", "CROSS_DOCK", "ORDERS_RECEIVING_POINT", "FULL_FILLMENT"] | str
)
"""Kind of a drop-off point; the values of SupplyPointType without WAREHOUSE_TYPE_."""
