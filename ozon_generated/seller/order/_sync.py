# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""The methods of order, synchronous."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ...client import CallOptions, SyncResource

if TYPE_CHECKING:
    from .._shared_delivery_schema_choice import DeliverySchemaChoice
    from .._shared_ozon_delivery_cancel_status import OzonDeliveryCancelStatus
    from ._cancel import OrderCancelResponse
    from ._cancel_check import OrderCancelCheckResponse
    from ._create import OrderBuyer, OrderCreateResponse, OrderDelivery, OrderRecipient, OrderSplit
    from ._inputs import OrderBuyerDict, OrderDeliveryDict, OrderRecipientDict, OrderSplitDict


class OrderResource(SyncResource):
    """Orders of Ozon Delivery."""

    __slots__ = ()

    def cancel(
        self,
        *,
        order_number: str,
        reason_id: int,
        reason_message: str | None = None,
        options: CallOptions | None = None,
    ) -> OrderCancelResponse:
        """Cancel an order of Ozon Delivery.

        Cancels the order with all its postings; it cannot be taken back. The work is done in the background:
        `order.cancel_status` tells the outcome. Ask `order.cancel_check` first and take the reason from
        `cancel_reason.list_by_order`. For a single parcel there is `posting.cancel`.

        Args:
            order_number: Number of the order, from the answer of `order.create`.
            reason_id: From `cancel_reason.list_by_order`.
            reason_message: Reason in the seller's own words.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            The request was taken

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/order/cancel``. Destroys or withdraws; is never repeated by the client.
        https://docs.ozon.ru/api/seller/#operation/OrderAPI_OrderCancel
        """
        result: OrderCancelResponse = self._call(
            "cancel",
            {"order_number": order_number, "reason_id": reason_id, "reason_message": reason_message},
            options,
        )
        return result

    def cancel_check(
        self,
        *,
        order_number: str,
        options: CallOptions | None = None,
    ) -> OrderCancelCheckResponse:
        """Check whether an order can be cancelled (Ozon Delivery).

        Tells for the order and for each posting whether a cancellation is possible now, and which postings only go
        together.

        Args:
            order_number: Number of the order, from the answer of `order.create`.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            What can be cancelled

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/order/cancel/check``. Reads only.
        https://docs.ozon.ru/api/seller/#operation/OrderAPI_OrderCancelCheck
        """
        result: OrderCancelCheckResponse = self._call(
            "cancel_check",
            {"order_number": order_number},
            options,
        )
        return result

    def cancel_status(
        self,
        *,
        order_number: str,
        options: CallOptions | None = None,
    ) -> OzonDeliveryCancelStatus:
        """Show how the cancellation of an order stands (Ozon Delivery).

        To be asked after `order.cancel` until the state is final.

        Args:
            order_number: Number of the order, from the answer of `order.create`.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            State of the cancellation

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/order/cancel/status``. Reads only.
        https://docs.ozon.ru/api/seller/#operation/OrderAPI_OrderCancelStatus
        """
        result: OzonDeliveryCancelStatus = self._call(
            "cancel_status",
            {"order_number": order_number},
            options,
        )
        return result

    def create(
        self,
        *,
        buyer: OrderBuyer | OrderBuyerDict,
        delivery: OrderDelivery | OrderDeliveryDict,
        delivery_schema: DeliverySchemaChoice,
        recipient: OrderRecipient | OrderRecipientDict,
        splits: Sequence[OrderSplit | OrderSplitDict],
        options: CallOptions | None = None,
    ) -> OrderCreateResponse:
        """Create an order of Ozon Delivery.

        Places a real order for a buyer of the seller's own shop. Take splits, method and slot from a
        `delivery.checkout` made just before. Every call makes another order, so never repeat one whose outcome is
        unknown; look for it among the postings first. The answer may lack postings that are still being made: the
        lists of FBO and FBS postings show all of them by order_number.

        Args:
            buyer: Who ordered and pays.
            delivery: Where the order goes.
            delivery_schema: From whose stock to deliver; as in the `delivery.checkout` that was shown to the
                buyer.
            recipient: Who takes the order; may differ from the buyer.
            splits: Parcels as `delivery.checkout` divided the basket.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            The new order

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v2/order/create``. Writes; is never repeated by the client.
        https://docs.ozon.ru/api/seller/#operation/OrderAPI_OrderCreate
        """
        result: OrderCreateResponse = self._call(
            "create",
            {
                "buyer": buyer,
                "delivery": delivery,
                "delivery_schema": delivery_schema,
                "recipient": recipient,
                "splits": splits,
            },
            options,
        )
        return result
