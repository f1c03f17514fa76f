# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v1/notification/enable``: Pause or resume push notifications to an address."""

from __future__ import annotations

from datetime import date

from ...model import Model, model
from ...operation import (
    Lifecycle,
    Operation,
)


@model
class NotificationEnableRequest(Model):
    """Request of `notification.enable`."""

    enabled: bool
    """False pauses the pushes to the address, true resumes them."""

    id: int
    """Number of the address, from `notification.list`."""


OPERATION = Operation(
    api="seller",
    name="notification.enable",
    method="POST",
    path="/v1/notification/enable",
    summary="Pause or resume push notifications to an address",
    safety="write",
    repeatable=True,
    lifecycle=Lifecycle(beta=True, added=date(2026, 4, 8)),
    request=NotificationEnableRequest,
    reply="nothing",
)
