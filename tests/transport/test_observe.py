"""Logging, hooks and spans: what they show, and that no secret is in them."""

from __future__ import annotations

import copy
import logging
import pickle
import subprocess
import sys
from collections.abc import Iterator
from types import TracebackType
from typing import Any

import anyio
import pytest
from opentelemetry.sdk.trace import TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter
from opentelemetry.trace import StatusCode

from ozon import AsyncSeller, Event, Retry, Seller
from ozon.transport.retry import RetryTransport
from ozon.transport.telemetry import Observer
from ozon_generated.errors import OzonError
from tests.backends import sync_over
from tests.library import httpx
from tests.runtime.servers import KEY, Script, async_seller, ok, seller

FAST = Retry(max_attempts=3, backoff=0.001)
EMPTY = ok({"result": {"items": [], "total": 0, "last_id": ""}, "access_token": "5ecret"})
TOKEN = "t0ken-t0ken-t0ken"


def lines(caplog: pytest.LogCaptureFixture) -> list[str]:
    return [record.getMessage() for record in caplog.records if record.name == "ozon"]


def twice(server: Script, **settings: Any) -> None:
    """One call of each kind of client."""

    async def ask() -> None:
        async with async_seller(server, **settings) as shop:
            await shop.product.list(filter={})

    for run in (lambda: seller(server, **settings).product.list(filter={}), lambda: anyio.run(ask)):
        try:
            run()
        except OzonError:
            pass


# The log


def test_one_line_a_call(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG, "ozon")
    twice(Script(EMPTY))
    for line in lines(caplog):
        assert line.startswith("product.list: HTTP 200 in ")
        assert line.endswith(" ms, attempt 1 (POST https://api-seller.ozon.ru/v3/product/list)")
    assert len(lines(caplog)) == 2
    assert {record.levelno for record in caplog.records if record.name == "ozon"} == {logging.DEBUG}


def test_repeats_and_failures_in_the_log(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG, "ozon")
    seller(Script(httpx.Response(503), httpx.ReadTimeout("slow"), EMPTY), retry=FAST).product.list(filter={})
    assert [line[: line.index("in ")] for line in lines(caplog)] == [
        "product.list: HTTP 503, is sent aga",
        "product.list: ReadTimeout, is sent aga",
        "product.list: HTTP 200 ",
    ] or lines(caplog)[-1].startswith("product.list: HTTP 200 in")
    assert "attempt 3" in lines(caplog)[-1]
    caplog.clear()
    twice(Script(httpx.ConnectError("x")))
    assert all("ConnectError in" in line for line in lines(caplog))


def test_silent_without_debug(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO, "ozon")
    twice(Script(EMPTY), log_bodies=True)
    assert lines(caplog) == []


def levels(caplog: pytest.LogCaptureFixture) -> list[tuple[str, str]]:
    return [(record.levelname, record.getMessage()) for record in caplog.records if record.name == "ozon"]


def test_repeats_are_seen_at_info_and_long_waits_at_warning(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO, "ozon")
    short, long = (
        Retry(max_attempts=2, backoff=0.001),
        Retry(max_attempts=2, backoff=5, max_backoff=20, jitter=lambda: 1.0),
    )
    twice(Script(httpx.Response(503), EMPTY, httpx.ReadTimeout("slow"), EMPTY), retry=short)
    assert levels(caplog) == [
        ("INFO", "product.list: HTTP 503, is sent again in 0.0 s"),
        ("INFO", "product.list: ReadTimeout, is sent again in 0.0 s"),
    ]
    caplog.clear()
    waits: list[float] = []
    refusing = httpx.MockTransport(lambda _: httpx.Response(429))
    sender = sync_over(refusing, lambda inner, backend: RetryTransport(inner, long, backend), sleep=waits.append)
    sender.handle_request(httpx.Request("POST", "https://h/p"))
    assert waits == [5]
    assert levels(caplog) == [
        ("WARNING", "POST /p: HTTP 429, is sent again in 5.0 s"),
        ("INFO", "POST /p: HTTP 429, is not sent again"),
    ]


