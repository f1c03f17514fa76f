# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v1/seller-actions/archive``: Put a promotion into the archive."""

from __future__ import annotations

from datetime import date

from ...model import Model, model
from ...operation import (
    Lifecycle,
    Operation,
)


@model
class SellerActionArchiveRequest(Model):
    """Request of `seller_action.archive`."""

    action_id: int
    """Number of the promotion from `seller_action.list`."""


OPERATION = Operation(
    api="seller",
    name="seller_action.archive",
    method="POST",
    path="/v1/seller-actions/archive",
    summary="Put a promotion into the archive",
    safety="destructive",
    repeatable=True,
    lifecycle=Lifecycle(beta=True, added=date(2026, 3, 2)),
    request=SellerActionArchiveRequest,
    reply="nothing",
)
