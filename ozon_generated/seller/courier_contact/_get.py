# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v1/carriage/courier-contact/get``: Read the seller's contact for the courier."""

from __future__ import annotations

from datetime import date, datetime

import attrs

from ...model import Model, model
from ...operation import (
    Lifecycle,
    Operation,
)


@model
class CourierContactGetRequest(Model):
    """Request of `courier_contact.get`."""

    carriage_id: int
    """Number of the carriage."""


@model
class CourierContact(Model):
    """How the courier reaches the seller."""

    carriage_id: int | None = None
    """Carriage that the courier fetches."""

    comment: str | None = None
    """Hint for the courier."""

    phone: str | None = None
    """Phone of the seller."""

    updated_at: datetime | None = None
    """Moment of the last change, UTC."""

    wechat_nickname: str | None = None
    """Name of the seller in WeChat."""


@model
class CourierContactGetResponse(Model):
    """Answer of `courier_contact.get`."""

    contact: list[CourierContact] = attrs.field(factory=list)
    """The contacts that are set."""


OPERATION = Operation(
    api="seller",
    name="courier_contact.get",
    method="POST",
    path="/v1/carriage/courier-contact/get",
    summary="Read the seller's contact for the courier",
    safety="read",
    lifecycle=Lifecycle(added=date(2026, 8, 14)),
    request=CourierContactGetRequest,
    response=CourierContactGetResponse,
)
