# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v1/notification/delete``: Disconnect an address."""

from __future__ import annotations

from datetime import date

from ...model import Model, model
from ...operation import (
    Lifecycle,
    Operation,
)


@model
class NotificationDeleteRequest(Model):
    """Request of `notification.delete`."""

    id: int
    """Number of the address, from `notification.list`."""


OPERATION = Operation(
    api="seller",
    name="notification.delete",
    method="POST",
    path="/v1/notification/delete",
    summary="Disconnect an address",
    safety="destructive",
    lifecycle=Lifecycle(beta=True, added=date(2026, 4, 8)),
    request=NotificationDeleteRequest,
    reply="nothing",
)
