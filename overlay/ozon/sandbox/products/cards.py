"""Product cards: applying import items, attributes and pictures."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from copy import deepcopy
from typing import TYPE_CHECKING, Any

from ..core.world import World
from ..messages import RefusalError
from ..shapes import Json
from .entities import Product
from .validation import attribute_errors, card_error, card_errors, has_value, is_reachable, money, offer_id_error

if TYPE_CHECKING:
    from .shop import Shop

#: Highest product_id in the documented examples; new ids follow it.
LAST_PRODUCT = 223681952
PICTURES = ("primary_image", "images", "color_image")


class Cards:
    """The work of import tasks. Each method returns a row of ``product.import_info``.

    Args:
        world: identifiers, clock and journal.
        shop: the products.
    """

    def __init__(self, world: World, shop: Shop) -> None:
        self._world = world
        self._shop = shop

    def save(self, item: Mapping[str, Any], task: int = 0) -> Json:
        """Create or update a product from an import item."""
        offer_id = str(item["offer_id"])
        if error := offer_id_error(offer_id):
            return outcome(offer_id, 0, "failed", [error])
        product = self._shop.by_offer(offer_id)
        if product is not None and _same(product, item):
            return outcome(offer_id, product.product_id, "skipped")
        place = _category(product, item)
        errors = list(card_errors(item, self._shop.dictionaries, place))
        if (barcode := item.get("barcode")) and self._shop.owner(barcode) not in (None, product):
            errors.append(card_error("barcode_already_exists", "the barcode belongs to another product", "barcode"))
            item = {**item, "barcode": ""}
        if product is None:
            try:
                product = self._new(offer_id)
            except RefusalError as refusal:  # the shop is full
                return outcome(offer_id, 0, "failed", [card_error("item_limit_exceeded", refusal.message, "offer_id")])
        product.task = task
        fields: Json = {"attributes": [], "complex_attributes": [], **item, "description_category_id": place}
        fields.pop("new_description_category_id", None)
        return self._take(product, fields, errors)

    def update_attributes(self, item: Mapping[str, Any], task: int = 0) -> Json:
        """Replace single attributes of a product. An attribute sent without values does not change."""
        item = {**item, "attributes": [row for row in item.get("attributes") or () if has_value(row)]}
        product = self._shop.by_offer(item["offer_id"])
        if product is None:
            return missing(item["offer_id"])
        old = {_attribute(row): row for row in product.card.get("attributes", [])}
        new = {_attribute(row): row for row in item["attributes"]}
        if all(old.get(key) == row for key, row in new.items()):
            return outcome(product.offer_id, product.product_id, "skipped")
        product.task = task
        rows = list((old | new).values())
        errors = list(attribute_errors(item, self._shop.dictionaries))
        if not any(error["level"] == "error" for error in errors) and product.status in ("faulty", "invalid"):
            place = product.card["description_category_id"]
            errors = list(card_errors({**product.card, "attributes": rows}, self._shop.dictionaries, place))
        return self._take(product, {"attributes": rows}, errors)

    def update_pictures(self, item: Mapping[str, Any], task: int = 0) -> Json:
        """Replace the pictures of a product."""
        product = self._shop.by_offer(item["offer_id"])
        if product is None:
            return missing(item["offer_id"])
        pictures = {name: item.get(name) or ([] if name == "images" else "") for name in PICTURES}
        if all((product.card.get(name) or type(value)()) == value for name, value in pictures.items()):
            return outcome(product.offer_id, product.product_id, "skipped")
        product.task = task
        return self.set_pictures(product, pictures)

    def set_pictures(self, product: Product, pictures: Json) -> Json:
        """Replace all pictures of a product."""
        place = product.card["description_category_id"]
        errors = list(card_errors({**product.card, **pictures}, self._shop.dictionaries, place))
        if product.status not in ("faulty", "invalid"):
            errors = [error for error in errors if error["field"] == "images"]
        return self._take(product, pictures, errors)

    def _new(self, offer_id: str) -> Product:
        number, now = self._world.ids.number("product", LAST_PRODUCT), self._world.now
        return self._shop.products.add(Product(number, offer_id, created_at=now, updated_at=now, moved_at=now))

    def _take(self, product: Product, fields: Mapping[str, Any], errors: list[Json]) -> Json:
        """Apply card fields to a product, unless it has an SKU and they have errors."""
        product.errors = errors
        is_born = product.sku > 0
        product.refused_pictures = {}
        if is_born and product.is_faulty:
            if any(error["field"] == "images" for error in errors):
                product.refused_pictures = {name: fields[name] for name in PICTURES if name in fields}
                product.pictures_at = self._world.now
        else:
            if any(product.card.get(name) != fields[name] for name in PICTURES if name in fields):
                product.pictures_at = self._world.now
            before = product.card.get("price")
            self._shop.change(product, fields)
            if is_born and money(before) != money(product.card["price"]):
                self._shop.note_price(product, before)
        if not product.is_faulty and (is_born or product.has_picture):
            self._shop.moderation.submit(product)
        else:
            states = {error["state"] for error in errors if error["level"] == "error"}
            move = "find_errors" if "new" in states else "fail_validation" if states else "await_pictures"
            self._shop.move(product, "refuse_update" if is_born else move)
        return outcome(product.offer_id, product.product_id, "imported", errors)


def missing(offer_id: object) -> Json:
    """Return the row of ``product.import_info`` for a product that does not exist."""
    return outcome(offer_id, 0, "failed", [card_error("product_not_found", "Product not found", "offer_id")])


def outcome(offer_id: object, product_id: int, status: str, errors: Sequence[Json] = ()) -> Json:
    """Return a row of ``product.import_info``."""
    return {"offer_id": offer_id, "product_id": product_id, "status": status, "errors": deepcopy(list(errors))}


def failed_pictures(card: Mapping[str, Any]) -> list[str]:
    """Return the pictures of a card that Ozon could not fetch."""
    links = [card.get("primary_image"), *(card.get("images") or ()), card.get("color_image")]
    return [str(link) for link in links if link and not is_reachable(link)]


def _same(product: Product, item: Mapping[str, Any]) -> bool:
    """Return whether an item changes nothing; a product with errors is always checked again."""
    if product.is_faulty or product.status == "declined":
        return False
    return all(product.card.get(name) == value for name, value in item.items())


def _category(product: Product | None, item: Mapping[str, Any]) -> int:
    """Return the category of a product; for an existing one, only ``new_description_category_id`` changes it."""
    if product is None or product.status in ("faulty", "invalid"):
        return int(item.get("new_description_category_id") or item["description_category_id"])
    stands: int = product.card.get("description_category_id", item["description_category_id"])
    return int(item.get("new_description_category_id") or stands)


def _attribute(row: Mapping[str, Any]) -> tuple[Any, Any]:
    return row.get("id"), row.get("complex_id", 0)
