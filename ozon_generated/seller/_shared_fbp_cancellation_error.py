# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""What several operations share."""

from __future__ import annotations

from ..model import Model, model
from ._shared_fbp_cancellation_error_code import FbpCancellationErrorCode


@model
class FbpCancellationError(Model):
    """Why a cancellation failed."""

    error_code: FbpCancellationErrorCode | None = None
    """NO_RESPONSE_FROM_3PF: the partner did not answer; ACCEPTANCE_ALREADY_STARTED: the goods are already being
    accepted.
    """

    message: str | None = None
    """Reason in words."""
