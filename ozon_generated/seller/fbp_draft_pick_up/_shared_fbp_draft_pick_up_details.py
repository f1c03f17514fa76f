# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""What several operations share."""

from __future__ import annotations

from datetime import datetime

from ...model import Model, model, wire


@model
class FbpDraftPickUpDetails(Model):
    """Where, when and from whom a courier fetches the goods."""

    address: str
    """Full postal address where the courier fetches the goods."""

    comment: str
    """Note for the courier."""

    date_: datetime = wire("date")
    """Day when the courier shall come, UTC."""

    sender_name: str
    """Full name of the person who hands the goods over."""

    sender_phone: str
    """Phone number of the person who hands the goods over."""
