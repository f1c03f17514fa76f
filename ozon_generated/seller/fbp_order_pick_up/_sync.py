# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""The methods of fbp_order_pick_up, synchronous."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...client import CallOptions, SyncResource

if TYPE_CHECKING:
    from .._shared_fbp_order_change_response import FbpOrderChangeResponse
    from ._dlv_edit import FbpOrderPickUpContact
    from ._inputs import FbpOrderPickUpContactDict


class FbpOrderPickUpResource(SyncResource):
    """FBP supplies that a courier fetches."""

    __slots__ = ()

    def cancel(
        self,
        *,
        supply_id: str,
        options: CallOptions | None = None,
    ) -> FbpOrderChangeResponse:
        """Cancel a pick-up supply (FBP).

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

        ``POST /v1/fbp/order/pick-up/cancel``. Destroys or withdraws; is never repeated by the client; beta.
        https://docs.ozon.ru/api/seller/#operation/FbpAPI_FbpOrderPickUpCancel
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
        pickup_details: FbpOrderPickUpContact | FbpOrderPickUpContactDict,
        row_version: int,
        supply_id: str,
        options: CallOptions | None = None,
    ) -> FbpOrderChangeResponse:
        """Change the contact of a pick-up supply (FBP).

        Name and phone of the person who hands the goods over. Place and day stay as registered. A refusal is a 200
        with is_error.

        Args:
            pickup_details: New contact, name and phone together.
            row_version: Version that the caller last saw, from the latest answer about this supply; the change
                is meant to fail when somebody was faster.
            supply_id: Identifier of the supply, from the answer of the create call; the draft, the order and
                the archive keep the same one.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            Whether the supply was changed

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/fbp/order/pick-up/dlv/edit``. Writes; is never repeated by the client; beta.
        https://docs.ozon.ru/api/seller/#operation/FbpAPI_FbpOrderPickUpDlvEdit
        """
        result: FbpOrderChangeResponse = self._call(
            "dlv_edit",
            {"pickup_details": pickup_details, "row_version": row_version, "supply_id": supply_id},
            options,
        )
        return result
