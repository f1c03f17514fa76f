# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``GET /auth/token/merchants``: Get a token."""

from __future__ import annotations

from ...model import Model, model, wire
from ...operation import (
    Lifecycle,
    Operation,
)


@model
class AuthErrorStatus(Model):
    """Error of a call under /auth, spelled in camel case. It may be null or empty on success."""

    error_code: int | str | None = wire("errorCode", default=None)
    """Numeric error code, as a number or as text that holds one."""

    message: str | None = None
    """Reason for people, probably in Russian."""


@model
class AuthTokenResponse(Model):
    """Token of the service `merchants`. This answer is spelled in camel case, unlike all others."""

    token: str | None = None
    """Opaque token for the header x-Token."""

    expiration: int | str | None = None
    """Lifetime in seconds from now, possibly as text. The real end moves on with every accepted request, so a token
    that is in use lives longer than this.
    """

    response_status: AuthErrorStatus | None = wire("responseStatus", default=None)
    """Error of a call under /auth, spelled in camel case. It may be null or empty on success."""


OPERATION = Operation(
    api="merchants",
    name="auth.token",
    method="GET",
    path="/auth/token/merchants",
    summary="Get a token",
    safety="read",
    lifecycle=Lifecycle(note="Superseded by the Seller API. The day on which the service stopped is not known."),
    credentials=("applicationId", "applicationIdQuery", "signature", "signatureQuery"),
    response=AuthTokenResponse,
    encoding="windows-1251",
)
