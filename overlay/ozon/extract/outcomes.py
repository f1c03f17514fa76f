"""What an error means for a task: try again, and when, or not at all."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta
from typing import NamedTuple

from ozon_generated.errors import (
    ApiError,
    BadRequestError,
    DecodeError,
    ForbiddenError,
    NotFoundError,
    OzonError,
    RateLimitError,
    UnauthorizedError,
)

from ..limits.limiter import LimitError
from .days import DAY, midnight, moscow_day
from .load import Status
from .sinks.errors import ChangedError
from .state import LostLeaseError
from .stream import Stream

#: Seconds to wait where a refusal names no time: a block of a method ends after a minute of silence.
BLOCK = 60.0
#: Seconds before a failed task is tried again; doubled for each failure in a row, up to an hour.
FIRST_PAUSE, LONGEST_PAUSE = 30.0, 3600.0
_MANY = 20  # failures in a row, after which the pause is the longest
#: Ozon's code for a method that is switched off, with HTTP 400.
_OBSOLETE = 9


@contextmanager
def decoding(operation: str, drop: Callable[[], object] = lambda: None) -> Iterator[None]:
    """Turn whatever the values of an answer cause into `DecodeError`: it fails one task, not the run of all shops.

    The message has no text of the cause, which may quote personal data. ``drop`` drops what cannot be read.
    """
    try:
        yield
    except (OzonError, OSError, LostLeaseError, MemoryError):
        raise
    except Exception as error:
        drop()
        text = f"An answer has a value that cannot be read ({type(error).__name__}): report this as a bug."
        raise DecodeError(text, operation=operation) from error


class NotReadyError(OzonError):
    """Something that Ozon does in the background is not done yet, or cannot be started yet.

    Attributes:
        until: when to look again.
    """

    until: datetime


class Outcome(NamedTuple):
    """The status of a task after its pages were read, or could not be.

    Attributes:
        status: the status.
        until: when to run it again.
        error: why, in words.
    """

    status: Status
    until: datetime | None = None
    error: str = ""


def outcome_of(error: OzonError | OSError, stream: Stream, now: datetime, failures: int, pages: int) -> Outcome:
    """What an error means.

    Args:
        error: the error.
        stream: the stream of the task.
        now: the current time.
        failures: how often the task failed before, in a row.
        pages: pages on disk.
    """
    text = str(error)
    if isinstance(error, NotReadyError):
        return Outcome("waiting", error.until, text)
    if isinstance(error, LimitError):
        return Outcome("waiting", error.retry_at, text)
    if isinstance(error, BadRequestError) and error.code == _OBSOLETE:
        return Outcome("off", None, text)
    if isinstance(error, RateLimitError) or (isinstance(error, ApiError) and error.retry_at is not None):
        return Outcome("waiting", now + timedelta(seconds=error.retry_after or BLOCK), text)
    if isinstance(error, NotFoundError) and stream.later:
        return Outcome("waiting", midnight(moscow_day(now) + DAY), text)
    if isinstance(error, ForbiddenError | UnauthorizedError):
        return Outcome("closed", None, text)
    return Outcome("partial" if pages else "failed", again(error, now, failures), text)


def again(error: OzonError | OSError, now: datetime, failures: int) -> datetime:
    """When to try a failed task again; what a minute does not change, an hour later."""
    if isinstance(error, ChangedError | OSError) or (isinstance(error, ApiError) and error.status < 500):
        failures = _MANY
    return now + timedelta(seconds=min(FIRST_PAUSE * 2.0 ** min(failures, _MANY), LONGEST_PAUSE))
