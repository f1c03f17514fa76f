"""What hooks receive."""

from __future__ import annotations

from collections.abc import Callable

from attrs import field, frozen

from ozon_generated.masking import RequestCopy, ResponseCopy


@frozen(kw_only=True)
class Event:
    """The event that a hook receives. Requests and answers are copies without secrets.

    A wait for a rate limit has neither method and address nor request.

    Attributes:
        operation: name of the operation, such as ``product.list``.
        method: HTTP method.
        url: address, with secrets masked.
        attempt: number of the attempt, from 1.
        status: HTTP status of the answer; ``None`` before or without an answer.
        seconds: duration of the attempt, or of the coming wait.
        reason: why the call is retried or waits: ``HTTP 503``, ``ReadTimeout``, or the text of a limit.
        request: the request.
        response: the answer; without content for a file that is streamed to disk.
    """

    operation: str
    method: str
    url: str
    attempt: int = 1
    status: int | None = None
    seconds: float = 0.0
    reason: str = ""
    request: RequestCopy | None = field(default=None, repr=False)
    response: ResponseCopy | None = field(default=None, repr=False)


Hook = Callable[[Event], object]
