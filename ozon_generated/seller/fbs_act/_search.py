# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v2/posting/fbs/act/list``: List shipments and their acts."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from typing import TYPE_CHECKING, Literal, TypeAlias

import attrs

from ...model import Model, model
from ...operation import (
    Operation,
)
from .._shared_fbs_tpl_integration_type import FbsTplIntegrationType

if TYPE_CHECKING:
    from ._inputs import FbsActFilterDict


FbsActStatus: TypeAlias = (
    Literal[
        "new",
        "awaiting_retry",
        "in_process",
        "success",
        "error",
        "sended",
        "received",
        "formed",
        "cancelled",
        "pending",
        "completion_enqueued",
        "completion_processing",
        "completion_failed",
        "cancelation_enqueued",
        "cancelation_processing",
        "cancelation_failed",
        "completed",
        "closed",
    ]
    | str
)
"""Stage of the shipment. new can still be changed, formed was approved, sended is on its way, received is being
accepted, closed and completed were accepted, cancelled was given up; the completion_… and cancelation_… stages are
background work.
"""

FbsActIntegrationType: TypeAlias = Literal["ozon", "3pl"] | str

FbsActAcceptanceDocumentStatus: TypeAlias = (
    Literal[
        "FORMING",
        "FORMED",
        "CONFIRMED",
        "CONFIRMED_WITH_MISMATCH",
        "ACCEPTED_BY_CARGO_PLACES",
        "PRINTED_CARRIAGE",
        "ERROR",
        "UNKNOWN_ERROR",
    ]
    | str
)

FbsActMismatchDocumentStatus: TypeAlias = (
    Literal[
        "NEED_TO_SIGN", "ON_CONFIRMATION", "CONFIRMED", "DISPUTE_OPENED", "PRINTED_CARRIAGE", "ERROR", "UNKNOWN_ERROR"
    ]
    | str
)

FbsActExcessDocumentStatus: TypeAlias = Literal["NEED_TO_SIGN", "CONFIRMED", "ERROR", "UNKNOWN_ERROR"] | str


@model
class FbsActFilter(Model):
    """Span of days, kind of delivery and stages of the shipments."""

    status: Sequence[FbsActStatus] | None = None
    """Stages; all when left out."""

    date_from: date
    """First day of the span."""

    date_to: date
    """Last day of the span."""

    integration_type: FbsTplIntegrationType | None = None
    """Who delivers: ozon, an aggregator of couriers, an outside service with tracking (3pl_tracking) or the seller
    (non_integrated).
    """


@model
class FbsActSearchRequest(Model):
    """Request of `fbs_act.search`."""

    filter: FbsActFilter | FbsActFilterDict | None = None
    """Span and stages."""

    limit: int
    """Acts in the answer, at most 50."""


@model
class FbsActAcceptance(Model):
    """Shipping list or transfer act."""

    created_at: datetime | None = None
    """Moment of creation, UTC."""

    document_status: FbsActAcceptanceDocumentStatus | None = None
    """FORMING, then FORMED and signed by Ozon as CONFIRMED or CONFIRMED_WITH_MISMATCH; ACCEPTED_BY_CARGO_PLACES by
    trusted acceptance, PRINTED_CARRIAGE on paper.
    """


@model
class FbsActMismatch(Model):
    """Act of discrepancies."""

    created_at: datetime | None = None
    """Moment of creation, UTC."""

    document_status: FbsActMismatchDocumentStatus | None = None
    """NEED_TO_SIGN waits for the seller, ON_CONFIRMATION for Ozon; then CONFIRMED or DISPUTE_OPENED; PRINTED_CARRIAGE
    on paper.
    """


@model
class FbsActExcess(Model):
    """Act of parcels that were not on the list."""

    created_at: datetime | None = None
    """Moment of creation, UTC."""

    document_status: FbsActExcessDocumentStatus | None = None
    """NEED_TO_SIGN waits for the seller."""


@model
class FbsActDocuments(Model):
    """State of the acts of a shipment."""

    act_of_acceptance: FbsActAcceptance | None = None
    """Shipping list or transfer act."""

    act_of_mismatch: FbsActMismatch | None = None
    """Act of discrepancies between list and parcels."""

    act_of_excess: FbsActExcess | None = None
    """Act of parcels that were not on the list."""


@model
class FbsAct(Model):
    """A shipment and its acts."""

    id: int | None = None
    """Number of the carriage; the other fbs_act methods take it."""

    status: FbsActStatus | None = None
    """Stage of the shipment."""

    delivery_method_id: int | None = None
    """Delivery method of its postings."""

    delivery_method_name: str | None = None
    """What the delivery method is called in the seller cabinet."""

    integration_type: FbsActIntegrationType | None = None
    """ozon for Ozon's own delivery, 3pl for an outside service."""

    containers_count: int | None = None
    """Number of cargo units."""

    departure_date: str | None = None
    """Day of the shipment."""

    created_at: datetime | None = None
    """Moment of creation, UTC."""

    updated_at: datetime | None = None
    """Moment of the last change, UTC."""

    act_type: str | None = None
    """Kind of the transfer act."""

    is_partial: bool | None = None
    """True when the shipment was split into several carriages, each with acts of its own."""

    has_postings_for_next_carriage: bool | None = None
    """True when postings that must leave are not in this carriage."""

    partial_num: int | None = None
    """Which part of the shipment it is."""

    related_docs: FbsActDocuments | None = None
    """State of the acts."""


@model
class FbsActSearchResponse(Model):
    """Answer of `fbs_act.search`."""

    result: list[FbsAct] = attrs.field(factory=list)
    """The acts."""


OPERATION = Operation(
    api="seller",
    name="fbs_act.search",
    method="POST",
    path="/v2/posting/fbs/act/list",
    summary="List shipments and their acts",
    safety="read",
    request=FbsActSearchRequest,
    response=FbsActSearchResponse,
)