def test_a_429_that_is_not_repeated_is_seen(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO, "ozon")
    twice(Script(httpx.Response(429)))
    assert levels(caplog) == [("INFO", "product.list: HTTP 429, is not sent again")] * 2
    caplog.clear()
    twice(Script(httpx.Response(503)))
    assert levels(caplog) == []


def test_waits_for_a_turn_in_the_log(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG, "ozon")
    observer = Observer()
    observer.waits("product.list", 0.5, "the account has 50 requests per second")
    observer.waits("product.list", 60.0, "a block")
    assert levels(caplog) == [
        ("DEBUG", "product.list: waits up to 0.5 s for a rate limit (the account has 50 requests per second)"),
        ("WARNING", "product.list: waits up to 60.0 s for a rate limit (a block)"),
    ]


def test_bodies_only_when_asked_for(caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch) -> None:
    caplog.set_level(logging.DEBUG, "ozon")
    twice(Script(EMPTY))
    assert "filter" not in caplog.text
    twice(Script(EMPTY), log_bodies=True)
    assert '{"filter":{}}' in caplog.text
    assert "5ecret" not in caplog.text
    assert '"access_token":"***"' in caplog.text
    caplog.clear()
    monkeypatch.setenv("OZON_LOG_BODIES", "1")
    twice(Script(EMPTY))
    assert '{"filter":{}}' in caplog.text
    twice(Script(EMPTY), log_bodies=False)
    big = ok({"result": {"items": [], "last_id": "x" * 10_000}})
    caplog.clear()
    twice(Script(big))
    assert "… (10" in caplog.text


# Hooks


def test_hooks_see_every_attempt() -> None:
    seen: list[tuple[str, Event]] = []
    hooks = {f"on_{name}": (lambda e, n=name: seen.append((n, e))) for name in ("request", "response", "retry", "wait")}
    twice(Script(httpx.Response(503), EMPTY, httpx.Response(503), EMPTY), retry=FAST, **hooks)
    expected = ["request", "response", "retry", "wait", "request", "response"]
    assert [name for name, _ in seen] == expected * 2
    first, answered, again, waits, second, done = (event for _, event in seen[:6])
    assert (first.operation, first.method, first.attempt, first.status) == ("product.list", "POST", 1, None)
    assert first.url == "https://api-seller.ozon.ru/v3/product/list"
    assert first.request is not None
    assert first.request.content == b'{"filter":{}}'
    assert (answered.status, answered.reason, again.reason, waits.reason) == (503, "HTTP 503", "HTTP 503", "HTTP 503")
    assert 0 < again.seconds < 1
    assert again.seconds == waits.seconds
    assert (second.attempt, done.attempt, done.status, done.reason) == (2, 2, 200, "")
    assert done.response is not None
    assert b'"access_token":"***"' in done.response.content
    assert done.seconds >= 0


def test_a_hook_sees_that_no_answer_came() -> None:
    seen: list[Event] = []
    twice(Script(httpx.ReadTimeout("slow")), on_response=seen.append)
    assert [(e.status, e.reason, e.response) for e in seen] == [(None, "ReadTimeout", None)] * 2


def stop(event: Event) -> None:
    raise KeyError("mine")


def test_what_the_hook_before_a_call_raises_reaches_the_caller_and_nothing_is_sent() -> None:
    server = Script(EMPTY)
    with pytest.raises(KeyError, match="mine"):
        seller(server, on_request=stop).product.list(filter={})
    assert server.requests == []


@pytest.mark.parametrize("hook", ["on_response", "on_retry", "on_wait"])
def test_a_hook_that_only_looks_on_cannot_change_the_outcome(caplog: pytest.LogCaptureFixture, hook: str) -> None:
    server = Script(httpx.Response(503), EMPTY)
    assert seller(server, retry=FAST, **{hook: stop}).product.list(filter={}).result is not None
    assert len(server.requests) == 2
    assert ("WARNING", "product.list: a hook raised KeyError; the call goes on") in levels(caplog)


def test_a_hook_that_raises_while_a_call_waits_for_its_turn(caplog: pytest.LogCaptureFixture) -> None:
    from ozon.limits import Limits, MemoryStore, Rate

    limits = Limits(store=MemoryStore(), account=[Rate(1, 0.05)])
    shop = seller(Script(EMPTY), limits=limits, on_wait=stop)
    shop.product.list(filter={})
    shop.product.list(filter={})
    assert levels(caplog) == [("WARNING", "product.list: a hook raised KeyError; the call goes on")]


