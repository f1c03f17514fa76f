"""Settings that cannot be are refused when a client is made, before anything is sent, and no secret is shown."""

from __future__ import annotations

import ssl
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

import certifi
import pytest

from ozon import AsyncMerchants, AsyncPerformance, AsyncSeller, Merchants, OAuthApp, Performance, Retry, Seller
from ozon.client.options import CallSettings, ClientSettings
from ozon.client.rules import CALLS, CLIENT, CONNECTIONS, DEFAULTS
from ozon.client.settings import Settings
from ozon.limits import Limits, MemoryStore
from ozon.transport import tls as _tls
from ozon.transport.proxies import Proxies
from ozon_generated.checks import OPTIONS
from ozon_generated.client import CallOptions
from ozon_generated.errors import ArgumentError, TransportError
from ozon_generated.messages import url_of
from tests.backends import transports_made
from tests.library import LIBRARY, httpx
from tests.runtime.servers import KEY, Script, ok, seller

SECRET = "s3cret-of-the-user"
VARIABLES = ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "NO_PROXY", "SSL_CERT_FILE", "SSL_CERT_DIR")


@pytest.fixture(autouse=True)
def no_variables(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in VARIABLES:
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.lower(), raising=False)


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


def refused(name: str, call: Callable[[], object]) -> None:
    with pytest.raises(ArgumentError, match=rf"\b{name}\b|address") as caught:
        call()
    assert SECRET not in str(caught.value) or name in ("base_url", "verify")
    assert KEY not in repr(caught.value.__traceback__)


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


# Proxies

BAD_PROXIES = [
    "nonsense",
    SECRET,
    "ftp://h:1",
    "http://",
    "http://h:99999",
    "http://h:x",
    f"user:{SECRET}@h",
    f"gopher://u:{SECRET}@h:1",
    f"http://u:{SECRET}@",
    f"http://u:{SECRET}@h:{SECRET}",
    "http://[::1",
]


@pytest.mark.parametrize("proxy", BAD_PROXIES)
@pytest.mark.parametrize("kind", [Seller, AsyncSeller, OAuthApp])
def test_a_wrong_proxy_is_refused_without_showing_it(kind: Any, proxy: str) -> None:
    with pytest.raises(ArgumentError, match=r"^proxy") as caught:
        kind("836", KEY, proxy=proxy)
    assert SECRET not in str(caught.value)


@pytest.mark.parametrize("proxy", ["http://", "http://h:x", f"gopher://u:{SECRET}@h:1"])
def test_a_wrong_proxy_in_the_environment_is_refused_with_its_name(monkeypatch: pytest.MonkeyPatch, proxy: str) -> None:
    monkeypatch.setenv("https_proxy", proxy)
    with pytest.raises(ArgumentError, match=r"^HTTPS_PROXY") as caught:
        Seller("836", KEY)
    assert SECRET not in str(caught.value)
    Seller("836", KEY, trust_env=False)
    Seller("836", KEY, transport=httpx.MockTransport(Script(ok({}))))


@pytest.mark.parametrize("how", ["proxy", "ALL_PROXY", "all_proxy"])
@pytest.mark.parametrize("scheme", ["socks5", "socks5h"])
def test_socks_needs_a_package_and_says_which(monkeypatch: pytest.MonkeyPatch, how: str, scheme: str) -> None:
    monkeypatch.setattr("ozon.transport.proxies.find_spec", lambda name: None)
    address = f"{scheme}://127.0.0.1:1080"
    given: Any = {"proxy": address} if how == "proxy" else {}
    if not given:
        monkeypatch.setenv(how, address)
    with pytest.raises(ArgumentError, match=rf"^{how.upper() if not given else how} .*pip install 'httpx\[socks\]'"):
        Seller("836", KEY, **given)
    with pytest.raises(ArgumentError, match="aiohttp"):
        AsyncSeller("836", KEY, connections="aiohttp", **given)
    monkeypatch.setattr("ozon.transport.proxies.find_spec", lambda name: object())
    Seller("836", KEY, **given)


PROXY = "http://proxy.example:3128"


@pytest.mark.parametrize(
    ("no_proxy", "url", "direct"),
    [
        ("", "https://api-seller.ozon.ru", False),
        ("*", "https://api-seller.ozon.ru", True),
        ("ozon.ru", "https://api-seller.ozon.ru", True),
        (".ozon.ru", "https://api-seller.ozon.ru", True),
        ("*.ozon.ru", "https://api-seller.ozon.ru", True),
        ("OZON.RU", "https://api-seller.ozon.ru", True),
        ("zon.ru", "https://api-seller.ozon.ru", False),
        ("a, b ,ozon.ru", "https://ozon.ru", True),
        ("a b ozon.ru", "https://ozon.ru", True),
        ("ozon.ru:443", "https://ozon.ru", True),
        ("ozon.ru:8080", "https://ozon.ru", False),
        ("https://ozon.ru", "https://ozon.ru", True),
        ("[::1]", "http://[::1]:8000", True),
        ("[::1]:8000", "http://[::1]:8000", True),
        ("[::1]:8001", "http://[::1]:8000", False),
        ("::1", "http://[::1]:8000", True),
        ("fe80::/10", "http://[fe80::5]", True),
        ("fe80::/10", "http://[::1]", False),
        ("10.0.0.0/8", "http://10.1.2.3", True),
        ("10.0.0.5/8", "http://10.1.2.3", True),
        ("10.0.0.0/8", "http://11.1.2.3", False),
        ("10.0.0.0/8", "http://ten.example", False),
        ("127.0.0.1", "http://127.0.0.1:5000", True),
        ("10.0.0.0/99, [, ::, :, ., *., /", "http://10.1.2.3", False),
    ],
)
@pytest.mark.parametrize("variable", ["NO_PROXY", "no_proxy"])
def test_no_proxy(monkeypatch: pytest.MonkeyPatch, variable: str, no_proxy: str, url: str, direct: bool) -> None:
    monkeypatch.setenv("ALL_PROXY", PROXY)
    monkeypatch.setenv(variable, no_proxy)
    assert Proxies(None, True)(url_of(url)) == (None if direct else PROXY)
    Seller("836", KEY)


