"""Any number of generated products, most of them on sale."""

from __future__ import annotations

from datetime import timedelta

from ..core.world import World
from ..data import catalogue
from ..shapes import Json
from .cards import LAST_PRODUCT
from .moderation import REASON
from .shop import LAST_SKU, MIN_PRICE_LIVES, Product, Shop
from .tree import places
from .validation import attribute_errors

#: Maximum number of products.
MOST = 100_000
_KINDS = ("Кружка", "Чашка", "Бокал", "Стакан", "Пиала", "Креманка", "Молочник")
_LOOKS = ("белая", "синяя", "красная", "зелёная", "чёрная", "в горошек", "с росписью", "с крышкой", "матовая")
_AGE = timedelta(days=200)


def generate_products(world: World, shop: Shop, count: int, warehouse_id: int) -> None:
    """Add generated products; the seed determines their names, prices, stocks and states.

    Args:
        world: identifiers and clock.
        shop: the shop that gets them.
        count: number of products.
        warehouse_id: the warehouse that holds their stock.
    """
    base: Json = catalogue().operation("seller", "product_import").request_example()["items"][0]
    base = {name: value for name, value in base.items() if name not in ("barcode", "complex_attributes", "images")}
    bare: list[Json] = [row for row in base["attributes"] if row["id"] != 85]
    faults = list(attribute_errors({"attributes": bare}, shop.dictionaries, complete=True))
    homes, start = places(), world.now - _AGE
    for number in range(1, count + 1):
        chance = world.ids.share("generated", number)
        pick = int(chance * 2**40)
        category, kind = homes[pick % len(homes)]
        price = 150 + pick % 4850
        offer_id = f"generated-{number:06}"
        card = {
            **base,
            "offer_id": offer_id,
            "name": f"{_KINDS[pick % 7]} {_LOOKS[pick % 9]}, {250 + pick % 20 * 10} мл",
            "description_category_id": category,
            "type_id": kind,
            "price": f"{price}.00",
            "old_price": f"{price * 4 // 3}.00",
            "min_price": f"{price * 4 // 5}.00",
            "weight": 200 + pick % 300,
        }
        at = start + _AGE * chance
        product = Product(
            world.ids.number("product", LAST_PRODUCT),
            offer_id,
            status="price_sent",
            card=card,
            min_price_until=world.now + MIN_PRICE_LIVES,
            created_at=at,
            updated_at=at,
            moved_at=at,
        )
        _place(product, number % 100, warehouse_id, 1 + pick % 90, faults, bare)
        if product.status not in ("faulty", "unfinished"):
            product.sku = world.ids.number("sku", LAST_SKU)
            product.barcodes = [f"OZN{product.sku}"] if number % 50 else []
        shop.products.add(product)


def _place(product: Product, part: int, warehouse_id: int, stock: int, faults: list[Json], bare: list[Json]) -> None:
    """Set the state of a product: nine of ten are on sale, the others in various groups."""
    if part in (1, 2, 3):
        product.stocks = {warehouse_id: 0}
    elif part == 4:
        product.archive = "manual"
    elif part == 5:
        product.archive = "auto"
    elif part == 6:
        product.status, product.errors = "faulty", faults
        product.card["attributes"] = bare
    elif part == 7:
        product.status, product.errors = "declined", [dict(REASON)]
    elif part == 8:
        product.status = "unfinished"
        del product.card["primary_image"]
    else:
        product.stocks = {warehouse_id: stock}
        product.quarantined = part == 9
        product.marks = ("overpriced",) if part == 10 else ("removed",) if part == 11 else ()
