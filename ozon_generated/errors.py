# Copied from generator/runtime/errors.py by `make generate`. Do not edit: change the source.
"""The exceptions of the generated client.

::

    OzonError
    ├── ArgumentError          refused before anything was sent (also a ValueError)
    ├── TransportError         no answer: no connection, timeout, broken connection
    ├── DecodeError            the answer cannot be read: not JSON, truncated, no documented field
    │   ├── MissingFieldError  a field that Ozon always sends is absent or null (also an AttributeError)
    │   └── EventError         the body of a push is no event (also a ValueError)
    └── ApiError               Ozon answered with an error status, or with an error object in a 200
        ├── BadRequestError    400
        ├── UnauthorizedError  401
        ├── ForbiddenError     403
        ├── NotFoundError      404
        ├── ConflictError      409
        ├── RateLimitError     429
        └── ServerError        5xx

Each has the operation, the request and, if there is one, the response, without secrets, and can be pickled.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any

from .envelope import envelope, readable
from .masking import HIDDEN, cleaned, copy_request, copy_response, mask_url, secrets_of, without
from .masking import RequestCopy as RequestCopy
from .masking import ResponseCopy as ResponseCopy

if TYPE_CHECKING:
    from .messages import Request, Response


class OzonError(Exception):
    """Base of all errors that this client raises.

    Attributes:
        operation: Name of the operation, such as ``product.list``.
        request: The request, without secrets; ``None`` if nothing was sent.
        response: The response, without secrets; ``None`` if there was none.
        hint: What to do about it, if the cause is known.
        sent: False if the request certainly did not reach Ozon, or was refused before it was processed: no permit,
            no token, no connection.
        outcome_unknown: True for a write that may have happened although the call failed.
        repeat_is_safe: False if a repeat might do something twice: check before you repeat the call. True if nothing
            happened or the call is idempotent, as with prices and stocks.
        checkpoint: Where a walk through pages was, for `ozon.resume`; ``None`` for other calls.
        partial: What a walk or a refresh had finished by then; ``None`` for other calls.
        uuid: The report of the Performance API that was waited for; empty for other calls.
    """

    operation: str = ""
    request: RequestCopy | None = None
    response: ResponseCopy | None = None
    hint: str = ""
    sent: bool = True
    outcome_unknown: bool = False
    repeat_is_safe: bool = True
    checkpoint: Any = None
    partial: Any = None
    uuid: str = ""

    def __init__(self, text: str = "", /, **details: object) -> None:
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
    """There was no answer: unknown host, failed or broken connection, or timeout."""


class DecodeError(OzonError):
    """The answer cannot be read: not JSON, truncated, or without any documented field."""


class MissingFieldError(DecodeError, AttributeError):
    """A field that Ozon always sends is absent or null in an answer, and was read.

    ``getattr(row, name, None)`` reads it without this error, and ``row.to_dict()`` shows what was sent.
    """

    repeat_is_safe: bool = False


class EventError(DecodeError, ValueError):
    """The body of a push is no event: not JSON, not an object, nested too deeply, or without a ``message_type``."""


class ApiError(OzonError):
    """Ozon answered with an error status, or with an error object in a 200.

    Attributes:
        status: HTTP status; 200 for an error object in a success.
        code: Ozon's code: a number, text such as ``RESOURCE_EXHAUSTED``, or ``None``.
        message: Ozon's text, or the visible text of a page sent instead of JSON.
        details: Ozon's details as received, usually a list; ``None`` for token calls.
        trace_id: Ozon's trace id, for its support.
        retry_after: Seconds to wait before a retry: what the server demands, at most a day, or longer if the client
            knows that the method is blocked longer; ``None`` if unknown.
        retry_at: When that wait ends, in UTC, or ``None``.
        items_remaining: Remaining items of an item quota (header ``Item-Rate-Limit-Remaining``), or ``None``.
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
    """409: the state of the object does not allow this."""


class RateLimitError(ApiError):
    """429: too many requests or items."""


class ServerError(ApiError):
    """5xx: a failure at Ozon."""


