# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v1/carriage/courier-contact/set``: Set the seller's contact for the courier."""

from __future__ import annotations

from datetime import date

from ...model import Model, model
from ...operation import (
    Lifecycle,
    Operation,
)


@model
class CourierContactSetRequest(Model):
    """Request of `courier_contact.set`."""

    carriage_id: int
    """A carriage with first_mile_type pickup and integration_type ozon_outsourced."""

    comment: str | None = None
    """Hint for the courier."""

    phone: str
    """Phone of the seller."""

    wechat_nickname: str | None = None
    """Name of the seller in WeChat."""


OPERATION = Operation(
    api="seller",
    name="courier_contact.set",
    method="POST",
    path="/v1/carriage/courier-contact/set",
    summary="Set the seller's contact for the courier",
    safety="write",
    repeatable=True,
    lifecycle=Lifecycle(added=date(2026, 8, 14)),
    request=CourierContactSetRequest,
    reply="nothing",
)
