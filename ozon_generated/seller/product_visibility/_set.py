# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v1/product/visibility/set``: Choose where products are shown."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING, Literal, TypeAlias

import attrs

from ...model import Model, model
from ...operation import (
    ItemErrors,
    Lifecycle,
    Operation,
    Tier,
)
from ._shared_product_showcases import ProductShowcases

if TYPE_CHECKING:
    from ._inputs import ProductVisibilityPlacementDict


ProductVisibilityTarget: TypeAlias = Literal["OZON", "SELECT", "OZON_SELECT", "NONE"] | str
"""On Ozon, on Ozon Select, on both, or nowhere; NONE is for sellers of Ozon Delivery only."""

ProductSelectPermission: TypeAlias = Literal["UNSPECIFIED", "RESTRICTED", "ALLOWED"] | str
"""Whether the product may be shown on Ozon Select."""

ProductShowcase: TypeAlias = Literal["UNSPECIFIED", "OZON", "SELECT"] | str
"""One showcase."""


@model
class ProductVisibilityPlacement(Model):
    """Where a product shall be shown."""

    sku: int
    """Number of the product on ozon.ru; what buyers, postings and reports refer to."""

    placement: ProductVisibilityTarget
    """On Ozon, on Ozon Select, on both, or nowhere; NONE is for sellers of Ozon Delivery only."""


@model
class ProductVisibilitySetRequest(Model):
    """Request of `product_visibility.set`."""

    item_placement: Sequence[ProductVisibilityPlacement | ProductVisibilityPlacementDict]
    """One row per product."""


@model
class ProductVisibilityResult(Model):
    """Where a product is shown now."""

    sku: int | None = None
    """Number of the product on ozon.ru; what buyers, postings and reports refer to."""

    select_permission: ProductSelectPermission | None = None
    """Whether the product may be shown on Ozon Select."""

    seller_item_placement: ProductShowcases | None = None
    """What the seller chose."""

    seller_item_placement_list: list[ProductShowcase] = attrs.field(factory=list)
    """The same as a list."""

    showcases_visibility: ProductShowcases | None = None
    """Where buyers see the product."""

    showcases_visibility_list: list[ProductShowcase] = attrs.field(factory=list)
    """The same as a list."""

    warnings: list[str] = attrs.field(factory=list)
    """Why the product is shown elsewhere than chosen."""


@model
class ProductVisibilityError(Model):
    """A product that was refused."""

    sku: int | None = None
    """Number of the product on ozon.ru; what buyers, postings and reports refer to."""

    code: str | None = None
    """Machine-readable reason."""


@model
class ProductVisibilitySetResponse(Model):
    """Answer of `product_visibility.set`."""

    items: list[ProductVisibilityResult] = attrs.field(factory=list)
    """Products that were set."""

    items_errors: list[ProductVisibilityError] = attrs.field(factory=list)
    """Products that were refused."""


OPERATION = Operation(
    api="seller",
    name="product_visibility.set",
    method="POST",
    path="/v1/product/visibility/set",
    summary="Choose where products are shown",
    safety="write",
    repeatable=True,
    lifecycle=Lifecycle(beta=True, added=date(2026, 4, 6)),
    tier=Tier(programme="Ozon Select or Ozon Delivery"),
    item_errors=ItemErrors(items="items_errors", errors="code", key="sku"),
    request=ProductVisibilitySetRequest,
    response=ProductVisibilitySetResponse,
)
