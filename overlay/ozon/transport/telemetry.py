"""Telemetry: a log line for each call, hooks, and OpenTelemetry spans, all without secrets."""

from __future__ import annotations

import logging
import sys
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from ozon_generated.client import OPERATION
from ozon_generated.facts import Fact
from ozon_generated.masking import ResponseCopy, copy_request, copy_response, mask_url
from ozon_generated.messages import Request, Response

from ..log import LOG, LONG
from ..version import __version__

if TYPE_CHECKING:
    from opentelemetry.trace import Span, Tracer

    from .events import Event, Hook
    from .retry import Outcome, Retry

_BODY_SHOWN = 4096


class Observer(Fact):
    """Hooks, logging and tracing of a client or a copy of it. Requests carry it to the transports."""

    retry: Retry | None = None
    on_request: Hook | None = None
    on_response: Hook | None = None
    on_retry: Hook | None = None
    on_wait: Hook | None = None
    log_bodies: bool = False
    keep_bodies: bool = True
    tracing: bool | None = None

    def waits(self, operation: str, seconds: float, reason: str) -> None:
        """Report that a call waits for the rate limits."""
        level = logging.WARNING if seconds >= LONG else logging.DEBUG
        LOG.log(level, "%s: waits up to %.1f s for a rate limit (%s)", operation, seconds, reason)
        if self.on_wait is not None:
            from .events import Event  # an attrs class, which programs without hooks need not make

            _call(self.on_wait, Event(operation=operation, method="", url="", seconds=seconds, reason=reason))


NOBODY = Observer(tracing=False)


class Record:
    """The state of one call, reported to hooks, log and span."""

    def __init__(self, observer: Observer, request: Request, clock: Callable[[], float]) -> None:
        self.observer = observer
        self.request = request
        self.clock = clock
        self.logs = LOG.isEnabledFor(logging.DEBUG)
        self.attempt = 0
        self.outcome: Outcome | None = None
        self.start = self.sent = clock()
        tracer = _tracer(observer.tracing)
        self.span = None if tracer is None else _start_span(tracer, request)

    @property
    def status(self) -> int | None:
        """HTTP status of the last answer."""
        return self.outcome.status_code if isinstance(self.outcome, Response) else None

    @property
    def result(self) -> str:
        """The last outcome, in a word or two."""
        if self.outcome is None:
            return "no answer"
        return f"HTTP {self.status}" if isinstance(self.outcome, Response) else self.outcome.kind

    def sends(self) -> None:
        self.attempt += 1
        self.sent = self.clock()
        if self.logs and self.observer.log_bodies:
            copy = copy_request(self.request)
            LOG.debug("%s: sends %s %s %s", name_of(self.request), copy.method, copy.url, _shown(copy.content))
        if self.observer.on_request is not None:
            self.observer.on_request(_event(self.request, attempt=self.attempt))

    def received(self, outcome: Outcome) -> None:
        self.outcome = outcome
        if self.logs and self.observer.log_bodies and isinstance(outcome, Response):
            content = copy_response(outcome).content
            LOG.debug("%s: receives %s %s", name_of(self.request), self.result, _shown(content))
        if self.observer.on_response is not None:
            response = copy_response(outcome) if isinstance(outcome, Response) else None
            self._tell(self.observer.on_response, self.clock() - self.sent, response)

    def repeats(self, seconds: float) -> None:
        level = logging.WARNING if seconds >= LONG else logging.INFO
        LOG.log(level, "%s: %s, is sent again in %.1f s", name_of(self.request), self.result, seconds)
        self._tell(self.observer.on_retry, seconds)
        self._tell(self.observer.on_wait, seconds)

    def settles(self) -> None:
        if self.status == 429:
            LOG.info("%s: HTTP 429, is not sent again", name_of(self.request))

    def _tell(self, hook: Hook | None, seconds: float, response: ResponseCopy | None = None) -> None:
        if hook is not None:
            reason = "" if self.status is not None and self.status < 400 else self.result
            facts = {"attempt": self.attempt, "status": self.status, "seconds": seconds, "reason": reason}
            _call(hook, _event(self.request, response=response, **facts))

    def ends(self) -> None:
        if self.logs:
            taken = (self.clock() - self.start) * 1000
            where = f"{self.request.method} {mask_url(str(self.request.url))}"
            told = name_of(self.request), self.result, taken, self.attempt, where
            LOG.debug("%s: %s in %.0f ms, attempt %d (%s)", *told)
        if self.span is not None:
            _end_span(self.span, self)


def name_of(request: Request) -> str:
    """The name of the operation of a request; method and path if it has none."""
    operation = request.extensions.get(OPERATION)
    return operation.name if operation is not None else f"{request.method} {request.url.path}"


def _event(request: Request, **facts: Any) -> Event:
    from .events import Event

    copy = copy_request(request)
    return Event(operation=name_of(request), method=copy.method, url=copy.url, request=copy, **facts)


def _call(hook: Hook, event: Event) -> None:
    """Call a hook whose exceptions must not replace an answer."""
    try:
        hook(event)
    except Exception as error:
        LOG.warning("%s: a hook raised %s; the call goes on", event.operation, type(error).__name__, exc_info=error)


def _shown(content: bytes) -> str:
    text = content[:_BODY_SHOWN].decode(errors="replace")
    return text if len(content) <= _BODY_SHOWN else f"{text}… ({len(content)} bytes)"


def _tracer(tracing: bool | None) -> Tracer | None:
    """OpenTelemetry's tracer if tracing is on or the program uses OpenTelemetry."""
    if tracing is False:
        return None
    trace = sys.modules.get("opentelemetry.trace")
    if trace is None and tracing:
        from opentelemetry import trace
    get = getattr(trace, "get_tracer", None)  # a partially imported module has none
    tracer: Tracer | None = None if get is None else get("ozon", __version__)
    return tracer


def _start_span(tracer: Tracer, request: Request) -> Span:
    from opentelemetry.trace import SpanKind

    operation = request.extensions.get(OPERATION)
    attributes = {
        "ozon.operation": name_of(request),
        "http.request.method": request.method,
        "server.address": request.url.host,
        "url.path": (operation.path if operation is not None else request.url.path).partition("?")[0],
    }
    return tracer.start_span(name_of(request), kind=SpanKind.CLIENT, attributes=attributes)


def _end_span(span: Span, record: Record) -> None:
    span.set_attribute("ozon.attempts", record.attempt)
    if record.status is not None:
        span.set_attribute("http.response.status_code", record.status)
    if record.status is None or record.status >= 400:
        from opentelemetry.trace import Status, StatusCode

        span.set_attribute("error.type", record.result)
        span.set_status(Status(StatusCode.ERROR, record.result))
    span.end()
