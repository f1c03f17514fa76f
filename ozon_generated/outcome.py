# Copied from generator/runtime/outcome.py by `make generate`. Do not edit: change the source.
"""Whether a call that failed may have happened all the same: decided here, for transports, clients and batches."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

import httpx

from .exact_json import parsed

if TYPE_CHECKING:
    from .errors import OzonError
    from .operation import Operation

Failure = TypeVar("Failure", bound="OzonError")

#: Key in ``httpx.Request.extensions`` under which the retries note that an attempt may have happened.
HAPPENED = "ozon.happened"
#: Failures before the first byte of a request left.
NOT_SENT = (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout, httpx.UnsupportedProtocol, httpx.ProxyError)
#: A gateway in front of gRPC writes "cancelled" as one of these (grpc-gateway, ``HTTPStatusFromCode``): work had begun.
_CANCELLED = frozenset({408, 499})
_CIRCLE = "circle is open"
#: A redirect that asks for the same request elsewhere: nothing was done here.
_ELSEWHERE = frozenset({307, 308})


def may_have_happened(failure: Exception | int, body: bytes = b"") -> bool:
    """Whether a request may have taken effect: by the error of the transport, or by status and body of the answer.

    A refusal (4xx) did nothing, but for a 429 that lists items, some of which may have been accepted. Neither did a
    method that rests after overload ("Circle is open"). Every other answer leaves it open, also a success that cannot
    be read.
    """
    if isinstance(failure, Exception):
        return not isinstance(failure, NOT_SENT)
    if failure == 429:
        return lists_items(body)
    if failure in _ELSEWHERE or (400 <= failure < 500 and failure not in _CANCELLED):
        return False
    return not circle_is_open(failure, body)


def circle_is_open(status: int, body: bytes) -> bool:
    """Whether a method rests after overload, and did nothing. Deeper in the text of a 400 it is only a value sent."""
    if status == 400:
        found = parsed(body)
        return isinstance(found, dict) and says_circle(status, str(found.get("message", "")))
    return says_circle(status, body.decode(errors="replace"))


def says_circle(status: int, text: str) -> bool:
    """The same by the message of the answer."""
    text = text.lower()
    return text.startswith(_CIRCLE) if status == 400 else status > 400 and _CIRCLE in text


def lists_items(body: bytes) -> bool:
    """Whether a refusal lists items, as an answer does, and not only details of an error."""
    found = parsed(body)
    if not isinstance(found, dict):
        return False
    inner = found.get("result")
    values = {**(inner if isinstance(inner, dict) else {}), **found, "details": None}.values()
    return any(isinstance(value, list) and any(isinstance(row, dict) for row in value) for value in values)


def judged(error: Failure, operation: Operation, happened: bool) -> Failure:
    """The same error with what it means for the call: whether its outcome is unknown, and whether a repeat is safe."""
    error.outcome_unknown = happened and operation.safety != "read"
    error.repeat_is_safe = not happened or operation.may_repeat
    return error


def recalled(error: Failure, operation: Operation, request: httpx.Request) -> Failure:
    """An error of a later attempt, that was not sent, as what it is when an earlier attempt may have happened."""
    if request.extensions.get(HAPPENED):
        error.sent = True
        judged(error, operation, True)
    return error
