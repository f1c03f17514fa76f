# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v1/product/certificate/products/list``: List the products of a certificate."""

from __future__ import annotations

from datetime import date

import attrs

from ...model import Model, model
from ...operation import (
    FieldLifecycle,
    Operation,
    Pagination,
)


@model
class CertificateProductsListRequest(Model):
    """Request of `certificate.products_list`."""

    certificate_id: int
    """Number of the document from `certificate.list`."""

    product_status_code: str | None = None
    """Only products in this state, a code of `certificate.product_status_list`."""

    page: int | None = None
    """Deprecated (switched off on 2026-09-28; use `last_id`). Page number, from 1."""

    page_size: int | None = None
    """Deprecated (switched off on 2026-09-28; use `limit`). Products per page. At least 1, at most 1000."""

    limit: int | None = None
    """Products per page. At least 1."""

    last_id: int | None = None
    """Where the page begins; left out for the first page."""


@model
class CertificateProduct(Model):
    """A product and how its binding was judged."""

    product_id: int | None = None
    """Number that Ozon gave to the product in this shop; the key of most methods."""

    sku: int | None = None
    """Number of the product on ozon.ru; what buyers, postings and reports refer to."""

    product_status_code: str | None = None
    """State of the binding, a code of `certificate.product_status_list`."""


@model
class CertificateProductsListResult(Model):
    """Products of a document."""

    items: list[CertificateProduct] = attrs.field(factory=list)

    count: int | None = None
    """Products over all pages."""


@model
class CertificateProductsListResponse(Model):
    """Answer of `certificate.products_list`."""

    result: CertificateProductsListResult | None = None
    """Products of a document."""

    def page_rows(self) -> list[CertificateProduct]:
        """The rows of this page."""
        return self.result.items if self.result else []


OPERATION = Operation(
    api="seller",
    name="certificate.products_list",
    method="POST",
    path="/v1/product/certificate/products/list",
    summary="List the products of a certificate",
    safety="read",
    pagination=Pagination(
        scheme="last_id",
        items="result.items",
        token="last_id",
        next_from_item="sku",
        size="limit",
        total=("result.count",),
        key="product_id",
        min=1,
    ),
    fields=(
        FieldLifecycle(
            side="request", path="page", announced=date(2026, 8, 13), off=date(2026, 9, 28), replacement=("last_id",)
        ),
        FieldLifecycle(
            side="request", path="page_size", announced=date(2026, 8, 13), off=date(2026, 9, 28), replacement=("limit",)
        ),
    ),
    request=CertificateProductsListRequest,
    response=CertificateProductsListResponse,
)
