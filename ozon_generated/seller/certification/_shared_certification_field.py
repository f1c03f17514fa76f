# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""What several operations share."""

from __future__ import annotations

import attrs

from ...model import Model, model
from .._shared_certificate_choice import CertificateChoice
from .._shared_certification_field_name import CertificationFieldName


@model
class CertificationField(Model):
    """A field of params."""

    name: CertificationFieldName | None = None
    """A field of params in upper case; INFINITE is expired_date.infinite."""

    required: bool | None = None
    """True when the field must be filled."""

    variants: list[CertificateChoice] = attrs.field(factory=list)
    """Values that the field takes; empty for free ones."""
