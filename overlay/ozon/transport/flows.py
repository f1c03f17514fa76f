"""What lies between a request and its answer, as a generator of steps: written once, run with and without ``await``.

A flow yields what it needs and receives the result, or the error raised inside it, and returns the answer.
"""

from __future__ import annotations

from collections.abc import Callable, Generator
from typing import Any, NamedTuple, TypeVar

import httpx

from .bodies import read_capped, read_capped_async

T = TypeVar("T")
#: Key in ``httpx.Request.extensions`` of a function that httpcore and `ozon.transport.aiohttp` tell of progress.
_TRACE = "trace"


class Sleep(NamedTuple):
    """Wait so many seconds."""

    seconds: float


class Send(NamedTuple):
    """Send a request; ``watch`` returns a flow to run before and after its headers are written."""

    request: httpx.Request
    watch: Callable[[str, dict[str, Any]], Flow[bool]] | None = None


class Read(NamedTuple):
    """Read the body of an answer, see `read_capped`."""

    response: httpx.Response


class Run(NamedTuple):
    """Call a function: in a thread if it blocks, and if it is shielded also in a task that is cancelled."""

    call: Callable[[], Any]
    blocks: bool
    shielded: bool = False


Step = Sleep | Send | Read | Run
Flow = Generator[Step, Any, T]


class FlowTransport(httpx.BaseTransport):
    """Sends through another transport as a flow says."""

    def __init__(
        self,
        inner: httpx.BaseTransport,
        flow: Callable[[httpx.Request], Flow[httpx.Response]],
        sleep: Callable[[float], object],
    ) -> None:
        self._inner = inner
        self._flow = flow
        self._sleep = sleep

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        return self._run(self._flow(request))

    def _run(self, flow: Flow[T]) -> T:
        answer: Any = None
        failure: BaseException | None = None
        try:
            while True:
                step = flow.send(answer) if failure is None else flow.throw(failure)
                answer = failure = None
                try:
                    answer = self._done(step)
                except BaseException as error:
                    failure = error
        except StopIteration as stop:
            result: T = stop.value
            return result
        finally:
            failure = None  # its traceback leads to this frame
            flow.close()

    def _done(self, step: Step) -> Any:
        if isinstance(step, Sleep):
            return self._sleep(step.seconds)
        if isinstance(step, Run):
            return step.call()
        return self._send(step) if isinstance(step, Send) else read_capped(step.response)

    def _send(self, step: Send) -> httpx.Response:
        request, watch = step.request, step.watch
        if watch is None:
            return self._inner.handle_request(request)
        before = request.extensions.get(_TRACE)

        def trace(event: str, facts: dict[str, Any]) -> bool:
            late = is_watched(event) and self._run(watch(event, facts))
            if before is not None:
                before(event, facts)
            return late

        request.extensions[_TRACE] = trace
        try:
            return self._inner.handle_request(request)
        finally:
            _restore(request, before)

    def close(self) -> None:
        self._inner.close()


class AsyncFlowTransport(httpx.AsyncBaseTransport):
    """The asynchronous twin of `FlowTransport`; works under asyncio and trio."""

    def __init__(
        self,
        inner: httpx.AsyncBaseTransport,
        flow: Callable[[httpx.Request], Flow[httpx.Response]],
        sleep: Callable[[float], Any],
    ) -> None:
        self._inner = inner
        self._flow = flow
        self._sleep = sleep

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        return await self._run(self._flow(request))

    async def _run(self, flow: Flow[T]) -> T:
        answer: Any = None
        failure: BaseException | None = None
        try:
            while True:
                step = flow.send(answer) if failure is None else flow.throw(failure)
                answer = failure = None
                try:
                    answer = await self._done(step)
                except BaseException as error:
                    failure = error
        except StopIteration as stop:
            result: T = stop.value
            return result
        finally:
            failure = None  # its traceback leads to this frame
            flow.close()

    async def _done(self, step: Step) -> Any:
        if isinstance(step, Sleep):
            return await self._sleep(step.seconds)
        if isinstance(step, Run):
            return await _in_thread(step) if step.blocks else step.call()
        return await (self._send(step) if isinstance(step, Send) else read_capped_async(step.response))

    async def _send(self, step: Send) -> httpx.Response:
        request, watch = step.request, step.watch
        if watch is None:
            return await self._inner.handle_async_request(request)
        before = request.extensions.get(_TRACE)

        async def trace(event: str, facts: dict[str, Any]) -> bool:
            late = is_watched(event) and await self._run(watch(event, facts))
            if before is not None:
                await before(event, facts)
            return late

        request.extensions[_TRACE] = trace
        try:
            return await self._inner.handle_async_request(request)
        finally:
            _restore(request, before)

    async def aclose(self) -> None:
        await self._inner.aclose()


async def _in_thread(step: Run) -> Any:
    from anyio import CancelScope, to_thread

    with CancelScope(shield=step.shielded):
        return await to_thread.run_sync(step.call)


def is_watched(event: str) -> bool:
    """Whether headers are about to be written, or have been."""
    return "send_request_headers." in event and not event.endswith("failed")


def _restore(request: httpx.Request, before: Any) -> None:
    if before is None:
        request.extensions.pop(_TRACE, None)
    else:
        request.extensions[_TRACE] = before
