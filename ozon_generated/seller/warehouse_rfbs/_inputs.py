# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""What may be passed instead of a model: mappings, for type checkers and editors. The client does not load this."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Required, TypedDict

from .._inputs import GeoPointDict
from .._shared_geo_point import GeoPoint
from ._return_point_list import WarehouseRfbsReturnPointFiltersTypesItem


class WarehouseRfbsReturnPointFiltersDict(TypedDict, total=False):
    """`WarehouseRfbsReturnPointFilters` as a mapping."""

    warehouse_id: int
    address: str
    coordinates: Required[GeoPoint | GeoPointDict]
    country_code: Required[str]
    ids: Sequence[int]
    types: Sequence[WarehouseRfbsReturnPointFiltersTypesItem]
