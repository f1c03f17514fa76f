# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""What several operations share."""

from __future__ import annotations

from ...model import Model, model


@model
class CarriageContainerError(Model):
    """Why one container was refused."""

    container_id: int | None = None
    """Number of the container."""

    error_message: str | None = None
    """Reason in words."""
