"""Everything that can go wrong, in one small tree.

::

    OzonError
    ├── ArgumentError          refused before anything was sent (also a ValueError)
    ├── TransportError         no answer: no connection, time-out, broken connection
    ├── DecodeError            an answer came that cannot be read: not JSON, cut off
    └── ApiError               Ozon answered with an error status
        ├── BadRequestError    400
        ├── UnauthorizedError  401
        ├── ForbiddenError     403
        ├── NotFoundError      404
        ├── ConflictError      409
        ├── RateLimitError     429
        └── ServerError        5xx

Each carries the operation, the request, and the response where there is one, without secrets; each can be pickled.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    import httpx

_SECRET_HEADERS = {"api-key", "authorization", "proxy-authorization", "cookie", "set-cookie", "x-token", "x-sign"}
_SECRET_FIELDS = re.compile(
    rb'("(?:client_secret|access_token|refresh_token|token|api_?key|password)"\s*:\s*")(?:[^"\\]|\\.)*', re.IGNORECASE
)
_SECRET_QUERY = re.compile(r"([?&](?:sign|token|code|access_token|client_secret|api_?key)=)[^&#]*", re.IGNORECASE)
MASK = "***"


class RequestCopy(NamedTuple):
    """What was sent, without secrets."""

    method: str
    url: str
    headers: dict[str, str]
    content: bytes


class ResponseCopy(NamedTuple):
    """What came back, without secrets."""

    status: int
    headers: dict[str, str]
    content: bytes


def mask_headers(headers: Mapping[str, str]) -> dict[str, str]:
    """Headers with the values of keys and tokens replaced."""
    return {name: MASK if name.lower() in _SECRET_HEADERS else value for name, value in headers.items()}


def mask_url(url: str) -> str:
    """An address with user information, signatures and tokens replaced."""
    return _SECRET_QUERY.sub(rf"\g<1>{MASK}", re.sub(r"(?<=//)[^/@]*@", f"{MASK}@", url))


def mask_body(content: bytes) -> bytes:
    """A JSON body with the values of secret fields replaced."""
    return _SECRET_FIELDS.sub(rb"\g<1>" + MASK.encode(), content)


def copy_request(request: httpx.Request) -> RequestCopy:
    """A copy of a request that may be logged and pickled."""
    try:
        content = mask_body(request.content)
    except Exception:  # a streamed body is gone by now
        content = b""
    return RequestCopy(request.method, mask_url(str(request.url)), mask_headers(request.headers), content)


def copy_response(response: httpx.Response) -> ResponseCopy:
    """A copy of an answer that may be logged and pickled."""
    return ResponseCopy(response.status_code, mask_headers(response.headers), mask_body(response.content))


class OzonError(Exception):
    """Base of all errors that this client raises.

    Attributes:
        operation: Name of the operation, such as ``product.list``.
        request: What was sent, without secrets; ``None`` when nothing was.
        response: What came back, without secrets; ``None`` when nothing did.
        hint: What to do about it, where the cause is known.
        sent: False when the request certainly did not reach Ozon, or was turned away at the door: no turn under the
            limits, no token, no connection.
        outcome_unknown: True for a write that may have happened although it failed here.
        repeat_is_safe: False when the same call might do something a second time: look before you repeat it. True
            when nothing happened, and when a repeat leads to the same state, as with prices and stocks.
    """

    operation: str = ""
    request: RequestCopy | None = None
    response: ResponseCopy | None = None
    hint: str = ""
    sent: bool = True
    outcome_unknown: bool = False
    repeat_is_safe: bool = True

    def __init__(self, text: str = "", /, **details: Any) -> None:
        super().__init__(text)
        self.__dict__.update({"repeat_is_safe": False} if details.get("outcome_unknown") else {}, **details)

    def __str__(self) -> str:
        parts = [super().__str__() or type(self).__name__]
        if self.outcome_unknown:
            what = "it is safe to repeat" if self.repeat_is_safe else "check before you repeat it"
            parts.append(f"The outcome of this write is unknown: {what}.")
        if self.hint:
            parts.append(self.hint)
        return (f"{self.operation}: " if self.operation else "") + " ".join(parts)


class ArgumentError(OzonError, ValueError):
    """Refused before anything was sent: an argument is missing, unknown or of the wrong kind."""

    sent: bool = False


class TransportError(OzonError):
    """No answer came: the host is unknown, the connection failed or broke, or time ran out."""


class DecodeError(OzonError):
    """An answer came that cannot be read: not JSON, or cut off."""


class ApiError(OzonError):
    """Ozon answered with an error status.

    Attributes:
        status: HTTP status.
        code: Ozon's code: a number, text such as ``RESOURCE_EXHAUSTED``, or ``None``.
        message: Ozon's text.
        details: Ozon's details as they came, usually a list.
        trace_id: Ozon's trace id, for their support.
        retry_after: Seconds that the server asks to wait, a day at most, or ``None``.
        retry_at: The moment when they are over, in UTC, or ``None``.
        items_remaining: Items left of an item quota (header ``Item-Rate-Limit-Remaining``), or ``None``.
    """

    status: int = 0
    code: int | str | None = None
    message: str = ""
    details: Any = None
    trace_id: str = ""
    retry_after: float | None = None
    retry_at: datetime | None = None
    items_remaining: int | None = None


class BadRequestError(ApiError):
    """400: the request is not valid, or the method is switched off."""


class UnauthorizedError(ApiError):
    """401: key or token missing, wrong or expired."""


class ForbiddenError(ApiError):
    """403: the key lacks a role, the account lacks a subscription or programme, or the company is blocked."""


class NotFoundError(ApiError):
    """404: no such path or object, or an object of another account."""


class ConflictError(ApiError):
    """409: the object is in a state that does not allow this."""


class RateLimitError(ApiError):
    """429: too many requests or items."""


class ServerError(ApiError):
    """5xx: Ozon's failure."""


