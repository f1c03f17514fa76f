# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""What several operations share."""

from __future__ import annotations

from datetime import datetime

from ...model import Model, model
from .._shared_money import Money


@model
class FbsPostingTarifficationStep(Model):
    """A step of the tariff for the speed of the shipment."""

    min_charge: Money | None = None
    """Least amount of the step."""

    tariff_charge: Money | None = None
    """Amount of the discount or surcharge."""

    tariff_deadline_at: datetime | None = None
    """Moment until which the step holds, UTC."""

    tariff_rate: float | None = None
    """Rate in percent."""

    tariff_type: str | None = None
    """Whether it is a discount or a surcharge."""
