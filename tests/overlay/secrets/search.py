"""Secrets, answers in which they are planted, and the search for them in everything that a program may show."""

from __future__ import annotations

import base64
import json
import pickle
import traceback
from collections.abc import AsyncIterator, Callable, Iterator
from functools import partial
from pathlib import Path
from typing import Any

import anyio
import pytest
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter

from ozon import (
    AsyncSeller,
    Event,
    OzonError,
    Retry,
    Seller,
)
from ozon.merchants import sign
from tests.library import httpx

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
            if Path(frame.f_code.co_filename).parent != Path(__file__).parent:  # these tests, which plant them
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
