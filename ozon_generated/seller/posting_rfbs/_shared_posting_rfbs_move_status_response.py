# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""What several operations share."""

from __future__ import annotations

import attrs

from ...model import Model, model
from ._shared_rfbs_move_status import RfbsMoveStatus


@model
class PostingRfbsMoveStatusResponse(Model):
    """Posting rfbs move status response."""

    result: list[RfbsMoveStatus] = attrs.field(factory=list)
    """One row per posting of the request."""