_BY_STATUS: dict[int, type[ApiError]] = {
    400: BadRequestError,
    401: UnauthorizedError,
    403: ForbiddenError,
    404: NotFoundError,
    409: ConflictError,
    429: RateLimitError,
}


#: Maximum seconds that a server may demand: the longest quotas reset daily, so more is a mistake.
LONGEST_WAIT = 86400.0
#: Key in the extensions of a request under which transports note the wait in seconds after the last answer.
PAUSE = "ozon.pause"
_NUMBER = r"[0-9]+(\.[0-9]+)?"


def retry_after(headers: Mapping[str, str], now: datetime | None = None) -> float | None:
    """Seconds that the server demands to wait, at most a day.

    Reads ``Item-Retry-After`` (minutes) and ``Retry-After`` (seconds or an HTTP date); the longer one counts.
    Unreadable values count as absent.
    """
    minutes, value = headers.get("item-retry-after", "").strip(), headers.get("retry-after", "").strip()
    waits = [float(minutes) * 60] if re.fullmatch(_NUMBER, minutes) else []
    seconds = float(value) if re.fullmatch(_NUMBER, value) else _until(value, now or datetime.now(UTC))
    if seconds is not None:
        waits.append(seconds)
    return min(max(waits), LONGEST_WAIT) if waits else None


def _until(date: str, now: datetime) -> float | None:
    """Seconds until an HTTP date; ``None`` if the text is not one."""
    from email.utils import parsedate_to_datetime  # takes 8 ms

    try:
        moment = parsedate_to_datetime(date)
        moment = moment if moment.tzinfo else moment.replace(tzinfo=UTC)
        return max((moment - now) / timedelta(seconds=1), 0.0)
    except (ValueError, OverflowError, TypeError, LookupError):  # the parser raises any of them for odd dates
        return None


def note_pause(request: Request, seconds: float) -> None:
    """Note a wait that a transport knows better than the headers of an answer, for the error."""
    request.extensions[PAUSE] = max(seconds, request.extensions.get(PAUSE, 0.0))


def header_count(headers: Mapping[str, str], name: str) -> int | None:
    """A count in a header; ``None`` if it is absent or not a whole number from 0 on."""
    value = headers.get(name, "").strip()
    return int(value) if value.isascii() and value.isdecimal() and len(value) <= 18 else None


def charset_of(response: Response) -> str | None:
    """The charset in the content type."""
    found = re.search(r"charset\s*=\s*[\"']?([\w.:-]+)", response.headers.get("content-type", ""), re.IGNORECASE)
    return found[1] if found else None


def api_error(operation: str, response: Response, body: object) -> ApiError:
    """The error for an answer. ``body`` is its parsed JSON, or ``None`` if it is not JSON. Never raises."""
    status = response.status_code
    cls = _BY_STATUS.get(status, ServerError if status >= 500 else ApiError)
    code, message, details = envelope(body)
    secrets, hidden = secrets_of(response.request), response.request.extensions.get(HIDDEN)
    message, details = without(message, secrets), None if hidden else cleaned(details, secrets)
    code = without(code, secrets) if isinstance(code, str) else code
    trace_id = without(response.headers.get("x-o3-trace-id", ""), secrets)
    text = message or ("no message" if response.is_success else response.reason_phrase or "no message")
    copy = copy_response(response)
    if body is None and copy.content:
        message = readable(copy.content, charset_of(response))
        text += f" (the body is no JSON: {message or copy.content[:80]!r})"
    elif body and code is None and not message:
        text += f" (the body is {readable(copy.content, None)!r})"
    if response.is_redirect:
        text += f" (it leads to {mask_url(without(response.headers['location'], secrets))})"
    head = f"HTTP {status}" if code is None else f"HTTP {status}, code {code}"
    if trace_id:
        text += f" (trace {trace_id})"
    waits = [retry_after(response.headers), response.request.extensions.get(PAUSE)]
    wait = max((seconds for seconds in waits if seconds is not None), default=None)
    return cls(
        " ".join(f"{head}: {text.rstrip('.')}.".split()),
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
        response=copy,
    )
