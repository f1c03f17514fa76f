"""One worker: it hands events to handlers, one after the other."""

from __future__ import annotations

import asyncio
import os
from collections.abc import Callable
from datetime import UTC, datetime
from inspect import isasyncgen, isawaitable, isgenerator
from pathlib import Path
from sysconfig import get_path
from threading import current_thread, main_thread
from traceback import extract_tb
from types import TracebackType
from typing import Any, NamedTuple, Self
from uuid import uuid4

from sqlalchemy import Connection

import ozon_generated
from ozon_generated.errors import ArgumentError
from ozon_generated.masking import mask_url
from ozon_generated.push import delivery, event_class, read

from ..clock import Clock
from ..log import LOG
from .arguments import check
from .claims import Claim, Claims, LostClaimError
from .handlers import GENERATOR, Handler, Handlers
from .leases import Leases
from .records import expire
from .store import Store

#: Seconds after which a worker looks for events that were kept long enough.
_TIDY = 60.0
_DAY = 86_400.0
#: Where code is that is not the user's own: this package, what is installed, and Python.
_LIBRARIES = (
    str(Path(__file__).parents[1]) + os.sep,
    *(path + os.sep for path in ozon_generated.__path__),
    *(get_path(name) + os.sep for name in ("stdlib", "platstdlib", "purelib", "platlib")),
    "<frozen ",
)


def pause_after(attempt: int) -> float:
    """Seconds between an attempt that failed and the next one.

    >>> [pause_after(attempt) for attempt in range(1, 8)]
    [5.0, 15.0, 45.0, 135.0, 405.0, 1215.0, 3600.0]
    """
    return float(min(5 * 3 ** min(attempt - 1, 6), 3600))


class Work(NamedTuple):
    """What workers need.

    Attributes:
        store: the store.
        claims: which event is next.
        leases: those of the events that are being handled.
        handlers: the functions.
        pause: seconds until the next attempt, from the number of the one that failed.
        keep_days: days after which events that are done are deleted.
        clock: the clock.
    """

    store: Store
    claims: Claims
    leases: Leases
    handlers: Handlers
    pause: Callable[[int], float]
    keep_days: float
    clock: Clock


class Worker:
    """Hands events to handlers in the thread that uses it. Coroutines run in an event loop of its own.

    Args:
        work: what it needs.
    """

    def __init__(self, work: Work) -> None:
        self._work = work
        self._owner = uuid4().hex
        self._runner = asyncio.Runner()
        self._tidied: float | None = None
        self._idle = True

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self._runner.close()

    def step(self) -> bool:
        """Handle the next event. Returns whether there was one.

        Raises:
            StoreError: the store fails.
        """
        self._tidy()
        if self._idle and not self._work.claims.is_any():  # so that it does not lock the file again and again
            return False
        claim = None
        try:
            with self._work.store.lending() as (connection, commit):  # first: a store that fails is no attempt
                claim = self._claim()
                if claim is not None:
                    self._handle(claim, connection, commit)
        except BaseException as error:
            if claim is None:
                raise
            self._fail(claim, error)
            if isinstance(error, KeyboardInterrupt) and current_thread() is main_thread():  # Ctrl-C
                raise
        finally:
            self._work.leases.leave(self._owner)
        return claim is not None

    def _claim(self) -> Claim | None:
        claim = self._work.claims.claim(self._owner)
        self._idle = claim is None
        if claim is not None:
            self._work.leases.hold(claim)
        return claim

    def _handle(self, claim: Claim, connection: Connection, commit: Callable[[], None]) -> None:
        work = self._work
        if not claim.repeated:
            self._call(work.handlers.of(event_class(claim.type)), claim, connection)
        try:
            with work.store.errors():
                work.claims.finish(connection, claim)
                commit()
        except LostClaimError:
            LOG.warning("push: %s: the lease ended before the handler; it is handled again", claim.key)

    def _call(self, handlers: list[Handler], claim: Claim, connection: Any) -> None:
        if not handlers:
            return
        event = read(claim.content, received=datetime.fromtimestamp(claim.received, UTC))
        told = delivery(event)
        told.key, told.connection = claim.key, connection
        told.attempt, told.late, told.made = claim.attempt, claim.late, claim.made
        for handler in handlers:
            result = handler(event)
            if isgenerator(result) or isasyncgen(result):
                raise ArgumentError(GENERATOR)
            if isawaitable(result):
                self._runner.run(_wait(result))

    def _fail(self, claim: Claim, error: BaseException) -> None:
        pause = self._pause(claim.attempt)
        try:
            dead = self._work.claims.fail(claim, _told(error), pause)
        except LostClaimError:
            LOG.warning("push: %s: the handler failed after its lease; it is handled again", claim.key)
            return
        text, place = "push: %s: attempt %d failed (%s)", _place(error)
        what = f"{type(error).__name__} at {place}" if place else type(error).__name__
        LOG.debug(text, claim.key, claim.attempt, what, exc_info=error)
        if dead:
            LOG.error(f"{text}; it is a dead letter now", claim.key, claim.attempt, what)
        else:
            LOG.warning(f"{text}; the next is in %g s", claim.key, claim.attempt, what, pause)

    def _pause(self, attempt: int) -> float:
        """Seconds until the next attempt; the usual ones if the function of the user does not give a number."""
        try:
            pause = self._work.pause(attempt)
            check(pause=pause)
        except Exception as error:
            LOG.error(
                "push: pause(%d) failed (%s: %.200s); the usual pause holds", attempt, type(error).__name__, error
            )
            return pause_after(attempt)
        return pause

    def _tidy(self) -> None:
        """Delete a few of the events that were kept long enough."""
        now = self._work.clock.monotonic()
        if self._tidied is None or not 0 <= now - self._tidied < _TIDY:
            before = self._work.store.now() - self._work.keep_days * _DAY
            self._tidied = None if expire(self._work.store, before) else now


async def _wait(result: Any) -> None:
    await result


def _told(error: BaseException) -> str:
    """What is kept of an error: its kind, the first line of its text and its place."""
    place = _place(error)
    line = mask_url(f"{error}".strip().partition("\n")[0])
    return f"{type(error).__name__}: {line:.200}{f' ({place})' if place else ''}"


def _place(error: BaseException) -> str:
    """The last line of the user's own code, as far as one is known, that an error went through."""
    frames = extract_tb(error.__traceback__)
    own = [frame for frame in frames if not frame.filename.startswith(_LIBRARIES)] or frames
    return f"{Path(own[-1].filename).name}:{own[-1].lineno}" if own else ""
