# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""The methods of auth, synchronous."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...client import CallOptions, SyncResource

if TYPE_CHECKING:
    from ._token import AuthTokenResponse


class AuthResource(SyncResource):
    """The token that every other call carries."""

    __slots__ = ()

    def token(
        self,
        *,
        options: CallOptions | None = None,
    ) -> AuthTokenResponse:
        """Get a token.

        Exchanges the signed ApplicationId for the token of the service `merchants`. It is the only signed call, and
        it takes its credentials either in the headers x-ApplicationId and x-Sign or in the query as applicationid
        and sign; the two forms sign different texts. A token serves many calls: every accepted request prolongs it,
        and so does one that the quota refuses. When a call under /merchants answers 401, ask for a new token. There
        is no call that revokes one.

        Args:
            options: Settings of this call only, such as ``timeout``.

        Returns:
            The token and its lifetime. A successful answer is plain ASCII in practice; the refusals of this
                call are windows-1251 like all other answers.

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``GET /auth/token/merchants``. Reads only.
        """
        result: AuthTokenResponse = self._call(
            "token",
            {},
            options,
        )
        return result
