# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""Accruals by day and by posting."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...lazy import lazy

if TYPE_CHECKING:
    from .._inputs import MoneyDict as MoneyDict
    from .._shared_money import Money as Money
    from ._async import AsyncFinanceAccrualResource as AsyncFinanceAccrualResource
    from ._by_day import FinanceAccrual as FinanceAccrual
    from ._by_day import FinanceAccrualByDayRequest as FinanceAccrualByDayRequest
    from ._by_day import FinanceAccrualByDayResponse as FinanceAccrualByDayResponse
    from ._by_day import FinanceAccrualCategory as FinanceAccrualCategory
    from ._by_day import FinanceAccrualCommission as FinanceAccrualCommission
    from ._by_day import FinanceAccrualContainerFees as FinanceAccrualContainerFees
    from ._by_day import FinanceAccrualDelivery as FinanceAccrualDelivery
    from ._by_day import FinanceAccrualFee as FinanceAccrualFee
    from ._by_day import FinanceAccrualItemFee as FinanceAccrualItemFee
    from ._by_day import FinanceAccrualItemFees as FinanceAccrualItemFees
    from ._by_day import FinanceAccrualProduct as FinanceAccrualProduct
    from ._by_day import FinanceAccrualSale as FinanceAccrualSale
    from ._postings import FinanceAccrualPosting as FinanceAccrualPosting
    from ._postings import FinanceAccrualPostingRow as FinanceAccrualPostingRow
    from ._postings import FinanceAccrualPostingsRequest as FinanceAccrualPostingsRequest
    from ._postings import FinanceAccrualPostingsResponse as FinanceAccrualPostingsResponse
    from ._sync import FinanceAccrualResource as FinanceAccrualResource
    from ._types import FinanceAccrualType as FinanceAccrualType
    from ._types import FinanceAccrualTypesResponse as FinanceAccrualTypesResponse
else:
    __getattr__ = lazy(
        __name__,
        {
            ".._inputs": "MoneyDict",
            ".._shared_money": "Money",
            "._async": "AsyncFinanceAccrualResource",
            "._by_day": "FinanceAccrual FinanceAccrualByDayRequest FinanceAccrualByDayResponse FinanceAccrualCategory FinanceAccrualCommission FinanceAccrualContainerFees FinanceAccrualDelivery FinanceAccrualFee FinanceAccrualItemFee FinanceAccrualItemFees FinanceAccrualProduct FinanceAccrualSale",
            "._postings": "FinanceAccrualPosting FinanceAccrualPostingRow FinanceAccrualPostingsRequest FinanceAccrualPostingsResponse",
            "._sync": "FinanceAccrualResource",
            "._types": "FinanceAccrualType FinanceAccrualTypesResponse",
        },
    )
