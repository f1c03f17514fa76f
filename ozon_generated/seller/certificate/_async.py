# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""The methods of certificate, asynchronous."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from ...client import AsyncResource, CallOptions

if TYPE_CHECKING:
    from .._inputs import CertificateParamsDict
    from .._shared_boolean_response import BooleanResponse
    from .._shared_certificate_params import CertificateParams
    from ._accordance_types import CertificateAccordanceTypesResponse
    from ._accordance_types_list import CertificateAccordanceTypesListResponse
    from ._create import CertificateCreateResponse
    from ._create_v1 import (
        CertificateCreateV1RequestAccordanceTypeCode,
        CertificateCreateV1RequestTypeCode,
        CertificateCreateV1Response,
    )
    from ._delete import CertificateDeleteResponse
    from ._info import CertificateInfoResponse
    from ._list import CertificateListResponse
    from ._product_status_list import CertificateProductStatusListResponse
    from ._products_list import CertificateProductsListResponse
    from ._rejection_reasons_list import CertificateRejectionReasonsListResponse
    from ._status_list import CertificateStatusListResponse
    from ._types import CertificateTypesResponse
    from ._unbind import CertificateUnbindResponse


class AsyncCertificateResource(AsyncResource):
    """Quality certificates of products."""

    __slots__ = ()

    async def create(
        self,
        *,
        params: CertificateParams | CertificateParamsDict,
        options: CallOptions | None = None,
    ) -> CertificateCreateResponse:
        """Upload a certificate.

        Last step after `certification.options` and `certification.params`. Files go into the JSON in base64. With
        the status INCOMPLETE a 200 is no success: params tells which fields are missing or wrong, and the whole has
        to be sent again. Ozon then checks the document; `certificate.info` shows the outcome. A repeated call makes
        another document.

        Args:
            params: The document and the products that it is for.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            The document, or what is wrong with it

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v2/product/certificate/create``. Writes; is never repeated by the client.
        https://docs.ozon.ru/api/seller/#operation/ProductCertificateCreate
        """
        result: CertificateCreateResponse = await self._call(
            "create",
            {"params": params},
            options,
        )
        return result

    async def list(
        self,
        *,
        offer_id: str | None = None,
        status: str | None = None,
        type: str | None = None,
        page: int | None = None,
        page_size: int | None = None,
        options: CallOptions | None = None,
    ) -> CertificateListResponse:
        """List the certificates of the shop.

        Documents that were uploaded, with the state of their check. The filters take codes of the other list
        methods.

        Args:
            offer_id: Only documents that are bound to this product.
            status: Only documents in this state, a code of `certificate.status_list`.
            type: Only documents of this kind, a value of `certificate.types`.
            page: Page number, from 1. 1 is sent when it is left out.
            page_size: Documents per page, 1 to 1000. 1000 is sent when it is left out.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            A page of documents

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/product/certificate/list``. Reads only.
        https://docs.ozon.ru/api/seller/#operation/CertificateList
        """
        result: CertificateListResponse = await self._call(
            "list",
            {"offer_id": offer_id, "status": status, "type": type, "page": page, "page_size": page_size},
            options,
        )
        return result

    async def info(
        self,
        *,
        certificate_number: str,
        options: CallOptions | None = None,
    ) -> CertificateInfoResponse:
        """Show one certificate.

        Looked up by the number that is printed on the document, not by certificate_id.

        Args:
            certificate_number: Number that is printed on the document; not its certificate_id.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            The document

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/product/certificate/info``. Reads only.
        https://docs.ozon.ru/api/seller/#operation/CertificateInfo
        """
        result: CertificateInfoResponse = await self._call(
            "info",
            {"certificate_number": certificate_number},
            options,
        )
        return result

    async def delete(
        self,
        *,
        certificate_id: int,
        options: CallOptions | None = None,
    ) -> CertificateDeleteResponse:
        """Delete a certificate.

        Cannot be undone. Products that need the document may go off sale. A refusal stands in error_message of a
        200.

        Args:
            certificate_id: Number of the document from `certificate.list`.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            Whether the document is gone

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/product/certificate/delete``. Destroys or withdraws; is never repeated by the client.
        https://docs.ozon.ru/api/seller/#operation/CertificateDelete
        """
        result: CertificateDeleteResponse = await self._call(
            "delete",
            {"certificate_id": certificate_id},
            options,
        )
        return result

    async def bind(
        self,
        *,
        certificate_id: int,
        product_id: Sequence[int] | None = None,
        skus: Sequence[int] | None = None,
        options: CallOptions | None = None,
    ) -> BooleanResponse:
        """Bind products to a certificate.

        Products are named by skus; product_id is the older way. Whether each binding was accepted shows
        `certificate.products_list`.

        Args:
            certificate_id: Number of the document from `certificate.list`.
            product_id: Deprecated (announced on 2026-08-13; use `skus`). Products by their number in this shop;
                either these or skus must be given.
            skus: Products by their number on ozon.ru; either these or product_id must be given.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            Whether it was done

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/product/certificate/bind``. Writes; may be repeated.
        https://docs.ozon.ru/api/seller/#operation/ProductAPI_ProductCertificateBind
        """
        result: BooleanResponse = await self._call(
            "bind",
            {"certificate_id": certificate_id, "product_id": product_id, "skus": skus},
            options,
        )
        return result

    async def unbind(
        self,
        *,
        certificate_id: int,
        product_id: Sequence[int] | None = None,
        skus: Sequence[int] | None = None,
        options: CallOptions | None = None,
    ) -> CertificateUnbindResponse:
        """Take products off a certificate.

        Products are named by skus; product_id is the older way. Refusals stand in their rows of a 200.

        Args:
            certificate_id: Number of the document from `certificate.list`.
            product_id: Deprecated (announced on 2026-08-13; use `skus`). Products by their number in this shop;
                either these or skus must be given.
            skus: Products by their number on ozon.ru; either these or product_id must be given.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            One row per product

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/product/certificate/unbind``. Writes; may be repeated.
        https://docs.ozon.ru/api/seller/#operation/CertificateUnbind
        """
        result: CertificateUnbindResponse = await self._call(
            "unbind",
            {"certificate_id": certificate_id, "product_id": product_id, "skus": skus},
            options,
        )
        return result

    async def products_list(
        self,
        *,
        certificate_id: int,
        product_status_code: str | None = None,
        page: int | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        last_id: int | None = None,
        options: CallOptions | None = None,
    ) -> CertificateProductsListResponse:
        """List the products of a certificate.

        Products that were bound, with the state of each binding. The answer holds no token for the next page: the
        client goes on with the sku of the last row, which no source confirms. page and page_size were switched off
        on 2026-09-28.

        Args:
            certificate_id: Number of the document from `certificate.list`.
            product_status_code: Only products in this state, a code of `certificate.product_status_list`.
            page: Deprecated (switched off on 2026-09-28; use `last_id`). Page number, from 1.
            page_size: Deprecated (switched off on 2026-09-28; use `limit`). Products per page. At least 1, at
                most 1000.
            limit: Products per page. At least 1.
            last_id: Where the page begins; left out for the first page.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            A page of products

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/product/certificate/products/list``. Reads only.
        https://docs.ozon.ru/api/seller/#operation/CertificateProductsList
        """
        result: CertificateProductsListResponse = await self._call(
            "products_list",
            {
                "certificate_id": certificate_id,
                "product_status_code": product_status_code,
                "page": page,
                "page_size": page_size,
                "limit": limit,
                "last_id": last_id,
            },
            options,
        )
        return result

    async def types(
        self,
        *,
        options: CallOptions | None = None,
    ) -> CertificateTypesResponse:
        """List kinds of documents.

        A small fixed list; its values are the type of `certificate.list`. The upload has its own list in
        `certification.options`.

        Args:
            options: Settings of this call only, such as ``timeout``.

        Returns:
            The kinds

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``GET /v1/product/certificate/types``. Reads only.
        https://docs.ozon.ru/api/seller/#operation/ProductAPI_ProductCertificateTypes
        """
        result: CertificateTypesResponse = await self._call(
            "types",
            {},
            options,
        )
        return result

    async def accordance_types_list(
        self,
        *,
        options: CallOptions | None = None,
    ) -> CertificateAccordanceTypesListResponse:
        """List what documents prove accordance with.

        Two lists, for ordinary documents and for hazardous goods. Replaces the flat list of
        `certificate.accordance_types`.

        Args:
            options: Settings of this call only, such as ``timeout``.

        Returns:
            The kinds by group

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``GET /v2/product/certificate/accordance-types/list``. Reads only.
        https://docs.ozon.ru/api/seller/#operation/CertificateAccordanceTypes
        """
        result: CertificateAccordanceTypesListResponse = await self._call(
            "accordance_types_list",
            {},
            options,
        )
        return result

    async def accordance_types(
        self,
        *,
        options: CallOptions | None = None,
    ) -> CertificateAccordanceTypesResponse:
        """List what documents prove accordance with (flat list).

        The older, flat list; `certificate.accordance_types_list` also names the kinds for hazardous goods.

        Args:
            options: Settings of this call only, such as ``timeout``.

        Returns:
            The kinds

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``GET /v1/product/certificate/accordance-types``. Reads only.
        https://docs.ozon.ru/api/seller/#operation/ProductAPI_ProductCertificateAccordanceTypes
        """
        result: CertificateAccordanceTypesResponse = await self._call(
            "accordance_types",
            {},
            options,
        )
        return result

    async def status_list(
        self,
        *,
        options: CallOptions | None = None,
    ) -> CertificateStatusListResponse:
        """List states of certificates.

        Takes no body. A small fixed list; its codes are the status_code of `certificate.list`.

        Args:
            options: Settings of this call only, such as ``timeout``.

        Returns:
            The states

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/product/certificate/status/list``. Reads only.
        https://docs.ozon.ru/api/seller/#operation/CertificateStatusList
        """
        result: CertificateStatusListResponse = await self._call(
            "status_list",
            {},
            options,
        )
        return result

    async def product_status_list(
        self,
        *,
        options: CallOptions | None = None,
    ) -> CertificateProductStatusListResponse:
        """List states of products within a certificate.

        Takes no body. A small fixed list; its codes are the product_status_code of `certificate.products_list`.

        Args:
            options: Settings of this call only, such as ``timeout``.

        Returns:
            The states

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/product/certificate/product_status/list``. Reads only.
        https://docs.ozon.ru/api/seller/#operation/ProductStatusList
        """
        result: CertificateProductStatusListResponse = await self._call(
            "product_status_list",
            {},
            options,
        )
        return result

    async def rejection_reasons_list(
        self,
        *,
        options: CallOptions | None = None,
    ) -> CertificateRejectionReasonsListResponse:
        """List reasons for refusing a certificate.

        Takes no body. A small fixed list; its codes are the rejection_reason_code of `certificate.list`.

        Args:
            options: Settings of this call only, such as ``timeout``.

        Returns:
            The reasons

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/product/certificate/rejection_reasons/list``. Reads only.
        https://docs.ozon.ru/api/seller/#operation/RejectionReasonsList
        """
        result: CertificateRejectionReasonsListResponse = await self._call(
            "rejection_reasons_list",
            {},
            options,
        )
        return result

    async def create_v1(
        self,
        *,
        files: Sequence[bytes],
        name: str,
        number: str,
        type_code: CertificateCreateV1RequestTypeCode,
        issue_date: datetime,
        accordance_type_code: CertificateCreateV1RequestAccordanceTypeCode | None = None,
        expire_date: datetime | None = None,
        options: CallOptions | None = None,
    ) -> CertificateCreateV1Response:
        """Upload a certificate (version 1).

        The former way, with files as parts of a form instead of base64 in JSON. A repeated call makes another
        document.

        Args:
            files: Scans of the document, one or more.
            name: Title under which the seller keeps the document. At most 100 characters.
            number: Number that stands on the document. At most 100 characters.
            type_code: Which kind of document it is.
            issue_date: From when it is valid.
            accordance_type_code: Rules that it proves to be kept.
            expire_date: Until when it is valid; left out where it has no end.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            The id of the certificate

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/product/certificate/create``. Writes; is never repeated by the client; switched off on
        2026-08-31; successor: certificate.create.
        https://docs.ozon.ru/api/seller/#operation/ProductAPI_ProductCertificateCreate
        """
        result: CertificateCreateV1Response = await self._call(
            "create_v1",
            {
                "files": files,
                "name": name,
                "number": number,
                "type_code": type_code,
                "issue_date": issue_date,
                "accordance_type_code": accordance_type_code,
                "expire_date": expire_date,
            },
            options,
        )
        return result
