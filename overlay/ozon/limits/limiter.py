"""Settings of limits, and the limits of one account as one client keeps them."""

from __future__ import annotations

import itertools
import math
import os
from collections.abc import Callable, Mapping, Sequence

import httpx
from attrs import field, frozen

from ozon_generated.checks import HOOK, SECONDS, Rule, or_none, ruled
from ozon_generated.client import DEADLINE, OPTIONS

from ..clock import SYSTEM, Clock
from ..steps import PATIENCE
from .attempt import Attempt
from .learning import Learner
from .rates import MARGIN, Demands, Rate
from .stores import MEMORY, Account, Store

WaitHook = Callable[[str, float, str], object]


def _is_store(value: object) -> bool:
    return not isinstance(value, type) and callable(getattr(value, "account", None))


def _are_rates(value: object) -> bool:
    return isinstance(value, Sequence) and not isinstance(value, str) and all(isinstance(one, Rate) for one in value)


def _are_rates_by_name(value: object) -> bool:
    return isinstance(value, Mapping) and all(isinstance(name, str) and _are_rates(value[name]) for name in value)


_STORE = Rule(_is_store, "a store, such as FileStore('limits.db')")
_RATES = Rule(_are_rates, "a list of Rate")
_RATES_BY_NAME = Rule(_are_rates_by_name, "a mapping of names of operations to lists of Rate")


@frozen(kw_only=True)
class Limits:
    """How the clients of an account keep to Ozon's limits.

    All clients of one account that use the same store share its limits. One object serves any number of clients, and
    each account has limits of its own. Settings here are those of the clients that it was given to.

    Attributes:
        max_wait: seconds that one attempt may wait for its permit; if the wait is longer, `LimitError` is raised at
            once. ``None``: as long as the whole call may take, which always applies. Calls of a walk, such as those
            of `ozon.paginate`,
            may wait ten times as long. The call option ``max_wait`` comes before it.
        store: where the account's windows are kept; ``None`` for the memory of this process.
        account: rates over all methods, instead of the documented ones (Seller API: 50 requests per second and
            Client-Id; Performance API: 100 000 a day).
        rates: rates of single operations by name, instead of those of the spec; ``()`` for none. Also the place for
            quotas of items that your account is known to have:
            ``{"product.import": [Rate(1000, 60, of="items", items="items")]}``.
        margin: share by which windows are made longer, since requests may arrive closer together than they were sent.
        circle: seconds that a method rests after "Circle is open".
            An answer that asks for another time is obeyed, up to an hour, or a day for a quota of items.
        on_wait: called with the name of the operation, the seconds and the reason when a call has to wait.
    """

    max_wait: float | None = field(default=120.0, validator=ruled(or_none(SECONDS)))
    store: Store | None = field(default=None, validator=ruled(or_none(_STORE)))
    account: Sequence[Rate] | None = field(default=None, validator=ruled(or_none(_RATES)))
    rates: Mapping[str, Sequence[Rate]] = field(factory=dict, validator=ruled(_RATES_BY_NAME))
    margin: float = field(default=MARGIN, validator=ruled(SECONDS))
    circle: float = field(default=120.0, validator=ruled(SECONDS))
    on_wait: WaitHook | None = field(default=None, validator=ruled(or_none(HOOK)))

    def limiter(self, api: str, host: str, account: str, clock: Clock = SYSTEM) -> Limiter:
        """The limiter of a client.

        Args:
            api: ``seller``, ``performance``, ...
            host: host of the API.
            account: Client-Id, or what else names the account; it stands in stores as it is, so it must be no secret.
            clock: how the client tells the time.
        """
        demands = Demands(api, self.account, self.rates, self.margin)
        return Limiter(self, self._of(host, account), demands, clock)

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

    def _of(self, host: str, account: str) -> Account:
        return (self.store or MEMORY).account(f"{host}/{account}")


class Limiter:
    """The limits of one account, as one client keeps them."""

    def __init__(self, limits: Limits, account: Account, demands: Demands, clock: Clock) -> None:
        self.limits = limits
        self.clock = clock
        self.account = account
        self.learner = Learner(limits.circle, clock.monotonic)
        self._demands = demands

    def attempt(self, request: httpx.Request) -> Attempt:
        """What gets a permit for one sending of a request."""
        return Attempt(self, self._demands.permit(_permit_id(), request), self._max_wait(request), _deadline(request))

    def _max_wait(self, request: httpx.Request) -> float | None:
        options = request.extensions.get(OPTIONS) or {}
        max_wait: float | None = self.limits.max_wait
        if options.get("patient") and max_wait is not None:
            max_wait *= PATIENCE
        return options.get("max_wait", max_wait)


def _deadline(request: httpx.Request) -> float:
    """The moment at which the whole call has to be over."""
    deadline: float = request.extensions.get(DEADLINE, math.inf)
    return deadline


_numbers = itertools.count()
_process = (0, "")


def _permit_id() -> str:
    """A name for a permit that no other process has, also after a fork."""
    global _process
    if _process[0] != os.getpid():
        _process = os.getpid(), os.urandom(6).hex()
    return f"{_process[1]}-{next(_numbers)}"
