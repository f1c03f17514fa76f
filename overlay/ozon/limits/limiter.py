"""Settings of limits, the limits of one account as one client keeps them, and the attempts under them.

Nothing here sleeps: an attempt says how long to wait.
"""

from __future__ import annotations

import logging
import math
from collections.abc import Callable, Mapping, Sequence
from datetime import datetime, timedelta
from functools import lru_cache, partial

from ozon_generated.checks import HOOK, SECONDS, Rule, or_none
from ozon_generated.client import DEADLINE, OPTIONS, CallOptions
from ozon_generated.errors import OzonError, note_pause
from ozon_generated.facts import Fact
from ozon_generated.messages import Request, Response
from ozon_generated.outcome import may_have_happened

from ..clock import CURRENT, PATIENCE, Clock
from ..log import LOG, LONG
from .pause import LATELY, Feedback, Learned, Notes, from_headers, from_refusal
from .rates import EVERYTHING, MARGIN, Demand, Demands, Rate
from .refusals import refusal
from .stores import MEMORY, Account, Store, StoreError, Verdict, memory

#: Methods that are remembered; raw calls have one name per path, without limit.
_REMEMBERED = 2000
WaitHook = Callable[[str, float, str], object]


def _is_store(value: object) -> bool:
    return not isinstance(value, type) and callable(getattr(value, "account", None))


def _are_rates(value: object) -> bool:
    return isinstance(value, Sequence) and not isinstance(value, str) and all(isinstance(one, Rate) for one in value)


def _are_rates_by_name(value: object) -> bool:
    return isinstance(value, Mapping) and all(isinstance(name, str) and _are_rates(value[name]) for name in value)


_RULES = {
    "max_wait": or_none(SECONDS),
    "store": or_none(Rule(_is_store, "a store, such as FileStore('limits.db')")),
    "account": or_none(Rule(_are_rates, "a list of Rate")),
    "rates": Rule(_are_rates_by_name, "a mapping of names of operations to lists of Rate"),
    "margin": SECONDS,
    "circle": SECONDS,
    "on_wait": or_none(HOOK),
}
_SPEC: Mapping[str, Sequence[Rate]] = {}  # no rates instead of those of the spec


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


class Limits(Fact):
    """Rate limit settings of clients.

    All clients of an account that use the same store share its limits. One object serves any number of clients, and
    each account has its own limits.

    Attributes:
        max_wait: maximum seconds that one attempt waits for its permit; if it would wait longer, `LimitError` is raised
            at once. ``None`` for as long as the whole call may take, which is always a limit. Calls of a walk, such as
            those of `ozon.paginate`, may wait ten times as long. The call option ``max_wait`` takes precedence.
        store: keeps the account's windows; ``None`` for the memory of this process, where clients with different
            clocks share nothing.
        account: rates over all methods, instead of the documented ones (Seller API: 50 requests per second and
            Client-Id; Performance API: 100 000 a day).
        rates: rates of operations by name, instead of those of the spec; ``()`` for none. Also for known quotas of
            items of your account: ``{"product.import": [Rate(1000, 60, of="items", items="items")]}``.
        margin: share by which windows are longer, because requests may arrive closer together than they were sent.
        circle: seconds without calls of a method after "Circle is open". If an answer gives another time, that applies,
            up to an hour, or a day for a quota of items.
        on_wait: called with the name of the operation, the seconds and the reason when a call has to wait.
    """

    _rules = _RULES

    max_wait: float | None = 120.0
    store: Store | None = None
    account: Sequence[Rate] | None = None
    rates: Mapping[str, Sequence[Rate]] = _SPEC
    margin: float = MARGIN
    circle: float = 120.0
    on_wait: WaitHook | None = None

    def limiter(self, api: str, host: str, account: str, clock: Clock = CURRENT) -> Limiter:
        """The limiter of a client.

        Args:
            api: ``seller``, ``performance``, ...
            host: host of the API.
            account: Client-Id, or what else names the account. Stores keep it as plain text, so no secrets.
            clock: how the client tells the time.
        """
        return Limiter(self, self._of(host, account, clock), Demands(api, self), clock)

    def clear(self, account: str, operation: str | None = None, host: str = "api-seller.ozon.ru") -> None:
        """Forget the pauses and lowered rates that Ozon has asked for, in all programs that use the same store.

        Use it when a pause was a mistake: the next call is sent, and learns whether it was. Windows of requests
        that were sent stay as they are.

        ::

            Limits(store=FileStore("limits.db")).clear("836", "product.list")

        Args:
            account: the Client-Id.
            operation: name of the operation, such as ``product.list``; ``None`` for all, but not in a cluster of Redis.
            host: host of the API.

        Raises:
            StoreError: the store cannot be used.
        """
        self._of(host, account).clear(operation)

    def _of(self, host: str, account: str, clock: Clock = CURRENT) -> Account:
        return (self.store or (MEMORY if clock is CURRENT else memory(clock.monotonic))).account(f"{host}/{account}")


class Limiter:
    """The limits of one account, as one client keeps them."""

    def __init__(self, limits: Limits, account: Account, demands: Demands, clock: Clock) -> None:
        self.limits = limits
        self.clock = clock
        self.account = account
        self.notes = lru_cache(_REMEMBERED)(lambda operation: Notes())
        self.demands = demands

    def attempt(self, request: Request) -> Attempt:
        """One attempt to send a request."""
        return Attempt(self, request)


