# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v1/fbp/act-from/get``: Show whether the acceptance act is ready (FBP)."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ...model import Model, model
from ...operation import (
    Lifecycle,
    Operation,
    Polled,
    Tier,
)

FbpActFromError: TypeAlias = (
    Literal[
        "ERROR_REASON_UNSPECIFIED", "INVALID_COMPANY", "FILE_NOT_FOUND", "GENERATE_TIMEOUT_REACHED", "GENERATION_ERROR"
    ]
    | str
)
"""Why there is no act. GENERATE_TIMEOUT_REACHED and GENERATION_ERROR allow another try with `fbp.act_from_create`."""

FbpActFromStatus: TypeAlias = Literal["STATUS_UNSPECIFIED", "NOT_EXIST", "PROCESSING", "EXIST", "ERROR"] | str
"""NOT_EXIST: no such act; PROCESSING: being made; EXIST: ready; ERROR: failed."""


@model
class FbpActFromGetRequest(Model):
    """Request of `fbp.act_from_get`."""

    file_uuid: str
    """From the answer of `fbp.act_from_create` or act_file_uuid of the archive."""


@model
class FbpActFromGetResponse(Model):
    """Answer of `fbp.act_from_get`."""

    cdn_url: str | None = None
    """Link of the act, filled when status is EXIST."""

    error: FbpActFromError | None = None
    """Why there is no act, filled when status is ERROR."""

    status: FbpActFromStatus | None = None
    """Progress."""


OPERATION = Operation(
    api="seller",
    name="fbp.act_from_get",
    method="POST",
    path="/v1/fbp/act-from/get",
    summary="Show whether the acceptance act is ready (FBP)",
    safety="read",
    lifecycle=Lifecycle(beta=True),
    tier=Tier(programme="FBP"),
    polled=Polled(
        ids=("file_uuid",),
        argument="file_uuid",
        state="status",
        pending=("PROCESSING",),
        done=("EXIST",),
        failed=("NOT_EXIST", "ERROR"),
    ),
    request=FbpActFromGetRequest,
    response=FbpActFromGetResponse,
)