def test_hooks_of_a_client_with_other_options() -> None:
    seen: list[str] = []
    shop = seller(Script(EMPTY), on_request=lambda event: seen.append("first"))
    shop.with_options(on_request=lambda event: seen.append("second")).product.list(filter={})
    shop.with_options(on_request=None).product.list(filter={})
    shop.product.list(filter={})
    assert seen == ["second", "first"]


# Spans


@pytest.fixture
def spans(monkeypatch: pytest.MonkeyPatch) -> Iterator[InMemorySpanExporter]:
    exporter = InMemorySpanExporter()
    provider = TracerProvider()
    provider.add_span_processor(SimpleSpanProcessor(exporter))
    monkeypatch.setattr("opentelemetry.trace.get_tracer", provider.get_tracer)
    yield exporter
    provider.shutdown()


@pytest.mark.parametrize("tracing", [None, True])
def test_a_span_a_call(spans: InMemorySpanExporter, tracing: bool | None) -> None:
    twice(Script(httpx.Response(503), EMPTY), retry=FAST, tracing=tracing)
    first, second = spans.get_finished_spans()
    assert first.attributes == {
        "ozon.operation": "product.list",
        "http.request.method": "POST",
        "server.address": "api-seller.ozon.ru",
        "url.path": "/v3/product/list",
        "ozon.attempts": 2,
        "http.response.status_code": 200,
    }
    assert (first.name, first.status.status_code) == ("product.list", StatusCode.UNSET)
    assert second.attributes is not None
    assert second.attributes["ozon.attempts"] == 1


@pytest.mark.parametrize(("reply", "kind"), [(httpx.Response(403), "HTTP 403"), (httpx.ReadError("x"), "ReadError")])
def test_a_span_of_a_failure(spans: InMemorySpanExporter, reply: Any, kind: str) -> None:
    twice(Script(reply))
    for span in spans.get_finished_spans():
        assert span.status.status_code is StatusCode.ERROR
        assert span.attributes is not None
        assert span.attributes["error.type"] == kind
        assert KEY not in span.to_json()


def test_no_span_when_it_is_switched_off(spans: InMemorySpanExporter) -> None:
    twice(Script(EMPTY), tracing=False)
    assert spans.get_finished_spans() == ()


def test_a_cancelled_call_ends_its_span(spans: InMemorySpanExporter) -> None:
    class Slow(httpx.AsyncBaseTransport):
        async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
            await anyio.sleep(60)
            raise AssertionError

    async def ask() -> None:
        async with AsyncSeller("836", KEY, transport=Slow()) as shop:
            with anyio.move_on_after(0.01):
                await shop.product.list(filter={})

    anyio.run(ask)
    assert len(spans.get_finished_spans()) == 1


def test_opentelemetry_is_not_imported_by_us() -> None:
    code = """
import sys
sys.path[:0] = ["overlay", "."]
from ozon import Seller
from ozon.sandbox import Sandbox
Seller("836", "sandbox-key", transport=Sandbox().transport).product.list(filter={})
assert not [name for name in sys.modules if name.startswith(("opentelemetry", "aiohttp", "h2"))]
"""
    subprocess.run([sys.executable, "-c", code], check=True)


# Secrets


def frames(error: BaseException) -> Iterator[tuple[str, dict[str, Any]]]:
    """Each frame of ours in the traceback of an error and of those that led to it."""
    seen: BaseException | None = error
    while seen is not None:
        traceback: TracebackType | None = seen.__traceback__
        while traceback is not None:
            name = traceback.tb_frame.f_globals["__name__"]
            if name.partition(".")[0] in ("ozon", "ozon_generated"):
                yield f"{name}.{traceback.tb_frame.f_code.co_name}", dict(traceback.tb_frame.f_locals)
            traceback = traceback.tb_next
        seen = seen.__cause__ or seen.__context__


