"""Settings of clients, options of calls and retries: what is right is taken, all else is refused without a secret."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import Any

import pytest

from ozon import AsyncMerchants, AsyncPerformance, AsyncSeller, Merchants, Performance, Retry, Seller
from ozon.client.options import CallSettings, ClientSettings
from ozon.client.rules import CALLS, CLIENT, CONNECTIONS, DEFAULTS
from ozon.client.settings import Settings
from ozon.limits import Limits, MemoryStore
from ozon_generated.checks import OPTIONS
from ozon_generated.client import CallOptions
from ozon_generated.errors import ArgumentError
from ozon_generated.messages import url_of
from tests.client.settings_support import SECRET, refused
from tests.library import httpx
from tests.runtime.servers import KEY, Script, ok, seller

pytestmark = pytest.mark.usefixtures("no_variables")


async def coroutine(event: object) -> None:
    """No plain function."""


TEXT: Any = "5"
#: Values by name: no setting takes all of them.
VALUES: dict[str, Any] = {
    "none": None,
    "true": True,
    "zero": 0,
    "three": 3,
    "minus": -1,
    "half": 0.5,
    "nan": float("nan"),
    "infinite": float("inf"),
    "beyond": 10**400,
    "far beyond": -(10**5000),
    "text": SECRET,
    "five as text": "5",
    "empty": "",
    "bytes": b"5",
    "list": [1],
    "dict": {"a": 1},
    "object": object(),
    "store": MemoryStore(),
    "function": print,
    "coroutine": coroutine,
    "bad time-out": httpx.Timeout(5.0, read=-1.0),
    "text time-out": httpx.Timeout(TEXT),
}
HOOK = {"none", "function"}
FLAG = {"true"}
NUMBER = {"zero", "three"}
#: Which of them are right.
RIGHT: dict[str, set[str]] = {
    "timeout": {"none", "zero", "three", "half"},
    "retry": {"none"},
    "strict": FLAG,
    "read_only": FLAG,
    "unknown_fields": set(),
    "on_request": HOOK,
    "on_response": HOOK,
    "on_retry": HOOK,
    "on_wait": HOOK,
    "log_bodies": FLAG,
    "keep_bodies": FLAG,
    "tracing": {"none", "true"},
    "base_url": set(),
    "verify": {"true"},
    "proxy": {"none"},
    "trust_env": FLAG,
    "http2": FLAG,
    "http_library": set(),
    "max_connections": {"three"},
    "allow_insecure": FLAG,
    "limits": {"none"},
    "clock": set(),
    "connections": set(),
    "language": {"none", "text", "five as text"},
    "description_category_id": NUMBER | {"none"},
    "type_id": NUMBER | {"none"},
    "transport": {"none"},
    "http": {"none"},
}
POSITIVE = {"three", "half", "infinite"}
SECONDS = POSITIVE | {"zero"}
RIGHT_OPTIONS: dict[str, set[str]] = {
    "timeout": {"none", "zero", "three", "half"},
    "headers": set(),
    "max_attempts": {"three", "none"},
    "deadline": POSITIVE,
    "max_wait": SECONDS | {"none"},
    "patient": FLAG,
    "strict": FLAG,
    "unknown_fields": set(),
    "on_reply": {"function"},
    "save_to": {"text", "five as text", "empty"},
}
RIGHT_RETRY: dict[str, set[str]] = {
    "max_attempts": {"three"},
    "deadline": POSITIVE | {"none"},
    "backoff": SECONDS,
    "max_backoff": SECONDS,
    "circle": SECONDS,
    "jitter": {"function"},
}


def wrong(right: dict[str, set[str]]) -> pytest.MarkDecorator:
    pairs = [(name, value) for name in right for value in VALUES if value not in right[name]]
    return pytest.mark.parametrize(("name", "value"), pairs, ids=lambda part: part.replace(" ", "-"))


ADDRESSES = ("https://api-seller.ozon.ru", "https://api-seller.ozon.ru/", "https://API-seller.ozon.ru:443")


@pytest.mark.parametrize("address", ADDRESSES)
def test_limits_hold_at_ozon_however_its_address_is_written(address: str) -> None:
    given: Any
    for given in (address, url_of(address), httpx.URL(address)):
        assert Settings.of({"base_url": given}, ADDRESSES[0]).is_ozon
    assert not Settings.of({"base_url": "https://h"}, ADDRESSES[0]).is_ozon


def test_the_tables_know_every_setting() -> None:
    assert RIGHT.keys() == CLIENT.keys() | DEFAULTS.keys() | {"transport", "http"}
    assert CALLS.keys() == CallSettings.__annotations__.keys()
    assert CONNECTIONS.keys() == ClientSettings.__annotations__.keys() - CALLS.keys() | {"connections"}
    assert RIGHT_OPTIONS.keys() == OPTIONS.keys() == CallOptions.__annotations__.keys()
    assert RIGHT_RETRY.keys() == Retry.__annotations__.keys()


@wrong(RIGHT)
def test_a_wrong_setting_is_refused_by_every_client(name: str, value: str) -> None:
    given = {name: VALUES[value]}
    kinds: list[type] = [Seller, AsyncSeller]
    if name not in DEFAULTS:
        kinds += [Performance, AsyncPerformance, Merchants, AsyncMerchants]
    for kind in kinds:
        refused(name, partial(kind, "836", KEY, **given))


@wrong({name: RIGHT[name] for name in (*CALLS, *DEFAULTS)})
def test_a_wrong_setting_is_refused_by_a_copy(name: str, value: str) -> None:
    shop = seller(Script(ok({})))
    refused(name, lambda: shop.with_options(**{name: VALUES[value]}))


@wrong(RIGHT_OPTIONS)
def test_a_wrong_option_is_refused_and_nothing_is_sent(name: str, value: str) -> None:
    server = Script(ok({}))
    given: Any = {name: VALUES[value]}
    refused(name, lambda: seller(server).product.list(filter={}, options=given))
    assert server.requests == []


@pytest.mark.parametrize("options", [{"tiemout": 1}, {"timeout": 1, 5: 5}, 5, "text", [("timeout", 1)]], ids=repr)
def test_unknown_options_are_refused(options: Any) -> None:
    server = Script(ok({}))
    with pytest.raises(ArgumentError, match="options"):
        seller(server).product.list(filter={}, options=options)
    assert server.requests == []


@wrong(RIGHT_RETRY)
def test_a_wrong_retry_is_refused(name: str, value: str) -> None:
    refused(name, lambda: Retry(**{name: VALUES[value]}))


@pytest.mark.parametrize("right", [RIGHT, RIGHT_OPTIONS, RIGHT_RETRY], ids=["settings", "options", "retry"])
def test_right_ones_are_taken(right: dict[str, set[str]], tmp_path: Path) -> None:
    for name, values in right.items():
        for value in values:
            given: Any = {name: VALUES[value]}
            if right is RIGHT:
                Seller("836", KEY, **given)
            elif right is RIGHT_RETRY:
                Retry(**given)
            elif name != "save_to":  # which is for files only
                seller(Script(ok({"result": {"items": []}}))).product.list(filter={}, options=given)


def test_an_error_says_what_was_given_and_what_would_be_right() -> None:
    with pytest.raises(ArgumentError) as caught:
        Seller("836", KEY, timeout=True)
    assert (
        str(caught.value) == "timeout is True: it has to be seconds, 0 or more; a Timeout of httpx or httpx2; or None."
    )
    store: Any = MemoryStore()
    with pytest.raises(ArgumentError, match=r"limits is of type MemoryStore: .* such as Limits\(store=\.\.\.\)"):
        Seller("836", KEY, limits=store)


@pytest.mark.parametrize(
    ("kind", "given", "text"),
    [
        (Seller, {"transport": httpx.AsyncHTTPTransport()}, "needs a method handle_request"),
        (AsyncSeller, {"transport": httpx.HTTPTransport(verify=False)}, "needs a method handle_async_request"),
        (Seller, {"transport": httpx.HTTPTransport}, "is the class HTTPTransport"),
        (Seller, {"http": httpx.AsyncClient()}, "has to be an httpx.Client"),
        (AsyncSeller, {"http": httpx.Client()}, "has to be an httpx.AsyncClient"),
        (Seller, {"http": httpx.Client(), "transport": httpx.MockTransport(Script(ok({})))}, "not both"),
        (Seller, {"connections": "aiohttp"}, "asynchronous clients"),
        (Seller, {"oauth": SECRET}, "oauth is of type str"),
        (Performance, {"oauth": SECRET}, "oauth is of type str"),
        (Seller, {"token": 5}, "token is int"),
        (Seller, {"client_id": 836}, "Client-Id is int"),
        (Seller, {"limits": Limits}, "limits is of type type"),
    ],
    ids=lambda value: None,
)
def test_what_is_of_the_other_kind(kind: Any, given: Any, text: str) -> None:
    credentials = {} if given.keys() & {"oauth", "token"} else {"client_id": "836"}
    secret = "client_secret" if kind is Performance else "api_key"
    key = {} if given.keys() & {"oauth", "token"} else {secret: KEY}
    with pytest.raises(ArgumentError, match=text) as caught:
        kind(**{**credentials, **key, **given})
    assert SECRET not in str(caught.value)
