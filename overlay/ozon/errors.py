"""The exceptions of this package: those of the generated client and those of the overlay."""

from __future__ import annotations

import sys
import warnings
from typing import Any

from ozon_generated.errors import (
    ApiError,
    ArgumentError,
    BadRequestError,
    ConflictError,
    DecodeError,
    EventError,
    ForbiddenError,
    MissingFieldError,
    NotFoundError,
    OzonError,
    RateLimitError,
    ServerError,
    TransportError,
    UnauthorizedError,
)


class WaitTimeoutError(OzonError, TimeoutError):
    """Work was not finished by the deadline. Ozon continues it: wait again with the same id.

    Attributes:
        last: the last answer.
    """

    last: Any = None


class TaskFailedError(OzonError):
    """Background work at Ozon failed. The failure is final: start it again.

    Attributes:
        state: Ozon's name for its final state.
        last: the last answer.
    """

    state: str = ""
    last: Any = None


class ReadOnlyError(ArgumentError):
    """The client is read-only, and the method changes something. Nothing was sent."""


class OzonWarning(UserWarning):
    """Base of the warnings of this client."""


def warn(warning: OzonWarning) -> None:
    """Warn at the user's line: the first frame outside this package."""
    level, frame = 1, sys._getframe(1)
    while frame.f_back is not None and frame.f_globals.get("__name__", "").split(".")[0] in {"ozon", "ozon_generated"}:
        level, frame = level + 1, frame.f_back
    warnings.warn(warning, stacklevel=level + 1)


__all__ = [
    "ApiError",
    "ArgumentError",
    "BadRequestError",
    "ConflictError",
    "DecodeError",
    "EventError",
    "ForbiddenError",
    "MissingFieldError",
    "NotFoundError",
    "OzonError",
    "OzonWarning",
    "RateLimitError",
    "ReadOnlyError",
    "ServerError",
    "TaskFailedError",
    "TransportError",
    "UnauthorizedError",
    "WaitTimeoutError",
]
