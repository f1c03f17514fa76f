# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""What may be passed instead of a model: mappings, for type checkers and editors. The client does not load this."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Required, TypedDict

from .._inputs import TimeRangeDict
from .._shared_time_range import TimeRange
from ._shared_finance_transaction_type import FinanceTransactionType
from ._transaction_list import FinanceTransactionListFilterOperationTypeItem


class FinanceTransactionListFilterDict(TypedDict, total=False):
    """`FinanceTransactionListFilter` as a mapping."""

    posting_number: str
    date: TimeRange | TimeRangeDict
    operation_type: Sequence[FinanceTransactionListFilterOperationTypeItem]
    transaction_type: FinanceTransactionType


FinanceCashFlowDatesDict = TypedDict(
    "FinanceCashFlowDatesDict",
    {
        "from": "Required[datetime | str]",
        "to": "Required[datetime | str]",
    },
)
"""`FinanceCashFlowDates` as a mapping."""
