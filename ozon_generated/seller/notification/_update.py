# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v1/notification/update``: Change an address or its events."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from ...model import Model, model
from ...operation import (
    Lifecycle,
    Operation,
)
from ._shared_notification_type import NotificationType


@model
class NotificationUpdateRequest(Model):
    """Request of `notification.update`."""

    id: int
    """Number of the address, from `notification.list`."""

    types: Sequence[NotificationType] | None = None
    """Events to send from now on; the list replaces the old one. Leave it out to keep it."""

    url: str | None = None
    """New address; leave it out to keep it."""


OPERATION = Operation(
    api="seller",
    name="notification.update",
    method="POST",
    path="/v1/notification/update",
    summary="Change an address or its events",
    safety="write",
    repeatable=True,
    lifecycle=Lifecycle(beta=True, added=date(2026, 4, 8)),
    request=NotificationUpdateRequest,
    reply="nothing",
)
