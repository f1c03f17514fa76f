"""What the sandbox's server refuses before the sandbox sees it, and the heads of answers."""

from __future__ import annotations

import traceback
from collections.abc import Mapping
from email.utils import formatdate
from http import HTTPStatus
from typing import TYPE_CHECKING

import h11

from .handler import Reply
from .messages import Answer, RefusalError, Request

if TYPE_CHECKING:
    from .server import Handler, Limits

Refused = tuple[int, str]  # status and text

_SHOWN = 200  # characters of what h11 says, which may repeat a whole line
_PHRASES = {status.value: status.phrase.encode() for status in HTTPStatus}
_CODES = {500: 13, 501: 12, 503: 14, 505: 12}  # of a gRPC status; anything else is 3, an invalid argument
_BODILESS = (204, 304)


def bad_head(event: h11.Request, headers: Mapping[str, str], limits: Limits) -> Refused | None:
    """Why a head is not acceptable."""
    if len(event.headers) > limits.lines or sum(len(n) + len(v) + 4 for n, v in event.headers) > limits.head:
        return 431, f"The headers are more than {limits.lines} or {limits.head:,} bytes: send fewer."
    if len(event.target) > limits.target:
        return _long_target(limits)
    if not event.http_version.startswith(b"1."):
        return 505, f"The server speaks HTTP/1.1, not HTTP/{event.http_version.decode('ascii')}."
    if event.method == b"CONNECT":
        return 501, "The server is no proxy: send requests to its own address."
    if "transfer-encoding" in headers and "content-length" in headers:
        return 400, "A request has both Transfer-Encoding and Content-Length: send one of them."
    if int(headers.get("content-length", 0)) > limits.body:
        return large_body(limits)
    return None


def nonsense(error: h11.RemoteProtocolError, received: bytes, limits: Limits) -> Refused:
    """What is wrong with bytes that are no request."""
    if error.error_status_hint != 431:
        text = f"This is no HTTP/1.1 request: {str(error)[:_SHOWN]}. Send plain HTTP, without TLS."
        return error.error_status_hint, text
    if b"\n" in received:
        return 431, f"The headers are more than {limits.head:,} bytes: send fewer."
    return _long_target(limits)


def large_body(limits: Limits) -> Refused:
    return 413, f"The body is more than {limits.body:,} bytes: send less at once."


def _long_target(limits: Limits) -> Refused:
    return 414, f"Path and query are more than {limits.target:,} bytes: send less in the query."


def refusal(status: int, message: str, *, close: bool = True) -> Answer:
    """Ozon's envelope; by default, the connection ends with it."""
    headers = {"connection": "close"} if close else {}
    return RefusalError(status, _CODES.get(status, 3), message, headers).answer("seller", "")


def handled(handler: Handler, request: Request) -> Reply:
    """The handler's reply, or an answer that says how it failed."""
    try:
        return handler.handle(request)
    except RecursionError:
        return Reply(refusal(400, "Request body is nested too deep: nest its values less.", close=False))
    except Exception:
        traceback.print_exc()
        return Reply(refusal(500, "The sandbox failed, and says on its stderr where: please report it.", close=False))


def response(answer: Answer) -> tuple[Answer, h11.Response]:
    """The answer and its head; another answer when this one has headers that cannot be sent."""
    try:
        return answer, _head(answer)
    except (h11.LocalProtocolError, ValueError) as error:
        other = refusal(500, f"A header of the answer cannot be sent: {error}. Correct the fault that sets it.")
        return other, _head(other)


def body_of(answer: Answer, method: str) -> bytes:
    """The body that follows the head."""
    return b"" if method == "HEAD" or answer.status in _BODILESS else answer.body


def _head(answer: Answer) -> h11.Response:
    headers = {"date": formatdate(usegmt=True), **{name.lower(): value for name, value in answer.headers.items()}}
    for name in ("content-length", "transfer-encoding"):  # the server frames the answer
        headers.pop(name, None)
    if answer.status not in _BODILESS:
        headers["content-length"] = str(len(answer.body))
    return h11.Response(
        status_code=answer.status,
        reason=_PHRASES.get(answer.status, b"Fault"),
        headers=[(name.encode("ascii"), str(value).encode("latin-1")) for name, value in headers.items()],
    )
