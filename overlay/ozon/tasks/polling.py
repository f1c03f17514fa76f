"""Polling: calls that are repeated until Ozon has finished what it does in the background."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, NamedTuple

from ozon_generated.client import AsyncClient, SyncClient

from ..errors import WaitTimeoutError
from ..progress import Progress
from ..steps import Ask, Sleep, Steps, clock_of

Hook = Callable[[Progress], object]
_LONGEST_INTERVAL = 15.0


class Status(NamedTuple):
    """What an answer tells about the work.

    Attributes:
        finished: whether the work is over, well or not.
        text: how far it is, for the error at the deadline: ``its state is still X``.
        done: how much of it is done.
        total: how much there is; ``None`` where that is not known.
    """

    finished: bool
    text: str
    done: int
    total: int | None


class Waiting(NamedTuple):
    """How long to wait, how often to ask, and whom to tell.

    Attributes:
        interval: seconds before the second call; grows by half each time, up to 15.
        deadline: seconds to wait at most.
        progress: called after each call.
    """

    interval: float
    deadline: float
    progress: Hook | None


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
        client: the client, whose clock tells the time.
        ask: the call.
        status: reads an answer.
        waiting: interval, deadline and progress hook.
        what: name of the work, for progress and errors.
        again: what to pass to wait again.

    Raises:
        WaitTimeoutError: the deadline was reached; ``error.last`` is the last answer.
    """
    clock = clock_of(client)
    deadline = clock.monotonic() + waiting.deadline
    interval = waiting.interval
    while True:
        answer = yield ask._replace(arguments=dict(ask.arguments))
        found = status(answer)
        if waiting.progress is not None:
            waiting.progress(Progress(what, found.done, found.total))
        if found.finished:
            return answer
        left = deadline - clock.monotonic()
        if left <= 0:
            raise WaitTimeoutError(
                f"The {what} is not ready: {found.text} after {waiting.deadline:g} seconds.",
                operation=ask.operation.name,
                last=answer,
                hint=f"Ozon continues the work: wait again with the same {again}.",
            )
        yield Sleep(min(interval, left))
        interval = max(interval, min(interval * 1.5, _LONGEST_INTERVAL))
