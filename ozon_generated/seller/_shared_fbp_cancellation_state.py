# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""What several operations share."""

from __future__ import annotations

from ..model import Model, model
from ._shared_fbp_cancellation_error import FbpCancellationError
from ._shared_fbp_cancellation_status import FbpCancellationStatus


@model
class FbpCancellationState(Model):
    """A cancellation that the partner's warehouse has to confirm."""

    cancellation_error: FbpCancellationError | None = None
    """Why the warehouse did not confirm."""

    cancellation_status: FbpCancellationStatus | None = None
    """Where the confirmation stands."""
