# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /api/client/token``: Get an access token."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ...model import Model, model
from ...operation import (
    Operation,
)

AuthTokenRequestGrantType: TypeAlias = Literal["client_credentials"] | str

AuthTokenResponseTokenType: TypeAlias = Literal["Bearer"] | str


@model
class AuthTokenRequest(Model):
    """Request of `auth.token`."""

    client_id: str
    """Made in the advertising cabinet; looks like …@advertising.performance.ozon.ru."""

    client_secret: str
    """Shown once, when the client id is made."""

    grant_type: AuthTokenRequestGrantType
    """Always the same. Ozon takes 'client_credentials' when it is absent."""


@model
class AuthTokenResponse(Model):
    """Answer of `auth.token`."""

    access_token: str | None = None
    """Goes into the header Authorization after the word Bearer."""

    expires_in: int | None = None
    """Lifetime in seconds, 1800."""

    token_type: AuthTokenResponseTokenType | None = None
    """How the token is sent: always Bearer."""


OPERATION = Operation(
    api="performance",
    name="auth.token",
    method="POST",
    path="/api/client/token",
    summary="Get an access token",
    safety="read",
    credentials=("none",),
    request=AuthTokenRequest,
    response=AuthTokenResponse,
)
