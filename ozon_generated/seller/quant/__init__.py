# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""Packs that are sold as one unit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...lazy import lazy

if TYPE_CHECKING:
    from .._shared_product_visibility import ProductVisibility as ProductVisibility
    from ._async import AsyncQuantResource as AsyncQuantResource
    from ._info import Quant as Quant
    from ._info import QuantBarcode as QuantBarcode
    from ._info import QuantDimensions as QuantDimensions
    from ._info import QuantInfo as QuantInfo
    from ._info import QuantInfoItem as QuantInfoItem
    from ._info import QuantInfoRequest as QuantInfoRequest
    from ._info import QuantInfoResponse as QuantInfoResponse
    from ._info import QuantMarketingPrice as QuantMarketingPrice
    from ._info import QuantStatuses as QuantStatuses
    from ._list import QuantListItem as QuantListItem
    from ._list import QuantListQuant as QuantListQuant
    from ._list import QuantListRequest as QuantListRequest
    from ._list import QuantListResponse as QuantListResponse
    from ._sync import QuantResource as QuantResource
else:
    __getattr__ = lazy(
        __name__,
        {
            ".._shared_product_visibility": "ProductVisibility",
            "._async": "AsyncQuantResource",
            "._info": "Quant QuantBarcode QuantDimensions QuantInfo QuantInfoItem QuantInfoRequest QuantInfoResponse QuantMarketingPrice QuantStatuses",
            "._list": "QuantListItem QuantListQuant QuantListRequest QuantListResponse",
            "._sync": "QuantResource",
        },
    )