_BY_STATUS: dict[int, type[ApiError]] = {
    400: BadRequestError,
    401: UnauthorizedError,
    403: ForbiddenError,
    404: NotFoundError,
    409: ConflictError,
    429: RateLimitError,
}


#: Seconds that a server may ask to wait: its longest quotas turn once a day, and what is longer is a mistake.
LONGEST_WAIT = 86400.0
_NUMBER = re.compile(r"[0-9]+(\.[0-9]+)?")
_COUNT = re.compile(r"[0-9]{1,18}")


def retry_after(headers: Mapping[str, str], now: datetime | None = None) -> float | None:
    """Seconds that the server asks to wait, a day at most.

    Reads ``Item-Retry-After`` (minutes) and ``Retry-After`` (seconds or an HTTP date); the longer one counts. What
    cannot be read counts as absent.
    """
    minutes, value = headers.get("item-retry-after", "").strip(), headers.get("retry-after", "").strip()
    waits = [float(minutes) * 60] if _NUMBER.fullmatch(minutes) else []
    seconds = float(value) if _NUMBER.fullmatch(value) else _until(value, now or datetime.now(UTC))
    if seconds is not None:
        waits.append(seconds)
    return min(max(waits), LONGEST_WAIT) if waits else None


def _until(date: str, now: datetime) -> float | None:
    """Seconds until an HTTP date; ``None`` when it is none."""
    try:
        moment = parsedate_to_datetime(date)
        moment = moment if moment.tzinfo else moment.replace(tzinfo=UTC)
        return max((moment - now) / timedelta(seconds=1), 0.0)
    except (ValueError, OverflowError, TypeError, LookupError):  # the parser raises any of them for odd dates
        return None


def header_count(headers: Mapping[str, str], name: str) -> int | None:
    """A header that counts something; ``None`` when it is absent or no whole number from 0 on."""
    value = headers.get(name, "").strip()
    return int(value) if _COUNT.fullmatch(value) else None


def api_error(operation: str, response: httpx.Response, body: Any) -> ApiError:
    """The error for an answer with an error status. ``body`` is its parsed JSON, or ``None`` when it is none."""
    status = response.status_code
    cls = _BY_STATUS.get(status, ServerError if status >= 500 else ApiError)
    code, message, details = _envelope(body)
    trace_id = response.headers.get("x-o3-trace-id", "")
    text = message or response.reason_phrase or "no message"
    if body is None and response.content:
        text += f" (the body is no JSON: {mask_body(response.content[:80])!r})"
    shown = f"HTTP {status}" if code is None else f"HTTP {status}, code {code}"
    if trace_id:
        text += f" (trace {trace_id})"
    wait = retry_after(response.headers)
    return cls(
        " ".join(f"{shown}: {text}.".split()),
        operation=operation,
        status=status,
        code=code,
        message=message,
        details=details,
        trace_id=trace_id,
        retry_after=wait,
        retry_at=None if wait is None else datetime.now(UTC) + timedelta(seconds=wait),
        items_remaining=header_count(response.headers, "item-rate-limit-remaining"),
        request=copy_request(response.request),
        response=copy_response(response),
    )


def _envelope(body: Any) -> tuple[int | str | None, str, Any]:
    """Code, message and details out of the envelopes that Ozon's services use."""
    if not isinstance(body, dict):
        return None, "", None
    for name in ("error", "responseStatus", "ResponseStatus"):
        if isinstance(body.get(name), dict):
            body = body[name]
    found = {str(key).lower(): value for key, value in body.items()}
    code = found.get("code", found.get("errorcode"))
    message = found.get("message") or found.get("error")
    details = found.get("details", found.get("errors"))
    return code if isinstance(code, int | str) else None, message if isinstance(message, str) else "", details
