# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v2/product/certification/params``: Show which fields a certificate needs."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import attrs

from ...model import Model, model
from ...operation import (
    Lifecycle,
    Operation,
)
from .._shared_certificate_params import CertificateParams
from ._shared_certification_field import CertificationField

if TYPE_CHECKING:
    from .._inputs import CertificateParamsDict


@model
class CertificationParamsRequest(Model):
    """Request of `certification.params`."""

    params: CertificateParams | CertificateParamsDict
    """What is known of the document so far."""


@model
class CertificationParamsResponse(Model):
    """Answer of `certification.params`."""

    params: list[CertificationField] = attrs.field(factory=list)
    """The fields that belong to such a document."""


OPERATION = Operation(
    api="seller",
    name="certification.params",
    method="POST",
    path="/v2/product/certification/params",
    summary="Show which fields a certificate needs",
    safety="read",
    lifecycle=Lifecycle(added=date(2026, 8, 13)),
    request=CertificationParamsRequest,
    response=CertificationParamsResponse,
)
