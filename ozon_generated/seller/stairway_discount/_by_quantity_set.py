# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v1/product/stairway-discount/by-quantity/set``: Set discounts that grow with the quantity."""

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
)
from ._shared_stairway_discount_step import StairwayDiscountStep

if TYPE_CHECKING:
    from ._inputs import StairwayDiscountSetItemDict, StairwayDiscountSetLevelsDict, StairwayDiscountStepDict


@model
class StairwayDiscountSetLevels(Model):
    """Quantities and the percent that each brings."""

    steps: Sequence[StairwayDiscountStep | StairwayDiscountStepDict]
    """1 to 4 levels, quantity and discount rising."""


@model
class StairwayDiscountSetItem(Model):
    """The discount of a product."""

    sku: int
    """Number of the product on ozon.ru; what buyers, postings and reports refer to."""

    enabled: bool
    """False takes the discount away."""

    stairway: StairwayDiscountSetLevels | StairwayDiscountSetLevelsDict
    """The levels."""


@model
class StairwayDiscountByQuantitySetRequest(Model):
    """Request of `stairway_discount.by_quantity_set`."""

    stairways: Sequence[StairwayDiscountSetItem | StairwayDiscountSetItemDict]
    """One row per product."""

    suppress_warnings: bool | None = None
    """True to set the discount despite warnings."""


@model
class StairwayDiscountErrorData(Model):
    """What is wrong with a level."""

    code: str | None = None
    """Machine-readable reason."""

    field: str | None = None
    """Request field at fault."""

    message: str | None = None
    """Reason in words."""

    step: int | None = None
    """Number of the level."""

    value: str | None = None
    """Value at fault."""


@model
class StairwayDiscountError(Model):
    """What is wrong with a product."""

    sku: int | None = None
    """Number of the product on ozon.ru; what buyers, postings and reports refer to."""

    data: list[StairwayDiscountErrorData] = attrs.field(factory=list)
    """The single reasons."""


@model
class StairwayDiscountByQuantitySetResponse(Model):
    """Answer of `stairway_discount.by_quantity_set`."""

    accepted: bool | None = None
    """True when the request was taken; the result comes from `stairway_discount.by_quantity_get`."""

    errors: list[StairwayDiscountError] = attrs.field(factory=list)
    """Products that were refused."""

    warnings: list[StairwayDiscountError] = attrs.field(factory=list)
    """Doubts about products; send suppress_warnings to set the discount all the same."""


OPERATION = Operation(
    api="seller",
    name="stairway_discount.by_quantity_set",
    method="POST",
    path="/v1/product/stairway-discount/by-quantity/set",
    summary="Set discounts that grow with the quantity",
    safety="write",
    repeatable=True,
    lifecycle=Lifecycle(beta=True, added=date(2025, 10, 17)),
    item_errors=ItemErrors(items="errors", errors="data", key="sku", accepted="accepted"),
    request=StairwayDiscountByQuantitySetRequest,
    response=StairwayDiscountByQuantitySetResponse,
)
