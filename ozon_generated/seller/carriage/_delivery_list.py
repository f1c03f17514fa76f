# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v2/carriage/delivery/list``: List delivery methods with the work and carriages of a day."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import attrs

from ...model import Model, model
from ...operation import (
    Lifecycle,
    Operation,
    Pagination,
)
from ._shared_carriage_delivery_error import CarriageDeliveryError

if TYPE_CHECKING:
    from ._inputs import CarriageDeliveryFilterDict


@model
class CarriageDeliveryFilter(Model):
    """Narrows the list to one delivery method or day."""

    delivery_method_id: int | None = None
    """Of an rFBS warehouse from `delivery_method.list`; of an FBS warehouse the warehouse_id."""

    departure_date: date | None = None
    """Day of the shipment; today when left out."""


@model
class CarriageDeliveryListRequest(Model):
    """Request of `carriage.delivery_list`."""

    filter: CarriageDeliveryFilter | CarriageDeliveryFilterDict | None = None
    """Which methods and day."""

    limit: int
    """Delivery methods per page, at most 1000."""

    cursor: str | None = None
    """Where the page begins; empty for the first page."""


@model
class CarriagePickupFee(Model):
    """What the courier of Ozon will cost; a forecast."""

    currency_code: str | None = None
    """ISO 4217 code of the currency."""

    value: float | None = None
    """Amount in units of the currency."""


@model
class CarriageDeliveryItem(Model):
    """A carriage of the day, made or possible."""

    id: int | None = None
    """Number of the carriage; 0 for one that may be created."""

    status: str | None = None
    """Stage of the carriage."""

    all_blr_traceable: bool | None = None
    """True when goods in it need papers for traceability in Belarus."""

    available_actions: list[str] = attrs.field(factory=list)
    """What may be done with it now."""

    carriage_volume: float | None = None
    """Volume in litres."""

    pickup_fee: CarriagePickupFee | None = None
    """What the courier costs."""

    postings_count: int | None = None
    """Number of postings in it."""

    quantum_count: int | None = None
    """Number of packs in it."""


@model
class CarriageDeliveryMethod(Model):
    """A delivery method with the work of a day and its carriages."""

    warehouse_id: int | None = None
    """Number of the seller's warehouse."""

    carriage_postings_count: int | None = None
    """Number of postings in all carriages."""

    carriages: list[CarriageDeliveryItem] = attrs.field(factory=list)
    """The carriages of the day."""

    cut_in: str | None = None
    """Moment when the assembly begins, with the time zone of the warehouse."""

    cutoff_at: str | None = None
    """Moment until which the postings have to be assembled."""

    delivery_method_id: int | None = None
    """What `carriage.create` takes."""

    delivery_method_name: str | None = None
    """What the delivery method is called in the seller cabinet."""

    delivery_method_status: str | None = None
    """State of the delivery method."""

    departure_date: str | None = None
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
    """Whether a courier comes (pickup) or the seller brings the parcels (dropoff)."""

    has_entrusted_acceptance: bool | None = None
    """True when trusted acceptance is switched on."""

    integration_type: str | None = None
    """How the delivery service is connected."""

    is_optional_carriage: bool | None = None
    """True when the day has no posting that must leave."""

    is_presort: bool | None = None
    """True when the seller sorts the postings before handing them over."""

    is_rfbs: bool | None = None
    """True when the warehouse works by rFBS."""

    mandatory_packaged_count: int | None = None
    """Assembled postings among those that must leave."""

    mandatory_postings_count: int | None = None
    """Postings that must leave on the day."""

    optional_packaged_count: int | None = None
    """Assembled postings that may leave later."""

    recommended_time_local: str | None = None
    """Best time of day for the hand-over, HH:MM. Local time of the warehouse; its time zone is in
    recommended_time_utc_offset_in_minutes.
    """

    recommended_time_utc_offset_in_minutes: int | None = None
    """Time zone of recommended_time_local, minutes ahead of UTC; 180 for Moscow."""

    timeslot_from: str | None = None
    """Begin of the slot at the drop-off point."""

    timeslot_to: str | None = None
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
class CarriageDeliveryListResponse(Model):
    """Answer of `carriage.delivery_list`."""

    methods: list[CarriageDeliveryMethod] = attrs.field(factory=list)

    cursor: str | None = None
    """Token of the next page; empty on the last one."""

    has_next: bool | None = None
    """True when another page exists; that page may still be empty."""

    def page_rows(self) -> list[CarriageDeliveryMethod]:
        """The rows of this page."""
        return self.methods


OPERATION = Operation(
    api="seller",
    name="carriage.delivery_list",
    method="POST",
    path="/v2/carriage/delivery/list",
    summary="List delivery methods with the work and carriages of a day",
    defaults={"limit": 1000},
    safety="read",
    pagination=Pagination(
        scheme="cursor",
        items="methods",
        token="cursor",
        next="cursor",
        size="limit",
        max=1000,
        more="has_next",
        key="delivery_method_id",
    ),
    lifecycle=Lifecycle(added=date(2025, 12, 2)),
    request=CarriageDeliveryListRequest,
    response=CarriageDeliveryListResponse,
)
