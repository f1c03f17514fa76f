# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""The methods of cancellation, asynchronous."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...client import AsyncResource, CallOptions

if TYPE_CHECKING:
    from ._inputs import CancellationListFiltersDict, CancellationListWithDict
    from ._list import CancellationListFilters, CancellationListResponse, CancellationListWith


class AsyncCancellationResource(AsyncResource):
    """Cancellation requests of rFBS buyers."""

    __slots__ = ()

    async def list(
        self,
        *,
        filters: CancellationListFilters | CancellationListFiltersDict | None = None,
        with_: CancellationListWith | CancellationListWithDict | None = None,
        limit: int | None = None,
        last_id: int | None = None,
        options: CallOptions | None = None,
    ) -> CancellationListResponse:
        """List requests to cancel rFBS orders.

        Buyers of rFBS orders ask before an order that is under way is cancelled. A request that nobody answers is
        approved by itself at auto_approve_date.

        Args:
            filters: Which requests to list.
            with_: What to add to the answer.
            limit: Requests per page, at most 500. At least 1. 500 is sent when it is left out.
            last_id: last_id of the page before; 0 or absent for the first page.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            A page of requests

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v2/conditional-cancellation/list``. Reads only.
        https://docs.ozon.ru/api/seller/#operation/CancellationAPI_GetConditionalCancellationListV2
        """
        result: CancellationListResponse = await self._call(
            "list",
            {"filters": filters, "with_": with_, "limit": limit, "last_id": last_id},
            options,
        )
        return result

    async def approve(
        self,
        *,
        cancellation_id: int,
        comment: str | None = None,
        options: CallOptions | None = None,
    ) -> None:
        """Approve a request to cancel an order.

        The order is cancelled and the buyer gets the money back; this cannot be undone. The answer is empty.

        Args:
            cancellation_id: The request to decide, from `cancellation.list`.
            comment: Words to the buyer.
            options: Settings of this call only, such as ``timeout``.

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v2/conditional-cancellation/approve``. Destroys or withdraws; is never repeated by the client.
        https://docs.ozon.ru/api/seller/#operation/CancellationAPI_ConditionalCancellationApproveV2
        """
        await self._call(
            "approve",
            {"cancellation_id": cancellation_id, "comment": comment},
            options,
        )

    async def reject(
        self,
        *,
        cancellation_id: int,
        comment: str | None = None,
        options: CallOptions | None = None,
    ) -> None:
        """Reject a request to cancel an order.

        The order goes on and has to be delivered; this cannot be undone. Decide before auto_approve_date. The
        answer is empty.

        Args:
            cancellation_id: The request to decide, from `cancellation.list`.
            comment: Words to the buyer.
            options: Settings of this call only, such as ``timeout``.

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v2/conditional-cancellation/reject``. Destroys or withdraws; is never repeated by the client.
        https://docs.ozon.ru/api/seller/#operation/CancellationAPI_ConditionalCancellationRejectV2
        """
        await self._call(
            "reject",
            {"cancellation_id": cancellation_id, "comment": comment},
            options,
        )
