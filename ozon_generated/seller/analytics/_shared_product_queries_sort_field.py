# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""What several operations share."""

from __future__ import annotations

from typing import Literal, TypeAlias

ProductQueriesSortField: TypeAlias = Literal["BY_SEARCHES", "BY_VIEWS", "BY_POSITION", "BY_CONVERSION", "BY_GMV"] | str
"""Figure by which the rows are ordered: searches, views, position, conversion, or sales (GMV)."""
