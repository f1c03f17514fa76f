# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""What several operations share."""

from __future__ import annotations

import attrs

from ..model import Model, model
from ._shared_fbp_order_error_code import FbpOrderErrorCode


@model
class FbpOrderError(Model):
    """Why a supply was not changed."""

    order_errors: list[FbpOrderErrorCode] = attrs.field(factory=list)
    """All reasons at once."""
