# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v1/returns/settings/utilization/update``: Set the disposal settings."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from ...model import Model, model
from ...operation import (
    Lifecycle,
    Operation,
)

if TYPE_CHECKING:
    from ._inputs import ReturnsUtilizationPriceDict


@model
class ReturnsUtilizationPrice(Model):
    """One limit, switched on or off."""

    enabled: bool
    """True to destroy returns that are cheaper than value."""

    value: int | None = None
    """Limit in whole units of the currency, required when enabled; not below min_price of
    `returns.settings_utilization_info`.
    """


@model
class ReturnsSettingsUtilizationUpdateRequest(Model):
    """Request of `returns.settings_utilization_update`."""

    utilization_price: ReturnsUtilizationPrice | ReturnsUtilizationPriceDict
    """Limit for sound products."""

    utilization_price_defects: ReturnsUtilizationPrice | ReturnsUtilizationPriceDict
    """Limit for defective products."""


OPERATION = Operation(
    api="seller",
    name="returns.settings_utilization_update",
    method="POST",
    path="/v1/returns/settings/utilization/update",
    summary="Set the disposal settings",
    safety="write",
    repeatable=True,
    lifecycle=Lifecycle(added=date(2026, 1, 23)),
    request=ReturnsSettingsUtilizationUpdateRequest,
    reply="nothing",
)
