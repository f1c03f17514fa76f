"""Who may call: keys and tokens of the Seller and Performance APIs, signature and tokens of the legacy one."""

from __future__ import annotations

import hashlib
import hmac
import secrets
from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Any

from .bodies import read_json
from .data import OAUTH_PATH, Operation, catalogue
from .messages import RefusalError, Request, bad_request

PERFORMANCE_TOKEN_PATH = "/api/client/token"
LEGACY_TOKEN_PATH = "/auth/token/merchants"
_MOST_TOKENS = 10_000  # of each kind; beyond, expired ones go first, then the oldest
TOKEN_PATHS = frozenset({OAUTH_PATH, PERFORMANCE_TOKEN_PATH, LEGACY_TOKEN_PATH})


class Tokens:
    """Tokens that were given out, with the moment at which each expires.

    Args:
        lifetime: Seconds that a token lives.
        now: the current time.
    """

    def __init__(self, lifetime: float, now: Callable[[], datetime]) -> None:
        self.lifetime = lifetime
        self._now = now
        self._expires: dict[str, datetime] = {}

    def issue(self) -> str:
        """A new token."""
        token = secrets.token_hex(16)
        now = self._now()
        if len(self._expires) >= _MOST_TOKENS:
            self._expires = {one: until for one, until in self._expires.items() if until > now}
        while len(self._expires) >= _MOST_TOKENS:
            self._expires.pop(next(iter(self._expires)))
        self._expires[token] = now + timedelta(seconds=self.lifetime)
        return token

    def is_valid(self, token: str) -> bool:
        """Whether a token was given out and has not expired."""
        return token in self._expires and self._expires[token] > self._now()

    def prolong(self, token: str) -> None:
        """Let a token live its full time again."""
        self._expires[token] = self._now() + timedelta(seconds=self.lifetime)

    def revoke_all(self) -> None:
        """Make every token that was given out unusable."""
        self._expires.clear()


class Gate:
    """Checks credentials and gives out tokens.

    Args:
        client_id: ``Client-Id`` of the seller.
        api_key: ``Api-Key`` that belongs to it.
        application_id: Application of the legacy API.
        secret_key: Key that signs its token calls.
        oauth_client_id: Client of the Performance API and of OAuth.
        oauth_client_secret: Secret that belongs to it.
        lifetime: Seconds that a token lives; each legacy call prolongs its token.
        now: the current time.
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
    ) -> None:
        self.client_id = client_id
        self.api_key = api_key
        self.application_id = application_id
        self.secret_key = secret_key
        self.oauth_client_id = oauth_client_id
        self.oauth_client_secret = oauth_client_secret
        self.bearer = Tokens(lifetime, now)
        self.legacy = Tokens(lifetime, now)

    def check(self, operation: Operation, request: Request) -> None:
        """Raises `RefusalError` with 401 or 403 when the request may not use the operation."""
        if operation.path in TOKEN_PATHS:
            return
        if operation.api == "merchants":
            self._check_legacy(request)
        elif request.headers.get("authorization"):
            self._check_bearer(request)
        elif operation.api == "performance":
            raise RefusalError(401, 16, "Authorization header is required")
        else:
            self._check_key(request)
            if operation.facts.get("credentials") == ["oauth"]:
                raise RefusalError(403, 7, "This method needs an OAuth token: Authorization: Bearer, not an Api-Key")

    def _check_key(self, request: Request) -> None:
        client_id, api_key = request.headers.get("client-id", ""), request.headers.get("api-key", "")
        if not client_id or not api_key:
            raise RefusalError(401, 16, "Client-Id and Api-Key headers are required")
        if not (_equal(client_id, self.client_id) and _equal(api_key, self.api_key)):
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
        """The answer of the legacy token call. Raises `RefusalError` when the signature is not right."""
        signed, sign = request.path, request.headers.get("x-sign", "")
        application = request.headers.get("x-applicationid", "")
        if "sign" in request.arguments:
            # The signature covers the query as it was written, so the text counts and not the parsed values.
            query, _, sign = request.query.partition("&sign=")
            signed, application = f"{request.path}?{query}", request.arguments.get("applicationid", [""])[0]
        if not _equal(application, self.application_id):
            raise RefusalError(401, 401, "Unknown ApplicationId")
        wanted = hmac.new(self.secret_key.encode(), signed.encode(), hashlib.sha1).hexdigest()
        if not _equal(sign, wanted):
            raise RefusalError(403, 403, "Signature is not right")
        example = catalogue().operation("merchants", "auth_token").example()
        return {**example, "token": self.legacy.issue(), "expiration": int(self.legacy.lifetime)}

    def oauth_token(self, request: Request) -> dict[str, Any]:
        """The answer of the token calls of OAuth and of the Performance API."""
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
