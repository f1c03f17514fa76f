# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""What several operations share."""

from __future__ import annotations

from ...model import Model, model


@model
class FbsSortingCenter(Model):
    """Sorting centre to which the posting goes."""

    name: str | None = None
    """What Ozon calls the centre."""

    code: str | None = None
    """Short text by which Ozon knows it."""
