# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v2/actions/auto-add/products/delete``: Take products off the list of automatic additions."""

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
class ActionAutoAddDeleteRequest(Model):
    """Request of `action_auto_add.delete`."""

    action_id: int
    """Number of the promotion from `action.list`."""

    auto_add_date: datetime
    """One of auto_add_dates of the promotion in `action.list`."""

    product_ids: Sequence[int]
    """Products to take off the list, up to 1000. At least 1 item."""


@model
class ActionAutoAddDeleteResponse(Model):
    """Answer of `action_auto_add.delete`."""

    product_ids: list[int] = attrs.field(factory=list)
    """Products that were taken off the list."""


OPERATION = Operation(
    api="seller",
    name="action_auto_add.delete",
    method="POST",
    path="/v2/actions/auto-add/products/delete",
    summary="Take products off the list of automatic additions",
    safety="destructive",
    repeatable=True,
    lifecycle=Lifecycle(
        added=date(2026, 9, 22),
        note="Until 2026-10-13 the path behaves like the first version, which may also show in the form of the answer",
    ),
    request=ActionAutoAddDeleteRequest,
    response=ActionAutoAddDeleteResponse,
)
