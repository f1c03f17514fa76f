# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v1/notification/set``: Connect an address for push notifications."""

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
class NotificationSetRequest(Model):
    """Request of `notification.set`."""

    types: Sequence[NotificationType]
    """Events to send to the address."""

    url: str
    """Address that Ozon calls with POST; put an unguessable part into it, because pushes carry no signature."""


OPERATION = Operation(
    api="seller",
    name="notification.set",
    method="POST",
    path="/v1/notification/set",
    summary="Connect an address for push notifications",
    safety="write",
    lifecycle=Lifecycle(beta=True, added=date(2026, 4, 8)),
    request=NotificationSetRequest,
    reply="nothing",
)
