# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v1/carriage/delivery/list``: List delivery methods and carriages (switched off)."""

from __future__ import annotations

from datetime import date, datetime

import attrs

from ...model import Model, model
from ...operation import (
    Lifecycle,
    Operation,
)
from ._shared_carriage_delivery_error import CarriageDeliveryError


@model
class CarriageDeliveryListV1Request(Model):
    """Request of `carriage.delivery_list_v1`."""

    delivery_method_id: int | None = None
    """Number of the delivery method."""

    departure_date: datetime | None = None
    """Day of the shipment; today when left out."""


@model
class CarriageDeliveryItemV1(Model):
    """A carriage of the day."""

    id: str | None = None
    """Number of the carriage, text in this version."""

    status: str | None = None
    """Stage of the carriage."""

    postings_count: int | None = None
    """Number of postings in it."""

    quantum_count: int | None = None
    """Number of packs in it."""


@model
class CarriageDeliveryMethodV1(Model):
    """A delivery method as the withdrawn first version showed it."""

    warehouse_id: int | None = None
    """Number of the seller's warehouse."""

    assembly_list_availability: bool | None = None
    """True when a picking list can be made."""

    can_create_another_carriage: bool | None = None
    """True when another carriage may be made."""

    carriage_postings_count: int | None = None
    """Number of postings in the carriage."""

    carriage_quantum_count: int | None = None
    """Number of packs in the carriage."""

    carriages: list[CarriageDeliveryItemV1] = attrs.field(factory=list)
    """The carriages of the day."""

    cut_in: datetime | None = None
    """Moment when the assembly begins."""

    delivery_method_id: int | None = None
    """Number of the delivery method."""

    delivery_method_name: str | None = None
    """What the delivery method is called in the seller cabinet."""

    delivery_method_status: str | None = None
    """State of the delivery method."""

    departure_date: datetime | None = None
    """Day of the shipment."""

    dropoff_address: str | None = None
    """Where the parcels are handed over, in one line."""

    dropoff_change_availability: str | None = None
    """Whether the drop-off point may be changed now."""

    dropoff_point_id: int | None = None
    """Point where the shipment is handed over."""

    dropoff_point_type: str | None = None
    """Kind of the hand-over."""

    errors: list[CarriageDeliveryError] = attrs.field(factory=list)
    """Reasons why a carriage cannot be made now."""

    first_mile_changing: bool | None = None
    """True while the drop-off point is being changed."""

    first_mile_type: str | None = None
    """Whether a courier comes or the seller brings the parcels."""

    has_entrusted_acceptance: bool | None = None
    """True when trusted acceptance is switched on."""

    integration_type: str | None = None
    """How the delivery service is connected."""

    is_presort: bool | None = None
    """True when the seller sorts the postings before handing them over."""

    is_rfbs: bool | None = None
    """True when the warehouse works by rFBS."""

    recommended_time_local: str | None = None
    """Best time of day for the hand-over, HH:MM. Local time of the warehouse; its time zone is in
    recommended_time_utc_offset_in_minutes.
    """

    recommended_time_utc_offset_in_minutes: int | None = None
    """Time zone of recommended_time_local, minutes ahead of UTC; 180 for Moscow."""

    cutoff_at: datetime | None = None
    """Moment until which the postings have to be assembled."""

    mandatory_packaged_count: int | None = None
    """Assembled postings among those that must leave."""

    mandatory_packaged_quantum_count: int | None = None
    """Assembled packs among those that must leave."""

    mandatory_postings_count: int | None = None
    """Postings that must leave on the day."""

    mandatory_quantum_count: int | None = None
    """Packs that must leave on the day."""

    optional_packaged_count: int | None = None
    """Assembled postings that may leave later."""

    postings_for_another_carriage_count: int | None = None
    """Postings that may go into the next carriage."""

    quantum_for_another_carriage_count: int | None = None
    """Packs that may go into the next carriage."""

    timeslot_from: datetime | None = None
    """Begin of the slot at the drop-off point."""

    timeslot_to: datetime | None = None
    """End of the slot at the drop-off point."""

    tpl_provider_icon_url: str | None = None
    """Link of the icon of the delivery service."""

    tpl_provider_name: str | None = None
    """Name of the delivery service."""

    warehouse_city: str | None = None
    """Town that the warehouse lies in."""

    warehouse_name: str | None = None
    """What the seller calls the warehouse in the cabinet."""


@model
class CarriageDeliveryListV1Response(Model):
    """Answer of `carriage.delivery_list_v1`."""

    result: list[CarriageDeliveryMethodV1] = attrs.field(factory=list)
    """The delivery methods."""


OPERATION = Operation(
    api="seller",
    name="carriage.delivery_list_v1",
    method="POST",
    path="/v1/carriage/delivery/list",
    summary="List delivery methods and carriages (switched off)",
    safety="read",
    lifecycle=Lifecycle(
        added=date(2024, 12, 27),
        announced=date(2026, 2, 16),
        off=date(2026, 3, 20),
        replacement=("carriage.delivery_list",),
    ),
    request=CarriageDeliveryListV1Request,
    response=CarriageDeliveryListV1Response,
)
