# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""Models that several operations share."""

from __future__ import annotations

from typing import Literal, TypeAlias

FbsLabelTaskStatus: TypeAlias = Literal["pending", "in_progress", "completed", "error"] | str
"""State of a label task; the file exists only in completed."""

FbsLabelTaskType: TypeAlias = Literal["big_label", "small_label"] | str
"""Size of the labels that the task prints."""
