"""Who calls: from what a client was given, or else from the environment, to what signs its calls."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import httpx
from attrs import field, frozen

from ozon_generated.checks import shown
from ozon_generated.errors import ArgumentError

from ..secret import Secret
from .keys import BearerToken, SellerKey, from_environment

if TYPE_CHECKING:
    from ..oauth.auth import ApplicationAuth


@frozen
class Resolved:
    """The credentials of a client.

    Attributes:
        account: API and name of the account, whose clients share rate limits.
        auth: makes what signs the calls of an HTTP client. Raises `ArgumentError`.
    """

    account: tuple[str, str]
    auth: Callable[[httpx.Client | httpx.AsyncClient], httpx.Auth] = field(repr=False)


def seller(client_id: str | None, api_key: Secret, token: Secret, oauth: ApplicationAuth | None) -> Resolved:
    """The credentials of the Seller API: application, token or key. Raises `ArgumentError`."""
    if oauth is None and token.value is None and not client_id and not api_key.value:
        token = Secret(os.environ.get("OZON_TOKEN") or None)
    found = of_application("seller", client_id, token, oauth)
    if found is not None:
        return found
    name = from_environment(client_id, "OZON_CLIENT_ID", "Client-Id")
    key = Secret(from_environment(api_key, "OZON_API_KEY", "Api-Key"))
    return Resolved(("seller", name), lambda http: SellerKey(http.base_url, name, key.value))


def of_application(api: str, name: str | None, token: Secret, oauth: Any) -> Resolved | None:
    """The credentials of an application, or its token, if one was given."""
    if token.value is not None and oauth is not None:
        raise ArgumentError("Pass token or oauth, not both.")
    if oauth is not None and not callable(getattr(oauth, "auth", None)):
        raise ArgumentError(f"oauth is {shown(oauth)}: it has to be an OAuthApp.")
    if oauth is not None:
        return Resolved((api, name or f"application-{id(oauth)}"), lambda http: oauth.auth(http.base_url))
    if token.value is not None:
        return Resolved((api, name or _name_of(token)), lambda http: BearerToken(http.base_url, token))
    return None


def _name_of(token: Secret) -> str:
    """A name for the account of a token when nothing else is known of it."""
    if isinstance(token.value, str):
        return f"token-{hashlib.sha256(token.value.encode()).hexdigest()[:12]}"
    return f"token-of-{id(token.value)}"
