# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""Set-up of FBS warehouses."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...lazy import lazy

if TYPE_CHECKING:
    from .._inputs import GeoPointDict as GeoPointDict
    from .._inputs import WeekdayHoursDict as WeekdayHoursDict
    from .._shared_geo_point import GeoPoint as GeoPoint
    from .._shared_warehouse_first_mile_type import WarehouseFirstMileType as WarehouseFirstMileType
    from .._shared_weekday import Weekday as Weekday
    from .._shared_weekday_hours import WeekdayHours as WeekdayHours
    from ._async import AsyncWarehouseFbsResource as AsyncWarehouseFbsResource
    from ._create import WarehouseFbsCreateRequest as WarehouseFbsCreateRequest
    from ._create import WarehouseFbsCreateResponse as WarehouseFbsCreateResponse
    from ._create_drop_off_list import WarehouseFbsCreateDropOffListRequest as WarehouseFbsCreateDropOffListRequest
    from ._create_drop_off_list import WarehouseFbsCreateDropOffListResponse as WarehouseFbsCreateDropOffListResponse
    from ._create_drop_off_timeslot_list import (
        WarehouseFbsCreateDropOffTimeslotListRequest as WarehouseFbsCreateDropOffTimeslotListRequest,
    )
    from ._create_drop_off_timeslot_list import (
        WarehouseFbsCreateDropOffTimeslotListResponse as WarehouseFbsCreateDropOffTimeslotListResponse,
    )
    from ._create_pick_up_timeslot_list import (
        WarehouseFbsCreatePickUpTimeslotListRequest as WarehouseFbsCreatePickUpTimeslotListRequest,
    )
    from ._create_pick_up_timeslot_list import (
        WarehouseFbsCreatePickUpTimeslotListResponse as WarehouseFbsCreatePickUpTimeslotListResponse,
    )
    from ._create_return_point_list import (
        WarehouseFbsCreateReturnPointListRequest as WarehouseFbsCreateReturnPointListRequest,
    )
    from ._create_return_point_list import (
        WarehouseFbsCreateReturnPointListResponse as WarehouseFbsCreateReturnPointListResponse,
    )
    from ._first_mile_update import WarehouseFbsFirstMileUpdateRequest as WarehouseFbsFirstMileUpdateRequest
    from ._first_mile_update import WarehouseFbsFirstMileUpdateResponse as WarehouseFbsFirstMileUpdateResponse
    from ._inputs import WarehouseFbsDropOffSearchDict as WarehouseFbsDropOffSearchDict
    from ._inputs import WarehouseFbsOptionsDict as WarehouseFbsOptionsDict
    from ._inputs import WarehouseFbsPickupHistoryFilterDict as WarehouseFbsPickupHistoryFilterDict
    from ._inputs import WarehouseFbsReturnPointSearchDict as WarehouseFbsReturnPointSearchDict
    from ._pickup_courier_cancel import WarehouseFbsPickupCourierCancelRequest as WarehouseFbsPickupCourierCancelRequest
    from ._pickup_courier_create import WarehouseFbsPickupCourierCreateRequest as WarehouseFbsPickupCourierCreateRequest
    from ._pickup_history_list import WarehouseFbsPickupHistoryFilter as WarehouseFbsPickupHistoryFilter
    from ._pickup_history_list import WarehouseFbsPickupHistoryItem as WarehouseFbsPickupHistoryItem
    from ._pickup_history_list import WarehouseFbsPickupHistoryItemStatus as WarehouseFbsPickupHistoryItemStatus
    from ._pickup_history_list import WarehouseFbsPickupHistoryListRequest as WarehouseFbsPickupHistoryListRequest
    from ._pickup_history_list import WarehouseFbsPickupHistoryListResponse as WarehouseFbsPickupHistoryListResponse
    from ._pickup_history_list import WarehouseFbsPickupHistoryResult as WarehouseFbsPickupHistoryResult
    from ._pickup_planning_list import WarehouseFbsPickupPlanningItem as WarehouseFbsPickupPlanningItem
    from ._pickup_planning_list import WarehouseFbsPickupPlanningListResponse as WarehouseFbsPickupPlanningListResponse
    from ._pickup_planning_list import WarehouseFbsPickupPlanningResult as WarehouseFbsPickupPlanningResult
    from ._return_mile_check import WarehouseFbsReturnMileCheckRequest as WarehouseFbsReturnMileCheckRequest
    from ._return_mile_check import WarehouseFbsReturnMileCheckResponse as WarehouseFbsReturnMileCheckResponse
    from ._return_mile_info import WarehouseFbsReturnMileInfoRequest as WarehouseFbsReturnMileInfoRequest
    from ._return_mile_info import WarehouseFbsReturnMileInfoResponse as WarehouseFbsReturnMileInfoResponse
    from ._return_mile_info import WarehouseFbsReturnMileSettings as WarehouseFbsReturnMileSettings
    from ._shared_time_of_day import TimeOfDay as TimeOfDay
    from ._shared_warehouse_fbs_drop_off_point import WarehouseFbsDropOffPoint as WarehouseFbsDropOffPoint
    from ._shared_warehouse_fbs_drop_off_search import WarehouseFbsDropOffSearch as WarehouseFbsDropOffSearch
    from ._shared_warehouse_fbs_drop_off_timeslot import WarehouseFbsDropOffTimeslot as WarehouseFbsDropOffTimeslot
    from ._shared_warehouse_fbs_options import WarehouseFbsOptions as WarehouseFbsOptions
    from ._shared_warehouse_fbs_pick_up_timeslot import WarehouseFbsPickUpTimeslot as WarehouseFbsPickUpTimeslot
    from ._shared_warehouse_fbs_point_type import WarehouseFbsPointType as WarehouseFbsPointType
    from ._shared_warehouse_fbs_return_point import WarehouseFbsReturnPoint as WarehouseFbsReturnPoint
    from ._shared_warehouse_fbs_return_point_search import (
        WarehouseFbsReturnPointSearch as WarehouseFbsReturnPointSearch,
    )
    from ._sync import WarehouseFbsResource as WarehouseFbsResource
    from ._update import WarehouseFbsUpdateRequest as WarehouseFbsUpdateRequest
    from ._update import WarehouseFbsUpdateResponse as WarehouseFbsUpdateResponse
    from ._update_drop_off_list import WarehouseFbsUpdateDropOffListRequest as WarehouseFbsUpdateDropOffListRequest
    from ._update_drop_off_list import WarehouseFbsUpdateDropOffListResponse as WarehouseFbsUpdateDropOffListResponse
    from ._update_drop_off_timeslot_list import (
        WarehouseFbsUpdateDropOffTimeslotListRequest as WarehouseFbsUpdateDropOffTimeslotListRequest,
    )
    from ._update_drop_off_timeslot_list import (
        WarehouseFbsUpdateDropOffTimeslotListResponse as WarehouseFbsUpdateDropOffTimeslotListResponse,
    )
    from ._update_pick_up_timeslot_list import (
        WarehouseFbsUpdatePickUpTimeslotListRequest as WarehouseFbsUpdatePickUpTimeslotListRequest,
    )
    from ._update_pick_up_timeslot_list import (
        WarehouseFbsUpdatePickUpTimeslotListResponse as WarehouseFbsUpdatePickUpTimeslotListResponse,
    )
    from ._update_return_point_list import (
        WarehouseFbsUpdateReturnPointListRequest as WarehouseFbsUpdateReturnPointListRequest,
    )
    from ._update_return_point_list import (
        WarehouseFbsUpdateReturnPointListResponse as WarehouseFbsUpdateReturnPointListResponse,
    )
