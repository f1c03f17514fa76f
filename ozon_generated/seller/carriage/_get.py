# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v1/carriage/get``: Read a carriage."""

from __future__ import annotations

from datetime import datetime
from typing import Literal, TypeAlias

import attrs

from ...model import Model, model
from ...operation import (
    Operation,
)

CarriageAction: TypeAlias = (
    Literal["get_shipping_list", "get_act_of_acceptance", "get_waybill", "set_arrival_passes"] | str
)
"""What may be done with the carriage; the three documents come from `fbs_act.get_pdf`, passes from the arrival pass
methods.
"""

CarriageStatus: TypeAlias = Literal["new", "formed", "received", "closed", "sended", "cancelled"] | str
"""new was created and not approved yet, formed was approved, sended is on its way to Ozon (spelt so on the wire),
received is being accepted, closed was accepted, cancelled was given up.
"""


@model
class CarriageGetRequest(Model):
    """Request of `carriage.get`."""

    carriage_id: int
    """Number of the carriage."""


@model
class CarriageCancelAvailability(Model):
    """Whether the carriage may be given up."""

    is_cancel_available: bool | None = None
    """True when `carriage.cancel` will work."""

    reason: str | None = None
    """Why it will not."""


@model
class CarriageGetResponse(Model):
    """Answer of `carriage.get`."""

    act_type: str | None = None
    """Kind of the transfer act."""

    all_blr_traceable: bool | None = None
    """True when goods in it need papers for traceability in Belarus."""

    is_waybill_enabled: bool | None = None
    """True when a waybill can be printed."""

    is_econom: bool | None = None
    """True for super-economy goods."""

    arrival_pass_ids: list[int] = attrs.field(factory=list)
    """Passes for the vehicle."""

    available_actions: list[CarriageAction] = attrs.field(factory=list)
    """What may be done with it now."""

    cancel_availability: CarriageCancelAvailability | None = None
    """Whether it may be given up."""

    carriage_id: int | None = None
    """Number of the shipment, as asked for."""

    company_id: int | None = None
    """Number of the seller, the same as Client-Id."""

    containers_count: int | None = None
    """Number of cargo units."""

    created_at: datetime | None = None
    """Moment of creation, UTC."""

    delivery_method_id: int | None = None
    """Delivery method of its postings."""

    departure_date: str | None = None
    """Day of the shipment."""

    first_mile_type: str | None = None
    """Whether a courier comes (pickup) or the seller brings the parcels (dropoff)."""

    has_postings_for_next_carriage: bool | None = None
    """True when postings that must leave are not in this carriage."""

    integration_type: str | None = None
    """How the delivery service is connected, such as ozon or ozon_outsourced."""

    is_container_label_printed: bool | None = None
    """True when labels of cargo units were printed."""

    is_partial: bool | None = None
    """True when the shipment was split into several carriages."""

    partial_num: int | None = None
    """Which part of the shipment it is."""

    retry_count: int | None = None
    """How often its creation was tried again."""

    status: CarriageStatus | None = None
    """Stage of the carriage."""

    tpl_provider_id: int | None = None
    """Number of the delivery service."""

    updated_at: datetime | None = None
    """Moment of the last change, UTC."""

    warehouse_id: int | None = None
    """Number of the seller's warehouse."""


OPERATION = Operation(
    api="seller",
    name="carriage.get",
    method="POST",
    path="/v1/carriage/get",
    summary="Read a carriage",
    safety="read",
    request=CarriageGetRequest,
    response=CarriageGetResponse,
)
