# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v2/product/certification/list``: List product types that need a certificate."""

from __future__ import annotations

import attrs

from ...model import Model, model
from ...operation import (
    Operation,
    Pagination,
)


@model
class CertificationListRequest(Model):
    """Request of `certification.list`."""

    page: int
    """Page number, from 1."""

    page_size: int
    """Rows per page, 1 to 1000."""


@model
class Certification(Model):
    """A product type and whether it needs a certificate."""

    category_id: int | None = None
    """Number of the category that the type stands in."""

    category_name: str | None = None
    """What the category is called."""

    is_required: bool | None = None
    """True when products of the type are not sold without one."""

    type_id: int | None = None
    """Number of the product type."""

    type_name: str | None = None
    """What the product type is called."""


@model
class CertificationListResponse(Model):
    """Answer of `certification.list`."""

    certification: list[Certification] = attrs.field(factory=list)

    total: int | None = None
    """Rows over all pages."""

    def page_rows(self) -> list[Certification]:
        """The rows of this page."""
        return self.certification


OPERATION = Operation(
    api="seller",
    name="certification.list",
    method="POST",
    path="/v2/product/certification/list",
    summary="List product types that need a certificate",
    defaults={"page": 1, "page_size": 1000},
    safety="read",
    pagination=Pagination(
        scheme="page",
        items="certification",
        token="page",
        size="page_size",
        max=1000,
        min=1,
        start=1,
        total=("total",),
        key="type_id",
    ),
    request=CertificationListRequest,
    response=CertificationListResponse,
)
