"""The category tree and its product types."""

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
        is_legacy: whether it is closed to new products.
        types: whether a type is legacy, by type id.
        is_upper: whether it has subcategories.
    """

    is_legacy: bool
    is_upper: bool
    types: Mapping[int, bool] = field(default_factory=dict)


@cache
def categories() -> Mapping[int, Category]:
    """Return all categories of the sandbox by id."""
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
    """Return all pairs of category id and type id that are open to products."""
    return tuple(
        (number, kind)
        for number, category in categories().items()
        if not category.is_legacy
        for kind, is_legacy in category.types.items()
        if not is_legacy
    )
