# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""What several operations share."""

from __future__ import annotations

from ..model import Model, model
from ._shared_fbp_order_error import FbpOrderError


@model
class FbpOrderChangeResponse(Model):
    """Fbp order change response."""

    error: FbpOrderError | None = None
    """What is wrong, filled when is_error is true."""

    is_error: bool | None = None
    """True when the change was refused; the HTTP status is 200 all the same."""

    row_version: int | None = None
    """Version after this call; the next change has to send it."""
