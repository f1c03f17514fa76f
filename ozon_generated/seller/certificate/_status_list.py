# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v1/product/certificate/status/list``: List states of certificates."""

from __future__ import annotations

import attrs

from ...model import Model, model
from ...operation import (
    Operation,
)
from ._shared_certificate_code import CertificateCode


@model
class CertificateStatusListResponse(Model):
    """Answer of `certificate.status_list`."""

    result: list[CertificateCode] = attrs.field(factory=list)


OPERATION = Operation(
    api="seller",
    name="certificate.status_list",
    method="POST",
    path="/v1/product/certificate/status/list",
    summary="List states of certificates",
    safety="read",
    response=CertificateStatusListResponse,
)
