# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""The methods of order, synchronous."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from ...client import CallOptions, SyncResource

if TYPE_CHECKING:
    from ._cancel_reasons import OrderCancelReasonsOrderStateSysName, OrderCancelReasonsResponse
    from ._get import OrderGetResponse
    from ._list import OrderListResponse, OrderListStateName
    from ._set_state import OrderSetStateRequestStateSysName
    from ._states import OrderStatesResponse


class OrderResource(SyncResource):
    """Orders, their states and the change of a state."""

    __slots__ = ()

    def states(
        self,
        *,
        options: CallOptions | None = None,
    ) -> OrderStatesResponse:
        """List the states that an order may have.

        Returns the states by their Russian display names, which the filter StateName of `order.list` takes.
        Changing a state takes the system name instead. The pairs are ClientOrderStateMerchantCreated "Создан" (id
        1001), ClientOrderStateMerchantAwaitingPayment "Ожидает оплаты" (1210), ClientOrderStateMerchantPaymentDone
        "Оплачен" (1220), ClientOrderStateMerchantAccepted "Принят продавцом", ClientOrderStateMerchantSent
        "Отправлен", ClientOrderStateMerchantDone "Выполнен" and ClientOrderStateMerchantCanceled "Аннулирован"
        (1100).

        Args:
            options: Settings of this call only, such as ``timeout``.

        Returns:
            The order states

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``GET /merchants/orders/states``. Reads only.
        """
        result: OrderStatesResponse = self._call(
            "states",
            {},
            options,
        )
        return result

    def list(
        self,
        *,
        order_number: str | None = None,
        state_name: OrderListStateName | None = None,
        min_order_sum: float | None = None,
        max_order_sum: float | None = None,
        delivery_variant_name: str | None = None,
        payment_type_name: str | None = None,
        min_order_date: datetime | None = None,
        max_order_date: datetime | None = None,
        min_modify_date: datetime | None = None,
        max_modify_date: datetime | None = None,
        items_on_page: int | None = None,
        page_number: int | None = None,
        sort_tag: str | None = None,
        options: CallOptions | None = None,
    ) -> OrderListResponse:
        """List orders.

        Returns a page of the orders that match all given filters. New orders have the state "Создан"; the service
        does not announce them, so a merchant has to ask for that state regularly, and move each order on with
        `order.set_state` as its own system does. `order.states` lists the states that are allowed. Totals are
        present also when nothing matches.

        Args:
            order_number: Number of a single order, such as 12345678-0001.
            state_name: Russian display name of the state, as `order.states` returns it; not the system name.
            min_order_sum: Lowest sum of the order, in roubles.
            max_order_sum: Highest sum of the order, in roubles.
            delivery_variant_name: Name of the delivery variant; its values are not known.
            payment_type_name: Name of the payment type; its values are not known.
            min_order_date: Earliest moment at which the order was placed, with an offset from UTC. The one
                client that is known wrote the offset without a colon, as in 2018-04-04T00:00:00+0300.
            max_order_date: Latest moment at which the order was placed, written like MinOrderDate.
            min_modify_date: Earliest moment of the order's last change, written like MinOrderDate.
            max_modify_date: Latest moment of the order's last change, written like MinOrderDate.
            items_on_page: Number of orders on a page; neither its default nor its maximum is known.
            page_number: Page that is wanted, probably counted from 1. Products use the name Page for the same.
            sort_tag: Sort order of the answer; its values for orders are not known.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            A page of orders

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``GET /merchants/orders``. Reads only.
        """
        result: OrderListResponse = self._call(
            "list",
            {
                "order_number": order_number,
                "state_name": state_name,
                "min_order_sum": min_order_sum,
                "max_order_sum": max_order_sum,
                "delivery_variant_name": delivery_variant_name,
                "payment_type_name": payment_type_name,
                "min_order_date": min_order_date,
                "max_order_date": max_order_date,
                "min_modify_date": min_modify_date,
                "max_modify_date": max_modify_date,
                "items_on_page": items_on_page,
                "page_number": page_number,
                "sort_tag": sort_tag,
            },
            options,
        )
        return result

    def get(
        self,
        *,
        order_number: str,
        options: CallOptions | None = None,
    ) -> OrderGetResponse:
        """Get an order.

        Returns one order in detail. What the answer holds is not known, so it is handed over as it comes.

        Args:
            order_number: Number of the order, two groups of digits with a hyphen between them.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            The order

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``GET /merchants/orders/id/{orderNumber}``. Reads only.
        """
        result: OrderGetResponse = self._call(
            "get",
            {"order_number": order_number},
            options,
        )
        return result

    def set_state(
        self,
        *,
        order_number: str,
        state_sys_name: OrderSetStateRequestStateSysName,
        cancel_reason: str | None = None,
        options: CallOptions | None = None,
    ) -> str:
        """Change the state of an order.

        Moves an order to another state, so that the customer and Ozon see what the merchant has done. Accepted and
        Sent mark an order on its way, Done one that is paid and received. Canceled withdraws the order and needs a
        CancelReason; no call is known that takes this back. The answer is raw text without a known structure.

        Args:
            order_number: Number of the order, two groups of digits with a hyphen between them.
            state_sys_name: System name of the target state. The states ClientOrderStateMerchantCreated,
                ClientOrderStateMerchantAwaitingPayment and ClientOrderStateMerchantPaymentDone are set by Ozon
                only.
            cancel_reason: Reason from `order.cancel_reasons`, needed when the order is cancelled. Whether its
                id or its text is wanted is not known.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            The change was accepted; what the text holds is not known

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``PUT /merchants/orders/state/{orderNumber}``. Destroys or withdraws; is never repeated by the client.
        """
        result: str = self._call(
            "set_state",
            {"order_number": order_number, "state_sys_name": state_sys_name, "cancel_reason": cancel_reason},
            options,
        )
        return result

    def cancel_reasons(
        self,
        *,
        order_state_sys_name: OrderCancelReasonsOrderStateSysName,
        options: CallOptions | None = None,
    ) -> OrderCancelReasonsResponse:
        """List the reasons for cancelling an order.

        Returns the reasons that may be given with an order state, normally ClientOrderStateMerchantCanceled. One of
        them is sent as CancelReason of `order.set_state`.

        Args:
            order_state_sys_name: System name of the state whose reasons are wanted.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            The reasons

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``GET /merchants/orders/cancelreasons/{orderStateSysName}``. Reads only.
        """
        result: OrderCancelReasonsResponse = self._call(
            "cancel_reasons",
            {"order_state_sys_name": order_state_sys_name},
            options,
        )
        return result
