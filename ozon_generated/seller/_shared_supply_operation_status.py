# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""What several operations share."""

from __future__ import annotations

from typing import Literal, TypeAlias

SupplyOperationStatus: TypeAlias = Literal["SUCCESS", "IN_PROGRESS", "ERROR"] | str
"""State of a task on a supply."""
