"""pytest fixtures for programs that use Ozon: a sandbox for each test, with its clients, clock and faults.

pytest loads this module in every run, so `ozon` is imported only when a test uses a fixture.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from ozon import AsyncSeller, Seller
    from ozon.sandbox import Faults, Sandbox

_HELP = "give each test its own sandbox and connect every Seller() created without arguments to it"
_MARKER = "ozon(**arguments): arguments for the test's sandbox, such as products=10 or profile='realistic'"


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.getgroup("ozon", "Ozon sandbox").addoption("--ozon-sandbox", action="store_true", help=_HELP)
    parser.addini("ozon_sandbox", f"true to {_HELP}", type="bool", default=False)


def pytest_configure(config: pytest.Config) -> None:
    config.addinivalue_line("markers", _MARKER)
    if config.getoption("ozon_sandbox") or config.getini("ozon_sandbox"):
        config.pluginmanager.register(_Everywhere(), "ozon-sandbox-everywhere")


class _Everywhere:
    """Connects the clients that a program creates itself to the test's sandbox.

    Outside tests, for example while modules are imported, there are no credentials: nothing may reach a real shop.
    """

    def __init__(self) -> None:
        from ozon.testing import CREDENTIALS

        self._environment = pytest.MonkeyPatch()
        for name in (*CREDENTIALS, "OZON_TOKEN"):
            self._environment.delenv(name, raising=False)

    def pytest_unconfigure(self) -> None:
        self._environment.undo()

    @pytest.fixture(autouse=True)
    def _ozon_everywhere(self, request: pytest.FixtureRequest, ozon_server: str) -> Iterator[None]:
        from ozon.testing import environment

        with environment(ozon_server, **_arguments(request)):
            yield


def _arguments(request: pytest.FixtureRequest) -> dict[str, Any]:
    """The arguments for the test's sandbox, from its own marker and those of its class and module."""
    found: dict[str, Any] = {}
    for marker in request.node.iter_markers("ozon"):
        if marker.args:
            raise pytest.UsageError(f"pytest.mark.ozon takes keyword arguments such as products=10, not {marker.args}.")
        found = {**marker.kwargs, **found}
    return found


@pytest.fixture
def ozon_sandbox(request: pytest.FixtureRequest) -> Iterator[Sandbox]:
    """A fresh ``ozon.sandbox.Sandbox`` in this process, with the arguments of ``@pytest.mark.ozon(...)``.

    During the test, clients in this process use its clock: their waits take no real time.
    """
    from ozon.clock import use
    from ozon.sandbox import Sandbox
    from ozon.testing import client_clock

    sandbox = Sandbox(**_arguments(request))
    with use(client_clock(sandbox.clock)):
        yield sandbox


@pytest.fixture
def ozon_server(ozon_sandbox: Sandbox) -> Iterator[str]:
    """The base URL of the sandbox on a free port, such as ``http://127.0.0.1:40123``."""
    with ozon_sandbox.serve() as url:
        yield url


def _key(request: pytest.FixtureRequest) -> tuple[str, str]:
    from ozon.testing import key_of

    key = key_of(_arguments(request))
    return key["client_id"], key["api_key"]


@pytest.fixture
def ozon_seller(request: pytest.FixtureRequest, ozon_sandbox: Sandbox) -> Iterator[Seller]:
    """A ``Seller`` connected to the sandbox in this process, without a socket."""
    from ozon import Seller
    from ozon.sandbox import SandboxTransport

    with Seller(*_key(request), transport=SandboxTransport(ozon_sandbox, real_time=False)) as seller:
        yield seller


@pytest.fixture
def ozon_async_seller(request: pytest.FixtureRequest, ozon_sandbox: Sandbox) -> AsyncSeller:
    """An ``AsyncSeller`` connected to the sandbox in this process; it has no connections to close."""
    from ozon import AsyncSeller
    from ozon.sandbox import SandboxTransport

    return AsyncSeller(*_key(request), transport=SandboxTransport(ozon_sandbox, real_time=False))


@pytest.fixture
def ozon_clock(ozon_sandbox: Sandbox) -> Any:
    """The clock of the sandbox and of the clients: ``ozon_clock.advance(3600)``."""
    return ozon_sandbox.clock


@pytest.fixture
def ozon_faults(ozon_sandbox: Sandbox) -> Faults:
    """The faults for upcoming requests: ``ozon_faults.add("/v3/product/list", status=503)``."""
    return ozon_sandbox.faults
