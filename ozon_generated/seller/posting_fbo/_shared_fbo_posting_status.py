# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""What several operations share."""

from __future__ import annotations

from typing import Literal, TypeAlias

FboPostingStatus: TypeAlias = (
    Literal["awaiting_packaging", "awaiting_deliver", "delivering", "delivered", "cancelled"] | str
)
"""Stage of an FBO posting. Ozon assembles, ships and delivers it; the seller can do nothing but watch."""
