"""What the clients of all APIs have in common."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import TracebackType
from typing import TYPE_CHECKING, Any, Self, TypeVar, Unpack

from ozon_generated.checks import Rule, check
from ozon_generated.client import AsyncClient, AsyncResource, CallOptions, ClientBase, SyncClient, SyncResource
from ozon_generated.connections import AnyHttp, AnyTransport

from ..auth.keys import Resolved
from ..transport.network import Sender
from .pipeline import Pipeline
from .raw import Safety, raw_call
from .rules import CALLS
from .settings import Settings

if TYPE_CHECKING:
    from .options import CallSettings

P = TypeVar("P", bound=Pipeline)
C = TypeVar("C", bound="BaseClient | AsyncBaseClient | WithCallSettings")


class WithCallSettings:
    """A client of which only the call settings may change in a copy."""

    pipeline: Any

    def with_options(self, **changes: Unpack[CallSettings]) -> Self:
        """A client with other settings over the same connections, token and limits, see `Seller.with_options`."""
        return copy_with(self, changes)


class _Connected(ClientBase):
    """The construction of a client."""

    http: Sender

    def __init__(
        self,
        prepared: tuple[Settings, Pipeline],
        credentials: Resolved,
        transport: AnyTransport | None,
        http: AnyHttp | None,
    ) -> None:
        settings, pipeline = prepared
        sender = settings.sender(credentials.account, isinstance(self, AsyncClient), transport, http)
        sender.account = credentials.account
        sender.credentials = credentials.credentials(sender)
        super().__init__(sender, pipeline)


class BaseClient(_Connected, SyncClient):
    """A synchronous client: construction, raw calls, copies, and ``with``."""

    def raw(
        self,
        method: str,
        path: str,
        body: object = None,
        *,
        params: Mapping[str, object] | None = None,
        safety: Safety = "write",
        options: CallOptions | None = None,
    ) -> Any:
        """Call any path, such as a method that this version does not know yet.

        ::

            seller.raw("POST", "/v1/new/method", {"filter": {}}, safety="read")

        Args:
            method: ``GET``, ``POST``, ``PUT``, ``PATCH`` or ``DELETE``.
            path: path below the address of the API, starting with a slash.
            body: the value to send as JSON; may contain models.
            params: the query parameters.
            safety: ``read`` if a repeat changes nothing; otherwise it is repeated only if it cannot have happened.
            options: settings for this call only, such as ``timeout``.

        Returns:
            The answer as parsed JSON; ``None`` if it is empty; a `File` if it is not JSON.

        Raises:
            OzonError: see `ozon_generated.errors`.
        """
        return self.call(*raw_call(_api(self), method, path, body, params, safety), options)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.close()


class AsyncBaseClient(_Connected, AsyncClient):
    """The asynchronous counterpart of `BaseClient`."""

    async def raw(
        self,
        method: str,
        path: str,
        body: object = None,
        *,
        params: Mapping[str, Any] | None = None,
        safety: Safety = "write",
        options: CallOptions | None = None,
    ) -> Any:
        """Call any path, see `BaseClient.raw`."""
        return await self.call(*raw_call(_api(self), method, path, body, params, safety), options)

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        await self.aclose()


def _api(client: SyncClient | AsyncClient) -> str:
    module = next(c.__module__ for c in type(client).__mro__ if c.__module__.startswith("ozon_generated."))
    return module.split(".")[1]


def copy_with(client: C, changes: Mapping[str, Any], rules: Mapping[str, Rule] = CALLS) -> C:
    """A client over the same connections with other call settings; ``rules`` say which it may change."""
    check(changes, rules, "The options of a copy")
    pipeline: Any = client.pipeline
    other = object.__new__(type(client))
    mine = {k: v for k, v in vars(client).items() if not isinstance(v, SyncResource | AsyncResource)}
    other.__dict__.update(mine, pipeline=pipeline.changed(changes))
    return other


def prepared(
    given: Mapping[str, Any], home: tuple[str, str], pipeline: Callable[..., P], more: Mapping[str, Rule] | None = None
) -> tuple[Settings, P]:
    """The settings and the pipeline of a client. Raises `ArgumentError`.

    Args:
        given: the settings.
        home: address of the API, and name of the environment variable with another one.
        pipeline: makes the pipeline.
        more: call defaults among the settings.
    """
    settings = Settings.of(given, *home, more or {})
    return settings, pipeline({name: given.get(name) for name in more or ()}, settings)
