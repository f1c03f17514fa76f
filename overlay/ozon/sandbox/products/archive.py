"""Archive, deletion and renaming of products."""

from __future__ import annotations

from typing import Any

from ..core.world import World
from ..family import Call, Family, answers
from ..messages import not_found
from .shop import Product, Shop


class Archive(Family):
    """Answers of those operations.

    Args:
        world: entities, clock, schedule and journal.
        shop: products and tasks.
    """

    def __init__(self, world: World, shop: Shop) -> None:
        super().__init__(world)
        self._shop = shop

    @answers("product.archive")
    def _to_archive(self, call: Call) -> Any:
        return self._archive(call, archived=True)

    @answers("product.unarchive")
    def _from_archive(self, call: Call) -> Any:
        return self._archive(call, archived=False)

    def _archive(self, call: Call, *, archived: bool) -> Any:
        products = [self._shop.products.get(number) for number in call.body["product_id"]]
        if None in products:
            raise not_found("Product")
        for product in products:
            if product:
                product.archived = archived
        return call.example()

    @answers("product.delete")
    def _delete(self, call: Call) -> Any:
        answer = call.example()
        template = answer["status"][0]
        answer["status"] = []
        for row in call.body["products"]:
            product = self._shop.by_offer(row["offer_id"])
            error = _why_not_deleted(product)
            if product and not error:
                self._shop.products.remove(product)
            answer["status"].append({**template, "offer_id": row["offer_id"], "is_deleted": not error, "error": error})
        return answer

    @answers("product.offer_id_update")
    def _rename(self, call: Call) -> Any:
        answer = call.example()
        answer["errors"] = []
        for row in call.body["update_offer_id"]:
            product = self._shop.by_offer(row["offer_id"])
            if product is None:
                answer["errors"].append({"offer_id": row["offer_id"], "message": "Product not found"})
            elif self._shop.by_offer(row["new_offer_id"]):
                answer["errors"].append({"offer_id": row["offer_id"], "message": "New offer_id belongs to a product"})
            else:
                self._shop.rename(product, row["new_offer_id"])
        return answer


def _why_not_deleted(product: Product | None) -> str:
    if product is None:
        return "Product not found"
    if not product.archived:
        return "Product is not archived"
    return "Product has sku" if product.sku else ""
