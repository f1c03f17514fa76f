# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""Transport cargo units of FBO supplies."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...lazy import lazy

if TYPE_CHECKING:
    from .._shared_cargo_arrival_type import CargoArrivalType as CargoArrivalType
    from .._shared_cargo_content_type import CargoContentType as CargoContentType
    from .._shared_cargo_kind import CargoKind as CargoKind
    from .._shared_cargo_tracking_status import CargoTrackingStatus as CargoTrackingStatus
    from .._shared_supply_timezone_offset import SupplyTimezoneOffset as SupplyTimezoneOffset
    from .._shared_transport_cargo_task_status import TransportCargoTaskStatus as TransportCargoTaskStatus
    from .._shared_transport_cargo_type import TransportCargoType as TransportCargoType
    from ._activate import TransportCargoActivateRequest as TransportCargoActivateRequest
    from ._activate import TransportCargoActivateResponse as TransportCargoActivateResponse
    from ._activate_status import TransportCargoActivateErrorReason as TransportCargoActivateErrorReason
    from ._activate_status import TransportCargoActivateStatusRequest as TransportCargoActivateStatusRequest
    from ._activate_status import TransportCargoActivateStatusResponse as TransportCargoActivateStatusResponse
    from ._async import AsyncTransportCargoResource as AsyncTransportCargoResource
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
    from ._inputs import TransportCargoBindingDict as TransportCargoBindingDict
    from ._inputs import TransportCargoOrderDict as TransportCargoOrderDict
    from ._inputs import TransportCargoSupplyQueryDict as TransportCargoSupplyQueryDict
    from ._shared_transport_cargo_bind_error_reason import (
        TransportCargoBindErrorReason as TransportCargoBindErrorReason,
    )
    from ._shared_transport_cargo_create_error_reason import (
        TransportCargoCreateErrorReason as TransportCargoCreateErrorReason,
    )
    from ._shared_transport_cargo_delete_cargo_error import (
        TransportCargoDeleteCargoError as TransportCargoDeleteCargoError,
    )
    from ._shared_transport_cargo_delete_error_reason import (
        TransportCargoDeleteErrorReason as TransportCargoDeleteErrorReason,
    )
    from ._shared_transport_cargo_delete_errors import TransportCargoDeleteErrors as TransportCargoDeleteErrors
    from ._shared_transport_cargo_delete_supply_error_reason import (
        TransportCargoDeleteSupplyErrorReason as TransportCargoDeleteSupplyErrorReason,
    )
    from ._shared_transport_cargo_delete_transport_cargo_error import (
        TransportCargoDeleteTransportCargoError as TransportCargoDeleteTransportCargoError,
    )
    from ._sync import TransportCargoResource as TransportCargoResource
else:
    __getattr__ = lazy(
        __name__,
        {
            ".._shared_cargo_arrival_type": "CargoArrivalType",
            ".._shared_cargo_content_type": "CargoContentType",
            ".._shared_cargo_kind": "CargoKind",
            ".._shared_cargo_tracking_status": "CargoTrackingStatus",
            ".._shared_supply_timezone_offset": "SupplyTimezoneOffset",
            ".._shared_transport_cargo_task_status": "TransportCargoTaskStatus",
            ".._shared_transport_cargo_type": "TransportCargoType",
            "._activate": "TransportCargoActivateRequest TransportCargoActivateResponse",
            "._activate_status": "TransportCargoActivateErrorReason TransportCargoActivateStatusRequest TransportCargoActivateStatusResponse",
            "._async": "AsyncTransportCargoResource",
            "._bind": "TransportCargoBindRequest TransportCargoBindResponse TransportCargoBinding",
            "._bind_status": "TransportCargoBindStatusRequest TransportCargoBindStatusResponse",
            "._create": "TransportCargoCreateRequest TransportCargoCreateResponse TransportCargoOrder",
            "._create_status": "TransportCargoCreateResult TransportCargoCreateStatusRequest TransportCargoCreateStatusResponse TransportCargoCreated",
            "._delete": "TransportCargoDeleteRequest TransportCargoDeleteResponse TransportCargoDeletionType",
            "._delete_status": "TransportCargoDeleteStatusRequest TransportCargoDeleteStatusResponse",
            "._get": "TransportCargo TransportCargoArrival TransportCargoGetRequest TransportCargoGetResponse TransportCargoPlacementZoneType TransportCargoSupply TransportCargoSupplyCargo TransportCargoSupplyCargoArrival TransportCargoSupplyCargoTracking TransportCargoSupplyLimits TransportCargoSupplyQuery TransportCargoTracking TransportCargoTrackingStatus",
            "._inputs": "TransportCargoBindingDict TransportCargoOrderDict TransportCargoSupplyQueryDict",
            "._shared_transport_cargo_bind_error_reason": "TransportCargoBindErrorReason",
            "._shared_transport_cargo_create_error_reason": "TransportCargoCreateErrorReason",
            "._shared_transport_cargo_delete_cargo_error": "TransportCargoDeleteCargoError",
            "._shared_transport_cargo_delete_error_reason": "TransportCargoDeleteErrorReason",
            "._shared_transport_cargo_delete_errors": "TransportCargoDeleteErrors",
            "._shared_transport_cargo_delete_supply_error_reason": "TransportCargoDeleteSupplyErrorReason",
            "._shared_transport_cargo_delete_transport_cargo_error": "TransportCargoDeleteTransportCargoError",
            "._sync": "TransportCargoResource",
        },
    )
