# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""The methods of transport_cargo, asynchronous."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ...client import AsyncResource, CallOptions

if TYPE_CHECKING:
    from ._activate import TransportCargoActivateResponse
    from ._activate_status import TransportCargoActivateStatusResponse
    from ._bind import TransportCargoBinding, TransportCargoBindResponse
    from ._bind_status import TransportCargoBindStatusResponse
    from ._create import TransportCargoCreateResponse, TransportCargoOrder
    from ._create_status import TransportCargoCreateStatusResponse
    from ._delete import TransportCargoDeleteResponse, TransportCargoDeletionType
    from ._delete_status import TransportCargoDeleteStatusResponse
    from ._get import TransportCargoGetResponse, TransportCargoSupplyQuery
    from ._inputs import TransportCargoBindingDict, TransportCargoOrderDict, TransportCargoSupplyQueryDict


class AsyncTransportCargoResource(AsyncResource):
    """Transport cargo units of FBO supplies."""

    __slots__ = ()

    async def get(
        self,
        *,
        supplies: Sequence[TransportCargoSupplyQuery | TransportCargoSupplyQueryDict],
        options: CallOptions | None = None,
    ) -> TransportCargoGetResponse:
        """Show the boxes and transport pallets of supplies.

        Boxes and pallets of up to 100 supplies with their way through the warehouses, and how many of them a supply
        may hold. Contents are read with `supply_order.bundle`.

        Args:
            supplies: Up to 100 supplies with the boxes to show.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            Boxes and pallets by supply

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v2/cargoes/get``. Reads only; beta. https://docs.ozon.ru/api/seller/#operation/CargoesGetV2
        """
        result: TransportCargoGetResponse = await self._call(
            "get",
            {"supplies": supplies},
            options,
        )
        return result

    async def delete(
        self,
        *,
        supply_id: int,
        transport_cargo_deletion_type: TransportCargoDeletionType,
        cargo_ids: Sequence[int] | None = None,
        transport_cargo_ids: Sequence[int] | None = None,
        options: CallOptions | None = None,
    ) -> TransportCargoDeleteResponse:
        """Delete boxes or transport pallets.

        Deletes boxes or pallets of one supply; it cannot be undone. Choose whether the boxes on a deleted pallet
        stay. Starts a task that `transport_cargo.delete_status` tells about.

        Args:
            supply_id: Supply, from `supply_order.get`.
            transport_cargo_deletion_type: What becomes of the boxes on a deleted pallet.
            cargo_ids: Up to 1500 boxes.
            transport_cargo_ids: Up to 40 pallets.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            The task

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v2/cargoes/delete``. Destroys or withdraws; is never repeated by the client; beta.
        https://docs.ozon.ru/api/seller/#operation/CargoesDeleteV2
        """
        result: TransportCargoDeleteResponse = await self._call(
            "delete",
            {
                "supply_id": supply_id,
                "transport_cargo_deletion_type": transport_cargo_deletion_type,
                "cargo_ids": cargo_ids,
                "transport_cargo_ids": transport_cargo_ids,
            },
            options,
        )
        return result

    async def delete_status(
        self,
        *,
        operation_id: str,
        options: CallOptions | None = None,
    ) -> TransportCargoDeleteStatusResponse:
        """Show whether boxes or pallets were deleted.

        State of the task that `transport_cargo.delete` started.

        Args:
            operation_id: From `transport_cargo.delete`.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            The state

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v2/cargoes/delete/status``. Reads only; beta.
        https://docs.ozon.ru/api/seller/#operation/CargoesDeleteStatusV2
        """
        result: TransportCargoDeleteStatusResponse = await self._call(
            "delete_status",
            {"operation_id": operation_id},
            options,
        )
        return result

    async def activate(
        self,
        *,
        is_transport: bool,
        supply_id: int,
        options: CallOptions | None = None,
    ) -> TransportCargoActivateResponse:
        """Let the boxes of a supply travel on pallets.

        Step 1: switches pallets on or off for one supply. Then make pallets with `transport_cargo.create` and put
        boxes on them with `transport_cargo.bind`. Starts a task that `transport_cargo.activate_status` tells about.

        Args:
            is_transport: True to let boxes travel on pallets, false to go back to single boxes.
            supply_id: Supply, from `supply_order.get`.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            The task

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/cargoes/transport/activate``. Writes; may be repeated; beta.
        https://docs.ozon.ru/api/seller/#operation/CargoesTransportActivate
        """
        result: TransportCargoActivateResponse = await self._call(
            "activate",
            {"is_transport": is_transport, "supply_id": supply_id},
            options,
        )
        return result

    async def activate_status(
        self,
        *,
        operation_id: str,
        options: CallOptions | None = None,
    ) -> TransportCargoActivateStatusResponse:
        """Show whether pallets were switched on.

        State of the task that `transport_cargo.activate` started.

        Args:
            operation_id: From `transport_cargo.activate`.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            The state

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/cargoes/transport/activate/status``. Reads only; beta.
        https://docs.ozon.ru/api/seller/#operation/CargoesTransportActivateStatus
        """
        result: TransportCargoActivateStatusResponse = await self._call(
            "activate_status",
            {"operation_id": operation_id},
            options,
        )
        return result

    async def create(
        self,
        *,
        supply_id: int,
        transport_cargoes: Sequence[TransportCargoOrder | TransportCargoOrderDict],
        options: CallOptions | None = None,
    ) -> TransportCargoCreateResponse:
        """Make transport pallets for a supply.

        Step 2, after `transport_cargo.activate`. Starts a task; `transport_cargo.create_status` tells the numbers
        of the pallets. A repeat makes more pallets.

        Args:
            supply_id: Supply, from `supply_order.get`.
            transport_cargoes: How many pallets to make.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            The task

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/cargoes/transport/create``. Writes; is never repeated by the client; beta.
        https://docs.ozon.ru/api/seller/#operation/CargoesTransportCreate
        """
        result: TransportCargoCreateResponse = await self._call(
            "create",
            {"supply_id": supply_id, "transport_cargoes": transport_cargoes},
            options,
        )
        return result

    async def create_status(
        self,
        *,
        operation_id: str,
        options: CallOptions | None = None,
    ) -> TransportCargoCreateStatusResponse:
        """Show the transport pallets that were made.

        State of the task that `transport_cargo.create` started, and the numbers of the new pallets.

        Args:
            operation_id: From `transport_cargo.create`.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            The state

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/cargoes/transport/create/status``. Reads only; beta.
        https://docs.ozon.ru/api/seller/#operation/CargoesTransportCreateStatus
        """
        result: TransportCargoCreateStatusResponse = await self._call(
            "create_status",
            {"operation_id": operation_id},
            options,
        )
        return result

    async def bind(
        self,
        *,
        supply_id: int,
        cargoes_unbind_transport_cargoes: Sequence[int] | None = None,
        transport_cargo_bind: Sequence[TransportCargoBinding | TransportCargoBindingDict] | None = None,
        options: CallOptions | None = None,
    ) -> TransportCargoBindResponse:
        """Put boxes on transport pallets or take them off.

        Step 3. Starts a task that `transport_cargo.bind_status` tells about.

        Args:
            supply_id: Supply, from `supply_order.get`.
            cargoes_unbind_transport_cargoes: Boxes to take off their pallets.
            transport_cargo_bind: Boxes to put on pallets.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            The task

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/cargoes/transport/bind``. Writes; may be repeated; beta.
        https://docs.ozon.ru/api/seller/#operation/CargoesTransportBind
        """
        result: TransportCargoBindResponse = await self._call(
            "bind",
            {
                "supply_id": supply_id,
                "cargoes_unbind_transport_cargoes": cargoes_unbind_transport_cargoes,
                "transport_cargo_bind": transport_cargo_bind,
            },
            options,
        )
        return result

    async def bind_status(
        self,
        *,
        operation_id: str,
        options: CallOptions | None = None,
    ) -> TransportCargoBindStatusResponse:
        """Show whether boxes were put on pallets.

        State of the task that `transport_cargo.bind` started.

        Args:
            operation_id: From `transport_cargo.bind`.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            The state

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/cargoes/transport/bind/status``. Reads only; beta.
        https://docs.ozon.ru/api/seller/#operation/CargoesTransportBindStatus
        """
        result: TransportCargoBindStatusResponse = await self._call(
            "bind_status",
            {"operation_id": operation_id},
            options,
        )
        return result
