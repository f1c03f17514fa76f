# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""The methods of discount_task, asynchronous."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ...client import AsyncResource, CallOptions

if TYPE_CHECKING:
    from ._approve import DiscountTaskApproveItem
    from ._decline import DiscountTaskDeclineItem
    from ._inputs import DiscountTaskApproveItemDict, DiscountTaskDeclineItemDict
    from ._list import DiscountTaskListRequestLimit, DiscountTaskListResponse, DiscountTaskListStatus
    from ._list_v1 import DiscountTaskListV1Response, DiscountTaskStatus
    from ._shared_discount_task_decision_response import DiscountTaskDecisionResponse


class AsyncDiscountTaskResource(AsyncResource):
    """Requests of buyers for a discount."""

    __slots__ = ()

    async def approve(
        self,
        *,
        tasks: Sequence[DiscountTaskApproveItem | DiscountTaskApproveItemDict],
        options: CallOptions | None = None,
    ) -> DiscountTaskDecisionResponse:
        """Accept requests for a discount.

        Offers each buyer a price for a number of pieces; neither has to be what was asked for. The buyer gets the
        price for a limited time. Requests that could not be decided are listed in fail_details of a 200.

        Args:
            tasks: Requests to accept. At least 1 item.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            How many requests were decided

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/actions/discounts-task/approve``. Writes; is never repeated by the client.
        https://docs.ozon.ru/api/seller/#operation/promos_task_approve
        """
        result: DiscountTaskDecisionResponse = await self._call(
            "approve",
            {"tasks": tasks},
            options,
        )
        return result

    async def decline(
        self,
        *,
        tasks: Sequence[DiscountTaskDeclineItem | DiscountTaskDeclineItemDict],
        options: CallOptions | None = None,
    ) -> DiscountTaskDecisionResponse:
        """Refuse requests for a discount.

        The buyer is told, with the comment. Requests that could not be decided are listed in fail_details of a 200.

        Args:
            tasks: Requests to refuse. At least 1 item.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            How many requests were decided

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/actions/discounts-task/decline``. Destroys or withdraws; is never repeated by the client.
        https://docs.ozon.ru/api/seller/#operation/promos_task_decline
        """
        result: DiscountTaskDecisionResponse = await self._call(
            "decline",
            {"tasks": tasks},
            options,
        )
        return result

    async def list_v1(
        self,
        *,
        status: DiscountTaskStatus,
        page: int | None = None,
        limit: int | None = None,
        options: CallOptions | None = None,
    ) -> DiscountTaskListV1Response:
        """List requests for a discount (first version).

        Requests in one state, by pages. Neither a total nor a flag tells the end: an empty page does. The second
        version, /v2/actions/discounts-task/list, replaces it.

        Args:
            status: Only requests in this state.
            page: Page number, from 1. 1 is sent when it is left out.
            limit: Requests per page, 1 to 50. 50 is sent when it is left out.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            A page of requests

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/actions/discounts-task/list``. Reads only; successor: discount_task.list.
        https://docs.ozon.ru/api/seller/#operation/promos_task_list
        """
        result: DiscountTaskListV1Response = await self._call(
            "list_v1",
            {"status": status, "page": page, "limit": limit},
            options,
        )
        return result

    async def list(
        self,
        *,
        status: DiscountTaskListStatus | None = None,
        limit: DiscountTaskListRequestLimit | None = None,
        last_id: int | None = None,
        options: CallOptions | None = None,
    ) -> DiscountTaskListResponse:
        """List requests of buyers for a discount.

        Buyers ask for a lower price, and the seller approves or declines. Only some page sizes are taken. The next
        page begins after the id of the last row; an empty page is the end.

        Args:
            status: State of the requests. Ozon takes 'ALL' when it is absent.
            limit: Requests per page. Ozon takes 50 when it is absent.
            last_id: id of the last row of the page before; 0 or absent for the first page.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            A page of requests

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v2/actions/discounts-task/list``. Reads only; beta.
        https://docs.ozon.ru/api/seller/#operation/GetDiscountTaskListV2
        """
        result: DiscountTaskListResponse = await self._call(
            "list",
            {"status": status, "limit": limit, "last_id": last_id},
            options,
        )
        return result
