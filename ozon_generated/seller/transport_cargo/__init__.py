# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""Transport cargo units of FBO supplies."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ...client import AsyncResource, CallOptions, SyncResource
from ...lazy import lazy

if TYPE_CHECKING:
    from .._models import CargoArrivalType as CargoArrivalType
    from .._models import CargoContentType as CargoContentType
    from .._models import CargoKind as CargoKind
    from .._models import CargoTrackingStatus as CargoTrackingStatus
    from .._models import SupplyTimezoneOffset as SupplyTimezoneOffset
    from .._models import TransportCargoTaskStatus as TransportCargoTaskStatus
    from .._models import TransportCargoType as TransportCargoType
    from ._activate import TransportCargoActivateRequest as TransportCargoActivateRequest
    from ._activate import TransportCargoActivateResponse as TransportCargoActivateResponse
    from ._activate_status import TransportCargoActivateErrorReason as TransportCargoActivateErrorReason
    from ._activate_status import TransportCargoActivateStatusRequest as TransportCargoActivateStatusRequest
    from ._activate_status import TransportCargoActivateStatusResponse as TransportCargoActivateStatusResponse
    from ._bind import TransportCargoBinding as TransportCargoBinding
    from ._bind import TransportCargoBindRequest as TransportCargoBindRequest
    from ._bind import TransportCargoBindResponse as TransportCargoBindResponse
    from ._bind_status import TransportCargoBindStatusRequest as TransportCargoBindStatusRequest
    from ._bind_status import TransportCargoBindStatusResponse as TransportCargoBindStatusResponse
    from ._create import TransportCargoCreateRequest as TransportCargoCreateRequest
    from ._create import TransportCargoCreateResponse as TransportCargoCreateResponse
    from ._create import TransportCargoOrder as TransportCargoOrder
    from ._create_status import TransportCargoCreated as TransportCargoCreated
    from ._create_status import TransportCargoCreateResult as TransportCargoCreateResult
    from ._create_status import TransportCargoCreateStatusRequest as TransportCargoCreateStatusRequest
    from ._create_status import TransportCargoCreateStatusResponse as TransportCargoCreateStatusResponse
    from ._delete import TransportCargoDeleteRequest as TransportCargoDeleteRequest
    from ._delete import TransportCargoDeleteResponse as TransportCargoDeleteResponse
    from ._delete import TransportCargoDeletionType as TransportCargoDeletionType
    from ._delete_status import TransportCargoDeleteStatusRequest as TransportCargoDeleteStatusRequest
    from ._delete_status import TransportCargoDeleteStatusResponse as TransportCargoDeleteStatusResponse
    from ._get import TransportCargo as TransportCargo
    from ._get import TransportCargoArrival as TransportCargoArrival
    from ._get import TransportCargoGetRequest as TransportCargoGetRequest
    from ._get import TransportCargoGetResponse as TransportCargoGetResponse
    from ._get import TransportCargoPlacementZoneType as TransportCargoPlacementZoneType
    from ._get import TransportCargoSupply as TransportCargoSupply
    from ._get import TransportCargoSupplyCargo as TransportCargoSupplyCargo
    from ._get import TransportCargoSupplyCargoArrival as TransportCargoSupplyCargoArrival
    from ._get import TransportCargoSupplyCargoTracking as TransportCargoSupplyCargoTracking
    from ._get import TransportCargoSupplyLimits as TransportCargoSupplyLimits
    from ._get import TransportCargoSupplyQuery as TransportCargoSupplyQuery
    from ._get import TransportCargoTracking as TransportCargoTracking
    from ._get import TransportCargoTrackingStatus as TransportCargoTrackingStatus
    from ._models import TransportCargoBindErrorReason as TransportCargoBindErrorReason
    from ._models import TransportCargoCreateErrorReason as TransportCargoCreateErrorReason
    from ._models import TransportCargoDeleteCargoError as TransportCargoDeleteCargoError
    from ._models import TransportCargoDeleteErrorReason as TransportCargoDeleteErrorReason
    from ._models import TransportCargoDeleteErrors as TransportCargoDeleteErrors
    from ._models import TransportCargoDeleteSupplyErrorReason as TransportCargoDeleteSupplyErrorReason
    from ._models import TransportCargoDeleteTransportCargoError as TransportCargoDeleteTransportCargoError
