# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""Acts of FBO supplies."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...client import AsyncResource, CallOptions, SyncResource
from ...lazy import lazy

if TYPE_CHECKING:
    from .._models import Money as Money
    from ._accept import SupplyOrderActAcceptErrorReason as SupplyOrderActAcceptErrorReason
    from ._accept import SupplyOrderActAcceptRequest as SupplyOrderActAcceptRequest
    from ._accept import SupplyOrderActAcceptResponse as SupplyOrderActAcceptResponse
    from ._accept_status import SupplyOrderActAcceptStatus as SupplyOrderActAcceptStatus
    from ._accept_status import SupplyOrderActAcceptStatusRequest as SupplyOrderActAcceptStatusRequest
    from ._accept_status import SupplyOrderActAcceptStatusResponse as SupplyOrderActAcceptStatusResponse
    from ._models import SupplyActAmount as SupplyActAmount
    from ._models import SupplyActType as SupplyActType
    from ._product_get import SupplyActDefect as SupplyActDefect
    from ._product_get import SupplyActProduct as SupplyActProduct
    from ._product_get import SupplyActProducts as SupplyActProducts
    from ._product_get import SupplyActSku as SupplyActSku
    from ._product_get import SupplyOrderActProductGetRequest as SupplyOrderActProductGetRequest
    from ._product_get import SupplyOrderActProductGetResponse as SupplyOrderActProductGetResponse
    from ._summary_get import SupplyAct as SupplyAct
    from ._summary_get import SupplyActs as SupplyActs
    from ._summary_get import SupplyActState as SupplyActState
    from ._summary_get import SupplyActSummary as SupplyActSummary
    from ._summary_get import SupplyOrderActSummaryGetRequest as SupplyOrderActSummaryGetRequest
    from ._summary_get import SupplyOrderActSummaryGetResponse as SupplyOrderActSummaryGetResponse
else:
    __getattr__ = lazy(
        __name__,
        {
            "Money": ".._models",
            "SupplyAct": "._summary_get",
            "SupplyActAmount": "._models",
            "SupplyActDefect": "._product_get",
            "SupplyActProduct": "._product_get",
            "SupplyActProducts": "._product_get",
            "SupplyActSku": "._product_get",
            "SupplyActState": "._summary_get",
            "SupplyActSummary": "._summary_get",
            "SupplyActType": "._models",
            "SupplyActs": "._summary_get",
            "SupplyOrderActAcceptErrorReason": "._accept",
            "SupplyOrderActAcceptRequest": "._accept",
            "SupplyOrderActAcceptResponse": "._accept",
            "SupplyOrderActAcceptStatus": "._accept_status",
            "SupplyOrderActAcceptStatusRequest": "._accept_status",
            "SupplyOrderActAcceptStatusResponse": "._accept_status",
            "SupplyOrderActProductGetRequest": "._product_get",
            "SupplyOrderActProductGetResponse": "._product_get",
            "SupplyOrderActSummaryGetRequest": "._summary_get",
            "SupplyOrderActSummaryGetResponse": "._summary_get",
        },
    )


class SupplyOrderActResource(SyncResource):
    """Acts of FBO supplies."""

    __slots__ = ()

    def accept(
        self,
        *,
        act_id: int,
        options: CallOptions | None = None,
    ) -> SupplyOrderActAcceptResponse:
        """Accept an act of a supply.

        Agrees with what Ozon found; it cannot be taken back. Starts a task that supply_order_act_accept_status
        tells about. Supplies that are settled by a transfer document (UTD) are refused.

        Args:
            act_id: Act, from supply_order_act_summary_get.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            The task

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/supply-order/act/accept``. Writes; is never repeated by the client; beta.
        https://docs.ozon.ru/api/seller/#operation/SupplyOrderActAccept
        """
        result: SupplyOrderActAcceptResponse = self._call(
            "accept",
            {"act_id": act_id},
            options,
        )
        return result

    def accept_status(
        self,
        *,
        operation_id: str,
        options: CallOptions | None = None,
    ) -> SupplyOrderActAcceptStatusResponse:
        """Show whether an act was accepted.

        State of the task that supply_order_act_accept started.

        Args:
            operation_id: From supply_order_act_accept.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            The state

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/supply-order/act/accept/status``. Reads only; beta.
        https://docs.ozon.ru/api/seller/#operation/SupplyOrderActAcceptStatus
        """
        result: SupplyOrderActAcceptStatusResponse = self._call(
            "accept_status",
            {"operation_id": operation_id},
            options,
        )
        return result

    def product_get(
        self,
        *,
        supply_id: int,
        options: CallOptions | None = None,
    ) -> SupplyOrderActProductGetResponse:
        """Show the products in the acts of a supply.

        What was announced, found and agreed on, product by product, and which defects were seen.

        Args:
            supply_id: Supply, from supply_order_get.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            Acts with products

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/supply-order/act/product/get``. Reads only; beta.
        https://docs.ozon.ru/api/seller/#operation/SupplyOrderActProductGet
        """
        result: SupplyOrderActProductGetResponse = self._call(
            "product_get",
            {"supply_id": supply_id},
            options,
        )
        return result

    def summary_get(
        self,
        *,
        order_id: int,
        options: CallOptions | None = None,
    ) -> SupplyOrderActSummaryGetResponse:
        """Show the acts of a supply order.

        The acts of all supplies in the order with their totals and the moment until which the seller may answer.
        act_id is what supply_order_act_accept takes.

        Args:
            order_id: Supply order, from supply_order_list.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            Acts by supply

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/supply-order/act/summary/get``. Reads only; beta.
        https://docs.ozon.ru/api/seller/#operation/SupplyOrderActSummaryGet
        """
        result: SupplyOrderActSummaryGetResponse = self._call(
            "summary_get",
            {"order_id": order_id},
            options,
        )
        return result


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

        Agrees with what Ozon found; it cannot be taken back. Starts a task that supply_order_act_accept_status
        tells about. Supplies that are settled by a transfer document (UTD) are refused.

        Args:
            act_id: Act, from supply_order_act_summary_get.
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

        State of the task that supply_order_act_accept started.

        Args:
            operation_id: From supply_order_act_accept.
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
            supply_id: Supply, from supply_order_get.
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
        act_id is what supply_order_act_accept takes.

        Args:
            order_id: Supply order, from supply_order_list.
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
