"""The token call of OAuth and its answer."""

from __future__ import annotations

from datetime import datetime
from typing import Any, Literal

from attrs import field, frozen

from ozon_generated.answers import unreadable
from ozon_generated.errors import OzonError, api_error
from ozon_generated.exact_json import loads
from ozon_generated.masking import MASK
from ozon_generated.messages import Response
from ozon_generated.operation import Operation

from ..auth.keys import is_key

GrantType = Literal["authorization_code", "refresh_token", "client_credentials"]
#: The token call belongs to no API: it has its own host.
TOKEN = Operation(
    api="oauth",
    name="oauth.token",
    method="POST",
    path="/oauth/token",
    summary="Get an access token",
    safety="read",
    credentials=("none",),
)


def _mask(value: object) -> str:
    return "None" if value is None else MASK


@frozen
class OAuthToken:
    """The result of a token call, for storing. Its repr hides the secrets; its attributes and pickles do not.

    Attributes:
        access_token: sent with every call until ``expires_at``.
        refresh_token: gets the next token; ``None`` if consent was requested with ``access_type=online``.
        expires_at: expiry of the access token, with a time zone; ``None`` if Ozon sent none.
        scope: scopes of the token.
    """

    access_token: str = field(repr=_mask)
    refresh_token: str | None = field(repr=_mask)
    expires_at: datetime | None
    scope: tuple[str, ...]


class TokenStoreError(OzonError):
    """``on_token`` or ``load`` of an application failed. The call that needed the token was not sent."""


def bearer(operation: Operation, response: Response) -> dict[str, Any] | OzonError:
    """The answer of an OAuth token call, with a usable ``access_token``, or its error."""
    try:
        body = loads(response.content)
    except ValueError:
        body = None
    if not response.is_success:
        return api_error(operation.name, response, body)
    answer: dict[str, Any] = body if isinstance(body, dict) else {}
    if not is_key(answer.get("access_token")):
        return unreadable(operation, response, "without a token")
    return answer


def scopes(scope: object) -> tuple[str, ...]:
    """Scopes from a list; other servers send one text."""
    if isinstance(scope, str):
        return tuple(scope.split())
    return tuple(map(str, scope)) if isinstance(scope, list) else ()
