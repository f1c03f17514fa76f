"""The state of FBO postings: orders, transitions, and stock in the warehouses of Ozon."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from typing import Any

from ..clusters import OzonWarehouse
from ..core.moves import Machine, state_of
from ..postings.depot import Depot, expect_return, send_back
from ..postings.entities import Posting, by_beginning
from ..postings.life import Life, Step
from ..postings.pieces import line_of
from ..postings.reasons import cancellation
from ..products.shop import Product
from .entities import FboPosting
from .moves import EARLY, EARLY_SHARE, HOLDING, MOVES, STEPS

_TO_DELIVER = timedelta(days=4)


class FboLife(Life):
    """Transitions by themselves: assembly and dispatch by Ozon, then the same delivery as of other postings."""

    action = "fbo_life"

    def step(self, posting: Posting) -> Step | None:
        state = state_of(posting)
        if state in EARLY and self._world.ids.share("fbo_cancel", posting.posting_number) < EARLY_SHARE:
            return EARLY[state]
        return STEPS.get(posting.status) or STEPS.get(state)

    def make(self, posting: Posting, move: str) -> None:
        if move == "cancel_early":
            self._depot.move(posting, "cancel_by_buyer", cancellation=cancellation(posting, "buyer"))
        else:
            super().make(posting, move)

    def forward(self, posting: Posting) -> str:
        step = STEPS.get(posting.status) or STEPS.get(state_of(posting))
        return step[0] if step else "receive" if posting.status == "delivering" else ""


class Fulfilment:
    """FBO postings and their state machine.

    Args:
        depot: other postings, which share the numbers of orders, and the shop whose stock is reserved.
    """

    def __init__(self, depot: Depot) -> None:
        self.world = world = depot.world
        self.shop = depot.shop
        self._depot = depot
        self.postings = world.table(FboPosting, "posting_number", order=by_beginning)
        effects = {"departed": self._departed, "received": self._received, "cancelled": self._cancelled}
        self.machine: Machine[Posting] = Machine(world, "posting", "posting_number", MOVES, effects)
        self.life = FboLife(self)

    def get(self, number: object) -> FboPosting | None:
        """Return a posting by its number."""
        return self.postings.get(number)

    def order(
        self,
        warehouse: OzonWarehouse,
        goods: Sequence[tuple[Product, int]],
        *,
        number: str = "",
        legal: bool = False,
        state: str = "awaiting_packaging/posting_created",
        begun: datetime | None = None,
    ) -> FboPosting:
        """Create the posting of an order; while it is in the warehouse, its units are reserved.

        Args:
            warehouse: the warehouse of Ozon that sends it.
            goods: products with the number of units of each.
            number: posting number; a new one by default.
            legal: whether the buyer is a company.
            state: initial state.
            begun: creation; now by default.
        """
        begun = begun or self.world.now
        number = number or self._depot.new_number()
        order_number = number.rpartition("-")[0]
        buyer, order = map(int, order_number.split("-"))
        status, _, substatus = state.partition("/")
        due = begun + _TO_DELIVER
        posting = FboPosting(
            posting_number=number,
            order_id=buyer * 10_000 + order,
            order_number=order_number,
            buyer=buyer,
            status=status,
            substatus=substatus,
            integration="ozon",
            warehouse_id=warehouse.warehouse_id,
            delivery_method_id=0,
            lines=[line_of(product, quantity) for product, quantity in goods],
            in_process_at=begun,
            shipment_date=begun + timedelta(days=1),
            delivery_from=due,
            delivery_to=due + timedelta(hours=12),
            changed_at=begun,
            legal=legal,
        )
        self.postings.add(posting)
        if status in HOLDING:
            self._shift(posting, sellable=-1, reserved=1)
            posting.holds_stock = True
        else:
            posting.shipped_at = posting.delivering_date = begun
        self.world.note("posting", number, "order", before="", after=state, by="buyer", push="TYPE_FBO_POSTING_NEW")
        self.life.begin(posting)
        return posting

    def move(self, posting: Posting, name: str, **details: Any) -> None:
        """Apply a transition; the automatic ones continue from there. Raises `WrongStateError`."""
        before = posting.substatus
        self.machine.move(posting, name, **details)
        posting.previous_substatus, posting.changed_at = before, self.world.now
        self.life.begin(posting)

    def take_back(self, warehouse_id: int, product_id: int, quantity: int) -> None:
        """Put returned units on sale again."""
        if product := self.shop.products.get(product_id):
            self.shop.shift_fbo(product, warehouse_id, sellable=quantity)

    def _shift(self, posting: Posting, *, sellable: int = 0, reserved: int = 0) -> None:
        """Change the stock by a multiple of the units of a posting."""
        for line in posting.lines:
            if product := self.shop.products.get(line.product_id):
                units = {"sellable": sellable * line.quantity, "reserved": reserved * line.quantity}
                self.shop.shift_fbo(product, posting.warehouse_id, **units)

    # Effects of transitions

    def _departed(self, posting: Posting, details: Mapping[str, Any]) -> None:
        posting.shipped_at = posting.delivering_date = self.world.now
        self._shift(posting, reserved=-1)
        posting.holds_stock = False

    def _received(self, posting: Posting, details: Mapping[str, Any]) -> None:
        posting.delivered_at = self.world.now
        expect_return(self.world, posting)

    def _cancelled(self, posting: Posting, details: Mapping[str, Any]) -> None:
        posting.cancellation = details["cancellation"]
        if posting.holds_stock:
            self._shift(posting, sellable=1, reserved=-1)
            posting.holds_stock = False
        else:
            send_back(self.world, posting)
