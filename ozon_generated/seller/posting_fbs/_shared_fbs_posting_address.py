# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""What several operations share."""

from __future__ import annotations

from ...model import Model, model


@model
class FbsPostingAddress(Model):
    """Where the parcel is brought."""

    address_tail: str | None = None
    """Street and house and flat."""

    city: str | None = None
    """Town or settlement."""

    comment: str | None = None
    """Note of the buyer for the courier."""

    country: str | None = None
    """State of the delivery."""

    district: str | None = None
    """Part of the region or of the town."""

    latitude: float | None = None
    """Degrees north."""

    longitude: float | None = None
    """Degrees east."""

    provider_pvz_code: str | None = None
    """Code of the pickup point at the delivery service."""

    pvz_code: int | None = None
    """Number of the pickup point of Ozon."""

    region: str | None = None
    """Region, territory or republic."""

    zip_code: str | None = None
    """Postal index."""
