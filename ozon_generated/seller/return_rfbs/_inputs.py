# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""What may be passed instead of a model: mappings, for type checkers and editors. The client does not load this."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypedDict

from .._inputs import TimeRangeDict
from .._shared_time_range import TimeRange
from ._list import ReturnRfbsFilterGroupStateItem


class ReturnRfbsFilterDict(TypedDict, total=False):
    """`ReturnRfbsFilter` as a mapping."""

    offer_id: str
    posting_number: str
    group_state: Sequence[ReturnRfbsFilterGroupStateItem]
    created_at: TimeRange | TimeRangeDict
