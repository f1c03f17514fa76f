# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v1/product/certificate/create``: Upload a certificate (version 1)."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from typing import Literal, TypeAlias

from ...model import Model, model
from ...operation import (
    Lifecycle,
    Operation,
)

CertificateCreateV1RequestTypeCode: TypeAlias = (
    Literal[
        "certificate_of_conformity",
        "declaration",
        "certificate_of_registration",
        "registration_certificate",
        "refused_letter",
        "veterinary_cover_document",
        "safety_data_sheet",
    ]
    | str
)

CertificateCreateV1RequestAccordanceTypeCode: TypeAlias = (
    Literal["technical_regulations_rf", "technical_regulations_cu", "gost"] | str
)


@model
class CertificateCreateV1Request(Model):
    """Request of `certificate.create_v1`."""

    files: Sequence[bytes]
    """Scans of the document, one or more."""

    name: str
    """Title under which the seller keeps the document. At most 100 characters."""

    number: str
    """Number that stands on the document. At most 100 characters."""

    type_code: CertificateCreateV1RequestTypeCode
    """Which kind of document it is."""

    accordance_type_code: CertificateCreateV1RequestAccordanceTypeCode | None = None
    """Rules that it proves to be kept."""

    issue_date: datetime
    """From when it is valid."""

    expire_date: datetime | None = None
    """Until when it is valid; left out where it has no end."""


@model
class CertificateCreateV1Response(Model):
    """Answer of `certificate.create_v1`."""

    id: int | None = None
    """Number of the certificate for `certificate.info`."""


OPERATION = Operation(
    api="seller",
    name="certificate.create_v1",
    method="POST",
    path="/v1/product/certificate/create",
    summary="Upload a certificate (version 1)",
    safety="write",
    lifecycle=Lifecycle(announced=date(2026, 8, 13), off=date(2026, 8, 31), replacement=("certificate.create",)),
    multipart=True,
    request=CertificateCreateV1Request,
    response=CertificateCreateV1Response,
)
