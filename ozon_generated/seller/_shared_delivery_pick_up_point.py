# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""What several operations share."""

from __future__ import annotations

from ..model import Model, model


@model
class DeliveryPickUpPoint(Model):
    """Delivery to a pickup point."""

    map_point_id: int
    """Number of the pickup point, from `delivery.point_list` or `delivery.map`."""