class Attempt:
    """One attempt to send a request: ask for a permit until it is granted, then note when and with what answer.

    A place in a window counts from the moment of its grant. A request that is written later than the window's slack
    allows (a new connection, a busy machine) moves its place to that moment: so no window, wherever it begins, sees
    more requests than it has places.
    """

    def __init__(self, limiter: Limiter, request: Request) -> None:
        self.account = limiter.account
        self.permit = limiter.demands.permit(request)
        self._limiter = limiter
        self._notes = limiter.notes(self.permit.operation)
        self._request = request
        self._clock = limiter.clock.monotonic
        self._start: float | None = None
        self._asked = 0.0
        self._written: float | None = None
        self._lately = False
        self.unused: Sequence[Demand] = ()  # places in the windows of products that a refusal did not change

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
        now, is_first = self._clock(), self._start is None
        self._start = now if self._start is None else self._start
        left = min(self._start + self._max_wait(), self._request.extensions.get(DEADLINE, math.inf)) - now
        if verdict.wait > left:
            raise self._too_long(verdict, left)
        if is_first and self._limiter.limits.on_wait is not None:
            self._limiter.limits.on_wait(self.permit.operation, verdict.wait, verdict.reason)
        return min(verdict.retry_in, self.account.poll_interval)

    def _max_wait(self) -> float:
        options: CallOptions = self._request.extensions.get(OPTIONS, {})
        usual = self._limiter.limits.max_wait
        if "max_wait" not in options and usual is not None:
            return usual * PATIENCE if options.get("patient") else usual
        given = options.get("max_wait")
        return math.inf if given is None else given

    def _too_long(self, verdict: Verdict, left: float) -> LimitError:
        retry_at = self._limiter.clock.now() + timedelta(seconds=verdict.wait)
        text = (
            f"Not sent: a permit is free in {verdict.wait:.1f} s, but it may wait only {max(round(left, 1), 0.0):g} s "
            f"({verdict.reason}). Try again after {retry_at:%Y-%m-%d %H:%M:%S} UTC."
        )
        facts = {"retry_at": retry_at, "wait": verdict.wait, "reason": verdict.reason}
        return LimitError(text, operation=self.permit.operation, **facts)

    def release(self) -> None:
        """Give up the permit, or the places in the queues. May block when the account does."""
        self._quietly(partial(self.account.release, self.permit))

    def is_stale(self) -> bool:
        """Whether so much has happened since the grant that the request has to ask again before it is written."""
        too_old = self._clock() - self._asked > self.permit.shortest.seconds / 4
        return too_old or self._notes.paused >= self._asked

    def start_sending(self) -> None:
        """Note that the request goes to the network now."""
        self._written = self._clock()
        self._lately = self._written - self._notes.sent < LATELY
        self._notes.sent = self._written

    def was_written(self) -> bool:
        """Note that the request was written. Returns whether that was later than the slack allows: then settle it."""
        self._written = self._clock()
        return self.is_late()

    def is_late(self) -> bool:
        """Whether the request was written later than its place in the windows allows."""
        if self._written is None or self.permit.at is None:
            return False
        return self._written - self._asked > self.permit.shortest.slack

    def learned(self, response: Response) -> Learned:
        """What an answer teaches."""
        status, headers, limits = response.status_code, response.headers, self._limiter.limits
        found = refusal(status, headers, response.content, limits.circle, self._lately) if status >= 400 else None
        if status >= 400 and not may_have_happened(status, response.content):
            self.unused = self.permit.of_products
        if found is not None and found.kind != "item" and (found.seconds is not None or status == 429):
            return from_refusal(self.permit, found, status)
        return from_headers(self.permit, self._notes, headers)

    def settle(self, learned: Learned = ()) -> None:
        """Move a late place to the time of the write, return unused ones, and make all clients obey. May block."""
        self._quietly(self._move)
        if self.unused:
            self.permit.demands = self.unused
            self.release()
        for key, feedback in learned:
            self._quietly(partial(self._teach, key, feedback))

    def _move(self) -> None:
        if self.is_late():
            self._written = None
            if self.account.ask(self.permit).retry_in:  # the place is taken by now: the request is out all the same
                self.account.release(self.permit)

    def _teach(self, key: str, feedback: Feedback) -> None:
        seconds = self.account.learn(key, feedback)
        if feedback.seconds > 0:
            note_pause(self._request, seconds)
            self._notes.paused = self._clock()
            who = "all methods wait" if key == EVERYTHING else "the method waits"
            told = self.permit.operation, who, seconds, feedback.reason
            level = logging.INFO if seconds < LONG else logging.WARNING
            LOG.log(level, "%s: %s %.0f s, for all that share its limits (%s)", *told)

    def _quietly(self, do: Callable[[], object]) -> None:
        """Do what must not take the place of an answer, or of an error that is on its way."""
        try:
            do()
        except Exception as error:  # whatever a store raises
            LOG.warning("%s: the limits could not be kept up: %s", self.permit.operation, error)
