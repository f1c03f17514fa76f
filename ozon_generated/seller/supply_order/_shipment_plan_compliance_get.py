# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v1/supply-order/shipment-plan-compliance/get``: Show how well the supply plans are kept."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ...model import Model, model
from ...operation import (
    Lifecycle,
    Operation,
)

SupplyOrderPlanQuantityLimitApplicability: TypeAlias = Literal["DISABLED", "ENABLED"] | str

SupplyOrderPlanTimeslotLimitApplicability: TypeAlias = Literal["DISABLED", "ENABLED"] | str


@model
class SupplyOrderPlanRateDetails(Model):
    """Numbers behind the rate."""

    max_total_quantity_sum: int | None = None
    """Pieces that the seller had put into the supplies which were shipped in those days."""

    total_quantity_sum: int | None = None
    """Pieces that were in those supplies when they were shipped."""


@model
class SupplyOrderPlanQuantityLimit(Model):
    """Limit on pieces."""

    applicability: SupplyOrderPlanQuantityLimitApplicability | None = None
    """Whether the limit holds."""

    limit: int | None = None
    """Pieces that may be supplied to the clusters."""


@model
class SupplyOrderPlanTimeslotLimit(Model):
    """Limit on moving timeslots."""

    applicability: SupplyOrderPlanTimeslotLimitApplicability | None = None
    """Whether the limit holds."""

    change_limit: int | None = None
    """How often the timeslot of a supply may be moved."""


@model
class SupplyOrderPlanRestrictions(Model):
    """What is restricted when the rate is too low."""

    is_restriction_active: bool | None = None
    """True while restrictions hold."""

    max_total_quantity_to_supply: SupplyOrderPlanQuantityLimit | None = None
    """Limit on pieces."""

    timeslot_change: SupplyOrderPlanTimeslotLimit | None = None
    """Limit on moving timeslots."""


@model
class SupplyOrderShipmentPlanComplianceGetResponse(Model):
    """Answer of `supply_order.shipment_plan_compliance_get`."""

    compliance_rate_percent: int | None = None
    """How much of the planned goods were supplied."""

    interval_days: int | None = None
    """Days that are looked at."""

    min_compliance_percent: int | None = None
    """Below this the restrictions hold."""

    rate_details: SupplyOrderPlanRateDetails | None = None
    """Numbers behind the rate."""

    restrictions: SupplyOrderPlanRestrictions | None = None
    """What is restricted."""


OPERATION = Operation(
    api="seller",
    name="supply_order.shipment_plan_compliance_get",
    method="POST",
    path="/v1/supply-order/shipment-plan-compliance/get",
    summary="Show how well the supply plans are kept",
    safety="read",
    lifecycle=Lifecycle(beta=True, note="Added after 2026-10-06; no document that is at hand has it"),
    response=SupplyOrderShipmentPlanComplianceGetResponse,
)
