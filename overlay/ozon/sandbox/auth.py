"""Authentication: keys and tokens of the Seller and Performance APIs, signatures and tokens of the legacy API."""

from __future__ import annotations

import hashlib
import hmac
import secrets
from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Any

from .account import SILENT, Account
from .bodies import read_json
from .data import OAUTH_PATH, Operation, catalogue
from .messages import RefusalError, Request, bad_request

PERFORMANCE_TOKEN_PATH = "/api/client/token"
LEGACY_TOKEN_PATH = "/auth/token/merchants"
_MOST_TOKENS = 10_000  # of each kind; above that, expired tokens are removed first, then the oldest
TOKEN_PATHS = frozenset({OAUTH_PATH, PERFORMANCE_TOKEN_PATH, LEGACY_TOKEN_PATH})


class Tokens:
    """Issued tokens and their expiry times.

    Args:
        lifetime: Lifetime of a token in seconds.
        now: Returns the current time.
    """

    def __init__(self, lifetime: float, now: Callable[[], datetime]) -> None:
        self.lifetime = lifetime
        self._now = now
        self._expires: dict[str, datetime] = {}

    def issue(self) -> str:
        """Issue a new token."""
        token = secrets.token_hex(16)
        now = self._now()
        if len(self._expires) >= _MOST_TOKENS:
            self._expires = {one: until for one, until in self._expires.items() if until > now}
        while len(self._expires) >= _MOST_TOKENS:
            self._expires.pop(next(iter(self._expires)))
        self._expires[token] = now + timedelta(seconds=self.lifetime)
        return token

    def is_valid(self, token: str) -> bool:
        """Return whether a token was issued and has not expired."""
        return token in self._expires and self._expires[token] > self._now()

    def prolong(self, token: str) -> None:
        """Extend a token to its full lifetime again."""
        self._expires[token] = self._now() + timedelta(seconds=self.lifetime)

    def revoke_all(self) -> None:
        """Invalidate all tokens."""
        self._expires.clear()


class Gate:
    """Checks credentials and issues tokens.

    Args:
        client_id: ``Client-Id`` of the seller.
        api_key: ``Api-Key`` of the seller.
        application_id: Application id of the legacy API.
        secret_key: Key that signs token requests of the legacy API.
        oauth_client_id: Client id of the Performance API and of OAuth.
        oauth_client_secret: Client secret of the same.
        lifetime: Lifetime of a token in seconds; each legacy call extends its token.
        now: Returns the current time.
        account: Roles and validity of the key.

    Attributes:
        is_foreign: Returns whether an ``Api-Key`` is that of another shop.
    """

    def __init__(
        self,
        *,
        client_id: str,
        api_key: str,
        application_id: str,
        secret_key: str,
        oauth_client_id: str,
        oauth_client_secret: str,
        lifetime: float,
        now: Callable[[], datetime],
        account: Account,
    ) -> None:
        self._account = account
        self.is_foreign: Callable[[str], bool] = lambda key: False
        self.client_id = client_id
        self.api_key = api_key
        self.application_id = application_id
        self.secret_key = secret_key
        self.oauth_client_id = oauth_client_id
        self.oauth_client_secret = oauth_client_secret
        self.bearer = Tokens(lifetime, now)
        self.legacy = Tokens(lifetime, now)

    def check(self, operation: Operation, request: Request) -> bool:
        """Return whether the answer must be empty: that of a posting list to a key that is no longer the shop's.

        Raises:
            RefusalError: 401 or 403; the request is not authorized for the operation.
        """
        if operation.path in TOKEN_PATHS:
            return False
        if operation.api == "merchants":
            self._check_legacy(request)
        elif request.headers.get("authorization"):
            self._check_bearer(request)
        elif operation.api == "performance":
            raise RefusalError(401, 16, "Authorization header is required")
        else:
            if self._is_silent(operation, request):
                return True
            if operation.facts.get("credentials") == ["oauth"]:
                raise RefusalError(403, 7, "This method needs an OAuth token (Authorization: Bearer), not an Api-Key")
        return False

    def _is_silent(self, operation: Operation, request: Request) -> bool:
        """Check the key; returns whether the operation answers it with nothing."""
        client_id, api_key = request.headers.get("client-id", ""), request.headers.get("api-key", "")
        if not client_id or not api_key:
            raise RefusalError(401, 16, "Client-Id and Api-Key headers are required")
        if _equal(client_id, self.client_id) and _equal(api_key, self.api_key):
            return self._account.check(operation)
        if operation.name in SILENT and self.is_foreign(api_key):
            return True
        raise RefusalError(403, 7, "Invalid Api-Key, please contact support")

    def _check_bearer(self, request: Request) -> None:
        scheme, _, token = request.headers["authorization"].partition(" ")
        if scheme.lower() != "bearer" or not self.bearer.is_valid(token.strip()):
            raise RefusalError(401, 16, "Token is invalid or expired")

    def _check_legacy(self, request: Request) -> None:
        token = request.headers.get("x-token", "")
        if not _equal(request.headers.get("x-applicationid", ""), self.application_id):
            raise RefusalError(401, 401, "Unknown ApplicationId")
        if not self.legacy.is_valid(token):
            raise RefusalError(401, 401, "Token is invalid or expired")
        self.legacy.prolong(token)

    def legacy_token(self, request: Request) -> dict[str, Any]:
        """Return the answer of the legacy token call. Raises `RefusalError` when the signature is invalid."""
        signed, sign = request.path, request.headers.get("x-sign", "")
        application = request.headers.get("x-applicationid", "")
        if "sign" in request.arguments:
            # The signature covers the raw query string, not the parsed values.
            query, _, sign = request.query.partition("&sign=")
            signed, application = f"{request.path}?{query}", request.arguments.get("applicationid", [""])[0]
        if not _equal(application, self.application_id):
            raise RefusalError(401, 401, "Unknown ApplicationId")
        wanted = hmac.new(self.secret_key.encode(), signed.encode(), hashlib.sha1).hexdigest()
        if not _equal(sign, wanted):
            raise RefusalError(403, 403, "Signature is invalid")
        example = catalogue().operation("merchants", "auth_token").example()
        return {**example, "token": self.legacy.issue(), "expiration": int(self.legacy.lifetime)}

    def oauth_token(self, request: Request) -> dict[str, Any]:
        """Return the answer of the OAuth and Performance API token calls. Raises `RefusalError`."""
        body = read_json(request.body)
        if not isinstance(body, dict) or "grant_type" not in body:
            raise bad_request("grant_type is required")
        known = _equal(str(body.get("client_id", "")), self.oauth_client_id)
        if not (known and _equal(str(body.get("client_secret", "")), self.oauth_client_secret)):
            raise RefusalError(401, 16, "Client authentication failed")
        made = {"access_token": self.bearer.issue(), "expires_in": int(self.bearer.lifetime), "token_type": "Bearer"}
        if request.path == OAUTH_PATH:
            made |= {"refresh_token": secrets.token_hex(16), "scope": []}
        return made


def _equal(left: str, right: str) -> bool:
    return hmac.compare_digest(left.encode(), right.encode())
