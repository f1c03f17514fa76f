# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v1/delivery/check``: Check whether Ozon delivers to a buyer."""

from __future__ import annotations

from ...model import Model, model
from ...operation import (
    Operation,
    Tier,
)


@model
class DeliveryCheckRequest(Model):
    """Request of `delivery.check`."""

    client_phone: str
    """Phone of the buyer, eleven digits that begin with 7, without a plus sign. Pattern ^7\\d{10}$."""


@model
class DeliveryCheckResponse(Model):
    """Answer of `delivery.check`."""

    is_possible: bool | None = None
    """True when Ozon delivers to this buyer at all."""


OPERATION = Operation(
    api="seller",
    name="delivery.check",
    method="POST",
    path="/v1/delivery/check",
    summary="Check whether Ozon delivers to a buyer",
    safety="read",
    tier=Tier(programme="Ozon Delivery", note="OAuth token of an application"),
    credentials=("oauth",),
    request=DeliveryCheckRequest,
    response=DeliveryCheckResponse,
)
