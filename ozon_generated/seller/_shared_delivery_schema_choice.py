# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""What several operations share."""

from __future__ import annotations

from typing import Literal, TypeAlias

DeliverySchemaChoice: TypeAlias = Literal["MIX", "FBO", "FBS"] | str
"""Stock to sell from: the one at Ozon (FBO), the seller's own (FBS), or whatever Ozon finds best (MIX)."""
