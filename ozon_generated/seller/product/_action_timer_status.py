# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v1/product/action/timer/status``: Show the timers of lowest prices."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime

import attrs

from ...model import Model, model
from ...operation import (
    Lifecycle,
    Operation,
)


@model
class ProductActionTimerStatusRequest(Model):
    """Request of `product.action_timer_status`."""

    product_ids: Sequence[int]
    """Up to 1000 products."""


@model
class ProductActionTimerStatus(Model):
    """Timer of the lowest price of one product."""

    product_id: int | None = None
    """Number that Ozon gave to the product in this shop; the key of most methods."""

    expired_at: datetime | None = None
    """Moment when the lowest price stops to bind promotions."""

    min_price_for_auto_actions_enabled: bool | None = None
    """True while the lowest price binds promotions."""


@model
class ProductActionTimerStatusResponse(Model):
    """Answer of `product.action_timer_status`."""

    statuses: list[ProductActionTimerStatus] = attrs.field(factory=list)


OPERATION = Operation(
    api="seller",
    name="product.action_timer_status",
    method="POST",
    path="/v1/product/action/timer/status",
    summary="Show the timers of lowest prices",
    safety="read",
    lifecycle=Lifecycle(added=date(2025, 1, 15)),
    request=ProductActionTimerStatusRequest,
    response=ProductActionTimerStatusResponse,
)
