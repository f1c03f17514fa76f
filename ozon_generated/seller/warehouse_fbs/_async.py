# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""The methods of warehouse_fbs, asynchronous."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ...client import AsyncResource, CallOptions

if TYPE_CHECKING:
    from .._inputs import GeoPointDict
    from .._shared_geo_point import GeoPoint
    from .._shared_warehouse_first_mile_type import WarehouseFirstMileType
    from .._shared_weekday import Weekday
    from ._create import WarehouseFbsCreateResponse
    from ._create_drop_off_list import WarehouseFbsCreateDropOffListResponse
    from ._create_drop_off_timeslot_list import WarehouseFbsCreateDropOffTimeslotListResponse
    from ._create_pick_up_timeslot_list import WarehouseFbsCreatePickUpTimeslotListResponse
    from ._create_return_point_list import WarehouseFbsCreateReturnPointListResponse
    from ._first_mile_update import WarehouseFbsFirstMileUpdateResponse
    from ._inputs import (
        WarehouseFbsDropOffSearchDict,
        WarehouseFbsOptionsDict,
        WarehouseFbsPickupHistoryFilterDict,
        WarehouseFbsReturnPointSearchDict,
    )
    from ._pickup_history_list import WarehouseFbsPickupHistoryFilter, WarehouseFbsPickupHistoryListResponse
    from ._pickup_planning_list import WarehouseFbsPickupPlanningListResponse
    from ._return_mile_check import WarehouseFbsReturnMileCheckResponse
    from ._return_mile_info import WarehouseFbsReturnMileInfoResponse
    from ._shared_warehouse_fbs_drop_off_search import WarehouseFbsDropOffSearch
    from ._shared_warehouse_fbs_options import WarehouseFbsOptions
    from ._shared_warehouse_fbs_return_point_search import WarehouseFbsReturnPointSearch
    from ._update import WarehouseFbsUpdateResponse
    from ._update_drop_off_list import WarehouseFbsUpdateDropOffListResponse
    from ._update_drop_off_timeslot_list import WarehouseFbsUpdateDropOffTimeslotListResponse
    from ._update_pick_up_timeslot_list import WarehouseFbsUpdatePickUpTimeslotListResponse
    from ._update_return_point_list import WarehouseFbsUpdateReturnPointListResponse


