# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""What several operations share."""

from __future__ import annotations

import attrs

from ..model import Model, model
from ._shared_fbp_registration_error_code import FbpRegistrationErrorCode
from ._shared_fbp_registration_item_error import FbpRegistrationItemError


@model
class FbpRegistrationError(Model):
    """Why a draft cannot become a supply."""

    bundle_errors: list[FbpRegistrationItemError] = attrs.field(factory=list)
    """Faults of single products."""

    order_error: FbpRegistrationErrorCode | None = None
    """Fault of the draft as a whole."""
