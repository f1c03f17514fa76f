# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""What may be passed instead of a model: mappings, for type checkers and editors. The client does not load this."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Required, TypedDict

from ._list import ArrivalReason


class ArrivalPassListFilterDict(TypedDict, total=False):
    """`ArrivalPassListFilter` as a mapping."""

    arrival_pass_ids: Sequence[int]
    arrival_reason: ArrivalReason
    dropoff_point_ids: Sequence[int]
    only_active_passes: bool
    warehouse_ids: Sequence[int]


class ArrivalPassCarriageCreateItemDict(TypedDict, total=False):
    """`ArrivalPassCarriageCreateItem` as a mapping."""

    driver_name: Required[str]
    driver_phone: Required[str]
    vehicle_license_plate: Required[str]
    vehicle_model: Required[str]
    with_returns: bool


class ArrivalPassCarriageUpdateItemDict(TypedDict, total=False):
    """`ArrivalPassCarriageUpdateItem` as a mapping."""

    id: Required[int]
    driver_name: Required[str]
    driver_phone: Required[str]
    vehicle_license_plate: Required[str]
    vehicle_model: Required[str]
    with_returns: bool


class ArrivalPassReturnCreateItemDict(TypedDict, total=False):
    """`ArrivalPassReturnCreateItem` as a mapping."""

    warehouse_id: Required[int]
    arrival_time: Required[datetime | str]
    driver_name: Required[str]
    driver_phone: Required[str]
    dropoff_point_id: Required[int]
    vehicle_license_plate: Required[str]
    vehicle_model: Required[str]


class ArrivalPassReturnUpdateItemDict(TypedDict, total=False):
    """`ArrivalPassReturnUpdateItem` as a mapping."""

    arrival_pass_id: Required[int]
    arrival_time: Required[datetime | str]
    driver_name: Required[str]
    driver_phone: Required[str]
    vehicle_license_plate: Required[str]
    vehicle_model: Required[str]
