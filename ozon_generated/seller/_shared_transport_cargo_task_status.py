# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""What several operations share."""

from __future__ import annotations

from typing import Literal, TypeAlias

TransportCargoTaskStatus: TypeAlias = Literal["UNSPECIFIED", "SUCCESS", "IN_PROGRESS", "FAILED"] | str
"""State of a task on boxes and pallets."""
