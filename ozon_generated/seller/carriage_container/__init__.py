# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""Boxes and pallets in which FBS postings leave."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...lazy import lazy

if TYPE_CHECKING:
    from .._shared_sort_direction import SortDirection as SortDirection
    from ._approve import CarriageContainerApproveRequest as CarriageContainerApproveRequest
    from ._approve import CarriageContainerApproveResponse as CarriageContainerApproveResponse
    from ._async import AsyncCarriageContainerResource as AsyncCarriageContainerResource
    from ._cancel import CarriageContainerCancelRequest as CarriageContainerCancelRequest
    from ._cancel import CarriageContainerCancelResponse as CarriageContainerCancelResponse
    from ._create import CarriageContainerCreateRequest as CarriageContainerCreateRequest
    from ._create import CarriageContainerCreateResponse as CarriageContainerCreateResponse
    from ._document_get import CarriageContainerDocumentGetRequest as CarriageContainerDocumentGetRequest
    from ._document_get import CarriageContainerDocumentGetResponse as CarriageContainerDocumentGetResponse
    from ._fill import CarriageContainerFillRequest as CarriageContainerFillRequest
    from ._fill import CarriageContainerFillResponse as CarriageContainerFillResponse
    from ._get import CarriageContainerGetRequest as CarriageContainerGetRequest
    from ._get import CarriageContainerGetResponse as CarriageContainerGetResponse
    from ._get import CarriageContainerPosting as CarriageContainerPosting
    from ._get import CarriageContainerProduct as CarriageContainerProduct
    from ._inputs import CarriageContainerFilterDict as CarriageContainerFilterDict
    from ._label_get import CarriageContainerFile as CarriageContainerFile
    from ._label_get import CarriageContainerLabelGetRequest as CarriageContainerLabelGetRequest
    from ._label_get import CarriageContainerLabelGetResponse as CarriageContainerLabelGetResponse
    from ._list import CarriageContainer as CarriageContainer
    from ._list import CarriageContainerFilter as CarriageContainerFilter
    from ._list import CarriageContainerListRequest as CarriageContainerListRequest
    from ._list import CarriageContainerListResponse as CarriageContainerListResponse
    from ._place_into import CarriageContainerPlaceIntoRequest as CarriageContainerPlaceIntoRequest
    from ._place_into import CarriageContainerPlaceIntoResponse as CarriageContainerPlaceIntoResponse
    from ._remove_from import CarriageContainerRemoveFromRequest as CarriageContainerRemoveFromRequest
    from ._remove_from import CarriageContainerRemoveFromResponse as CarriageContainerRemoveFromResponse
    from ._remove_postings import CarriageContainerRemovePostingsRequest as CarriageContainerRemovePostingsRequest
    from ._remove_postings import CarriageContainerRemovePostingsResponse as CarriageContainerRemovePostingsResponse
    from ._shared_carriage_container_action import CarriageContainerAction as CarriageContainerAction
    from ._shared_carriage_container_cargo_type import CarriageContainerCargoType as CarriageContainerCargoType
    from ._shared_carriage_container_error import CarriageContainerError as CarriageContainerError
    from ._shared_carriage_container_posting_error import CarriageContainerPostingError as CarriageContainerPostingError
    from ._shared_carriage_container_sort_type import CarriageContainerSortType as CarriageContainerSortType
    from ._shared_carriage_container_status import CarriageContainerStatus as CarriageContainerStatus
    from ._status_get import CarriageContainerState as CarriageContainerState
    from ._status_get import CarriageContainerStatusGetRequest as CarriageContainerStatusGetRequest
    from ._status_get import CarriageContainerStatusGetResponse as CarriageContainerStatusGetResponse
    from ._sync import CarriageContainerResource as CarriageContainerResource
    from ._task_info import CarriageContainerTaskInfoRequest as CarriageContainerTaskInfoRequest
    from ._task_info import CarriageContainerTaskInfoResponse as CarriageContainerTaskInfoResponse
    from ._task_info import CarriageContainerTaskStatus as CarriageContainerTaskStatus
else:
    __getattr__ = lazy(
        __name__,
        {
            ".._shared_sort_direction": "SortDirection",
            "._approve": "CarriageContainerApproveRequest CarriageContainerApproveResponse",
            "._async": "AsyncCarriageContainerResource",
            "._cancel": "CarriageContainerCancelRequest CarriageContainerCancelResponse",
            "._create": "CarriageContainerCreateRequest CarriageContainerCreateResponse",
            "._document_get": "CarriageContainerDocumentGetRequest CarriageContainerDocumentGetResponse",
            "._fill": "CarriageContainerFillRequest CarriageContainerFillResponse",
            "._get": "CarriageContainerGetRequest CarriageContainerGetResponse CarriageContainerPosting CarriageContainerProduct",
            "._inputs": "CarriageContainerFilterDict",
            "._label_get": "CarriageContainerFile CarriageContainerLabelGetRequest CarriageContainerLabelGetResponse",
            "._list": "CarriageContainer CarriageContainerFilter CarriageContainerListRequest CarriageContainerListResponse",
            "._place_into": "CarriageContainerPlaceIntoRequest CarriageContainerPlaceIntoResponse",
            "._remove_from": "CarriageContainerRemoveFromRequest CarriageContainerRemoveFromResponse",
            "._remove_postings": "CarriageContainerRemovePostingsRequest CarriageContainerRemovePostingsResponse",
            "._shared_carriage_container_action": "CarriageContainerAction",
            "._shared_carriage_container_cargo_type": "CarriageContainerCargoType",
            "._shared_carriage_container_error": "CarriageContainerError",
            "._shared_carriage_container_posting_error": "CarriageContainerPostingError",
            "._shared_carriage_container_sort_type": "CarriageContainerSortType",
            "._shared_carriage_container_status": "CarriageContainerStatus",
            "._status_get": "CarriageContainerState CarriageContainerStatusGetRequest CarriageContainerStatusGetResponse",
            "._sync": "CarriageContainerResource",
            "._task_info": "CarriageContainerTaskInfoRequest CarriageContainerTaskInfoResponse CarriageContainerTaskStatus",
        },
    )
