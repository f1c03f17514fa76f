# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v1/product/certificate/rejection_reasons/list``: List reasons for refusing a certificate."""

from __future__ import annotations

import attrs

from ...model import Model, model
from ...operation import (
    Operation,
)
from ._shared_certificate_code import CertificateCode


@model
class CertificateRejectionReasonsListResponse(Model):
    """Answer of `certificate.rejection_reasons_list`."""

    result: list[CertificateCode] = attrs.field(factory=list)


OPERATION = Operation(
    api="seller",
    name="certificate.rejection_reasons_list",
    method="POST",
    path="/v1/product/certificate/rejection_reasons/list",
    summary="List reasons for refusing a certificate",
    safety="read",
    response=CertificateRejectionReasonsListResponse,
)
