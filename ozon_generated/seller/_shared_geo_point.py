# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""What several operations share."""

from __future__ import annotations

from ..model import Model, model


@model
class GeoPoint(Model):
    """A place on the map, in degrees."""

    latitude: float
    """Degrees north of the equator, such as 55.7558."""

    longitude: float
    """Degrees east of Greenwich, such as 37.6173."""
