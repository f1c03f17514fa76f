# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v1/assembly/fbs/product/list``: List products to assemble by deadline."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import attrs

from ...model import Model, model
from ...operation import (
    Lifecycle,
    Operation,
    Pagination,
    Period,
)
from .._shared_sort_direction import SortDirection
from ._shared_assembly_fbs_filter import AssemblyFbsFilter

if TYPE_CHECKING:
    from ._inputs import AssemblyFbsFilterDict


@model
class AssemblyFbsProductListRequest(Model):
    """Request of `assembly_fbs.product_list`."""

    filter: AssemblyFbsFilter | AssemblyFbsFilterDict
    """Which deadlines."""

    sort_dir: SortDirection | None = None
    """Order of the products."""

    limit: int
    """Products per page, at most 1000."""

    offset: int | None = None
    """Number of rows to skip."""


@model
class AssemblyFbsProductPosting(Model):
    """A posting that needs the product."""

    posting_number: str | None = None
    """Number of the posting, such as 24219509-0020-1; a posting is one parcel of an order."""

    quantity: int | None = None
    """Pieces in this posting."""


@model
class AssemblyFbsProduct(Model):
    """A product with the postings that need it."""

    offer_id: str | None = None
    """The seller's own article; unique within the shop."""

    sku: int | None = None
    """Number of the product on ozon.ru; what buyers, postings and reports refer to."""

    picture_url: str | None = None
    """Link of the main picture."""

    postings: list[AssemblyFbsProductPosting] = attrs.field(factory=list)
    """Postings that need the product."""

    product_name: str | None = None
    """Title of the product, as its card shows it."""

    quantity: int | None = None
    """Pieces in all of these postings."""


@model
class AssemblyFbsProductListResponse(Model):
    """Answer of `assembly_fbs.product_list`."""

    products: list[AssemblyFbsProduct] = attrs.field(factory=list)

    products_count: int | None = None
    """Number of products of the whole filter."""

    has_next: bool | None = None
    """True when another page exists; that page may still be empty."""

    def page_rows(self) -> list[AssemblyFbsProduct]:
        """The rows of this page."""
        return self.products


OPERATION = Operation(
    api="seller",
    name="assembly_fbs.product_list",
    method="POST",
    path="/v1/assembly/fbs/product/list",
    summary="List products to assemble by deadline",
    defaults={"limit": 1000},
    safety="read",
    pagination=Pagination(
        scheme="offset",
        items="products",
        token="offset",
        size="limit",
        max=1000,
        more="has_next",
        key="sku",
        total=("products_count",),
    ),
    period=Period(start="filter.cutoff_from", end="filter.cutoff_to", aggregated=True, source="no limit is documented"),
    lifecycle=Lifecycle(added=date(2025, 10, 30)),
    request=AssemblyFbsProductListRequest,
    response=AssemblyFbsProductListResponse,
)
