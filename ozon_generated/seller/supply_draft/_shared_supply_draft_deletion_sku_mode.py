# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""What several operations share."""

from __future__ import annotations

from typing import Literal, TypeAlias

SupplyDraftDeletionSkuMode: TypeAlias = Literal["PARTIAL", "FULL"] | str
"""What happens to products that a warehouse cannot take. PARTIAL drops only the pieces that do not fit, FULL drops the
whole product.
"""
