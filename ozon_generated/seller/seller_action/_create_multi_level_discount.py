# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v1/seller-actions/create/multi-level-discount``: Create a discount that grows with the order amount."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from typing import TYPE_CHECKING

from ...model import Model, model
from ...operation import (
    Lifecycle,
    Operation,
)
from ._shared_seller_action_create_response import SellerActionCreateResponse
from ._shared_seller_action_discount_level import SellerActionDiscountLevel
from ._shared_seller_action_discount_unit import SellerActionDiscountUnit

if TYPE_CHECKING:
    from ._inputs import SellerActionDiscountLevelDict


@model
class SellerActionCreateMultiLevelDiscountRequest(Model):
    """Request of `seller_action.create_multi_level_discount`."""

    date_end: datetime
    """Moment when the promotion ends, UTC."""

    date_start: datetime
    """Moment when the promotion begins, UTC."""

    discount_levels: Sequence[SellerActionDiscountLevel | SellerActionDiscountLevelDict]
    """2 to 4 steps, each higher than the one before."""

    discount_type: SellerActionDiscountUnit
    """How discount_value is read: PERCENT of the price, or an amount in the currency of the shop."""

    is_legal_entities_segment: bool | None = None
    """True when only companies get the discount."""

    title: str
    """Title that buyers see, up to 256 characters. At least 1 character."""


OPERATION = Operation(
    api="seller",
    name="seller_action.create_multi_level_discount",
    method="POST",
    path="/v1/seller-actions/create/multi-level-discount",
    summary="Create a discount that grows with the order amount",
    safety="write",
    lifecycle=Lifecycle(beta=True, added=date(2026, 3, 2)),
    request=SellerActionCreateMultiLevelDiscountRequest,
    response=SellerActionCreateResponse,
)
