# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""What several operations share."""

from __future__ import annotations

from ...model import Model, model


@model
class CertificateCode(Model):
    """A code and its name."""

    name: str | None = None
    """Name in Russian."""

    code: str | None = None
    """What other methods send and take."""
