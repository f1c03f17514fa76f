# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v1/product/certificate/info``: Show one certificate."""

from __future__ import annotations

from ...model import Model, model
from ...operation import (
    Operation,
)
from ._shared_certificate import Certificate


@model
class CertificateInfoRequest(Model):
    """Request of `certificate.info`."""

    certificate_number: str
    """Number that is printed on the document; not its certificate_id."""


@model
class CertificateInfoResponse(Model):
    """Answer of `certificate.info`."""

    result: Certificate | None = None
    """A document that Ozon holds for products of the shop, and how its check went."""


OPERATION = Operation(
    api="seller",
    name="certificate.info",
    method="POST",
    path="/v1/product/certificate/info",
    summary="Show one certificate",
    safety="read",
    request=CertificateInfoRequest,
    response=CertificateInfoResponse,
)
