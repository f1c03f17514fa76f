# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``GET /v1/dull/rows``: Get rows."""

from __future__ import annotations

from ...model import Model, model
from ...operation import (
    Operation,
)
from .._shared_money import Money


@model
class DullRow(Model):
    """Dull row."""

    price: Money | None = None
    """An amount in a currency."""


OPERATION = Operation(
    api="mini",
    name="dull.rows",
    method="GET",
    path="/v1/dull/rows",
    summary="Get rows",
    safety="read",
    rows=DullRow,
    reply="rows",
)
