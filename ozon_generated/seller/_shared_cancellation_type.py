# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""What several operations share."""

from __future__ import annotations

from typing import Literal, TypeAlias

CancellationType: TypeAlias = Literal["", "seller", "client", "customer", "ozon", "system", "delivery"] | str
"""On whose side the cancellation happened; empty for a posting that was not cancelled. client and customer both mean
the buyer; Client with a capital was seen too, so compare without regard to case.
"""
