"""Categories and the dictionaries of their attributes."""

from __future__ import annotations

from typing import Any

from ..core.world import World
from ..family import Call, Family, answers
from ..messages import not_found
from ..shapes import Json
from .dictionary import SEARCH_MAX, Dictionaries, Values
from .tree import categories


class Categories(Family):
    """Handlers for categories.

    Args:
        world: entities, clock, schedule and journal.
        dictionaries: values of attributes.
    """

    def __init__(self, world: World, dictionaries: Dictionaries) -> None:
        super().__init__(world)
        self._dictionaries = dictionaries

    @answers("description_category.attribute", level="checked")
    def _attributes(self, call: Call) -> Any:
        _check_type(call.body)
        return self._dictionaries.attributes(call.operation)

    @answers("description_category.attribute_values", level="checked")
    def _values(self, call: Call) -> Any:
        body, values = call.body, self._known(call.body)
        last = int(body.get("last_value_id") or 0)
        limit = self.world.page_size(body["limit"])
        rows = values.after(last, limit + 1)
        return {**call.example(), "result": rows[:limit], "has_next": len(rows) > limit}

    @answers("description_category.attribute_values_search", level="checked")
    def _search(self, call: Call) -> Any:
        body = call.body
        limit = min(body["limit"], SEARCH_MAX)
        found = self._known(body).search(body["value"], limit)
        return {**call.example(), "result": found}

    def _known(self, body: Json) -> Values:
        """Return the values of an attribute of a type. Raises `RefusalError`."""
        _check_type(body)
        number = body["attribute_id"]
        if all(row["id"] != number for row in self._dictionaries.rows):
            raise not_found("Attribute")
        return self._dictionaries.values(number)


def _check_type(body: Json) -> None:
    """Check the category and type of a request. Raises `RefusalError` for an unknown category or a type not in it."""
    category = categories().get(body["description_category_id"])
    if category is None:
        raise not_found("Description category")
    if body["type_id"] not in category.types:
        raise not_found("Type")
