# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v1/returns/settings/utilization/info``: Show the disposal settings."""

from __future__ import annotations

from datetime import date

from ...model import Model, model
from ...operation import (
    Lifecycle,
    Operation,
)
from .._shared_money import Money


@model
class ReturnsUtilizationSettings(Model):
    """Returns cheaper than these limits are destroyed instead of sent back."""

    utilization_price: Money | None = None
    """Limit for sound products, null when switched off."""

    utilization_price_defects: Money | None = None
    """Limit for defective products, null when switched off."""


@model
class ReturnsSettingsUtilizationInfoResponse(Model):
    """Answer of `returns.settings_utilization_info`."""

    min_price: Money | None = None
    """Lowest limit that may be set."""

    utilization_settings: ReturnsUtilizationSettings | None = None
    """The limits in force."""


OPERATION = Operation(
    api="seller",
    name="returns.settings_utilization_info",
    method="POST",
    path="/v1/returns/settings/utilization/info",
    summary="Show the disposal settings",
    safety="read",
    lifecycle=Lifecycle(added=date(2026, 1, 23)),
    response=ReturnsSettingsUtilizationInfoResponse,
)
