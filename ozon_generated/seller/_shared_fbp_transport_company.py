# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""What several operations share."""

from __future__ import annotations

from ..model import Model, model


@model
class FbpTransportCompany(Model):
    """Transport company that brings the goods."""

    tracking_number: str | None = None
    """Number under which the transport company tracks the cargo."""

    transport_company_name: str | None = None
    """Company as the warehouse will see it on the papers."""
