# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v1/seller-actions/update/installment``: Change an instalment plan."""

from __future__ import annotations

from datetime import date, datetime
from typing import TYPE_CHECKING

from ...model import Model, model
from ...operation import (
    Lifecycle,
    Operation,
)

if TYPE_CHECKING:
    from ._inputs import SellerActionUpdateInstallmentParametersDict


@model
class SellerActionUpdateInstallmentParameters(Model):
    """New terms of an instalment plan."""

    title: str
    """Title that buyers see, up to 256 characters. At least 1 character."""

    date_start: datetime
    """Moment when the promotion begins, UTC."""


@model
class SellerActionUpdateInstallmentRequest(Model):
    """Request of `seller_action.update_installment`."""

    action_id: int
    """Number of the promotion from `seller_action.list`."""

    action_parameters: SellerActionUpdateInstallmentParameters | SellerActionUpdateInstallmentParametersDict
    """The terms as a whole."""


OPERATION = Operation(
    api="seller",
    name="seller_action.update_installment",
    method="POST",
    path="/v1/seller-actions/update/installment",
    summary="Change an instalment plan",
    safety="write",
    repeatable=True,
    lifecycle=Lifecycle(beta=True, added=date(2026, 3, 2)),
    request=SellerActionUpdateInstallmentRequest,
    reply="nothing",
)
