# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""Warehouses of express delivery by the seller."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...lazy import lazy

if TYPE_CHECKING:
    from .._inputs import GeoPointDict as GeoPointDict
    from .._inputs import WeekdayHoursDict as WeekdayHoursDict
    from .._shared_geo_point import GeoPoint as GeoPoint
    from .._shared_weekday import Weekday as Weekday
    from .._shared_weekday_hours import WeekdayHours as WeekdayHours
    from ._aggregator_create import WarehouseErfbsAggregatorCreateRequest as WarehouseErfbsAggregatorCreateRequest
    from ._aggregator_create import WarehouseErfbsAggregatorCreateResponse as WarehouseErfbsAggregatorCreateResponse
    from ._aggregator_create import WarehouseErfbsAggregatorDeliveryMethod as WarehouseErfbsAggregatorDeliveryMethod
    from ._aggregator_create import (
        WarehouseErfbsAggregatorDeliveryMethodCutIn as WarehouseErfbsAggregatorDeliveryMethodCutIn,
    )
    from ._aggregator_create import WarehouseErfbsAggregatorReturnSettings as WarehouseErfbsAggregatorReturnSettings
    from ._aggregator_delivery_method_update import (
        WarehouseErfbsAggregatorDeliveryMethodUpdateRequest as WarehouseErfbsAggregatorDeliveryMethodUpdateRequest,
    )
    from ._aggregator_delivery_method_update import (
        WarehouseErfbsAggregatorDeliveryMethodUpdateRequestCutIn as WarehouseErfbsAggregatorDeliveryMethodUpdateRequestCutIn,
    )
    from ._aggregator_delivery_method_update import (
        WarehouseErfbsAggregatorDeliveryMethodUpdateResponse as WarehouseErfbsAggregatorDeliveryMethodUpdateResponse,
    )
    from ._aggregator_delivery_method_update import (
        WarehouseErfbsAggregatorReturnSettingsUpdate as WarehouseErfbsAggregatorReturnSettingsUpdate,
    )
    from ._async import AsyncWarehouseErfbsResource as AsyncWarehouseErfbsResource
    from ._inputs import WarehouseErfbsAggregatorDeliveryMethodDict as WarehouseErfbsAggregatorDeliveryMethodDict
    from ._inputs import WarehouseErfbsAggregatorReturnSettingsDict as WarehouseErfbsAggregatorReturnSettingsDict
    from ._inputs import (
        WarehouseErfbsAggregatorReturnSettingsUpdateDict as WarehouseErfbsAggregatorReturnSettingsUpdateDict,
    )
    from ._inputs import WarehouseErfbsDeliveryCostsDict as WarehouseErfbsDeliveryCostsDict
    from ._inputs import WarehouseErfbsDeliveryPolygonDict as WarehouseErfbsDeliveryPolygonDict
    from ._inputs import WarehouseErfbsHolidayDict as WarehouseErfbsHolidayDict
    from ._inputs import WarehouseErfbsNonIntegratedDeliveryMethodDict as WarehouseErfbsNonIntegratedDeliveryMethodDict
    from ._inputs import WarehouseErfbsNonIntegratedReturnSettingsDict as WarehouseErfbsNonIntegratedReturnSettingsDict
    from ._inputs import WarehouseErfbsTimetableDict as WarehouseErfbsTimetableDict
    from ._inputs import WarehouseErfbsTimetableUpdateDict as WarehouseErfbsTimetableUpdateDict
    from ._non_integrated_create import WarehouseErfbsDeliveryPolygon as WarehouseErfbsDeliveryPolygon
    from ._non_integrated_create import WarehouseErfbsDeliveryPolygonTime as WarehouseErfbsDeliveryPolygonTime
    from ._non_integrated_create import (
        WarehouseErfbsNonIntegratedCreateRequest as WarehouseErfbsNonIntegratedCreateRequest,
    )
    from ._non_integrated_create import (
        WarehouseErfbsNonIntegratedCreateResponse as WarehouseErfbsNonIntegratedCreateResponse,
    )
    from ._non_integrated_create import (
        WarehouseErfbsNonIntegratedDeliveryMethod as WarehouseErfbsNonIntegratedDeliveryMethod,
    )
    from ._non_integrated_create import (
        WarehouseErfbsNonIntegratedDeliveryMethodCutIn as WarehouseErfbsNonIntegratedDeliveryMethodCutIn,
    )
    from ._non_integrated_delivery_method_update import (
        WarehouseErfbsNonIntegratedDeliveryMethodUpdateRequest as WarehouseErfbsNonIntegratedDeliveryMethodUpdateRequest,
    )
    from ._non_integrated_delivery_method_update import (
        WarehouseErfbsNonIntegratedDeliveryMethodUpdateRequestCourierCutoff as WarehouseErfbsNonIntegratedDeliveryMethodUpdateRequestCourierCutoff,
    )
    from ._non_integrated_delivery_method_update import (
        WarehouseErfbsNonIntegratedDeliveryMethodUpdateRequestCutIn as WarehouseErfbsNonIntegratedDeliveryMethodUpdateRequestCutIn,
    )
    from ._non_integrated_delivery_method_update import (
        WarehouseErfbsNonIntegratedDeliveryMethodUpdateResponse as WarehouseErfbsNonIntegratedDeliveryMethodUpdateResponse,
    )
    from ._shared_warehouse_erfbs_delivery_costs import WarehouseErfbsDeliveryCosts as WarehouseErfbsDeliveryCosts
    from ._shared_warehouse_erfbs_holiday import WarehouseErfbsHoliday as WarehouseErfbsHoliday
    from ._shared_warehouse_erfbs_non_integrated_return_settings import (
        WarehouseErfbsNonIntegratedReturnSettings as WarehouseErfbsNonIntegratedReturnSettings,
    )
    from ._shared_warehouse_erfbs_return_method import WarehouseErfbsReturnMethod as WarehouseErfbsReturnMethod
    from ._shared_warehouse_erfbs_timetable import WarehouseErfbsTimetable as WarehouseErfbsTimetable
    from ._sync import WarehouseErfbsResource as WarehouseErfbsResource
    from ._update import WarehouseErfbsTimetableUpdate as WarehouseErfbsTimetableUpdate
    from ._update import WarehouseErfbsUpdateRequest as WarehouseErfbsUpdateRequest
    from ._update import WarehouseErfbsUpdateResponse as WarehouseErfbsUpdateResponse
