# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""What several operations share."""

from __future__ import annotations

from typing import Literal, TypeAlias

QuestionStatus: TypeAlias = Literal["NEW", "ALL", "VIEWED", "PROCESSED", "UNPROCESSED"] | str
"""Stage of a question. NEW: not opened yet; VIEWED: opened; PROCESSED: done with; UNPROCESSED: all that are not; ALL
is for filters only.
"""
