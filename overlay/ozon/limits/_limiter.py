"""Settings of limits, and the way of one request to its turn, without sleeping."""

from __future__ import annotations

import itertools
import os
import time
from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, datetime, timedelta
from typing import Any

import httpx
from attrs import field, frozen

from ozon_generated.client import OPERATION, OPTIONS
from ozon_generated.errors import ArgumentError, OzonError

from ._learn import lesson, text_of
from ._rates import MARGIN, Demands, Rate, Ticket, quota_key, quota_list
from ._store import MEMORY, Account, Store
from ._window import Verdict

WaitHook = Callable[[str, float, str], object]


class LimitError(OzonError):
    """The turn of a call comes later than it may wait. Nothing was sent.

    Attributes:
        retry_at: when it may be tried again, in UTC.
        wait: seconds until then.
        reason: what holds it up.
        sent: False.
    """

    retry_at: datetime
    wait: float = 0.0
    reason: str = ""
    sent: bool = False


def _not_negative(settings: object, attribute: Any, value: float | None) -> None:
    if value is not None and not value >= 0:
        raise ArgumentError(f"{attribute.name} of limits must be 0 or more, not {value!r}.")


@frozen(kw_only=True)
class Limits:
    """How the clients of an account keep to Ozon's limits.

    All clients of one account that use the same store share its limits. Settings here are those of one client.

    Attributes:
        budget: seconds that one attempt may wait for its turn; beyond, `LimitError` is raised at once. ``None`` for
            as long as it takes. The call option ``budget`` comes before it.
        store: where the account's windows are kept; ``None`` for the memory of this process.
        account: rates over all methods, instead of the documented ones (Seller API: 50 requests per second and
            Client-Id; Performance API: 100 000 a day).
        rates: rates of single operations by name, instead of those of the spec; ``()`` for none. Also the place for
            quotas of items that your account is known to have:
            ``{"product.import": [Rate(1000, 60, of="items", items="items")]}``.
        margin: share by which windows are made longer, since requests may arrive closer together than they were sent.
        circle: seconds that a method rests after "Circle is open".
        on_wait: called with the name of the operation, the seconds and the reason when a call has to wait.
    """

    budget: float | None = field(default=120.0, validator=_not_negative)
    store: Store | None = None
    account: Sequence[Rate] | None = None
    rates: Mapping[str, Sequence[Rate]] = field(factory=dict)
    margin: float = field(default=MARGIN, validator=_not_negative)
    circle: float = field(default=120.0, validator=_not_negative)
    on_wait: WaitHook | None = None
    clock: Callable[[], float] = field(default=time.monotonic, repr=False)

    def limiter(self, api: str, host: str, account: str) -> Limiter:
        """The limiter of a client.

        Args:
            api: ``seller``, ``performance``, ...
            host: host of the API.
            account: Client-Id, or what else names the account; it stands in stores as it is, so it must be no secret.
        """
        demands = Demands(api, self.account, self.rates, self.margin)
        return Limiter(self, (self.store or MEMORY).account(f"{host}/{account}"), demands)


class Limiter:
    """The limits of one account, as one client keeps them."""

    def __init__(self, limits: Limits, account: Account, demands: Demands) -> None:
        self.limits = limits
        self.account = account
        self._demands = demands

    def turn(self, request: httpx.Request) -> Turn:
        """What leads a request to its turn."""
        return Turn(self, self._demands.ticket(_ticket_id(), request), self._budget(request))

    def _budget(self, request: httpx.Request) -> float | None:
        options = request.extensions.get(OPTIONS)
        budget: float | None = options.get("budget", self.limits.budget) if options else self.limits.budget
        return budget


class Turn:
    """The way of one request to its turn: ask, hear what to do, sleep, ask again."""

    __slots__ = ("_budget", "_limits", "_start", "account", "ticket", "waited")

    def __init__(self, limiter: Limiter, ticket: Ticket, budget: float | None) -> None:
        self.account = limiter.account
        self.ticket = ticket
        self.waited = False
        self._limits = limiter.limits
        self._budget = budget
        self._start = 0.0

    def ask(self) -> Verdict:
        """Ask for the turn. May block when the account does."""
        return self.account.ask(self.ticket)

    def hear(self, verdict: Verdict) -> float:
        """Seconds to sleep before asking again; 0 when it is the request's turn. Raises `LimitError`."""
        if not verdict.nap:
            return 0.0
        if not self.waited:
            self._start = self._limits.clock()
        spent = self._limits.clock() - self._start
        if self._budget is not None and spent + verdict.wait > self._budget:
            raise self._too_long(verdict)
        if not self.waited and self._limits.on_wait is not None:
            self._limits.on_wait(self.ticket.operation, verdict.wait, verdict.reason)
        self.waited = True
        return min(verdict.nap, self.account.nap)

    def _too_long(self, verdict: Verdict) -> LimitError:
        retry_at = datetime.now(UTC) + timedelta(seconds=verdict.wait)
        return LimitError(
            f"Not sent: its turn comes in {verdict.wait:.1f} s, but it may wait only {self._budget:g} s "
            f"({verdict.reason}). Try again after {retry_at:%Y-%m-%d %H:%M:%S} UTC.",
            operation=self.ticket.operation,
            retry_at=retry_at,
            wait=verdict.wait,
            reason=verdict.reason,
        )

    def give_back(self) -> None:
        """Give up the turn, or the places in the queues. May block when the account does."""
        self.account.give_back(self.ticket)

    def learn(self, request: httpx.Request, status: int, headers: Mapping[str, str], body: bytes) -> None:
        """Make all clients of the account obey an answer. May block when the account does."""
        found = lesson(status, headers, text_of(body), self._limits.circle, self.ticket.items)
        if found is None:
            return
        name = self.ticket.operation
        counted = found.quota and quota_list(request.extensions.get(OPERATION)) is not None
        key, left = (quota_key(name), found.left) if counted else (name, 0)
        self.account.pause(key, found.seconds, left, found.reason)


_numbers = itertools.count()
_process = (0, "")


def _ticket_id() -> str:
    """A name for a ticket that no other process has, also after a fork."""
    global _process
    if _process[0] != os.getpid():
        _process = os.getpid(), os.urandom(6).hex()
    return f"{_process[1]}-{next(_numbers)}"
