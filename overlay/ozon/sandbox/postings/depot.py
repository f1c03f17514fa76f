"""The state of postings: creation from orders, state transitions, and stock reservations."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from datetime import datetime, timedelta
from typing import Any

from ..core.moves import Machine, state_of
from ..core.schedule import Due
from ..core.world import World
from ..products.shop import Product, Shop
from ..warehouses import Warehouse
from .entities import Cancellation, Line, Posting, by_beginning
from .life import SellersLife
from .moves import HOLDING, MOVES
from .pieces import line_of, narrow, required_of, take
from .reasons import LOST

_FIRST_BUYER = 24219511
DOCUMENTED_FBO = "24219512-0020-1"  # as if the twentieth order, which gets the next number instead
_TO_HAND_OVER = timedelta(hours=24)
_RETURN_HOURS = (24.0, 240.0)
_TO_DELIVER = timedelta(days=4)


class Depot:
    """Postings and their state machine.

    Args:
        shop: products whose stock is reserved.
    """

    def __init__(self, shop: Shop) -> None:
        self.world = world = shop.world
        self.shop = shop
        self.postings = world.table(Posting, "posting_number", order=by_beginning)
        self.machine = Machine(
            world,
            "posting",
            "posting_number",
            MOVES,
            {
                "shipped": self._shipped,
                "book": self._book,
                "unbook": self._unbook,
                "tracking": self._tracking,
                "pass_on": self._pass_on,
                "handed_over": self._handed_over,
                "unload": self._unload,
                "go": self._go,
                "departed": self._departed,
                "received": self._received,
                "cancelled": self._cancelled,
            },
            kind_of="integration",
        )
        world.on("register", lambda due: self.try_move(due.key, "register"))
        world.on("seller_move", self._asked)
        self.life = SellersLife(self)

    def get(self, number: object) -> Posting | None:
        """Return a posting by its number."""
        return self.postings.get(number)

    def order(
        self,
        warehouse: Warehouse,
        goods: Sequence[tuple[Product, int]],
        *,
        number: str = "",
        status: str = "awaiting_packaging",
        substatus: str = "posting_created",
        in_process_at: datetime | None = None,
        shipment_date: datetime | None = None,
        **more: Any,
    ) -> Posting:
        """Create the posting of an order and reserve its units.

        Args:
            warehouse: the warehouse that ships it.
            goods: products with the number of units of each.
            number: posting number; a new one by default.
            status: initial status; ``substatus`` likewise.
            in_process_at: start of processing; now by default.
            shipment_date: handover deadline; a day after the start of processing by default.
            **more: other fields of `Posting`.
        """
        now = self.world.now
        begun = in_process_at or now
        number = number or self.new_number()
        buyer, order, _ = number.split("-")
        due = shipment_date or begun + _TO_HAND_OVER
        posting = Posting(
            posting_number=number,
            order_id=int(buyer) * 10_000 + int(order),
            order_number=f"{buyer}-{order}",
            buyer=int(buyer),
            status=status,
            substatus=substatus,
            integration=warehouse.integration,
            warehouse_id=warehouse.warehouse_id,
            delivery_method_id=warehouse.delivery_method_id,
            lines=[line_of(product, quantity) for product, quantity in goods],
            in_process_at=begun,
            shipment_date=due,
            delivery_from=due + _TO_DELIVER,
            delivery_to=due + _TO_DELIVER + timedelta(hours=12),
            changed_at=begun,
            **{"express": warehouse.kind == "express", **more},
        )
        self.postings.add(posting)
        self.life.watch(posting)
        if status in HOLDING:
            self.reserve(posting)
        self.world.note(
            "posting", number, "order", before="", after=f"{status}/{substatus}", by="buyer", push="TYPE_NEW_POSTING"
        )
        return posting

    def move(self, posting: Posting, name: str, **details: Any) -> None:
        """Apply a transition; one not made by the seller starts automatic progress. Raises `WrongStateError`."""
        before = posting.substatus
        self.machine.move(posting, name, **details)
        posting.previous_substatus = before
        posting.changed_at = self.world.now
        posting.pending_move = ""
        if self.machine.moves[name].by != "seller":
            self.life.begin(posting)

    def ask(self, posting: Posting, name: str) -> None:
        """Apply a seller's transition, delayed by `Behaviour.ship_seconds`. Raises `WrongStateError`."""
        if not self.world.behaviour.ship_seconds:
            self.move(posting, name)
        elif error := self.machine.why_not(posting, name):
            raise error
        else:
            posting.pending_move = name
            self.note(posting, f"ask_to_{name}")
            self.world.later(self.world.behaviour.ship_seconds, "seller_move", posting.posting_number)

    def finish(self, posting: Posting) -> None:
        """Apply the seller's pending transition now."""
        self.world.run_now("seller_move", posting.posting_number)

    def _asked(self, due: Due) -> None:
        posting = self.postings.get(due.key)
        if posting is not None and posting.pending_move:  # else it changed in the meantime
            self.try_move(due.key, posting.pending_move)

    def assemble(self, posting: Posting) -> None:
        """Assemble a posting; a carrier booked by Ozon registers it first. Raises `WrongStateError`."""
        self.ask(posting, "ship_to_carrier" if posting.integration == "aggregator" else "ship")

    def hand_over(self, posting: Posting) -> None:
        """Hand over a posting; from then on it progresses automatically. Raises `WrongStateError`."""
        self.move(posting, "hand_over")

    def try_move(self, number: str, name: str, **details: Any) -> bool:
        """Apply a transition if the posting exists and its state allows it. Returns whether it was applied."""
        posting = self.postings.get(number)
        if posting is None or not self.machine.can(posting, name):
            return False
        self.move(posting, name, **details)
        return True

    def note(self, posting: Posting, what: str, *, by: str = "seller", push: str = "", **details: Any) -> None:
        """Record a change of a posting that does not affect its state."""
        state, number = state_of(posting), posting.posting_number
        self.world.note("posting", number, what, before=state, after=state, by=by, push=push, **details)

    def part(self, posting: Posting, lines: list[Line], **more: Any) -> Posting:
        """Create another posting of the same order for some of the products; stock reservations do not change.

        Args:
            posting: the original posting.
            lines: lines of the new posting; `pieces.take` removes them from the original.
            **more: fields that differ from the original.
        """
        fields: dict[str, Any] = {
            **vars(posting),
            "lines": lines,
            "requirements": required_of(posting.requirements, lines),
            "traceable": any(line.traceable for line in lines),
            "parent_posting_number": posting.posting_number,
            "previous_substatus": "posting_split_pending",
            "pending_move": "",
            "ship_failures": 0,
            "exemplar_status": "",
        }
        numbers = [int(one.posting_number.rsplit("-", 1)[1]) for one in self.of_order(posting.order_number)]
        fields |= {"posting_number": f"{posting.order_number}-{max(numbers) + 1}", "changed_at": self.world.now, **more}
        made = self.postings.add(Posting(**fields))
        self.life.watch(made)
        self.world.note(
            "posting",
            made.posting_number,
            "part",
            before="",
            after=f"{made.status}/{made.substatus}",
            by="seller",
            push="TYPE_NEW_POSTING",
        )
        return made

    def take_off(
        self, posting: Posting, pieces: Mapping[int, int], chosen: Collection[int] = (), **more: Any
    ) -> Posting:
        """Move some units to a new posting of the same order. Raises `RefusalError` when there is no room for it.

        Args:
            posting: the original posting.
            pieces: units by SKU; fewer than the posting contains.
            chosen: exemplars to take first.
            **more: fields that differ from the original.
        """
        self.postings.check_room(1)
        part = self.part(posting, take(posting, pieces, chosen), **more)
        narrow(posting)
        return part

    def of_order(self, order_number: str) -> list[Posting]:
        """Return all postings of an order."""
        found = []
        for last in range(1, 10_000):
            posting = self.postings.get(f"{order_number}-{last}")
            if posting is None:
                break
            found.append(posting)
        return found

    # Stock

    def reserve(self, posting: Posting) -> None:
        """Move the units of a posting from sellable to reserved stock."""
        for line in posting.lines:
            self._shift(posting, line, sellable=-line.quantity, reserved=line.quantity)
        posting.holds_stock = True

    def release(self, posting: Posting) -> None:
        """Return reserved units to sellable stock."""
        for line in posting.lines if posting.holds_stock else ():
            self._shift(posting, line, sellable=line.quantity, reserved=-line.quantity)
        posting.holds_stock = False

    def _shift(self, posting: Posting, line: Line, *, sellable: int, reserved: int) -> None:
        product = self.shop.products.get(line.product_id)
        if product is not None:
            self.shop.shift(product, posting.warehouse_id, sellable=sellable, reserved=reserved)

    # Effects of transitions

    def _shipped(self, posting: Posting, details: Mapping[str, Any]) -> None:
        now = self.world.now
        low, high = self.world.behaviour.label_seconds
        seconds = self.world.ids.between("label", posting.posting_number, low, high)
        posting.shipped_at, posting.label_at = now, now + timedelta(seconds=seconds)
        if posting.status == "awaiting_deliver" and not posting.is_rfbs:
            posting.substatus = self.world.behaviour.ship_substatus

    def _book(self, posting: Posting, details: Mapping[str, Any]) -> None:
        self.world.later(self.world.behaviour.task_seconds, "register", posting.posting_number)

    def _unbook(self, posting: Posting, details: Mapping[str, Any]) -> None:
        self.world.schedule.drop("register", posting.posting_number)

    def _tracking(self, posting: Posting, details: Mapping[str, Any]) -> None:
        posting.tracking_number = str(self.world.ids.number("tracking", 89123456785))
        if posting.express:
            posting.pickup_code = f"{self.world.ids.between('pickup', posting.posting_number, 1000, 9999):.0f}"

    def _pass_on(self, posting: Posting, details: Mapping[str, Any]) -> None:
        """Leave the stock reservation to the parts of a split."""
        posting.holds_stock = False

    def _handed_over(self, posting: Posting, details: Mapping[str, Any]) -> None:
        posting.handed_over_at = self.world.now
        self.life.begin(posting)

    def _unload(self, posting: Posting, details: Mapping[str, Any]) -> None:
        posting.carriage_id, posting.handed_over_at = 0, None

    def _go(self, posting: Posting, details: Mapping[str, Any]) -> None:
        """Detach the posting from a carriage that has not been handed over."""
        if posting.handed_over_at is None:
            posting.carriage_id = 0

    def _departed(self, posting: Posting, details: Mapping[str, Any]) -> None:
        posting.delivering_date = self.world.now
        for line in posting.lines if posting.holds_stock else ():
            self._shift(posting, line, sellable=0, reserved=-line.quantity)
        posting.holds_stock = False

    def _received(self, posting: Posting, details: Mapping[str, Any]) -> None:
        posting.delivered_at = self.world.now
        if not posting.is_own_delivery:
            expect_return(self.world, posting)

    def _cancelled(self, posting: Posting, details: Mapping[str, Any]) -> None:
        cancellation: Cancellation = details["cancellation"]
        posting.cancellation = cancellation
        posting.carriage_id = 0
        if posting.delivering_date is not None and not posting.is_own_delivery:
            send_back(self.world, posting)
        self.release(posting)

    def new_number(self) -> str:
        """Return the posting number of a new order."""
        count = self.world.ids.number("order", 0)
        number = f"{_FIRST_BUYER + 1 + count // 9999:08d}-{count % 9999 or 9999:04d}-1"
        return self.new_number() if number == DOCUMENTED_FBO else number


def expect_return(world: World, posting: Posting) -> None:
    """Schedule the return of a product by the buyer; most buyers keep what was delivered."""
    number, behaviour = posting.posting_number, world.behaviour
    if behaviour.automatic_delivery and world.ids.share("client_return", number) < behaviour.client_returns:
        hours = world.ids.between("client_return_hours", number, *_RETURN_HOURS)
        world.later(hours * 3600, "client_return", number)


def send_back(world: World, posting: Posting) -> None:
    """Schedule the return of what a cancelled posting had on its way; what was lost does not come back."""
    if posting.cancellation is None or posting.cancellation.reason_id != LOST:
        world.later(0, "return", posting.posting_number)
