# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""What several operations share."""

from __future__ import annotations

from typing import Literal, TypeAlias

ReviewStatus: TypeAlias = Literal["NEW", "VIEWED", "PROCESSED"] | str
"""NEW was not opened yet, VIEWED was opened, PROCESSED was dealt with."""
