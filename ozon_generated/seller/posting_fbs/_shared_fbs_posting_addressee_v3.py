# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""What several operations share."""

from __future__ import annotations

from ...model import Model, model


@model
class FbsPostingAddresseeV3(Model):
    """Who receives the parcel."""

    name: str | None = None
    """First and last name of the person."""

    phone: str | None = None
    """Phone of the recipient, often replaced by a number of Ozon."""
