# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""The methods of fbp_order_direct, asynchronous."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from ...client import AsyncResource, CallOptions

if TYPE_CHECKING:
    from .._shared_fbp_order_change_response import FbpOrderChangeResponse
    from .._shared_fbp_timeslot_edit_response import FbpTimeslotEditResponse
    from .._shared_fbp_timeslot_list_response import FbpTimeslotListResponse


class AsyncFbpOrderDirectResource(AsyncResource):
    """FBP supplies that go straight to the warehouse."""

    __slots__ = ()

    async def cancel(
        self,
        *,
        supply_id: str,
        options: CallOptions | None = None,
    ) -> FbpOrderChangeResponse:
        """Cancel a direct supply (FBP).

        Asks the partner's warehouse to cancel a registered supply; it cannot be taken back. A refusal is a 200 with
        is_error. The consent of the warehouse comes later: look at cancellation_state of `fbp_order.get`, and do
        not repeat the call.

        Args:
            supply_id: Identifier of the supply, from the answer of the create call; the draft, the order and
                the archive keep the same one.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            Whether the cancellation was taken

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/fbp/order/direct/cancel``. Destroys or withdraws; is never repeated by the client; beta.
        https://docs.ozon.ru/api/seller/#operation/FbpAPI_FbpOrderDirectCancel
        """
        result: FbpOrderChangeResponse = await self._call(
            "cancel",
            {"supply_id": supply_id},
            options,
        )
        return result

    async def seller_dlv_edit(
        self,
        *,
        driver_name: str,
        row_version: int,
        supply_id: str,
        vehicle_number: str,
        vehicle_type: str,
        options: CallOptions | None = None,
    ) -> FbpOrderChangeResponse:
        """Change vehicle or driver of a direct supply (FBP).

        Replaces vehicle and driver together, for a supply that the seller brings himself. A refusal is a 200 with
        is_error. For a draft use `fbp_draft_direct.seller_dlv_edit`.

        Args:
            driver_name: Full name of the driver.
            row_version: Version that the caller last saw, from the latest answer about this supply; the change
                is meant to fail when somebody was faster.
            supply_id: Identifier of the supply, from the answer of the create call; the draft, the order and
                the archive keep the same one.
            vehicle_number: Registration plate of the vehicle.
            vehicle_type: Kind or model of the vehicle, free text.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            Whether the supply was changed

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/fbp/order/direct/seller-dlv/edit``. Writes; is never repeated by the client; beta.
        https://docs.ozon.ru/api/seller/#operation/FbpAPI_FbpOrderDirectSellerDlvEdit
        """
        result: FbpOrderChangeResponse = await self._call(
            "seller_dlv_edit",
            {
                "driver_name": driver_name,
                "row_version": row_version,
                "supply_id": supply_id,
                "vehicle_number": vehicle_number,
                "vehicle_type": vehicle_type,
            },
            options,
        )
        return result

    async def timeslot_edit(
        self,
        *,
        row_version: int,
        supply_id: str,
        timeslot_start: datetime,
        options: CallOptions | None = None,
    ) -> FbpTimeslotEditResponse:
        """Move a direct supply to another slot (FBP).

        Takes another slot from `fbp_order_direct.timeslot_list`. When it could not be reserved, error_reasons of a
        200 tells why and the old slot stays.

        Args:
            row_version: Version that the caller last saw, from the latest answer about this supply; the change
                is meant to fail when somebody was faster.
            supply_id: Identifier of the supply, from the answer of the create call; the draft, the order and
                the archive keep the same one.
            timeslot_start: Begin of a slot that the timeslot list offers. Ozon does not say whether it is UTC
                or the clock of the warehouse: send what the list gave.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            Whether the slot was reserved

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/fbp/order/direct/timeslot/edit``. Writes; is never repeated by the client; beta.
        https://docs.ozon.ru/api/seller/#operation/FbpAPI_FbpEditTimeslot
        """
        result: FbpTimeslotEditResponse = await self._call(
            "timeslot_edit",
            {"row_version": row_version, "supply_id": supply_id, "timeslot_start": timeslot_start},
            options,
        )
        return result

    async def timeslot_list(
        self,
        *,
        interval_end: datetime,
        interval_start: datetime,
        supply_id: str,
        options: CallOptions | None = None,
    ) -> FbpTimeslotListResponse:
        """List free slots for a registered direct supply (FBP).

        Slots to which the supply could be moved with `fbp_order_direct.timeslot_edit`. When there are none, reasons
        tells why.

        Args:
            interval_end: End of the span in which slots are looked for, UTC.
            interval_start: Begin of the span in which slots are looked for, UTC.
            supply_id: Identifier of the supply, from the answer of the create call; the draft, the order and
                the archive keep the same one.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            Free slots

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/fbp/order/direct/timeslot/list``. Reads only; beta.
        https://docs.ozon.ru/api/seller/#operation/FbpAPI_FbpAvailableTimeslotList
        """
        result: FbpTimeslotListResponse = await self._call(
            "timeslot_list",
            {"interval_end": interval_end, "interval_start": interval_start, "supply_id": supply_id},
            options,
        )
        return result

    async def tpl_dlv_edit(
        self,
        *,
        row_version: int,
        supply_id: str,
        tracking_number: str,
        transport_company_name: str,
        options: CallOptions | None = None,
    ) -> FbpOrderChangeResponse:
        """Change the transport company of a direct supply (FBP).

        Replaces company and tracking number together, for a supply that a transport company brings. A refusal is a
        200 with is_error. For a draft use `fbp_draft_direct.tpl_dlv_edit`.

        Args:
            row_version: Version that the caller last saw, from the latest answer about this supply; the change
                is meant to fail when somebody was faster.
            supply_id: Identifier of the supply, from the answer of the create call; the draft, the order and
                the archive keep the same one.
            tracking_number: Number under which the transport company tracks the cargo.
            transport_company_name: Company as the warehouse will see it on the papers.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            Whether the supply was changed

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/fbp/order/direct/tpl-dlv/edit``. Writes; is never repeated by the client; beta.
        https://docs.ozon.ru/api/seller/#operation/FbpOrderDirectTplDlvEdit
        """
        result: FbpOrderChangeResponse = await self._call(
            "tpl_dlv_edit",
            {
                "row_version": row_version,
                "supply_id": supply_id,
                "tracking_number": tracking_number,
                "transport_company_name": transport_company_name,
            },
            options,
        )
        return result
