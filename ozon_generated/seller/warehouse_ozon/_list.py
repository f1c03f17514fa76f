# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v1/warehouse/ozon/list``: List warehouses of Ozon by kind."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Literal, TypeAlias

import attrs

from ...model import Model, model
from ...operation import (
    Lifecycle,
    Operation,
)

OzonWarehouseType: TypeAlias = (
    Literal[
        "UNSPECIFIED",
        "FULL_FILLMENT",
        "FULL_FILLMENT_RETURNS",
        "FULL_FILLMENT_DEFECT",
        "EXPRESS_DARK_STORE",
        "CROSS_DOCK",
        "SORTING_CENTER",
        "PHARMACY",
        "DISTRIBUTION_CENTER",
        "ORDERS_RECEIVING_POINT",
        "OUTSOURCE_FF",
        "B2B",
        "EXTERNAL_FF",
    ]
    | str
)
"""What the warehouse is for: FULL_FILLMENT holds goods (FBO), FULL_FILLMENT_RETURNS takes returns,
FULL_FILLMENT_DEFECT rejects, EXPRESS_DARK_STORE fresh goods, CROSS_DOCK and DISTRIBUTION_CENTER pass supplies on,
SORTING_CENTER sorts parcels, PHARMACY holds medicines, ORDERS_RECEIVING_POINT takes parcels from sellers,
OUTSOURCE_FF is run by a contractor, B2B serves companies, EXTERNAL_FF belongs to a partner. UNSPECIFIED occurs in
answers only.
"""


@model
class WarehouseOzonListRequest(Model):
    """Request of `warehouse_ozon.list`."""

    warehouse_types: Sequence[OzonWarehouseType]
    """Kinds of warehouses, at least one."""


@model
class OzonWarehouse(Model):
    """A warehouse that Ozon runs."""

    name: str | None = None
    """What the warehouse is called in the seller cabinet."""

    warehouse_id: int | None = None
    """Number of the warehouse of Ozon; FBO supplies, stocks and reports name it."""

    short_name: str | None = None
    """Name as the seller cabinet abbreviates it."""

    address: str | None = None
    """Postal address in one line."""

    timezone: str | None = None
    """Time zone of the warehouse."""

    is_active: bool | None = None
    """False for a closed warehouse."""

    warehouse_type: OzonWarehouseType | None = None
    """What the warehouse is for."""

    country_iso_numeric: int | None = None
    """Country as a number of ISO 3166-1; 643 is Russia."""

    is_cross_dock: bool | None = None
    """True when supplies may be handed in here for other warehouses."""

    is_distribution_center: bool | None = None
    """True for a distribution centre."""

    is_edo: bool | None = None
    """True when documents are exchanged electronically."""

    is_express: bool | None = None
    """True for a warehouse of fresh goods."""

    is_for_supply: bool | None = None
    """True when a supply to this warehouse can be created now."""


@model
class WarehouseOzonListResponse(Model):
    """Answer of `warehouse_ozon.list`."""

    warehouses: list[OzonWarehouse] = attrs.field(factory=list)


OPERATION = Operation(
    api="seller",
    name="warehouse_ozon.list",
    method="POST",
    path="/v1/warehouse/ozon/list",
    summary="List warehouses of Ozon by kind",
    safety="read",
    lifecycle=Lifecycle(added=date(2026, 3, 12)),
    request=WarehouseOzonListRequest,
    response=WarehouseOzonListResponse,
)
