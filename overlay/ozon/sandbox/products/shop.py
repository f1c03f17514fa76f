"""The products of the shop and the tasks that change them."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from copy import deepcopy
from datetime import timedelta
from decimal import Decimal
from typing import Any

from ..core.moves import By, Machine
from ..core.waiting import Waiting
from ..core.world import World
from ..data import catalogue
from ..shapes import Json
from .cards import Cards
from .dictionary import Dictionaries
from .entities import Archived as Archived
from .entities import Product as Product
from .entities import Task as Task
from .moderation import Moderation
from .moves import MOVES
from .validation import money

#: Maximum number of barcodes per product.
MOST_BARCODES = 100
#: How long the minimum price for promotions is valid.
MIN_PRICE_LIVES = timedelta(days=30)
#: Highest SKU in the documented examples; new SKUs follow it.
LAST_SKU = 149123461


class Shop:
    """Products and tasks.

    Args:
        world: stores them.
        dictionaries: values of attributes.
    """

    def __init__(self, world: World, dictionaries: Dictionaries) -> None:
        self.world = world
        self.dictionaries = dictionaries
        self.products = world.table(Product, "product_id", indexes=("offer_id", "sku"), most=200_000)
        self.tasks = world.table(
            Task, "id", most=2_000, passing=True, forget=lambda task: world.run_now("task", task.id)
        )
        self.cards = Cards(world, self)
        self.moderation = Moderation(world, self)
        self._machine = Machine(
            world,
            "product",
            "offer_id",
            MOVES,
            {"give_sku": self._give_sku, "clear_reasons": self._clear_reasons, "set_reasons": self._set_reasons},
        )
        self._works: Mapping[str, Callable[[Json, int], Json]] = {
            "import": self.cards.save,
            "attributes": self.cards.update_attributes,
            "pictures": self.cards.update_pictures,
        }
        self._owners: dict[str, Product] | None = None  # by barcode, while a task runs: a search is slow
        self._last_task = int(_example("product_import", "result")["task_id"])
        self.waiting = Waiting(world, "task", self.tasks, self._do)

    def __iter__(self) -> Iterator[Product]:
        return iter(self.products)

    def by_offer(self, offer_id: object) -> Product | None:
        """Return the product with an offer_id."""
        return self.products.by("offer_id", offer_id)

    def by_sku(self, sku: object) -> Product | None:
        """Return the product with an SKU."""
        return self.products.by("sku", sku) if sku else None

    def find(self, row: Mapping[str, Any]) -> Product | None:
        """Return the product that a request row refers to by product_id or offer_id."""
        if row.get("product_id"):
            return self.products.get(row["product_id"])
        return self.by_offer(row.get("offer_id"))

    def owner(self, barcode: object) -> Product | None:
        """Return the product that has a barcode."""
        if self._owners is None:
            return next((product for product in self if barcode in product.barcodes), None)
        if not self._owners:
            self._owners = {one: product for product in self for one in product.barcodes}
        return self._owners.get(str(barcode))

    # Changes

    def move(self, product: Product, name: str, **details: Any) -> None:
        """Apply a state transition. Raises `WrongStateError`."""
        before = product.status
        self._machine.move(product, name, **details)
        if product.status != before:
            product.moved_at = self.world.now

    def change(self, product: Product, fields: Mapping[str, Any]) -> None:
        """Replace fields of the card.

        A price that changes by more than half is hidden from buyers until the seller confirms it. A minimum price for
        promotions is valid for `MIN_PRICE_LIVES` after it is set.
        """
        before, after = (money(one.get("price")) or Decimal(0) for one in (product.card, {**product.card, **fields}))
        if product.sku and before > 0 and abs(after - before) > before / 2:
            product.quarantined = True
        if "min_price" in fields:
            product.min_price_until = self.world.now + MIN_PRICE_LIVES if money(fields["min_price"]) else None
        product.card.update(deepcopy(dict(fields)))
        if (barcode := fields.get("barcode")) and barcode not in product.barcodes:
            product.barcodes = [*product.barcodes, str(barcode)][-MOST_BARCODES:]
            if self._owners:
                self._owners[str(barcode)] = product
        product.updated_at = self.world.now

    def note_price(self, product: Product, before: object, *, push: str = "") -> None:
        """Record that the seller set a price."""
        after = str(product.card.get("price")) + (", in quarantine" if product.quarantined else "")
        self.world.note("price", product.offer_id, "set_price", before=str(before), after=after, by="seller", push=push)

    def rename(self, product: Product, offer_id: str) -> None:
        """Change the offer_id of a product."""
        before = product.offer_id
        product.card["offer_id"] = offer_id
        self.products.change(product, {"offer_id": offer_id})
        self.world.note("product", offer_id, "rename", before=before, after=offer_id, by="seller")

    def set_archived(self, product: Product, archive: Archived, *, by: By = "seller") -> None:
        """Archive or restore a product."""
        before, product.archive = product.archive, archive
        move = "archive" if archive else "unarchive"
        self.world.note("product", product.offer_id, move, before=before, after=archive, by=by)

    def mark(self, product: Product, mark: str, *, on: bool) -> None:
        """Add a mark to a product, or remove it."""
        before, others = product.marks, [one for one in product.marks if one != mark]
        product.marks = (*others, mark) if on else tuple(others)
        words = ",".join(before), ",".join(product.marks)
        self.world.note("product", product.offer_id, "mark", before=words[0], after=words[1], by="ozon")

    def remove(self, product: Product) -> None:
        """Delete a product."""
        self.products.remove(product)
        self.world.note("product", product.offer_id, "delete", before=product.status, after="", by="seller")

    def shift(
        self, product: Product, warehouse_id: int, *, sellable: int = 0, reserved: int = 0, by: By = "ozon"
    ) -> None:
        """Change the sellable and reserved units in a warehouse by these amounts, which may be negative."""
        before = product.stocks.get(warehouse_id, 0), product.reserved.get(warehouse_id, 0)
        after = max(before[0] + sellable, 0), max(before[1] + reserved, 0)
        product.stocks[warehouse_id], product.reserved[warehouse_id] = after
        self._shifted(product, warehouse_id, before, after, by=by, push="TYPE_STOCKS_CHANGED")

    def _shifted(
        self, product: Product, warehouse_id: int, before: tuple[int, int], after: tuple[int, int], *, by: By, push: str
    ) -> None:
        if sum(before):
            product.stocked_at = self.world.now
        self.world.note(
            "stock",
            f"{product.offer_id}@{warehouse_id}",
            "shift",
            before=f"{before[0]} sellable, {before[1]} reserved",
            after=f"{after[0]} sellable, {after[1]} reserved",
            by=by,
            push=push if after != before else "",
            units=(before, after),
        )

    def shift_fbo(self, product: Product, warehouse_id: int, *, sellable: int = 0, reserved: int = 0) -> None:
        """Change the sellable and reserved units in a warehouse of Ozon; see `shift`."""
        before = product.fbo_stocks.get(warehouse_id, 0), product.fbo_reserved.get(warehouse_id, 0)
        after = max(before[0] + sellable, 0), max(before[1] + reserved, 0)
        product.fbo_stocks[warehouse_id], product.fbo_reserved[warehouse_id] = after
        self._shifted(product, warehouse_id, before, after, by="ozon", push="TYPE_FBO_STOCKS_CHANGED")

    # Tasks

    def start(self, work: str, items: Sequence[Json]) -> Task:
        """Start a task. It completes after a number of polls or a period of time."""
        number = self.world.ids.number("task", self._last_task)
        task = Task(number, work, deepcopy(list(items)), self.world.polls, self.world.polls)
        self.tasks.add(task)
        self.world.note("task", task.id, "create", before="", after="pending", by="seller")
        self.waiting.start(task, self.world.behaviour.task_seconds)
        if self.world.polls == 0:
            self.waiting.poll(task)
        return task

    def _do(self, task: Task) -> None:
        task.done = True
        self._owners = {}
        task.rows = [self._works[task.work](item, task.id) for item in task.items]
        task.items = []  # they may be large
        self._owners = None
        self.world.note("task", task.id, task.work, before="pending", after="done", by="ozon")

    # Effects of transitions

    def _give_sku(self, product: Product, details: Mapping[str, Any]) -> None:
        if not product.sku:
            self.products.change(product, {"sku": self.world.ids.number("sku", LAST_SKU)})

    def _clear_reasons(self, product: Product, details: Mapping[str, Any]) -> None:
        product.errors = [error for error in product.errors if error["level"] != "error"]

    def _set_reasons(self, product: Product, details: Mapping[str, Any]) -> None:
        product.errors = [*product.errors, *deepcopy(details["errors"])]


def _example(id: str, *path: str) -> Any:
    found = catalogue().operation("seller", id).example()
    for key in path:
        found = found[key]
    return found
