# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v1/product/action/timer/update``: Restart the timer of lowest prices."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from ...model import Model, model
from ...operation import (
    Lifecycle,
    Operation,
)


@model
class ProductActionTimerUpdateRequest(Model):
    """Request of `product.action_timer_update`."""

    product_ids: Sequence[int]
    """Up to 1000 products."""


OPERATION = Operation(
    api="seller",
    name="product.action_timer_update",
    method="POST",
    path="/v1/product/action/timer/update",
    summary="Restart the timer of lowest prices",
    safety="write",
    lifecycle=Lifecycle(added=date(2025, 1, 15)),
    request=ProductActionTimerUpdateRequest,
    reply="nothing",
)
