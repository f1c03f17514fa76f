# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v1/brand/company-certification/list``: List brands that need a certificate."""

from __future__ import annotations

import attrs

from ...model import Model, always, model
from ...operation import (
    Operation,
    Pagination,
)


@model
class BrandCompanyCertificationListRequest(Model):
    """Request of `brand.company_certification_list`."""

    page: int
    """Page number, from 1."""

    page_size: int
    """Brands per page. At least 1."""


@model
class BrandCertification(Model):
    """A brand and whether its certificate is needed."""

    brand_name: str = always()
    """What the brand is called."""

    has_certificate: bool | None = None
    """True when products of the brand need a certificate."""


@model
class BrandCertificationResult(Model):
    """A page of brands."""

    brand_certification: list[BrandCertification] = attrs.field(factory=list)

    total: int | None = None
    """Brands over all pages."""


@model
class BrandCompanyCertificationListResponse(Model):
    """Answer of `brand.company_certification_list`."""

    result: BrandCertificationResult | None = None
    """A page of brands."""

    def page_rows(self) -> list[BrandCertification]:
        """The rows of this page."""
        return self.result.brand_certification if self.result else []


OPERATION = Operation(
    api="seller",
    name="brand.company_certification_list",
    method="POST",
    path="/v1/brand/company-certification/list",
    summary="List brands that need a certificate",
    defaults={"page": 1, "page_size": 100},
    safety="read",
    pagination=Pagination(
        scheme="page",
        items="result.brand_certification",
        token="page",
        size="page_size",
        start=1,
        total=("result.total",),
        key="brand_name",
    ),
    request=BrandCompanyCertificationListRequest,
    response=BrandCompanyCertificationListResponse,
)
