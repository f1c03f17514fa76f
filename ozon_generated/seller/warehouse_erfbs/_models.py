# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""Models that several operations share."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any, Literal, TypeAlias

from ...model import Model, model, wire
from .._models import WeekdayHours

WarehouseErfbsReturnMethod: TypeAlias = Literal["UNSPECIFIED", "COURIER", "TRANSPORT_COMPANY"] | str
"""By courier or by a transport company; UNSPECIFIED is not a choice."""


@model
class WarehouseErfbsDeliveryCosts(Model):
    """Which orders the offer holds for, and what the seller pays for their delivery."""

    min_weight: int | None = None
    """Least weight of the order in kilograms."""

    max_weight: int | None = None
    """Greatest weight of the order in kilograms."""

    min_order_price: int | None = None
    """Least price of the order in kopecks."""

    max_order_price: int | None = None
    """Highest price of the order in kopecks."""

    seller_payment: int | None = None
    """What the seller pays for the delivery, in kopecks."""


@model
class WarehouseErfbsHoliday(Model):
    """A day off, whole or in part."""

    day: date | None = None
    """Day of the calendar."""

    from_: str | None = wire("from", default=None)
    """Time at which the warehouse closes, HH:MM local."""

    to: str | None = None
    """Time at which it opens again, HH:MM local."""


@model
class WarehouseErfbsTimetable(Model):
    """When the warehouse works."""

    holidays: Sequence[WarehouseErfbsHoliday | Mapping[str, Any]] | None = None
    """Up to 50 days off. At most 50 items."""

    working_days: Sequence[WeekdayHours | Mapping[str, Any]]
    """Hours on 5 to 7 days of the week. At least 5 items, at most 7 items."""


@model
class WarehouseErfbsNonIntegratedReturnSettings(Model):
    """How buyers give goods back."""

    contact_days: int | None = None
    """Days within which the seller gets in touch with the buyer, at most 5; demanded with COURIER. At most 5."""

    post_office_zipcode: str | None = None
    """Postal code, 6 digits, of the Russian Post office for easy returns. At least 6 characters, at most 6 characters."""

    return_method: WarehouseErfbsReturnMethod
    """By whom the goods come back."""

    transport_company_name: str | None = None
    """Name of the company; demanded with TRANSPORT_COMPANY."""
