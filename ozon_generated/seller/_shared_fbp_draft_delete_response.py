# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""What several operations share."""

from __future__ import annotations

from ..model import Model, model
from ._shared_fbp_cancellation_state import FbpCancellationState


@model
class FbpDraftDeleteResponse(Model):
    """A draft that the warehouse already knows is gone only when cancellation_state says CANCELED."""

    cancellation_state: FbpCancellationState | None = None
    """How a cancellation that waits for the partner's warehouse stands."""

    row_version: int | None = None
    """Version after this call; the next change has to send it."""
