# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v1/seller-actions/update/multi-level-discount``: Change a discount that grows with the order amount."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from typing import TYPE_CHECKING

from ...model import Model, model
from ...operation import (
    Lifecycle,
    Operation,
)
from ._shared_seller_action_discount_level import SellerActionDiscountLevel

if TYPE_CHECKING:
    from ._inputs import SellerActionDiscountLevelDict, SellerActionUpdateMultiLevelDiscountParametersDict


@model
class SellerActionUpdateMultiLevelDiscountParameters(Model):
    """New terms of a discount that grows with the order amount."""

    title: str
    """Title that buyers see, up to 256 characters. At least 1 character."""

    date_end: datetime
    """Moment when the promotion ends, UTC."""

    date_start: datetime
    """Moment when the promotion begins, UTC."""

    discount_levels: Sequence[SellerActionDiscountLevel | SellerActionDiscountLevelDict]
    """2 to 4 steps, each higher than the one before."""

    is_legal_entities_segment: bool | None = None
    """True when only companies get the discount."""


@model
class SellerActionUpdateMultiLevelDiscountRequest(Model):
    """Request of `seller_action.update_multi_level_discount`."""

    action_id: int
    """Number of the promotion from `seller_action.list`."""

    action_parameters: (
        SellerActionUpdateMultiLevelDiscountParameters | SellerActionUpdateMultiLevelDiscountParametersDict
    )
    """The terms as a whole."""


OPERATION = Operation(
    api="seller",
    name="seller_action.update_multi_level_discount",
    method="POST",
    path="/v1/seller-actions/update/multi-level-discount",
    summary="Change a discount that grows with the order amount",
    safety="write",
    repeatable=True,
    lifecycle=Lifecycle(beta=True, added=date(2026, 3, 2)),
    request=SellerActionUpdateMultiLevelDiscountRequest,
    reply="nothing",
)
