"""Polling: repeats a call until Ozon has finished its work."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, NamedTuple

from ozon_generated.client import AsyncClient, SyncClient

from ..errors import WaitTimeoutError
from ..progress import Progress
from ..steps import Ask, Sleep, Steps, clock_of

Hook = Callable[[Progress], object]


class Status(NamedTuple):
    """The state of the work in an answer.

    Attributes:
        finished: whether the work has ended, in success or failure.
        text: its state, for the error at the deadline: ``its state is still X``.
        done: how much of it is done.
        total: how much there is; ``None`` if unknown.
    """

    finished: bool
    text: str
    done: int
    total: int | None


class Waiting(NamedTuple):
    """How long to wait, how often to poll, and what to call.

    Attributes:
        interval: seconds before the second poll; grows by half each time, up to 15.
        deadline: seconds to wait at most.
        progress: called after each poll.
        passing: errors that the next poll may not meet: the wait continues.
    """

    interval: float
    deadline: float
    progress: Hook | None
    passing: tuple[type[Exception], ...] = ()


class Pace:
    """The pause between two polls, which grows by half each time until the deadline.

    Args:
        client: the client, whose clock is used.
        interval: seconds before the second poll.
        deadline: seconds to wait at most.
        longest: maximum seconds of a pause.
    """

    def __init__(
        self, client: SyncClient | AsyncClient, interval: float, deadline: float, longest: float = 15.0
    ) -> None:
        self._clock = clock_of(client)
        self._end = self._clock.monotonic() + deadline
        self._interval = interval
        self._longest = longest

    @property
    def left(self) -> float:
        """Seconds until the deadline; 0 after it."""
        return max(self._end - self._clock.monotonic(), 0.0)

    def rest(self) -> Steps[bool]:
        """Wait before the next poll. Returns False immediately if the deadline has been reached."""
        if (left := self.left) <= 0:
            return False
        yield Sleep(min(self._interval, left))
        self._interval = max(self._interval, min(self._interval * 1.5, self._longest))
        return True


def poll(
    client: SyncClient | AsyncClient,
    ask: Ask,
    status: Callable[[Any], Status],
    waiting: Waiting,
    *,
    what: str,
    again: str,
) -> Steps[Any]:
    """Repeat a call until the work is finished, and return the last answer.

    Args:
        client: the client, whose clock is used.
        ask: the call.
        status: reads an answer.
        waiting: interval, deadline, progress hook, and errors that do not end the wait.
        what: name of the work, for progress and errors.
        again: what to pass to wait again.

    Raises:
        WaitTimeoutError: the deadline was reached; ``error.last`` is the last answer.
    """
    pace = Pace(client, waiting.interval, waiting.deadline)
    found, last = Status(False, "", 0, None), None
    while True:
        try:
            answer = yield ask._replace(arguments=dict(ask.arguments))
            found, last = status(answer), answer
        except waiting.passing as error:
            found = found._replace(text=f"the last call failed ({error})")
        if waiting.progress is not None:
            waiting.progress(Progress(what, found.done, found.total))
        if found.finished:
            return last
        if not (yield from pace.rest()):
            raise WaitTimeoutError(
                f"The {what} is not ready: {found.text} after {waiting.deadline:g} seconds.",
                operation=ask.operation.name,
                last=last,
                hint=f"Ozon continues the work: wait again with the same {again}.",
            )
