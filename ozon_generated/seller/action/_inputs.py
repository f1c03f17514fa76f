# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""What may be passed instead of a model: mappings, for type checkers and editors. The client does not load this."""

from __future__ import annotations

from typing import Required, TypedDict

from .._inputs import MoneyDict
from .._shared_money import Money


class ActionProductsUpdateItemDict(TypedDict, total=False):
    """`ActionProductsUpdateItem` as a mapping."""

    product_id: Required[int]
    action_price: Required[Money | MoneyDict]
    stock: int


class ActionProductsActivateItemDict(TypedDict, total=False):
    """`ActionProductsActivateItem` as a mapping."""

    product_id: Required[int]
    action_price: Required[float]
    stock: int
