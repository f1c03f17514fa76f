# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v1/warehouse/fbo/seller/list``: List own warehouses from which supplies are fetched."""

from __future__ import annotations

from datetime import date
from typing import Literal, TypeAlias

import attrs

from ...model import Model, model
from ...operation import (
    Lifecycle,
    Operation,
)
from ._shared_geo_coordinates import GeoCoordinates

SellerPickupWarehouseWeekday: TypeAlias = (
    Literal["UNSPECIFIED", "MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY", "SUNDAY"] | str
)
"""Day of the week."""


@model
class SellerPickupWarehouseAddress(Model):
    """Where the warehouse is."""

    address: str | None = None
    """Postal address in one line."""

    city: str | None = None
    """Town or settlement."""

    coordinates: GeoCoordinates | None = None
    """Place on the map."""

    country_code: str | None = None
    """ISO code of the country."""

    macrolocal_cluster_id: int | None = None
    """Cluster in which the warehouse lies."""

    region: str | None = None
    """Region, territory or republic."""

    timezone: str | None = None
    """Time zone, such as Europe/Moscow."""


@model
class SellerPickupWarehouseContacts(Model):
    """Whom the courier calls."""

    phone_numbers: list[str] = attrs.field(factory=list)
    """Numbers to call, with the country code."""


@model
class SellerPickupWarehouseWorkingDay(Model):
    """Opening hours on one weekday."""

    day: SellerPickupWarehouseWeekday | None = None
    """Day of the week."""

    time_from_local: str | None = None
    """Opening, such as 09:00. Local time of the warehouse; its time zone is in address.timezone."""

    time_to_local: str | None = None
    """Closing, such as 18:00. Local time of the warehouse; its time zone is in address.timezone."""


@model
class SellerPickupWarehouse(Model):
    """A warehouse of the seller from which couriers of Ozon fetch supplies."""

    address: SellerPickupWarehouseAddress | None = None
    """Where the warehouse is."""

    contacts: SellerPickupWarehouseContacts | None = None
    """Whom the courier calls."""

    courier_comment: str | None = None
    """Hint for the courier."""

    is_active: bool | None = None
    """True when the warehouse is in use."""

    is_pickup: bool | None = None
    """True when couriers fetch from it."""

    seller_warehouse_id: int | None = None
    """Number that drafts take as seller_warehouse_id."""

    seller_warehouse_name: str | None = None
    """Title that the seller gave it in the cabinet."""

    working_days: list[SellerPickupWarehouseWorkingDay] = attrs.field(factory=list)


@model
class WarehouseFboSellerListResponse(Model):
    """Answer of `warehouse_fbo.seller_list`."""

    warehouses: list[SellerPickupWarehouse] = attrs.field(factory=list)
    """Warehouses of the seller from which couriers of Ozon fetch supplies."""


OPERATION = Operation(
    api="seller",
    name="warehouse_fbo.seller_list",
    method="POST",
    path="/v1/warehouse/fbo/seller/list",
    summary="List own warehouses from which supplies are fetched",
    safety="read",
    lifecycle=Lifecycle(added=date(2026, 1, 16)),
    response=WarehouseFboSellerListResponse,
)
