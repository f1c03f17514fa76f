# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""Passes for the vehicle that brings or fetches goods."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...lazy import lazy

if TYPE_CHECKING:
    from ._async import AsyncArrivalPassResource as AsyncArrivalPassResource
    from ._carriage_create import ArrivalPassCarriageCreateItem as ArrivalPassCarriageCreateItem
    from ._carriage_create import ArrivalPassCarriageCreateRequest as ArrivalPassCarriageCreateRequest
    from ._carriage_create import ArrivalPassCarriageCreateResponse as ArrivalPassCarriageCreateResponse
    from ._carriage_delete import ArrivalPassCarriageDeleteRequest as ArrivalPassCarriageDeleteRequest
    from ._carriage_update import ArrivalPassCarriageUpdateItem as ArrivalPassCarriageUpdateItem
    from ._carriage_update import ArrivalPassCarriageUpdateRequest as ArrivalPassCarriageUpdateRequest
    from ._inputs import ArrivalPassCarriageCreateItemDict as ArrivalPassCarriageCreateItemDict
    from ._inputs import ArrivalPassCarriageUpdateItemDict as ArrivalPassCarriageUpdateItemDict
    from ._inputs import ArrivalPassListFilterDict as ArrivalPassListFilterDict
    from ._inputs import ArrivalPassReturnCreateItemDict as ArrivalPassReturnCreateItemDict
    from ._inputs import ArrivalPassReturnUpdateItemDict as ArrivalPassReturnUpdateItemDict
    from ._list import ArrivalPass as ArrivalPass
    from ._list import ArrivalPassListFilter as ArrivalPassListFilter
    from ._list import ArrivalPassListRequest as ArrivalPassListRequest
    from ._list import ArrivalPassListResponse as ArrivalPassListResponse
    from ._list import ArrivalReason as ArrivalReason
    from ._return_create import ArrivalPassReturnCreateItem as ArrivalPassReturnCreateItem
    from ._return_create import ArrivalPassReturnCreateRequest as ArrivalPassReturnCreateRequest
    from ._return_create import ArrivalPassReturnCreateResponse as ArrivalPassReturnCreateResponse
    from ._return_delete import ArrivalPassReturnDeleteRequest as ArrivalPassReturnDeleteRequest
    from ._return_update import ArrivalPassReturnUpdateItem as ArrivalPassReturnUpdateItem
    from ._return_update import ArrivalPassReturnUpdateRequest as ArrivalPassReturnUpdateRequest
    from ._sync import ArrivalPassResource as ArrivalPassResource
else:
    __getattr__ = lazy(
        __name__,
        {
            "._async": "AsyncArrivalPassResource",
            "._carriage_create": "ArrivalPassCarriageCreateItem ArrivalPassCarriageCreateRequest ArrivalPassCarriageCreateResponse",
            "._carriage_delete": "ArrivalPassCarriageDeleteRequest",
            "._carriage_update": "ArrivalPassCarriageUpdateItem ArrivalPassCarriageUpdateRequest",
            "._inputs": "ArrivalPassCarriageCreateItemDict ArrivalPassCarriageUpdateItemDict ArrivalPassListFilterDict ArrivalPassReturnCreateItemDict ArrivalPassReturnUpdateItemDict",
            "._list": "ArrivalPass ArrivalPassListFilter ArrivalPassListRequest ArrivalPassListResponse ArrivalReason",
            "._return_create": "ArrivalPassReturnCreateItem ArrivalPassReturnCreateRequest ArrivalPassReturnCreateResponse",
            "._return_delete": "ArrivalPassReturnDeleteRequest",
            "._return_update": "ArrivalPassReturnUpdateItem ArrivalPassReturnUpdateRequest",
            "._sync": "ArrivalPassResource",
        },
    )
