# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""What several operations share."""

from __future__ import annotations

from typing import Literal, TypeAlias

SellerActionDiscountUnit: TypeAlias = Literal["PERCENT", "CURRENCY"] | str
"""How discount_value is read: PERCENT of the price, or an amount in the currency of the shop."""