else:
    __getattr__ = lazy(
        __name__,
        {
            ".._inputs": "GeoPointDict WeekdayHoursDict",
            ".._shared_geo_point": "GeoPoint",
            ".._shared_weekday": "Weekday",
            ".._shared_weekday_hours": "WeekdayHours",
            "._aggregator_create": "WarehouseErfbsAggregatorCreateRequest WarehouseErfbsAggregatorCreateResponse WarehouseErfbsAggregatorDeliveryMethod WarehouseErfbsAggregatorDeliveryMethodCutIn WarehouseErfbsAggregatorReturnSettings",
            "._aggregator_delivery_method_update": "WarehouseErfbsAggregatorDeliveryMethodUpdateRequest WarehouseErfbsAggregatorDeliveryMethodUpdateRequestCutIn WarehouseErfbsAggregatorDeliveryMethodUpdateResponse WarehouseErfbsAggregatorReturnSettingsUpdate",
            "._async": "AsyncWarehouseErfbsResource",
            "._inputs": "WarehouseErfbsAggregatorDeliveryMethodDict WarehouseErfbsAggregatorReturnSettingsDict WarehouseErfbsAggregatorReturnSettingsUpdateDict WarehouseErfbsDeliveryCostsDict WarehouseErfbsDeliveryPolygonDict WarehouseErfbsHolidayDict WarehouseErfbsNonIntegratedDeliveryMethodDict WarehouseErfbsNonIntegratedReturnSettingsDict WarehouseErfbsTimetableDict WarehouseErfbsTimetableUpdateDict",
            "._non_integrated_create": "WarehouseErfbsDeliveryPolygon WarehouseErfbsDeliveryPolygonTime WarehouseErfbsNonIntegratedCreateRequest WarehouseErfbsNonIntegratedCreateResponse WarehouseErfbsNonIntegratedDeliveryMethod WarehouseErfbsNonIntegratedDeliveryMethodCutIn",
            "._non_integrated_delivery_method_update": "WarehouseErfbsNonIntegratedDeliveryMethodUpdateRequest WarehouseErfbsNonIntegratedDeliveryMethodUpdateRequestCourierCutoff WarehouseErfbsNonIntegratedDeliveryMethodUpdateRequestCutIn WarehouseErfbsNonIntegratedDeliveryMethodUpdateResponse",
            "._shared_warehouse_erfbs_delivery_costs": "WarehouseErfbsDeliveryCosts",
            "._shared_warehouse_erfbs_holiday": "WarehouseErfbsHoliday",
            "._shared_warehouse_erfbs_non_integrated_return_settings": "WarehouseErfbsNonIntegratedReturnSettings",
            "._shared_warehouse_erfbs_return_method": "WarehouseErfbsReturnMethod",
            "._shared_warehouse_erfbs_timetable": "WarehouseErfbsTimetable",
            "._sync": "WarehouseErfbsResource",
            "._update": "WarehouseErfbsTimetableUpdate WarehouseErfbsUpdateRequest WarehouseErfbsUpdateResponse",
        },
    )
