# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v1/delivery-method/return/settings/get``: Show how buyers send goods of a delivery method back."""

from __future__ import annotations

from datetime import date
from typing import Literal, TypeAlias

import attrs

from ...model import Model, model
from ...operation import (
    Lifecycle,
    Operation,
)
from .._shared_weekday_hours import WeekdayHours

DeliveryMethodReturnPointType: TypeAlias = Literal["UNSPECIFIED", "PVZ", "PPZ"] | str


@model
class DeliveryMethodReturnSettingsGetRequest(Model):
    """Request of `delivery_method.return_settings_get`."""

    delivery_method_id: int
    """Number of an rFBS delivery method from `delivery_method.list`."""


@model
class DeliveryMethodReturnCourier(Model):
    """How returns by courier work."""

    contact_days: int | None = None
    """Days within which the seller gets in touch with the buyer."""


@model
class DeliveryMethodReturnTransportCompany(Model):
    """Transport companies that the buyer may use."""

    transport_company_names: list[str] = attrs.field(factory=list)
    """Names of the companies."""

    zipcode: str | None = None
    """Postal code to which the goods are sent."""


@model
class DeliveryMethodReturnPointCoordinates(Model):
    """A place on the map; the degrees are text in this answer."""

    latitude: str | None = None
    """Degrees north of the equator as decimal text."""

    longitude: str | None = None
    """Degrees east of Greenwich as decimal text."""


@model
class DeliveryMethodReturnPoint(Model):
    """Point where the returns are collected."""

    id: int | None = None
    """Number of the point."""

    address: str | None = None
    """Postal address in one line."""

    address_coordinates: DeliveryMethodReturnPointCoordinates | None = None
    """Where the point lies; as text in this answer."""

    type: DeliveryMethodReturnPointType | None = None
    """PVZ is a pickup point and PPZ a point that accepts orders from sellers."""

    working_days: list[WeekdayHours] = attrs.field(factory=list)
    """Opening hours by day of the week."""


@model
class DeliveryMethodReturnSettings(Model):
    """The ways by which buyers may send goods back to the seller."""

    courier_details: DeliveryMethodReturnCourier | None = None
    """Returns that a courier fetches."""

    post_office_zipcode: str | None = None
    """Postal code of the Russian Post office that takes easy returns."""

    transport_company_details: DeliveryMethodReturnTransportCompany | None = None
    """Returns through a transport company."""

    return_point: DeliveryMethodReturnPoint | None = None
    """Point where the returns are collected for the seller."""


@model
class DeliveryMethodReturnSettingsGetResponse(Model):
    """Answer of `delivery_method.return_settings_get`."""

    settings: DeliveryMethodReturnSettings | None = None
    """How buyers give goods back; only the ways that are set up are filled."""


OPERATION = Operation(
    api="seller",
    name="delivery_method.return_settings_get",
    method="POST",
    path="/v1/delivery-method/return/settings/get",
    summary="Show how buyers send goods of a delivery method back",
    safety="read",
    lifecycle=Lifecycle(added=date(2025, 12, 5)),
    request=DeliveryMethodReturnSettingsGetRequest,
    response=DeliveryMethodReturnSettingsGetResponse,
)
