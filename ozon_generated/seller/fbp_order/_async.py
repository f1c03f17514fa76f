# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""The methods of fbp_order, asynchronous."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...client import AsyncResource, CallOptions

if TYPE_CHECKING:
    from ._get import FbpOrderGetResponse
    from ._list import FbpOrderListResponse


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
        the supply is a draft (`fbp_draft.get`); afterwards it goes to the archive (`fbp.archive_get`).

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
        count: int | None = None,
        last_id: int | None = None,
        options: CallOptions | None = None,
    ) -> FbpOrderListResponse:
        """List registered supplies (FBP).

        Supplies that are on their way, of all ways of delivery, page by page. A row lacks row_version; read it with
        `fbp_order.get` before a change.

        Args:
            count: Supplies per page. 100 is sent when it is left out.
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
