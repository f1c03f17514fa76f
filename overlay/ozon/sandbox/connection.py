"""A connection of the sandbox's server: h11 parses requests, and the handler answers them in the event loop.

Handling takes less than a millisecond, so it hardly blocks other connections; delayed answers use timers. A request
that waits for an address of the seller is handled in a thread.
"""

from __future__ import annotations

import asyncio
import socket
import struct
import traceback
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import h11

from . import wire
from .messages import Answer, Request

if TYPE_CHECKING:
    from .faults import Cut
    from .server import Handler, Limits

_RESET_ON_CLOSE = struct.pack("ii", 1, 0)  # SO_LINGER on, 0 seconds: close sends RST instead of FIN
_SLICE = 64 * 1024  # bytes passed to h11 at once: it checks the size of a head only after parsing what it got
_NO_HEAD: tuple[str, str, dict[str, str]] = ("", "", {})  # method, target, headers


class _Server:
    """State shared by the connections of a server.

    Attributes:
        open: Open connections.
        held: Bytes held of request bodies being received.
    """

    def __init__(self, handler: Handler, limits: Limits) -> None:
        self.handler = handler
        self.limits = limits
        self.open: set[_Connection] = set()
        self.held = 0


async def listen(listener: socket.socket, handler: Handler, limits: Limits, stop: asyncio.Event) -> None:
    """Serve on a socket until the event is set; then close it and all connections."""
    loop, shared = asyncio.get_running_loop(), _Server(handler, limits)
    loop.set_exception_handler(_report)
    server = await loop.create_server(lambda: _Connection(shared), sock=listener, backlog=limits.connections)
    await stop.wait()
    if isinstance(loop, asyncio.SelectorEventLoop):  # that of Windows accepts in another way
        # asyncio accepts a connection in a task; if the server closes meanwhile, the socket stays open, because
        # Server._attach asserts that the server is open before a transport owns the socket.
        loop.remove_reader(listener)
        await asyncio.gather(*asyncio.all_tasks() - {asyncio.current_task()}, return_exceptions=True)
    server.close()
    while shared.open:
        for connection in shared.open:
            connection.abort()
        await asyncio.sleep(0)


def _report(loop: asyncio.AbstractEventLoop, context: dict[str, Any]) -> None:
    """Print unexpected errors. An `OSError` means a lost client, or too many open files, for which asyncio waits."""
    error = context.get("exception")
    if error is not None and not isinstance(error, OSError):
        traceback.print_exception(error)


