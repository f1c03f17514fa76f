# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""Orders that Ozon stores and ships (FBO)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...lazy import lazy

if TYPE_CHECKING:
    from .._inputs import MoneyDict as MoneyDict
    from .._shared_cancellation_type import CancellationType as CancellationType
    from .._shared_currency_code import CurrencyCode as CurrencyCode
    from .._shared_money import Money as Money
    from .._shared_posting_additional_data import PostingAdditionalData as PostingAdditionalData
    from .._shared_posting_commission import PostingCommission as PostingCommission
    from .._shared_posting_external_order import PostingExternalOrder as PostingExternalOrder
    from .._shared_posting_financial_data import PostingFinancialData as PostingFinancialData
    from .._shared_posting_financial_product import PostingFinancialProduct as PostingFinancialProduct
    from .._shared_posting_legal_info import PostingLegalInfo as PostingLegalInfo
    from .._shared_sort_direction import SortDirection as SortDirection
    from ._async import AsyncPostingFboResource as AsyncPostingFboResource
    from ._cancel_reason_list import FboPostingCancelReason as FboPostingCancelReason
    from ._cancel_reason_list import PostingFboCancelReasonListResponse as PostingFboCancelReasonListResponse
    from ._get import FboPostingDetails as FboPostingDetails
    from ._get import PostingFboGetRequest as PostingFboGetRequest
    from ._get import PostingFboGetResponse as PostingFboGetResponse
    from ._inputs import FboPostingFilterDict as FboPostingFilterDict
    from ._inputs import FboPostingFilterV2Dict as FboPostingFilterV2Dict
    from ._inputs import FboPostingWithDict as FboPostingWithDict
    from ._list import FboPosting as FboPosting
    from ._list import FboPostingCancellation as FboPostingCancellation
    from ._list import FboPostingFilter as FboPostingFilter
    from ._list import FboPostingFinancialData as FboPostingFinancialData
    from ._list import FboPostingFinancialProduct as FboPostingFinancialProduct
    from ._list import FboPostingProduct as FboPostingProduct
    from ._list import PostingFboListRequest as PostingFboListRequest
    from ._list import PostingFboListResponse as PostingFboListResponse
    from ._list_v2 import FboPostingFilterV2 as FboPostingFilterV2
    from ._list_v2 import FboPostingFinancialDataV2 as FboPostingFinancialDataV2
    from ._list_v2 import FboPostingFinancialProductV2 as FboPostingFinancialProductV2
    from ._list_v2 import FboPostingV2 as FboPostingV2
    from ._list_v2 import PostingFboListV2Request as PostingFboListV2Request
    from ._list_v2 import PostingFboListV2Response as PostingFboListV2Response
    from ._shared_fbo_posting_analytics_data import FboPostingAnalyticsData as FboPostingAnalyticsData
    from ._shared_fbo_posting_product_v2 import FboPostingProductV2 as FboPostingProductV2
    from ._shared_fbo_posting_status import FboPostingStatus as FboPostingStatus
    from ._shared_fbo_posting_substatus import FboPostingSubstatus as FboPostingSubstatus
    from ._shared_fbo_posting_with import FboPostingWith as FboPostingWith
    from ._sync import PostingFboResource as PostingFboResource
else:
    __getattr__ = lazy(
        __name__,
        {
            ".._inputs": "MoneyDict",
            ".._shared_cancellation_type": "CancellationType",
            ".._shared_currency_code": "CurrencyCode",
            ".._shared_money": "Money",
            ".._shared_posting_additional_data": "PostingAdditionalData",
            ".._shared_posting_commission": "PostingCommission",
            ".._shared_posting_external_order": "PostingExternalOrder",
            ".._shared_posting_financial_data": "PostingFinancialData",
            ".._shared_posting_financial_product": "PostingFinancialProduct",
            ".._shared_posting_legal_info": "PostingLegalInfo",
            ".._shared_sort_direction": "SortDirection",
            "._async": "AsyncPostingFboResource",
            "._cancel_reason_list": "FboPostingCancelReason PostingFboCancelReasonListResponse",
            "._get": "FboPostingDetails PostingFboGetRequest PostingFboGetResponse",
            "._inputs": "FboPostingFilterDict FboPostingFilterV2Dict FboPostingWithDict",
            "._list": "FboPosting FboPostingCancellation FboPostingFilter FboPostingFinancialData FboPostingFinancialProduct FboPostingProduct PostingFboListRequest PostingFboListResponse",
            "._list_v2": "FboPostingFilterV2 FboPostingFinancialDataV2 FboPostingFinancialProductV2 FboPostingV2 PostingFboListV2Request PostingFboListV2Response",
            "._shared_fbo_posting_analytics_data": "FboPostingAnalyticsData",
            "._shared_fbo_posting_product_v2": "FboPostingProductV2",
            "._shared_fbo_posting_status": "FboPostingStatus",
            "._shared_fbo_posting_substatus": "FboPostingSubstatus",
            "._shared_fbo_posting_with": "FboPostingWith",
            "._sync": "PostingFboResource",
        },
    )
