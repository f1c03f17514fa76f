"""httpx and httpx2: which one a client uses, and that what belongs to either may be handed in to any client."""

from __future__ import annotations

import inspect
import subprocess
import sys
from importlib import import_module
from typing import Any

import anyio
import pytest

from ozon import AsyncSeller, Merchants, OAuthApp, Performance, Seller
from ozon.sandbox import Sandbox
from ozon_generated.client import SyncClient
from ozon_generated.connections import network_error
from ozon_generated.errors import ArgumentError, OzonError, TransportError
from ozon_generated.messages import NetworkError, Response
from ozon_generated.operation import Operation
from ozon_generated.outcome import NOT_SENT
from ozon_generated.seller import AsyncSellerClient, SellerClient
from tests.runtime.servers import KEY, ONCE, listening

LIBRARIES = ("httpx", "httpx2")
BOTH = pytest.mark.parametrize("library", LIBRARIES)
MINE = pytest.mark.parametrize("mine", LIBRARIES)
ANSWER = {"result": {"items": [{"product_id": 7}], "total": 1, "last_id": ""}}
RAW = b"HTTP/1.1 200 OK\r\nContent-Length: 52\r\nConnection: close\r\n\r\n"
RAW += b'{"result":{"items":[{"product_id":7}],"last_id":""}}'


def module(name: str) -> Any:
    return import_module(name)


def kinds() -> list[tuple[str, type[Exception]]]:
    """Every failure of a transport in both libraries."""
    found: list[tuple[str, type[Exception]]] = []
    for library in LIBRARIES:
        kind: type[Exception] = module(library).TransportError
        exported = [cls for cls in vars(module(library)).values() if inspect.isclass(cls)]
        found += [(library, cls) for cls in exported if issubclass(cls, kind)]
    return found


def first(answer: Any) -> int:
    found: int = answer.page_rows()[0].product_id
    return found


# The setting


@BOTH
def test_the_setting_and_the_variable_choose(monkeypatch: pytest.MonkeyPatch, library: Any) -> None:
    seen: list[str] = []
    for name in LIBRARIES:
        kind = module(name).HTTPTransport
        make = kind.__init__

        def watch(self: Any, *given: Any, name: str = name, make: Any = make, **more: Any) -> None:
            seen.append(name)
            make(self, *given, **more)

        monkeypatch.setattr(kind, "__init__", watch)
    other = LIBRARIES[library == "httpx"]
    with listening(RAW) as server:
        for variable, settings in ((library, {}), (other, {"http_library": library}), ("", {"http_library": library})):
            monkeypatch.setenv("OZON_HTTP_LIBRARY", variable)
            with Seller("836", KEY, base_url=server.url, **settings) as shop:
                assert first(shop.product.list(filter={})) == 7
        monkeypatch.delenv("OZON_HTTP_LIBRARY")
        with Seller("836", KEY, base_url=server.url) as shop:
            shop.product.list(filter={})
    assert seen == [library, library, library, "httpx"]


def test_the_mere_presence_of_httpx2_changes_nothing() -> None:
    code = """
import sys
from ozon import Seller
shop = Seller("836", "key", base_url=sys.argv[1])
assert "httpx" not in sys.modules
shop.product.list(filter={})
assert "httpx" in sys.modules and "httpx2" not in sys.modules
"""
    with listening(RAW) as server:
        environment = {"PYTHONPATH": ":".join(sys.path)}
        subprocess.run([sys.executable, "-c", code, server.url], check=True, env=environment)


@pytest.mark.parametrize("kind", [Seller, AsyncSeller, Performance, Merchants])
def test_a_library_that_is_none(monkeypatch: pytest.MonkeyPatch, kind: Any) -> None:
    with pytest.raises(ArgumentError, match="http_library is of type str: it has to be 'httpx' or 'httpx2'"):
        kind("836", KEY, http_library="requests")
    monkeypatch.setenv("OZON_HTTP_LIBRARY", "requests")
    with pytest.raises(ArgumentError, match=r"OZON_HTTP_LIBRARY.*'httpx' or 'httpx2'"):
        kind("836", KEY)
    monkeypatch.setenv("OZON_HTTP_LIBRARY", "httpx2")
    monkeypatch.setattr("ozon.client.settings.installed", lambda name: False)
    with pytest.raises(ArgumentError, match=r"http_library='httpx2' needs .* pip install 'ozon-client\[httpx2\]'"):
        kind("836", KEY)


# What is handed in


