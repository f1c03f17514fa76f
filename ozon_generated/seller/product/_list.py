# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v3/product/list``: List the shop's products."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

import attrs

from ...model import Model, always, model
from ...operation import (
    FieldLifecycle,
    Operation,
    Pagination,
)
from .._shared_product_visibility import ProductVisibility

if TYPE_CHECKING:
    from ._inputs import ProductListFilterDict


@model
class ProductListFilter(Model):
    """Which products to list; ids of one kind per request, at most 1000."""

    product_id: Sequence[int] | None = None
    """Up to 1000 product ids."""

    offer_id: Sequence[str] | None = None
    """Up to 1000 articles of the seller."""

    visibility: ProductVisibility | None = None
    """Group of products by what buyers see and by the state of the card. ALL leaves the archive out; the archive is
    ARCHIVED, of which AUTO_ARCHIVED and MANUAL_ARCHIVED are parts. READY_TO_SUPPLY contains IN_SALE. BANNED is
    known to `product.info_stocks` only; SHOWCASE_SELECT_ACTIVE exists since 2026-09-25. Ozon takes 'ALL' when it is
    absent.
    """

    skus: Sequence[int] | None = None
    """Up to 1000 product numbers on ozon.ru."""


@model
class ProductListRequest(Model):
    """Request of `product.list`."""

    filter: ProductListFilter | ProductListFilterDict
    """At least {visibility: ALL}."""

    limit: int | None = None
    """Products per page, 1 to 1000."""

    last_id: str | None = None
    """Where the page begins; empty for the first page."""


@model
class ProductQuant(Model):
    """A pack that is sold as one unit."""

    quant_code: str | None = None
    """Code of the pack that is sold as one unit."""

    quant_size: int | None = None
    """Pieces in the pack."""


@model
class ProductListItem(Model):
    """The numbers of a product, and a few flags."""

    product_id: int = always()
    """Number that Ozon gave to the product in this shop; the key of most methods."""

    offer_id: str | None = None
    """The seller's own article; unique within the shop."""

    sku: int | None = None
    """Number of the product on ozon.ru; what buyers, postings and reports refer to."""

    archived: bool | None = None
    """True for a product in the archive."""

    has_fbo_stocks: bool | None = None
    """True when the product lies in a warehouse of Ozon."""

    has_fbs_stocks: bool | None = None
    """True when the product lies in a warehouse of the seller."""

    is_discounted: bool | None = None
    """True for a discounted (second-hand or damaged) product."""

    quants: list[ProductQuant] = attrs.field(factory=list)
    """Packs that are sold as one unit."""


@model
class ProductListResult(Model):
    """A page of products."""

    items: list[ProductListItem] = attrs.field(factory=list)

    last_id: str | None = None
    """Token of the next page; empty on the last one."""

    total: int | None = None
    """Deprecated (switched off on 2026-11-23; use `total_items`). Number of products of the whole filter, not of the
    page.
    """

    total_items: int | None = None
    """Number of products of the whole filter, not of the page."""


@model
class ProductListResponse(Model):
    """Answer of `product.list`."""

    result: ProductListResult | None = None
    """A page of products."""

    def page_rows(self) -> list[ProductListItem]:
        """The rows of this page."""
        return self.result.items if self.result else []


OPERATION = Operation(
    api="seller",
    name="product.list",
    method="POST",
    path="/v3/product/list",
    summary="List the shop's products",
    safety="read",
    pagination=Pagination(
        scheme="last_id",
        items="result.items",
        token="last_id",
        next="result.last_id",
        size="limit",
        max=1000,
        min=1,
        total=("result.total_items", "result.total"),
        key="product_id",
    ),
    fields=(
        FieldLifecycle(
            side="answer",
            path="result.total",
            announced=date(2026, 9, 24),
            off=date(2026, 11, 23),
            replacement=("result.total_items",),
        ),
    ),
    request=ProductListRequest,
    response=ProductListResponse,
)
