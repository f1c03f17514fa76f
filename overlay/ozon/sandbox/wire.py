"""Refusals by the sandbox's server before the sandbox handles a request, and response heads."""

from __future__ import annotations

import traceback
from collections.abc import Mapping
from email.utils import formatdate
from http import HTTPStatus
from typing import TYPE_CHECKING

import h11

from .messages import Answer, RefusalError, Request

if TYPE_CHECKING:
    from .faults import Cut
    from .server import Handler, Limits

Refused = tuple[int, str]  # status and message

_SHOWN = 200  # maximum characters of an h11 error, which may contain a whole line
_PHRASES = {status.value: status.phrase.encode() for status in HTTPStatus}
_CODES = {500: 13, 501: 12, 503: 14, 505: 12}  # gRPC status codes; anything else is 3, an invalid argument
_BODILESS = (204, 304)


def bad_head(event: h11.Request, headers: Mapping[str, str], limits: Limits) -> Refused | None:
    """Return why a request head is refused, or ``None``."""
    if len(event.headers) > limits.lines or sum(len(n) + len(v) + 4 for n, v in event.headers) > limits.head:
        return 431, f"There are more than {limits.lines} headers or {limits.head:,} bytes of headers: send fewer."
    if len(event.target) > limits.target:
        return _long_target(limits)
    if not event.http_version.startswith(b"1."):
        return 505, f"The server supports HTTP/1.1, not HTTP/{event.http_version.decode('ascii')}."
    if event.method == b"CONNECT":
        return 501, "The server is not a proxy: send requests to its own address."
    if "transfer-encoding" in headers and "content-length" in headers:
        return 400, "The request has both Transfer-Encoding and Content-Length: send only one of them."
    if int(headers.get("content-length", 0)) > limits.body:
        return large_body(limits)
    return None


def malformed(error: h11.RemoteProtocolError, in_first_line: bool, limits: Limits) -> Refused:
    """Describe an invalid HTTP request."""
    if error.error_status_hint != 431:
        reason = str(error)[:_SHOWN]
        remedy = "send plain HTTP, without TLS" if "request line" in reason else "correct the headers or the framing"
        return error.error_status_hint, f"This is not an HTTP/1.1 request: {reason}; {remedy}."
    if in_first_line:
        return _long_target(limits)
    return 431, f"The headers are larger than {limits.head:,} bytes: send fewer."


def large_body(limits: Limits) -> Refused:
    return 413, f"The request body is larger than {limits.body:,} bytes: send less at once."


def _long_target(limits: Limits) -> Refused:
    return 414, f"Path and query are longer than {limits.target:,} bytes: send less in the query."


def refusal(status: int, message: str, *, close: bool = True) -> Answer:
    """Return a refusal in Ozon's error envelope; by default, it closes the connection."""
    headers = {"connection": "close"} if close else {}
    return RefusalError(status, _CODES.get(status, 3), message, headers).answer("seller", "")


def handled(handler: Handler, request: Request) -> tuple[Answer, float, Cut | None]:
    """Return answer, delay and cut of the handler's reply, or an error answer if it failed."""
    try:
        reply = handler.handle(request)
    except RecursionError:
        return refusal(400, "Request body is nested too deeply: reduce the nesting.", close=False), 0, None
    except Exception:
        traceback.print_exc()
        text = "The sandbox failed; the traceback is on its stderr. Please report it."
        return refusal(500, text, close=False), 0, None
    return reply.answer, reply.delay, reply.cut


def response(answer: Answer) -> tuple[Answer, h11.Response]:
    """Return the answer and its head, or an error answer if a header cannot be sent."""
    try:
        return answer, _head(answer)
    except (h11.LocalProtocolError, ValueError) as error:
        other = refusal(500, f"A header of the answer cannot be sent: {error}.")
        return other, _head(other)


def body_of(answer: Answer, method: str) -> bytes:
    """Return the body that follows the head."""
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
