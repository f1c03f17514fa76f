# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""What several operations share."""

from __future__ import annotations

from ...model import Model, model


@model
class CarriageDeliveryError(Model):
    """Why a carriage cannot be made, or what to mind."""

    status: str | None = None
    """Whether it is a warning or an obstacle."""

    code: str | None = None
    """Machine-readable reason, such as not_packaged."""

    description: str | None = None
    """Reason in words."""
