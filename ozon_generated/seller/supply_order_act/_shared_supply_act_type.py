# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""What several operations share."""

from __future__ import annotations

from typing import Literal, TypeAlias

SupplyActType: TypeAlias = Literal["ACCEPTANCE", "DEFECT", "SHORTCOMING", "SURPLUS", "UNSPECIFIED"] | str
"""What the act states: ACCEPTANCE taken over, DEFECT defective, SHORTCOMING missing, SURPLUS more than announced."""
