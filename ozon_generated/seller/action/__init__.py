# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""Promotions of Ozon in which products take part."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...lazy import lazy

if TYPE_CHECKING:
    from .._inputs import MoneyDict as MoneyDict
    from .._shared_action_product_remark import ActionProductRemark as ActionProductRemark
    from .._shared_action_schema_prices import ActionSchemaPrices as ActionSchemaPrices
    from .._shared_action_website_prices import ActionWebsitePrices as ActionWebsitePrices
    from .._shared_money import Money as Money
    from ._async import AsyncActionResource as AsyncActionResource
    from ._candidates import ActionCandidate as ActionCandidate
    from ._candidates import ActionCandidatesRequest as ActionCandidatesRequest
    from ._candidates import ActionCandidatesResponse as ActionCandidatesResponse
    from ._candidates_v1 import ActionCandidatesV1Request as ActionCandidatesV1Request
    from ._inputs import ActionProductsActivateItemDict as ActionProductsActivateItemDict
    from ._inputs import ActionProductsUpdateItemDict as ActionProductsUpdateItemDict
    from ._list import Action as Action
    from ._list import ActionListResponse as ActionListResponse
    from ._products import ActionProduct as ActionProduct
    from ._products import ActionProductAddMode as ActionProductAddMode
    from ._products import ActionProductsRequest as ActionProductsRequest
    from ._products import ActionProductsResponse as ActionProductsResponse
    from ._products_activate import ActionProductsActivateItem as ActionProductsActivateItem
    from ._products_activate import ActionProductsActivateRequest as ActionProductsActivateRequest
    from ._products_activate import ActionProductsActivateResponse as ActionProductsActivateResponse
    from ._products_deactivate import ActionProductsDeactivateRequest as ActionProductsDeactivateRequest
    from ._products_deactivate import ActionProductsDeactivateResponse as ActionProductsDeactivateResponse
    from ._products_deactivate_v1 import ActionProductsDeactivateV1Request as ActionProductsDeactivateV1Request
    from ._products_deactivate_v1 import ActionProductsDeactivateV1Response as ActionProductsDeactivateV1Response
    from ._products_update import ActionProductsUpdateItem as ActionProductsUpdateItem
    from ._products_update import ActionProductsUpdateRequest as ActionProductsUpdateRequest
    from ._products_update import ActionProductsUpdateResponse as ActionProductsUpdateResponse
    from ._products_v1 import ActionProductsV1Request as ActionProductsV1Request
    from ._shared_action_product_v1 import ActionProductV1 as ActionProductV1
    from ._shared_action_products_change_result import ActionProductsChangeResult as ActionProductsChangeResult
    from ._shared_action_products_v1_response import ActionProductsV1Response as ActionProductsV1Response
    from ._shared_action_products_v1_result import ActionProductsV1Result as ActionProductsV1Result
    from ._sync import ActionResource as ActionResource
else:
    __getattr__ = lazy(
        __name__,
        {
            ".._inputs": "MoneyDict",
            ".._shared_action_product_remark": "ActionProductRemark",
            ".._shared_action_schema_prices": "ActionSchemaPrices",
            ".._shared_action_website_prices": "ActionWebsitePrices",
            ".._shared_money": "Money",
            "._async": "AsyncActionResource",
            "._candidates": "ActionCandidate ActionCandidatesRequest ActionCandidatesResponse",
            "._candidates_v1": "ActionCandidatesV1Request",
            "._inputs": "ActionProductsActivateItemDict ActionProductsUpdateItemDict",
            "._list": "Action ActionListResponse",
            "._products": "ActionProduct ActionProductAddMode ActionProductsRequest ActionProductsResponse",
            "._products_activate": "ActionProductsActivateItem ActionProductsActivateRequest ActionProductsActivateResponse",
            "._products_deactivate": "ActionProductsDeactivateRequest ActionProductsDeactivateResponse",
            "._products_deactivate_v1": "ActionProductsDeactivateV1Request ActionProductsDeactivateV1Response",
            "._products_update": "ActionProductsUpdateItem ActionProductsUpdateRequest ActionProductsUpdateResponse",
            "._products_v1": "ActionProductsV1Request",
            "._shared_action_product_v1": "ActionProductV1",
            "._shared_action_products_change_result": "ActionProductsChangeResult",
            "._shared_action_products_v1_response": "ActionProductsV1Response",
            "._shared_action_products_v1_result": "ActionProductsV1Result",
            "._sync": "ActionResource",
        },
    )
