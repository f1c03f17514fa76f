# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""What may be passed instead of a model: mappings, for type checkers and editors. The client does not load this."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import TypedDict

from ._list import ReviewOrderStatusFilter, ReviewStatusFilter


class ReviewListFilterDict(TypedDict, total=False):
    """`ReviewListFilter` as a mapping."""

    status: ReviewStatusFilter
    order_status: ReviewOrderStatusFilter
    published_from: datetime | str
    published_to: datetime | str
    skus: Sequence[int]
