# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v3/supply-order/get``: Show supply orders."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime

import attrs

from ...model import Model, model
from ...operation import (
    Lifecycle,
    Operation,
)
from ._shared_supply_order_state import SupplyOrderState
from ._shared_supply_order_timeslot_in_timezone import SupplyOrderTimeslotInTimezone
from ._shared_supply_storage_warehouse import SupplyStorageWarehouse


@model
class SupplyOrderGetRequest(Model):
    """Request of `supply_order.get`."""

    order_ids: Sequence[int]
    """Up to 50 supply orders."""


@model
class SupplyOrderDropOffWarehouse(Model):
    """Place to which the seller brings the goods."""

    name: str | None = None
    """What the warehouse is called in the seller cabinet."""

    warehouse_id: int | None = None
    """Number of the drop-off point or warehouse of Ozon."""

    address: str | None = None
    """Postal address in one line."""


@model
class SupplyOrderTags(Model):
    """Traits of the supply order."""

    is_econom: bool | None = None
    """True for a supply of economy goods."""

    is_pickup: bool | None = None
    """True when a courier of Ozon fetches the goods."""

    is_quant: bool | None = None
    """True when goods come in packs that are sold as one unit."""

    is_super_fbo: bool | None = None
    """True for the Super FBO scheme."""

    is_virtual: bool | None = None
    """True for an order that Ozon made itself, for goods that are in its warehouses already."""

    original_supply_id: int | None = None
    """For a virtual order, the supply that it came from."""

    product_super_fbo: bool | None = None
    """True when products of the Super FBO scheme are in it."""

    seller_warehouse_id: int | None = None
    """Warehouse of the seller from which the courier fetches, from `warehouse_fbo.seller_list`."""


@model
class SupplyTags(Model):
    """What the goods of the supply need."""

    freeze_stock_for_marking: bool | None = None
    """True when the stock stays closed for sale until its marking codes are there."""

    is_ettn_required: bool | None = None
    """True when an electronic waybill (ETTN) is needed."""

    is_evsd_required: bool | None = None
    """True when an electronic veterinary certificate (EVSD) is needed."""

    is_jewelry: bool | None = None
    """True when jewellery is among the goods."""

    is_marking_possible: bool | None = None
    """True when goods may carry marking codes."""

    is_marking_required: bool | None = None
    """True when goods must carry marking codes."""

    is_utd: bool | None = None
    """True when a universal transfer document (UTD) goes with the supply."""


@model
class SupplyOrderSupply(Model):
    """The part of a supply order that goes to one storage warehouse."""

    is_crossdock: bool | None = None
    """True when Ozon carries the goods on from a drop-off point."""

    macrolocal_cluster_id: int | None = None
    """Cluster of the storage warehouse, from `cluster.list`."""

    bundle_id: str | None = None
    """Contents of the supply, readable with `supply_order.bundle`."""

    state: SupplyOrderState | None = None
    """Stage of a supply order or of a supply in it. DATA_FILLING waits for the seller (cargoes, vehicle),
    READY_TO_SUPPLY may be brought, then ACCEPTED_AT_SUPPLY_WAREHOUSE at the drop-off point, IN_TRANSIT,
    ACCEPTANCE_AT_STORAGE_WAREHOUSE, REPORTS_CONFIRMATION_AWAITING (the acts have to be agreed), COMPLETED. OVERDUE
    means that the timeslot was missed.
    """

    storage_warehouse: SupplyStorageWarehouse | None = None
    """Where the goods will be stored."""

    supply_id: int | None = None
    """Number of the supply; cargoes, labels and acts refer to it."""

    supply_tags: SupplyTags | None = None
    """What the goods of the supply need."""


@model
class SupplyOrder(Model):
    """A supply order, that is one or more supplies which are brought to Ozon together."""

    order_id: int | None = None
    """Number of the supply order."""

    order_number: str | None = None
    """Number of the supply order as the seller cabinet shows it."""

    created_date: datetime | None = None
    """Moment of creation, UTC."""

    data_filling_deadline_utc: datetime | None = None
    """Moment until which the seller has to finish the data, UTC."""

    dropoff_warehouse: SupplyOrderDropOffWarehouse | None = None
    """Where the goods are brought to."""

    order_tags: SupplyOrderTags | None = None
    """Traits of the supply order."""

    state: SupplyOrderState | None = None
    """Stage of a supply order or of a supply in it. DATA_FILLING waits for the seller (cargoes, vehicle),
    READY_TO_SUPPLY may be brought, then ACCEPTED_AT_SUPPLY_WAREHOUSE at the drop-off point, IN_TRANSIT,
    ACCEPTANCE_AT_STORAGE_WAREHOUSE, REPORTS_CONFIRMATION_AWAITING (the acts have to be agreed), COMPLETED. OVERDUE
    means that the timeslot was missed.
    """

    state_updated_date: datetime | None = None
    """Moment when the stage changed, UTC."""

    supplies: list[SupplyOrderSupply] = attrs.field(factory=list)
    """One supply per storage warehouse."""

    timeslot: SupplyOrderTimeslotInTimezone | None = None
    """When the goods are brought."""


@model
class SupplyOrderGetResponse(Model):
    """Answer of `supply_order.get`."""

    orders: list[SupplyOrder] = attrs.field(factory=list)
    """One row per supply order that exists."""


OPERATION = Operation(
    api="seller",
    name="supply_order.get",
    method="POST",
    path="/v3/supply-order/get",
    summary="Show supply orders",
    safety="read",
    lifecycle=Lifecycle(added=date(2025, 9, 17)),
    request=SupplyOrderGetRequest,
    response=SupplyOrderGetResponse,
)
