"""Helpers for testing programs that use Ozon: a sandbox in place of the service, and waits that take no real time.

::

    from ozon.testing import sandboxed

    with sandboxed(products=10) as sandbox:
        program.main()  # every Seller() that it creates talks to the sandbox
"""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping
from contextlib import ExitStack, contextmanager
from datetime import datetime
from inspect import signature
from typing import TYPE_CHECKING, Any, Protocol

from .clock import SYSTEM, Clock, use

if TYPE_CHECKING:
    from .sandbox import Sandbox

__all__ = ["client_clock", "environment", "sandboxed"]

#: Environment variables, and the matching arguments of a sandbox.
CREDENTIALS = {
    "OZON_CLIENT_ID": "client_id",
    "OZON_API_KEY": "api_key",
    "OZON_PERFORMANCE_CLIENT_ID": "oauth_client_id",
    "OZON_PERFORMANCE_CLIENT_SECRET": "oauth_client_secret",
    "OZON_APPLICATION_ID": "application_id",
    "OZON_SECRET_KEY": "secret_key",
}
#: Environment variables of the base URLs, in the order of the APIs in `CREDENTIALS`.
ADDRESSES = ("OZON_BASE_URL", "OZON_PERFORMANCE_BASE_URL", "OZON_MERCHANTS_BASE_URL")


class Movable(Protocol):
    """A clock that can be moved, such as ``Sandbox().clock``."""

    def now(self) -> datetime:
        """The current time, timezone-aware."""
        ...

    def advance(self, seconds: float, /) -> object:
        """Move the clock forward by this many seconds."""
        ...


def client_clock(clock: Movable) -> Clock:
    """A clock for clients, ``Seller(clock=...)``, that reads and advances another clock.

    A wait returns at once and advances the other clock by the time waited, for everything that reads it.
    """
    begin, start = SYSTEM.monotonic(), clock.now()

    def sleep(seconds: float) -> None:
        # datetimes are in microseconds: a shorter wait would not move the clock, and the client would wait again
        clock.advance(max(seconds, 1e-6) if seconds > 0 else 0.0)

    async def async_sleep(seconds: float) -> None:
        from anyio.lowlevel import checkpoint

        sleep(seconds)
        await checkpoint()

    return Clock(lambda: begin + (clock.now() - start).total_seconds(), clock.now, sleep, async_sleep)


@contextmanager
def environment(url: str, **arguments: Any) -> Iterator[None]:
    """Inside the ``with``, clients created without arguments talk to the sandbox at this URL.

    Sets the base URLs and credentials of all three APIs in ``os.environ``, and bypasses proxies for loopback addresses.
    Restores the environment at the end.

    Args:
        url: base URL of the sandbox.
        arguments: the arguments of the sandbox; only its credentials are used.
    """
    known = key_of(arguments)
    direct = ",".join(filter(None, (os.environ.get("no_proxy") or os.environ.get("NO_PROXY"), "127.0.0.1", "::1")))
    values: dict[str, str | None] = {
        **dict.fromkeys(ADDRESSES, url),
        **{variable: known[name] for variable, name in CREDENTIALS.items()},
        **dict.fromkeys(("no_proxy", "NO_PROXY"), direct),
        "OZON_TOKEN": None,
    }
    before = {name: os.environ.get(name) for name in values}
    try:
        _put(values)
        yield
    finally:
        _put(before)


def _put(values: Mapping[str, str | None]) -> None:
    for name, value in values.items():
        if value is None:
            os.environ.pop(name, None)
        else:
            os.environ[name] = value


def key_of(arguments: Mapping[str, Any]) -> dict[str, str]:
    """The credentials that a sandbox with these arguments accepts, keyed by argument name."""
    from .sandbox import Sandbox

    parameters = signature(Sandbox).parameters
    return {name: arguments.get(name, parameters[name].default) for name in CREDENTIALS.values()}


@contextmanager
def sandboxed(**arguments: Any) -> Iterator[Sandbox]:
    """A sandbox in place of Ozon, for all clients that this process creates without arguments inside the ``with``.

    It listens on a free port of this machine; its URL is in ``os.environ["OZON_BASE_URL"]``. Clients created without a
    clock use the clock of the sandbox: their waits take no real time, but advance it.

    Args:
        arguments: the arguments of `ozon.sandbox.Sandbox`.
    """
    from .sandbox import Sandbox

    sandbox = Sandbox(**arguments)
    with ExitStack() as stack:
        stack.enter_context(use(client_clock(sandbox.clock)))
        stack.enter_context(environment(stack.enter_context(sandbox.serve()), **arguments))
        yield sandbox
