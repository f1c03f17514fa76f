"""Validation of client settings."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from ozon_generated.checks import FLAG, HOOK, ONE_OR_MORE, TIMEOUT, UNKNOWN_FIELDS, Rule, is_count, or_none, shown
from ozon_generated.connections import LIBRARIES, is_a
from ozon_generated.errors import ArgumentError
from ozon_generated.messages import Url

from ..clock import Clock
from ..transport.retry import Retry


def _is_limits(value: object) -> bool:
    from ..limits import Limits

    return isinstance(value, Limits)


def _is_context(value: object) -> bool:
    from ssl import SSLContext

    return isinstance(value, SSLContext)


_TEXT = Rule(lambda value: isinstance(value, str) and bool(value), "text")
_ID = Rule(is_count, "a number")

#: Settings that copies of a client may change.
CALLS: dict[str, Rule] = {
    "timeout": TIMEOUT,
    "retry": or_none(Rule(lambda value: isinstance(value, Retry), "a Retry, such as Retry(max_attempts=3)")),
    "unknown_fields": UNKNOWN_FIELDS,
    **dict.fromkeys(("on_request", "on_response", "on_retry", "on_wait"), or_none(HOOK)),
    **dict.fromkeys(("strict", "read_only", "log_bodies", "keep_bodies"), FLAG),
    "tracing": or_none(FLAG),
}
#: Connection settings.
CONNECTIONS: Mapping[str, Rule] = {
    "base_url": Rule(
        lambda value: isinstance(value, str | Url) or is_a(value, "URL"), "an address, such as 'https://host'"
    ),
    "verify": Rule(
        lambda value: isinstance(value, bool | str | Path) or _is_context(value), "True, False, a path or an SSLContext"
    ),
    "proxy": or_none(Rule(lambda value: isinstance(value, str), "an address, such as 'http://host:3128'")),
    "trust_env": FLAG,
    "http2": FLAG,
    "http_library": Rule(lambda value: value in LIBRARIES, "'httpx' or 'httpx2'"),
    "max_connections": ONE_OR_MORE,
    "allow_insecure": FLAG,
    "limits": or_none(Rule(_is_limits, "a Limits, such as Limits(store=...)")),
    "clock": Rule(lambda value: isinstance(value, Clock), "a Clock"),
    "connections": Rule(lambda value: value in ("httpx", "aiohttp"), "'httpx' or 'aiohttp'"),
}
#: Call arguments that a Seller fills in.
DEFAULTS: dict[str, Rule] = {
    "language": or_none(_TEXT),
    "description_category_id": or_none(_ID),
    "type_id": or_none(_ID),
}
CLIENT = {**CALLS, **CONNECTIONS}


def check_sender(transport: object, http: object, asynchronous: bool) -> None:
    """Raise `ArgumentError` for a transport or an HTTP client of the wrong kind or type."""
    if transport is not None and http is not None:
        raise ArgumentError("Pass transport or http, not both.")
    kind = "AsyncClient" if asynchronous else "Client"
    if http is not None and not is_a(http, kind):
        raise ArgumentError(f"http is {shown(http)}: it has to be an httpx.{kind} or an httpx2.{kind}.")
    handle = "handle_async_request" if asynchronous else "handle_request"
    if transport is not None and not callable(getattr(transport, handle, None)):
        raise ArgumentError(f"transport is {shown(transport)}: it needs a method {handle}.")
    if isinstance(transport, type):
        raise ArgumentError(f"transport is the class {transport.__name__}: pass an object of it.")