else:
    __getattr__ = lazy(
        __name__,
        {
            ".._inputs": "GeoPointDict WeekdayHoursDict",
            ".._shared_geo_point": "GeoPoint",
            ".._shared_warehouse_first_mile_type": "WarehouseFirstMileType",
            ".._shared_weekday": "Weekday",
            ".._shared_weekday_hours": "WeekdayHours",
            "._async": "AsyncWarehouseFbsResource",
            "._create": "WarehouseFbsCreateRequest WarehouseFbsCreateResponse",
            "._create_drop_off_list": "WarehouseFbsCreateDropOffListRequest WarehouseFbsCreateDropOffListResponse",
            "._create_drop_off_timeslot_list": "WarehouseFbsCreateDropOffTimeslotListRequest WarehouseFbsCreateDropOffTimeslotListResponse",
            "._create_pick_up_timeslot_list": "WarehouseFbsCreatePickUpTimeslotListRequest WarehouseFbsCreatePickUpTimeslotListResponse",
            "._create_return_point_list": "WarehouseFbsCreateReturnPointListRequest WarehouseFbsCreateReturnPointListResponse",
            "._first_mile_update": "WarehouseFbsFirstMileUpdateRequest WarehouseFbsFirstMileUpdateResponse",
            "._inputs": "WarehouseFbsDropOffSearchDict WarehouseFbsOptionsDict WarehouseFbsPickupHistoryFilterDict WarehouseFbsReturnPointSearchDict",
            "._pickup_courier_cancel": "WarehouseFbsPickupCourierCancelRequest",
            "._pickup_courier_create": "WarehouseFbsPickupCourierCreateRequest",
            "._pickup_history_list": "WarehouseFbsPickupHistoryFilter WarehouseFbsPickupHistoryItem WarehouseFbsPickupHistoryItemStatus WarehouseFbsPickupHistoryListRequest WarehouseFbsPickupHistoryListResponse WarehouseFbsPickupHistoryResult",
            "._pickup_planning_list": "WarehouseFbsPickupPlanningItem WarehouseFbsPickupPlanningListResponse WarehouseFbsPickupPlanningResult",
            "._return_mile_check": "WarehouseFbsReturnMileCheckRequest WarehouseFbsReturnMileCheckResponse",
            "._return_mile_info": "WarehouseFbsReturnMileInfoRequest WarehouseFbsReturnMileInfoResponse WarehouseFbsReturnMileSettings",
            "._shared_time_of_day": "TimeOfDay",
            "._shared_warehouse_fbs_drop_off_point": "WarehouseFbsDropOffPoint",
            "._shared_warehouse_fbs_drop_off_search": "WarehouseFbsDropOffSearch",
            "._shared_warehouse_fbs_drop_off_timeslot": "WarehouseFbsDropOffTimeslot",
            "._shared_warehouse_fbs_options": "WarehouseFbsOptions",
            "._shared_warehouse_fbs_pick_up_timeslot": "WarehouseFbsPickUpTimeslot",
            "._shared_warehouse_fbs_point_type": "WarehouseFbsPointType",
            "._shared_warehouse_fbs_return_point": "WarehouseFbsReturnPoint",
            "._shared_warehouse_fbs_return_point_search": "WarehouseFbsReturnPointSearch",
            "._sync": "WarehouseFbsResource",
            "._update": "WarehouseFbsUpdateRequest WarehouseFbsUpdateResponse",
            "._update_drop_off_list": "WarehouseFbsUpdateDropOffListRequest WarehouseFbsUpdateDropOffListResponse",
            "._update_drop_off_timeslot_list": "WarehouseFbsUpdateDropOffTimeslotListRequest WarehouseFbsUpdateDropOffTimeslotListResponse",
            "._update_pick_up_timeslot_list": "WarehouseFbsUpdatePickUpTimeslotListRequest WarehouseFbsUpdatePickUpTimeslotListResponse",
            "._update_return_point_list": "WarehouseFbsUpdateReturnPointListRequest WarehouseFbsUpdateReturnPointListResponse",
        },
    )
