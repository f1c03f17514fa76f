"""Which limits a request falls under: those of the account, of the operation, and of the products in its body."""

from __future__ import annotations

import math
import os
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from importlib import import_module
from typing import TYPE_CHECKING, Literal, NamedTuple

from attrs import define, field, frozen

from ozon_generated.checks import ONE_OR_MORE, Rule, is_number, or_none, ruled
from ozon_generated.client import OPERATION
from ozon_generated.exact_json import loads
from ozon_generated.messages import Request
from ozon_generated.operation import Limit, Operation

if TYPE_CHECKING:
    from .limiter import Limits

_SECONDS = {"second": 1.0, "minute": 60.0, "hour": 3600.0, "day": 86400.0}
_UNITS = {length: unit for unit, length in _SECONDS.items()}
#: Fields that name a product in a row of a request, the likeliest first.
_PRODUCT = ("product_id", "offer_id", "sku")
#: A window is longer by this share, but by at most ``_MARGIN_MOST`` seconds: requests are written a little after their
#: grant, and may arrive closer together than they were sent. 2 % leaves 98 % of the rate.
MARGIN = 0.02
_MARGIN_MOST = 0.1
#: In the reason of a wait, what stands before the product that has used up its rate.
HERE = ", here "
#: Prefix of the keys of pauses, which a server has asked for. Other keys are those of windows.
PAUSE = "pause:"
#: Key of the pause of all methods of an account.
EVERYTHING = f"{PAUSE}*"
#: Operations whose demands are made once; raw calls have one name per path, without limit.
_KEPT = 2000


_LENGTH = Rule(lambda value: is_number(value) and 0 < value < math.inf, "seconds, more than 0")
_SCOPE = Rule(lambda value: value in ("account", "product"), "'account' or 'product'")
_OF = Rule(lambda value: value in ("requests", "items"), "'requests' or 'items'")
_NAME = Rule(lambda value: isinstance(value, str), "the name of a list")


@frozen
class Rate:
    """At most ``count`` in any ``seconds``.

    Attributes:
        count: how many.
        seconds: length of the window.
        scope: what has this rate: the account, or each product in the request.
        of: what is counted: requests, or the items in them.
        items: name of the list in the request whose rows are items or products.
    """

    count: int = field(validator=ruled(ONE_OR_MORE))
    seconds: float = field(validator=ruled(_LENGTH))
    scope: Literal["account", "product"] = field(default="account", kw_only=True, validator=ruled(_SCOPE))
    of: Literal["requests", "items"] = field(default="requests", kw_only=True, validator=ruled(_OF))
    items: str | None = field(default=None, kw_only=True, validator=ruled(or_none(_NAME)))

    @property
    def text(self) -> str:
        """``80 requests per minute``."""
        unit = _UNITS.get(self.seconds, f"{self.seconds:g} seconds")
        what = self.of if self.count > 1 else self.of[:-1]
        return f"{self.count} {what} per {unit}" + (" and product" if self.scope == "product" else "")


class Demand(NamedTuple):
    """A window that a request needs ``cost`` places in, or, with no ``capacity``, a pause that may delay it.

    A cost of 0 means a quota: one for each item of the request. A request may be written ``slack`` seconds after its
    grant, so the window is longer than the rate's by as much.
    """

    key: str
    cost: int
    capacity: int = 0
    seconds: float = 0.0
    reason: str = ""
    slack: float = 0.0


_ENDLESS = Demand("", 0, seconds=math.inf, slack=math.inf)


@define(eq=False)
class Permit:
    """A request that waits for its attempt.

    Attributes:
        id: what names it in a store; unique between machines.
        operation: name of the operation, or verb and path of a raw call.
        demands: what it has to pass, in this order: the longest windows first, then what a server has asked, then
            those of the account.
        items: counts the items in the request; called only where a server has set a quota.
        at: time of the grant by the clock of the store; ``None`` while it waits.
    """

    id: str
    operation: str
    demands: Sequence[Demand]
    items: Callable[[], int]
    at: float | None = None

    def costs(self) -> list[tuple[Demand, int]]:
        """What to ask for, with the places needed: for a quota, one for each item.

        A permit that was granted before does not ask for a quota again: its items are counted.
        """
        return [(demand, demand.cost or self.items()) for demand in self.demands if demand.cost or self.at is None]

    @property
    def of_products(self) -> list[Demand]:
        """The windows of single products."""
        return [demand for demand in self.demands if demand.key.startswith(f"{self.operation} ")]

    @property
    def shortest(self) -> Demand:
        """Its shortest window, which is also the one with the least slack."""
        windows = (demand for demand in self.demands if demand.capacity)
        return min(windows, key=lambda demand: demand.seconds, default=_ENDLESS)


