# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v1/notification/push-type/list``: List kinds of push notifications."""

from __future__ import annotations

from datetime import date

import attrs

from ...model import Model, model
from ...operation import (
    Lifecycle,
    Operation,
)
from ._shared_notification_type import NotificationType


@model
class NotificationSellerEndpoint(Model):
    """Address that gets an event."""

    id: int | None = None
    """Number of the address."""

    url: str | None = None
    """Address that Ozon calls."""


@model
class NotificationPushType(Model):
    """A kind of event, and where it is sent now."""

    description: str | None = None
    """Event in words."""

    seller_endpoint: NotificationSellerEndpoint | None = None
    """Address that gets this event; absent when none does."""

    type: NotificationType | None = None
    """Kind of event. Chats: TYPE_NEW_MESSAGE, TYPE_UPDATE_MESSAGE, TYPE_MESSAGE_READ, TYPE_CHAT_CLOSED. FBS and rFBS
    postings: TYPE_NEW_POSTING, TYPE_POSTING_CANCELLED, TYPE_STATE_CHANGED, TYPE_DELIVERY_DATE_CHANGED,
    TYPE_CUTOFF_DATE_CHANGED (the day of the hand-over moved). Products: TYPE_CREATE_OR_UPDATE_ITEM; the separate
    TYPE_CREATE_ITEM and TYPE_UPDATE_ITEM are not sent any more. TYPE_STOCKS_CHANGED means the seller's warehouses,
    TYPE_FBO_STOCKS_CHANGED those of Ozon. TYPE_FBO_… and TYPE_ORDER_… exist since 2026-08-04. TYPE_POSTING_SHIPPED
    is an old value that cannot be subscribed to any more. TYPE_DESCRIPTION_CATEGORY_TREE_CHANGED exists since
    2026-06-19; whether it can be subscribed to here is not known. One kind goes to one address.
    """


@model
class NotificationPushTypeListResponse(Model):
    """Answer of `notification.push_type_list`."""

    types: list[NotificationPushType] = attrs.field(factory=list)
    """All events that exist."""


OPERATION = Operation(
    api="seller",
    name="notification.push_type_list",
    method="POST",
    path="/v1/notification/push-type/list",
    summary="List kinds of push notifications",
    safety="read",
    lifecycle=Lifecycle(beta=True, added=date(2026, 4, 8)),
    response=NotificationPushTypeListResponse,
)
