# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v1/supply-order/act/summary/get``: Show the acts of a supply order."""

from __future__ import annotations

from datetime import date, datetime
from typing import Literal, TypeAlias

import attrs

from ...model import Model, model
from ...operation import (
    Lifecycle,
    Operation,
)
from ._shared_supply_act_amount import SupplyActAmount
from ._shared_supply_act_type import SupplyActType

SupplyActState: TypeAlias = (
    Literal["ACCEPTED", "AGREEMENT_WITH_SELLER", "AWAITING_APPROVAL_BY_SELLER", "REJECT_BY_SELLER", "UNSPECIFIED"] | str
)
"""AWAITING_APPROVAL_BY_SELLER is the state in which an act can be accepted."""


@model
class SupplyOrderActSummaryGetRequest(Model):
    """Request of `supply_order_act.summary_get`."""

    order_id: int
    """Supply order, from `supply_order.list`."""


@model
class SupplyActSummary(Model):
    """Totals of an act."""

    approved_amount: SupplyActAmount | None = None
    """Value of the pieces that both sides agreed on."""

    approved_quantity: int | None = None
    """Pieces that both sides agreed on."""

    declared_quantity: int | None = None
    """Pieces that the seller announced."""

    fact_amount: SupplyActAmount | None = None
    """Value of the pieces that were found."""

    fact_quantity: int | None = None
    """Pieces that were found."""

    sku_quantity: int | None = None
    """Different products."""

    unidentified_quantity: int | None = None
    """Pieces that could not be recognised."""


@model
class SupplyAct(Model):
    """A statement of Ozon about what arrived, which the seller accepts or disputes."""

    act_id: int | None = None
    """Number that `supply_order_act.accept` takes."""

    act_number: str | None = None
    """Number on the document."""

    act_state: SupplyActState | None = None
    """AWAITING_APPROVAL_BY_SELLER is the state in which an act can be accepted."""

    created_date: str | None = None
    """Day of the act."""

    deadline_utc: datetime | None = None
    """Moment until which the seller may answer."""

    summary: SupplyActSummary | None = None
    """Totals of an act."""

    type: SupplyActType | None = None
    """What the act states: ACCEPTANCE taken over, DEFECT defective, SHORTCOMING missing, SURPLUS more than announced."""


@model
class SupplyActs(Model):
    """Acts of one supply."""

    is_agreement_completed: bool | None = None
    """True when no act waits any more."""

    supply_acts: list[SupplyAct] = attrs.field(factory=list)

    supply_id: int | None = None
    """Number of the supply."""


@model
class SupplyOrderActSummaryGetResponse(Model):
    """Answer of `supply_order_act.summary_get`."""

    supplies_acts: list[SupplyActs] = attrs.field(factory=list)
    """One row per supply of the order."""


OPERATION = Operation(
    api="seller",
    name="supply_order_act.summary_get",
    method="POST",
    path="/v1/supply-order/act/summary/get",
    summary="Show the acts of a supply order",
    safety="read",
    lifecycle=Lifecycle(beta=True, added=date(2026, 8, 11)),
    request=SupplyOrderActSummaryGetRequest,
    response=SupplyOrderActSummaryGetResponse,
)
