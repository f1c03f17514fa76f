"""Checks of product cards, as tables of code, field, message and predicate.

The codes are documented except ``currency_code_invalid`` and ``weight_too_big``. The stage at which each error occurs
is not documented: here pictures are checked during validation, everything else when the card is received.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from functools import cached_property
from typing import Any
from urllib.parse import urlsplit

from ..shapes import Json
from .dictionary import Dictionaries, Values
from .tree import Category, categories
from .units import grams, litres

#: Currency of the shop.
CURRENCY = "RUB"
#: Pictures from this host and its subdomains cannot be fetched.
UNREACHABLE = "unreachable.example"
VAT = ("0", "0.05", "0.07", "0.1", "0.2", "0.22")
_TYPE, _HASHTAGS, _RICH_CONTENT = 8229, 23171, 11254  # the type is listed as an attribute, but sent as type_id
_SIZES, _UNITS = ("depth", "width", "height", "weight"), ("dimension_unit", "weight_unit")
_DENSITY = (0.001, 13.55)  # g/cm³
_MAX_WEIGHT = 1_000_000  # g
_MAX_PRICE = 100_000_000


class Draft:
    """A submitted card with the values that its checks need.

    Args:
        item: the import item.
        category_id: its category, if it differs from that of the item; an existing product keeps its category.
    """

    def __init__(self, item: Mapping[str, Any], category_id: int | None = None) -> None:
        self.item = item
        self.category_id = item["description_category_id"] if category_id is None else category_id
        self.category: Category | None = categories().get(self.category_id)
        self.price, self.old_price = money(item.get("price")), money(item.get("old_price"))
        self.links = [link for link in (item.get("primary_image"), *(item.get("images") or ())) if link]

    @property
    def has_price(self) -> bool:
        """Whether the price is a positive number."""
        return self.price is not None and self.price > 0

    @property
    def has_types(self) -> bool:
        """Whether the category can contain products."""
        return self.category is not None and not self.category.is_upper and not self.category.is_legacy

    @cached_property
    def density(self) -> float | None:
        """Density of the package in g/cm³; ``None`` when a dimension is missing."""
        if any(not self.item.get(name) for name in (*_SIZES, *_UNITS)):
            return None
        return grams(self.item) / litres(self.item) / 1000


@dataclass(frozen=True)
class Rule:
    """A row of the card table: an error, and the condition for it.

    Attributes:
        state: stage at which it is found: ``new`` for the card itself, ``validation`` for its linked files.
    """

    code: str
    field: str
    message: str
    breaks: Callable[[Draft], bool]
    state: str = "new"


def _known(price: Decimal | None) -> Decimal:
    """Return a price; -1 for none."""
    return Decimal(-1) if price is None else price


def _lacks_type(draft: Draft) -> bool:
    kind = draft.item["type_id"]
    return bool(kind) and draft.has_types and draft.category is not None and kind not in draft.category.types


def _is_legacy(draft: Draft) -> bool:
    category = draft.category
    return category is not None and (category.is_legacy or category.types.get(draft.item["type_id"], False))


_CATEGORY = "description_category_id"
RULES = [
    Rule("EMPTY_REQUIRED", "name", "the name is required", lambda d: not str(d.item.get("name") or "").strip()),
    Rule("name_too_long", "name", "the name has more than 255 characters",
         lambda d: len(d.item.get("name") or "") > 255),
    Rule("price_is_negative", "price", "the price must be a number above zero", lambda d: not d.has_price),
    Rule("price_out_of_range", "price", "the price is too high", lambda d: d.has_price and (d.price or 0) > _MAX_PRICE),
    Rule("price_out_of_range", "old_price", "the price before discount is no price",
         lambda d: d.item.get("old_price") not in (None, "") and not 0 <= _known(d.old_price) <= _MAX_PRICE),
    Rule("old_price_less_than_price", "old_price", "the price before discount must be above the price",
         lambda d: d.has_price and 0 < (d.old_price or 0) <= (d.price or 0)),
    Rule("vat_invalid", "vat", f"the VAT rate must be one of {', '.join(VAT)}",
         lambda d: d.item.get("vat") not in (None, "", *VAT)),
    Rule("currency_code_invalid", "currency_code", f"the currency of the shop is {CURRENCY}",
         lambda d: d.item.get("currency_code") not in (None, "", CURRENCY)),
    Rule("missing_dimension", "dimension_unit", "depth, width, height, weight and their units are required",
         lambda d: d.density is None),
    Rule("weight_too_big", "weight", "the weight is above 1,000 kg", lambda d: grams(d.item) > _MAX_WEIGHT),
    Rule("Incorrect_density", "weight", f"the density must be {_DENSITY[0]} to {_DENSITY[1]} g/cm³",
         lambda d: d.density is not None and not _DENSITY[0] <= d.density <= _DENSITY[1]),
    Rule("description_category_invalid", _CATEGORY, "there is no such category", lambda d: d.category is None),
    Rule("levels_category_not_found", _CATEGORY, "the category has categories below it; take one of those",
         lambda d: d.category is not None and d.category.is_upper),
    Rule("description_category_is_legacy", _CATEGORY, "the category or type is closed", _is_legacy),
    Rule("description_type_is_empty", "type_id", "the type is required", lambda d: not d.item["type_id"]),
    Rule("description_category_has_no_description_type", _CATEGORY, "the category has no such type", _lacks_type),
    Rule("VALUE_MAX_LIMIT", "images", "there are more than 50 pictures", lambda d: len(d.links) > 50),
    Rule("all_image_failed", "images", "no picture can be fetched",
         lambda d: bool(d.links) and not any(map(is_reachable, d.links)), "validation"),
]  # fmt: skip


@dataclass(frozen=True)
class AttributeRule:
    """A row of the attribute table.

    Attributes:
        finds: returns the problem with the values of an attribute (``None`` if the attribute is absent); empty for
            none.
        level: ``error`` or ``warning``.
    """

    code: str
    finds: Callable[[Json, Sequence[Json] | None, Values | None], str]
    level: str = "error"


def _absent(row: Json, given: Sequence[Json] | None, values: Values | None) -> str:
    return "a value is required" if given is None and row["is_required"] and row["id"] != _TYPE else ""


def _blank(row: Json, given: Sequence[Json] | None, values: Values | None) -> str:
    blank = given is not None and not has_value({"values": given})
    return "a value is required" if blank and row["is_required"] else ""


def _too_many(row: Json, given: Sequence[Json] | None, values: Values | None) -> str:
    most = row.get("max_value_count") or (0 if row.get("is_collection") else 1)
    return f"{len(given)} values, and {most} allowed" if given and 0 < most < len(given) else ""


def _strange_id(row: Json, given: Sequence[Json] | None, values: Values | None) -> str:
    numbers = [_number(one) for one in given or ()]
    strange = [str(one) for one in numbers if one and values is not None and not values.has(one)]
    return f"the dictionary has no value {', '.join(strange)}" if strange else ""


def _strange_text(row: Json, given: Sequence[Json] | None, values: Values | None) -> str:
    texts = [str(one.get("value") or "").strip() for one in given or () if not _number(one)]
    strange = [text for text in texts if text and values is not None and not values.has_text(text)]
    return f"the dictionary has no value {', '.join(strange):.200}" if strange else ""


def _only(required: bool, finds: Callable[..., str]) -> Callable[[Json, Sequence[Json] | None, Values | None], str]:
    """Limit a check to required or to optional attributes."""
    return lambda row, given, values: finds(row, given, values) if bool(row["is_required"]) is required else ""


ATTRIBUTE_RULES = [
    AttributeRule("error_attribute_values_empty", _absent),
    AttributeRule("EMPTY_REQUIRED", _blank),
    AttributeRule("VALUE_MAX_LIMIT", _too_many),
    AttributeRule("error_attribute_values_out_of_range", _strange_id),
    AttributeRule("error_attribute_values_out_of_range", _only(True, _strange_text)),
    AttributeRule("warning_attribute_values_out_of_range", _only(False, _strange_text), "warning"),
]


def card_errors(item: Mapping[str, Any], dictionaries: Dictionaries, category_id: int | None = None) -> Iterator[Json]:
    """Yield the errors and warnings of an import item in the format of ``product.import_info``."""
    draft = Draft(item, category_id)
    yield from (card_error(one.code, one.message, one.field, state=one.state) for one in RULES if one.breaks(draft))
    yield from attribute_errors(item, dictionaries, complete=True)


def attribute_errors(item: Mapping[str, Any], dictionaries: Dictionaries, *, complete: bool = False) -> Iterator[Json]:
    """Yield the errors and warnings of attributes.

    Args:
        item: the import item.
        dictionaries: attributes and their values.
        complete: whether the item is a complete card and must contain all required attributes.
    """
    sent: dict[Any, list[Sequence[Json]]] = {}  # an attribute may be sent twice
    for row in item.get("attributes") or ():
        sent.setdefault(row.get("id"), []).append(row.get("values") or ())
    for row in dictionaries.rows:
        every: Sequence[Sequence[Json] | None] = sent.get(row["id"]) or ([None] if complete else [])
        for given in every:
            values = dictionaries.values(row["id"]) if given and row["dictionary_id"] else None
            for rule in ATTRIBUTE_RULES:
                if reason := rule.finds(row, given, values):
                    error = card_error(rule.code, f"{row['name']}: {reason}", "attribute", level=rule.level)
                    yield error | {"attribute_id": row["id"], "attribute_name": row["name"]}
    texts = {number: [one for values in every for one in values] for number, every in sent.items()}
    for number, code, reason in _texts(texts):
        yield card_error(code, reason, "attribute") | {"attribute_id": number}


def _texts(sent: Mapping[Any, Sequence[Json]]) -> Iterator[tuple[int, str, str]]:
    """Yield the problems with texts of attributes that have a special format: attribute id, code, message."""
    for one in sent.get(_RICH_CONTENT, ()):
        try:
            json.loads(str(one.get("value") or ""))
        except (ValueError, RecursionError):
            yield _RICH_CONTENT, "invalid_rich_content_json", "the rich content is not JSON"
    words = [word for one in sent.get(_HASHTAGS, ()) for word in str(one.get("value") or "").split()]
    if wrong := [word for word in words if not re.fullmatch(r"#\w+", word)]:
        text = f"a hashtag is # with letters, digits and _, not {wrong[0]!r:.60}"
        yield _HASHTAGS, "BR_hashtags_symbols_validation", text


def has_value(attribute: Mapping[str, Any]) -> bool:
    """Return whether a submitted attribute has any value."""
    return any(_number(one) or str(one.get("value") or "").strip() for one in attribute.get("values") or ())


def card_error(code: str, message: str, field: str, *, state: str = "new", level: str = "error") -> Json:
    """Return an error of an import item."""
    return {
        "code": code,
        "message": message,
        "state": state,
        "level": level,
        "description": message,
        "field": field,
        "attribute_id": 0,
        "attribute_name": "",
    }


def offer_id_error(offer_id: str) -> Json | None:
    """Return the error of an offer_id, ``None`` if it is valid; without a valid one no product is created."""
    if not offer_id:
        return card_error("offer_id_empty", "the offer_id is required", "offer_id")
    if len(offer_id) > 50:
        return card_error("offer_id_too_long", "the offer_id has more than 50 characters", "offer_id")
    return None


def is_reachable(link: object) -> bool:
    """Return whether a picture can be fetched."""
    try:
        parts = urlsplit(str(link))
        host = parts.hostname or ""
    except ValueError:
        return False
    return parts.scheme in ("http", "https") and bool(host) and not f".{host}".endswith(f".{UNREACHABLE}")


def money(text: object) -> Decimal | None:
    """Return a price; ``None`` for a text that is not one."""
    if not re.fullmatch(r"-?\d+(\.\d{1,2}0*)?", str(text)):
        return None
    try:
        return Decimal(str(text))
    except InvalidOperation:  # pragma: no cover - the pattern excludes it
        return None


def _number(value: Mapping[str, Any]) -> int:
    return int(value.get("dictionary_value_id") or 0)
