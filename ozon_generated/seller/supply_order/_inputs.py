# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""What may be passed instead of a model: mappings, for type checkers and editors. The client does not load this."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import NotRequired, Required, TypedDict

from ._list import SupplyOrderFilterState, SupplyOrderTimeslotFilter, SupplyOrderTimeslotFilterType


class SupplyOrderContentItemDict(TypedDict, total=False):
    """`SupplyOrderContentItem` as a mapping."""

    sku: Required[int]
    quant: Required[int]
    quantity: Required[int]


class SupplyBundleTagsCalculationDict(TypedDict, total=False):
    """`SupplyBundleTagsCalculation` as a mapping."""

    dropoff_warehouse_id: Required[str]
    storage_warehouse_ids: Required[Sequence[int]]


SupplyOrderTimeslotFilterDict = TypedDict(
    "SupplyOrderTimeslotFilterDict",
    {
        "from": "NotRequired[datetime | str]",
        "timeslot_filter_type": "NotRequired[SupplyOrderTimeslotFilterType]",
        "to": "NotRequired[datetime | str]",
    },
)
"""`SupplyOrderTimeslotFilter` as a mapping."""


class SupplyOrderFilterDict(TypedDict, total=False):
    """`SupplyOrderFilter` as a mapping."""

    dropoff_warehouse_ids: Sequence[int]
    order_number_search: str
    states: Required[Sequence[SupplyOrderFilterState]]
    timeslot_from_range: SupplyOrderTimeslotFilter | SupplyOrderTimeslotFilterDict


SupplyOrderTimeslotDict = TypedDict(
    "SupplyOrderTimeslotDict",
    {
        "from": "Required[datetime | str]",
        "to": "Required[datetime | str]",
    },
)
"""`SupplyOrderTimeslot` as a mapping."""


class SupplyOrderPassVehicleDict(TypedDict, total=False):
    """`SupplyOrderPassVehicle` as a mapping."""

    driver_name: Required[str]
    driver_phone: Required[str]
    vehicle_model: Required[str]
    vehicle_number: Required[str]