class _Connection(asyncio.Protocol):
    """Reads requests and answers them in order."""

    _transport: asyncio.Transport

    def __init__(self, shared: _Server) -> None:
        self._shared, self._limits = shared, shared.limits
        self._loop = asyncio.get_running_loop()
        self._http = h11.Connection(h11.SERVER, max_incomplete_event_size=self._limits.head)
        self._head = _NO_HEAD
        self._peer = ""
        self._body = bytearray()
        self._timer: asyncio.TimerHandle | None = None
        self._in_head = False  # part of a head has arrived, so its timeout is running
        self._answering = False  # further requests have to wait
        self._full = False  # the client reads answers more slowly than it sends requests
        self._ended = False  # the client has finished sending
        self._dropped: int | None = None  # bytes received since the refusal, the last answer

    def abort(self) -> None:
        self._transport.abort()

    # asyncio callbacks

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self._transport = transport
        self._peer = str(transport.get_extra_info("peername")[0]).removeprefix("::ffff:")
        self._shared.open.add(self)
        limits = self._limits
        beyond = len(self._shared.open) - limits.connections
        if beyond > limits.refused:
            self.abort()
        elif beyond > 0:
            self._refuse(503, f"More than {limits.connections} connections are open: use fewer connections.")
        else:
            self._wait(limits.idle_seconds, transport.close)

    def connection_lost(self, exc: Exception | None) -> None:
        self._wait(None)
        self._release()
        self._shared.open.discard(self)

    def data_received(self, data: bytes) -> None:
        if self._dropped is not None:
            self._dropped += len(data)
            if self._dropped > self._limits.linger_bytes:
                self.abort()
            return
        if self._answering or self._full:
            self._transport.pause_reading()
        for start in range(0, len(data), _SLICE):
            self._http.receive_data(data[start : start + _SLICE])
            self._advance()
            if self._dropped is not None:
                return

    def eof_received(self) -> bool:
        if self._dropped is None:
            self._ended = True
            self._http.receive_data(b"")
            self._advance()
        return self._dropped is None  # True keeps the connection open for the answer

    def pause_writing(self) -> None:
        self._full = True

    def resume_writing(self) -> None:
        self._full = False
        if not self._answering:
            self._read_on()

    # requests

    def _read_on(self) -> None:
        if not self._transport.is_closing():
            self._transport.resume_reading()
            self._advance()

    def _advance(self) -> None:
        """Process received data, up to the end of one request."""
        while not (self._answering or self._full or self._dropped is not None or self._transport.is_closing()):
            try:
                event = self._http.next_event()
            except h11.RemoteProtocolError as error:
                in_first_line = self._head is _NO_HEAD and b"\n" not in self._http.trailing_data[0]
                self._refuse(*wire.malformed(error, in_first_line, self._limits))
                return
            if isinstance(event, h11.Request):
                self._begin(event)
            elif isinstance(event, h11.Data):
                self._collect(event.data)
            elif isinstance(event, h11.EndOfMessage):
                self._answer()
            elif event is h11.NEED_DATA:
                self._wait_for_more()
                return
            else:
                self._transport.close()  # the client closed the connection between two requests

    def _wait_for_more(self) -> None:
        limits = self._limits
        if self._http.their_state is h11.SEND_BODY:
            late = f"No data of the request body arrived for {limits.stall_seconds:g} s: send it without pauses."
            self._wait(limits.stall_seconds, self._refuse, 408, late)
        elif not self._http.trailing_data[0]:
            self._wait(limits.idle_seconds, self._transport.close)
        elif not self._in_head:
            self._in_head = True
            late = f"The request headers took more than {limits.head_seconds:g} s: send them at once."
            self._wait(limits.head_seconds, self._refuse, 408, late)

    def _begin(self, event: h11.Request) -> None:
        self._in_head = False
        headers: dict[str, str] = {}
        for key, text in event.headers:
            name, value = key.decode("ascii"), text.decode("latin-1")
            headers[name] = f"{headers[name]}, {value}" if name in headers else value
        self._head = (event.method.decode("ascii"), event.target.decode("ascii"), headers)
        if refused := wire.bad_head(event, headers, self._limits):
            self._refuse(*refused)
            return
        if self._http.they_are_waiting_for_100_continue:
            go_on = h11.InformationalResponse(status_code=100, headers=[], reason=b"Continue")
            self._transport.write(self._http.send(go_on))

    def _collect(self, data: bytes) -> None:
        limits, shared = self._limits, self._shared
        if len(self._body) + len(data) > limits.body:
            self._refuse(*wire.large_body(limits))
        elif shared.held + len(data) > limits.bodies:
            text = f"More than {limits.bodies:,} bytes of request bodies are being received: send fewer at once."
            self._refuse(503, text)
        else:
            self._body += data
            shared.held += len(data)

    def _release(self) -> None:
        self._shared.held -= len(self._body)
        self._body = bytearray()

    # answers

    def _answer(self) -> None:
        self._wait(None)
        method, target, headers = self._head
        if not target.startswith("/") and "://" in target:  # absolute form, meant for proxies; servers accept it too
            target = "/" + target.partition("://")[2].partition("/")[2]
        path, _, query = target.partition("?")
        request = Request(method, path, query, headers, bytes(self._body), self._base_url(headers), self._peer)
        self._release()
        self._answering = True
        if request.is_slow:
            work = self._loop.run_in_executor(None, wire.handled, self._shared.handler, request)
            work.add_done_callback(lambda done: self._handled(*done.result()))
        else:
            self._handled(*wire.handled(self._shared.handler, request))

    def _handled(self, answer: Answer, delay: float, cut: Cut | None) -> None:
        if self._transport.is_closing():
            return
        if delay:
            self._wait(delay, self._send, answer, cut)
        else:
            self._send(answer, cut)

    def _base_url(self, headers: dict[str, str]) -> str:
        """Return the base URL that the client used, for links in answers."""
        if host := headers.get("host"):
            return f"http://{host}"
        name, number = self._transport.get_extra_info("sockname")[:2]
        return f"http://[{name}]:{number}" if ":" in name else f"http://{name}:{number}"

    def _send(self, answer: Answer, cut: Cut | None) -> None:
        self._wait(None)
        if cut == "after":
            self._transport.get_extra_info("socket").setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, _RESET_ON_CLOSE)
            self.abort()
            return
        if cut in (None, "body"):
            self._write(answer, half=cut == "body")
        if cut is not None or self._http.our_state is not h11.DONE:
            self._transport.close()
        else:
            self._loop.call_soon(self._next)  # other connections get a turn in between

    def _next(self) -> None:
        self._http.start_next_cycle()
        self._head = _NO_HEAD
        self._answering = False
        self._read_on()

    def _write(self, answer: Answer, *, half: bool = False) -> None:
        """Write head and body together; with ``half``, only the first half of the body."""
        answer, response = wire.response(answer)
        parts = [self._http.send(response)]
        if body := wire.body_of(answer, self._head[0]):
            parts.append(self._http.send(h11.Data(data=body[: len(body) // 2] if half else body)))
        if not half:
            parts.append(self._http.send(h11.EndOfMessage()))
        self._transport.write(b"".join(parts))
        if self._full:
            self._watch(self._transport.get_write_buffer_size())

    def _watch(self, before: int) -> None:
        """Abort the connection when the client reads nothing of an answer for a while."""
        self._wait(self._limits.stall_seconds, self._watched, before)

    def _watched(self, before: int) -> None:
        left = self._transport.get_write_buffer_size()
        if left < before:
            self._watch(left)
        else:
            self.abort()

    def _refuse(self, status: int, message: str) -> None:
        """Send a refusal, then drain the connection for a while so that the client can read it."""
        self._release()
        self._dropped = 0
        self._write(wire.refusal(status, message))
        if self._ended or not self._transport.can_write_eof():
            self._transport.close()
            return
        self._transport.write_eof()
        self._wait(self._limits.linger_seconds, self.abort)

    def _wait(self, seconds: float | None, then: Callable[..., object] = print, *arguments: Any) -> None:
        """Set the timer, replacing the previous one; ``None`` cancels it."""
        if self._timer is not None:
            self._timer.cancel()
        self._timer = None if seconds is None else self._loop.call_later(seconds, then, *arguments)
