"""The rules for everything of a card but its attributes."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from decimal import Decimal
from typing import Any

from ..dictionaries.names import did_you_mean, nearest
from ..money import how_to_write
from ..schemas import Schema, row_fields
from .barcode import barcode_problem
from .findings import Finding, empty, rows

#: Since this day an import has no field for 360° pictures.
IMAGES360_WITHDRAWN = "2026-07-10"
#: Fields of which the spec lists every value that an import takes.
_LISTED = ("vat", "currency_code", "dimension_unit", "weight_unit")


def check_fields(card: Mapping[str, object]) -> Iterator[Finding]:
    """Names, numbers, prices, pictures, barcode and sizes."""
    yield from _strangers(card)
    yield from _names(card)
    yield from _prices(card)
    yield from _listed(card)
    yield from _sizes(card)
    yield from _pictures(card)
    yield from _barcode(card)


def _error(path: str, message: str, fix: str) -> Finding:
    return Finding(path, "error", message, fix)


def _warning(path: str, message: str, fix: str) -> Finding:
    return Finding(path, "warning", message, fix)


def _known() -> Mapping[str, Schema]:
    """The fields of a card, and their limits."""
    return row_fields("product.import", "items")


def _strangers(card: Mapping[str, object]) -> Iterator[Finding]:
    for name in card.keys() - _known().keys() - {"images360"}:
        fix = did_you_mean(nearest(str(name), _known(), 1)) or "Leave it out, if it is not new."
        yield _warning(str(name), "Ozon documents no such field.", fix)


def _too_long(field: str, text: str) -> Iterator[Finding]:
    most = _known()[field]["maxLength"]
    if len(text) > most:
        yield _error(field, f"It has {len(text)} characters of at most {most}.", "Shorten it.")


def _names(card: Mapping[str, object]) -> Iterator[Finding]:
    offer_id = card.get("offer_id")
    if empty(offer_id):
        yield _error("offer_id", "It is missing.", "Give the product your own article.")
    elif not isinstance(offer_id, str):
        yield _error("offer_id", f"It is {offer_id!r:.40}, not text.", f"Send it as text: {str(offer_id)!r:.60}.")
    else:
        yield from _too_long("offer_id", offer_id)
        if offer_id != offer_id.strip():
            yield _warning("offer_id", "It begins or ends with a space.", "Take the spaces away: they belong to it.")
    name = card.get("name")
    if isinstance(name, str):
        yield from _too_long("name", name)
    for field in ("description_category_id", "type_id"):
        value = card.get(field)
        if not isinstance(value, int) or isinstance(value, bool) or value <= 0:
            yield _error(field, "It is missing." if empty(value) else f"It is {value!r:.40}.", "Take it from the tree.")


def _prices(card: Mapping[str, object]) -> Iterator[Finding]:
    if empty(card.get("price")):
        yield _error("price", "It is missing.", "Give it as decimal text, such as '890.00'.")
    prices = {}
    for field in ("price", "old_price"):
        if not empty(card.get(field)):
            prices[field] = _decimal(field, card[field])
            if prices[field] is None:
                yield _error(field, f"{card[field]!r:.40} is not decimal text.", how_to_write(card[field]))
    price, old_price = prices.get("price"), prices.get("old_price")
    if price is not None and price <= 0:
        yield _error("price", "It is not above zero.", "Give the price with discounts.")
    elif price is not None and old_price is not None and 0 < old_price <= price:
        yield _error(
            "old_price",
            f"{old_price} is not above the price of {price}.",
            "Give the higher price before discount, or '0' for none.",
        )


def _decimal(field: str, value: Any) -> Decimal | None:
    text = format(value, "f") if isinstance(value, Decimal) else value
    fits = isinstance(text, str) and re.fullmatch(_known()[field]["pattern"], text, re.ASCII)
    return Decimal(text) if fits else None


def _listed(card: Mapping[str, Any]) -> Iterator[Finding]:
    """Fields whose values the spec lists."""
    for field in _LISTED:
        value = card.get(field)
        if not empty(value) and value not in _known()[field]["enum"]:
            yield _error(field, f"{value!r:.40} is not among the values.", _choice(field))
    if empty(card.get("vat")):
        yield _warning("vat", "It is missing.", _choice("vat"))


def _choice(field: str) -> str:
    return f"Give one of {', '.join(_known()[field]['enum'])}."


def _sizes(card: Mapping[str, object]) -> Iterator[Finding]:
    if not empty(card.get("service_type")):
        return  # a service has none
    for fields, unit in ((("depth", "width", "height"), "dimension_unit"), (("weight",), "weight_unit")):
        for field in fields:
            value = card.get(field)
            if isinstance(value, str) and value.isascii() and value.isdecimal():
                value = int(value)  # cells of a table are text, and Ozon reads digits in text
            if isinstance(value, float | Decimal) or (isinstance(value, str) and value):
                yield _error(field, f"{value!r:.40} is not a whole number.", f"Round it; {unit} may be a smaller unit.")
            elif not isinstance(value, int) or isinstance(value, bool) or value <= 0:
                text = "It is missing." if empty(value) else f"It is {value!r:.40}."
                yield _error(field, text, f"Give it for the packed product, in {unit}.")
        if empty(card.get(unit)):
            yield _error(unit, "It is missing.", _choice(unit))


def _pictures(card: Mapping[str, object]) -> Iterator[Finding]:
    if "images360" in card:
        yield _error(
            "images360",
            f"360° pictures were withdrawn on {IMAGES360_WITHDRAWN}.",
            "Leave the field out; use images or a video in complex_attributes.",
        )
    images, primary = rows(card.get("images")), card.get("primary_image")
    most = _known()["images"]["maxItems"] - (not empty(primary))
    if len(images) > most:
        beside = "" if empty(primary) else " beside primary_image"
        yield _error("images", f"{len(images)} pictures of at most {most}{beside}.", "Take the last ones away.")
    if not images and empty(primary):
        yield _warning("images", "There is no picture.", "Add one: a product gets no SKU without it.")
    links = [("primary_image", primary), ("color_image", card.get("color_image"))]
    links += [(f"images[{place}]", link) for place, link in enumerate(images)]
    for path, link in links:
        if not empty(link) and not is_link(link):
            yield _error(path, f"{link!r:.60} is not a link.", "Give a public address that begins with https://.")
    counted = Counter(str(link) for _, link in [links[0], *links[2:]] if not empty(link))
    for link in (link for link, number in counted.items() if number > 1):
        yield _warning("images", f"{link:.80} comes more than once.", "Send each picture once.")


def is_link(value: object) -> bool:
    """Whether a value looks like a public address."""
    return isinstance(value, str) and re.fullmatch(r"https?://[^\s/]+\.[^\s]+", value) is not None


def _barcode(card: Mapping[str, object]) -> Iterator[Finding]:
    barcode = card.get("barcode")
    if empty(barcode):
        return
    problem = barcode_problem(barcode) if isinstance(barcode, str) else ("It is not text.", "Send it as text.")
    if problem is not None:
        yield _error("barcode", *problem)
