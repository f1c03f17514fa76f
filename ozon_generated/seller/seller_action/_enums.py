# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""Models that several operations share."""

from __future__ import annotations

from typing import Literal, TypeAlias

SellerActionVoucherType: TypeAlias = Literal["UNSPECIFIED", "ONE", "MULTIPLE", "UNIQUE"] | str
"""Kind of promotion code: ONE for a single use, MULTIPLE for many uses, UNIQUE for a set of different codes; the
document does not explain the names.
"""

SellerActionDiscountUnit: TypeAlias = Literal["PERCENT", "CURRENCY"] | str
"""How discount_value is read: PERCENT of the price, or an amount in the currency of the shop."""

SellerActionQuantType: TypeAlias = Literal["UNSPECIFIED", "BOX", "PALLET", "GENERAL"] | str
"""How a pack is handled: by BOX, by PALLET, or as GENERAL goods."""
