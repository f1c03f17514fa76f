"""Secrets are planted everywhere; then everything that a program may show is searched for them."""

from __future__ import annotations

import base64
import copy
import json
import logging
import pickle
import socketserver
import threading
import traceback
from collections.abc import AsyncIterator, Callable, Iterator
from functools import partial
from pathlib import Path
from typing import Any

import anyio
import h2.config
import h2.connection
import h2.events
import pytest
from opentelemetry.sdk.trace import TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter

from ozon import (
    AsyncMerchants,
    AsyncPerformance,
    AsyncSeller,
    Event,
    Merchants,
    OAuthApp,
    OzonError,
    Performance,
    Retry,
    Seller,
)
from ozon.files import labels, report
from ozon.merchants import sign
from ozon.sandbox import Sandbox
from tests.library import httpx
from tests.runtime.servers import listening

MARK = "5ecret"
KEY, TOKEN, ACCESS, REFRESH, CODE, CLIENT_SECRET, MERCHANT_KEY, PASSWORD, SIGNED = (
    f"{MARK}-{name}-0123456789"
    for name in ("key", "token", "access", "refresh", "code", "client", "merchant", "password", "signed")
)
SIGNATURE = sign(MERCHANT_KEY, "/auth/token/merchants?applicationid=Demo")
HIDDEN = {
    MARK,
    SIGNATURE,
    sign(MERCHANT_KEY, "/auth/token/merchants"),
    base64.b64encode(f"u:{PASSWORD}".encode()).decode(),
}
ONCE = Retry(max_attempts=1)
WAYS = ("sync", "asyncio", "trio")
LINKS = [
    f"https://cdn.example.com/r.csv?{query}"
    for query in (
        f"X-Amz-Signature={SIGNED}&X-Amz-Credential={SIGNED}&X-Amz-Security-Token={SIGNED}",
        f"Expires=1&Signature={SIGNED}&AWSAccessKeyId={SIGNED}",
        f"sig={SIGNED}&se=2026",
        f"token={SIGNED}",
        f"hash={SIGNED}&auth_key={SIGNED}",
        f"x={SIGNED}{'0' * 20}",
    )
] + [f"https://u:{PASSWORD}@cdn.example.com/r.csv"]


class Search:
    """Collects everything that a program may show."""

    def __init__(self, caplog: pytest.LogCaptureFixture, spans: InMemorySpanExporter) -> None:
        self._caplog = caplog
        self._spans = spans
        self.events: list[Event] = []
        self.shown_by_the_caller = set[str]()  #: names of locals that hold what the caller's own frame holds too

    @property
    def hooks(self) -> dict[str, Any]:
        """Settings of a client that is watched in every way."""
        names = ("on_request", "on_response", "on_retry", "on_wait")
        return {"log_bodies": True, "tracing": True, **dict.fromkeys(names, self.events.append)}

    def run(self, call: Callable[..., Any], *arguments: Any, **settings: Any) -> None:
        try:
            result = call(*arguments, **settings)
        except (Exception, KeyboardInterrupt) as error:
            self.error(error)
        else:
            self.text("result", repr(result))
        self.logs()

    def error(self, error: BaseException) -> None:
        self.text("str", str(error))
        self.text("repr", repr(error))
        self.text("attributes", repr(vars(error)))
        if isinstance(error, OzonError):
            self.text("pickle", pickle.dumps(error))
            assert type(pickle.loads(pickle.dumps(error))) is type(error)
        left, seen = [error], set[int]()
        while left:
            one = left.pop()
            if id(one) not in seen:
                seen.add(id(one))
                left += [other for other in (one.__cause__, one.__context__) if other is not None]
                self._frames(one)

    def _frames(self, error: BaseException) -> None:
        self.text("traceback", "".join(traceback.format_exception_only(error)))
        for frame, line in traceback.walk_tb(error.__traceback__):
            if frame.f_code.co_filename != __file__:
                for name, value in frame.f_locals.items():
                    if name in self.shown_by_the_caller:
                        continue
                    self.text(f"{frame.f_code.co_filename}:{line} {name}", repr(value))

    def logs(self) -> None:
        for record in self._caplog.records:
            self.text(f"log {record.name}", f"{record.getMessage()} {record.__dict__!r}")
        for event in self.events:
            self.text("event", f"{event!r} {event.request!r} {event.response!r}")
            self.text("pickled event", pickle.dumps(event))
        for span in self._spans.get_finished_spans():
            self.text("span", span.to_json())
        self._caplog.clear()
        self.events.clear()
        self._spans.clear()

    def text(self, where: str, text: str | bytes) -> None:
        shown = text.decode("latin-1") if isinstance(text, bytes) else text
        for mark in HIDDEN:
            place = shown.find(mark)
            assert place < 0, f"{where} shows …{shown[max(place - 200, 0) : place + 40]}"


