"""What the made-up Ozon refuses row by row: values out of their limits, and values that contradict each other."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from decimal import Decimal, InvalidOperation
from functools import cache
from typing import Any

from ..data import catalogue
from ..reading import row_errors
from ..shapes import Json
from .dictionary import Dictionaries

_PICTURES = ("primary_image", "color_image")
_TYPE = 8229  # stands among the attributes, and is sent as type_id
_CODES = {"offer_id": "offer_id_empty", "name": "name_too_long"}


def card_errors(item: Mapping[str, Any], dictionaries: Dictionaries) -> Iterator[Json]:
    """The errors of an import item, as ``product.import_info`` has them."""
    found = dict(row_errors(_operation("product_import"), item))
    for name, reason in found.items():
        yield card_error(_CODES.get(name, f"{name}_invalid"), f"{name} {item.get(name)!r:.60}: {reason}", name)
    if not {"price", "old_price"} & found.keys():
        yield from (card_error(*one) for one in _of_prices(item, required=True))
    if (item["description_category_id"], item["type_id"]) not in _places():
        text = f"type {item['type_id']} is not in category {item['description_category_id']}"
        yield card_error("description_category_invalid", text, "description_category_id")
    links = [(name, item.get(name)) for name in _PICTURES] + [("images", one) for one in item.get("images") or ()]
    for name, link in links:
        if link and not re.match("https?://", str(link)):
            yield card_error("all_image_failed", f"{name} {link!r:.60}: not a link", name)
    given = {row.get("id") for row in item.get("attributes") or () if row.get("values")}
    for row in _operation("description_category_attribute").example()["result"]:
        if row["is_required"] and row["id"] not in given and row["id"] != _TYPE:
            yield _attribute_error("error_attribute_values_empty", row, "a value is required")
    yield from value_errors(item, dictionaries)


def value_errors(item: Mapping[str, Any], dictionaries: Dictionaries) -> Iterator[Json]:
    """The errors of attributes whose dictionary does not have a value of the item."""
    for row, value_id in dictionaries.refused(item.get("attributes") or ()):
        yield _attribute_error("error_attribute_values_out_of_range", row, f"the dictionary has no value {value_id}")


def card_error(code: str, message: str, name: str) -> Json:
    """An error of an import item."""
    return {
        "code": code,
        "message": message,
        "state": "failed",
        "level": "error",
        "description": message,
        "field": name,
        "attribute_id": 0,
        "attribute_name": "",
    }


def _attribute_error(code: str, row: Json, reason: str) -> Json:
    error = card_error(code, f"{row['name']}: {reason}", "attribute")
    return error | {"attribute_id": row["id"], "attribute_name": row["name"]}


def _of_prices(row: Mapping[str, Any], *, required: bool) -> Iterator[tuple[str, str, str]]:
    """Prices that are numbers, and yet no prices."""
    price, old_price = _money(row.get("price")), _money(row.get("old_price"))
    if price is None and not required:
        return
    if price is None or price <= 0:
        yield "price_invalid", "price must be a number above zero", "price"
    elif old_price is not None and 0 < old_price <= price:
        yield "old_price_invalid", "old_price must be above price", "old_price"


@cache
def _places() -> frozenset[tuple[int, int]]:
    """Category and type of everything in the made-up tree."""
    found: set[tuple[int, int]] = set()

    def walk(rows: list[Json], category: int) -> None:
        for row in rows:
            if "type_id" in row:
                found.add((category, row["type_id"]))
            walk(row.get("children", []), row.get("description_category_id", category))

    walk(_operation("description_category_tree").example()["result"], 0)
    return frozenset(found)


def _money(text: object) -> Decimal | None:
    try:
        value = Decimal(str(text))
    except InvalidOperation:
        return None
    return value if value.is_finite() else None


def _operation(id: str) -> Any:
    return catalogue().operation("seller", id)
