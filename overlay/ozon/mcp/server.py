"""The server: its tools, and what it answers to their calls."""

from __future__ import annotations

import logging
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

from mcp.server import Server
from mcp.server.context import ServerRequestContext
from mcp.server.stdio import stdio_server
from mcp_types import (
    CallToolRequestParams,
    CallToolResult,
    InputRequiredResult,
    ListToolsResult,
    PaginatedRequestParams,
    TextContent,
)
from pydantic import ValidationError

from ozon_generated.errors import ArgumentError, OzonError

from ..version import __version__
from . import catalogue
from .calling import Calling, Settings, failed, refused
from .confirming import Confirmations
from .shops import Shops
from .tools import INSTRUCTIONS, TOOLS, Call, Describe, Find, definitions

_LOG = logging.getLogger("ozon.mcp")
Result = CallToolResult | InputRequiredResult


class _Tools:
    """Answers the requests of clients."""

    def __init__(self, settings: Settings, confirmations: Confirmations) -> None:
        self._settings = settings
        self.shops = Shops(settings.shop, writes=settings.writes)
        self._calling = Calling(settings, self.shops, confirmations)

    async def list(
        self, context: ServerRequestContext[Any, Any], params: PaginatedRequestParams | None
    ) -> ListToolsResult:
        return ListToolsResult(tools=definitions(writes=self._settings.writes, destructive=self._settings.destructive))

    async def call(self, context: ServerRequestContext[Any, Any], params: CallToolRequestParams) -> Result:
        try:
            result = await self._run(context, params)
        except OzonError as error:
            result = refused(error)
        except Exception as error:
            _LOG.error("%s failed: %s", params.name, type(error).__name__)  # its text and its frames may hold keys
            result = failed(error)
        if isinstance(result, CallToolResult):
            for one in result.content:
                if isinstance(one, TextContent):
                    one.text = self._clean(one.text)
                    if result.is_error and len(one.text) > self._settings.max_chars:
                        one.text = f"{one.text[: self._settings.max_chars]}… ({len(one.text)} characters in all)"
        return result

    async def _run(self, context: ServerRequestContext[Any, Any], params: CallToolRequestParams) -> Result:
        if not self.shops.free_of_secrets([params.name, params.arguments]):
            raise ArgumentError("The arguments have a key of a shop. The server adds keys itself: leave it out.")
        if params.name not in TOOLS:
            raise ArgumentError(f"There is no tool {params.name!r:.80}: there are {', '.join(TOOLS)}.")
        try:
            given = TOOLS[params.name].model_validate(params.arguments or {})
        except ValidationError as error:
            raise ArgumentError(_reasons(error)) from None
        match given:
            case Find():
                return self._calling.fitted(catalogue.find(given.words, given.api))
            case Describe():
                return self._calling.fitted(catalogue.describe(catalogue.known(given.api, given.operation)))
            case Call():
                return await self._calling.call(given, context, params)

    def _clean(self, text: str) -> str:
        """A text without secrets, and without halves of characters, which the transport refuses."""
        return self.shops.mask(text).encode("utf-8", "replace").decode()


def _reasons(error: ValidationError) -> str:
    """What is wrong with arguments, without their values."""
    found = [f"{'.'.join(map(str, one['loc']))}: {one['msg']}" for one in error.errors(include_input=False)]
    return "; ".join(found[:10]) + "."


def server(settings: Settings, confirmations: Confirmations | None = None) -> Server[Any]:
    """A server over the shops of `ozon.shops`, for any transport of the SDK."""
    tools = _Tools(settings, confirmations or Confirmations())

    @asynccontextmanager
    async def opened(_: Server[Any]) -> AsyncIterator[dict[str, Any]]:
        try:
            yield {}
        finally:
            await tools.shops.close()

    return Server(
        "ozon",
        version=__version__,
        title="Ozon",
        instructions=f"{INSTRUCTIONS}\n{tools.shops.known()}".strip(),
        lifespan=opened,
        on_list_tools=tools.list,
        on_call_tool=tools.call,
    )


async def serve(settings: Settings) -> None:
    """Serve on standard input and output until the input ends."""
    made = server(settings)
    async with stdio_server() as (reading, writing):
        await made.run(reading, writing, made.create_initialization_options())