@pytest.fixture
def search(caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch) -> Iterator[Search]:
    caplog.set_level(logging.DEBUG)
    for name in [*logging.root.manager.loggerDict]:
        caplog.set_level(logging.DEBUG, name)
    exporter, provider = InMemorySpanExporter(), TracerProvider()
    provider.add_span_processor(SimpleSpanProcessor(exporter))
    monkeypatch.setattr("opentelemetry.trace.get_tracer", provider.get_tracer)
    for name in ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "NO_PROXY"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.lower(), raising=False)
    yield Search(caplog, exporter)
    provider.shutdown()


def driven(way: str, sync: Any, asynchronous: Any, use: Callable[[Any], Any], settings: dict[str, Any]) -> Any:
    """What a call gives, whichever way it is made."""
    if way == "sync":
        with sync(**settings) as client:
            return use(client)

    async def run() -> Any:
        async with asynchronous(**settings) as client:
            return await use(client)

    return anyio.run(run, backend=way)


def products(client: Any) -> Any:
    return client.product.list(filter={})


def seller(way: str, use: Callable[[Any], Any], **settings: Any) -> Any:
    if not {"token", "oauth"} & settings.keys():
        settings = {"client_id": "836", "api_key": KEY, **settings}
    return driven(way, Seller, AsyncSeller, use, {"retry": ONCE, **settings})


def campaigns(client: Any) -> Any:
    return client.campaign.list()


def legacy(client: Any) -> Any:
    return client.product.list(merchant_sku="1")


# Answers, with everything that was sent in them


def echo(request: httpx.Request) -> str:
    keys = [request.headers.get(name, "") for name in ("api-key", "authorization", "x-api-key", "cookie")]
    return f"{' '.join(keys)} {request.url} https://h/x?sig={SIGNED}"


def refusal(request: httpx.Request, status: int) -> httpx.Response:
    text = echo(request)
    body = {"code": f"bad {text}", "message": f"bad {text}", "details": [{text: [text], "api-key": text}]}
    return httpx.Response(status, json=body, headers={"x-o3-trace-id": text})


ANSWERS: dict[str, Callable[[httpx.Request], Any]] = {
    "ok": lambda request: httpx.Response(200, json={"result": {}}, headers={"set-cookie": f"s={SIGNED}"}),
    "not json": lambda request: httpx.Response(200, content=echo(request)),
    "html": lambda request: httpx.Response(502, content=f"<p>{echo(request)}</p>", headers={"x-echo": echo(request)}),
    "away": lambda request: httpx.Response(307, headers={"location": f"https://u:{PASSWORD}@h/?token={SIGNED}"}),
    "time-out": lambda request: httpx.ReadTimeout(f"timed out with {echo(request)}"),
    "refused": lambda request: httpx.ConnectError(f"no {echo(request)}"),
    "cut gzip": lambda request: httpx.Response(200, stream=Cut(), headers={"content-encoding": "gzip"}),
    "a fault": lambda request: RuntimeError("a fault of the transport"),
    "interrupted": lambda request: KeyboardInterrupt(),
    **{str(status): partial(refusal, status=status) for status in (400, 401, 403, 404, 409, 429, 500)},
}


class Cut(httpx.SyncByteStream, httpx.AsyncByteStream):
    def __iter__(self) -> Iterator[bytes]:
        yield b"\x1f\x8b"

    async def __aiter__(self) -> AsyncIterator[bytes]:
        yield b"\x1f\x8b"


