# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""What several operations share."""

from __future__ import annotations

from ..model import Model, model


@model
class BooleanResponse(Model):
    """The service confirms that it took the request."""

    result: bool | None = None
    """True when the request was carried out."""
