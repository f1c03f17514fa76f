# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v1/product/stairway-discount/by-quantity/get``: Show discounts that grow with the quantity."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Literal, TypeAlias

import attrs

from ...model import Model, model
from ...operation import (
    Lifecycle,
    Operation,
)
from ._shared_stairway_discount_step import StairwayDiscountStep

StairwayDiscountStatus: TypeAlias = Literal["IN_PROCESS", "ERROR", "SUCCESS"] | str
"""State of the last change; after ERROR set it again."""


@model
class StairwayDiscountByQuantityGetRequest(Model):
    """Request of `stairway_discount.by_quantity_get`."""

    skus: Sequence[int]
    """Up to 5000 products."""


@model
class StairwayDiscountLevels(Model):
    """Quantities and the percent that each brings."""

    steps: list[StairwayDiscountStep] = attrs.field(factory=list)


@model
class StairwayDiscount(Model):
    """The discount of a product."""

    sku: int | None = None
    """Number of the product on ozon.ru; what buyers, postings and reports refer to."""

    status: StairwayDiscountStatus | None = None
    """State of the last change."""

    enabled: bool | None = None
    """True when the discount is on."""

    stairway: StairwayDiscountLevels | None = None
    """The levels."""


@model
class StairwayDiscountByQuantityGetResponse(Model):
    """Answer of `stairway_discount.by_quantity_get`."""

    stairways: list[StairwayDiscount] = attrs.field(factory=list)
    """Products that have a discount or had one."""


OPERATION = Operation(
    api="seller",
    name="stairway_discount.by_quantity_get",
    method="POST",
    path="/v1/product/stairway-discount/by-quantity/get",
    summary="Show discounts that grow with the quantity",
    safety="read",
    lifecycle=Lifecycle(beta=True, added=date(2025, 10, 17)),
    request=StairwayDiscountByQuantityGetRequest,
    response=StairwayDiscountByQuantityGetResponse,
)
