# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""What several operations share."""

from __future__ import annotations

from ...model import Model, model


@model
class FbsPostingAddressee(Model):
    """Who receives the parcel."""

    name: str | None = None
    """First and last name of the person."""
