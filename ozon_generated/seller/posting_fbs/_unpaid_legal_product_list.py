# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v1/posting/unpaid-legal/product/list``: List products in unpaid orders of companies."""

from __future__ import annotations

import attrs

from ...model import Model, always, model
from ...operation import (
    Operation,
    Pagination,
)


@model
class PostingFbsUnpaidLegalProductListRequest(Model):
    """Request of `posting_fbs.unpaid_legal_product_list`."""

    limit: int
    """Rows per page, 1 to 1000."""

    cursor: str | None = None
    """Where the page begins; empty for the first page."""


@model
class FbsUnpaidLegalProduct(Model):
    """A product in orders that companies have not paid yet."""

    name: str | None = None
    """Title of the product, as its card shows it."""

    product_id: int = always()
    """Number that Ozon gave to the product in this shop; the key of most methods."""

    offer_id: str | None = None
    """The seller's own article; unique within the shop."""

    quantity: int | None = None
    """Pieces in unpaid orders."""

    image_url: str | None = None
    """Link of the main picture."""


@model
class PostingFbsUnpaidLegalProductListResponse(Model):
    """Answer of `posting_fbs.unpaid_legal_product_list`."""

    products: list[FbsUnpaidLegalProduct] = attrs.field(factory=list)

    cursor: str | None = None
    """Token of the next page; empty on the last one."""

    def page_rows(self) -> list[FbsUnpaidLegalProduct]:
        """The rows of this page."""
        return self.products


OPERATION = Operation(
    api="seller",
    name="posting_fbs.unpaid_legal_product_list",
    method="POST",
    path="/v1/posting/unpaid-legal/product/list",
    summary="List products in unpaid orders of companies",
    defaults={"limit": 1000},
    safety="read",
    pagination=Pagination(
        scheme="cursor",
        items="products",
        token="cursor",
        next="cursor",
        size="limit",
        max=1000,
        min=1,
        key="product_id",
    ),
    request=PostingFbsUnpaidLegalProductListRequest,
    response=PostingFbsUnpaidLegalProductListResponse,
)
