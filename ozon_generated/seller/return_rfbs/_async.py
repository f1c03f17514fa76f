# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""The methods of return_rfbs, asynchronous."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...client import AsyncResource, CallOptions

if TYPE_CHECKING:
    from ._get import ReturnRfbsGetResponse
    from ._inputs import ReturnRfbsFilterDict
    from ._list import ReturnRfbsFilter, ReturnRfbsListResponse


class AsyncReturnRfbsResource(AsyncResource):
    """Return requests of rFBS buyers."""

    __slots__ = ()

    async def list(
        self,
        *,
        filter: ReturnRfbsFilter | ReturnRfbsFilterDict | None = None,
        limit: int | None = None,
        last_id: int | None = None,
        options: CallOptions | None = None,
    ) -> ReturnRfbsListResponse:
        """List return requests of rFBS buyers.

        Short rows; the actions that are possible come from `return_rfbs.get`. The next page begins after the
        return_id of the last row; an empty page is the end.

        Args:
            filter: Which requests to list.
            limit: Requests per page. At least 1. 100 is sent when it is left out.
            last_id: return_id of the last row of the page before; 0 or absent for the first page.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            A page of requests

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v2/returns/rfbs/list``. Reads only.
        https://docs.ozon.ru/api/seller/#operation/RFBSReturnsAPI_ReturnsRfbsListV2
        """
        result: ReturnRfbsListResponse = await self._call(
            "list",
            {"filter": filter, "limit": limit, "last_id": last_id},
            options,
        )
        return result

    async def get(
        self,
        *,
        return_id: int,
        options: CallOptions | None = None,
    ) -> ReturnRfbsGetResponse:
        """Read a return request of an rFBS buyer.

        The reasons, photos and words of the buyer, and the actions that may be answered now with
        `return_rfbs.action_set`.

        Args:
            return_id: From `return_rfbs.list`.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            The request

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v2/returns/rfbs/get``. Reads only.
        https://docs.ozon.ru/api/seller/#operation/RFBSReturnsAPI_ReturnsRfbsGetV2
        """
        result: ReturnRfbsGetResponse = await self._call(
            "get",
            {"return_id": return_id},
            options,
        )
        return result

    async def action_set(
        self,
        *,
        id: int,
        return_id: int,
        comment: str | None = None,
        compensation_amount: float | None = None,
        rejection_reason_id: int | None = None,
        return_for_back_way: float | None = None,
        options: CallOptions | None = None,
    ) -> None:
        """Answer a return request of an rFBS buyer.

        Approve, reject, refund in full or in part: which actions are possible now tells available_actions of
        `return_rfbs.get`. A rejection (-1, -10) needs a comment and a reason, a partial compensation (1020) an
        amount. What was answered cannot be taken back. The answer is empty.

        Args:
            id: Number of the action, from available_actions of `return_rfbs.get`.
            return_id: From `return_rfbs.list`.
            comment: Words to the buyer; required for the actions -1 and -10.
            compensation_amount: Amount to refund while the buyer keeps the product, in roubles; required for
                the action 1020. At least 0.
            rejection_reason_id: Reason from rejection_reason of `return_rfbs.get`; required for the actions -1
                and -10.
            return_for_back_way: Amount for the way back that the buyer gets refunded, in roubles; negative
                counts as 0.
            options: Settings of this call only, such as ``timeout``.

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/returns/rfbs/action/set``. Destroys or withdraws; is never repeated by the client.
        https://docs.ozon.ru/api/seller/#operation/ReturnsAPI_ReturnsRfbsActionSet
        """
        await self._call(
            "action_set",
            {
                "id": id,
                "return_id": return_id,
                "comment": comment,
                "compensation_amount": compensation_amount,
                "rejection_reason_id": rejection_reason_id,
                "return_for_back_way": return_for_back_way,
            },
            options,
        )

    async def reject(
        self,
        *,
        return_id: int,
        rejection_reason_id: int,
        comment: str | None = None,
        options: CallOptions | None = None,
    ) -> None:
        """Reject a return request (removed).

        Left the official document on 2026-08-11; use `return_rfbs.action_set` with the action -1 or -10. Cannot be
        undone.

        Args:
            return_id: From `return_rfbs.list`.
            rejection_reason_id: Reason from rejection_reason of `return_rfbs.get`.
            comment: Words to the buyer.
            options: Settings of this call only, such as ``timeout``.

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v2/returns/rfbs/reject``. Destroys or withdraws; is never repeated by the client; switched off on
        2026-08-11; successor: return_rfbs.action_set.
        https://docs.ozon.ru/api/seller/#operation/RFBSReturnsAPI_ReturnsRfbsRejectV2
        """
        await self._call(
            "reject",
            {"return_id": return_id, "rejection_reason_id": rejection_reason_id, "comment": comment},
            options,
        )

    async def compensate(
        self,
        *,
        return_id: int,
        compensation_amount: str | None = None,
        options: CallOptions | None = None,
    ) -> None:
        """Refund a part while the buyer keeps the product (removed).

        Left the official document on 2026-08-11; use `return_rfbs.action_set` with the action 1020. Cannot be
        undone.

        Args:
            return_id: From `return_rfbs.list`.
            compensation_amount: Amount to refund as decimal text.
            options: Settings of this call only, such as ``timeout``.

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v2/returns/rfbs/compensate``. Writes; is never repeated by the client; switched off on 2026-08-11;
        successor: return_rfbs.action_set.
        https://docs.ozon.ru/api/seller/#operation/RFBSReturnsAPI_ReturnsRfbsCompensateV2
        """
        await self._call(
            "compensate",
            {"return_id": return_id, "compensation_amount": compensation_amount},
            options,
        )

    async def verify(
        self,
        *,
        return_id: int,
        return_method_description: str | None = None,
        options: CallOptions | None = None,
    ) -> None:
        """Approve a return request (removed).

        Left the official document on 2026-08-11; use `return_rfbs.action_set`. Asked the buyer to send the product
        back for a check.

        Args:
            return_id: From `return_rfbs.list`.
            return_method_description: How and where the buyer shall send the product.
            options: Settings of this call only, such as ``timeout``.

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v2/returns/rfbs/verify``. Writes; is never repeated by the client; switched off on 2026-08-11;
        successor: return_rfbs.action_set.
        https://docs.ozon.ru/api/seller/#operation/RFBSReturnsAPI_ReturnsRfbsVerifyV2
        """
        await self._call(
            "verify",
            {"return_id": return_id, "return_method_description": return_method_description},
            options,
        )

    async def receive_return(
        self,
        *,
        return_id: int,
        options: CallOptions | None = None,
    ) -> None:
        """Confirm that a return arrived for the check (removed).

        Left the official document on 2026-08-11; use `return_rfbs.action_set`.

        Args:
            return_id: From `return_rfbs.list`.
            options: Settings of this call only, such as ``timeout``.

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v2/returns/rfbs/receive-return``. Writes; is never repeated by the client; switched off on
        2026-08-11; successor: return_rfbs.action_set.
        https://docs.ozon.ru/api/seller/#operation/RFBSReturnsAPI_ReturnsRfbsReceiveReturnV2
        """
        await self._call(
            "receive_return",
            {"return_id": return_id},
            options,
        )

    async def return_money(
        self,
        *,
        return_id: int,
        return_for_back_way: int | None = None,
        options: CallOptions | None = None,
    ) -> None:
        """Refund a return in full (removed).

        Left the official document on 2026-08-11; use `return_rfbs.action_set`. Cannot be undone. Defective goods
        bring a refund of the way back too.

        Args:
            return_id: From `return_rfbs.list`.
            return_for_back_way: Amount for the way back that the buyer gets refunded. At least 0.
            options: Settings of this call only, such as ``timeout``.

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v2/returns/rfbs/return-money``. Writes; is never repeated by the client; switched off on 2026-08-11;
        successor: return_rfbs.action_set.
        https://docs.ozon.ru/api/seller/#operation/RFBSReturnsAPI_ReturnsRfbsReturnMoneyV2
        """
        await self._call(
            "return_money",
            {"return_id": return_id, "return_for_back_way": return_for_back_way},
            options,
        )
