"""The state of returns: from orders that were cancelled on their way, and from buyers."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import Any

from ..core.moves import Machine
from ..core.schedule import Due
from ..core.tables import Table
from ..fbo.entities import FboPosting
from ..fbo.fulfilment import Fulfilment
from ..postings.depot import Depot
from ..postings.entities import Line, Posting
from ..products.rows import COMMISSIONS
from ..products.shop import Product
from .entities import Kind, Return, Schema
from .moves import FIRST, MOVES, STEPS

#: Ids of the documented return and its unit; others follow.
DOCUMENTED, EXEMPLAR = 1000015552, 1019562967545956
#: Why buyers return most products.
UNSUITABLE = "Товар не подошёл"


class Desk:
    """Returns and their state machine.

    Args:
        depot: postings from warehouses of the seller.
        fulfilment: postings from warehouses of Ozon.
    """

    def __init__(self, depot: Depot, fulfilment: Fulfilment) -> None:
        self.world = world = depot.world
        self._depot, self._fulfilment = depot, fulfilment
        self.returns = world.table(Return, "id", passing=True)  # they come by themselves
        effects = {"arrived": self._arrived, "ended": self._ended, "stored": self._stored}
        self._machine: Machine[Return] = Machine(world, "return", "id", MOVES, effects)
        world.on("return", self._cancelled)
        world.on("client_return", self._returned)
        world.on("return_step", self._step)

    @property
    def tables(self) -> tuple[Table[Posting], Table[FboPosting]]:
        """Postings from warehouses of the seller, and from those of Ozon."""
        return self._depot.postings, self._fulfilment.postings

    def posting(self, number: object) -> Posting | None:
        """Return a posting of any schema by its number."""
        return self._depot.get(number) or self._fulfilment.get(number)

    def product(self, sku: int) -> Product | None:
        """Return a product of the shop."""
        return self._depot.shop.by_sku(sku)

    def taken(self, posting: Posting, sku: int) -> int:
        """Return the units of a product in a posting that already come back."""
        number = posting.posting_number
        return sum(one.quantity for one in self.returns if one.posting_number == number and one.sku == sku)

    def take(self, posting: Posting, line: Line, quantity: int, kind: Kind, reason: str) -> Return:
        """Create the return of units of a posting; it then travels back by itself."""
        now = self.world.now
        schema: Schema = "FBO" if isinstance(posting, FboPosting) else "FBS"
        made = self.returns.add(
            Return(
                id=self.world.ids.number("return", DOCUMENTED),
                schema=schema,
                kind=kind,
                reason=reason,
                status=FIRST[schema],
                posting_number=posting.posting_number,
                order_id=posting.order_id,
                order_number=posting.order_number,
                warehouse_id=posting.warehouse_id,
                sku=line.sku,
                product_id=line.product_id,
                offer_id=line.offer_id,
                name=line.name,
                quantity=quantity,
                price=line.price,
                currency=line.currency,
                commission_percent=Decimal(str(COMMISSIONS[schema])),
                returned_at=now,
                changed_at=now,
                exemplars=[self.world.ids.number("return_exemplar", EXEMPLAR) for _ in range(quantity)],
            )
        )
        self.world.note("return", made.id, "create", before="", after=made.status, by="buyer")
        self._begin(made)
        return made

    def _begin(self, one: Return) -> None:
        if self.world.behaviour.automatic_delivery and (step := STEPS.get(one.status)):
            move, low, high = step
            hours = self.world.ids.between(f"return {move}", one.id, low, high)
            self.world.later(hours * 3600, "return_step", one.id, move=move)

    def _cancelled(self, due: Due) -> None:
        posting = self.posting(due.key)
        if posting is not None and posting.cancellation is not None:
            for line in posting.lines:
                self.take(posting, line, line.quantity, "Cancellation", posting.cancellation.reason)

    def _returned(self, due: Due) -> None:
        posting = self.posting(due.key)
        if posting is None or not posting.lines or self.taken(posting, posting.lines[0].sku):
            return
        self.take(posting, posting.lines[0], 1, "ClientReturn", UNSUITABLE)

    def _step(self, due: Due) -> None:
        one = self.returns.get(int(due.key))
        if one is not None and self._machine.can(one, due.details["move"]):
            one.changed_at = self.world.now
            self._machine.move(one, due.details["move"])
            self._begin(one)

    # Effects of transitions

    def _arrived(self, one: Return, details: Mapping[str, Any]) -> None:
        one.arrived_at = self.world.now

    def _ended(self, one: Return, details: Mapping[str, Any]) -> None:
        one.final_at = self.world.now

    def _stored(self, one: Return, details: Mapping[str, Any]) -> None:
        """Put the units on sale again: what comes back to Ozon is sellable here."""
        self._fulfilment.take_back(one.warehouse_id, one.product_id, one.quantity)
