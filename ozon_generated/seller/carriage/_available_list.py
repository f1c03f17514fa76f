# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v1/posting/carriage-available/list``: List carriages whose documents are due (switched off)."""

from __future__ import annotations

from datetime import date, datetime
from typing import Literal, TypeAlias

import attrs

from ...model import Model, model
from ...operation import (
    Lifecycle,
    Operation,
)

CarriageAvailableErrorStatus: TypeAlias = Literal["warning", "critical"] | str


@model
class CarriageAvailableListRequest(Model):
    """Request of `carriage.available_list`."""

    delivery_method_id: int
    """A method of the seller from `delivery_method.list`."""

    departure_date: datetime | None = None
    """Day of the shipment; today when left out."""


@model
class CarriageAvailableError(Model):
    """What hinders the shipment."""

    status: CarriageAvailableErrorStatus | None = None
    """A warning may be ignored, a critical error may not."""

    code: str | None = None
    """Machine-readable reason, such as not_packaged."""


@model
class CarriageAvailable(Model):
    """A carriage whose documents have to be printed."""

    warehouse_id: int | None = None
    """Number of the seller's warehouse."""

    carriage_id: int | None = None
    """Number of the carriage, also of the task for its documents."""

    carriage_postings_count: int | None = None
    """Number of postings in the carriage."""

    carriage_status: str | None = None
    """Stage of the carriage."""

    cutoff_at: datetime | None = None
    """Moment until which the postings have to be assembled."""

    delivery_method_id: int | None = None
    """Delivery method of its postings."""

    delivery_method_name: str | None = None
    """What the delivery method is called in the seller cabinet."""

    errors: list[CarriageAvailableError] = attrs.field(factory=list)
    """What hinders the shipment."""

    first_mile_type: str | None = None
    """Whether a courier comes or the seller brings the parcels."""

    has_entrusted_acceptance: bool | None = None
    """True when trusted acceptance is switched on."""

    mandatory_postings_count: int | None = None
    """Postings that must leave on the day."""

    mandatory_packaged_count: int | None = None
    """Assembled postings among those that must leave."""

    recommended_time_local: str | None = None
    """Best time of day for the hand-over, HH:MM. Local time of the warehouse; its time zone is in
    recommended_time_utc_offset_in_minutes.
    """

    recommended_time_utc_offset_in_minutes: int | None = None
    """Time zone of recommended_time_local, minutes ahead of UTC; 180 for Moscow."""

    tpl_provider_icon_url: str | None = None
    """Link of the icon of the delivery service."""

    tpl_provider_name: str | None = None
    """Name of the delivery service."""

    warehouse_city: str | None = None
    """Town that the warehouse lies in."""

    warehouse_name: str | None = None
    """What the seller calls the warehouse in the cabinet."""

    warehouse_timezone: str | None = None
    """Time zone of the warehouse."""


@model
class CarriageAvailableListResponse(Model):
    """Answer of `carriage.available_list`."""

    result: list[CarriageAvailable] = attrs.field(factory=list)
    """The carriages."""


OPERATION = Operation(
    api="seller",
    name="carriage.available_list",
    method="POST",
    path="/v1/posting/carriage-available/list",
    summary="List carriages whose documents are due (switched off)",
    safety="read",
    lifecycle=Lifecycle(announced=date(2026, 2, 16), off=date(2026, 3, 20), replacement=("carriage.delivery_list",)),
    request=CarriageAvailableListRequest,
    response=CarriageAvailableListResponse,
)
