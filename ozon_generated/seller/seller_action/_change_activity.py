# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v1/seller-actions/change-activity``: Switch a promotion on or off."""

from __future__ import annotations

from datetime import date

from ...model import Model, model
from ...operation import (
    Lifecycle,
    Operation,
)


@model
class SellerActionChangeActivityRequest(Model):
    """Request of `seller_action.change_activity`."""

    action_id: int
    """Number of the promotion from `seller_action.list`."""

    is_turn_on: bool
    """True switches the promotion on, false off."""


OPERATION = Operation(
    api="seller",
    name="seller_action.change_activity",
    method="POST",
    path="/v1/seller-actions/change-activity",
    summary="Switch a promotion on or off",
    safety="write",
    repeatable=True,
    lifecycle=Lifecycle(beta=True, added=date(2026, 3, 2)),
    request=SellerActionChangeActivityRequest,
    reply="nothing",
)
