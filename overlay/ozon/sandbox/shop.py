"""The made-up shop behind the Seller API: products, and the tasks that change them."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from copy import deepcopy
from dataclasses import dataclass, field
from itertools import count
from typing import Any

from .data import catalogue
from .dictionary import Dictionaries
from .refusals import card_error, card_errors, value_errors
from .shapes import Json

_PICTURES = ("primary_image", "images", "color_image")


@dataclass
class Product:
    """A product of the shop.

    Attributes:
        sku: 0 until the product has a picture.
        card: What was imported, in the fields of an import item.
        stocks: Pieces by warehouse id.
    """

    product_id: int
    offer_id: str
    sku: int = 0
    archived: bool = False
    card: Json = field(default_factory=dict)
    barcodes: list[str] = field(default_factory=list)
    stocks: dict[int, int] = field(default_factory=dict)

    @property
    def stock(self) -> int:
        """Pieces in all warehouses."""
        return sum(self.stocks.values())

    @property
    def has_picture(self) -> bool:
        return bool(self.card.get("primary_image") or self.card.get("images"))


@dataclass
class Task:
    """Work on products that is done some time after it was asked for.

    Attributes:
        polls: How often it still answers that it is pending.
        reads: After how many product lists it is done although nobody polls it.
        rows: Outcome per product, in the fields of ``product.import_info``; filled when it is done.
    """

    id: int
    work: Callable[[], list[Json]]
    offers: list[str]
    polls: int
    reads: int
    done: bool = False
    rows: list[Json] = field(default_factory=list)


class Shop:
    """Products and tasks. Not thread-safe: its caller holds a lock.

    Args:
        dictionaries: Values of attributes.
        import_polls: How often a task answers that it is pending.
        seeded: Whether the products of the documented examples are there from the start.
    """

    def __init__(self, dictionaries: Dictionaries, *, import_polls: int, seeded: bool) -> None:
        self._dictionaries = dictionaries
        self.products: dict[int, Product] = {}
        self.tasks: dict[int, Task] = {}
        self._import_polls = import_polls
        documented = [_product(row) for row in _example("product_list", "result", "items")]
        self._product_ids = count(max(product.product_id for product in documented) + 1)
        self._skus = count(max(product.sku for product in documented) + 1)
        self._task_ids = count(int(_example("product_import", "result")["task_id"]))
        self._by_offer: dict[object, Product] = {}
        self._by_sku: dict[object, Product] = {}
        for product in documented if seeded else ():
            self.add(product)

    def __iter__(self) -> Iterator[Product]:
        return iter(self.products.values())

    def by_offer(self, offer_id: object) -> Product | None:
        """The product with the seller's own id."""
        return self._by_offer.get(offer_id)

    def by_sku(self, sku: object) -> Product | None:
        """The product with an SKU."""
        return self._by_sku.get(sku)

    def add(self, product: Product) -> None:
        """Take a product into the shop."""
        self.products[product.product_id] = self._by_offer[product.offer_id] = product
        if product.sku:
            self._by_sku[product.sku] = product

    def remove(self, product: Product) -> None:
        """Take a product out of the shop."""
        del self.products[product.product_id], self._by_offer[product.offer_id]
        self._by_sku.pop(product.sku, None)

    def rename(self, product: Product, offer_id: str) -> None:
        """Give a product another offer_id."""
        del self._by_offer[product.offer_id]
        product.offer_id = product.card["offer_id"] = offer_id
        self._by_offer[offer_id] = product

    def find(self, row: Mapping[str, Any]) -> Product | None:
        """The product that a row of a request names, by product_id or offer_id."""
        if row.get("product_id"):
            return self.products.get(row["product_id"])
        return self.by_offer(row.get("offer_id"))

    def start(self, offers: Sequence[str], work: Callable[[], list[Json]]) -> Task:
        """Start a task; the work is done when it was polled often enough."""
        task = Task(next(self._task_ids), work, list(offers), self._import_polls, self._import_polls)
        self.tasks[task.id] = task
        if self._import_polls == 0:
            _finish(task)
        return task

    def poll(self, task: Task) -> None:
        """Let time pass for a task that somebody asked for."""
        if not task.done and task.polls == 0:
            _finish(task)
        task.polls -= 1

    def look(self) -> None:
        """Let time pass for all tasks, because somebody read products: a task whose id was lost gets done too."""
        for task in self.tasks.values():
            if not task.done and task.reads == 0:
                _finish(task)
            task.reads -= 1

    def save(self, item: Mapping[str, Any]) -> Json:
        """Create or change a product by an import item; returns its row of ``product.import_info``."""
        if errors := list(card_errors(item, self._dictionaries)):
            known = self.by_offer(item["offer_id"])
            return _outcome(item["offer_id"], known.product_id if known else 0, "failed", errors)
        product = self.by_offer(item["offer_id"])
        if product is None:
            product = Product(next(self._product_ids), str(item["offer_id"]))
            self.add(product)
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
            product.sku = next(self._skus)
            self._by_sku[product.sku] = product

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
        if errors := list(value_errors(item, self._dictionaries)):
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


def _finish(task: Task) -> None:
    task.done = True
    task.rows = task.work()


def _outcome(offer_id: object, product_id: int, status: str, errors: Sequence[Json] = ()) -> Json:
    return {"offer_id": offer_id, "product_id": product_id, "status": status, "errors": list(errors)}


def _example(id: str, *path: str) -> Any:
    found = catalogue().operation("seller", id).example()
    for key in path:
        found = found[key]
    return found


def _product(row: Mapping[str, Any]) -> Product:
    """A product of the documented shop, with the card of the documented import."""
    item: Json = catalogue().operation("seller", "product_import").request_example()["items"][0]
    if item["offer_id"] != row["offer_id"]:
        item = {**item, "offer_id": row["offer_id"], "name": row["offer_id"], "barcode": ""}
    stocks = _example("product_info_warehouse_stocks", "stocks")
    return Product(
        product_id=int(row["product_id"]),
        offer_id=str(row["offer_id"]),
        sku=int(row["sku"]),
        card=item,
        barcodes=[item["barcode"]] if item["barcode"] else [],
        stocks={one["warehouse_id"]: one["present"] for one in stocks if one["offer_id"] == row["offer_id"]},
    )