def answering(reply: Callable[[httpx.Request], Any]) -> httpx.MockTransport:
    def handle(request: httpx.Request) -> httpx.Response:
        answer = reply(request)
        if isinstance(answer, BaseException):
            raise answer
        found: httpx.Response = answer
        return found

    return httpx.MockTransport(handle)


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("answer", ANSWERS)
def test_answers(search: Search, way: str, answer: str) -> None:
    watched = {"transport": answering(ANSWERS[answer]), **search.hooks}
    for credentials in (
        {},
        {"token": TOKEN},
        {"token": lambda: TOKEN},
        {"retry": Retry(max_attempts=2, backoff=0.001)},
    ):
        search.run(seller, way, products, **watched, **credentials)


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("value", [KEY, f"{KEY}\n"])
def test_what_the_caller_adds(search: Search, way: str, value: str) -> None:
    def call(client: Any) -> Any:
        headers = {"Authorization": f"Bearer {value}", "X-Api-Key": value, "Cookie": f"s={value}"}
        return client.raw("GET", f"/v1/x?token={SIGNED}", options={"headers": headers})

    search.shown_by_the_caller = {"options", "path", "params", "arguments", "call", "request", "operation"}
    search.run(seller, way, call, transport=answering(ANSWERS["401"]), **search.hooks)
    with listening(b"HTTP/1.1 400 Bad\r\nContent-Length: 0\r\n\r\n") as server:
        search.run(seller, way, call, base_url=server.url, **search.hooks)


# Token calls

TOKENS = {
    "ok": f'{{"access_token":"{ACCESS}","token":"{ACCESS}","expires_in":100,"refresh_token":"{REFRESH}"}}',
    "form": f"access_token={ACCESS}&refresh_token={REFRESH}",
    "nested": f'{{"access_token":{{"v":"{ACCESS}"}},"token":{{"v":"{ACCESS}"}}}}',
    "list": f'{{"access_token":["{ACCESS}"],"token":["{ACCESS}"]}}',
    "cut": f'{{"access_token":"{ACCESS}',
    "line break": f'{{"access_token":"{ACCESS}\\n","token":"{ACCESS}\\n"}}',
    "single quotes": f"{{'access_token':'{ACCESS}','token':'{ACCESS}'}}",
    "another name": f'{{"accessToken":"{ACCESS}","bearer":"{ACCESS}"}}',
    "bare": f"{ACCESS}",
    "an echo": "",
}


def token_calls(body: str, status: int) -> httpx.MockTransport:
    def handle(request: httpx.Request) -> httpx.Response:
        is_token_call = "token" in request.url.path
        text = body if body else f"invalid {request.content.decode()} {request.url} {request.headers.get('x-sign')}"
        content = text if body else json.dumps({"error": text, "error_description": text})
        if is_token_call:
            return httpx.Response(status, content=content)
        return httpx.Response(200, json={"list": [], "Products": []})

    return httpx.MockTransport(handle)


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("status", [200, 400, 500])
@pytest.mark.parametrize("body", TOKENS)
def test_token_answers(search: Search, way: str, status: int, body: str) -> None:
    def transport() -> httpx.MockTransport:
        return token_calls(TOKENS[body], status)

    shared = {"transport": transport(), "retry": ONCE, **search.hooks}
    secrets = {"client_id": "c", "client_secret": CLIENT_SECRET, **shared}
    search.run(driven, way, Performance, AsyncPerformance, campaigns, secrets)
    for form in ("header", "query"):
        merchants = {"application_id": "Demo", "secret_key": MERCHANT_KEY, "signature_form": form, **shared}
        search.run(driven, way, Merchants, AsyncMerchants, legacy, merchants)
    consents: list[dict[str, Any]] = [
        {"refresh_token": REFRESH},
        {"code": CODE, "redirect_uri": "https://x.example"},
        {},
    ]
    for consent in consents:
        app = OAuthApp("c", CLIENT_SECRET, transport=transport(), retry=ONCE, **consent)
        search.run(seller, way, products, oauth=app, transport=transport(), **search.hooks)
        search.text("app", repr(app) + repr(vars(app)))


# Downloads


def files(url: str, reply: Callable[[httpx.Request], httpx.Response]) -> httpx.MockTransport:
    def handle(request: httpx.Request) -> httpx.Response:
        if request.url.host == "cdn.example.com":
            return reply(request)
        result = {"code": "c", "status": "success", "file": url}
        tasks = {"tasks": [{"task_id": 7, "task_type": "big_label"}], "status": {"code": "completed"}, "file_url": url}
        return httpx.Response(200, json={"result": result, **tasks})

    return httpx.MockTransport(handle)


def failing(request: httpx.Request) -> httpx.Response:
    raise httpx.ReadError(f"broken: {request.url}")


