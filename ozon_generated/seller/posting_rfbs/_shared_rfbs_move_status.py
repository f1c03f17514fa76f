# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""What several operations share."""

from __future__ import annotations

from ...model import Model, model


@model
class RfbsMoveStatus(Model):
    """Whether the step was taken for one posting."""

    posting_number: str | None = None
    """Number of the posting, such as 24219509-0020-1; a posting is one parcel of an order."""

    error: str | list[str] | None = None
    """Why the step was refused, such as TRANSITION_IS_NOT_POSSIBLE, HAS_INCORRECT_TPL_INTEGRATION_TYPE (Ozon delivers
    the posting), STATE_NOT_VALID or POSTING_NOT_FOUND; empty when it was taken.
    """

    result: bool | None = None
    """True when the step was taken."""
