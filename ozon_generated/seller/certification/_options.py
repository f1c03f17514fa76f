# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v2/product/certification/options``: Show the fields of a certificate and their values."""

from __future__ import annotations

from datetime import date

import attrs

from ...model import Model, model
from ...operation import (
    Lifecycle,
    Operation,
)
from ._shared_certification_field import CertificationField


@model
class CertificationOptionsResponse(Model):
    """Answer of `certification.options`."""

    option: list[CertificationField] = attrs.field(factory=list)
    """The fields; the name stands in the singular."""


OPERATION = Operation(
    api="seller",
    name="certification.options",
    method="POST",
    path="/v2/product/certification/options",
    summary="Show the fields of a certificate and their values",
    safety="read",
    lifecycle=Lifecycle(added=date(2026, 8, 13)),
    response=CertificationOptionsResponse,
)
