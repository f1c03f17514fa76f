# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v1/product/placement-zone/info``: Show in which warehouse zone products are stored."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Literal, TypeAlias

import attrs

from ...model import Model, model
from ...operation import (
    Lifecycle,
    Limit,
    Operation,
)

ProductPlacementZone: TypeAlias = (
    Literal[
        "UNSPECIFIED",
        "CLOSED_ZONE",
        "DANGEROUS_GOODS",
        "PRODUCTS",
        "SORT",
        "NON_SORT",
        "OVERSIZE",
        "JEWELRY",
        "UNRESOLVED",
    ]
    | str
)
"""Part of the warehouse in which Ozon stores the goods; UNRESOLVED while it is not determined."""


@model
class ProductPlacementZoneInfoRequest(Model):
    """Request of `product.placement_zone_info`."""

    skus: Sequence[int]
    """1 to 150 SKU."""


@model
class ProductPlacement(Model):
    """Storage zone of one product."""

    sku: int | None = None
    """Number of the product on ozon.ru; what buyers, postings and reports refer to."""

    placement_zone: ProductPlacementZone | None = None
    """Part of the warehouse in which Ozon stores the goods; UNRESOLVED while it is not determined."""


@model
class ProductPlacementZoneInfoResponse(Model):
    """Answer of `product.placement_zone_info`."""

    products_placement: list[ProductPlacement] = attrs.field(factory=list)


OPERATION = Operation(
    api="seller",
    name="product.placement_zone_info",
    method="POST",
    path="/v1/product/placement-zone/info",
    summary="Show in which warehouse zone products are stored",
    safety="read",
    limits=(Limit(count=10, per="second", scope="account", of="requests", source="documented"),),
    lifecycle=Lifecycle(added=date(2025, 12, 25)),
    request=ProductPlacementZoneInfoRequest,
    response=ProductPlacementZoneInfoResponse,
)
