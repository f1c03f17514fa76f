# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""Models that several operations share."""

from __future__ import annotations

import attrs

from ...model import Model, model
from ._enums import FbpDraftErrorCode


@model
class FbpDraftError(Model):
    """Why a draft was not changed."""

    errors: list[FbpDraftErrorCode] = attrs.field(factory=list)
    """All reasons at once."""
