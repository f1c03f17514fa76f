"""The products of the made-up shop, and the tasks that change them."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from copy import deepcopy
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from ..core.behaviour import Behaviour
from ..core.moves import By
from ..core.schedule import Due
from ..core.world import World
from ..data import catalogue
from ..shapes import Json
from .dictionary import Dictionaries
from .refusals import card_error, card_errors, value_errors

#: Of what the documented examples speak of; new ones come after.
LAST_PRODUCT, LAST_SKU = 223681952, 149123461
_PICTURES = ("primary_image", "images", "color_image")


@dataclass
class Product:
    """A product of the shop.

    Attributes:
        sku: 0 until the product has a picture.
        card: what was imported, in the fields of an import item.
        stocks: pieces that can be sold, by warehouse id.
        reserved: pieces that orders hold, by warehouse id.
        stock_set_at: when the seller set the stock last, by warehouse id.
        stock_restriction: code with which every stock is refused; empty for none.
        price_changes: when the price was changed within the last hour.
        quarantined: whether the price was changed by so much that it is not shown until the seller confirms it.
        min_price_until: until when the lowest price for promotions holds.
    """

    product_id: int
    offer_id: str
    sku: int = 0
    archived: bool = False
    card: Json = field(default_factory=dict)
    barcodes: list[str] = field(default_factory=list)
    stocks: dict[int, int] = field(default_factory=dict)
    reserved: dict[int, int] = field(default_factory=dict)
    stock_set_at: dict[int, datetime] = field(default_factory=dict)
    stock_restriction: str = ""
    price_changes: list[datetime] = field(default_factory=list)
    quarantined: bool = False
    min_price_until: datetime | None = None

    @property
    def stock(self) -> int:
        """Pieces that can be sold, in all warehouses."""
        return sum(self.stocks.values())

    @property
    def is_created(self) -> bool:
        """Whether stock can be set: the product has its SKU."""
        return self.sku > 0

    @property
    def has_picture(self) -> bool:
        return bool(self.card.get("primary_image") or self.card.get("images"))


@dataclass
class Task:
    """Work on products that is done some time after it was asked for.

    Attributes:
        work: what is done to each item: ``import``, ``attributes`` or ``pictures``.
        items: the items as they were sent.
        polls: how often it still answers that it is pending.
        reads: after how many product lists it is done although nobody polls it.
        rows: outcome per product, in the fields of ``product.import_info``; filled when it is done.
    """

    id: int
    work: str
    items: list[Json]
    polls: int
    reads: int
    done: bool = False
    rows: list[Json] = field(default_factory=list)


class Shop:
    """Products and tasks.

    Args:
        world: where they are kept.
        dictionaries: values of attributes.
        behaviour: how long a task takes.
        polls: how often a task answers that it is pending.
    """

    def __init__(self, world: World, dictionaries: Dictionaries, behaviour: Behaviour, polls: int) -> None:
        self._world = world
        self.dictionaries = dictionaries
        self._behaviour = behaviour
        self._polls = polls
        self.products = world.table(Product, "product_id", indexes=("offer_id", "sku"))
        self.tasks = world.table(Task, "id", most=10_000, passing=True)
        self._works: Mapping[str, Callable[[Json], Json]] = {
            "import": self.save,
            "attributes": self.update_attributes,
            "pictures": self.update_pictures,
        }
        self._last_task = int(_example("product_import", "result")["task_id"]) - 1
        world.on("task", self._due)

    def __iter__(self) -> Iterator[Product]:
        return iter(self.products)

    def by_offer(self, offer_id: object) -> Product | None:
        """The product with the seller's own id."""
        return self.products.by("offer_id", offer_id)

    def by_sku(self, sku: object) -> Product | None:
        """The product with an SKU."""
        return self.products.by("sku", sku) if sku else None

    def rename(self, product: Product, offer_id: str) -> None:
        """Give a product another offer_id."""
        product.card["offer_id"] = offer_id
        self.products.change(product, {"offer_id": offer_id})

    def shift(
        self, product: Product, warehouse_id: int, *, sellable: int = 0, reserved: int = 0, by: By = "ozon"
    ) -> None:
        """Add pieces to what can be sold in a warehouse, and to what orders hold there; either may be negative."""
        before = product.stocks.get(warehouse_id, 0), product.reserved.get(warehouse_id, 0)
        after = max(before[0] + sellable, 0), max(before[1] + reserved, 0)
        product.stocks[warehouse_id], product.reserved[warehouse_id] = after
        self._world.note(
            "stock",
            f"{product.offer_id}@{warehouse_id}",
            "shift",
            before=f"{before[0]} sellable, {before[1]} reserved",
            after=f"{after[0]} sellable, {after[1]} reserved",
            by=by,
            push="TYPE_STOCKS_CHANGED",
        )

    def find(self, row: Mapping[str, Any]) -> Product | None:
        """The product that a row of a request names, by product_id or offer_id."""
        if row.get("product_id"):
            return self.products.get(row["product_id"])
        return self.by_offer(row.get("offer_id"))

    def start(self, work: str, items: Sequence[Json]) -> Task:
        """Start a task. It is done when it was polled often enough, or when its time has come."""
        number = self._world.ids.number("task", self._last_task)
        task = Task(number, work, deepcopy(list(items)), self._polls, self._polls)
        self.tasks.add(task)
        self._world.later(self._behaviour.task_seconds, "task", task.id)
        if self._polls == 0:
            self._world.hurry("task", task.id)
        return task

    def poll(self, task: Task) -> None:
        """Somebody asked for a task."""
        if not task.done and task.polls <= 0:
            self._world.hurry("task", task.id)
        task.polls -= 1

    def look(self) -> None:
        """Somebody read products: a task whose id was lost gets done too."""
        for due in self._world.schedule.of("task"):
            task = self.tasks.get(int(due.key))
            if task is None or task.reads <= 0:
                self._world.hurry("task", due.key)
            else:
                task.reads -= 1

    def _due(self, due: Due) -> None:
        task = self.tasks.get(int(due.key))
        if task is not None:
            task.done = True
            task.rows = [self._works[task.work](item) for item in task.items]
            self._world.note("task", task.id, task.work, before="pending", after="done", by="ozon")

    def save(self, item: Mapping[str, Any]) -> Json:
        """Create or change a product by an import item; returns its row of ``product.import_info``."""
        if errors := list(card_errors(item, self.dictionaries)):
            known = self.by_offer(item["offer_id"])
            return _outcome(item["offer_id"], known.product_id if known else 0, "failed", errors)
        product = self.by_offer(item["offer_id"])
        if product is None:
            number = self._world.ids.number("product", LAST_PRODUCT)
            product = self.products.add(Product(number, str(item["offer_id"])))
        elif product.card == item:
            return _outcome(product.offer_id, product.product_id, "skipped")
        self.change(product, item)
        return _outcome(product.offer_id, product.product_id, "imported")

    def change(self, product: Product, fields: Mapping[str, Any]) -> None:
        """Replace fields of the card."""
        product.card.update(deepcopy(dict(fields)))
        if product.card.get("new_description_category_id"):
            product.card["description_category_id"] = product.card["new_description_category_id"]
        if (barcode := fields.get("barcode")) and barcode not in product.barcodes:
            product.barcodes.append(str(barcode))
        if not product.sku and product.has_picture:
            self.products.change(product, {"sku": self._world.ids.number("sku", LAST_SKU)})

    def set_pictures(self, product: Product, pictures: Mapping[str, Any]) -> None:
        """Replace the whole set of pictures."""
        for name in _PICTURES:
            product.card.pop(name, None)
        self.change(product, {name: pictures[name] for name in _PICTURES if name in pictures})

    def update_attributes(self, item: Mapping[str, Any]) -> Json:
        """Replace single attributes of a product; returns its row of ``product.import_info``."""
        product = self.by_offer(item["offer_id"])
        if product is None:
            return missing(item["offer_id"])
        if errors := list(value_errors(item, self.dictionaries)):
            return _outcome(product.offer_id, product.product_id, "failed", errors)
        old = {(row.get("id"), row.get("complex_id", 0)): row for row in product.card.get("attributes", [])}
        new = {(row.get("id"), row.get("complex_id", 0)): row for row in item.get("attributes", [])}
        if all(old.get(key) == row for key, row in new.items()):
            return _outcome(product.offer_id, product.product_id, "skipped")
        self.change(product, {"attributes": list((old | new).values())})
        return _outcome(product.offer_id, product.product_id, "imported")

    def update_pictures(self, item: Mapping[str, Any]) -> Json:
        """Replace the pictures of a product; returns its row of ``product.import_info``."""
        product = self.by_offer(item["offer_id"])
        if product is None:
            return missing(item["offer_id"])
        self.set_pictures(product, item)
        return _outcome(product.offer_id, product.product_id, "imported")


def missing(offer_id: object) -> Json:
    """The row of ``product.import_info`` for a product that is not there."""
    return _outcome(offer_id, 0, "failed", [card_error("product_not_found", "Product not found", "offer_id")])


def _outcome(offer_id: object, product_id: int, status: str, errors: Sequence[Json] = ()) -> Json:
    return {"offer_id": offer_id, "product_id": product_id, "status": status, "errors": list(errors)}


def _example(id: str, *path: str) -> Any:
    found = catalogue().operation("seller", id).example()
    for key in path:
        found = found[key]
    return found
