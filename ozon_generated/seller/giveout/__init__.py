# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""Returns that can be fetched, and the barcode for it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...lazy import lazy

if TYPE_CHECKING:
    from ._async import AsyncGiveoutResource as AsyncGiveoutResource
    from ._barcode import GiveoutBarcodeResponse as GiveoutBarcodeResponse
    from ._info import GiveoutArticle as GiveoutArticle
    from ._info import GiveoutDeliverySchema as GiveoutDeliverySchema
    from ._info import GiveoutInfoRequest as GiveoutInfoRequest
    from ._info import GiveoutInfoResponse as GiveoutInfoResponse
    from ._is_enabled import GiveoutIsEnabledResponse as GiveoutIsEnabledResponse
    from ._list import GiveoutListItem as GiveoutListItem
    from ._list import GiveoutListRequest as GiveoutListRequest
    from ._list import GiveoutListResponse as GiveoutListResponse
    from ._shared_giveout_status import GiveoutStatus as GiveoutStatus
    from ._sync import GiveoutResource as GiveoutResource
else:
    __getattr__ = lazy(
        __name__,
        {
            "._async": "AsyncGiveoutResource",
            "._barcode": "GiveoutBarcodeResponse",
            "._info": "GiveoutArticle GiveoutDeliverySchema GiveoutInfoRequest GiveoutInfoResponse",
            "._is_enabled": "GiveoutIsEnabledResponse",
            "._list": "GiveoutListItem GiveoutListRequest GiveoutListResponse",
            "._shared_giveout_status": "GiveoutStatus",
            "._sync": "GiveoutResource",
        },
    )
