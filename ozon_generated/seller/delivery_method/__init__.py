# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""Delivery methods of warehouses."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...lazy import lazy

if TYPE_CHECKING:
    from .._inputs import GeoPointDict as GeoPointDict
    from .._inputs import WeekdayHoursDict as WeekdayHoursDict
    from .._shared_geo_point import GeoPoint as GeoPoint
    from .._shared_sort_direction import SortDirection as SortDirection
    from .._shared_weekday import Weekday as Weekday
    from .._shared_weekday_hours import WeekdayHours as WeekdayHours
    from ._async import AsyncDeliveryMethodResource as AsyncDeliveryMethodResource
    from ._inputs import DeliveryMethodListFilterDict as DeliveryMethodListFilterDict
    from ._inputs import DeliveryMethodListV1FilterDict as DeliveryMethodListV1FilterDict
    from ._list import DeliveryMethod as DeliveryMethod
    from ._list import DeliveryMethodDropOffPoint as DeliveryMethodDropOffPoint
    from ._list import DeliveryMethodListFilter as DeliveryMethodListFilter
    from ._list import DeliveryMethodListRequest as DeliveryMethodListRequest
    from ._list import DeliveryMethodListResponse as DeliveryMethodListResponse
    from ._list import DeliveryMethodTplIntegrationType as DeliveryMethodTplIntegrationType
    from ._list_v1 import DeliveryMethodListV1Filter as DeliveryMethodListV1Filter
    from ._list_v1 import DeliveryMethodListV1Request as DeliveryMethodListV1Request
    from ._list_v1 import DeliveryMethodListV1Response as DeliveryMethodListV1Response
    from ._list_v1 import DeliveryMethodV1 as DeliveryMethodV1
    from ._return_settings_get import DeliveryMethodReturnCourier as DeliveryMethodReturnCourier
    from ._return_settings_get import DeliveryMethodReturnPoint as DeliveryMethodReturnPoint
    from ._return_settings_get import DeliveryMethodReturnPointCoordinates as DeliveryMethodReturnPointCoordinates
    from ._return_settings_get import DeliveryMethodReturnPointType as DeliveryMethodReturnPointType
    from ._return_settings_get import DeliveryMethodReturnSettings as DeliveryMethodReturnSettings
    from ._return_settings_get import DeliveryMethodReturnSettingsGetRequest as DeliveryMethodReturnSettingsGetRequest
    from ._return_settings_get import DeliveryMethodReturnSettingsGetResponse as DeliveryMethodReturnSettingsGetResponse
    from ._return_settings_get import DeliveryMethodReturnTransportCompany as DeliveryMethodReturnTransportCompany
    from ._shared_delivery_method_status import DeliveryMethodStatus as DeliveryMethodStatus
    from ._sync import DeliveryMethodResource as DeliveryMethodResource
else:
    __getattr__ = lazy(
        __name__,
        {
            ".._inputs": "GeoPointDict WeekdayHoursDict",
            ".._shared_geo_point": "GeoPoint",
            ".._shared_sort_direction": "SortDirection",
            ".._shared_weekday": "Weekday",
            ".._shared_weekday_hours": "WeekdayHours",
            "._async": "AsyncDeliveryMethodResource",
            "._inputs": "DeliveryMethodListFilterDict DeliveryMethodListV1FilterDict",
            "._list": "DeliveryMethod DeliveryMethodDropOffPoint DeliveryMethodListFilter DeliveryMethodListRequest DeliveryMethodListResponse DeliveryMethodTplIntegrationType",
            "._list_v1": "DeliveryMethodListV1Filter DeliveryMethodListV1Request DeliveryMethodListV1Response DeliveryMethodV1",
            "._return_settings_get": "DeliveryMethodReturnCourier DeliveryMethodReturnPoint DeliveryMethodReturnPointCoordinates DeliveryMethodReturnPointType DeliveryMethodReturnSettings DeliveryMethodReturnSettingsGetRequest DeliveryMethodReturnSettingsGetResponse DeliveryMethodReturnTransportCompany",
            "._shared_delivery_method_status": "DeliveryMethodStatus",
            "._sync": "DeliveryMethodResource",
        },
    )
