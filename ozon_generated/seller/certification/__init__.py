# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""What has to be certified."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...lazy import lazy

if TYPE_CHECKING:
    from .._inputs import CalendarDateDict as CalendarDateDict
    from .._inputs import CertificateExpiryDict as CertificateExpiryDict
    from .._inputs import CertificateFileDict as CertificateFileDict
    from .._inputs import CertificateParamsDict as CertificateParamsDict
    from .._shared_calendar_date import CalendarDate as CalendarDate
    from .._shared_certificate_accordance_code import CertificateAccordanceCode as CertificateAccordanceCode
    from .._shared_certificate_choice import CertificateChoice as CertificateChoice
    from .._shared_certificate_expiry import CertificateExpiry as CertificateExpiry
    from .._shared_certificate_file import CertificateFile as CertificateFile
    from .._shared_certificate_params import CertificateParams as CertificateParams
    from .._shared_certificate_product_type import CertificateProductType as CertificateProductType
    from .._shared_certificate_type_code import CertificateTypeCode as CertificateTypeCode
    from .._shared_certification_field_name import CertificationFieldName as CertificationFieldName
    from ._async import AsyncCertificationResource as AsyncCertificationResource
    from ._list import Certification as Certification
    from ._list import CertificationListRequest as CertificationListRequest
    from ._list import CertificationListResponse as CertificationListResponse
    from ._list_v1 import CertificationListV1Request as CertificationListV1Request
    from ._list_v1 import CertificationListV1Response as CertificationListV1Response
    from ._list_v1 import CertificationListV1Result as CertificationListV1Result
    from ._list_v1 import CertificationV1 as CertificationV1
    from ._options import CertificationOptionsResponse as CertificationOptionsResponse
    from ._params import CertificationParamsRequest as CertificationParamsRequest
    from ._params import CertificationParamsResponse as CertificationParamsResponse
    from ._shared_certification_field import CertificationField as CertificationField
    from ._sync import CertificationResource as CertificationResource
else:
    __getattr__ = lazy(
        __name__,
        {
            ".._inputs": "CalendarDateDict CertificateExpiryDict CertificateFileDict CertificateParamsDict",
            ".._shared_calendar_date": "CalendarDate",
            ".._shared_certificate_accordance_code": "CertificateAccordanceCode",
            ".._shared_certificate_choice": "CertificateChoice",
            ".._shared_certificate_expiry": "CertificateExpiry",
            ".._shared_certificate_file": "CertificateFile",
            ".._shared_certificate_params": "CertificateParams",
            ".._shared_certificate_product_type": "CertificateProductType",
            ".._shared_certificate_type_code": "CertificateTypeCode",
            ".._shared_certification_field_name": "CertificationFieldName",
            "._async": "AsyncCertificationResource",
            "._list": "Certification CertificationListRequest CertificationListResponse",
            "._list_v1": "CertificationListV1Request CertificationListV1Response CertificationListV1Result CertificationV1",
            "._options": "CertificationOptionsResponse",
            "._params": "CertificationParamsRequest CertificationParamsResponse",
            "._shared_certification_field": "CertificationField",
            "._sync": "CertificationResource",
        },
    )
