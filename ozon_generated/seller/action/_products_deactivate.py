# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v2/actions/products/deactivate``: Take products out of a promotion."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

import attrs

from ...model import Model, model
from ...operation import (
    Lifecycle,
    Operation,
)


@model
class ActionProductsDeactivateRequest(Model):
    """Request of `action.products_deactivate`."""

    action_id: int
    """Number of the promotion from `action.list`."""

    product_ids: Sequence[int]
    """Products to take out. At least 1 item."""


@model
class ActionProductsDeactivateResponse(Model):
    """Answer of `action.products_deactivate`."""

    product_ids: list[int] = attrs.field(factory=list)
    """Products that were taken out; compare with what was asked for."""


OPERATION = Operation(
    api="seller",
    name="action.products_deactivate",
    method="POST",
    path="/v2/actions/products/deactivate",
    summary="Take products out of a promotion",
    safety="write",
    repeatable=True,
    lifecycle=Lifecycle(
        added=date(2026, 9, 22),
        note="Until 2026-10-13 the path behaves like the first version, which may also show in the form of the answer",
    ),
    request=ActionProductsDeactivateRequest,
    response=ActionProductsDeactivateResponse,
)
