# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""What several operations share."""

from __future__ import annotations

from ..model import Model, model


@model
class CertificateChoice(Model):
    """A value and its name."""

    name: str | None = None
    """Name in Russian."""

    value: str | None = None
    """What a request sends."""