@BOTH
@MINE
def test_transports_clients_and_timeouts_of_either(library: Any, mine: str) -> None:
    httpx = module(mine)
    seen: list[Any] = []

    def serve(request: Any) -> Any:
        assert type(request) is httpx.Request
        seen.append(request.extensions["timeout"])
        return httpx.Response(200, json=ANSWER)

    mock = httpx.MockTransport(serve)
    timeout = httpx.Timeout(9.0, connect=3.0)
    for given in ({"transport": mock}, {"http": httpx.Client(transport=mock, timeout=timeout)}):
        with Seller("836", KEY, http_library=library, retry=ONCE, **given) as shop:
            assert first(shop.product.list(filter={}, options={"timeout": timeout})) == 7
            assert first(shop.with_options(timeout=timeout).product.list(filter={})) == 7
    with Seller("836", KEY, http_library=library, transport=mock, timeout=timeout) as shop:
        shop.product.list(filter={})
    assert [(one["connect"], one["read"]) for one in seen] == [(3.0, 9.0)] * 5

    async def inside() -> None:
        for given in ({"transport": mock}, {"http": httpx.AsyncClient(transport=mock)}):
            async with AsyncSeller("836", KEY, http_library=library, retry=ONCE, **given) as shop:
                assert first(await shop.product.list(filter={})) == 7

    for backend in ("asyncio", "trio"):
        anyio.run(inside, backend=backend)
    with pytest.raises(ArgumentError, match=r"http is .* an httpx\.Client or an httpx2\.Client"):
        Seller("836", KEY, http=httpx.AsyncClient())


@MINE
def test_the_sandbox_serves_clients_of_either(mine: str) -> None:
    httpx = module(mine)
    sandbox = Sandbox(faults={"/v3/product/list": [{"cut": "before"}, {"cut": "body"}]})
    headers = {"Client-Id": "836", "Api-Key": "sandbox-key"}
    with httpx.Client(transport=sandbox.transport, base_url="https://api-seller.ozon.ru", headers=headers) as http:
        for text in ("disconnected", "closed connection"):
            with pytest.raises(httpx.RemoteProtocolError, match=text):
                http.post("/v3/product/list", json={"filter": {}})
        assert http.post("/v3/product/list", json={"filter": {}}).json()["result"]["items"]

    async def inside() -> None:
        async with httpx.AsyncClient(transport=sandbox.transport, base_url="https://h", headers=headers) as http:
            assert (await http.post("/v3/product/list", json={"filter": {}})).json()["result"]["items"]

    anyio.run(inside)


@MINE
def test_the_generated_client_alone_takes_clients_of_either_with_their_auth(mine: str) -> None:
    httpx = module(mine)
    seen: list[Any] = []

    def flow(self: Any, request: Any) -> Any:
        request.headers["Api-Key"] = "signed"
        response = yield request
        if response.status_code == 401:
            yield request

    auth = type("Mine", (httpx.Auth,), {"auth_flow": flow})()

    def serve(request: Any) -> Any:
        seen.append((request.headers["api-key"], request.headers["x-mine"], request.url.path))
        return httpx.Response(401 if len(seen) == 1 else 200, json=ANSWER)

    settings = {"base_url": "https://h/prefix", "auth": auth, "headers": {"X-Mine": "1"}}
    with httpx.Client(transport=httpx.MockTransport(serve), **settings) as http:
        assert first(SellerClient(http).product.list(filter={})) == 7

    async def inside() -> None:
        async with httpx.AsyncClient(transport=httpx.MockTransport(serve), **settings) as http:
            assert first(await AsyncSellerClient(http).product.list(filter={})) == 7

    anyio.run(inside)
    assert seen == [("signed", "1", "/prefix/v3/product/list")] * 3


@MINE
def test_our_tokens_are_auth_for_clients_of_either(mine: str) -> None:
    httpx = module(mine)
    used: list[str] = []

    def serve(request: Any) -> Any:
        if request.url.host == "xapi.ozon.ru":
            return httpx.Response(200, json={"access_token": f"t0ken-{len(used)}", "expires_in": 1000})
        used.append(request.headers.get("authorization", ""))
        return httpx.Response(401 if len(used) == 1 else 200)

    app = OAuthApp("app-1", "s3cret", transport=httpx.MockTransport(serve))
    auth = app.auth("https://api-seller.ozon.ru")
    with httpx.Client(transport=httpx.MockTransport(serve), auth=auth) as http:
        assert http.post("https://api-seller.ozon.ru/a", content=b"x").status_code == 200

    async def inside() -> None:
        async with httpx.AsyncClient(transport=httpx.MockTransport(serve), auth=auth) as http:
            assert (await http.get("https://api-seller.ozon.ru/a")).status_code == 200

    anyio.run(inside)
    assert used == ["Bearer t0ken-0", "Bearer t0ken-1", "Bearer t0ken-1"]


