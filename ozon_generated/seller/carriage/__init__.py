# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""Carriages, the shipments in which FBS postings leave."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...lazy import lazy

if TYPE_CHECKING:
    from ._act_discrepancy_pdf import CarriageActDiscrepancyPdfRequest as CarriageActDiscrepancyPdfRequest
    from ._act_discrepancy_pdf import CarriageActDiscrepancyPdfResponse as CarriageActDiscrepancyPdfResponse
    from ._approve import CarriageApproveRequest as CarriageApproveRequest
    from ._approve import CarriageApproveResponse as CarriageApproveResponse
    from ._async import AsyncCarriageResource as AsyncCarriageResource
    from ._available_list import CarriageAvailable as CarriageAvailable
    from ._available_list import CarriageAvailableError as CarriageAvailableError
    from ._available_list import CarriageAvailableErrorStatus as CarriageAvailableErrorStatus
    from ._available_list import CarriageAvailableListRequest as CarriageAvailableListRequest
    from ._available_list import CarriageAvailableListResponse as CarriageAvailableListResponse
    from ._cancel import CarriageCancelRequest as CarriageCancelRequest
    from ._cancel import CarriageCancelResponse as CarriageCancelResponse
    from ._create import CarriageCreateRequest as CarriageCreateRequest
    from ._create import CarriageCreateResponse as CarriageCreateResponse
    from ._delivery_list import CarriageDeliveryFilter as CarriageDeliveryFilter
    from ._delivery_list import CarriageDeliveryItem as CarriageDeliveryItem
    from ._delivery_list import CarriageDeliveryListRequest as CarriageDeliveryListRequest
    from ._delivery_list import CarriageDeliveryListResponse as CarriageDeliveryListResponse
    from ._delivery_list import CarriageDeliveryMethod as CarriageDeliveryMethod
    from ._delivery_list import CarriagePickupFee as CarriagePickupFee
    from ._delivery_list_v1 import CarriageDeliveryItemV1 as CarriageDeliveryItemV1
    from ._delivery_list_v1 import CarriageDeliveryListV1Request as CarriageDeliveryListV1Request
    from ._delivery_list_v1 import CarriageDeliveryListV1Response as CarriageDeliveryListV1Response
    from ._delivery_list_v1 import CarriageDeliveryMethodV1 as CarriageDeliveryMethodV1
    from ._ettn_status import CarriageEttnStatusRequest as CarriageEttnStatusRequest
    from ._ettn_status import CarriageEttnStatusResponse as CarriageEttnStatusResponse
    from ._ettn_status import CarriageEttnStatusResponseStatus as CarriageEttnStatusResponseStatus
    from ._get import CarriageAction as CarriageAction
    from ._get import CarriageCancelAvailability as CarriageCancelAvailability
    from ._get import CarriageGetRequest as CarriageGetRequest
    from ._get import CarriageGetResponse as CarriageGetResponse
    from ._get import CarriageStatus as CarriageStatus
    from ._inputs import CarriageDeliveryFilterDict as CarriageDeliveryFilterDict
    from ._set_postings import CarriageSetPostingsItem as CarriageSetPostingsItem
    from ._set_postings import CarriageSetPostingsRequest as CarriageSetPostingsRequest
    from ._set_postings import CarriageSetPostingsResponse as CarriageSetPostingsResponse
    from ._shared_carriage_delivery_error import CarriageDeliveryError as CarriageDeliveryError
    from ._sync import CarriageResource as CarriageResource
else:
    __getattr__ = lazy(
        __name__,
        {
            "._act_discrepancy_pdf": "CarriageActDiscrepancyPdfRequest CarriageActDiscrepancyPdfResponse",
            "._approve": "CarriageApproveRequest CarriageApproveResponse",
            "._async": "AsyncCarriageResource",
            "._available_list": "CarriageAvailable CarriageAvailableError CarriageAvailableErrorStatus CarriageAvailableListRequest CarriageAvailableListResponse",
            "._cancel": "CarriageCancelRequest CarriageCancelResponse",
            "._create": "CarriageCreateRequest CarriageCreateResponse",
            "._delivery_list": "CarriageDeliveryFilter CarriageDeliveryItem CarriageDeliveryListRequest CarriageDeliveryListResponse CarriageDeliveryMethod CarriagePickupFee",
            "._delivery_list_v1": "CarriageDeliveryItemV1 CarriageDeliveryListV1Request CarriageDeliveryListV1Response CarriageDeliveryMethodV1",
            "._ettn_status": "CarriageEttnStatusRequest CarriageEttnStatusResponse CarriageEttnStatusResponseStatus",
            "._get": "CarriageAction CarriageCancelAvailability CarriageGetRequest CarriageGetResponse CarriageStatus",
            "._inputs": "CarriageDeliveryFilterDict",
            "._set_postings": "CarriageSetPostingsItem CarriageSetPostingsRequest CarriageSetPostingsResponse",
            "._shared_carriage_delivery_error": "CarriageDeliveryError",
            "._sync": "CarriageResource",
        },
    )
