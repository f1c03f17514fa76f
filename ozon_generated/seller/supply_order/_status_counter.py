# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v1/supply-order/status/counter``: Count the supply orders by stage."""

from __future__ import annotations

from typing import Literal, TypeAlias

import attrs

from ...model import Model, model
from ...operation import (
    Operation,
)

SupplyOrderCounterState: TypeAlias = (
    Literal[
        "ORDER_STATE_UNSPECIFIED",
        "ORDER_STATE_DATA_FILLING",
        "ORDER_STATE_READY_TO_SUPPLY",
        "ORDER_STATE_ACCEPTED_AT_SUPPLY_WAREHOUSE",
        "ORDER_STATE_IN_TRANSIT",
        "ORDER_STATE_ACCEPTANCE_AT_STORAGE_WAREHOUSE",
        "ORDER_STATE_REPORTS_CONFIRMATION_AWAITING",
        "ORDER_STATE_REPORT_REJECTED",
        "ORDER_STATE_COMPLETED",
        "ORDER_STATE_REJECTED_AT_SUPPLY_WAREHOUSE",
        "ORDER_STATE_CANCELLED",
    ]
    | str
)
"""Stage of supply orders; the values of SupplyOrderState with ORDER_STATE_ before them."""


@model
class SupplyOrderStateCount(Model):
    """How many supply orders are in one stage."""

    count: int | None = None
    """How many supply orders are there now."""

    order_state: SupplyOrderCounterState | None = None
    """Stage of supply orders; the values of SupplyOrderState with ORDER_STATE_ before them."""


@model
class SupplyOrderStatusCounterResponse(Model):
    """Answer of `supply_order.status_counter`."""

    items: list[SupplyOrderStateCount] = attrs.field(factory=list)


OPERATION = Operation(
    api="seller",
    name="supply_order.status_counter",
    method="POST",
    path="/v1/supply-order/status/counter",
    summary="Count the supply orders by stage",
    safety="read",
    response=SupplyOrderStatusCounterResponse,
)
