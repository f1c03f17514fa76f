# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""The methods of transport_cargo_label, synchronous."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ...client import CallOptions, SyncResource

if TYPE_CHECKING:
    from ._transport_by_order_create import TransportCargoLabelTransportByOrderCreateResponse
    from ._transport_by_order_status import TransportCargoLabelTransportByOrderStatusResponse
    from ._transport_create import TransportCargoLabelTransportCreateResponse
    from ._transport_status import TransportCargoLabelTransportStatusResponse


class TransportCargoLabelResource(SyncResource):
    """Labels of transport cargo units."""

    __slots__ = ()

    def transport_by_order_create(
        self,
        *,
        order_id: int,
        options: CallOptions | None = None,
    ) -> TransportCargoLabelTransportByOrderCreateResponse:
        """Print the pallet labels of a supply order.

        Starts a task that makes the labels of all pallets of all supplies in the order;
        `transport_cargo_label.transport_by_order_status` gives the link.

        Args:
            order_id: Supply order, from `supply_order.list`.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            The task

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/cargoes/label/transport-by-order/create``. Writes; is never repeated by the client; beta.
        https://docs.ozon.ru/api/seller/#operation/CargoesLabelTransportByOrderCreate
        """
        result: TransportCargoLabelTransportByOrderCreateResponse = self._call(
            "transport_by_order_create",
            {"order_id": order_id},
            options,
        )
        return result

    def transport_by_order_status(
        self,
        *,
        operation_id: str,
        options: CallOptions | None = None,
    ) -> TransportCargoLabelTransportByOrderStatusResponse:
        """Get the link of the pallet labels of a supply order.

        State of the task that `transport_cargo_label.transport_by_order_create` started. Supplies without pallets
        are left out and named.

        Args:
            operation_id: From `transport_cargo_label.transport_by_order_create`.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            The state and the link

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/cargoes/label/transport-by-order/status``. Reads only; beta.
        https://docs.ozon.ru/api/seller/#operation/CargoesLabelTransportByOrderStatus
        """
        result: TransportCargoLabelTransportByOrderStatusResponse = self._call(
            "transport_by_order_status",
            {"operation_id": operation_id},
            options,
        )
        return result

    def transport_create(
        self,
        *,
        supply_id: int,
        transport_cargo_ids: Sequence[int] | None = None,
        options: CallOptions | None = None,
    ) -> TransportCargoLabelTransportCreateResponse:
        """Print the pallet labels of a supply.

        Starts a task that makes the labels of the given pallets, or of all pallets of the supply;
        `transport_cargo_label.transport_status` gives the link.

        Args:
            supply_id: Supply, from `supply_order.get`.
            transport_cargo_ids: Up to 40 pallets; all of the supply when left out.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            The task

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/cargoes/label/transport/create``. Writes; is never repeated by the client; beta.
        https://docs.ozon.ru/api/seller/#operation/CargoesLabelTransportCreate
        """
        result: TransportCargoLabelTransportCreateResponse = self._call(
            "transport_create",
            {"supply_id": supply_id, "transport_cargo_ids": transport_cargo_ids},
            options,
        )
        return result

    def transport_status(
        self,
        *,
        operation_id: str,
        options: CallOptions | None = None,
    ) -> TransportCargoLabelTransportStatusResponse:
        """Get the link of the pallet labels of a supply.

        State of the task that `transport_cargo_label.transport_create` started, and the link of the PDF once it is
        there.

        Args:
            operation_id: From `transport_cargo_label.transport_create`.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            The state and the link

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/cargoes/label/transport/status``. Reads only; beta.
        https://docs.ozon.ru/api/seller/#operation/CargoesLabelTransportStatus
        """
        result: TransportCargoLabelTransportStatusResponse = self._call(
            "transport_status",
            {"operation_id": operation_id},
            options,
        )
        return result
