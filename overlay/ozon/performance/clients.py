"""The clients of the Performance API, and their token."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Literal, Unpack

from ozon_generated.connections import AsyncHttp, AsyncTransport, SyncHttp, SyncTransport
from ozon_generated.errors import ApiError, OzonError
from ozon_generated.messages import Response
from ozon_generated.operation import Operation, load
from ozon_generated.performance import BASE_URL, AsyncPerformanceClient, PerformanceClient

from ..auth.keys import Resolved, from_environment, of_application
from ..auth.tokens import Grant, TokenAuth, seconds_of, used_for
from ..client.base import AsyncBaseClient, BaseClient, WithCallSettings, prepared
from ..client.pipeline import Pipeline
from ..clock import Clock
from ..oauth.tokens import bearer
from ..secret import Hidden, Secret, without_frames

if TYPE_CHECKING:
    from ..client.options import ClientSettings
    from ..oauth.app import OAuthApp
    from ..transport.network import Sender


TOKEN = load("ozon_generated.performance.auth", "token")
HOME = (BASE_URL, "OZON_PERFORMANCE_BASE_URL")


class PerformanceAuth(TokenAuth):
    """Adds the token to every call. Client id and secret get it; there is no refresh token.

    Args:
        http: the client for token calls, without its ``auth``.
        form: fields of a token call.
        clock: the clock; by default that of the client.
    """

    operation = TOKEN

    def __init__(self, http: Sender, form: Secret, clock: Clock | None = None) -> None:
        super().__init__(http, clock)
        self._form = form

    def form(self) -> dict[str, str]:
        return {"grant_type": "client_credentials", **self._form.value}

    def read(self, response: Response) -> Grant | OzonError:
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


def _credentials(client_id: str | None, secret: Secret, token: Secret, oauth: OAuthApp | None) -> Resolved:
    """Application, token, or client id and secret. Raises `ArgumentError`."""
    found = of_application("performance", client_id, token, oauth)
    if found is not None:
        return found
    name = from_environment(Secret(client_id), "OZON_PERFORMANCE_CLIENT_ID", "client_id")
    key = from_environment(secret, "OZON_PERFORMANCE_CLIENT_SECRET", "client_secret")
    form = Secret({"client_id": name, "client_secret": key})
    return Resolved(("performance", name), lambda http: PerformanceAuth(http, form))


class PerformancePipeline(Pipeline):
    """Hints of this API."""

    def hint(self, error: ApiError, operation: Operation) -> str:
        return hint(error) or super().hint(error, operation)


class Performance(WithCallSettings, BaseClient, PerformanceClient):
    """The Performance API: ``Performance().campaign.list()``.

    The token is fetched on the first call, cached, and renewed a minute before it expires or when it is refused.

    Args:
        client_id: id of the advertising account; else the environment variable ``OZON_PERFORMANCE_CLIENT_ID``.
        client_secret: its secret; else ``OZON_PERFORMANCE_CLIENT_SECRET``.
        token: an OAuth token of an application instead, or a function that returns the current one.
        oauth: an application instead, which renews its tokens itself. With ``client_id`` in addition to it or a token,
            clients of the same account share its limits.
        transport: a transport of httpx or httpx2 instead of the network, such as ``Sandbox().transport``.
        http: your own ``httpx.Client`` or ``httpx2.Client`` to send through, see `Seller`.
        settings: see `ozon.settings`, which an editor completes: ``timeout``, ``retry``, ``strict``, ``base_url``,
            ``verify``, ``proxy``, ``http2``, ``limits``, ``on_request`` and others.

    Raises:
        ArgumentError: no credentials, an invalid setting, or a URL that credentials must not be sent to.
    """

    def __init__(
        self,
        client_id: str | None = None,
        client_secret: str | None = None,
        *,
        token: str | Callable[[], str] | None = None,
        oauth: OAuthApp | None = None,
        transport: SyncTransport | None = None,
        http: SyncHttp | None = None,
        **settings: Unpack[ClientSettings],
    ) -> None:
        secret, bearer, given = Secret(client_secret), Secret(token), Hidden(settings)
        del client_secret, token, settings  # the frames of an error below would carry them
        made = without_frames(prepared, given, HOME, PerformancePipeline)
        super().__init__(made, _credentials(client_id, secret, bearer, oauth), transport, http)


class AsyncPerformance(WithCallSettings, AsyncBaseClient, AsyncPerformanceClient):
    """The Performance API, asynchronously, under asyncio or trio. Takes the arguments of `Performance`, and one more.

    Args:
        connections: ``aiohttp`` for aiohttp's connections, see `AsyncSeller`.
    """

    def __init__(
        self,
        client_id: str | None = None,
        client_secret: str | None = None,
        *,
        token: str | Callable[[], str] | None = None,
        oauth: OAuthApp | None = None,
        transport: AsyncTransport | None = None,
        http: AsyncHttp | None = None,
        connections: Literal["httpx", "aiohttp"] = "httpx",
        **settings: Unpack[ClientSettings],
    ) -> None:
        secret, bearer, given = Secret(client_secret), Secret(token), Hidden(settings, connections=connections)
        del client_secret, token, settings  # the frames of an error below would carry them
        made = without_frames(prepared, given, HOME, PerformancePipeline)
        super().__init__(made, _credentials(client_id, secret, bearer, oauth), transport, http)
