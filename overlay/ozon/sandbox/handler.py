"""The sandbox itself: it validates requests and answers them as Ozon would."""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Any

from .answering import Answers
from .auth import Gate
from .control import ACCESS, CONTROL, Access, Control
from .core.behaviour import LONGEST, Behaviour
from .core.clock import Clock
from .core.journal import Journal
from .core.saved import converter, load, save
from .core.world import World
from .data import Match, catalogue
from .families import Families
from .family import Level
from .faults import Cut, Faults
from .generated import MOST as MOST_ORDERS
from .history import History
from .merchants import Merchants
from .messages import Answer, Request
from .products.generated import MOST as MOST_PRODUCTS
from .products.shop import Shop
from .pushes.courier import Courier, delivering
from .pushes.targets import PUSH_TO, PushTo
from .rates import Profile, Rates
from .server import serve
from .transport import SandboxTransport


@dataclass(frozen=True)
class Reply:
    """The outcome of a request: the answer, its delay in seconds, and where the connection breaks."""

    answer: Answer
    delay: float = 0.0
    cut: Cut | None = None


class Sandbox:
    """A simulated Ozon with one shop: the Seller API, the Performance API and the legacy Merchants API.

    It answers in process (`transport`) or over HTTP (`serve`), and is thread-safe. The shop starts with the entities of
    the documented examples, dated around the start time: eight mugs, five warehouses, and postings and carriages in
    many states.

    Every request is validated: credentials, method, and the names, types and limits of its fields. The answer then
    depends on the level of the operation, which `levels` lists:

    * alive: reflects the state of the shop, which changes as it does at Ozon. FBS, rFBS and FBO postings, labels,
      carriages and acts; returns; products, imports, prices and stocks; sales figures; accruals, sales reports and the
      balance; addresses of push notifications; products and jobs of the Merchants API; campaigns, statistics and
      reports of the Performance API.
    * checked: refuses and filters as the service does, for data that cannot be changed.
    * example: repeats the documented answer, whatever the request. The header ``X-Sandbox-Answer: example`` marks it.

    Undocumented fields are ignored, as at Ozon; the header ``X-Sandbox-Unknown-Fields`` lists them, with the nearest
    known names.

    Args:
        client_id: Accepted ``Client-Id``.
        api_key: Accepted ``Api-Key``.
        application_id: Application id of the Merchants API.
        secret_key: Key that signs token requests of the Merchants API.
        oauth_client_id: ``client_id`` of ``/oauth/token`` and of the Performance API's ``/api/client/token``.
        oauth_client_secret: ``client_secret`` of the same.
        dictionaries: Number of values by attribute id, such as ``{85: 12450}``; other attributes have the documented
            values.
        rows: Number of rows of a list that repeats its example, by operation name, such as ``{"review.list": 250}``.
            Lists of alive operations show what is in the shop.
        import_polls: Number of polls for which an import, a label task, a report or another task is pending. Tasks of
            alive operations also complete after ``Behaviour.task_seconds``.
        job_polls: The same for jobs of the Merchants API; three times as many with low priority.
        token_lifetime: Lifetime of a token in seconds; each call to the Merchants API extends its token.
        page_limit: Maximum page size, even if a request asks for more; ``None`` for no maximum.
        item_limit: Number of items that may be created in a day (UTC), and number that may be updated, before imports
            are refused with 429; ``None`` for no limit.
        products: Number of additional generated products, at most 100,000; nine in ten are for sale.
        seeded: Whether the shop starts with the entities of the documented examples; warehouses always exist.
        strict: Whether bodies with undocumented fields are refused with 400.
        orders: Number of additional generated orders of the last 60 days, at most 90,000; a third of them is shipped
            by Ozon (FBO). Those that have left the seller progress automatically as time passes.
        faults: Faults to inject: a mapping or a JSON file, see `Faults`.
        clock: The clock of the shop, or an aware datetime at which it is paused; by default it runs with the system
            clock.
        seed: Determines identifiers and random values: the same calls in the same order give the same ones. Tokens are
            secret, and differ each time.
        behaviour: What varies between shops or is not publicly known, and all durations.
        profile: ``realistic`` applies the rate limits of the Seller API; by default there are none.
        today: Answers omit the fields that Ozon has switched off by this date. By default they have all documented
            fields regardless of the date, so that your tests do not change overnight.
        control: Who may use commands over HTTP: callers on this machine (``loopback``), ``any``, or nobody (``off``).
        push_to: Where notifications may be sent: to this machine and private networks (``private``), or to ``any``
            address, even on the internet.
        state: State file: loaded if it exists, and written by the command ``save``.

    Attributes:
        clock: The clock of the shop: ``sandbox.clock.advance(hours=3)``.
        control: Commands for what Ozon, buyers and carriers do: ``sandbox.control.create_order()``.
        requests: The latest requests, oldest first, including refused ones; at most 10,000 and 32 MiB in total.
        faults: Pending faults.
        pushes: Sends notifications: `serve` does so by itself, else call ``sandbox.pushes.deliver()``.

    Raises:
        ValueError: an argument is out of range, or the content of ``faults`` or ``state`` is invalid.
        OSError: one of these files cannot be read.
        ImportError: ``state`` requires the extra ``sandbox``.

    Example::

        sandbox = Sandbox()
        seller = Seller("836", "sandbox-key", transport=sandbox.transport)
        order = sandbox.control.create_order([{"offer_id": "mug-white-330", "quantity": 2}])
        posting = seller.posting_fbs.get(posting_number=order.posting_number).result

        with sandbox.serve() as url:  # or over HTTP
            seller = Seller("836", "sandbox-key", base_url=url)
    """

    def __init__(
        self,
        client_id: str = "836",
        api_key: str = "sandbox-key",
        *,
        application_id: str = "DemoApp",
        secret_key: str = "0123456789abcdef",
        oauth_client_id: str = "sandbox@advertising.performance.ozon.ru",
        oauth_client_secret: str = "sandbox-secret",
        dictionaries: Mapping[int, int] | None = None,
        rows: Mapping[str, int] | None = None,
        import_polls: int = 2,
        job_polls: int = 2,
        token_lifetime: float = 1200,
        page_limit: int | None = None,
        item_limit: int | None = None,
        products: int = 0,
        seeded: bool = True,
        strict: bool = False,
        orders: int = 0,
        faults: Mapping[str, Any] | str | Path | None = None,
        clock: Clock | datetime | None = None,
        seed: int = 0,
        behaviour: Behaviour | None = None,
        profile: Profile = "",
        today: date | None = None,
        control: Access = "loopback",
        push_to: PushTo = "private",
        state: str | os.PathLike[str] | None = None,
    ) -> None:
        _at_least(0, import_polls=import_polls, job_polls=job_polls, item_limit=item_limit, seed=seed)
        _at_least(0, products=products, orders=orders)
        _at_least(1, token_lifetime=token_lifetime, page_limit=page_limit)
        _at_most(MOST_PRODUCTS, products=products)
        _at_most(MOST_ORDERS, orders=orders)
        _at_most(LONGEST, token_lifetime=token_lifetime)
        if control not in ACCESS:
            raise ValueError(f"control must be one of {', '.join(ACCESS)}, not {control!r}")
        if push_to not in PUSH_TO:
            raise ValueError(f"push_to must be one of {', '.join(PUSH_TO)}, not {push_to!r}")
        if not isinstance(behaviour, Behaviour | None):
            raise TypeError(f"behaviour must be an ozon.sandbox.Behaviour, not {type(behaviour).__name__}")
        self.control_access: Access = control
        self.state_file = Path(state) if state is not None else None
        self.requests = History()
        self.faults = Faults(faults)
        self.clock = clock if isinstance(clock, Clock) else Clock(clock)
        self._world = World(self.clock, seed, behaviour=behaviour, polls=import_polls, page_limit=page_limit)
        self._seeded = seeded
        self._products = products
        self._orders = orders
        self._rates = Rates(profile, self._world)
        self._families = Families(
            self._world,
            dictionaries=dictionaries or {},
            company=int(client_id) if client_id.isdecimal() else 0,
            job_polls=job_polls,
            item_limit=item_limit,
            push_to=push_to,
        )
        self.gate = Gate(
            client_id=client_id,
            api_key=api_key,
            application_id=application_id,
            secret_key=secret_key,
            oauth_client_id=oauth_client_id,
            oauth_client_secret=oauth_client_secret,
            lifetime=token_lifetime,
            now=self.clock.now,
            account=self._families.account,
        )
        self._answers = Answers(
            self._world, self._families, self.gate, self._rates, rows=rows or {}, strict=strict, today=today
        )
        self._lock = self._world.lock
        self.pushes = Courier(self._families.outbox)
        self.control = Control(self, self._world, self._families, self._lock)
        self._fill()
        if self.state_file is not None:
            converter()  # raises ImportError now rather than when saving
            if self.state_file.exists():
                self.load(self.state_file)
        self.clock.watch(self._catch_up)

    @property
    def shop(self) -> Shop:
        """Products and tasks of the Seller API."""
        return self._families.shop

    @property
    def merchants(self) -> Merchants:
        """Products and jobs of the Merchants API."""
        return self._families.merchants

    @property
    def levels(self) -> Mapping[tuple[str, str], Level]:
        """``alive`` or ``checked`` by API and name: ``("seller", "posting_fbs.get")``. All others are ``example``."""
        tokens: dict[tuple[str, str], Level] = {
            ("merchants", "auth.token"): "alive",
            ("performance", "auth.token"): "alive",
        }
        families: dict[tuple[str, str], Level] = {name: level for name, (_, level) in self._families.handlers.items()}
        return tokens | families

    @property
    def events(self) -> Journal:
        """The latest state changes, oldest first, with time and cause; at most 10,000.

        ``sandbox.events.of("24219509-0020-1")`` returns those of one entity.
        """
        return self._world.journal

    @property
    def transport(self) -> SandboxTransport:
        """A transport for httpx and httpx2 clients that answers in process, regardless of the base URL."""
        return SandboxTransport(self)

    def serve(self, port: int = 0, host: str = "127.0.0.1") -> AbstractContextManager[str]:
        """Serve over HTTP, and send notifications, inside a ``with``, which gives the base URL.

        Args:
            port: Port to listen on; 0 selects a free one.
            host: Address to listen on. The sandbox is meant for local use: it has no encryption.

        Raises:
            OSError: it cannot listen there.
            ValueError: the port is not in the range 0 to 65535.
        """
        if isinstance(port, bool) or not 0 <= port <= 65535:
            raise ValueError(f"port must be 0..65535, not {port!r}")
        return self._served(port, host)

    def reset(self) -> None:
        """Reset entities, identifiers, events, requests, faults, tokens, and the clock to the initial state.

        Faults and state that the constructor loaded are not loaded again.
        """
        with self._lock:
            self._world.clear()
            self.clock.reset()
            self.requests.clear()
            self.faults.clear()
            self._reset_access()
            self._fill()

    def save(self, path: str | os.PathLike[str]) -> None:
        """Save the state of the shop, its clock, scheduled events and the latest events to a file.

        Requests, faults, tokens and rate limit counters are not saved.

        Raises:
            OSError: the file cannot be written.
        """
        with self._lock:
            save(self._world, path)

    def load(self, path: str | os.PathLike[str]) -> None:
        """Restore a saved state. Tokens issued before become invalid, and rate limits start over.

        Raises:
            OSError: the file cannot be read.
            ValueError: it does not contain a state that this version can read; the sandbox is unchanged.
        """
        with self._lock:
            load(self._world, path)
            self._reset_access()

    def handle(self, request: Request) -> Reply:
        """Answer a request. Thread-safe."""
        with self._lock:
            if f"{request.path}/".startswith(CONTROL):
                return Reply(self.control.answer(request))
            number = self.requests.add(request)
            match = catalogue().find(request.path)
            fault = self.faults.take(request.path, *([match.path] if match and match.values else ()))
            api = _api(request.path, match)
            now = self._world.catch_up()  # time does not pass during a request
            with self._world.because(f"request {number}, {request.method} {request.path}"), self._world.at(now):
                made = self._answers.answer(request, match, api) if fault.handles else fault.answer(api, request.path)
        made.headers.update(fault.headers)
        made.headers.setdefault("x-o3-trace-id", f"{number:032x}")
        return Reply(made, float(fault.delay), fault.cut)

    def _reset_access(self) -> None:
        """Clear rate limits and tokens, since the clock may have gone back."""
        self._rates.clear()
        for tokens in (self.gate.bearer, self.gate.legacy):
            tokens.revoke_all()

    def _fill(self) -> None:
        with self._world.because("start"):
            self._families.seed(documented=self._seeded, products=self._products, orders=self._orders)

    @contextmanager
    def _served(self, port: int, host: str) -> Iterator[str]:
        with serve(self, port, host) as url, delivering(lambda: (self.pushes,)):
            yield url

    def _catch_up(self) -> None:
        with self._lock:
            self._world.catch_up()


def _api(path: str, match: Match | None) -> str:
    """Return the API of a path, which determines the format of refusals."""
    if match is not None:
        return next(iter(match.operations.values())).api
    return "merchants" if path.startswith(("/merchants/", "/auth/")) else "seller"


def _at_least(minimum: int, **numbers: float | None) -> None:
    for name, number in numbers.items():
        if number is not None and (isinstance(number, bool) or not number >= minimum):
            raise ValueError(f"{name} must be at least {minimum}, not {number!r}")


def _at_most(maximum: int, **numbers: float) -> None:
    for name, number in numbers.items():
        if number > maximum:
            raise ValueError(f"{name} must be at most {maximum}, not {number!r}")
