# Copied from generator/runtime/outcome.py by `make generate`. Do not edit: change the source.
"""Decides whether a failed call may have taken effect, for transports, clients and batches."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from .exact_json import parsed
from .messages import NetworkError, Request

if TYPE_CHECKING:
    from .errors import OzonError
    from .operation import Operation

Failure = TypeVar("Failure", bound="OzonError")

#: Key in the extensions of a request under which retries note that an attempt may have taken effect.
HAPPENED = "ozon.happened"
#: Kinds of failures before the first byte of a request was sent.
NOT_SENT = frozenset(("ConnectError", "ConnectTimeout", "PoolTimeout", "UnsupportedProtocol", "ProxyError"))
#: gRPC gateways send one of these for "cancelled" (grpc-gateway, ``HTTPStatusFromCode``): work had begun.
_CANCELLED = frozenset({408, 499})
_CIRCLE = "circle is open"
#: Redirects of the same request to another URL: nothing was done.
_ELSEWHERE = frozenset({307, 308})


def may_have_happened(failure: Exception | int, body: bytes = b"") -> bool:
    """Whether a request may have taken effect, by the transport's error or by the answer's status and body.

    A refusal (4xx) did nothing, except a 429 that lists items, some of which may have been accepted. A method blocked
    after overload ("Circle is open") did nothing either. After any other answer the outcome is unknown, even if it is
    a success that cannot be read.
    """
    if isinstance(failure, Exception):
        return not (isinstance(failure, NetworkError) and failure.kind in NOT_SENT)
    if failure == 429:
        return lists_items(body)
    if failure in _ELSEWHERE or (400 <= failure < 500 and failure not in _CANCELLED):
        return False
    return not circle_is_open(failure, body)


def circle_is_open(status: int, body: bytes) -> bool:
    """Whether a method is blocked after overload. Elsewhere in a 400 the phrase may be part of the request."""
    if status == 400:
        found = parsed(body)
        return isinstance(found, dict) and says_circle(status, str(found.get("message", "")))
    return says_circle(status, body.decode(errors="replace"))


def says_circle(status: int, text: str) -> bool:
    """Whether a message says that a method is blocked after overload."""
    text = text.lower()
    return text.startswith(_CIRCLE) if status == 400 else status > 400 and _CIRCLE in text


def lists_items(body: bytes) -> bool:
    """Whether a refusal lists items, as an answer does, besides the details of an error."""
    found = parsed(body)
    if not isinstance(found, dict):
        return False
    inner = found.get("result")
    values = {**(inner if isinstance(inner, dict) else {}), **found, "details": None}.values()
    return any(isinstance(value, list) and any(isinstance(row, dict) for row in value) for value in values)


def judged(error: Failure, operation: Operation, happened: bool) -> Failure:
    """Set on an error whether the outcome is unknown and whether a repeat is safe."""
    error.outcome_unknown = happened and operation.safety != "read"
    error.repeat_is_safe = not happened or operation.may_repeat
    return error


def recalled(error: Failure, operation: Operation, request: Request) -> Failure:
    """Correct the error of a later attempt that was not sent, if an earlier attempt may have taken effect."""
    if request.extensions.get(HAPPENED):
        error.sent = True
        judged(error, operation, True)
    return error
