# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""What may be passed instead of a model: mappings, for type checkers and editors. The client does not load this."""

from __future__ import annotations

from typing import Required, TypedDict

from .._inputs import MoneyDict
from .._shared_money import Money


class ActionAutoAddUpdateV1ItemDict(TypedDict, total=False):
    """`ActionAutoAddUpdateV1Item` as a mapping."""

    product_id: Required[int]
    action_price: Required[float]
    currency: str
    quantity: int


class ActionAutoAddUpdateItemDict(TypedDict, total=False):
    """`ActionAutoAddUpdateItem` as a mapping."""

    id: Required[int]
    action_price: Required[Money | MoneyDict]
    stock: int
