# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""FBP supplies of any kind."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...client import AsyncResource, CallOptions, SyncResource
from ...lazy import lazy

if TYPE_CHECKING:
    from .._models import FbpCancellationError as FbpCancellationError
    from .._models import FbpCancellationErrorCode as FbpCancellationErrorCode
    from .._models import FbpCancellationState as FbpCancellationState
    from .._models import FbpCancellationStatus as FbpCancellationStatus
    from .._models import FbpDeliveryDetails as FbpDeliveryDetails
    from .._models import FbpDirectDetails as FbpDirectDetails
    from .._models import FbpDropOffDetails as FbpDropOffDetails
    from .._models import FbpPickUpDetails as FbpPickUpDetails
    from .._models import FbpSellerVehicle as FbpSellerVehicle
    from .._models import FbpSupplyType as FbpSupplyType
    from .._models import FbpTimeslot as FbpTimeslot
    from .._models import FbpTimeslotReservation as FbpTimeslotReservation
    from .._models import FbpTransportCompany as FbpTransportCompany
    from ._get import FbpOrderGetRequest as FbpOrderGetRequest
    from ._get import FbpOrderGetResponse as FbpOrderGetResponse
    from ._list import FbpOrder as FbpOrder
    from ._list import FbpOrderListRequest as FbpOrderListRequest
    from ._list import FbpOrderListResponse as FbpOrderListResponse
    from ._list import FbpOrderSummary as FbpOrderSummary
    from ._models import FbpOrderAttention as FbpOrderAttention
    from ._models import FbpOrderStatus as FbpOrderStatus
else:
    __getattr__ = lazy(
        __name__,
        {
            "FbpCancellationError": ".._models",
            "FbpCancellationErrorCode": ".._models",
            "FbpCancellationState": ".._models",
            "FbpCancellationStatus": ".._models",
            "FbpDeliveryDetails": ".._models",
            "FbpDirectDetails": ".._models",
            "FbpDropOffDetails": ".._models",
            "FbpOrder": "._list",
            "FbpOrderAttention": "._models",
            "FbpOrderGetRequest": "._get",
            "FbpOrderGetResponse": "._get",
            "FbpOrderListRequest": "._list",
            "FbpOrderListResponse": "._list",
            "FbpOrderStatus": "._models",
            "FbpOrderSummary": "._list",
            "FbpPickUpDetails": ".._models",
            "FbpSellerVehicle": ".._models",
            "FbpSupplyType": ".._models",
            "FbpTimeslot": ".._models",
            "FbpTimeslotReservation": ".._models",
            "FbpTransportCompany": ".._models",
        },
    )


class FbpOrderResource(SyncResource):
    """FBP supplies of any kind."""

    __slots__ = ()

    def get(
        self,
        *,
        supply_id: str,
        options: CallOptions | None = None,
    ) -> FbpOrderGetResponse:
        """Show one registered supply (FBP).

        Where the supply is, with the row_version that every change has to send. Before the warehouse confirmed it,
        the supply is a draft (fbp_draft_get); afterwards it goes to the archive (fbp_archive_get).

        Args:
            supply_id: Identifier of the supply, from the answer of the create call; the draft, the order and
                the archive keep the same one.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            The supply

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/fbp/order/get``. Reads only; beta. https://docs.ozon.ru/api/seller/#operation/FbpAPI_FbpOrderGet
        """
        result: FbpOrderGetResponse = self._call(
            "get",
            {"supply_id": supply_id},
            options,
        )
        return result

    def list(
        self,
        *,
        count: int,
        last_id: int | None = None,
        options: CallOptions | None = None,
    ) -> FbpOrderListResponse:
        """List registered supplies (FBP).

        Supplies that are on their way, of all ways of delivery, page by page. A row lacks row_version; read it with
        fbp_order_get before a change.

        Args:
            count: Supplies per page.
            last_id: Where the page begins, last_id of the page before; leave it out for the first page.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            A page of supplies

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/fbp/order/list``. Reads only; beta.
        https://docs.ozon.ru/api/seller/#operation/FbpAPI_FbpOrderList
        """
        result: FbpOrderListResponse = self._call(
            "list",
            {"count": count, "last_id": last_id},
            options,
        )
        return result


class AsyncFbpOrderResource(AsyncResource):
    """FBP supplies of any kind."""

    __slots__ = ()

    async def get(
        self,
        *,
        supply_id: str,
        options: CallOptions | None = None,
    ) -> FbpOrderGetResponse:
        """Show one registered supply (FBP).

        Where the supply is, with the row_version that every change has to send. Before the warehouse confirmed it,
        the supply is a draft (fbp_draft_get); afterwards it goes to the archive (fbp_archive_get).

        Args:
            supply_id: Identifier of the supply, from the answer of the create call; the draft, the order and
                the archive keep the same one.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            The supply

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/fbp/order/get``. Reads only; beta. https://docs.ozon.ru/api/seller/#operation/FbpAPI_FbpOrderGet
        """
        result: FbpOrderGetResponse = await self._call(
            "get",
            {"supply_id": supply_id},
            options,
        )
        return result

    async def list(
        self,
        *,
        count: int,
        last_id: int | None = None,
        options: CallOptions | None = None,
    ) -> FbpOrderListResponse:
        """List registered supplies (FBP).

        Supplies that are on their way, of all ways of delivery, page by page. A row lacks row_version; read it with
        fbp_order_get before a change.

        Args:
            count: Supplies per page.
            last_id: Where the page begins, last_id of the page before; leave it out for the first page.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            A page of supplies

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/fbp/order/list``. Reads only; beta.
        https://docs.ozon.ru/api/seller/#operation/FbpAPI_FbpOrderList
        """
        result: FbpOrderListResponse = await self._call(
            "list",
            {"count": count, "last_id": last_id},
            options,
        )
        return result
