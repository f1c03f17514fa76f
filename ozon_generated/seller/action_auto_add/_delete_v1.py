# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v1/actions/auto-add/products/delete``: Take products off the list of automatic additions (first version)."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime

import attrs

from ...model import Model, model
from ...operation import (
    Lifecycle,
    Operation,
)


@model
class ActionAutoAddDeleteV1Request(Model):
    """Request of `action_auto_add.delete_v1`."""

    action_id: int
    """Number of the promotion from `action.list`."""

    auto_add_date: datetime
    """One of auto_add_dates of the promotion in `action.list`."""

    product_ids: Sequence[int]
    """Products to take off the list, 1 to 1000."""


@model
class ActionAutoAddDeleteV1Response(Model):
    """Answer of `action_auto_add.delete_v1`."""

    product_ids: list[int] = attrs.field(factory=list)
    """Products that were taken off the list."""


OPERATION = Operation(
    api="seller",
    name="action_auto_add.delete_v1",
    method="POST",
    path="/v1/actions/auto-add/products/delete",
    summary="Take products off the list of automatic additions (first version)",
    safety="destructive",
    repeatable=True,
    lifecycle=Lifecycle(
        added=date(2026, 5, 12),
        announced=date(2026, 9, 22),
        off=date(2026, 10, 13),
        replacement=("action_auto_add.delete",),
    ),
    request=ActionAutoAddDeleteV1Request,
    response=ActionAutoAddDeleteV1Response,
)
