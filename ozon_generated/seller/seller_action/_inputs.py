# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""What may be passed instead of a model: mappings, for type checkers and editors. The client does not load this."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Required, TypedDict

from .._shared_currency_code import CurrencyCode
from ._shared_seller_action_discount_level import SellerActionDiscountLevel
from ._shared_seller_action_voucher_type import SellerActionVoucherType


class SellerActionDiscountLevelDict(TypedDict, total=False):
    """`SellerActionDiscountLevel` as a mapping."""

    discount_value: Required[float]
    order_amount: Required[float]


class SellerActionVoucherParametersDict(TypedDict, total=False):
    """`SellerActionVoucherParameters` as a mapping."""

    count_codes: Required[int]
    is_private: Required[bool]
    type: Required[SellerActionVoucherType]


class SellerActionUpdateDiscountParametersDict(TypedDict, total=False):
    """`SellerActionUpdateDiscountParameters` as a mapping."""

    title: Required[str]
    date_end: Required[datetime | str]
    date_start: Required[datetime | str]


class SellerActionUpdateDiscountWithConditionParametersDict(TypedDict, total=False):
    """`SellerActionUpdateDiscountWithConditionParameters` as a mapping."""

    title: Required[str]
    date_end: Required[datetime | str]
    date_start: Required[datetime | str]
    discount_value: Required[float]
    min_order_amount: Required[float]


class SellerActionUpdateMultiLevelDiscountParametersDict(TypedDict, total=False):
    """`SellerActionUpdateMultiLevelDiscountParameters` as a mapping."""

    title: Required[str]
    date_end: Required[datetime | str]
    date_start: Required[datetime | str]
    discount_levels: Required[Sequence[SellerActionDiscountLevel | SellerActionDiscountLevelDict]]
    is_legal_entities_segment: bool


class SellerActionUpdateVoucherParametersDict(TypedDict, total=False):
    """`SellerActionUpdateVoucherParameters` as a mapping."""

    title: Required[str]
    budget: Required[int]
    date_end: Required[datetime | str]
    date_start: Required[datetime | str]
    discount_value: Required[float]
    user_ids: Sequence[int]


class SellerActionUpdateInstallmentParametersDict(TypedDict, total=False):
    """`SellerActionUpdateInstallmentParameters` as a mapping."""

    title: Required[str]
    date_start: Required[datetime | str]


class SellerActionProductsAddItemDict(TypedDict, total=False):
    """`SellerActionProductsAddItem` as a mapping."""

    sku: Required[int]
    currency: CurrencyCode
    discount_percent: float
    action_price: float