def shows(value: Any, secret: str, depth: int = 4) -> bool:
    """Whether a repr, or what stands in containers and plain objects of ours, holds the secret."""
    if secret in repr(value):
        return True
    if depth and isinstance(value, dict):
        return any(shows(item, secret, depth - 1) for pair in value.items() for item in pair)
    if depth and isinstance(value, list | tuple | set):
        return any(shows(item, secret, depth - 1) for item in value)
    return False


REPLIES: list[Any] = [
    httpx.Response(401, json={"code": 16, "message": "no"}),
    httpx.Response(200, text="<html>"),
    httpx.Response(302, headers={"Location": "https://evil.example/"}),
    httpx.ConnectError("x"),
    httpx.ReadTimeout("x"),
    ValueError("a transport that is broken"),
]


@pytest.mark.parametrize("reply", REPLIES, ids=repr)
@pytest.mark.parametrize("settings", [{}, {"log_bodies": True, "on_request": lambda event: None}], ids=["", "watched"])
def test_no_frame_of_ours_shows_a_secret(
    reply: Any, settings: dict[str, Any], caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)

    async def ask(shop: AsyncSeller) -> None:
        async with shop:
            await shop.product.list(filter={})

    server = Script(reply)
    transport = httpx.MockTransport(server)
    with_key = {"client_id": "836", "api_key": KEY, "transport": transport, "retry": Retry(max_attempts=1)} | settings
    with_token = {"token": lambda: TOKEN, "transport": transport, "retry": Retry(max_attempts=1)} | settings
    for secret, given in ((KEY, with_key), (TOKEN, with_token)):
        for run in (
            lambda given=given: Seller(**given).product.list(filter={}),
            lambda given=given: anyio.run(ask, AsyncSeller(**given)),
        ):
            with pytest.raises((OzonError, ValueError)) as caught:
                run()
            error = caught.value
            found = list(frames(error))
            assert found
            assert [name for name, names in found if shows(names, secret)] == []
            assert secret not in repr(error) + str(error) + repr(error.__dict__)
            if isinstance(error, OzonError):
                assert secret.encode() not in pickle.dumps(error)
    assert KEY not in caplog.text
    assert TOKEN not in caplog.text
    assert {request.url.host for request in server.requests} == {"api-seller.ozon.ru"}


@pytest.mark.parametrize(
    "settings",
    [
        {"base_url": "http://ozon.example"},
        {"base_url": "nonsense"},
        {"verify": "/no/such/file"},
        {"colour": "red"},
        {"max_connections": 0},
        {"client_id": "8\n36"},
        {"api_key": f"{KEY}\n"},
        {"api_key": None, "token": f" {TOKEN}"},
        {"transport": 1, "http": 2},
    ],
    ids=repr,
)
@pytest.mark.parametrize("kind", [Seller, AsyncSeller])
def test_no_frame_of_a_constructor_shows_a_secret(kind: Any, settings: dict[str, Any]) -> None:
    with pytest.raises(OzonError) as caught:
        kind(**{"client_id": "836", "api_key": KEY} | settings)
    names = [name for name, found in frames(caught.value) if shows(found, KEY) or shows(found, TOKEN)]
    assert names == []
    assert KEY not in repr(caught.value)


def test_a_token_function_that_returns_nonsense() -> None:
    shop = Seller(token=lambda: f"{TOKEN}\n", transport=httpx.MockTransport(Script(EMPTY)))
    with pytest.raises(OzonError) as caught:
        shop.product.list(filter={})
    assert [name for name, found in frames(caught.value) if shows(found, TOKEN)] == []


def test_no_repr_and_no_pickle_has_the_key() -> None:
    for shop in (seller(Script(EMPTY)), Seller(token=TOKEN, transport=httpx.MockTransport(Script(EMPTY)))):
        for thing in (
            shop,
            shop.http,
            shop.http.credentials,
            shop.pipeline,
            shop.product,
            shop.with_options(timeout=1),
        ):
            assert not shows([thing, vars(thing) if hasattr(thing, "__dict__") else 0], KEY, 1)
            try:
                data = pickle.dumps(thing)
            except Exception:
                continue
            assert KEY.encode() not in data
            assert TOKEN.encode() not in data
        with pytest.raises(TypeError):
            pickle.dumps(shop.http.credentials)
        with pytest.raises(TypeError):
            copy.copy(shop.http.credentials)
