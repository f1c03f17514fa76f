"""The category tree: which types there are, and where."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache

from ..data import catalogue
from ..shapes import Json


@dataclass(frozen=True)
class Category:
    """A category.

    Attributes:
        is_legacy: whether nothing may be put there any more.
        types: its types, and whether each is legacy.
        is_upper: whether there are categories below it.
    """

    is_legacy: bool
    is_upper: bool
    types: Mapping[int, bool] = field(default_factory=dict)


@cache
def categories() -> Mapping[int, Category]:
    """All categories of the made-up tree by their id."""
    found: dict[int, Category] = {}

    def walk(rows: list[Json]) -> None:
        for row in rows:
            if "description_category_id" in row:
                below = row["children"]
                found[row["description_category_id"]] = Category(
                    bool(row["disabled"]),
                    any("description_category_id" in one for one in below),
                    {one["type_id"]: bool(one["disabled"]) for one in below if "type_id" in one},
                )
                walk(below)

    walk(catalogue().operation("seller", "description_category_tree").example()["result"])
    return found


@cache
def places() -> tuple[tuple[int, int], ...]:
    """Category and type of everything that a product can be."""
    return tuple(
        (number, kind)
        for number, category in categories().items()
        if not category.is_legacy
        for kind, is_legacy in category.types.items()
        if not is_legacy
    )
