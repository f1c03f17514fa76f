"""The clients of the shops, kept between tasks: limits are remembered as long as a client is open."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from threading import Lock
from typing import Any, Protocol

from ozon_generated.client import CallOptions
from ozon_generated.errors import ArgumentError
from ozon_generated.operation import Operation

from ..client.seller import Seller
from ..limits import Limits
from ..transport.retry import Retry
from .waits import Waits

#: Starts a report with some arguments and options.
Start = Callable[[dict[str, Any], CallOptions], Any]
#: Clients that stay open although no task uses them.
IDLE = 32


class ShopCredentials(Protocol):
    """What makes the clients of a shop, such as `ozon.shops.Shop`. Called in the process that runs a task.

    For streams of advertising it needs a method ``performance`` too, which makes a `Performance`. If the extraction
    has limits, both get them as the argument ``limits``.
    """

    def seller(self) -> Seller:
        """A client of the Seller API."""
        ...

    def mask(self, text: str) -> str:
        """A text without the secrets of the shop."""
        ...


class Clients:
    """Clients by shop and API.

    Args:
        shops: gives the credentials of a shop by its name. Raises `ArgumentError` for an unknown one.
        limits: the limits of all clients; ``None`` for those that they have by default.
    """

    def __init__(self, shops: Callable[[str], Any], limits: Limits | None = None) -> None:
        self._shops = shops
        self._settings = {} if limits is None else {"limits": limits}
        self._open: OrderedDict[tuple[str, str], Any] = OrderedDict()
        self._used: dict[tuple[str, str], int] = {}
        self._lock = Lock()

    @contextmanager
    def use(self, shop: str, api: str) -> Iterator[Any]:
        """A client that only reads. It is not closed while it is used. Raises `ArgumentError` without credentials."""
        with self._held(shop, api) as client:
            yield client.with_options(read_only=True)

    @contextmanager
    def starting(self, shop: str, operation: Operation, waits: Waits) -> Iterator[Start]:
        """A function that starts reports with an operation, and can do nothing else; its requests are counted.

        Raises:
            ArgumentError: the operation starts no report, or the shop has no credentials.
        """
        if operation.task is None:
            raise ArgumentError(f"{operation.name} starts no report.")
        with self._held(shop, operation.api) as client:
            # a quota that is used up stays so for hours
            once = client.with_options(**waits.settings(client, Retry(max_attempts=1)))
            yield lambda arguments, options: once.call(operation, arguments, options)

    @contextmanager
    def _held(self, shop: str, api: str) -> Iterator[Any]:
        key = shop, api
        with self._lock:
            client = self._open.get(key)
            if client is None:
                make = getattr(self._shops(shop), api, None)
                if make is None:
                    raise ArgumentError(f"The shop {shop!r} has no credentials for the {api} API.")
                client = self._open[key] = make(**self._settings)
            self._used[key] = self._used.get(key, 0) + 1
        try:
            yield client
        finally:
            self._release(key)

    def missing(self, shop: str, api: str) -> str:
        """Why a shop has no credentials for an API; empty if it has. Sends nothing."""
        try:
            with self._held(shop, api):
                return ""
        except ArgumentError as error:
            return str(error)

    def mask(self, shop: str, text: str) -> str:
        """A text without the secrets of a shop, and without halves of characters, which cannot be written."""
        text = text.encode(errors="backslashreplace").decode()
        try:
            masked: str = self._shops(shop).mask(text)
        except ArgumentError:  # a shop without credentials has no secrets
            return text
        return masked

    def renew(self, shop: str) -> None:
        """Forget the clients of a shop: its key may have been replaced."""
        with self._lock:
            old = [self._open.pop(one) for one in [*self._open] if one[0] == shop and not self._used.get(one)]
        for client in old:
            client.close()

    def _release(self, key: tuple[str, str]) -> None:
        with self._lock:
            self._used[key] -= 1
            self._open.move_to_end(key)
            idle = [one for one in self._open if not self._used.get(one)]
            closed = [self._open.pop(one) for one in idle[: max(len(idle) - IDLE, 0)]]
        for client in closed:
            client.close()

    def close(self) -> None:
        """Close all clients."""
        with self._lock:
            clients = [*self._open.values()]
            self._open.clear()
        for client in clients:
            client.close()
