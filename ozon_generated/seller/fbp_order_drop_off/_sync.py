# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""The methods of fbp_order_drop_off, synchronous."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...client import CallOptions, SyncResource

if TYPE_CHECKING:
    from .._shared_fbp_change_response import FbpChangeResponse
    from .._shared_fbp_order_change_response import FbpOrderChangeResponse
    from .._shared_fbp_timetable_response import FbpTimetableResponse


class FbpOrderDropOffResource(SyncResource):
    """FBP supplies through a drop-off point."""

    __slots__ = ()

    def cancel(
        self,
        *,
        supply_id: str,
        options: CallOptions | None = None,
    ) -> FbpOrderChangeResponse:
        """Cancel a drop-off supply (FBP).

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

        ``POST /v1/fbp/order/drop-off/cancel``. Destroys or withdraws; is never repeated by the client; beta.
        https://docs.ozon.ru/api/seller/#operation/FbpAPI_FbpOrderDropOffCancel
        """
        result: FbpOrderChangeResponse = self._call(
            "cancel",
            {"supply_id": supply_id},
            options,
        )
        return result

    def dlv_edit(
        self,
        *,
        drop_off_date: str,
        row_version: int,
        supply_id: str,
        options: CallOptions | None = None,
    ) -> FbpChangeResponse:
        """Change the day of a drop-off supply (FBP).

        Another day at the same point; take one on which `fbp_order_drop_off.timetable` shows the point open. Point
        and province stay as registered.

        Args:
            drop_off_date: Day when the goods are brought to the point; the document names no format, so send a
                value as nearest_drop_off_date of the point list shows it.
            row_version: Version that the caller last saw, from the latest answer about this supply; the change
                is meant to fail when somebody was faster.
            supply_id: Identifier of the supply, from the answer of the create call; the draft, the order and
                the archive keep the same one.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            The change was taken

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/fbp/order/drop-off/dlv/edit``. Writes; is never repeated by the client; beta.
        https://docs.ozon.ru/api/seller/#operation/FbpAPI_FbpOrderDropOffDlvEdit
        """
        result: FbpChangeResponse = self._call(
            "dlv_edit",
            {"drop_off_date": drop_off_date, "row_version": row_version, "supply_id": supply_id},
            options,
        )
        return result

    def timetable(
        self,
        *,
        drop_off_point_id: int,
        province_uuid: str,
        warehouse_id: int,
        options: CallOptions | None = None,
    ) -> FbpTimetableResponse:
        """Show when the point of a supply is open (FBP).

        Opening hours of a drop-off point by day of the week, for choosing another day with
        `fbp_order_drop_off.dlv_edit`.

        Args:
            drop_off_point_id: Drop-off point, from `fbp_draft_drop_off.point_list`.
            province_uuid: Province, from `fbp_draft_drop_off.province_list`.
            warehouse_id: Warehouse of the partner, from `fbp.warehouse_list`.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            The week of the point

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/fbp/order/drop-off/timetable``. Reads only; beta.
        https://docs.ozon.ru/api/seller/#operation/FbpAPI_FbpOrderDropOffTimetable
        """
        result: FbpTimetableResponse = self._call(
            "timetable",
            {"drop_off_point_id": drop_off_point_id, "province_uuid": province_uuid, "warehouse_id": warehouse_id},
            options,
        )
        return result
