# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""What several operations share."""

from __future__ import annotations

from typing import Literal, TypeAlias

FbsLabelTaskStatus: TypeAlias = Literal["pending", "in_progress", "completed", "error"] | str
"""State of a label task; the file exists only in completed."""
