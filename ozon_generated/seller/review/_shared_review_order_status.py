# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""What several operations share."""

from __future__ import annotations

from typing import Literal, TypeAlias

ReviewOrderStatus: TypeAlias = Literal["DELIVERED", "CANCELLED"] | str
"""Whether the buyer got the product or the order was cancelled."""
