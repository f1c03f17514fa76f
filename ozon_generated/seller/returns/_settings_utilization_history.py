# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v1/returns/settings/utilization/history``: Show the changes of the disposal settings."""

from __future__ import annotations

from datetime import date, datetime

import attrs

from ...model import Model, model
from ...operation import (
    Lifecycle,
    Operation,
)


@model
class ReturnsUtilizationChange(Model):
    """A change of the settings."""

    descriptions: list[str] = attrs.field(factory=list)
    """What was changed, in Russian sentences."""

    updated_at: datetime | None = None
    """Moment of the last change, UTC."""

    user_name: str | None = None
    """Who made the change."""


@model
class ReturnsSettingsUtilizationHistoryResponse(Model):
    """Answer of `returns.settings_utilization_history`."""

    history: list[ReturnsUtilizationChange] = attrs.field(factory=list)
    """Latest changes."""


OPERATION = Operation(
    api="seller",
    name="returns.settings_utilization_history",
    method="POST",
    path="/v1/returns/settings/utilization/history",
    summary="Show the changes of the disposal settings",
    safety="read",
    lifecycle=Lifecycle(added=date(2026, 1, 23)),
    response=ReturnsSettingsUtilizationHistoryResponse,
)
