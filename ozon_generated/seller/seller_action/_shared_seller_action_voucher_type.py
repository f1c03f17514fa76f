# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""What several operations share."""

from __future__ import annotations

from typing import Literal, TypeAlias

SellerActionVoucherType: TypeAlias = Literal["UNSPECIFIED", "ONE", "MULTIPLE", "UNIQUE"] | str
"""Kind of promotion code: ONE for a single use, MULTIPLE for many uses, UNIQUE for a set of different codes; the
document does not explain the names.
"""
