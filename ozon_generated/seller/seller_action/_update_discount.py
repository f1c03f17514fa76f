# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v1/seller-actions/update/discount``: Change a discount on products."""

from __future__ import annotations

from datetime import date, datetime
from typing import TYPE_CHECKING

from ...model import Model, model
from ...operation import (
    Lifecycle,
    Operation,
)

if TYPE_CHECKING:
    from ._inputs import SellerActionUpdateDiscountParametersDict


@model
class SellerActionUpdateDiscountParameters(Model):
    """New terms of a discount."""

    title: str
    """Title that buyers see, up to 256 characters. At least 1 character."""

    date_end: datetime
    """Moment when the promotion ends, UTC."""

    date_start: datetime
    """Moment when the promotion begins, UTC."""


@model
class SellerActionUpdateDiscountRequest(Model):
    """Request of `seller_action.update_discount`."""

    action_id: int
    """Number of the promotion from `seller_action.list`."""

    action_parameters: SellerActionUpdateDiscountParameters | SellerActionUpdateDiscountParametersDict
    """The terms as a whole."""


OPERATION = Operation(
    api="seller",
    name="seller_action.update_discount",
    method="POST",
    path="/v1/seller-actions/update/discount",
    summary="Change a discount on products",
    safety="write",
    repeatable=True,
    lifecycle=Lifecycle(beta=True, added=date(2026, 3, 2)),
    request=SellerActionUpdateDiscountRequest,
    reply="nothing",
)
