"""Check product cards before the import, and build their attributes from names.

::

    from ozon.cards import attributes, check_card, table_lookup

    of_type = seller.description_category.attribute(description_category_id=17028922, type_id=92499).result
    lookup = table_lookup({85: {"Нет бренда": 126745801}, 10096: {"белый": 61571, "синий": 61574}})
    card["attributes"] = attributes({"Бренд": "Нет бренда", "Цвет товара": "белый"}, of_type, lookup)
    for finding in check_card(card, of_type, lookup):
        print(finding.severity, finding)

`build_attributes` and `check_cards` do the same with Ozon's own categories and search, and `build_cards` does both for
any number of rows::

    for result in import_products(seller, build_cards(seller, rows)):
        print(result.key, result.status, *result.errors)
"""

from __future__ import annotations

from ..dictionaries.names import Match
from .build import build_attributes, build_cards, check_cards
from .check import check_card
from .fields import check_digit
from .findings import Finding, Found, Lookup, table_lookup
from .named import AttributesError, Named, Value, attributes
from .results import BuiltCard, CheckedCard

__all__ = [
    "AttributesError",
    "BuiltCard",
    "CheckedCard",
    "Finding",
    "Found",
    "Lookup",
    "Match",
    "Named",
    "Value",
    "attributes",
    "build_attributes",
    "build_cards",
    "check_card",
    "check_cards",
    "check_digit",
    "table_lookup",
]
