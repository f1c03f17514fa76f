# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v1/order/cancel/check``: Check whether an order can be cancelled (Ozon Delivery)."""

from __future__ import annotations

import attrs

from ...model import Model, model
from ...operation import (
    Operation,
    Tier,
)


@model
class OrderCancelCheckRequest(Model):
    """Request of `order.cancel_check`."""

    order_number: str
    """Number of the order, from the answer of `order.create`."""


@model
class OrderCancelCheckGroup(Model):
    """Postings that can only be cancelled together."""

    posting_numbers: list[str] = attrs.field(factory=list)
    """Numbers of the postings; all or none of them are cancelled."""


@model
class OrderCancelCheckPosting(Model):
    """Whether one posting can be cancelled."""

    posting_number: str | None = None
    """Number of the posting, such as 24219509-0020-1; a posting is one parcel of an order."""

    cancellable: bool | None = None
    """True while Ozon still allows it."""

    why_not_cancellable: str | None = None
    """Reason in words, when it cannot."""


@model
class OrderCancelCheckResponse(Model):
    """Answer of `order.cancel_check`."""

    cancellable: bool | None = None
    """True when the whole order can be cancelled."""

    order_number: str | None = None
    """Number of the order, from the answer of `order.create`."""

    posting_groups: list[OrderCancelCheckGroup] = attrs.field(factory=list)
    """Postings that can only be cancelled together."""

    postings: list[OrderCancelCheckPosting] = attrs.field(factory=list)
    """Every posting of the order by itself."""


OPERATION = Operation(
    api="seller",
    name="order.cancel_check",
    method="POST",
    path="/v1/order/cancel/check",
    summary="Check whether an order can be cancelled (Ozon Delivery)",
    safety="read",
    tier=Tier(programme="Ozon Delivery", note="OAuth token of an application"),
    credentials=("oauth",),
    request=OrderCancelCheckRequest,
    response=OrderCancelCheckResponse,
)
