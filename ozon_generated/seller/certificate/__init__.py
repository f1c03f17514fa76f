# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""Quality certificates of products."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...lazy import lazy

if TYPE_CHECKING:
    from .._inputs import CalendarDateDict as CalendarDateDict
    from .._inputs import CertificateExpiryDict as CertificateExpiryDict
    from .._inputs import CertificateFileDict as CertificateFileDict
    from .._inputs import CertificateParamsDict as CertificateParamsDict
    from .._shared_boolean_response import BooleanResponse as BooleanResponse
    from .._shared_calendar_date import CalendarDate as CalendarDate
    from .._shared_certificate_accordance_code import CertificateAccordanceCode as CertificateAccordanceCode
    from .._shared_certificate_choice import CertificateChoice as CertificateChoice
    from .._shared_certificate_expiry import CertificateExpiry as CertificateExpiry
    from .._shared_certificate_file import CertificateFile as CertificateFile
    from .._shared_certificate_params import CertificateParams as CertificateParams
    from .._shared_certificate_product_type import CertificateProductType as CertificateProductType
    from .._shared_certificate_type_code import CertificateTypeCode as CertificateTypeCode
    from .._shared_certification_field_name import CertificationFieldName as CertificationFieldName
    from ._accordance_types import CertificateAccordanceTypesResponse as CertificateAccordanceTypesResponse
    from ._accordance_types_list import CertificateAccordanceType as CertificateAccordanceType
    from ._accordance_types_list import CertificateAccordanceTypes as CertificateAccordanceTypes
    from ._accordance_types_list import CertificateAccordanceTypesListResponse as CertificateAccordanceTypesListResponse
    from ._async import AsyncCertificateResource as AsyncCertificateResource
    from ._bind import CertificateBindRequest as CertificateBindRequest
    from ._create import CertificateCheckedParam as CertificateCheckedParam
    from ._create import CertificateCreateRequest as CertificateCreateRequest
    from ._create import CertificateCreateResponse as CertificateCreateResponse
    from ._create import CertificateCreateStatus as CertificateCreateStatus
    from ._create import CertificateParamState as CertificateParamState
    from ._create_v1 import CertificateCreateV1Request as CertificateCreateV1Request
    from ._create_v1 import CertificateCreateV1RequestAccordanceTypeCode as CertificateCreateV1RequestAccordanceTypeCode
    from ._create_v1 import CertificateCreateV1RequestTypeCode as CertificateCreateV1RequestTypeCode
    from ._create_v1 import CertificateCreateV1Response as CertificateCreateV1Response
    from ._delete import CertificateDeleteRequest as CertificateDeleteRequest
    from ._delete import CertificateDeleteResponse as CertificateDeleteResponse
    from ._delete import CertificateDeleteResult as CertificateDeleteResult
    from ._info import CertificateInfoRequest as CertificateInfoRequest
    from ._info import CertificateInfoResponse as CertificateInfoResponse
    from ._list import CertificateListRequest as CertificateListRequest
    from ._list import CertificateListResponse as CertificateListResponse
    from ._list import CertificateListResult as CertificateListResult
    from ._product_status_list import CertificateProductStatusListResponse as CertificateProductStatusListResponse
    from ._products_list import CertificateProduct as CertificateProduct
    from ._products_list import CertificateProductsListRequest as CertificateProductsListRequest
    from ._products_list import CertificateProductsListResponse as CertificateProductsListResponse
    from ._products_list import CertificateProductsListResult as CertificateProductsListResult
    from ._rejection_reasons_list import (
        CertificateRejectionReasonsListResponse as CertificateRejectionReasonsListResponse,
    )
    from ._shared_certificate import Certificate as Certificate
    from ._shared_certificate_code import CertificateCode as CertificateCode
    from ._status_list import CertificateStatusListResponse as CertificateStatusListResponse
    from ._sync import CertificateResource as CertificateResource
    from ._types import CertificateTypesResponse as CertificateTypesResponse
    from ._unbind import CertificateUnbindItem as CertificateUnbindItem
    from ._unbind import CertificateUnbindRequest as CertificateUnbindRequest
    from ._unbind import CertificateUnbindResponse as CertificateUnbindResponse
else:
    __getattr__ = lazy(
        __name__,
        {
            ".._inputs": "CalendarDateDict CertificateExpiryDict CertificateFileDict CertificateParamsDict",
            ".._shared_boolean_response": "BooleanResponse",
            ".._shared_calendar_date": "CalendarDate",
            ".._shared_certificate_accordance_code": "CertificateAccordanceCode",
            ".._shared_certificate_choice": "CertificateChoice",
            ".._shared_certificate_expiry": "CertificateExpiry",
            ".._shared_certificate_file": "CertificateFile",
            ".._shared_certificate_params": "CertificateParams",
            ".._shared_certificate_product_type": "CertificateProductType",
            ".._shared_certificate_type_code": "CertificateTypeCode",
            ".._shared_certification_field_name": "CertificationFieldName",
            "._accordance_types": "CertificateAccordanceTypesResponse",
            "._accordance_types_list": "CertificateAccordanceType CertificateAccordanceTypes CertificateAccordanceTypesListResponse",
            "._async": "AsyncCertificateResource",
            "._bind": "CertificateBindRequest",
            "._create": "CertificateCheckedParam CertificateCreateRequest CertificateCreateResponse CertificateCreateStatus CertificateParamState",
            "._create_v1": "CertificateCreateV1Request CertificateCreateV1RequestAccordanceTypeCode CertificateCreateV1RequestTypeCode CertificateCreateV1Response",
            "._delete": "CertificateDeleteRequest CertificateDeleteResponse CertificateDeleteResult",
            "._info": "CertificateInfoRequest CertificateInfoResponse",
            "._list": "CertificateListRequest CertificateListResponse CertificateListResult",
            "._product_status_list": "CertificateProductStatusListResponse",
            "._products_list": "CertificateProduct CertificateProductsListRequest CertificateProductsListResponse CertificateProductsListResult",
            "._rejection_reasons_list": "CertificateRejectionReasonsListResponse",
            "._shared_certificate": "Certificate",
            "._shared_certificate_code": "CertificateCode",
            "._status_list": "CertificateStatusListResponse",
            "._sync": "CertificateResource",
            "._types": "CertificateTypesResponse",
            "._unbind": "CertificateUnbindItem CertificateUnbindRequest CertificateUnbindResponse",
        },
    )
