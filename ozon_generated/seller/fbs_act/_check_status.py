# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v2/posting/fbs/act/check-status``: Show whether the documents of a carriage are ready."""

from __future__ import annotations

from typing import Literal, TypeAlias

import attrs

from ...model import Model, model
from ...operation import (
    Operation,
    Polled,
)

FbsActTaskStatus: TypeAlias = Literal["in_process", "ready", "error", "cancelled"] | str
"""ready lets the documents be downloaded; after error or cancelled ask for them again."""


@model
class FbsActCheckStatusRequest(Model):
    """Request of `fbs_act.check_status`."""

    id: int
    """The carriage_id; once also the id of `fbs_act.create`."""


@model
class FbsActState(Model):
    """State of the documents and of the shipment."""

    status: FbsActTaskStatus | None = None
    """State of the documents; may also be the text "The next postings aren't ready"."""

    act_type: str | None = None
    """Kind of the documents."""

    added_to_act: list[str] = attrs.field(factory=list)
    """Postings that are in the shipment and have to be handed over."""

    removed_from_act: list[str] = attrs.field(factory=list)
    """Postings that were left out and go with the next shipment."""

    is_partial: bool | None = None
    """True when the shipment was split into several carriages."""

    has_postings_for_next_carriage: bool | None = None
    """True when postings that must leave are in no carriage yet; then make another one until it is false."""

    partial_num: int | None = None
    """Which part of the shipment it is."""


@model
class FbsActCheckStatusResponse(Model):
    """Answer of `fbs_act.check_status`."""

    result: FbsActState | None = None
    """State of the documents and of the shipment."""


OPERATION = Operation(
    api="seller",
    name="fbs_act.check_status",
    method="POST",
    path="/v2/posting/fbs/act/check-status",
    summary="Show whether the documents of a carriage are ready",
    safety="read",
    polled=Polled(
        ids=("result.id",),
        argument="id",
        state="result.status",
        pending=("in_process",),
        done=("ready",),
        failed=("error", "cancelled"),
    ),
    request=FbsActCheckStatusRequest,
    response=FbsActCheckStatusResponse,
)
