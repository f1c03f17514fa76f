# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v1/notification/check``: Test an address for push notifications."""

from __future__ import annotations

from datetime import date
from typing import Literal, TypeAlias

import attrs

from ...model import Model, model
from ...operation import (
    ItemErrors,
    Lifecycle,
    Operation,
)

NotificationCheckErrorType: TypeAlias = (
    Literal[
        "REQUEST_ERROR",
        "REQUEST_TIMEOUT",
        "SERVER_FAULT",
        "STATUS_CODE_NOT_OK",
        "EMPTY_BODY",
        "INVALID_BODY",
        "INVALID_JSON",
        "WRONG_RESULT_FIELD",
        "WRONG_RESULT_TIME_FIELD",
    ]
    | str
)
"""REQUEST_ERROR: no connection; REQUEST_TIMEOUT: too slow; SERVER_FAULT: a 5xx; STATUS_CODE_NOT_OK: another status
than exactly 200; INVALID_BODY also when the content type is not application/json; the rest name what is wrong with
the body, which has to be JSON with version, name and time.
"""


@model
class NotificationCheckRequest(Model):
    """Request of `notification.check`."""

    url: str
    """Address to test; it need not be connected yet."""


@model
class NotificationCheckError(Model):
    """A fault of the reply to the test."""

    description: str | None = None
    """Fault in words."""

    type: NotificationCheckErrorType | None = None
    """Fault as a code."""


@model
class NotificationCheckResponse(Model):
    """Answer of `notification.check`."""

    errors: list[NotificationCheckError] = attrs.field(factory=list)
    """What was wrong with the reply."""

    is_active: bool | None = None
    """True when the address answered the test as Ozon expects."""


OPERATION = Operation(
    api="seller",
    name="notification.check",
    method="POST",
    path="/v1/notification/check",
    summary="Test an address for push notifications",
    safety="write",
    repeatable=True,
    lifecycle=Lifecycle(beta=True, added=date(2026, 4, 8)),
    item_errors=ItemErrors(items="", errors="errors", flag="is_active"),
    request=NotificationCheckRequest,
    response=NotificationCheckResponse,
)
