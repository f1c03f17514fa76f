# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""What several operations share."""

from __future__ import annotations

from ...model import Model, model


@model
class DeliveryCoordinates(Model):
    """A place on the map, in degrees (WGS 84)."""

    lat: float | None = None
    """Degrees north of the equator."""

    long: float | None = None
    """Degrees east of Greenwich."""