def rates_of(limits: Iterable[Limit]) -> Iterator[Rate]:
    """The rates that can be kept without a server's help.

    This omits limits without a count, and those that are reset at a time of day: the server counts these, other
    programs use them too, and not all requests count. What it says in a 429 is obeyed. It also omits counts below 1:
    for Ozon, -1 is "no limit".
    """
    for limit in limits:
        if limit.count is not None and limit.count > 0 and not limit.reset:
            scope: Literal["account", "product"] = "product" if limit.scope == "product" else "account"
            yield Rate(limit.count, _SECONDS[limit.per], scope=scope, of=limit.of, items=limit.items)


class Demands:
    """Makes the demands of requests to one API.

    Args:
        api: ``seller``, ``performance``, ...
        limits: the settings.
    """

    def __init__(self, api: str, limits: Limits) -> None:
        self._limits = limits
        known = rates_of(getattr(import_module(f"ozon_generated.{api}.client"), "LIMITS", ()))
        rates = _sorted(known if limits.account is None else limits.account)
        self._account = tuple(self._demand(rate, "", f"the account has {rate.text}", 1) for rate in rates)
        self._fixed: dict[str, tuple[Demand, ...]] = {}

    def permit(self, request: Request) -> Permit:
        """A permit with all that a request needs."""
        operation: Operation | None = request.extensions.get(OPERATION)
        name = operation.name if operation is not None else f"{request.method} {request.url.path}"
        demands = self._fixed.get(name) or self._make(name, operation, request)
        return Permit(os.urandom(9).hex(), name, demands, lambda: len(_rows(request, quota_list(operation))) or 1)

    def _make(self, name: str, operation: Operation | None, request: Request) -> tuple[Demand, ...]:
        known = rates_of(operation.limits if operation is not None else ())
        rates = _sorted(self._limits.rates.get(name, known))
        made = [demand for rate in rates for demand in self._of_rate(name, rate, operation, request)]
        method, remaining, quota = pause_keys(name)
        made += [Demand(method, 1), Demand(remaining, 1)]
        if quota_list(operation) is not None:
            made.append(Demand(quota, 0))
        demands = (*made, Demand(EVERYTHING, 1), *self._account)
        fixed = all(rate.of == "requests" and rate.scope == "account" for rate in rates)
        if operation is not None and fixed and len(self._fixed) < _KEPT:
            self._fixed[name] = demands
        return demands

    def _of_rate(self, name: str, rate: Rate, operation: Operation | None, request: Request) -> Iterator[Demand]:
        reason = f"{name} has {rate.text}"
        if rate.scope == "account":
            cost = len(_rows(request, rate.items)) or 1 if rate.of == "items" else 1
            yield self._demand(rate, name, reason, cost)
            return
        counts = Counter(_product(row, operation) for row in _rows(request, rate.items))
        for product, count in counts.items():
            yield self._demand(rate, f"{name} {product}", f"{reason}{HERE}{product}", count)

    def _demand(self, rate: Rate, name: str, reason: str, cost: int) -> Demand:
        slack = min(rate.seconds * self._limits.margin, _MARGIN_MOST)
        return Demand(f"{name}/{rate.seconds:g}s/{rate.of}", cost, rate.count, rate.seconds + slack, reason, slack)


def pause_keys(name: str) -> tuple[str, str, str]:
    """Keys of the pauses of an operation: after a refusal, few requests that remain, and a quota of items."""
    return f"{PAUSE}{name}", f"{PAUSE}{name}/remaining", f"{PAUSE}{name}/items"


def quota_list(operation: Operation | None) -> str | None:
    """The list of a request whose rows count against a quota of the server; empty for "each request is one"."""
    for limit in operation.limits if operation is not None else ():
        if limit.of == "items" and limit.scope == "account":
            return limit.items or ""
    return None


def _sorted(rates: Iterable[Rate]) -> list[Rate]:
    """The longest window first: a permit that waits there takes no place in a shorter one."""
    return sorted(rates, key=lambda rate: -rate.seconds)


def _rows(request: Request, name: str | None) -> list[object]:
    """A list of the body of a request; empty when there is none."""
    if not name:
        return []
    try:
        body = loads(request.content)
    except ValueError:
        return []
    rows = body.get(name) if isinstance(body, dict) else None
    return rows if isinstance(rows, list) else []


def _product(row: object, operation: Operation | None) -> str:
    """What names a product in a row. One that is sent under several names counts under each of them."""
    if not isinstance(row, dict):
        return str(row)
    key = operation.item_errors.key if operation is not None and operation.item_errors is not None else None
    names = (key, *_PRODUCT) if key else _PRODUCT
    return next((f"{name} {row[name]}" for name in names if row.get(name)), "without a name")