DOWNLOADS: dict[str, Callable[[httpx.Request], httpx.Response]] = {
    "whole": lambda request: httpx.Response(200, content=b"a;b"),
    "gone": lambda request: httpx.Response(403, content=f"<Error>{request.url}</Error>"),
    "a page": lambda request: httpx.Response(200, content=f"<html>{request.url}</html>"),
    "away": lambda request: httpx.Response(302, headers={"location": f"http://cdn.example.com/x?sig={SIGNED}"}),
    "around": lambda request: httpx.Response(302, headers={"location": str(request.url)}),
    "broken": failing,
}


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("download", DOWNLOADS)
def test_downloads(search: Search, way: str, download: str, tmp_path: Path) -> None:
    calls: list[Callable[[Any], Any]] = [
        lambda client: report(client, "c", interval=0.001),
        lambda client: report(client, "c", tmp_path / "missing" / "r.csv"),
        lambda client: labels(client, ["1"], tmp_path / "l.pdf", interval=0.001),
    ]
    for url in LINKS:
        for call in calls:
            search.run(seller, way, call, transport=files(url, DOWNLOADS[download]), **search.hooks)


# Addresses and proxies


def one(way: str, **settings: Any) -> Any:
    return seller(way, products, timeout=2.0, **settings)


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize(
    "proxy",
    [
        f"http://u:{PASSWORD}@127.0.0.1:9",
        f"htp://u:{PASSWORD}@127.0.0.1:9",
        f"u:{PASSWORD}@127.0.0.1:9",
        f"http://u:{PASSWORD}@127.0.0.1:99999",
        f"http://u:p@{PASSWORD}@[bad",
        f"socks5://u:{PASSWORD}@127.0.0.1:9",
    ],
)
def test_proxies(search: Search, way: str, proxy: str, monkeypatch: pytest.MonkeyPatch) -> None:
    search.run(one, way, proxy=proxy, **search.hooks)
    if way == "asyncio":
        search.run(one, way, proxy=proxy, connections="aiohttp")
    monkeypatch.setenv("HTTPS_PROXY", proxy)
    search.run(one, way)


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("reply", [b"HTTP/1.1 407 Who\r\nContent-Length: 0\r\n\r\n", b"", b"SSH-2.0\r\n"])
def test_a_proxy_that_refuses(search: Search, way: str, reply: bytes) -> None:
    with listening(reply) as server:
        proxy = server.url.replace("http://", f"http://u:{PASSWORD}@")
        for settings in ({}, {"base_url": "http://files.example", "allow_insecure": True}):
            search.run(one, way, proxy=proxy, **settings)
            if way == "asyncio":
                search.run(one, way, proxy=proxy, connections="aiohttp", **settings)


@pytest.mark.parametrize(
    "url",
    [
        f"https://u:{PASSWORD}@h.example",
        f"https://u:{MARK}/{PASSWORD}@h",
        f"http://u:{PASSWORD}@example.com",
        f"ftp://u:{PASSWORD}@h",
        f"https://u:p@{PASSWORD}@h:99999",
        f"https://u:{PASSWORD}@[",
    ],
)
def test_addresses(search: Search, url: str) -> None:
    search.run(one, "sync", base_url=url, transport=answering(ANSWERS["401"]), **search.hooks)
    app = {"client_id": "c", "client_secret": CLIENT_SECRET, "base_url": url}
    search.run(OAuthApp, **app)


@pytest.mark.parametrize("key", [f"{KEY}\n", f" {KEY}", f"{KEY}ключ", f"{KEY}\0", [KEY], KEY.encode(), 5, ""])
def test_credentials_that_cannot_be(search: Search, key: Any) -> None:
    search.run(Seller, "836", key)
    search.shown_by_the_caller = {"client_id"}  # which is no secret, but may be mistaken for the key
    search.run(Seller, key, "x")
    search.run(Seller, token=key)
    search.run(seller, "sync", products, token=lambda: key, transport=answering(ANSWERS["ok"]))
    search.run(Performance, "c", key)
    search.run(Merchants, "Demo", key)
    search.run(OAuthApp, "c", key)
    search.run(OAuthApp, "c", "x", refresh_token=key)
    search.run(OAuthApp, "c", "x", code=key, redirect_uri="https://x.example")
    search.run(Seller, "836", KEY, nonsense=key)


# Over sockets


