"""The token of the Performance API: client id and secret return it, there is no refresh token."""

from __future__ import annotations

import httpx

from ozon_generated.errors import ApiError, OzonError
from ozon_generated.operation import load

from ..auth.tokens import Grant, TokenAuth, seconds_of, used_for
from ..clock import Clock
from ..oauth.auth import Secrets, bearer

TOKEN = load("ozon_generated.performance.auth", "token")


class PerformanceAuth(TokenAuth):
    """Puts the token on every call.

    Args:
        http: the client that makes the token calls, past its own ``auth``.
        secrets: client id and secret.
        clock: tells the time; by default as the client does.
    """

    operation = TOKEN

    def __init__(
        self,
        http: httpx.Client | httpx.AsyncClient,
        secrets: Secrets,
        clock: Clock | None = None,
    ) -> None:
        super().__init__(http, clock)
        self._secrets = secrets

    def form(self) -> dict[str, str]:
        return self._secrets.form("client_credentials")

    def read(self, response: httpx.Response) -> Grant | OzonError:
        body = bearer(TOKEN, response)
        if isinstance(body, OzonError):
            body.hint = hint(body) if isinstance(body, ApiError) else ""
            return body
        return Grant(body["access_token"], used_for(seconds_of(body.get("expires_in"))))


def hint(error: ApiError) -> str:
    """What to do about a refusal, or an empty text."""
    if error.operation == TOKEN.name and error.status in (400, 401, 403):
        return "Check client_id and client_secret of the Performance API: a key of the Seller API does not fit."
    if error.status == 401:
        return "Ozon refuses the token: check that the client id is still in use, or that the application may do this."
    if error.status == 403:
        return "The advertising account may lack the right, or the campaign may belong to another one."
    return ""
