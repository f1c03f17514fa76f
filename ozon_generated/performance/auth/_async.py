# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""The methods of auth, asynchronous."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...client import AsyncResource, CallOptions

if TYPE_CHECKING:
    from ._token import AuthTokenRequestGrantType, AuthTokenResponse


class AsyncAuthResource(AsyncResource):
    """The token that every other call carries."""

    __slots__ = ()

    async def token(
        self,
        *,
        client_id: str,
        client_secret: str,
        grant_type: AuthTokenRequestGrantType,
        options: CallOptions | None = None,
    ) -> AuthTokenResponse:
        """Get an access token.

        Exchanges client id and secret of the advertising account for a token that lives for 1800 seconds. There is
        no refresh token: ask again shortly before the end. The only call that needs no token.

        Args:
            client_id: Made in the advertising cabinet; looks like …@advertising.performance.ozon.ru.
            client_secret: Shown once, when the client id is made.
            grant_type: Always the same. Ozon takes 'client_credentials' when it is absent.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            The token

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /api/client/token``. Reads only. https://docs.ozon.ru/api/performance/#tag/Token
        """
        result: AuthTokenResponse = await self._call(
            "token",
            {"client_id": client_id, "client_secret": client_secret, "grant_type": grant_type},
            options,
        )
        return result
