# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""What may be passed instead of a model: mappings, for type checkers and editors. The client does not load this."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import NotRequired, Required, TypedDict

from .._inputs import WeekdayHoursDict
from .._shared_weekday_hours import WeekdayHours
from ._aggregator_create import WarehouseErfbsAggregatorDeliveryMethodCutIn, WarehouseErfbsAggregatorReturnSettings
from ._non_integrated_create import (
    WarehouseErfbsDeliveryPolygon,
    WarehouseErfbsDeliveryPolygonTime,
    WarehouseErfbsNonIntegratedDeliveryMethodCutIn,
)
from ._shared_warehouse_erfbs_delivery_costs import WarehouseErfbsDeliveryCosts
from ._shared_warehouse_erfbs_holiday import WarehouseErfbsHoliday
from ._shared_warehouse_erfbs_non_integrated_return_settings import WarehouseErfbsNonIntegratedReturnSettings
from ._shared_warehouse_erfbs_return_method import WarehouseErfbsReturnMethod


class WarehouseErfbsDeliveryCostsDict(TypedDict, total=False):
    """`WarehouseErfbsDeliveryCosts` as a mapping."""

    min_weight: int
    max_weight: int
    min_order_price: int
    max_order_price: int
    seller_payment: int


class WarehouseErfbsAggregatorReturnSettingsDict(TypedDict, total=False):
    """`WarehouseErfbsAggregatorReturnSettings` as a mapping."""

    contact_days: int
    post_office_zipcode: str
    return_method: Required[WarehouseErfbsReturnMethod]
    transport_company_name: str
    return_point_id: int


class WarehouseErfbsAggregatorDeliveryMethodDict(TypedDict, total=False):
    """`WarehouseErfbsAggregatorDeliveryMethod` as a mapping."""

    name: Required[str]
    courier_comment: str
    courier_phones: Required[Sequence[str]]
    cut_in: Required[WarehouseErfbsAggregatorDeliveryMethodCutIn]
    deliver_to_pvz: Required[bool]
    delivery_costs: Required[WarehouseErfbsDeliveryCosts | WarehouseErfbsDeliveryCostsDict]
    return_settings: Required[WarehouseErfbsAggregatorReturnSettings | WarehouseErfbsAggregatorReturnSettingsDict]
    is_courier_phone_same_as_warehouse: bool


WarehouseErfbsHolidayDict = TypedDict(
    "WarehouseErfbsHolidayDict",
    {
        "day": "NotRequired[date | str]",
        "from": "NotRequired[str]",
        "to": "NotRequired[str]",
    },
)
"""`WarehouseErfbsHoliday` as a mapping."""


class WarehouseErfbsTimetableDict(TypedDict, total=False):
    """`WarehouseErfbsTimetable` as a mapping."""

    holidays: Sequence[WarehouseErfbsHoliday | WarehouseErfbsHolidayDict]
    working_days: Required[Sequence[WeekdayHours | WeekdayHoursDict]]


class WarehouseErfbsDeliveryPolygonDict(TypedDict, total=False):
    """`WarehouseErfbsDeliveryPolygon` as a mapping."""

    id: Required[int]
    time: Required[WarehouseErfbsDeliveryPolygonTime]


class WarehouseErfbsNonIntegratedReturnSettingsDict(TypedDict, total=False):
    """`WarehouseErfbsNonIntegratedReturnSettings` as a mapping."""

    contact_days: int
    post_office_zipcode: str
    return_method: Required[WarehouseErfbsReturnMethod]
    transport_company_name: str


class WarehouseErfbsNonIntegratedDeliveryMethodDict(TypedDict, total=False):
    """`WarehouseErfbsNonIntegratedDeliveryMethod` as a mapping."""

    name: Required[str]
    courier_cutoff: Required[int]
    cut_in: Required[WarehouseErfbsNonIntegratedDeliveryMethodCutIn]
    delivery_polygons: Required[Sequence[WarehouseErfbsDeliveryPolygon | WarehouseErfbsDeliveryPolygonDict]]
    return_settings: Required[WarehouseErfbsNonIntegratedReturnSettings | WarehouseErfbsNonIntegratedReturnSettingsDict]


class WarehouseErfbsTimetableUpdateDict(TypedDict, total=False):
    """`WarehouseErfbsTimetableUpdate` as a mapping."""

    holidays: Sequence[WarehouseErfbsHoliday | WarehouseErfbsHolidayDict]
    working_days: Sequence[WeekdayHours | WeekdayHoursDict]


class WarehouseErfbsAggregatorReturnSettingsUpdateDict(TypedDict, total=False):
    """`WarehouseErfbsAggregatorReturnSettingsUpdate` as a mapping."""

    contact_days: int
    post_office_zipcode: str
    return_method: WarehouseErfbsReturnMethod
    transport_company_name: Required[str]
    return_point_id: int
