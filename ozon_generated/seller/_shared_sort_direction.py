# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""What several operations share."""

from __future__ import annotations

from typing import Literal, TypeAlias

SortDirection: TypeAlias = Literal["ASC", "DESC"] | str
"""ASC is oldest or smallest first, DESC the reverse."""
