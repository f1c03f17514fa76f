# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""Ozon Delivery for shops outside of ozon.ru, checkout step."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...lazy import lazy

if TYPE_CHECKING:
    from .._inputs import DeliveryPickUpPointDict as DeliveryPickUpPointDict
    from .._inputs import GeoPointDict as GeoPointDict
    from .._inputs import MoneyDict as MoneyDict
    from .._inputs import TimeRangeDict as TimeRangeDict
    from .._shared_delivery_pick_up_point import DeliveryPickUpPoint as DeliveryPickUpPoint
    from .._shared_delivery_schema_choice import DeliverySchemaChoice as DeliverySchemaChoice
    from .._shared_geo_point import GeoPoint as GeoPoint
    from .._shared_money import Money as Money
    from .._shared_ozon_delivery_type import OzonDeliveryType as OzonDeliveryType
    from .._shared_time_range import TimeRange as TimeRange
    from ._async import AsyncDeliveryResource as AsyncDeliveryResource
    from ._check import DeliveryCheckRequest as DeliveryCheckRequest
    from ._check import DeliveryCheckResponse as DeliveryCheckResponse
    from ._checkout import DeliveryCheckoutCourier as DeliveryCheckoutCourier
    from ._checkout import DeliveryCheckoutRequest as DeliveryCheckoutRequest
    from ._checkout import DeliveryCheckoutResponse as DeliveryCheckoutResponse
    from ._checkout import DeliveryCheckoutType as DeliveryCheckoutType
    from ._checkout import DeliveryItem as DeliveryItem
    from ._checkout import DeliverySplit as DeliverySplit
    from ._checkout import DeliverySplitCommissions as DeliverySplitCommissions
    from ._checkout import DeliverySplitMethod as DeliverySplitMethod
    from ._checkout import DeliverySplitSchema as DeliverySplitSchema
    from ._checkout import DeliveryTimeslot as DeliveryTimeslot
    from ._checkout import DeliveryUnavailableReason as DeliveryUnavailableReason
    from ._inputs import DeliveryCheckoutCourierDict as DeliveryCheckoutCourierDict
    from ._inputs import DeliveryCheckoutTypeDict as DeliveryCheckoutTypeDict
    from ._inputs import DeliveryCoordinatesDict as DeliveryCoordinatesDict
    from ._inputs import DeliveryItemDict as DeliveryItemDict
    from ._inputs import DeliveryViewportDict as DeliveryViewportDict
    from ._map import DeliveryMapCluster as DeliveryMapCluster
    from ._map import DeliveryMapRequest as DeliveryMapRequest
    from ._map import DeliveryMapResponse as DeliveryMapResponse
    from ._map import DeliveryViewport as DeliveryViewport
    from ._point_info import DeliveryPoint as DeliveryPoint
    from ._point_info import DeliveryPointAddress as DeliveryPointAddress
    from ._point_info import DeliveryPointDetails as DeliveryPointDetails
    from ._point_info import DeliveryPointHoliday as DeliveryPointHoliday
    from ._point_info import DeliveryPointHours as DeliveryPointHours
    from ._point_info import DeliveryPointInfoRequest as DeliveryPointInfoRequest
    from ._point_info import DeliveryPointInfoResponse as DeliveryPointInfoResponse
    from ._point_info import DeliveryPointProperty as DeliveryPointProperty
    from ._point_info import DeliveryPointTime as DeliveryPointTime
    from ._point_info import DeliveryPointType as DeliveryPointType
    from ._point_info import DeliveryPointWorkingDay as DeliveryPointWorkingDay
    from ._point_list import DeliveryMapPoint as DeliveryMapPoint
    from ._point_list import DeliveryPointListResponse as DeliveryPointListResponse
    from ._shared_delivery_coordinates import DeliveryCoordinates as DeliveryCoordinates
    from ._sync import DeliveryResource as DeliveryResource
else:
    __getattr__ = lazy(
        __name__,
        {
            ".._inputs": "DeliveryPickUpPointDict GeoPointDict MoneyDict TimeRangeDict",
            ".._shared_delivery_pick_up_point": "DeliveryPickUpPoint",
            ".._shared_delivery_schema_choice": "DeliverySchemaChoice",
            ".._shared_geo_point": "GeoPoint",
            ".._shared_money": "Money",
            ".._shared_ozon_delivery_type": "OzonDeliveryType",
            ".._shared_time_range": "TimeRange",
            "._async": "AsyncDeliveryResource",
            "._check": "DeliveryCheckRequest DeliveryCheckResponse",
            "._checkout": "DeliveryCheckoutCourier DeliveryCheckoutRequest DeliveryCheckoutResponse DeliveryCheckoutType DeliveryItem DeliverySplit DeliverySplitCommissions DeliverySplitMethod DeliverySplitSchema DeliveryTimeslot DeliveryUnavailableReason",
            "._inputs": "DeliveryCheckoutCourierDict DeliveryCheckoutTypeDict DeliveryCoordinatesDict DeliveryItemDict DeliveryViewportDict",
            "._map": "DeliveryMapCluster DeliveryMapRequest DeliveryMapResponse DeliveryViewport",
            "._point_info": "DeliveryPoint DeliveryPointAddress DeliveryPointDetails DeliveryPointHoliday DeliveryPointHours DeliveryPointInfoRequest DeliveryPointInfoResponse DeliveryPointProperty DeliveryPointTime DeliveryPointType DeliveryPointWorkingDay",
            "._point_list": "DeliveryMapPoint DeliveryPointListResponse",
            "._shared_delivery_coordinates": "DeliveryCoordinates",
            "._sync": "DeliveryResource",
        },
    )
