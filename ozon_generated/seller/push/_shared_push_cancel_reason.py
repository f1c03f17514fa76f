# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""What several operations share."""

from __future__ import annotations

from ...model import Model, model


@model
class PushCancelReason(Model):
    """Why a posting was cancelled."""

    id: int | None = None
    """Reason as a number, as the lists of cancel reasons have it."""

    message: str | None = None
    """Reason in words."""
