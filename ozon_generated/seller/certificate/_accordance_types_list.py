# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``GET /v2/product/certificate/accordance-types/list``: List what documents prove accordance with."""

from __future__ import annotations

import attrs

from ...model import Model, model
from ...operation import (
    Operation,
)


@model
class CertificateAccordanceType(Model):
    """What a document proves accordance with."""

    title: str | None = None
    """Name in Russian."""

    code: str | None = None
    """The accordance_type_code of a document."""


@model
class CertificateAccordanceTypes(Model):
    """Kinds of accordance in two groups."""

    base: list[CertificateAccordanceType] = attrs.field(factory=list)
    """For ordinary documents."""

    hazard: list[CertificateAccordanceType] = attrs.field(factory=list)
    """For hazardous goods."""


@model
class CertificateAccordanceTypesListResponse(Model):
    """Answer of `certificate.accordance_types_list`."""

    result: CertificateAccordanceTypes | None = None
    """The kinds by group."""


OPERATION = Operation(
    api="seller",
    name="certificate.accordance_types_list",
    method="GET",
    path="/v2/product/certificate/accordance-types/list",
    summary="List what documents prove accordance with",
    safety="read",
    response=CertificateAccordanceTypesListResponse,
)
