# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v1/carriage/create``: Create a carriage of all assembled postings."""

from __future__ import annotations

from datetime import date, datetime

from ...model import Model, model
from ...operation import (
    Lifecycle,
    Operation,
)


@model
class CarriageCreateRequest(Model):
    """Request of `carriage.create`."""

    all_blr_traceable: bool | None = None
    """True for a carriage of goods that need papers for traceability in Belarus."""

    delivery_method_id: int | None = None
    """Of an rFBS warehouse from `delivery_method.list`; of an FBS warehouse the warehouse_id."""

    departure_date: datetime | None = None
    """Day of the shipment; today when left out."""


@model
class CarriageCreateResponse(Model):
    """Answer of `carriage.create`."""

    carriage_id: int | None = None
    """Number of the new carriage; also the id that the fbs_act methods take."""


OPERATION = Operation(
    api="seller",
    name="carriage.create",
    method="POST",
    path="/v1/carriage/create",
    summary="Create a carriage of all assembled postings",
    safety="write",
    lifecycle=Lifecycle(added=date(2024, 12, 27)),
    request=CarriageCreateRequest,
    response=CarriageCreateResponse,
)
