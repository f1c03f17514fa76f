# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v1/product/quant/list``: List products that are sold in packs (removed)."""

from __future__ import annotations

from datetime import date

import attrs

from ...model import Model, model
from ...operation import (
    Lifecycle,
    Operation,
    Pagination,
)
from .._shared_product_visibility import ProductVisibility


@model
class QuantListRequest(Model):
    """Request of `quant.list`."""

    visibility: ProductVisibility | None = None
    """Group of products by what buyers see. Ozon takes 'ALL' when it is absent."""

    limit: int
    """Products per page. At least 1."""

    cursor: str | None = None
    """Where the page begins; empty for the first page."""


@model
class QuantListQuant(Model):
    """A pack."""

    quant_code: str | None = None
    """Code of the pack that is sold as one unit."""

    quant_size: int | None = None
    """Pieces in the pack."""


@model
class QuantListItem(Model):
    """A product and its packs."""

    product_id: int | None = None
    """Number that Ozon gave to the product in this shop; the key of most methods."""

    offer_id: str | None = None
    """The seller's own article; unique within the shop."""

    quants: list[QuantListQuant] = attrs.field(factory=list)
    """Packs that are sold as one unit."""


@model
class QuantListResponse(Model):
    """Answer of `quant.list`."""

    products: list[QuantListItem] = attrs.field(factory=list)
    """The page."""

    cursor: str | None = None
    """Token of the next page; empty on the last one."""

    total_items: int | None = None
    """Number of products of the whole filter, not of the page."""

    def page_rows(self) -> list[QuantListItem]:
        """The rows of this page."""
        return self.products


OPERATION = Operation(
    api="seller",
    name="quant.list",
    method="POST",
    path="/v1/product/quant/list",
    summary="List products that are sold in packs (removed)",
    defaults={"limit": 100},
    safety="read",
    pagination=Pagination(
        scheme="cursor",
        items="products",
        token="cursor",
        next="cursor",
        size="limit",
        total=("total_items",),
        key="product_id",
        min=1,
    ),
    lifecycle=Lifecycle(
        beta=True, off=date(2026, 9, 8), note="No successor is named; `product.list` shows the packs of a product"
    ),
    request=QuantListRequest,
    response=QuantListResponse,
)
