# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``GET /v1/product/certificate/types``: List kinds of documents."""

from __future__ import annotations

import attrs

from ...model import Model, model
from ...operation import (
    Operation,
)
from .._shared_certificate_choice import CertificateChoice


@model
class CertificateTypesResponse(Model):
    """Answer of `certificate.types`."""

    result: list[CertificateChoice] = attrs.field(factory=list)


OPERATION = Operation(
    api="seller",
    name="certificate.types",
    method="GET",
    path="/v1/product/certificate/types",
    summary="List kinds of documents",
    safety="read",
    response=CertificateTypesResponse,
)
