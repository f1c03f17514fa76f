# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""What several operations share."""

from __future__ import annotations

from ..model import Model, model


@model
class PostingLegalInfo(Model):
    """The buying company, when the buyer is a legal entity."""

    company_name: str | None = None
    """What the buying firm is registered as."""

    inn: str | None = None
    """Taxpayer number of the buying company."""

    kpp: str | None = None
    """Code of the reason for tax registration; empty for sole traders."""
