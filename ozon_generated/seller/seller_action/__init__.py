# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""Promotions of the seller himself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...lazy import lazy

if TYPE_CHECKING:
    from .._shared_currency_code import CurrencyCode as CurrencyCode
    from ._archive import SellerActionArchiveRequest as SellerActionArchiveRequest
    from ._async import AsyncSellerActionResource as AsyncSellerActionResource
    from ._change_activity import SellerActionChangeActivityRequest as SellerActionChangeActivityRequest
    from ._create_discount import SellerActionCreateDiscountRequest as SellerActionCreateDiscountRequest
    from ._create_discount_with_condition import (
        SellerActionCreateDiscountWithConditionRequest as SellerActionCreateDiscountWithConditionRequest,
    )
    from ._create_installment import SellerActionCreateInstallmentRequest as SellerActionCreateInstallmentRequest
    from ._create_multi_level_discount import (
        SellerActionCreateMultiLevelDiscountRequest as SellerActionCreateMultiLevelDiscountRequest,
    )
    from ._create_voucher import SellerActionCreateVoucherRequest as SellerActionCreateVoucherRequest
    from ._inputs import SellerActionDiscountLevelDict as SellerActionDiscountLevelDict
    from ._inputs import SellerActionProductsAddItemDict as SellerActionProductsAddItemDict
    from ._inputs import SellerActionUpdateDiscountParametersDict as SellerActionUpdateDiscountParametersDict
    from ._inputs import (
        SellerActionUpdateDiscountWithConditionParametersDict as SellerActionUpdateDiscountWithConditionParametersDict,
    )
    from ._inputs import SellerActionUpdateInstallmentParametersDict as SellerActionUpdateInstallmentParametersDict
    from ._inputs import (
        SellerActionUpdateMultiLevelDiscountParametersDict as SellerActionUpdateMultiLevelDiscountParametersDict,
    )
    from ._inputs import SellerActionUpdateVoucherParametersDict as SellerActionUpdateVoucherParametersDict
    from ._inputs import SellerActionVoucherParametersDict as SellerActionVoucherParametersDict
    from ._list import SellerAction as SellerAction
    from ._list import SellerActionAutoStopReason as SellerActionAutoStopReason
    from ._list import SellerActionDiscountType as SellerActionDiscountType
    from ._list import SellerActionListRequest as SellerActionListRequest
    from ._list import SellerActionListResponse as SellerActionListResponse
    from ._list import SellerActionParameters as SellerActionParameters
    from ._list import SellerActionSegment as SellerActionSegment
    from ._list import SellerActionSegmentGroup as SellerActionSegmentGroup
    from ._list import SellerActionSegmentOwner as SellerActionSegmentOwner
    from ._list import SellerActionStatus as SellerActionStatus
    from ._list import SellerActionType as SellerActionType
    from ._products_add import SellerActionProductsAddItem as SellerActionProductsAddItem
    from ._products_add import SellerActionProductsAddRequest as SellerActionProductsAddRequest
    from ._products_candidates import SellerActionProductsCandidatesRequest as SellerActionProductsCandidatesRequest
    from ._products_candidates import SellerActionProductsCandidatesResponse as SellerActionProductsCandidatesResponse
    from ._products_delete import SellerActionProductsDeleteRequest as SellerActionProductsDeleteRequest
    from ._products_list import SellerActionProductsListRequest as SellerActionProductsListRequest
    from ._products_list import SellerActionProductsListResponse as SellerActionProductsListResponse
    from ._shared_seller_action_create_response import SellerActionCreateResponse as SellerActionCreateResponse
    from ._shared_seller_action_discount_level import SellerActionDiscountLevel as SellerActionDiscountLevel
    from ._shared_seller_action_discount_unit import SellerActionDiscountUnit as SellerActionDiscountUnit
    from ._shared_seller_action_product import SellerActionProduct as SellerActionProduct
    from ._shared_seller_action_quant_type import SellerActionQuantType as SellerActionQuantType
    from ._shared_seller_action_voucher_parameters import SellerActionVoucherParameters as SellerActionVoucherParameters
    from ._shared_seller_action_voucher_type import SellerActionVoucherType as SellerActionVoucherType
    from ._sync import SellerActionResource as SellerActionResource
    from ._update_discount import SellerActionUpdateDiscountParameters as SellerActionUpdateDiscountParameters
    from ._update_discount import SellerActionUpdateDiscountRequest as SellerActionUpdateDiscountRequest
    from ._update_discount_with_condition import (
        SellerActionUpdateDiscountWithConditionParameters as SellerActionUpdateDiscountWithConditionParameters,
    )
    from ._update_discount_with_condition import (
        SellerActionUpdateDiscountWithConditionRequest as SellerActionUpdateDiscountWithConditionRequest,
    )
    from ._update_installment import SellerActionUpdateInstallmentParameters as SellerActionUpdateInstallmentParameters
    from ._update_installment import SellerActionUpdateInstallmentRequest as SellerActionUpdateInstallmentRequest
    from ._update_multi_level_discount import (
        SellerActionUpdateMultiLevelDiscountParameters as SellerActionUpdateMultiLevelDiscountParameters,
    )
    from ._update_multi_level_discount import (
        SellerActionUpdateMultiLevelDiscountRequest as SellerActionUpdateMultiLevelDiscountRequest,
    )
    from ._update_voucher import SellerActionUpdateVoucherParameters as SellerActionUpdateVoucherParameters
    from ._update_voucher import SellerActionUpdateVoucherRequest as SellerActionUpdateVoucherRequest
    from ._voucher_get import SellerActionVoucherGetRequest as SellerActionVoucherGetRequest
    from ._voucher_get import SellerActionVoucherGetResponse as SellerActionVoucherGetResponse
