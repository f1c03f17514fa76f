# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v1/carriage/container/create``: Make boxes or pallets for FBS postings."""

from __future__ import annotations

from datetime import date

import attrs

from ...model import Model, model
from ...operation import (
    Lifecycle,
    Operation,
    Tier,
)
from ._shared_carriage_container_cargo_type import CarriageContainerCargoType
from ._shared_carriage_container_sort_type import CarriageContainerSortType


@model
class CarriageContainerCreateRequest(Model):
    """Request of `carriage_container.create`."""

    cargo_type: CarriageContainerCargoType
    """Whether boxes or pallets are made."""

    containers_count: int
    """Number of containers to make, 1 to 100."""

    sort_type: CarriageContainerSortType
    """Which parcels go into it."""

    warehouse_id: int
    """Number of the FBS warehouse from which they leave."""


@model
class CarriageContainerCreateResponse(Model):
    """Answer of `carriage_container.create`."""

    container_ids: list[int] = attrs.field(factory=list)
    """Numbers of the new containers."""


OPERATION = Operation(
    api="seller",
    name="carriage_container.create",
    method="POST",
    path="/v1/carriage/container/create",
    summary="Make boxes or pallets for FBS postings",
    safety="write",
    lifecycle=Lifecycle(beta=True, added=date(2026, 5, 5)),
    tier=Tier(programme="trusted acceptance of cargo units"),
    request=CarriageContainerCreateRequest,
    response=CarriageContainerCreateResponse,
)
