# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v1/product/certificate/product_status/list``: List states of products within a certificate."""

from __future__ import annotations

import attrs

from ...model import Model, model
from ...operation import (
    Operation,
)
from ._shared_certificate_code import CertificateCode


@model
class CertificateProductStatusListResponse(Model):
    """Answer of `certificate.product_status_list`."""

    result: list[CertificateCode] = attrs.field(factory=list)


OPERATION = Operation(
    api="seller",
    name="certificate.product_status_list",
    method="POST",
    path="/v1/product/certificate/product_status/list",
    summary="List states of products within a certificate",
    safety="read",
    response=CertificateProductStatusListResponse,
)
