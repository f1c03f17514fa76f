"""Tasks that create and change products."""

from __future__ import annotations

from typing import Any

from ..core.world import World
from ..data import catalogue
from ..family import Call, Family, answers
from ..messages import not_found
from ..shapes import Json, at, put
from .quota import Quota
from .shop import Product, Shop, Task


class Imports(Family):
    """Answers of the import family.

    Args:
        world: entities, clock, schedule and journal.
        shop: products and tasks.
        quota: limits of the import family.
    """

    def __init__(self, world: World, shop: Shop, quota: Quota) -> None:
        super().__init__(world)
        self._shop = shop
        self._quota = quota

    @answers("product.import_")
    def _import(self, call: Call) -> Any:
        return self._start(call, call.body["items"])

    def _start(self, call: Call, items: list[Json]) -> Any:
        created = sum(self._shop.by_offer(item["offer_id"]) is None for item in items)
        self._quota.take(created, len(items) - created)
        return _with_task(call, self._shop.start("import", items))

    @answers("product.import_by_sku")
    def _import_by_sku(self, call: Call) -> Any:
        template: Json = catalogue().operation("seller", "product_import").request_example()["items"][0]
        items = []
        for item in call.body["items"]:
            offer_id = item.get("offer_id") or f"sku-{item['sku']}"
            items.append({**template, "barcode": "", **item, "offer_id": offer_id})
        answer = self._start(call, items)
        put(answer, "result.unmatched_sku_list", [])
        return answer

    @answers("product.attributes_update")
    def _attributes_update(self, call: Call) -> Any:
        return self._update(call, "attributes")

    @answers("product.pictures_import")
    def _pictures_import(self, call: Call) -> Any:
        return self._update(call, "pictures")

    def _update(self, call: Call, work: str) -> Any:
        items = call.body["items"]
        self._quota.take(0, len(items))
        return _with_task(call, self._shop.start(work, items))

    @answers("product.import_info")
    def _import_info(self, call: Call) -> Any:
        task = self._shop.tasks.get(call.body["task_id"])
        example = call.example()
        if task is None:
            if call.body == call.operation.request_example():
                return example
            raise not_found("Task")
        self._shop.poll(task)
        template = at(example, "result.items")[0]
        rows = task.rows or [self._pending(item["offer_id"]) for item in task.items]
        put(example, "result.items", [{**template, **row} for row in rows])
        put(example, "result.total", len(rows))
        return example

    def _pending(self, offer_id: str) -> Json:
        product: Product | None = self._shop.by_offer(offer_id)
        number = product.product_id if product else 0
        return {"offer_id": offer_id, "product_id": number, "status": "pending", "errors": []}

    @answers("product.info_limit")
    def _limits(self, call: Call) -> Any:
        return self._quota.answer(call.operation, len(self._shop.products), self.world.now)


def _with_task(call: Call, task: Task) -> Any:
    answer = call.example()
    put(answer, call.operation.facts["task"]["id"], task.id)
    return answer
