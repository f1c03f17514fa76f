# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""What may be passed instead of a model: mappings, for type checkers and editors. The client does not load this."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypedDict

from ._shared_warehouse_fbs_point_type import WarehouseFbsPointType


class WarehouseFbsDropOffSearchDict(TypedDict, total=False):
    """`WarehouseFbsDropOffSearch` as a mapping."""

    address: str
    types: Sequence[WarehouseFbsPointType]


class WarehouseFbsReturnPointSearchDict(TypedDict, total=False):
    """`WarehouseFbsReturnPointSearch` as a mapping."""

    address: str
    types: Sequence[WarehouseFbsPointType]


class WarehouseFbsOptionsDict(TypedDict, total=False):
    """`WarehouseFbsOptions` as a mapping."""

    comment: str
    courier_phones: Sequence[str]
    is_auto_assembly: bool
    is_waybill_enabled: bool


class WarehouseFbsPickupHistoryFilterDict(TypedDict, total=False):
    """`WarehouseFbsPickupHistoryFilter` as a mapping."""

    warehouse_id: Sequence[int]
    planned_date: str
    was_planned: bool
