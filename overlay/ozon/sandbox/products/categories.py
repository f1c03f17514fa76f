"""Categories, and the dictionaries of their attributes."""

from __future__ import annotations

from typing import Any

from ..core.world import World
from ..family import Call, Family, answers
from .dictionary import SEARCH_MAX, Dictionaries


class Categories(Family):
    """Answers about categories.

    Args:
        world: entities, clock, schedule and journal.
        dictionaries: values of attributes.
        page_limit: most rows of a page; ``None`` takes what the operation allows.
    """

    def __init__(self, world: World, dictionaries: Dictionaries, page_limit: int | None) -> None:
        super().__init__(world)
        self._dictionaries = dictionaries
        self._cap = page_limit

    @answers("description_category.attribute", level="checked")
    def _attributes(self, call: Call) -> Any:
        return self._dictionaries.attributes(call.operation)

    @answers("description_category.attribute_values", level="checked")
    def _values(self, call: Call) -> Any:
        body = call.body
        values = self._dictionaries.values(body["attribute_id"])
        last = int(body.get("last_value_id") or 0)
        limit = min(body["limit"], self._cap or body["limit"])
        rows = values.after(last, limit + 1)
        return {**call.example(), "result": rows[:limit], "has_next": len(rows) > limit}

    @answers("description_category.attribute_values_search", level="checked")
    def _search(self, call: Call) -> Any:
        body = call.body
        limit = min(body["limit"], SEARCH_MAX)
        found = self._dictionaries.values(body["attribute_id"]).search(body["value"], limit)
        return {**call.example(), "result": found}