class AsyncWarehouseFbsResource(AsyncResource):
    """Set-up of FBS warehouses."""

    __slots__ = ()

    async def return_mile_check(
        self,
        *,
        country_code: str,
        first_mile_type: WarehouseFirstMileType,
        is_kgt: bool,
        warehouse_id: int | None = None,
        options: CallOptions | None = None,
    ) -> WarehouseFbsReturnMileCheckResponse:
        """Ask whether a warehouse needs a return point.

        First step of creating or changing an FBS warehouse. When should_set_return_mile is true, give a
        return_point_id; unavailability_reasons tell why none can be set.

        Args:
            country_code: Two-letter code of the country (ISO 3166-1), such as RU.
            first_mile_type: First mile that the warehouse has or shall have.
            is_kgt: True for a warehouse of bulky goods.
            warehouse_id: An existing warehouse; left out for one that is yet to be created.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            Whether a return point is needed

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/warehouse/fbs/return-mile/check``. Reads only.
        https://docs.ozon.ru/api/seller/#operation/WarehouseFbsReturnMileCheck
        """
        result: WarehouseFbsReturnMileCheckResponse = await self._call(
            "return_mile_check",
            {
                "country_code": country_code,
                "first_mile_type": first_mile_type,
                "is_kgt": is_kgt,
                "warehouse_id": warehouse_id,
            },
            options,
        )
        return result

    async def create_drop_off_list(
        self,
        *,
        country_code: str,
        is_kgt: bool,
        coordinates: GeoPoint | GeoPointDict | None = None,
        search: WarehouseFbsDropOffSearch | WarehouseFbsDropOffSearchDict | None = None,
        options: CallOptions | None = None,
    ) -> WarehouseFbsCreateDropOffListResponse:
        """List drop-off points for a new FBS warehouse.

        Points where the parcels of a warehouse that is yet to be created may be handed over. Not paged: narrow it
        by coordinates, address and kind. The id is text here and a number in the requests.

        Args:
            country_code: Two-letter code of the country (ISO 3166-1), such as RU.
            is_kgt: True for a warehouse of bulky goods.
            coordinates: Where the warehouse will stand; the points around it are listed.
            search: Narrows the points by address and kind.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            The points

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/warehouse/fbs/create/drop-off/list``. Reads only.
        https://docs.ozon.ru/api/seller/#operation/WarehouseAPI_ListDropOffPointsForCreateFBSWarehouse
        """
        result: WarehouseFbsCreateDropOffListResponse = await self._call(
            "create_drop_off_list",
            {"country_code": country_code, "is_kgt": is_kgt, "coordinates": coordinates, "search": search},
            options,
        )
        return result

    async def create_drop_off_timeslot_list(
        self,
        *,
        drop_off_point_id: int,
        options: CallOptions | None = None,
    ) -> WarehouseFbsCreateDropOffTimeslotListResponse:
        """List hand-over slots of a drop-off point for a new warehouse.

        Slots in which the parcels may be brought to the chosen point; one of them goes into `warehouse_fbs.create`
        as timeslot_id.

        Args:
            drop_off_point_id: From `warehouse_fbs.create_drop_off_list`.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            The slots

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/warehouse/fbs/create/drop-off/timeslot/list``. Reads only.
        https://docs.ozon.ru/api/seller/#operation/WarehouseFbsCreateDropOffTimeslotList
        """
        result: WarehouseFbsCreateDropOffTimeslotListResponse = await self._call(
            "create_drop_off_timeslot_list",
            {"drop_off_point_id": drop_off_point_id},
            options,
        )
        return result

    async def create_pick_up_timeslot_list(
        self,
        *,
        address_coordinates: GeoPoint | GeoPointDict,
        is_kgt: bool,
        options: CallOptions | None = None,
    ) -> WarehouseFbsCreatePickUpTimeslotListResponse:
        """List courier slots for a new warehouse.

        Slots in which a courier may come to the place. is_pickup_supported is false where none comes; then choose
        DROP_OFF.

        Args:
            address_coordinates: Where the warehouse will stand.
            is_kgt: True for a warehouse of bulky goods.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            The slots

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/warehouse/fbs/create/pick-up/timeslot/list``. Reads only.
        https://docs.ozon.ru/api/seller/#operation/WarehouseFbsCreatePickUpTimeslotList
        """
        result: WarehouseFbsCreatePickUpTimeslotListResponse = await self._call(
            "create_pick_up_timeslot_list",
            {"address_coordinates": address_coordinates, "is_kgt": is_kgt},
            options,
        )
        return result

    async def create_return_point_list(
        self,
        *,
        coordinates: GeoPoint | GeoPointDict,
        country_code: str,
        search: WarehouseFbsReturnPointSearch | WarehouseFbsReturnPointSearchDict | None = None,
        selected_dropoff_point_id: int | None = None,
        limit: int | None = None,
        last_id: int | None = None,
        options: CallOptions | None = None,
    ) -> WarehouseFbsCreateReturnPointListResponse:
        """List return points for a new FBS warehouse.

        Points where the returns of a warehouse that is yet to be created can be collected.

        Args:
            coordinates: Place around which points are looked for.
            country_code: Two-letter code of the country (ISO 3166-1), such as RU.
            search: Narrows the points by address and kind.
            selected_dropoff_point_id: Drop-off point that was chosen for the warehouse.
            limit: Points per page, 1 to 500. 500 is sent when it is left out.
            last_id: Where the page begins; left out for the first page.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            A page of points

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/warehouse/fbs/create/return-point/list``. Reads only.
        https://docs.ozon.ru/api/seller/#operation/WarehouseFBSCreateReturnPointList
        """
        result: WarehouseFbsCreateReturnPointListResponse = await self._call(
            "create_return_point_list",
            {
                "coordinates": coordinates,
                "country_code": country_code,
                "search": search,
                "selected_dropoff_point_id": selected_dropoff_point_id,
                "limit": limit,
                "last_id": last_id,
            },
            options,
        )
        return result

    async def create(
        self,
        *,
        address_coordinates: GeoPoint | GeoPointDict,
        cut_in_time: int,
        first_mile_type: WarehouseFirstMileType,
        is_kgt: bool,
        name: str,
        phone: str,
        timeslot_id: int,
        drop_off_point_id: int | None = None,
        options_: WarehouseFbsOptions | WarehouseFbsOptionsDict | None = None,
        return_point_id: int | None = None,
        working_days: Sequence[Weekday] | None = None,
        options: CallOptions | None = None,
    ) -> WarehouseFbsCreateResponse:
        """Create an FBS warehouse.

        Choose the first mile, its point and slot beforehand with the create lists of this group. Starts an
        operation; `warehouse.operation_status` gives the number of the new warehouse. Repeating the call creates
        another warehouse.

        Args:
            address_coordinates: Where the warehouse stands; the address is found from it.
            cut_in_time: Minutes until the taking of orders closes; 3000 closes it 50 hours after the order was
                given.
            first_mile_type: Whether a courier fetches the parcels or the seller brings them.
            is_kgt: True for a warehouse of bulky goods; cannot be mixed with ordinary ones.
            name: Name of the warehouse in the seller cabinet.
            phone: Phone of the warehouse as +7(XXX)XXX-XX-XX.
            timeslot_id: Slot of the hand-over, from the timeslot list of the first mile.
            drop_off_point_id: Point from `warehouse_fbs.create_drop_off_list`; demanded with DROP_OFF.
            options_: What couriers should know, and automatic steps.
            return_point_id: Where returns are collected, from `warehouse_fbs.create_return_point_list`.
            working_days: Days of the week on which the warehouse works. At most 7 items.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            The operation that was started

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/warehouse/fbs/create``. Writes; is never repeated by the client.
        https://docs.ozon.ru/api/seller/#operation/WarehouseAPI_CreateWarehouseFBS
        """
        result: WarehouseFbsCreateResponse = await self._call(
            "create",
            {
                "address_coordinates": address_coordinates,
                "cut_in_time": cut_in_time,
                "first_mile_type": first_mile_type,
                "is_kgt": is_kgt,
                "name": name,
                "phone": phone,
                "timeslot_id": timeslot_id,
                "drop_off_point_id": drop_off_point_id,
                "options_": options_,
                "return_point_id": return_point_id,
                "working_days": working_days,
            },
            options,
        )
        return result

    async def update(
        self,
        *,
        address_coordinates: GeoPoint | GeoPointDict,
        warehouse_id: int,
        name: str | None = None,
        options_: WarehouseFbsOptions | WarehouseFbsOptionsDict | None = None,
        phone: str | None = None,
        working_days: Sequence[Weekday] | None = None,
        options: CallOptions | None = None,
    ) -> WarehouseFbsUpdateResponse:
        """Change name, address, phone and days of an FBS warehouse.

        Starts an operation. The coordinates have to be given even when they stay. The first mile is changed by
        `warehouse_fbs.first_mile_update`.

        Args:
            address_coordinates: Where the warehouse stands; has to be given even when it does not change.
            warehouse_id: The FBS warehouse to change.
            name: Name of the warehouse, up to 100 characters.
            options_: What couriers should know, and automatic steps.
            phone: Phone of the warehouse as +7(XXX)XXX-XX-XX.
            working_days: Days of the week on which the warehouse works, at least 5. At most 7 items.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            The operation that was started

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/warehouse/fbs/update``. Writes; may be repeated.
        https://docs.ozon.ru/api/seller/#operation/UpdateWarehouseFBS
        """
        result: WarehouseFbsUpdateResponse = await self._call(
            "update",
            {
                "address_coordinates": address_coordinates,
                "warehouse_id": warehouse_id,
                "name": name,
                "options_": options_,
                "phone": phone,
                "working_days": working_days,
            },
            options,
        )
        return result

    async def update_drop_off_list(
        self,
        *,
        warehouse_id: int,
        search: WarehouseFbsDropOffSearch | WarehouseFbsDropOffSearchDict | None = None,
        options: CallOptions | None = None,
    ) -> WarehouseFbsUpdateDropOffListResponse:
        """List drop-off points for an existing FBS warehouse.

        Points to which the hand-over of the warehouse may be moved. Not paged; the id is text here and a number in
        the requests.

        Args:
            warehouse_id: An existing FBS warehouse, whose place and kind decide.
            search: Narrows the points by address and kind.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            The points

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/warehouse/fbs/update/drop-off/list``. Reads only.
        https://docs.ozon.ru/api/seller/#operation/WarehouseAPI_ListDropOffPointsForUpdateFBSWarehouse
        """
        result: WarehouseFbsUpdateDropOffListResponse = await self._call(
            "update_drop_off_list",
            {"warehouse_id": warehouse_id, "search": search},
            options,
        )
        return result

    async def update_drop_off_timeslot_list(
        self,
        *,
        drop_off_point_id: int,
        warehouse_id: int,
        options: CallOptions | None = None,
    ) -> WarehouseFbsUpdateDropOffTimeslotListResponse:
        """List hand-over slots of a drop-off point for a warehouse.

        Slots of the chosen point; one of them goes into `warehouse_fbs.first_mile_update` as timeslot_id.

        Args:
            drop_off_point_id: From `warehouse_fbs.update_drop_off_list`.
            warehouse_id: The FBS warehouse to change.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            The slots

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/warehouse/fbs/update/drop-off/timeslot/list``. Reads only.
        https://docs.ozon.ru/api/seller/#operation/WarehouseFbsUpdateDropOffTimeslotList
        """
        result: WarehouseFbsUpdateDropOffTimeslotListResponse = await self._call(
            "update_drop_off_timeslot_list",
            {"drop_off_point_id": drop_off_point_id, "warehouse_id": warehouse_id},
            options,
        )
        return result

    async def update_pick_up_timeslot_list(
        self,
        *,
        warehouse_id: int,
        options: CallOptions | None = None,
    ) -> WarehouseFbsUpdatePickUpTimeslotListResponse:
        """List courier slots for an existing warehouse.

        Slots in which a courier may come; one of them goes into `warehouse_fbs.first_mile_update` as timeslot_id.

        Args:
            warehouse_id: The FBS warehouse to change.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            The slots

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/warehouse/fbs/update/pick-up/timeslot/list``. Reads only.
        https://docs.ozon.ru/api/seller/#operation/WarehouseFbsUpdatePickUpTimeslotList
        """
        result: WarehouseFbsUpdatePickUpTimeslotListResponse = await self._call(
            "update_pick_up_timeslot_list",
            {"warehouse_id": warehouse_id},
            options,
        )
        return result

    async def update_return_point_list(
        self,
        *,
        warehouse_id: int,
        current_dropoff_point_id: int | None = None,
        current_return_point_id: int | None = None,
        search: WarehouseFbsReturnPointSearch | WarehouseFbsReturnPointSearchDict | None = None,
        limit: int | None = None,
        last_id: int | None = None,
        options: CallOptions | None = None,
    ) -> WarehouseFbsUpdateReturnPointListResponse:
        """List return points for an existing FBS warehouse.

        Points where the returns of the warehouse can be collected. The chosen one is also asked for by
        `warehouse.archive` and `warehouse.unarchive`.

        Args:
            warehouse_id: The FBS warehouse to change.
            current_dropoff_point_id: Drop-off point of the warehouse.
            current_return_point_id: Return point that is set now, from `warehouse_fbs.return_mile_info`.
            search: Narrows the points by address and kind.
            limit: Points per page, 1 to 500. 500 is sent when it is left out.
            last_id: Where the page begins; left out for the first page.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            A page of points

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/warehouse/fbs/update/return-point/list``. Reads only.
        https://docs.ozon.ru/api/seller/#operation/WarehouseFBSUpdateReturnPointList
        """
        result: WarehouseFbsUpdateReturnPointListResponse = await self._call(
            "update_return_point_list",
            {
                "warehouse_id": warehouse_id,
                "current_dropoff_point_id": current_dropoff_point_id,
                "current_return_point_id": current_return_point_id,
                "search": search,
                "limit": limit,
                "last_id": last_id,
            },
            options,
        )
        return result

    async def first_mile_update(
        self,
        *,
        cut_in_time: int,
        first_mile_type: WarehouseFirstMileType,
        timeslot_id: int,
        warehouse_id: int,
        drop_off_point_id: int | None = None,
        return_point_id: int | None = None,
        options: CallOptions | None = None,
    ) -> WarehouseFbsFirstMileUpdateResponse:
        """Change how parcels get from an FBS warehouse to Ozon.

        Switches between courier and drop-off point, or to another point or slot. Starts an operation; until it
        ends, first_mile_is_changing of `warehouse.list` is true and shipments may be refused.

        Args:
            cut_in_time: Minutes until the taking of orders closes; 3000 closes it 50 hours after the order was
                given.
            first_mile_type: Whether a courier fetches the parcels or the seller brings them.
            timeslot_id: Slot of the hand-over, from the timeslot list of the first mile.
            warehouse_id: The FBS warehouse to change.
            drop_off_point_id: Point from `warehouse_fbs.update_drop_off_list`; demanded with DROP_OFF.
            return_point_id: Where returns are collected, from `warehouse_fbs.update_return_point_list`.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            The operation that was started

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/warehouse/fbs/first-mile/update``. Writes; may be repeated.
        https://docs.ozon.ru/api/seller/#operation/UpdateWarehouseFBSFirstMile
        """
        result: WarehouseFbsFirstMileUpdateResponse = await self._call(
            "first_mile_update",
            {
                "cut_in_time": cut_in_time,
                "first_mile_type": first_mile_type,
                "timeslot_id": timeslot_id,
                "warehouse_id": warehouse_id,
                "drop_off_point_id": drop_off_point_id,
                "return_point_id": return_point_id,
            },
            options,
        )
        return result

    async def return_mile_info(
        self,
        *,
        warehouse_ids: Sequence[int],
        options: CallOptions | None = None,
    ) -> WarehouseFbsReturnMileInfoResponse:
        """Show where the returns of FBS warehouses go.

        The return point of each warehouse, and whether one still has to be set.

        Args:
            warehouse_ids: 1 to 1000 FBS warehouses.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            Settings by warehouse

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/warehouse/fbs/return-mile/info``. Reads only.
        https://docs.ozon.ru/api/seller/#operation/WarehouseFBSReturnMileInfo
        """
        result: WarehouseFbsReturnMileInfoResponse = await self._call(
            "return_mile_info",
            {"warehouse_ids": warehouse_ids},
            options,
        )
        return result

    async def pickup_planning_list(
        self,
        *,
        options: CallOptions | None = None,
    ) -> WarehouseFbsPickupPlanningListResponse:
        """List warehouses to which a courier may be ordered.

        Takes no body. FBS warehouses with the first mile PICK_UP; tells whether postings wait and until when the
        plan may be changed.

        Args:
            options: Settings of this call only, such as ``timeout``.

        Returns:
            The warehouses

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/warehouse/fbs/pickup/planning/list``. Reads only.
        https://docs.ozon.ru/api/seller/#operation/WarehouseFbsPickUpPlanningList
        """
        result: WarehouseFbsPickupPlanningListResponse = await self._call(
            "pickup_planning_list",
            {},
            options,
        )
        return result

    async def pickup_courier_create(
        self,
        *,
        warehouse_id: int,
        options: CallOptions | None = None,
    ) -> None:
        """Order a courier to an FBS warehouse.

        For warehouses with the first mile PICK_UP that `warehouse_fbs.pickup_planning_list` shows. A real courier
        is sent; call him off with `warehouse_fbs.pickup_courier_cancel`.

        Args:
            warehouse_id: A warehouse of `warehouse_fbs.pickup_planning_list`.
            options: Settings of this call only, such as ``timeout``.

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/warehouse/fbs/pickup/courier/create``. Writes; is never repeated by the client.
        https://docs.ozon.ru/api/seller/#operation/WarehouseFbsPickUpCourierCreate
        """
        await self._call(
            "pickup_courier_create",
            {"warehouse_id": warehouse_id},
            options,
        )

    async def pickup_courier_cancel(
        self,
        *,
        warehouse_id: int,
        options: CallOptions | None = None,
    ) -> None:
        """Call off the courier of an FBS warehouse.

        Cancels the planned visit. Possible while can_modify_pickup_plan of `warehouse_fbs.pickup_planning_list` is
        true.

        Args:
            warehouse_id: The warehouse whose courier is called off.
            options: Settings of this call only, such as ``timeout``.

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/warehouse/fbs/pickup/courier/cancel``. Destroys or withdraws; is never repeated by the client.
        https://docs.ozon.ru/api/seller/#operation/WarehouseFbsPickUpCourierCancel
        """
        await self._call(
            "pickup_courier_cancel",
            {"warehouse_id": warehouse_id},
            options,
        )

    async def pickup_history_list(
        self,
        *,
        filter: WarehouseFbsPickupHistoryFilter | WarehouseFbsPickupHistoryFilterDict | None = None,
        limit: int | None = None,
        cursor: str | None = None,
        options: CallOptions | None = None,
    ) -> WarehouseFbsPickupHistoryListResponse:
        """List visits of couriers to FBS warehouses.

        Past and planned visits with the outcome of each.

        Args:
            filter: Which visits to list.
            limit: Visits per page, 1 to 1000. 1000 is sent when it is left out.
            cursor: Where the page begins; empty for the first page.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            A page of visits

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/warehouse/fbs/pickup/history/list``. Reads only.
        https://docs.ozon.ru/api/seller/#operation/WarehouseFbsPickUpHistoryList
        """
        result: WarehouseFbsPickupHistoryListResponse = await self._call(
            "pickup_history_list",
            {"filter": filter, "limit": limit, "cursor": cursor},
            options,
        )
        return result
