# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""The methods of certification, synchronous."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...client import CallOptions, SyncResource

if TYPE_CHECKING:
    from .._inputs import CertificateParamsDict
    from .._shared_certificate_params import CertificateParams
    from ._list import CertificationListResponse
    from ._list_v1 import CertificationListV1Response
    from ._options import CertificationOptionsResponse
    from ._params import CertificationParamsResponse


class CertificationResource(SyncResource):
    """What has to be certified."""

    __slots__ = ()

    def list(
        self,
        *,
        page: int | None = None,
        page_size: int | None = None,
        options: CallOptions | None = None,
    ) -> CertificationListResponse:
        """List product types that need a certificate.

        Tells for every product type with documents whether one is demanded before sale. The document itself is
        uploaded with `certificate.create`.

        Args:
            page: Page number, from 1. 1 is sent when it is left out.
            page_size: Rows per page, 1 to 1000. 1000 is sent when it is left out.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            A page of product types

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v2/product/certification/list``. Reads only.
        https://docs.ozon.ru/api/seller/#operation/ProductAPI_ProductCertificationList
        """
        result: CertificationListResponse = self._call(
            "list",
            {"page": page, "page_size": page_size},
            options,
        )
        return result

    def options(
        self,
        *,
        options: CallOptions | None = None,
    ) -> CertificationOptionsResponse:
        """Show the fields of a certificate and their values.

        Takes no body. First step of an upload: all fields that `certificate.create` knows and the values of those
        with a fixed list. Which of them one document needs tells `certification.params`.

        Args:
            options: Settings of this call only, such as ``timeout``.

        Returns:
            The fields

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v2/product/certification/options``. Reads only.
        https://docs.ozon.ru/api/seller/#operation/ProductCertificateOptions
        """
        result: CertificationOptionsResponse = self._call(
            "options",
            {},
            options,
        )
        return result

    def params(
        self,
        *,
        params: CertificateParams | CertificateParamsDict,
        options: CallOptions | None = None,
    ) -> CertificationParamsResponse:
        """Show which fields a certificate needs.

        Second step of an upload: send what is known, such as kind and country, and read which further fields are
        demanded. Repeat it while the answer grows; then send everything to `certificate.create`. Stores nothing.

        Args:
            params: What is known of the document so far.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            The fields that such a document has

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v2/product/certification/params``. Reads only.
        https://docs.ozon.ru/api/seller/#operation/ProductCertificateParams
        """
        result: CertificationParamsResponse = self._call(
            "params",
            {"params": params},
            options,
        )
        return result

    def list_v1(
        self,
        *,
        page: int | None = None,
        page_size: int | None = None,
        options: CallOptions | None = None,
    ) -> CertificationListV1Response:
        """List categories that need a certificate (switched off).

        Switched off on 2025-04-14 and still documented; use `certification.list`, which goes down to product types.

        Args:
            page: Page number, from 1.
            page_size: Rows per page. At least 1, at most 1000.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            A page of categories

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/product/certification/list``. Reads only; switched off on 2025-04-14; successor:
        certification.list. https://docs.ozon.ru/api/seller/#operation/ProductAPI_V1ProductCertificationList
        """
        result: CertificationListV1Response = self._call(
            "list_v1",
            {"page": page, "page_size": page_size},
            options,
        )
        return result