else:
    __getattr__ = lazy(
        __name__,
        {
            "CargoArrivalType": ".._models",
            "CargoContentType": ".._models",
            "CargoKind": ".._models",
            "CargoTrackingStatus": ".._models",
            "SupplyTimezoneOffset": ".._models",
            "TransportCargo": "._get",
            "TransportCargoActivateErrorReason": "._activate_status",
            "TransportCargoActivateRequest": "._activate",
            "TransportCargoActivateResponse": "._activate",
            "TransportCargoActivateStatusRequest": "._activate_status",
            "TransportCargoActivateStatusResponse": "._activate_status",
            "TransportCargoArrival": "._get",
            "TransportCargoBindErrorReason": "._models",
            "TransportCargoBindRequest": "._bind",
            "TransportCargoBindResponse": "._bind",
            "TransportCargoBindStatusRequest": "._bind_status",
            "TransportCargoBindStatusResponse": "._bind_status",
            "TransportCargoBinding": "._bind",
            "TransportCargoCreateErrorReason": "._models",
            "TransportCargoCreateRequest": "._create",
            "TransportCargoCreateResponse": "._create",
            "TransportCargoCreateResult": "._create_status",
            "TransportCargoCreateStatusRequest": "._create_status",
            "TransportCargoCreateStatusResponse": "._create_status",
            "TransportCargoCreated": "._create_status",
            "TransportCargoDeleteCargoError": "._models",
            "TransportCargoDeleteErrorReason": "._models",
            "TransportCargoDeleteErrors": "._models",
            "TransportCargoDeleteRequest": "._delete",
            "TransportCargoDeleteResponse": "._delete",
            "TransportCargoDeleteStatusRequest": "._delete_status",
            "TransportCargoDeleteStatusResponse": "._delete_status",
            "TransportCargoDeleteSupplyErrorReason": "._models",
            "TransportCargoDeleteTransportCargoError": "._models",
            "TransportCargoDeletionType": "._delete",
            "TransportCargoGetRequest": "._get",
            "TransportCargoGetResponse": "._get",
            "TransportCargoOrder": "._create",
            "TransportCargoPlacementZoneType": "._get",
            "TransportCargoSupply": "._get",
            "TransportCargoSupplyCargo": "._get",
            "TransportCargoSupplyCargoArrival": "._get",
            "TransportCargoSupplyCargoTracking": "._get",
            "TransportCargoSupplyLimits": "._get",
            "TransportCargoSupplyQuery": "._get",
            "TransportCargoTaskStatus": ".._models",
            "TransportCargoTracking": "._get",
            "TransportCargoTrackingStatus": "._get",
            "TransportCargoType": ".._models",
        },
    )


