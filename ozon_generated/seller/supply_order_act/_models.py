# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""Models that several operations share."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ...model import Model, model
from .._models import Money

SupplyActType: TypeAlias = Literal["ACCEPTANCE", "DEFECT", "SHORTCOMING", "SURPLUS", "UNSPECIFIED"] | str
"""What the act states: ACCEPTANCE taken over, DEFECT defective, SHORTCOMING missing, SURPLUS more than announced."""


@model
class SupplyActAmount(Model):
    """Value of goods."""

    amount: Money | None = None
    """Value with VAT."""

    amount_vat: Money | None = None
    """VAT that amount contains."""

    amount_without_vat: Money | None = None
    """Amount less amount_vat."""
