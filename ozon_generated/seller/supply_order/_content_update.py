# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v1/supply-order/content/update``: Replace the contents of a supply."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

import attrs

from ...model import Model, model
from ...operation import (
    ItemErrors,
    Lifecycle,
    Operation,
    Task,
)
from ._shared_supply_order_content_error import SupplyOrderContentError

if TYPE_CHECKING:
    from ._inputs import SupplyOrderContentItemDict


@model
class SupplyOrderContentItem(Model):
    """A product in the new contents."""

    sku: int
    """Number of the product on ozon.ru; what buyers, postings and reports refer to."""

    quant: int
    """Pieces per pack that is sold as one unit; 1 for single pieces."""

    quantity: int
    """Pieces in all."""


@model
class SupplyOrderContentUpdateRequest(Model):
    """Request of `supply_order.content_update`."""

    items: Sequence[SupplyOrderContentItem | SupplyOrderContentItemDict]
    """The whole new contents, up to 5000 products; what is left out is removed."""

    order_id: int
    """Supply order, from `supply_order.list`."""

    supply_id: int
    """Supply of this order."""


@model
class SupplyOrderContentUpdateResponse(Model):
    """Answer of `supply_order.content_update`."""

    errors: list[SupplyOrderContentError] = attrs.field(factory=list)
    """Why no task was started."""

    operation_id: str | None = None
    """What `supply_order.content_update_status` takes."""


OPERATION = Operation(
    api="seller",
    name="supply_order.content_update",
    method="POST",
    path="/v1/supply-order/content/update",
    summary="Replace the contents of a supply",
    safety="write",
    repeatable=True,
    lifecycle=Lifecycle(added=date(2025, 5, 20)),
    task=Task(
        id="operation_id",
        poll="supply_order.content_update_status",
        argument="operation_id",
        state="status",
        pending=("IN_PROGRESS",),
        done=("SUCCESS",),
        failed=("ERROR",),
    ),
    item_errors=ItemErrors(items="", errors="errors", accepted="operation_id"),
    request=SupplyOrderContentUpdateRequest,
    response=SupplyOrderContentUpdateResponse,
)
