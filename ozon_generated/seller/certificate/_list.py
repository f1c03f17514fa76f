# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v1/product/certificate/list``: List the certificates of the shop."""

from __future__ import annotations

import attrs

from ...model import Model, model
from ...operation import (
    Operation,
    Pagination,
)
from ._shared_certificate import Certificate


@model
class CertificateListRequest(Model):
    """Request of `certificate.list`."""

    offer_id: str | None = None
    """Only documents that are bound to this product."""

    status: str | None = None
    """Only documents in this state, a code of `certificate.status_list`."""

    type: str | None = None
    """Only documents of this kind, a value of `certificate.types`."""

    page: int
    """Page number, from 1."""

    page_size: int
    """Documents per page, 1 to 1000."""


@model
class CertificateListResult(Model):
    """A page of documents."""

    certificates: list[Certificate] = attrs.field(factory=list)

    page_count: int | None = None
    """Number of pages."""


@model
class CertificateListResponse(Model):
    """Answer of `certificate.list`."""

    result: CertificateListResult | None = None
    """A page of documents."""

    def page_rows(self) -> list[Certificate]:
        """The rows of this page."""
        return self.result.certificates if self.result else []


OPERATION = Operation(
    api="seller",
    name="certificate.list",
    method="POST",
    path="/v1/product/certificate/list",
    summary="List the certificates of the shop",
    defaults={"page": 1, "page_size": 1000},
    safety="read",
    pagination=Pagination(
        scheme="page",
        items="result.certificates",
        token="page",
        size="page_size",
        max=1000,
        min=1,
        start=1,
        pages="result.page_count",
        key="certificate_id",
    ),
    request=CertificateListRequest,
    response=CertificateListResponse,
)
