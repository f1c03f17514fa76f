# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v1/notification/list``: List addresses that get push notifications."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from typing import Literal, TypeAlias

import attrs

from ...model import Model, always, model
from ...operation import (
    Lifecycle,
    Operation,
    Pagination,
)
from .._shared_sort_direction import SortDirection
from ._shared_notification_type import NotificationType

NotificationAvailability: TypeAlias = Literal["GREEN", "YELLOW", "RED"] | str
"""How well the address answers. GREEN: works; YELLOW: unstable or slow; RED: does not answer or too late; no value
until the first nightly run.
"""

NotificationUrlDisableReason: TypeAlias = Literal["SELLER", "AVAILABILITY", "ADMIN"] | str


@model
class NotificationListRequest(Model):
    """Request of `notification.list`."""

    availability_statuses: Sequence[NotificationAvailability] | None = None
    """Only addresses that answer this well."""

    sort_dir: SortDirection | None = None
    """Order of the addresses."""

    limit: int | None = None
    """Addresses per page. Ozon takes 100 when it is absent."""

    offset: int | None = None
    """Addresses to skip."""


@model
class NotificationUrlType(Model):
    """An event that is sent to an address."""

    description: str | None = None
    """Event in words."""

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
class NotificationUrl(Model):
    """An address that gets pushes."""

    id: int = always()
    """Number of the address for the other calls."""

    created_at: datetime | None = None
    """Moment when the address was connected, UTC."""

    enable: bool | None = None
    """False when no pushes are sent to the address."""

    types: list[NotificationUrlType] = attrs.field(factory=list)
    """Events that are sent to the address."""

    url: str | None = None
    """Address that Ozon calls."""

    availability_status: NotificationAvailability | None = None
    """How well the address answers."""

    availability_status_date: datetime | None = None
    """Moment of the last measurement, UTC."""

    disable_reason: NotificationUrlDisableReason | None = None
    """Who stopped the pushes: SELLER himself, AVAILABILITY because the address did not answer well, ADMIN by hand at
    Ozon; empty while the address is on.
    """

    problematic_type: str | None = None
    """Event whose pushes were answered badly; empty while the address is on."""

    reason_details: str | None = None
    """Why Ozon stopped the pushes by hand; empty while the address is on."""


@model
class NotificationThreshold(Model):
    """From which answer time on an address counts as so available."""

    status: NotificationAvailability | None = None
    """Availability that the row is about."""

    threshold: int | None = None
    """Answer time, milliseconds."""


@model
class NotificationListResponse(Model):
    """Answer of `notification.list`."""

    urls: list[NotificationUrl] = attrs.field(factory=list)
    """Addresses of the page."""

    availability_status_thresholds: list[NotificationThreshold] = attrs.field(factory=list)
    """Answer times from which an address changes its availability."""

    total_count: int | None = None
    """Addresses of the whole filter, not of the page."""

    def page_rows(self) -> list[NotificationUrl]:
        """The rows of this page."""
        return self.urls


OPERATION = Operation(
    api="seller",
    name="notification.list",
    method="POST",
    path="/v1/notification/list",
    summary="List addresses that get push notifications",
    safety="read",
    pagination=Pagination(
        scheme="offset", items="urls", token="offset", size="limit", total=("total_count",), key="id"
    ),
    lifecycle=Lifecycle(beta=True, added=date(2026, 4, 8)),
    request=NotificationListRequest,
    response=NotificationListResponse,
)
