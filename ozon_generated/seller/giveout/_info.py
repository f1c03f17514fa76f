# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v1/return/giveout/info``: Show the returns of a handing-over."""

from __future__ import annotations

from typing import Literal, TypeAlias

import attrs

from ...model import Model, model
from ...operation import (
    Operation,
)
from ._shared_giveout_status import GiveoutStatus

GiveoutDeliverySchema: TypeAlias = (
    Literal["GIVEOUT_DELIVERY_SCHEMA_UNSPECIFIED", "GIVEOUT_DELIVERY_SCHEMA_FBO", "GIVEOUT_DELIVERY_SCHEMA_FBS"] | str
)
"""Schema by which the product was sold."""


@model
class GiveoutInfoRequest(Model):
    """Request of `giveout.info`."""

    giveout_id: int
    """Which handing-over to read, from `giveout.list`."""


@model
class GiveoutArticle(Model):
    """One return within the handing-over."""

    name: str | None = None
    """Title of the product, as its card shows it."""

    approved: bool | None = None
    """True when it was handed over."""

    delivery_schema: GiveoutDeliverySchema | None = None
    """From whose stock the product was sold."""

    seller_id: int | None = None
    """Number of the seller account."""


@model
class GiveoutInfoResponse(Model):
    """Answer of `giveout.info`."""

    articles: list[GiveoutArticle] = attrs.field(factory=list)
    """One row per returned product."""

    giveout_id: int | None = None
    """Number of the handing-over."""

    giveout_status: GiveoutStatus | None = None
    """Stage of the handing-over; UNSPECIFIED is a case for the support of Ozon."""

    warehouse_address: str | None = None
    """Address of the point."""

    warehouse_name: str | None = None
    """Name of the point."""


OPERATION = Operation(
    api="seller",
    name="giveout.info",
    method="POST",
    path="/v1/return/giveout/info",
    summary="Show the returns of a handing-over",
    safety="read",
    request=GiveoutInfoRequest,
    response=GiveoutInfoResponse,
)