@pytest.mark.parametrize(
    ("variables", "url", "proxy"),
    [
        ({"HTTPS_PROXY": PROXY}, "https://h", PROXY),
        ({"HTTPS_PROXY": PROXY}, "http://h", None),
        ({"https_proxy": PROXY, "HTTPS_PROXY": "http://other:1"}, "https://h", PROXY),
        ({"HTTPS_PROXY": "", "ALL_PROXY": PROXY}, "https://h", PROXY),
        ({"HTTPS_PROXY": "proxy.example:3128"}, "https://h", PROXY),
        ({"HTTPS_PROXY": "proxy"}, "https://h", "http://proxy"),
        ({"HTTPS_PROXY": " HTTP://proxy.example:3128 "}, "https://h", PROXY),
        ({"HTTPS_PROXY": "https://u:p%40@h:1"}, "https://h", "https://u:p%40@h:1"),
    ],
)
def test_proxies_of_the_environment(
    monkeypatch: pytest.MonkeyPatch, variables: dict[str, str], url: str, proxy: str | None
) -> None:
    for name, value in variables.items():
        monkeypatch.setenv(name, value)
    assert Proxies(None, True)(url_of(url)) == proxy
    assert Proxies(None, False)(url_of(url)) is None
    assert Proxies("mine:1", True)(url_of(url)) == "http://mine:1"


def test_socks_without_a_version_is_the_fifth(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("ozon.transport.proxies.find_spec", lambda name: object())
    monkeypatch.setenv("all_proxy", "socks://127.0.0.1:1080/")
    assert Proxies(None, True)(url_of("https://h")) == "socks5://127.0.0.1:1080/"


# TLS


@pytest.mark.parametrize("variable", ["SSL_CERT_FILE", "SSL_CERT_DIR"])
@pytest.mark.parametrize("kind", [Seller, AsyncSeller, OAuthApp])
def test_wrong_certificates_in_the_environment(monkeypatch: pytest.MonkeyPatch, variable: str, kind: Any) -> None:
    monkeypatch.setenv(variable, "/no/such/place")
    with pytest.raises(ArgumentError, match=rf"^{variable}: there is no file or folder '/no/such/place'"):
        kind("836", KEY)
    kind("836", KEY, verify=False)
    kind("836", KEY, verify=ssl.create_default_context())
    if kind is not OAuthApp:
        kind("836", KEY, trust_env=False)
        kind("836", KEY, transport=httpx.MockTransport(Script(ok({}))))


def test_certificates_that_are_none(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    path = tmp_path / "ca.pem"
    path.write_text("no certificate")
    with pytest.raises(ArgumentError, match=r"^verify: .* no certificates that can be read"):
        Seller("836", KEY, verify=path)
    monkeypatch.setenv("SSL_CERT_FILE", str(path))
    with pytest.raises(ArgumentError, match=r"^SSL_CERT_FILE: .* no certificates that can be read"):
        Seller("836", KEY)
    monkeypatch.setenv("SSL_CERT_FILE", certifi.where())
    Seller("836", KEY)


def test_one_context_for_each_way_to_verify(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    usual = _tls.context(True, True, False, LIBRARY)
    assert _tls.context(True, True, False, LIBRARY) is _tls.context(True, False, False, LIBRARY) is usual
    others = [
        _tls.context(False, True, False, LIBRARY),
        _tls.context(True, True, True, LIBRARY),
        _tls.context(certifi.where(), True, False, LIBRARY),
    ]
    assert len({id(one) for one in [usual, *others]}) == 4
    monkeypatch.setenv("SSL_CERT_FILE", certifi.where())
    assert _tls.context(True, True, False, LIBRARY) is not usual
    assert _tls.context(True, False, False, LIBRARY) is usual
    copy = tmp_path / "ca.pem"
    copy.write_text(Path(certifi.where()).read_text())
    first = _tls.context(copy, True, False, LIBRARY)
    assert _tls.context(copy, True, False, LIBRARY) is first
    copy.write_text(Path(certifi.where()).read_text() + "\n")
    assert _tls.context(copy, True, False, LIBRARY) is not first


def test_clients_share_a_context(monkeypatch: pytest.MonkeyPatch) -> None:
    made = transports_made(monkeypatch)
    for number in range(3):
        shop = Seller(str(number), KEY, base_url="http://127.0.0.1:9", retry=Retry(max_attempts=1))
        with shop, pytest.raises(TransportError, match="ConnectError"):
            shop.product.list(filter={})
    assert len(made) == 3
    assert len({id(given["verify"]) for given in made}) == 1


def test_threads_that_come_at_once_make_one_context() -> None:
    from concurrent.futures import ThreadPoolExecutor

    _tls._made.cache_clear()
    with ThreadPoolExecutor(8) as pool:
        found = list(pool.map(lambda _: _tls.context(True, True, False, LIBRARY), range(8)))
    assert len(set(map(id, found))) == 1
