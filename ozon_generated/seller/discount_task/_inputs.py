# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""What may be passed instead of a model: mappings, for type checkers and editors. The client does not load this."""

from __future__ import annotations

from typing import Required, TypedDict


class DiscountTaskApproveItemDict(TypedDict, total=False):
    """`DiscountTaskApproveItem` as a mapping."""

    id: Required[int]
    approved_price: Required[float]
    seller_comment: str
    approved_quantity_min: Required[int]
    approved_quantity_max: Required[int]


class DiscountTaskDeclineItemDict(TypedDict, total=False):
    """`DiscountTaskDeclineItem` as a mapping."""

    id: Required[int]
    seller_comment: str
