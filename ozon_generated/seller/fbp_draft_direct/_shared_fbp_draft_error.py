# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""What several operations share."""

from __future__ import annotations

import attrs

from ...model import Model, model
from ._shared_fbp_draft_error_code import FbpDraftErrorCode


@model
class FbpDraftError(Model):
    """Why a draft was not changed."""

    errors: list[FbpDraftErrorCode] = attrs.field(factory=list)
    """All reasons at once."""
