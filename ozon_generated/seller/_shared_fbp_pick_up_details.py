# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""What several operations share."""

from __future__ import annotations

from datetime import datetime

from ..model import Model, model, wire


@model
class FbpPickUpDetails(Model):
    """Where and from whom the courier fetches the goods."""

    address: str | None = None
    """Full postal address where the courier fetches the goods."""

    comment: str | None = None
    """Note for the courier."""

    date_: datetime | None = wire("date", default=None)
    """Day when the courier comes, UTC."""

    sender_name: str | None = None
    """Full name of the person who hands the goods over."""

    sender_phone: str | None = None
    """Phone number of the person who hands the goods over."""
