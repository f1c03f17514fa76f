# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""Brands that need a certificate."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...lazy import lazy

if TYPE_CHECKING:
    from ._async import AsyncBrandResource as AsyncBrandResource
    from ._company_certification_list import BrandCertification as BrandCertification
    from ._company_certification_list import BrandCertificationResult as BrandCertificationResult
    from ._company_certification_list import (
        BrandCompanyCertificationListRequest as BrandCompanyCertificationListRequest,
    )
    from ._company_certification_list import (
        BrandCompanyCertificationListResponse as BrandCompanyCertificationListResponse,
    )
    from ._sync import BrandResource as BrandResource
else:
    __getattr__ = lazy(
        __name__,
        {
            "._async": "AsyncBrandResource",
            "._company_certification_list": "BrandCertification BrandCertificationResult BrandCompanyCertificationListRequest BrandCompanyCertificationListResponse",
            "._sync": "BrandResource",
        },
    )