class Http2(socketserver.BaseRequestHandler):
    """Answers each HTTP/2 request with a cookie."""

    def handle(self) -> None:
        connection = h2.connection.H2Connection(config=h2.config.H2Configuration(client_side=False))
        connection.initiate_connection()
        self.request.sendall(connection.data_to_send())
        while data := self.request.recv(65536):
            for event in connection.receive_data(data):
                if isinstance(event, h2.events.StreamEnded):
                    headers = [
                        (":status", "200"),
                        ("set-cookie", f"s={SIGNED}"),
                        ("location", f"https://h/?sig={SIGNED}"),
                    ]
                    connection.send_headers(event.stream_id, headers)
                    connection.send_data(event.stream_id, b"{}", end_stream=True)
            self.request.sendall(connection.data_to_send())


@pytest.mark.parametrize("way", WAYS)
def test_http2(search: Search, way: str) -> None:
    with socketserver.ThreadingTCPServer(("127.0.0.1", 0), Http2) as server:
        server.daemon_threads = True
        threading.Thread(target=server.serve_forever, daemon=True).start()
        kind: Any = httpx.HTTPTransport if way == "sync" else httpx.AsyncHTTPTransport
        search.run(
            seller,
            way,
            lambda client: client.raw("GET", f"/v1/x?sig={SIGNED}"),
            base_url=f"http://127.0.0.1:{server.server_address[1]}",
            transport=kind(http1=False, http2=True),
        )
        server.shutdown()


@pytest.mark.parametrize("way", WAYS)
def test_a_sandbox_on_a_socket(search: Search, way: str) -> None:
    sandbox = Sandbox(api_key=KEY)
    with sandbox.serve() as url:
        search.run(seller, way, products, base_url=url, **search.hooks)
        if way == "asyncio":
            search.run(seller, way, products, base_url=url, connections="aiohttp", **search.hooks)
    assert sandbox.requests
    search.text("requests of the sandbox", repr(sandbox.requests))


@pytest.mark.parametrize("way", ["asyncio", "trio"])
def test_a_cancelled_call(search: Search, way: str) -> None:
    class Slow(httpx.AsyncBaseTransport):
        async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
            await anyio.sleep(60)
            raise AssertionError

    async def run() -> None:
        async with AsyncSeller("836", KEY, transport=Slow(), **search.hooks) as client:
            with anyio.move_on_after(0.01):
                try:
                    await products(client)
                except BaseException as error:
                    search.error(error)
                    raise

    search.run(anyio.run, run, backend=way)


# What objects show of themselves


def test_objects(search: Search) -> None:
    app = OAuthApp("c", CLIENT_SECRET, refresh_token=REFRESH, proxy=f"http://u:{PASSWORD}@h:1")
    transport = token_calls(TOKENS["ok"], 200)
    performance = Performance("c", CLIENT_SECRET, transport=transport)
    merchants = Merchants("Demo", MERCHANT_KEY, transport=transport)
    for client in (
        Seller("836", KEY, proxy=f"http://u:{PASSWORD}@h:1"),
        Seller(token=TOKEN),
        Seller(token=lambda: TOKEN),
        Seller(oauth=app),
        performance,
        merchants,
    ):
        http = client.http
        search.text(
            "client",
            repr([client, vars(client), http, vars(http), http.credentials, vars(http.credentials), http.headers]),
        )
        spoilers: list[Callable[[Any], Any]] = [
            pickle.dumps,
            copy.deepcopy,
            lambda one: pickle.dumps(vars(one)),
            lambda one: pickle.dumps(one.http.credentials),
        ]
        for spoil in spoilers:
            search.run(spoil, client)
    performance.campaign.list()
    merchants.product.list(merchant_sku="1")
    for used in (performance, merchants):
        search.text("after a call", repr([vars(used.http.credentials), used.http.credentials]))


def test_bodies_can_be_left_out(search: Search) -> None:
    phone = f"{MARK}-phone"
    refused = {"message": f"bad {phone}", "details": [{"phone": phone}]}
    replies = {"details": httpx.Response(400, json=refused), "text": httpx.Response(200, content=f"no JSON, {phone}")}
    search.shown_by_the_caller = {"filter", "arguments"}
    for reply in replies.values():
        transport = httpx.MockTransport(lambda request, reply=reply: reply)
        settings = {"transport": transport, "keep_bodies": False, **search.hooks}
        search.run(seller, "sync", lambda client: client.product.list(filter={"offer_id": [phone]}), **settings)
