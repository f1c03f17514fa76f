# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v1/carriage/container/status/get``: Show the stage of many containers."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

import attrs

from ...model import Model, model
from ...operation import (
    Lifecycle,
    Operation,
    Tier,
)
from ._shared_carriage_container_status import CarriageContainerStatus


@model
class CarriageContainerStatusGetRequest(Model):
    """Request of `carriage_container.status_get`."""

    container_ids: Sequence[int]
    """1 to 1000 containers."""


@model
class CarriageContainerState(Model):
    """A container and its stage."""

    status: CarriageContainerStatus | None = None
    """Stage of the container: new is open for postings, approve_enqueued to approve_failed is its approval, formed is
    ready to be handed over, added is part of a carriage or a pallet, acceptance_in_progress and finished are its
    acceptance by Ozon. cancellation_enqueded is spelt so on the wire.
    """

    container_id: int | None = None
    """Number of the container."""


@model
class CarriageContainerStatusGetResponse(Model):
    """Answer of `carriage_container.status_get`."""

    containers: list[CarriageContainerState] = attrs.field(factory=list)


OPERATION = Operation(
    api="seller",
    name="carriage_container.status_get",
    method="POST",
    path="/v1/carriage/container/status/get",
    summary="Show the stage of many containers",
    safety="read",
    lifecycle=Lifecycle(beta=True, added=date(2026, 5, 5)),
    tier=Tier(programme="trusted acceptance of cargo units"),
    request=CarriageContainerStatusGetRequest,
    response=CarriageContainerStatusGetResponse,
)
