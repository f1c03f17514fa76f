# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""What several operations share."""

from __future__ import annotations

from typing import Literal, TypeAlias

SellerActionQuantType: TypeAlias = Literal["UNSPECIFIED", "BOX", "PALLET", "GENERAL"] | str
"""How a pack is handled: by BOX, by PALLET, or as GENERAL goods."""
