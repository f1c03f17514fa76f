# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""What several operations share."""

from __future__ import annotations

from typing import Literal, TypeAlias

StatisticsGroupBy: TypeAlias = Literal["NO_GROUP_BY", "DATE", "START_OF_WEEK", "START_OF_MONTH"] | str
"""Spans by which the figures are summed: the whole period, days, weeks or months."""
