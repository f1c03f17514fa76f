"""A shop in the sandbox whose pushes reach a receiver over HTTP, and what handlers make of them."""

from __future__ import annotations

import json
import threading
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any
from wsgiref.simple_server import WSGIRequestHandler, make_server

from ozon import Seller
from ozon.clock import Clock
from ozon.push import (
    FboPostingCancelled,
    FboPostingNew,
    FboPostingStateChanged,
    PostingCancelled,
    PostingNew,
    PostingStateChanged,
    Receiver,
    Reconciled,
    reconcile,
)
from ozon.sandbox import Behaviour, Sandbox
from ozon.sandbox import Clock as SandboxClock
from ozon.sandbox.fbo.entities import FboPosting
from ozon.sandbox.postings.entities import Posting
from ozon.sandbox.pushes.payloads import state_told
from tests.sandbox.conftest import NOON

WHITE, BLUE = "mug-white-330", "mug-blue-330"
TYPES = [
    "TYPE_NEW_POSTING", "TYPE_POSTING_CANCELLED", "TYPE_STATE_CHANGED", "TYPE_FBO_POSTING_NEW",
    "TYPE_FBO_POSTING_CANCELLED", "TYPE_FBO_POSTING_STATE_CHANGED",
]  # fmt: skip
NEW, CANCELLED, CHANGED, FBO_NEW, FBO_CANCELLED, FBO_CHANGED = TYPES
#: Seconds after which a difference has lasted long enough.
LATER = 130.0


class Table:
    """A table that handlers keep: the state of each posting. They count what they get, too."""

    def __init__(self, receiver: Receiver) -> None:
        self.states: dict[str, str] = {}
        self.new: Counter[str] = Counter()
        self.cancelled: Counter[str] = Counter()
        self.events: list[Any] = []
        receiver.on(PostingNew, FboPostingNew)(self.add)
        receiver.on(PostingStateChanged, FboPostingStateChanged)(self.change)
        receiver.on(PostingCancelled, FboPostingCancelled)(self.cancel)

    def add(self, event: PostingNew | FboPostingNew) -> None:
        self.events.append(event)
        self.new[event.subject] += 1
        self.states.setdefault(event.subject, "posting_created")

    def change(self, event: PostingStateChanged | FboPostingStateChanged) -> None:
        self.events.append(event)
        if not event.late:
            self.states[event.subject] = str(event.new_state)

    def cancel(self, event: PostingCancelled | FboPostingCancelled) -> None:
        self.events.append(event)
        self.cancelled[event.subject] += 1
        self.states[event.subject] = "posting_canceled"

    def of(self, number: str) -> list[tuple[str, bool, bool]]:
        """What came of a posting: type, whether it was made, and whether it was late."""
        return [(one.message_type, one.made, one.late) for one in self.events if one.subject == number]


def types(found: Reconciled) -> list[str]:
    """The types of the events that a pass made."""
    return sorted(one.type for one in found.made)


class Shop:
    """The shop; the clock of all is that of the sandbox, which stands still.

    Attributes:
        sandbox: Ozon.
        seller: a client.
        receiver: the receiver.
        table: what its handlers keep.
    """

    def __init__(self, store: str, behaviour: Behaviour) -> None:
        self.sandbox = Sandbox(clock=SandboxClock(NOON), behaviour=behaviour)
        self.seller = Seller("836", "sandbox-key", transport=self.sandbox.transport)
        now = self.sandbox.clock.now
        self.clock = Clock(monotonic=lambda: now().timestamp(), now=now)
        self.receiver = self.another(store)
        self.table = Table(self.receiver)
        for offer_id in (WHITE, BLUE):
            self.sandbox.control.set_stock(offer_id, 90_000)
            self.sandbox.control.set_stock(offer_id, 90_000, fbo=True)
        self.address = 0

    def another(self, store: str) -> Receiver:
        """A receiver of a store with this clock."""
        return Receiver(store, name="shop", version="1", networks=None, clock=self.clock)

    def send_pushes(self, on: bool) -> None:
        """Suspend the pushes, or resume them; what waits is dropped."""
        self.seller.notification.enable(id=self.address, enabled=on)

    def order(self, *, fbo: bool = False) -> str:
        """A buyer orders something. Gives the number of the posting."""
        place = self.sandbox.control.create_fbo_order if fbo else self.sandbox.control.create_order
        return place([{"offer_id": WHITE}]).posting_number

    def move(self, number: str) -> None:
        """Let a posting go one step further towards its buyer, if there is one."""
        families = self.sandbox.control.families
        posting = self.sandbox.control.posting(number)
        home = families.home(posting)
        if home.life.forward(posting):
            if home is families.depot and posting.status == "awaiting_deliver" and not posting.handed_over_at:
                families.depot.hand_over(posting)
            home.move(posting, home.life.forward(posting))

    def handle(self) -> None:
        """Let pushes come that are due, and handlers have them."""
        self.sandbox.pushes.deliver()
        self.receiver.deliver_due()

    def reconcile(self, **settings: Any) -> Reconciled:
        """A pass, and its events are handled."""
        found = reconcile(self.seller, self.receiver, **settings)
        self.receiver.deliver_due()
        return found

    def settle(self) -> list[Reconciled]:
        """As many passes as there is something to make, each after the grace of the one before."""
        found = [self.reconcile()]
        while found[-1].made or found[-1].waiting:
            self.sandbox.clock.advance(LATER)
            found.append(self.reconcile())
        return found

    def bodies(self, type: str, number: str) -> list[dict[str, Any]]:
        """The stored bodies of a type about a posting."""
        return [json.loads(event.content) for event in self.receiver.events(type=type) if event.subject == number]

    def truth(self) -> dict[str, str]:
        """The states of all postings, in the words of pushes."""
        families = self.sandbox.control.families
        postings: list[Posting] = [*families.depot.postings, *families.fulfilment.postings]
        return {
            one.posting_number: state_told(f"{one.status}/{one.substatus}", isinstance(one, FboPosting))
            for one in postings
        }


@contextmanager
def opened(store: str, **behaviour: Any) -> Iterator[Shop]:
    """A shop without a posting that goes on by itself, whose pushes come when they are asked for."""
    made = Shop(store, Behaviour(**{"automatic_delivery": False, **behaviour}))
    with make_server("127.0.0.1", 0, made.receiver.wsgi, handler_class=_Quiet) as server:
        thread = threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True)
        thread.start()
        try:
            made.address = made.sandbox.control.connect_push_url(f"http://127.0.0.1:{server.server_port}/", TYPES).id
            yield made
        finally:
            server.shutdown()
            thread.join()
            made.receiver.stop()
            made.seller.close()


class _Quiet(WSGIRequestHandler):
    def log_message(self, format: str, *args: Any) -> None:
        pass
