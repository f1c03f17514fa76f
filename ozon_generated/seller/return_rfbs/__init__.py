# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""Return requests of rFBS buyers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...lazy import lazy

if TYPE_CHECKING:
    from .._inputs import TimeRangeDict as TimeRangeDict
    from .._shared_currency_code import CurrencyCode as CurrencyCode
    from .._shared_time_range import TimeRange as TimeRange
    from ._action_set import ReturnRfbsActionSetRequest as ReturnRfbsActionSetRequest
    from ._async import AsyncReturnRfbsResource as AsyncReturnRfbsResource
    from ._compensate import ReturnRfbsCompensateRequest as ReturnRfbsCompensateRequest
    from ._get import ReturnRfbsAction as ReturnRfbsAction
    from ._get import ReturnRfbsDetails as ReturnRfbsDetails
    from ._get import ReturnRfbsGetRequest as ReturnRfbsGetRequest
    from ._get import ReturnRfbsGetResponse as ReturnRfbsGetResponse
    from ._get import ReturnRfbsMethodType as ReturnRfbsMethodType
    from ._get import ReturnRfbsReason as ReturnRfbsReason
    from ._get import ReturnRfbsRejectionReason as ReturnRfbsRejectionReason
    from ._get import ReturnRfbsState as ReturnRfbsState
    from ._inputs import ReturnRfbsFilterDict as ReturnRfbsFilterDict
    from ._list import ReturnRfbsFilter as ReturnRfbsFilter
    from ._list import ReturnRfbsFilterGroupStateItem as ReturnRfbsFilterGroupStateItem
    from ._list import ReturnRfbsListItem as ReturnRfbsListItem
    from ._list import ReturnRfbsListRequest as ReturnRfbsListRequest
    from ._list import ReturnRfbsListResponse as ReturnRfbsListResponse
    from ._list import ReturnRfbsListState as ReturnRfbsListState
    from ._receive_return import ReturnRfbsReceiveReturnRequest as ReturnRfbsReceiveReturnRequest
    from ._reject import ReturnRfbsRejectRequest as ReturnRfbsRejectRequest
    from ._return_money import ReturnRfbsReturnMoneyRequest as ReturnRfbsReturnMoneyRequest
    from ._shared_return_rfbs_product import ReturnRfbsProduct as ReturnRfbsProduct
    from ._sync import ReturnRfbsResource as ReturnRfbsResource
    from ._verify import ReturnRfbsVerifyRequest as ReturnRfbsVerifyRequest
else:
    __getattr__ = lazy(
        __name__,
        {
            ".._inputs": "TimeRangeDict",
            ".._shared_currency_code": "CurrencyCode",
            ".._shared_time_range": "TimeRange",
            "._action_set": "ReturnRfbsActionSetRequest",
            "._async": "AsyncReturnRfbsResource",
            "._compensate": "ReturnRfbsCompensateRequest",
            "._get": "ReturnRfbsAction ReturnRfbsDetails ReturnRfbsGetRequest ReturnRfbsGetResponse ReturnRfbsMethodType ReturnRfbsReason ReturnRfbsRejectionReason ReturnRfbsState",
            "._inputs": "ReturnRfbsFilterDict",
            "._list": "ReturnRfbsFilter ReturnRfbsFilterGroupStateItem ReturnRfbsListItem ReturnRfbsListRequest ReturnRfbsListResponse ReturnRfbsListState",
            "._receive_return": "ReturnRfbsReceiveReturnRequest",
            "._reject": "ReturnRfbsRejectRequest",
            "._return_money": "ReturnRfbsReturnMoneyRequest",
            "._shared_return_rfbs_product": "ReturnRfbsProduct",
            "._sync": "ReturnRfbsResource",
            "._verify": "ReturnRfbsVerifyRequest",
        },
    )
