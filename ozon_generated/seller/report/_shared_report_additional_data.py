# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""What several operations share."""

from __future__ import annotations

from ...model import Model, model


@model
class ReportAdditionalData(Model):
    """A note on the report."""

    key: str | None = None
    """What the note is about."""

    value: str | None = None
    """Text of the note."""
