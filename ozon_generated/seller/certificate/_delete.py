# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v1/product/certificate/delete``: Delete a certificate."""

from __future__ import annotations

from ...model import Model, model
from ...operation import (
    ItemErrors,
    Operation,
)


@model
class CertificateDeleteRequest(Model):
    """Request of `certificate.delete`."""

    certificate_id: int
    """Number of the document from `certificate.list`."""


@model
class CertificateDeleteResult(Model):
    """Whether the document is gone."""

    is_delete: bool | None = None
    """True when it was deleted."""

    error_message: str | None = None
    """Why it is still there."""


@model
class CertificateDeleteResponse(Model):
    """Answer of `certificate.delete`."""

    result: CertificateDeleteResult | None = None
    """Whether the document is gone."""


OPERATION = Operation(
    api="seller",
    name="certificate.delete",
    method="POST",
    path="/v1/product/certificate/delete",
    summary="Delete a certificate",
    safety="destructive",
    item_errors=ItemErrors(items="", errors="result.error_message", flag="result.is_delete"),
    request=CertificateDeleteRequest,
    response=CertificateDeleteResponse,
)
