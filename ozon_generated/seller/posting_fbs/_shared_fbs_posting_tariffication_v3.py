# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""What several operations share."""

from __future__ import annotations

from datetime import datetime

from ...model import Model, model


@model
class FbsPostingTarifficationV3(Model):
    """Discount or surcharge for the speed of the shipment, now and from the next step on."""

    current_tariff_rate: float | None = None
    """Running rate in percent."""

    current_tariff_type: str | None = None
    """Whether the running tariff is a discount or a surcharge."""

    current_tariff_charge: str | None = None
    """Amount of the running discount or surcharge, decimal text."""

    current_tariff_charge_currency_code: str | None = None
    """ISO 4217 code of current_tariff_charge."""

    next_tariff_rate: float | None = None
    """Next rate in percent."""

    next_tariff_type: str | None = None
    """Whether the next tariff is a discount or a surcharge."""

    next_tariff_charge: str | None = None
    """Amount of the next discount or surcharge, decimal text."""

    next_tariff_starts_at: datetime | None = None
    """Moment when the next tariff begins, UTC."""

    next_tariff_charge_currency_code: str | None = None
    """ISO 4217 code of next_tariff_charge."""
