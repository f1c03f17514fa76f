# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""Cargo units of FBO supplies."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...lazy import lazy

if TYPE_CHECKING:
    from .._shared_cargo_arrival_type import CargoArrivalType as CargoArrivalType
    from .._shared_cargo_content_type import CargoContentType as CargoContentType
    from .._shared_cargo_kind import CargoKind as CargoKind
    from .._shared_cargo_task_status import CargoTaskStatus as CargoTaskStatus
    from .._shared_cargo_tracking_status import CargoTrackingStatus as CargoTrackingStatus
    from .._shared_supply_operation_status import SupplyOperationStatus as SupplyOperationStatus
    from .._shared_transport_cargo_type import TransportCargoType as TransportCargoType
    from ._async import AsyncCargoResource as AsyncCargoResource
    from ._create import CargoContents as CargoContents
    from ._create import CargoCreateRequest as CargoCreateRequest
    from ._create import CargoCreateResponse as CargoCreateResponse
    from ._create import CargoDraft as CargoDraft
    from ._create import CargoItem as CargoItem
    from ._create_info import CargoCreateInfoErrors as CargoCreateInfoErrors
    from ._create_info import CargoCreateInfoItemValidation as CargoCreateInfoItemValidation
    from ._create_info import CargoCreateInfoRequest as CargoCreateInfoRequest
    from ._create_info import CargoCreateInfoResponse as CargoCreateInfoResponse
    from ._create_info_v1 import CargoCreateInfoV1Request as CargoCreateInfoV1Request
    from ._create_info_v1 import CargoCreateInfoV1Response as CargoCreateInfoV1Response
    from ._delete import CargoDeleteRequest as CargoDeleteRequest
    from ._delete import CargoDeleteResponse as CargoDeleteResponse
    from ._delete_status import CargoDeleteStatusRequest as CargoDeleteStatusRequest
    from ._delete_status import CargoDeleteStatusResponse as CargoDeleteStatusResponse
    from ._get import Cargo as Cargo
    from ._get import CargoGetRequest as CargoGetRequest
    from ._get import CargoGetResponse as CargoGetResponse
    from ._get import CargoPlacementZoneType as CargoPlacementZoneType
    from ._get import CargoSupply as CargoSupply
    from ._get import CargoTracking as CargoTracking
    from ._inputs import CargoContentsDict as CargoContentsDict
    from ._inputs import CargoDraftDict as CargoDraftDict
    from ._inputs import CargoItemDict as CargoItemDict
    from ._rules_get import CargoCount as CargoCount
    from ._rules_get import CargoDistributionRule as CargoDistributionRule
    from ._rules_get import CargoEditDeadlineRule as CargoEditDeadlineRule
    from ._rules_get import CargoExpiryDateRule as CargoExpiryDateRule
    from ._rules_get import CargoFillingRule as CargoFillingRule
    from ._rules_get import CargoPlacementZoneRule as CargoPlacementZoneRule
    from ._rules_get import CargoPresenceRule as CargoPresenceRule
    from ._rules_get import CargoRules as CargoRules
    from ._rules_get import CargoRulesGetRequest as CargoRulesGetRequest
    from ._rules_get import CargoRulesGetResponse as CargoRulesGetResponse
    from ._shared_cargo_create_error_reason import CargoCreateErrorReason as CargoCreateErrorReason
    from ._shared_cargo_create_errors import CargoCreateErrors as CargoCreateErrors
    from ._shared_cargo_create_result import CargoCreateResult as CargoCreateResult
    from ._shared_cargo_created import CargoCreated as CargoCreated
    from ._shared_cargo_created_value import CargoCreatedValue as CargoCreatedValue
    from ._shared_cargo_delete_cargo_error import CargoDeleteCargoError as CargoDeleteCargoError
    from ._shared_cargo_delete_cargo_error_reason import CargoDeleteCargoErrorReason as CargoDeleteCargoErrorReason
    from ._shared_cargo_delete_errors import CargoDeleteErrors as CargoDeleteErrors
    from ._shared_cargo_delete_supply_error_reason import CargoDeleteSupplyErrorReason as CargoDeleteSupplyErrorReason
    from ._shared_cargo_item_error_type import CargoItemErrorType as CargoItemErrorType
    from ._shared_cargo_item_validation import CargoItemValidation as CargoItemValidation
    from ._shared_cargo_type import CargoType as CargoType
    from ._supplies_get import CargoSuppliesGetRequest as CargoSuppliesGetRequest
    from ._supplies_get import CargoSuppliesGetResponse as CargoSuppliesGetResponse
    from ._supplies_get import SupplyCargo as SupplyCargo
    from ._supplies_get import SupplyCargoes as SupplyCargoes
    from ._supplies_get import SupplyTransportCargo as SupplyTransportCargo
    from ._sync import CargoResource as CargoResource
else:
    __getattr__ = lazy(
        __name__,
        {
            ".._shared_cargo_arrival_type": "CargoArrivalType",
            ".._shared_cargo_content_type": "CargoContentType",
            ".._shared_cargo_kind": "CargoKind",
            ".._shared_cargo_task_status": "CargoTaskStatus",
            ".._shared_cargo_tracking_status": "CargoTrackingStatus",
            ".._shared_supply_operation_status": "SupplyOperationStatus",
            ".._shared_transport_cargo_type": "TransportCargoType",
            "._async": "AsyncCargoResource",
            "._create": "CargoContents CargoCreateRequest CargoCreateResponse CargoDraft CargoItem",
            "._create_info": "CargoCreateInfoErrors CargoCreateInfoItemValidation CargoCreateInfoRequest CargoCreateInfoResponse",
            "._create_info_v1": "CargoCreateInfoV1Request CargoCreateInfoV1Response",
            "._delete": "CargoDeleteRequest CargoDeleteResponse",
            "._delete_status": "CargoDeleteStatusRequest CargoDeleteStatusResponse",
            "._get": "Cargo CargoGetRequest CargoGetResponse CargoPlacementZoneType CargoSupply CargoTracking",
            "._inputs": "CargoContentsDict CargoDraftDict CargoItemDict",
            "._rules_get": "CargoCount CargoDistributionRule CargoEditDeadlineRule CargoExpiryDateRule CargoFillingRule CargoPlacementZoneRule CargoPresenceRule CargoRules CargoRulesGetRequest CargoRulesGetResponse",
            "._shared_cargo_create_error_reason": "CargoCreateErrorReason",
            "._shared_cargo_create_errors": "CargoCreateErrors",
            "._shared_cargo_create_result": "CargoCreateResult",
            "._shared_cargo_created": "CargoCreated",
            "._shared_cargo_created_value": "CargoCreatedValue",
            "._shared_cargo_delete_cargo_error": "CargoDeleteCargoError",
            "._shared_cargo_delete_cargo_error_reason": "CargoDeleteCargoErrorReason",
            "._shared_cargo_delete_errors": "CargoDeleteErrors",
            "._shared_cargo_delete_supply_error_reason": "CargoDeleteSupplyErrorReason",
            "._shared_cargo_item_error_type": "CargoItemErrorType",
            "._shared_cargo_item_validation": "CargoItemValidation",
            "._shared_cargo_type": "CargoType",
            "._supplies_get": "CargoSuppliesGetRequest CargoSuppliesGetResponse SupplyCargo SupplyCargoes SupplyTransportCargo",
            "._sync": "CargoResource",
        },
    )
