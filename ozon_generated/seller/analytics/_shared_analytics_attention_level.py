# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""What several operations share."""

from __future__ import annotations

from typing import Literal, TypeAlias

AnalyticsAttentionLevel: TypeAlias = Literal["UNKNOWN", "LOW", "MEDIUM", "HI"] | str
"""How much a supply would help; HI is spelt so."""
