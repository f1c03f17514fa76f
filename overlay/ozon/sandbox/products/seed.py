"""Products from the documented examples."""

from __future__ import annotations

from datetime import timedelta

from ..core.world import World
from ..data import catalogue
from ..shapes import Json
from .cards import outcome
from .entities import Archived
from .shop import MIN_PRICE_LIVES, Product, Shop, Task
from .validation import card_error

_FBS, _EXPRESS, _OWN = 22142605386000, 22142605387000, 22142605388000
_AGE = timedelta(days=30)
_TASK = 172549793
_BRAND = 85

# product_id, offer_id, name, sku, prices, barcodes, units by warehouse (the documented orders reserve some of these)
_PRODUCTS: list[tuple[int, str, str, int, str, list[str], dict[int, int]]] = [
    (223681945, "mug-blue-330", "Кружка синяя 330 мл", 149123456, "890/1190/750",
     ["4601234567893", "OZN149123456"], {_FBS: 30}),
    (223681946, "mug-white-330", "Кружка белая 330 мл", 149123457, "790/990/690", ["4601234567909"], {_FBS: 13}),
    (223681947, "mug-red-330", "Кружка красная 330 мл", 149123458, "890/1190/750", ["4601234567916"], {}),
    (223681948, "mug-green-330", "Кружка зелёная 330 мл", 149123459, "890/1190/750",
     ["4601234567930"], {_OWN: 14, _EXPRESS: 7}),
    (223681949, "mug-old-330", "Кружка старая 330 мл", 149123460, "890/1190/750", ["4601234567947"], {}),
    (223681950, "mug-blue-330-used", "Кружка синяя 330 мл, уценка", 635548518, "623/890/0", [], {}),
    (223681951, "mug-draft-330", "Кружка черновая 330 мл", 0, "890/1190/0", [], {}),
    (223681952, "mug-grey-330", "Кружка серая 330 мл", 149123461, "890/1190/750", [], {}),
]  # fmt: skip
_ARCHIVED: dict[str, Archived] = {"mug-old-330": "manual", "mug-draft-330": "manual"}


def seed(world: World, shop: Shop) -> None:
    """Add the documented products, with the card of the documented import, and the task that created two of them."""
    card: Json = catalogue().operation("seller", "product_import").request_example()["items"][0]
    made_at = world.now - _AGE
    for number, offer_id, name, sku, prices, barcodes, stocks in _PRODUCTS:
        price, old_price, min_price = prices.split("/")
        own: Json = {"offer_id": offer_id, "name": name, "barcode": barcodes[0] if barcodes else ""}
        own |= {"price": price, "old_price": old_price, "min_price": min_price}
        shop.products.add(
            Product(
                product_id=number,
                offer_id=offer_id,
                sku=sku,
                status="price_sent",
                archive=_ARCHIVED.get(offer_id, ""),
                card={**card, **own},
                min_price_until=world.now + MIN_PRICE_LIVES if int(min_price) else None,
                barcodes=list(barcodes),
                stocks=dict(stocks),
                created_at=made_at,
                updated_at=made_at,
                moved_at=made_at,
            )
        )
    used, draft, blue = (shop.products[number] for number in (223681950, 223681951, 223681945))
    used.discount = 30
    error = card_error("error_attribute_values_empty", "Бренд: a value is required", "attribute")
    draft.status, draft.errors = "faulty", [error | {"attribute_id": _BRAND, "attribute_name": "Бренд"}]
    draft.card["attributes"] = [row for row in card["attributes"] if row["id"] != _BRAND]
    rows = [outcome(product.offer_id, product.product_id, "imported", product.errors) for product in (blue, draft)]
    shop.tasks.add(Task(_TASK, "import", [], 0, 0, done=True, rows=rows))
    blue.task = draft.task = _TASK
