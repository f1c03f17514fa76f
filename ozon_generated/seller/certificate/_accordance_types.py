# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``GET /v1/product/certificate/accordance-types``: List what documents prove accordance with (flat list)."""

from __future__ import annotations

import attrs

from ...model import Model, model
from ...operation import (
    Operation,
)
from .._shared_certificate_choice import CertificateChoice


@model
class CertificateAccordanceTypesResponse(Model):
    """Answer of `certificate.accordance_types`."""

    result: list[CertificateChoice] = attrs.field(factory=list)


OPERATION = Operation(
    api="seller",
    name="certificate.accordance_types",
    method="GET",
    path="/v1/product/certificate/accordance-types",
    summary="List what documents prove accordance with (flat list)",
    safety="read",
    response=CertificateAccordanceTypesResponse,
)
