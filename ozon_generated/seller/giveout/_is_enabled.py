# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v1/return/giveout/is-enabled``: Check whether returns can be fetched by barcode."""

from __future__ import annotations

from ...model import Model, model
from ...operation import (
    Operation,
)


@model
class GiveoutIsEnabledResponse(Model):
    """Answer of `giveout.is_enabled`."""

    enabled: bool | None = None
    """True when returns can be fetched with the barcode."""


OPERATION = Operation(
    api="seller",
    name="giveout.is_enabled",
    method="POST",
    path="/v1/return/giveout/is-enabled",
    summary="Check whether returns can be fetched by barcode",
    safety="read",
    response=GiveoutIsEnabledResponse,
)
