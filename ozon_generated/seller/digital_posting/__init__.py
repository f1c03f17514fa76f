# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""Orders of digital goods and the codes for them."""

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
    from ._async import AsyncDigitalPostingResource as AsyncDigitalPostingResource
    from ._codes_upload import DigitalPostingCodeError as DigitalPostingCodeError
    from ._codes_upload import DigitalPostingCodes as DigitalPostingCodes
    from ._codes_upload import DigitalPostingCodesResult as DigitalPostingCodesResult
    from ._codes_upload import DigitalPostingCodesUploadRequest as DigitalPostingCodesUploadRequest
    from ._codes_upload import DigitalPostingCodesUploadResponse as DigitalPostingCodesUploadResponse
    from ._inputs import DigitalPostingCodesDict as DigitalPostingCodesDict
    from ._inputs import DigitalPostingListFilterDict as DigitalPostingListFilterDict
    from ._inputs import DigitalPostingListV1FilterDict as DigitalPostingListV1FilterDict
    from ._inputs import DigitalPostingWithDict as DigitalPostingWithDict
    from ._list import DigitalPosting as DigitalPosting
    from ._list import DigitalPostingCancellation as DigitalPostingCancellation
    from ._list import DigitalPostingFinancialData as DigitalPostingFinancialData
    from ._list import DigitalPostingFinancialProduct as DigitalPostingFinancialProduct
    from ._list import DigitalPostingListFilter as DigitalPostingListFilter
    from ._list import DigitalPostingListRequest as DigitalPostingListRequest
    from ._list import DigitalPostingListResponse as DigitalPostingListResponse
    from ._list import DigitalPostingProduct as DigitalPostingProduct
    from ._list_v1 import DigitalPostingListV1Filter as DigitalPostingListV1Filter
    from ._list_v1 import DigitalPostingListV1Request as DigitalPostingListV1Request
    from ._list_v1 import DigitalPostingListV1Response as DigitalPostingListV1Response
    from ._list_v1 import DigitalPostingProductV1 as DigitalPostingProductV1
    from ._list_v1 import DigitalPostingV1 as DigitalPostingV1
    from ._shared_digital_posting_analytics_data import DigitalPostingAnalyticsData as DigitalPostingAnalyticsData
    from ._shared_digital_posting_with import DigitalPostingWith as DigitalPostingWith
    from ._sync import DigitalPostingResource as DigitalPostingResource
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
            "._async": "AsyncDigitalPostingResource",
            "._codes_upload": "DigitalPostingCodeError DigitalPostingCodes DigitalPostingCodesResult DigitalPostingCodesUploadRequest DigitalPostingCodesUploadResponse",
            "._inputs": "DigitalPostingCodesDict DigitalPostingListFilterDict DigitalPostingListV1FilterDict DigitalPostingWithDict",
            "._list": "DigitalPosting DigitalPostingCancellation DigitalPostingFinancialData DigitalPostingFinancialProduct DigitalPostingListFilter DigitalPostingListRequest DigitalPostingListResponse DigitalPostingProduct",
            "._list_v1": "DigitalPostingListV1Filter DigitalPostingListV1Request DigitalPostingListV1Response DigitalPostingProductV1 DigitalPostingV1",
            "._shared_digital_posting_analytics_data": "DigitalPostingAnalyticsData",
            "._shared_digital_posting_with": "DigitalPostingWith",
            "._sync": "DigitalPostingResource",
        },
    )
