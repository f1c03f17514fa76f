# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v1/product/certification/list``: List categories that need a certificate (switched off)."""

from __future__ import annotations

from datetime import date

import attrs

from ...model import Model, always, model
from ...operation import (
    Lifecycle,
    Operation,
    Pagination,
)


@model
class CertificationListV1Request(Model):
    """Request of `certification.list_v1`."""

    page: int | None = None
    """Page number, from 1."""

    page_size: int | None = None
    """Rows per page. At least 1, at most 1000."""


@model
class CertificationV1(Model):
    """A category and whether it needs a certificate."""

    category_name: str = always()
    """What the category is called."""

    is_required: bool | None = None
    """True when products of the category are not sold without one."""


@model
class CertificationListV1Result(Model):
    """A page of categories."""

    certification: list[CertificationV1] = attrs.field(factory=list)

    total: int | None = None
    """Rows over all pages."""


@model
class CertificationListV1Response(Model):
    """Answer of `certification.list_v1`."""

    result: CertificationListV1Result | None = None
    """A page of categories."""

    def page_rows(self) -> list[CertificationV1]:
        """The rows of this page."""
        return self.result.certification if self.result else []


OPERATION = Operation(
    api="seller",
    name="certification.list_v1",
    method="POST",
    path="/v1/product/certification/list",
    summary="List categories that need a certificate (switched off)",
    safety="read",
    pagination=Pagination(
        scheme="page",
        items="result.certification",
        token="page",
        size="page_size",
        max=1000,
        start=1,
        total=("result.total",),
        key="category_name",
    ),
    lifecycle=Lifecycle(announced=date(2025, 2, 14), off=date(2025, 4, 14), replacement=("certification.list",)),
    request=CertificationListV1Request,
    response=CertificationListV1Response,
)
