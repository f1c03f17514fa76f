# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""The methods of supply_order_act, asynchronous."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...client import AsyncResource, CallOptions

if TYPE_CHECKING:
    from ._accept import SupplyOrderActAcceptResponse
    from ._accept_status import SupplyOrderActAcceptStatusResponse
    from ._product_get import SupplyOrderActProductGetResponse
    from ._summary_get import SupplyOrderActSummaryGetResponse


class AsyncSupplyOrderActResource(AsyncResource):
    """Acts of FBO supplies."""

    __slots__ = ()

    async def accept(
        self,
        *,
        act_id: int,
        options: CallOptions | None = None,
    ) -> SupplyOrderActAcceptResponse:
        """Accept an act of a supply.

        Agrees with what Ozon found; it cannot be taken back. Starts a task that `supply_order_act.accept_status`
        tells about. Supplies that are settled by a transfer document (UTD) are refused.

        Args:
            act_id: Act, from `supply_order_act.summary_get`.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            The task

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/supply-order/act/accept``. Writes; is never repeated by the client; beta.
        https://docs.ozon.ru/api/seller/#operation/SupplyOrderActAccept
        """
        result: SupplyOrderActAcceptResponse = await self._call(
            "accept",
            {"act_id": act_id},
            options,
        )
        return result

    async def accept_status(
        self,
        *,
        operation_id: str,
        options: CallOptions | None = None,
    ) -> SupplyOrderActAcceptStatusResponse:
        """Show whether an act was accepted.

        State of the task that `supply_order_act.accept` started.

        Args:
            operation_id: From `supply_order_act.accept`.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            The state

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/supply-order/act/accept/status``. Reads only; beta.
        https://docs.ozon.ru/api/seller/#operation/SupplyOrderActAcceptStatus
        """
        result: SupplyOrderActAcceptStatusResponse = await self._call(
            "accept_status",
            {"operation_id": operation_id},
            options,
        )
        return result

    async def product_get(
        self,
        *,
        supply_id: int,
        options: CallOptions | None = None,
    ) -> SupplyOrderActProductGetResponse:
        """Show the products in the acts of a supply.

        What was announced, found and agreed on, product by product, and which defects were seen.

        Args:
            supply_id: Supply, from `supply_order.get`.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            Acts with products

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/supply-order/act/product/get``. Reads only; beta.
        https://docs.ozon.ru/api/seller/#operation/SupplyOrderActProductGet
        """
        result: SupplyOrderActProductGetResponse = await self._call(
            "product_get",
            {"supply_id": supply_id},
            options,
        )
        return result

    async def summary_get(
        self,
        *,
        order_id: int,
        options: CallOptions | None = None,
    ) -> SupplyOrderActSummaryGetResponse:
        """Show the acts of a supply order.

        The acts of all supplies in the order with their totals and the moment until which the seller may answer.
        act_id is what `supply_order_act.accept` takes.

        Args:
            order_id: Supply order, from `supply_order.list`.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            Acts by supply

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/supply-order/act/summary/get``. Reads only; beta.
        https://docs.ozon.ru/api/seller/#operation/SupplyOrderActSummaryGet
        """
        result: SupplyOrderActSummaryGetResponse = await self._call(
            "summary_get",
            {"order_id": order_id},
            options,
        )
        return result
