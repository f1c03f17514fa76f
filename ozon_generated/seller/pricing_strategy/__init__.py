# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""Prices that follow those of competitors."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...lazy import lazy

if TYPE_CHECKING:
    from ._async import AsyncPricingStrategyResource as AsyncPricingStrategyResource
    from ._competitors_list import PricingStrategyCompetitorInfo as PricingStrategyCompetitorInfo
    from ._competitors_list import PricingStrategyCompetitorsListRequest as PricingStrategyCompetitorsListRequest
    from ._competitors_list import PricingStrategyCompetitorsListResponse as PricingStrategyCompetitorsListResponse
    from ._create import PricingStrategyCreateRequest as PricingStrategyCreateRequest
    from ._create import PricingStrategyCreateResponse as PricingStrategyCreateResponse
    from ._create import PricingStrategyCreateResult as PricingStrategyCreateResult
    from ._delete import PricingStrategyDeleteRequest as PricingStrategyDeleteRequest
    from ._ids_by_product_ids import PricingStrategyIdsByProductIdsRequest as PricingStrategyIdsByProductIdsRequest
    from ._ids_by_product_ids import PricingStrategyIdsByProductIdsResponse as PricingStrategyIdsByProductIdsResponse
    from ._ids_by_product_ids import PricingStrategyIdsByProductIdsResult as PricingStrategyIdsByProductIdsResult
    from ._ids_by_product_ids import PricingStrategyOfProduct as PricingStrategyOfProduct
    from ._info import PricingStrategyInfoRequest as PricingStrategyInfoRequest
    from ._info import PricingStrategyInfoResponse as PricingStrategyInfoResponse
    from ._info import PricingStrategyInfoResult as PricingStrategyInfoResult
    from ._inputs import PricingStrategyCompetitorDict as PricingStrategyCompetitorDict
    from ._list import PricingStrategy as PricingStrategy
    from ._list import PricingStrategyListRequest as PricingStrategyListRequest
    from ._list import PricingStrategyListResponse as PricingStrategyListResponse
    from ._product_info import PricingStrategyProductInfoRequest as PricingStrategyProductInfoRequest
    from ._product_info import PricingStrategyProductInfoResponse as PricingStrategyProductInfoResponse
    from ._product_info import PricingStrategyProductInfoResult as PricingStrategyProductInfoResult
    from ._products_add import PricingStrategyProductError as PricingStrategyProductError
    from ._products_add import PricingStrategyProductsAddRequest as PricingStrategyProductsAddRequest
    from ._products_add import PricingStrategyProductsAddResponse as PricingStrategyProductsAddResponse
    from ._products_add import PricingStrategyProductsAddResult as PricingStrategyProductsAddResult
    from ._products_delete import PricingStrategyProductsDeleteRequest as PricingStrategyProductsDeleteRequest
    from ._products_delete import PricingStrategyProductsDeleteResponse as PricingStrategyProductsDeleteResponse
    from ._products_delete import PricingStrategyProductsDeleteResult as PricingStrategyProductsDeleteResult
    from ._products_list import PricingStrategyProductsListRequest as PricingStrategyProductsListRequest
    from ._products_list import PricingStrategyProductsListResponse as PricingStrategyProductsListResponse
    from ._products_list import PricingStrategyProductsListResult as PricingStrategyProductsListResult
    from ._shared_pricing_strategy_change import PricingStrategyChange as PricingStrategyChange
    from ._shared_pricing_strategy_competitor import PricingStrategyCompetitor as PricingStrategyCompetitor
    from ._shared_pricing_strategy_type import PricingStrategyType as PricingStrategyType
    from ._status import PricingStrategyStatusRequest as PricingStrategyStatusRequest
    from ._sync import PricingStrategyResource as PricingStrategyResource
    from ._update import PricingStrategyUpdateRequest as PricingStrategyUpdateRequest
else:
    __getattr__ = lazy(
        __name__,
        {
            "._async": "AsyncPricingStrategyResource",
            "._competitors_list": "PricingStrategyCompetitorInfo PricingStrategyCompetitorsListRequest PricingStrategyCompetitorsListResponse",
            "._create": "PricingStrategyCreateRequest PricingStrategyCreateResponse PricingStrategyCreateResult",
            "._delete": "PricingStrategyDeleteRequest",
            "._ids_by_product_ids": "PricingStrategyIdsByProductIdsRequest PricingStrategyIdsByProductIdsResponse PricingStrategyIdsByProductIdsResult PricingStrategyOfProduct",
            "._info": "PricingStrategyInfoRequest PricingStrategyInfoResponse PricingStrategyInfoResult",
            "._inputs": "PricingStrategyCompetitorDict",
            "._list": "PricingStrategy PricingStrategyListRequest PricingStrategyListResponse",
            "._product_info": "PricingStrategyProductInfoRequest PricingStrategyProductInfoResponse PricingStrategyProductInfoResult",
            "._products_add": "PricingStrategyProductError PricingStrategyProductsAddRequest PricingStrategyProductsAddResponse PricingStrategyProductsAddResult",
            "._products_delete": "PricingStrategyProductsDeleteRequest PricingStrategyProductsDeleteResponse PricingStrategyProductsDeleteResult",
            "._products_list": "PricingStrategyProductsListRequest PricingStrategyProductsListResponse PricingStrategyProductsListResult",
            "._shared_pricing_strategy_change": "PricingStrategyChange",
            "._shared_pricing_strategy_competitor": "PricingStrategyCompetitor",
            "._shared_pricing_strategy_type": "PricingStrategyType",
            "._status": "PricingStrategyStatusRequest",
            "._sync": "PricingStrategyResource",
            "._update": "PricingStrategyUpdateRequest",
        },
    )
