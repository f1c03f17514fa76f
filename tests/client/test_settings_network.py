"""Proxies and certificates, in settings and in the environment."""

from __future__ import annotations

import ssl
from pathlib import Path
from typing import Any

import certifi
import pytest

from ozon import AsyncSeller, OAuthApp, Retry, Seller
from ozon.transport import tls as _tls
from ozon.transport.proxies import Proxies
from ozon_generated.errors import ArgumentError, TransportError
from ozon_generated.messages import url_of
from tests.backends import transports_made
from tests.client.settings_support import SECRET
from tests.library import LIBRARY, httpx
from tests.runtime.servers import KEY, Script, ok

pytestmark = pytest.mark.usefixtures("no_variables")

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
