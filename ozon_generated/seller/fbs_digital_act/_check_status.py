# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v2/posting/fbs/digital/act/check-status``: Show whether electronic acts are ready (switched off)."""

from __future__ import annotations

from datetime import date
from typing import Literal, TypeAlias

from ...model import Model, model
from ...operation import (
    Lifecycle,
    Operation,
)

FbsDigitalActCheckStatusResponseStatus: TypeAlias = (
    Literal["FORMING", "FORMED", "CONFIRMED", "CONFIRMED_WITH_MISMATCH", "NOT_FOUND", "UNKNOWN_ERROR"] | str
)


@model
class FbsDigitalActCheckStatusRequest(Model):
    """Request of `fbs_digital_act.check_status`."""

    id: int
    """The id of `fbs_act.create`."""


@model
class FbsDigitalActCheckStatusResponse(Model):
    """Answer of `fbs_digital_act.check_status`."""

    id: int | None = None
    """The id of `fbs_act.create`."""

    status: FbsDigitalActCheckStatusResponseStatus | None = None
    """FORMING, then FORMED; CONFIRMED and CONFIRMED_WITH_MISMATCH are signed by Ozon."""


OPERATION = Operation(
    api="seller",
    name="fbs_digital_act.check_status",
    method="POST",
    path="/v2/posting/fbs/digital/act/check-status",
    summary="Show whether electronic acts are ready (switched off)",
    safety="read",
    lifecycle=Lifecycle(announced=date(2026, 1, 22), off=date(2026, 3, 22), replacement=("fbs_act.check_status",)),
    request=FbsDigitalActCheckStatusRequest,
    response=FbsDigitalActCheckStatusResponse,
)
