# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""Products that Ozon adds to promotions by itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...lazy import lazy

if TYPE_CHECKING:
    from .._inputs import MoneyDict as MoneyDict
    from .._shared_action_product_remark import ActionProductRemark as ActionProductRemark
    from .._shared_action_schema_prices import ActionSchemaPrices as ActionSchemaPrices
    from .._shared_action_website_prices import ActionWebsitePrices as ActionWebsitePrices
    from .._shared_money import Money as Money
    from ._async import AsyncActionAutoAddResource as AsyncActionAutoAddResource
    from ._candidates import ActionAutoAddCandidate as ActionAutoAddCandidate
    from ._candidates import ActionAutoAddCandidatesRequest as ActionAutoAddCandidatesRequest
    from ._candidates import ActionAutoAddCandidatesResponse as ActionAutoAddCandidatesResponse
    from ._candidates_v1 import ActionAutoAddCandidatesV1Request as ActionAutoAddCandidatesV1Request
    from ._candidates_v1 import ActionAutoAddCandidatesV1Response as ActionAutoAddCandidatesV1Response
    from ._candidates_v1 import ActionAutoAddCandidateV1 as ActionAutoAddCandidateV1
    from ._delete import ActionAutoAddDeleteRequest as ActionAutoAddDeleteRequest
    from ._delete import ActionAutoAddDeleteResponse as ActionAutoAddDeleteResponse
    from ._delete_v1 import ActionAutoAddDeleteV1Request as ActionAutoAddDeleteV1Request
    from ._delete_v1 import ActionAutoAddDeleteV1Response as ActionAutoAddDeleteV1Response
    from ._inputs import ActionAutoAddUpdateItemDict as ActionAutoAddUpdateItemDict
    from ._inputs import ActionAutoAddUpdateV1ItemDict as ActionAutoAddUpdateV1ItemDict
    from ._list import ActionAutoAddListRequest as ActionAutoAddListRequest
    from ._list import ActionAutoAddListResponse as ActionAutoAddListResponse
    from ._list import ActionAutoAddProduct as ActionAutoAddProduct
    from ._list_v1 import ActionAutoAddListV1Request as ActionAutoAddListV1Request
    from ._list_v1 import ActionAutoAddListV1Response as ActionAutoAddListV1Response
    from ._list_v1 import ActionAutoAddProductV1 as ActionAutoAddProductV1
    from ._list_v1 import ActionAutoAddProductV1AddMode as ActionAutoAddProductV1AddMode
    from ._shared_action_auto_add_price_issue import ActionAutoAddPriceIssue as ActionAutoAddPriceIssue
    from ._sync import ActionAutoAddResource as ActionAutoAddResource
    from ._update import ActionAutoAddUpdateItem as ActionAutoAddUpdateItem
    from ._update import ActionAutoAddUpdateRequest as ActionAutoAddUpdateRequest
    from ._update import ActionAutoAddUpdateResponse as ActionAutoAddUpdateResponse
    from ._update_v1 import ActionAutoAddRejectionCode as ActionAutoAddRejectionCode
    from ._update_v1 import ActionAutoAddRejectionV1 as ActionAutoAddRejectionV1
    from ._update_v1 import ActionAutoAddUpdateV1Item as ActionAutoAddUpdateV1Item
    from ._update_v1 import ActionAutoAddUpdateV1Request as ActionAutoAddUpdateV1Request
    from ._update_v1 import ActionAutoAddUpdateV1Response as ActionAutoAddUpdateV1Response
else:
    __getattr__ = lazy(
        __name__,
        {
            ".._inputs": "MoneyDict",
            ".._shared_action_product_remark": "ActionProductRemark",
            ".._shared_action_schema_prices": "ActionSchemaPrices",
            ".._shared_action_website_prices": "ActionWebsitePrices",
            ".._shared_money": "Money",
            "._async": "AsyncActionAutoAddResource",
            "._candidates": "ActionAutoAddCandidate ActionAutoAddCandidatesRequest ActionAutoAddCandidatesResponse",
            "._candidates_v1": "ActionAutoAddCandidateV1 ActionAutoAddCandidatesV1Request ActionAutoAddCandidatesV1Response",
            "._delete": "ActionAutoAddDeleteRequest ActionAutoAddDeleteResponse",
            "._delete_v1": "ActionAutoAddDeleteV1Request ActionAutoAddDeleteV1Response",
            "._inputs": "ActionAutoAddUpdateItemDict ActionAutoAddUpdateV1ItemDict",
            "._list": "ActionAutoAddListRequest ActionAutoAddListResponse ActionAutoAddProduct",
            "._list_v1": "ActionAutoAddListV1Request ActionAutoAddListV1Response ActionAutoAddProductV1 ActionAutoAddProductV1AddMode",
            "._shared_action_auto_add_price_issue": "ActionAutoAddPriceIssue",
            "._sync": "ActionAutoAddResource",
            "._update": "ActionAutoAddUpdateItem ActionAutoAddUpdateRequest ActionAutoAddUpdateResponse",
            "._update_v1": "ActionAutoAddRejectionCode ActionAutoAddRejectionV1 ActionAutoAddUpdateV1Item ActionAutoAddUpdateV1Request ActionAutoAddUpdateV1Response",
        },
    )
