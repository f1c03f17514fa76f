# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v1/actions/products/deactivate``: Take products out of a promotion (first version)."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from ...model import Model, model
from ...operation import (
    ItemErrors,
    Lifecycle,
    Operation,
)
from ._shared_action_products_change_result import ActionProductsChangeResult


@model
class ActionProductsDeactivateV1Request(Model):
    """Request of `action.products_deactivate_v1`."""

    action_id: int
    """Number of the promotion from `action.list`."""

    product_ids: Sequence[int]
    """Products to take out. At least 1 item."""


@model
class ActionProductsDeactivateV1Response(Model):
    """Answer of `action.products_deactivate_v1`."""

    result: ActionProductsChangeResult | None = None
    """What became of the products."""


OPERATION = Operation(
    api="seller",
    name="action.products_deactivate_v1",
    method="POST",
    path="/v1/actions/products/deactivate",
    summary="Take products out of a promotion (first version)",
    safety="write",
    repeatable=True,
    lifecycle=Lifecycle(
        announced=date(2026, 9, 22), off=date(2026, 10, 13), replacement=("action.products_deactivate",)
    ),
    item_errors=ItemErrors(items="result.rejected", errors="reason", key="product_id"),
    request=ActionProductsDeactivateV1Request,
    response=ActionProductsDeactivateV1Response,
)
