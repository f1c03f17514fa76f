"""One attempt of a request: its permit, what was sent and what came back; nothing here sleeps."""

from __future__ import annotations

import logging
import math
from collections.abc import Callable
from datetime import datetime, timedelta
from functools import partial
from typing import TYPE_CHECKING

import httpx

from ozon_generated.errors import OzonError, note_pause

from ..log import LOG, LONG
from .learning import Learned
from .pause import Feedback
from .rates import EVERYTHING, Permit
from .stores import StoreError
from .window import Verdict

if TYPE_CHECKING:
    from .limiter import Limiter


class LimitError(OzonError):
    """A call would have to wait longer for its permit than it may. Nothing was sent.

    Attributes:
        retry_at: when it may be tried again, in UTC.
        wait: seconds until then.
        reason: what delays it.
        sent: False.
    """

    retry_at: datetime
    wait: float = 0.0
    reason: str = ""
    sent: bool = False


class Attempt:
    """One attempt to send a request: ask for a permit until it is granted, then note when and with what answer.

    A place in a window counts from the moment of its grant. A request that is written later than the window's slack
    allows (a new connection, a busy machine) moves its place to that moment: so no window, wherever it begins, sees
    more requests than it has places.
    """

    def __init__(self, limiter: Limiter, permit: Permit, max_wait: float | None, deadline: float) -> None:
        self.account = limiter.account
        self.permit = permit
        self.waited = False
        self._limiter = limiter
        self._clock = limiter.clock.monotonic
        self._max_wait = max_wait
        self._deadline = deadline
        self._start = self._asked = 0.0
        self._written: float | None = None
        self._lately = False

    def ask(self) -> Verdict:
        """Ask for the permit. May block when the account does. Raises `StoreError`."""
        self._asked = self._clock()
        try:
            return self.account.ask(self.permit)
        except StoreError as error:
            text = f"{error} Nothing was sent."
        raise StoreError(text, operation=self.permit.operation)

    def delay(self, verdict: Verdict) -> float:
        """Seconds to sleep before asking again; 0 when the permit is granted. Raises `LimitError`."""
        if not verdict.retry_in:
            return 0.0
        now = self._clock()
        if not self.waited:
            self._start = now
        left = self._deadline - now
        if self._max_wait is not None:
            left = min(left, self._start + self._max_wait - now)
        if verdict.wait > left:
            raise self._too_long(verdict, left)
        if not self.waited and self._limiter.limits.on_wait is not None:
            self._limiter.limits.on_wait(self.permit.operation, verdict.wait, verdict.reason)
        self.waited = True
        return min(verdict.retry_in, self.account.poll_interval)

    def _too_long(self, verdict: Verdict, left: float) -> LimitError:
        retry_at = self._limiter.clock.now() + timedelta(seconds=verdict.wait)
        return LimitError(
            f"Not sent: a permit is free in {verdict.wait:.1f} s, but it may wait only {max(round(left, 1), 0.0):g} s "
            f"({verdict.reason}). Try again after {retry_at:%Y-%m-%d %H:%M:%S} UTC.",
            operation=self.permit.operation,
            retry_at=retry_at,
            wait=verdict.wait,
            reason=verdict.reason,
        )

    def release(self) -> None:
        """Give up the permit, or the places in the queues. May block when the account does."""
        self._quietly(lambda: self.account.release(self.permit))

    def is_stale(self) -> bool:
        """Whether so much has happened since the grant that the request has to ask again before it is written."""
        shortest = min((demand.seconds for demand in self.permit.demands if demand.capacity), default=math.inf)
        return self._clock() - self._asked > shortest / 4 or self._limiter.learner.paused_since(
            self.permit.operation, self._asked
        )

    def start_sending(self) -> None:
        """The request is handed to the network."""
        self._lately = self._limiter.learner.note_sent(self.permit.operation)
        self._written = self._clock()

    def was_written(self) -> bool:
        """The request is on its way; gives whether that was later than the slack allows, and has to be settled."""
        self._written = self._clock()
        return self._is_late()

    def on_response(self, request: httpx.Request, response: httpx.Response, body: bytes) -> Callable[[], None] | None:
        """What an answer leaves to do, which may block when the account does; ``None`` for nothing."""
        learner = self._limiter.learner
        if response.status_code < 400:
            learned = learner.from_headers(self.permit, response.headers)
        else:
            learned = learner.from_refusal(request, self.permit, self._lately, response, body)
        return partial(self._settle, request, learned) if learned or self._is_late() else None

    def settle(self) -> None:
        """Move a place to when the request was written, if that was late. May block when the account does."""
        self._quietly(self._move)

    def _settle(self, request: httpx.Request, learned: Learned) -> None:
        """Move a late place, and make all clients of the account obey an answer."""
        self.settle()
        for key, feedback in learned:
            self._quietly(partial(self._teach, request, key, feedback))

    def _is_late(self) -> bool:
        if self._written is None or self.permit.at is None:
            return False
        slack = min((demand.slack for demand in self.permit.demands if demand.capacity), default=math.inf)
        return self._written - self._asked > slack

    def _move(self) -> None:
        if self._is_late():
            self._written = None
            if self.account.ask(self.permit).retry_in:  # the place is taken by now: the request is out all the same
                self.account.release(self.permit)

    def _teach(self, request: httpx.Request, key: str, feedback: Feedback) -> None:
        seconds = self.account.learn(key, feedback)
        if feedback.seconds > 0:
            note_pause(request, seconds)
            self._limiter.learner.note_pause(self.permit.operation)
            who = "all methods wait" if key == EVERYTHING else "the method waits"
            level = logging.INFO if seconds < LONG else logging.WARNING
            LOG.log(
                level,
                "%s: %s %.0f s, for all that share its limits (%s)",
                self.permit.operation,
                who,
                seconds,
                feedback.reason,
            )

    def _quietly(self, do: Callable[[], object]) -> None:
        """Do what must not take the place of an answer, or of an error that is on its way."""
        try:
            do()
        except Exception as error:  # whatever a store raises
            LOG.warning("%s: the limits could not be kept up: %s", self.permit.operation, error)
