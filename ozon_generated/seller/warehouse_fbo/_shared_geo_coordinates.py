# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""What several operations share."""

from __future__ import annotations

from ...model import Model, model


@model
class GeoCoordinates(Model):
    """Place on the map."""

    latitude: float | None = None
    """Degrees north."""

    longitude: float | None = None
    """Degrees east."""