@MINE
def test_our_auth_leaves_the_rest_of_a_request_and_of_an_answer_alone(mine: str) -> None:
    httpx = module(mine)
    seen: list[Any] = []

    def serve(request: Any) -> Any:
        if request.url.host == "xapi.ozon.ru":
            return httpx.Response(200, json={"access_token": "t0ken", "expires_in": 1000})
        seen.append((dict(request.headers.raw), b"".join(request.stream)))
        return httpx.Response(200, content=iter([b"one", b"two"]))

    app = OAuthApp("app-1", "s3cret", transport=httpx.MockTransport(serve))
    auth = app.auth("https://api-seller.ozon.ru")
    with httpx.Client(transport=httpx.MockTransport(serve), auth=auth) as http:
        http.post("https://api-seller.ozon.ru/a", files={"f": b"abc"})
        http.post("https://api-seller.ozon.ru/a", content=iter([b"x", b"y"]), headers={"X-Mine": "1"})
        with http.stream("GET", "https://api-seller.ozon.ru/a") as answer:
            assert not answer.is_stream_consumed
            assert list(answer.iter_raw()) == [b"one", b"two"]
        http.get("https://[fe80::1%25eth0]/")
    headers, content = seen[1]
    assert headers[b"Authorization"] == b"Bearer t0ken"
    assert headers[b"X-Mine"] == b"1"
    assert headers[b"Transfer-Encoding"] == b"chunked"
    assert b"Content-Length" not in headers
    assert content == b"xy"
    assert b"Authorization" not in seen[3][0]


@MINE
def test_the_generated_client_adds_its_query_to_that_of_its_client(mine: str) -> None:
    httpx = module(mine)
    seen: list[str] = []

    def serve(request: Any) -> Any:
        seen.append(str(request.url))
        return httpx.Response(200, json={})

    facts: dict[str, Any] = {"api": "x", "name": "a.b", "method": "GET", "path": "/v1/x", "safety": "read"}
    operation = Operation(**facts, query_parameters={"id": "id", "text": "text"}, reply="nothing")
    with httpx.Client(transport=httpx.MockTransport(serve), base_url="https://h", params={"tenant": "1"}) as http:
        SyncClient(http).call(operation, {"id": 7, "text": "a b&c"})
    assert seen == ["https://h/v1/x?tenant=1&id=7&text=a+b%26c"] or seen == [
        "https://h/v1/x?tenant=1&id=7&text=a%20b%26c"
    ]


def test_a_transport_that_cannot_be_closed() -> None:
    class Mine:
        def handle_request(self, request: Any) -> Any:
            return module("httpx").Response(200, json=ANSWER)

    with Seller("836", KEY, transport=Mine()) as shop:
        assert first(shop.product.list(filter={})) == 7


# What they raise


@pytest.mark.parametrize(("library", "cls"), kinds(), ids=lambda part: getattr(part, "__name__", part))
def test_every_failure_of_either_is_told_by_its_name(library: str, cls: type[Exception]) -> None:
    failure = network_error(cls("no such luck"))
    assert failure.kind in {base.__name__ for base in cls.__mro__}
    assert str(failure) == "no such luck"

    def serve(request: Any) -> Any:
        raise cls("no such luck")

    with pytest.raises(TransportError, match=f"{failure.kind}: no such luck") as caught:
        Seller("836", KEY, transport=module(library).MockTransport(serve), retry=ONCE).product.list(filter={})
    assert caught.value.sent is (failure.kind not in NOT_SENT)


def test_other_failures_are_told_too() -> None:
    for error in (ValueError("odd"), OSError("gone")):
        assert str(network_error(error)) == f"{type(error).__name__}: {error}"
    mine = NetworkError("ReadTimeout", "x")
    assert network_error(mine) is mine


@BOTH
def test_a_reply_is_the_same_whatever_carries_it(library: Any) -> None:
    replies: list[Response] = []
    with listening(RAW) as server, Seller("836", KEY, base_url=server.url, http_library=library) as shop:
        shop.product.list(filter={}, options={"on_reply": replies.append})
    (reply,) = replies
    assert type(reply) is Response
    assert (reply.status_code, reply.reason_phrase, reply.is_success, reply.is_redirect) == (200, "OK", True, False)
    assert reply.headers["CONNECTION"] == "close"
    assert reply.json()["result"]["items"] == [{"product_id": 7}]
    assert reply.text.startswith("{")
    assert reply.request.method == "POST"
    assert reply.request.url.path == "/v3/product/list"


@BOTH
def test_refused_connections_are_not_sent(library: Any) -> None:
    with Seller("836", KEY, base_url="http://127.0.0.1:9", http_library=library, retry=ONCE) as shop:
        with pytest.raises(OzonError, match="ConnectError") as caught:
            shop.product.list(filter={})
        assert not caught.value.sent
