# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v2/product/certificate/create``: Upload a certificate."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Literal, TypeAlias

import attrs

from ...model import Model, model
from ...operation import (
    ItemErrors,
    Lifecycle,
    Operation,
)
from .._shared_certificate_params import CertificateParams
from .._shared_certification_field_name import CertificationFieldName

if TYPE_CHECKING:
    from .._inputs import CertificateParamsDict


CertificateParamState: TypeAlias = Literal["INVALID", "MISSING", "VALID"] | str
"""MISSING has to be filled, INVALID has to be corrected."""

CertificateCreateStatus: TypeAlias = Literal["COMPLETED", "INCOMPLETE"] | str
"""Whether the document was made (COMPLETED), or fields are missing or wrong (INCOMPLETE)."""


@model
class CertificateCreateRequest(Model):
    """Request of `certificate.create`."""

    params: CertificateParams | CertificateParamsDict
    """The document and the products that it is for."""


@model
class CertificateCheckedParam(Model):
    """How one field was judged."""

    name: CertificationFieldName | None = None
    """A field of params in upper case; INFINITE is expired_date.infinite."""

    error: str | None = None
    """What is wrong with the field."""

    state: CertificateParamState | None = None
    """MISSING has to be filled, INVALID has to be corrected."""

    number_mask: list[str] = attrs.field(factory=list)
    """Forms that the number may have; only for NUMBER."""


@model
class CertificateCreateResponse(Model):
    """Answer of `certificate.create`."""

    certificate_id: int | None = None
    """Number of the new document."""

    params: list[CertificateCheckedParam] = attrs.field(factory=list)
    """How each field was judged."""

    status: CertificateCreateStatus | None = None
    """COMPLETED when the document was made."""


OPERATION = Operation(
    api="seller",
    name="certificate.create",
    method="POST",
    path="/v2/product/certificate/create",
    summary="Upload a certificate",
    safety="write",
    lifecycle=Lifecycle(added=date(2026, 8, 13)),
    item_errors=ItemErrors(items="params", errors="error", key="name"),
    request=CertificateCreateRequest,
    response=CertificateCreateResponse,
)
