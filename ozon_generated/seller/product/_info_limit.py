# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v4/product/info/limit``: Show the quotas for creating and changing products."""

from __future__ import annotations

from datetime import datetime
from typing import Literal, TypeAlias

import attrs

from ...model import Model, model
from ...operation import (
    Operation,
)

ProductOperationLimitType: TypeAlias = Literal["UNSPECIFIED", "RATE_LIMIT_PER_MINUTE"] | str
"""Span of an operation limit."""


@model
class ProductDailyLimit(Model):
    """A daily quota; it restarts at 00:00 UTC, which is 03:00 in Moscow."""

    limit: int | None = None
    """Size of the quota; -1 means no limit."""

    reset_at: datetime | None = None
    """Moment of the next reset, UTC."""

    usage: int | None = None
    """Used since the last reset."""


@model
class ProductOperationLimit(Model):
    """How many products may be created in a span of time."""

    limit: int | None = None
    """Products per span."""

    limit_type: ProductOperationLimitType | None = None
    """Span that the limit counts."""


@model
class ProductCategoryLimit(Model):
    """How many products of one category the shop may hold."""

    category_id: int | None = None
    """Category of the tree of `description_category.tree`."""

    limit: int | None = None
    """Most products of the category; -1 means no limit."""

    usage: int | None = None
    """Products of the category that exist."""


@model
class ProductTotalLimit(Model):
    """How many products the shop may hold."""

    limit: int | None = None
    """Most products; -1 means no limit."""

    usage: int | None = None
    """Products that exist."""

    quota_by_category: list[ProductCategoryLimit] = attrs.field(factory=list)
    """Quotas of single categories, which count beside the total one; absent where there are none."""


@model
class ProductInfoLimitResponse(Model):
    """Answer of `product.info_limit`."""

    daily_create: ProductDailyLimit | None = None
    """Products that may be created per day."""

    daily_update: ProductDailyLimit | None = None
    """Products that may be changed per day."""

    operation_limits: list[ProductOperationLimit] = attrs.field(factory=list)
    """Products that may be created in a span of time."""

    total: ProductTotalLimit | None = None
    """Products that the shop may hold."""


OPERATION = Operation(
    api="seller",
    name="product.info_limit",
    method="POST",
    path="/v4/product/info/limit",
    summary="Show the quotas for creating and changing products",
    safety="read",
    response=ProductInfoLimitResponse,
)
