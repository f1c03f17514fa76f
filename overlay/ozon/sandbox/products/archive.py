"""Archive, deletion and renaming of products."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from ..family import Call, answers
from ..messages import bad_request, not_found
from ..shapes import Json
from .family import ProductFamily
from .shop import Product, Shop

#: Daily limit of products archived by Ozon that the seller may restore.
RESTORED_A_DAY = 100


@dataclass
class Restored:
    """Number of products archived by Ozon that were restored on a day (UTC)."""

    day: str
    count: int = 0


class Archive(ProductFamily):
    """Handlers for archiving, deletion and renaming.

    Args:
        shop: products and tasks.
    """

    def __init__(self, shop: Shop) -> None:
        super().__init__(shop)
        self._restored = self.world.table(Restored, "day", most=10, passing=True)

    @answers("product.archive")
    def _archive(self, call: Call) -> Any:
        """Archive all products of a request, or none."""
        products = self._named(call)
        for product in products:
            if product.stock + product.held > 0:
                kind = "fbo" if product.fbo or any(product.fbo_reserved.values()) else "fbs"
                raise bad_request(f"item has {kind} stock")
        for product in products:
            if not product.archive:
                self._shop.set_archived(product, "manual")
        return {"result": True}

    @answers("product.unarchive")
    def _unarchive(self, call: Call) -> Any:
        """Restore all products of a request, or none."""
        products = self._named(call)
        counted = sum(product.archive in ("auto", "seasonal") for product in products)
        today = self.world.now.date().isoformat()
        restored = self._restored.get(today) or self._restored.add(Restored(today))
        if counted and restored.count + counted > RESTORED_A_DAY:
            raise bad_request("restore limit exceeded")
        restored.count += counted
        for product in products:
            if product.archive:
                self._shop.set_archived(product, "")
        return {"result": True}

    def _named(self, call: Call) -> list[Product]:
        """Return the products of a request. Raises `RefusalError` when one does not exist."""
        found = []
        for number in dict.fromkeys(call.body["product_id"]):
            product = self._shop.products.get(number)
            if product is None:
                raise not_found(f"Product {number}")
            found.append(product)
        return found

    @answers("product.delete")
    def _delete(self, call: Call) -> Any:
        rows = []
        for row in call.body["products"]:
            product = self._shop.by_offer(row["offer_id"])
            error = _why_not_deleted(product)
            if product and not error:
                self._shop.remove(product)
            rows.append({"offer_id": row["offer_id"], "is_deleted": not error, "error": error})
        return {"status": rows}

    @answers("product.offer_id_update")
    def _rename(self, call: Call) -> Any:
        errors: list[Json] = []
        for row in call.body["update_offer_id"]:
            product, new = self._shop.by_offer(row["offer_id"]), row["new_offer_id"]
            if product is None:
                errors.append({"offer_id": row["offer_id"], "message": "Product not found"})
            elif not new:
                errors.append({"offer_id": row["offer_id"], "message": "new_offer_id is empty"})
            elif self._shop.by_offer(new):
                errors.append({"offer_id": row["offer_id"], "message": "OFFER_ID_ALREADY_EXISTS"})
            else:
                self._shop.rename(product, new)
        return {"errors": errors}


def _why_not_deleted(product: Product | None) -> str:
    if product is None:
        return "Product not found"
    if not product.archived:
        return "Product is not archived"
    return "Product has sku" if product.sku else ""
