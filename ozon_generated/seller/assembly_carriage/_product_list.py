# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v1/assembly/carriage/product/list``: List products of a carriage for the packing table."""

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
from ._shared_assembly_carriage_filter import AssemblyCarriageFilter

if TYPE_CHECKING:
    from ._inputs import AssemblyCarriageFilterDict


@model
class AssemblyCarriageProductListRequest(Model):
    """Request of `assembly_carriage.product_list`."""

    filter: AssemblyCarriageFilter | AssemblyCarriageFilterDict
    """Which carriage."""

    limit: int
    """Products per page, at most 100."""

    cursor: str | None = None
    """Where the page begins; empty for the first page."""


@model
class AssemblyCarriageProduct(Model):
    """A product with the postings of the carriage that need it."""

    offer_id: str | None = None
    """The seller's own article; unique within the shop."""

    sku: int | None = None
    """Number of the product on ozon.ru; what buyers, postings and reports refer to."""

    picture_url: str | None = None
    """Link of the main picture."""

    posting_numbers: list[str] = attrs.field(factory=list)
    """Postings that need the product."""

    product_name: str | None = None
    """Title of the product, as its card shows it."""

    quantity: int | None = None
    """Pieces in all of these postings."""


@model
class AssemblyCarriageProductListResponse(Model):
    """Answer of `assembly_carriage.product_list`."""

    products: list[AssemblyCarriageProduct] = attrs.field(factory=list)

    cursor: str | None = None
    """Token of the next page; empty on the last one."""

    def page_rows(self) -> list[AssemblyCarriageProduct]:
        """The rows of this page."""
        return self.products


OPERATION = Operation(
    api="seller",
    name="assembly_carriage.product_list",
    method="POST",
    path="/v1/assembly/carriage/product/list",
    summary="List products of a carriage for the packing table",
    defaults={"limit": 100},
    safety="read",
    pagination=Pagination(
        scheme="cursor", items="products", token="cursor", next="cursor", size="limit", max=100, key="sku"
    ),
    period=Period(start="filter.cutoff_from", end="filter.cutoff_to", aggregated=True, source="no limit is documented"),
    lifecycle=Lifecycle(added=date(2025, 10, 30)),
    request=AssemblyCarriageProductListRequest,
    response=AssemblyCarriageProductListResponse,
)
