# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""What several operations share."""

from __future__ import annotations

from typing import Literal, TypeAlias

CargoArrivalType: TypeAlias = Literal["UNSPECIFIED", "EXPECTED_ARRIVAL", "ACTUAL_ARRIVAL"] | str
"""Whether the date is a forecast or the actual arrival."""
