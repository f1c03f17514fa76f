"""Tasks that create and update products."""

from __future__ import annotations

from copy import deepcopy
from functools import cache
from typing import Any

from ..data import catalogue
from ..family import Call, answers
from ..messages import not_found
from ..shapes import Json
from .family import ProductFamily
from .quota import Quota
from .shop import Shop, Task

#: SKUs of other sellers whose cards can be copied.
FOREIGN = range(149123400, 149123456)


class Imports(ProductFamily):
    """Handlers for imports.

    Args:
        shop: products and tasks.
        quota: limits of the import family.
    """

    def __init__(self, shop: Shop, quota: Quota) -> None:
        super().__init__(shop)
        self._quota = quota

    @answers("product.import_")
    def _import(self, call: Call) -> Any:
        return {"result": {"task_id": self._start(call.body["items"]).id}}

    def _start(self, items: list[Json]) -> Task:
        created = sum(self._shop.by_offer(item["offer_id"]) is None for item in items)
        self._quota.take(created, len(items) - created)
        return self._shop.start("import", items)

    @answers("product.import_by_sku")
    def _import_by_sku(self, call: Call) -> Any:
        items, unmatched = [], []
        for item in call.body["items"]:
            card = self._card(item["sku"])
            if card is None:
                unmatched.append(item["sku"])
                continue
            own = {name: value for name, value in item.items() if name != "sku"}
            items.append({**card, **own, "offer_id": item.get("offer_id") or f"sku-{item['sku']}"})
        return {"result": {"task_id": self._start(items).id, "unmatched_sku_list": unmatched}}

    def _card(self, sku: int) -> Json | None:
        """Return the card with an SKU, own or another seller's, without seller-specific data."""
        if sku in FOREIGN:
            return _documented()
        product = self._shop.by_sku(sku)
        return {**product.card, "barcode": ""} if product else None

    @answers("product.attributes_update")
    def _attributes_update(self, call: Call) -> Any:
        return self._update(call, "attributes")

    @answers("product.pictures_import")
    def _pictures_import(self, call: Call) -> Any:
        return self._update(call, "pictures")

    def _update(self, call: Call, work: str) -> Any:
        items = call.body["items"]
        self._quota.take(0, len(items))
        return {"task_id": self._shop.start(work, items).id}

    @answers("product.import_info")
    def _import_info(self, call: Call) -> Any:
        task = self._shop.tasks.get(call.body["task_id"])
        if task is None:
            raise not_found("Task")
        self._shop.waiting.poll(task)
        rows = [self._row(task, row) for row in task.rows] or [self._pending(item["offer_id"]) for item in task.items]
        return {"result": {"items": rows, "total": len(rows)}}

    def _row(self, task: Task, row: Json) -> Json:
        """Return the outcome of an item, with errors that moderators found later."""
        product = self._shop.products.get(row["product_id"])
        if product is None or product.task != task.id or product.status != "declined":
            return row
        found = [error for error in product.errors if error["state"] == "moderated"]
        return {**row, "errors": [*row["errors"], *deepcopy(found)]}

    def _pending(self, offer_id: str) -> Json:
        product = self._shop.by_offer(offer_id)
        number = product.product_id if product else 0
        return {"offer_id": offer_id, "product_id": number, "status": "pending", "errors": []}

    @answers("product.info_limit")
    def _limits(self, call: Call) -> Any:
        return self._quota.answer(self._shop)


@cache
def _documented() -> Json:
    """Return the card of the documented import, which serves as another seller's card."""
    item: Json = catalogue().operation("seller", "product_import").request_example()["items"][0]
    return {**item, "barcode": ""}
