# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""What several operations share."""

from __future__ import annotations

from typing import Literal, TypeAlias

ProductShowcases: TypeAlias = Literal["UNSPECIFIED", "OZON", "SELECT", "OZON_SELECT", "NONE"] | str
"""On Ozon, on Ozon Select, on both, or nowhere."""