else:
    __getattr__ = lazy(
        __name__,
        {
            ".._shared_currency_code": "CurrencyCode",
            "._archive": "SellerActionArchiveRequest",
            "._async": "AsyncSellerActionResource",
            "._change_activity": "SellerActionChangeActivityRequest",
            "._create_discount": "SellerActionCreateDiscountRequest",
            "._create_discount_with_condition": "SellerActionCreateDiscountWithConditionRequest",
            "._create_installment": "SellerActionCreateInstallmentRequest",
            "._create_multi_level_discount": "SellerActionCreateMultiLevelDiscountRequest",
            "._create_voucher": "SellerActionCreateVoucherRequest",
            "._inputs": "SellerActionDiscountLevelDict SellerActionProductsAddItemDict SellerActionUpdateDiscountParametersDict SellerActionUpdateDiscountWithConditionParametersDict SellerActionUpdateInstallmentParametersDict SellerActionUpdateMultiLevelDiscountParametersDict SellerActionUpdateVoucherParametersDict SellerActionVoucherParametersDict",
            "._list": "SellerAction SellerActionAutoStopReason SellerActionDiscountType SellerActionListRequest SellerActionListResponse SellerActionParameters SellerActionSegment SellerActionSegmentGroup SellerActionSegmentOwner SellerActionStatus SellerActionType",
            "._products_add": "SellerActionProductsAddItem SellerActionProductsAddRequest",
            "._products_candidates": "SellerActionProductsCandidatesRequest SellerActionProductsCandidatesResponse",
            "._products_delete": "SellerActionProductsDeleteRequest",
            "._products_list": "SellerActionProductsListRequest SellerActionProductsListResponse",
            "._shared_seller_action_create_response": "SellerActionCreateResponse",
            "._shared_seller_action_discount_level": "SellerActionDiscountLevel",
            "._shared_seller_action_discount_unit": "SellerActionDiscountUnit",
            "._shared_seller_action_product": "SellerActionProduct",
            "._shared_seller_action_quant_type": "SellerActionQuantType",
            "._shared_seller_action_voucher_parameters": "SellerActionVoucherParameters",
            "._shared_seller_action_voucher_type": "SellerActionVoucherType",
            "._sync": "SellerActionResource",
            "._update_discount": "SellerActionUpdateDiscountParameters SellerActionUpdateDiscountRequest",
            "._update_discount_with_condition": "SellerActionUpdateDiscountWithConditionParameters SellerActionUpdateDiscountWithConditionRequest",
            "._update_installment": "SellerActionUpdateInstallmentParameters SellerActionUpdateInstallmentRequest",
            "._update_multi_level_discount": "SellerActionUpdateMultiLevelDiscountParameters SellerActionUpdateMultiLevelDiscountRequest",
            "._update_voucher": "SellerActionUpdateVoucherParameters SellerActionUpdateVoucherRequest",
            "._voucher_get": "SellerActionVoucherGetRequest SellerActionVoucherGetResponse",
        },
    )
