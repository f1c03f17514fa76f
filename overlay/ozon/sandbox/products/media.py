"""Pictures of products."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from ..family import Call, answers
from ..messages import not_found
from ..shapes import Json
from .cards import PICTURES, failed_pictures
from .family import ProductFamily
from .shop import Product
from .validation import is_reachable


class Media(ProductFamily):
    """Handlers for pictures."""

    @answers("product.pictures_import_v1")
    def _pictures(self, call: Call) -> Any:
        product = self._shop.products.get(call.body["product_id"])
        if product is None:
            raise not_found("Product")
        images = call.body.get("images") or []
        primary = {"primary_image": images[0] if images else "", "images": images[1:]}
        sent = primary | {"color_image": call.body.get("color_image") or ""}
        self._shop.cards.set_pictures(product, sent)
        return {"result": {"pictures": [{**row, "state": "imported"} for row in _rows(product, sent)]}}

    @answers("product.pictures_info_v1")
    def _states(self, call: Call) -> Any:
        """Return the state of each picture: ``imported``, then ``uploaded``, or ``pending`` if it was not fetched."""
        found = []
        for product in self._products(call):
            is_fetched, refused = self._is_fetched(product), product.refused_pictures
            for pictures, is_done in ((product.card, is_fetched or bool(refused)), (refused, is_fetched)):
                for row in _rows(product, pictures):
                    fetched = "uploaded" if is_reachable(row["url"]) else "pending"
                    found.append({**row, "state": fetched if is_done else "imported"})
        return {"result": {"pictures": found}}

    @answers("product.pictures_info")
    def _info(self, call: Call) -> Any:
        return {"items": [self._row(product) for product in self._products(call)]}

    def _row(self, product: Product) -> Json:
        card, is_fetched, refused = product.card, self._is_fetched(product), product.refused_pictures
        is_shown = is_fetched or bool(refused)
        failed = failed_pictures(card) if is_shown else []
        errors = failed + (failed_pictures(refused) if is_fetched else [])

        def shown(*links: str | None) -> list[str]:
            return [link for link in links if link and is_shown and link not in failed]

        return {
            "product_id": product.product_id,
            "primary_photo": shown(card.get("primary_image")),
            "photo": shown(*(card.get("images") or ())),
            "color_photo": shown(card.get("color_image")),
            "errors": [{"url": link, "message": "File is not available"} for link in dict.fromkeys(errors)],
        }

    def _products(self, call: Call) -> list[Product]:
        numbers = dict.fromkeys(call.body["product_id"])
        return [product for number in numbers if (product := self._shop.products.get(number))]

    def _is_fetched(self, product: Product) -> bool:
        wait = timedelta(seconds=self.world.behaviour.picture_seconds)
        return product.pictures_at is None or self.world.now >= product.pictures_at + wait


def _rows(product: Product, pictures: Json) -> list[Json]:
    """Return a row for each picture."""
    primary, images, color = (pictures.get(name) for name in PICTURES)
    links = [(primary, True, False), *((one, False, False) for one in images or ()), (color, False, True)]
    if not primary and images:  # the first picture is the main one
        links[1] = images[0], True, False
    return [
        {"product_id": product.product_id, "url": link, "is_primary": is_primary, "is_color": is_color}
        for link, is_primary, is_color in links
        if link
    ]
