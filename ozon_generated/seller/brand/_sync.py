# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""The methods of brand, synchronous."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...client import CallOptions, SyncResource

if TYPE_CHECKING:
    from ._company_certification_list import BrandCompanyCertificationListResponse


class BrandResource(SyncResource):
    """Brands that need a certificate."""

    __slots__ = ()

    def company_certification_list(
        self,
        *,
        page: int | None = None,
        page_size: int | None = None,
        options: CallOptions | None = None,
    ) -> BrandCompanyCertificationListResponse:
        """List brands that need a certificate.

        For these brands Ozon wants proof that the shop may sell them, and keeps the products off sale until then.
        The list names brands and not their dictionary numbers.

        Args:
            page: Page number, from 1. 1 is sent when it is left out.
            page_size: Brands per page. At least 1. 100 is sent when it is left out.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            A page of brands

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/brand/company-certification/list``. Reads only.
        https://docs.ozon.ru/api/seller/#operation/BrandAPI_BrandCompanyCertificationList
        """
        result: BrandCompanyCertificationListResponse = self._call(
            "company_certification_list",
            {"page": page, "page_size": page_size},
            options,
        )
        return result