class TransportCargoResource(SyncResource):
    """Transport cargo units of FBO supplies."""

    __slots__ = ()

    def get(
        self,
        *,
        supplies: Sequence[TransportCargoSupplyQuery | Mapping[str, Any]],
        options: CallOptions | None = None,
    ) -> TransportCargoGetResponse:
        """Show the boxes and transport pallets of supplies.

        Boxes and pallets of up to 100 supplies with their way through the warehouses, and how many of them a supply
        may hold. Contents are read with supply_order_bundle.

        Args:
            supplies: Up to 100 supplies with the boxes to show. At most 100 items.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            Boxes and pallets by supply

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v2/cargoes/get``. Reads only; beta. https://docs.ozon.ru/api/seller/#operation/CargoesGetV2
        """
        result: TransportCargoGetResponse = self._call(
            "get",
            {"supplies": supplies},
            options,
        )
        return result

    def delete(
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
        stay. Starts a task that transport_cargo_delete_status tells about.

        Args:
            supply_id: Supply, from supply_order_get.
            transport_cargo_deletion_type: What becomes of the boxes on a deleted pallet.
            cargo_ids: Up to 1500 boxes. At most 1500 items.
            transport_cargo_ids: Up to 40 pallets. At most 40 items.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            The task

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v2/cargoes/delete``. Destroys or withdraws; is never repeated by the client; beta.
        https://docs.ozon.ru/api/seller/#operation/CargoesDeleteV2
        """
        result: TransportCargoDeleteResponse = self._call(
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

    def delete_status(
        self,
        *,
        operation_id: str,
        options: CallOptions | None = None,
    ) -> TransportCargoDeleteStatusResponse:
        """Show whether boxes or pallets were deleted.

        State of the task that transport_cargo_delete started.

        Args:
            operation_id: From transport_cargo_delete.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            The state

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v2/cargoes/delete/status``. Reads only; beta.
        https://docs.ozon.ru/api/seller/#operation/CargoesDeleteStatusV2
        """
        result: TransportCargoDeleteStatusResponse = self._call(
            "delete_status",
            {"operation_id": operation_id},
            options,
        )
        return result

    def activate(
        self,
        *,
        is_transport: bool,
        supply_id: int,
        options: CallOptions | None = None,
    ) -> TransportCargoActivateResponse:
        """Let the boxes of a supply travel on pallets.

        Step 1: switches pallets on or off for one supply. Then make pallets with transport_cargo_create and put
        boxes on them with transport_cargo_bind. Starts a task that transport_cargo_activate_status tells about.

        Args:
            is_transport: True to let boxes travel on pallets, false to go back to single boxes.
            supply_id: Supply, from supply_order_get.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            The task

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/cargoes/transport/activate``. Writes; may be repeated; beta.
        https://docs.ozon.ru/api/seller/#operation/CargoesTransportActivate
        """
        result: TransportCargoActivateResponse = self._call(
            "activate",
            {"is_transport": is_transport, "supply_id": supply_id},
            options,
        )
        return result

    def activate_status(
        self,
        *,
        operation_id: str,
        options: CallOptions | None = None,
    ) -> TransportCargoActivateStatusResponse:
        """Show whether pallets were switched on.

        State of the task that transport_cargo_activate started.

        Args:
            operation_id: From transport_cargo_activate.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            The state

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/cargoes/transport/activate/status``. Reads only; beta.
        https://docs.ozon.ru/api/seller/#operation/CargoesTransportActivateStatus
        """
        result: TransportCargoActivateStatusResponse = self._call(
            "activate_status",
            {"operation_id": operation_id},
            options,
        )
        return result

    def create(
        self,
        *,
        supply_id: int,
        transport_cargoes: Sequence[TransportCargoOrder | Mapping[str, Any]],
        options: CallOptions | None = None,
    ) -> TransportCargoCreateResponse:
        """Make transport pallets for a supply.

        Step 2, after transport_cargo_activate. Starts a task; transport_cargo_create_status tells the numbers of
        the pallets. A repeat makes more pallets.

        Args:
            supply_id: Supply, from supply_order_get.
            transport_cargoes: How many pallets to make.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            The task

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/cargoes/transport/create``. Writes; is never repeated by the client; beta.
        https://docs.ozon.ru/api/seller/#operation/CargoesTransportCreate
        """
        result: TransportCargoCreateResponse = self._call(
            "create",
            {"supply_id": supply_id, "transport_cargoes": transport_cargoes},
            options,
        )
        return result

    def create_status(
        self,
        *,
        operation_id: str,
        options: CallOptions | None = None,
    ) -> TransportCargoCreateStatusResponse:
        """Show the transport pallets that were made.

        State of the task that transport_cargo_create started, and the numbers of the new pallets.

        Args:
            operation_id: From transport_cargo_create.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            The state

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/cargoes/transport/create/status``. Reads only; beta.
        https://docs.ozon.ru/api/seller/#operation/CargoesTransportCreateStatus
        """
        result: TransportCargoCreateStatusResponse = self._call(
            "create_status",
            {"operation_id": operation_id},
            options,
        )
        return result

    def bind(
        self,
        *,
        supply_id: int,
        cargoes_unbind_transport_cargoes: Sequence[int] | None = None,
        transport_cargo_bind: Sequence[TransportCargoBinding | Mapping[str, Any]] | None = None,
        options: CallOptions | None = None,
    ) -> TransportCargoBindResponse:
        """Put boxes on transport pallets or take them off.

        Step 3. Starts a task that transport_cargo_bind_status tells about.

        Args:
            supply_id: Supply, from supply_order_get.
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
        result: TransportCargoBindResponse = self._call(
            "bind",
            {
                "supply_id": supply_id,
                "cargoes_unbind_transport_cargoes": cargoes_unbind_transport_cargoes,
                "transport_cargo_bind": transport_cargo_bind,
            },
            options,
        )
        return result

    def bind_status(
        self,
        *,
        operation_id: str,
        options: CallOptions | None = None,
    ) -> TransportCargoBindStatusResponse:
        """Show whether boxes were put on pallets.

        State of the task that transport_cargo_bind started.

        Args:
            operation_id: From transport_cargo_bind.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            The state

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/cargoes/transport/bind/status``. Reads only; beta.
        https://docs.ozon.ru/api/seller/#operation/CargoesTransportBindStatus
        """
        result: TransportCargoBindStatusResponse = self._call(
            "bind_status",
            {"operation_id": operation_id},
            options,
        )
        return result


class AsyncTransportCargoResource(AsyncResource):
    """Transport cargo units of FBO supplies."""

    __slots__ = ()

    async def get(
        self,
        *,
        supplies: Sequence[TransportCargoSupplyQuery | Mapping[str, Any]],
        options: CallOptions | None = None,
    ) -> TransportCargoGetResponse:
        """Show the boxes and transport pallets of supplies.

        Boxes and pallets of up to 100 supplies with their way through the warehouses, and how many of them a supply
        may hold. Contents are read with supply_order_bundle.

        Args:
            supplies: Up to 100 supplies with the boxes to show. At most 100 items.
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
        stay. Starts a task that transport_cargo_delete_status tells about.

        Args:
            supply_id: Supply, from supply_order_get.
            transport_cargo_deletion_type: What becomes of the boxes on a deleted pallet.
            cargo_ids: Up to 1500 boxes. At most 1500 items.
            transport_cargo_ids: Up to 40 pallets. At most 40 items.
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

        State of the task that transport_cargo_delete started.

        Args:
            operation_id: From transport_cargo_delete.
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

        Step 1: switches pallets on or off for one supply. Then make pallets with transport_cargo_create and put
        boxes on them with transport_cargo_bind. Starts a task that transport_cargo_activate_status tells about.

        Args:
            is_transport: True to let boxes travel on pallets, false to go back to single boxes.
            supply_id: Supply, from supply_order_get.
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

        State of the task that transport_cargo_activate started.

        Args:
            operation_id: From transport_cargo_activate.
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
        transport_cargoes: Sequence[TransportCargoOrder | Mapping[str, Any]],
        options: CallOptions | None = None,
    ) -> TransportCargoCreateResponse:
        """Make transport pallets for a supply.

        Step 2, after transport_cargo_activate. Starts a task; transport_cargo_create_status tells the numbers of
        the pallets. A repeat makes more pallets.

        Args:
            supply_id: Supply, from supply_order_get.
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

        State of the task that transport_cargo_create started, and the numbers of the new pallets.

        Args:
            operation_id: From transport_cargo_create.
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
        transport_cargo_bind: Sequence[TransportCargoBinding | Mapping[str, Any]] | None = None,
        options: CallOptions | None = None,
    ) -> TransportCargoBindResponse:
        """Put boxes on transport pallets or take them off.

        Step 3. Starts a task that transport_cargo_bind_status tells about.

        Args:
            supply_id: Supply, from supply_order_get.
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

        State of the task that transport_cargo_bind started.

        Args:
            operation_id: From transport_cargo_bind.
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
