"""The server in a process, clients of the SDK, and sandboxes with planted keys."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator, Callable, Coroutine, Iterator
from contextlib import asynccontextmanager, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import anyio
from mcp import Client, StdioServerParameters
from mcp.client.stdio import stdio_client
from mcp_types import CallToolResult, ElicitRequestParams, ElicitResult, TextContent

from ozon import operations, shops
from ozon.sandbox import Request, Sandbox
from tests.cli.support import COMMAND, environment
from tests.sandbox.seeded import FBS

#: How a client settles the version of the protocol; questions to users differ between the two.
MODES = ("auto", "legacy")
MARK = "5ecret"
KEY, OTHER, CLIENT_SECRET, MERCHANT = (f"{MARK}-{name}-0123456789" for name in ("key", "other", "client", "merchant"))
PRICES = "product.import_prices"
BLUE = "mug-blue-330"  # 890.00
CHEAPER = {"prices": [{"offer_id": BLUE, "price": "880", "old_price": "0", "min_price": "0"}]}
STOCKS = {"stocks": [{"offer_id": BLUE, "warehouse_id": FBS, "stock": 7}]}


@contextmanager
def shop(client_id: str = "836", key: str = KEY, **more: Any) -> Iterator[Shop]:
    """A sandbox that listens, with planted keys."""
    made = Sandbox(client_id, key, secret_key=MERCHANT, oauth_client_secret=CLIENT_SECRET, **more)
    with made.serve() as url:
        yield Shop(made, url, client_id, key)


@dataclass
class Shop:
    """A sandbox and its address."""

    sandbox: Sandbox
    url: str
    client_id: str
    key: str

    @property
    def variables(self) -> dict[str, str]:
        """The environment of a program that works with it."""
        addresses = ("OZON_BASE_URL", "OZON_PERFORMANCE_BASE_URL", "OZON_MERCHANTS_BASE_URL")
        return {
            **dict.fromkeys(addresses, self.url),
            **dict.fromkeys(("no_proxy", "NO_PROXY"), "127.0.0.1"),
            "OZON_SHOPS": "/nonexistent/shops.toml",
            "OZON_CLIENT_ID": self.client_id,
            "OZON_API_KEY": self.key,
            "OZON_PERFORMANCE_CLIENT_ID": "sandbox@advertising.performance.ozon.ru",
            "OZON_PERFORMANCE_CLIENT_SECRET": CLIENT_SECRET,
            "OZON_APPLICATION_ID": "DemoApp",
            "OZON_SECRET_KEY": MERCHANT,
        }

    @property
    def writes(self) -> list[Request]:
        """The requests that change something, refused ones too."""
        return [one for one in self.sandbox.requests if not _reads(one)]

    def save(self, name: str, *, default: bool = False) -> None:
        """Put it into the file of shops that OZON_SHOPS names."""
        given = {"client_id": self.client_id, "api_key": self.key, "base_url": self.url}
        shops.save(name, default=default, keyring=False, **given)


def _reads(request: Request) -> bool:
    found = [operations.at(request.method, request.path, api) for api in operations.APIS]
    assert any(found), f"{request.path} is no operation"
    return all(one.safety == "read" for one in found if one is not None)


@dataclass
class Answers:
    """How a user answers questions, and what was asked."""

    action: str = "accept"
    content: dict[str, Any] | None = field(default_factory=lambda: {"confirm": True})
    asked: list[str] = field(default_factory=list)

    async def answer(self, context: Any, params: ElicitRequestParams) -> ElicitResult:
        self.asked.append(params.message)
        return ElicitResult.model_validate({"action": self.action, "content": self.content})


class Assistant:
    """A connected client."""

    def __init__(self, client: Client, errors: Path | None = None) -> None:
        self.client = client
        self._errors = errors
        self.outputs: list[str] = []

    @property
    def log(self) -> str:
        """What the process wrote to standard error."""
        return self._errors.read_text("utf-8") if self._errors else ""

    async def tool(self, tool: str, /, **arguments: Any) -> CallToolResult:
        result = await self.client.call_tool(tool, arguments)
        self.outputs.append(result.model_dump_json())
        return result

    async def ok(self, tool: str = "call", /, **arguments: Any) -> Any:
        """The answer of a tool as JSON."""
        result = await self.tool(tool, **arguments)
        assert not result.is_error, text(result)
        return json.loads(text(result))

    async def error(self, tool: str = "call", /, **arguments: Any) -> str:
        result = await self.tool(tool, **arguments)
        assert result.is_error, text(result)
        return text(result)


def text(result: CallToolResult) -> str:
    return "\n".join(one.text for one in result.content if isinstance(one, TextContent))


@asynccontextmanager
async def process(
    folder: Path, variables: dict[str, str], *options: str, mode: str = "auto", answers: Answers | None = None
) -> AsyncIterator[Assistant]:
    """A client of ``ozon mcp`` in a process of its own."""
    errors = folder / "stderr"
    command = StdioServerParameters(
        command=COMMAND[0], args=[*COMMAND[1:], "mcp", *options], env=environment(**variables)
    )
    asking = answers.answer if answers else None
    with errors.open("w", encoding="utf-8") as log:
        async with Client(stdio_client(command, errlog=log), mode=mode, elicitation_callback=asking) as client:
            yield Assistant(client, errors)


def run(test: Callable[[], Coroutine[Any, Any, None]]) -> None:
    """Run a test in an event loop."""
    anyio.run(test)
