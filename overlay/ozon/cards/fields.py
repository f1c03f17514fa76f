"""The rules for all fields of a card except its attributes."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from decimal import Decimal

from ..schemas import Schema, row_fields
from .findings import Finding, empty, error, rows, warning

#: The day on which Ozon removed 360° pictures from the import.
IMAGES360_WITHDRAWN = "2026-07-10"
#: The pattern of a public address.
LINK = r"https?://[^\s/]+\.[^\s]+"
#: Fields for which the spec lists every value that an import takes.
_LISTED = ("vat", "currency_code", "dimension_unit", "weight_unit")


def check_fields(card: Mapping[str, object]) -> Iterator[Finding]:
    """Names, numbers, prices, pictures, barcode and sizes."""
    for rule in (_texts, _names, _prices, _listed, _sizes, _pictures, _barcode):
        yield from rule(card)


def with_rules(own: list[Finding], general: list[Finding]) -> list[Finding]:
    """The findings of the card rules, and those of the spec's rules for paths without a card error."""
    faulty = {one.path for one in own if one.severity == "error"}
    return own + [one for one in general if one.path not in faulty]


def _missing(path: str, fix: str) -> Finding:
    return error(path, "It is missing.", fix, "missing_field")


def _known() -> Mapping[str, Schema]:
    """The fields of a card, and their limits."""
    return row_fields("product.import", "items")


def _texts(card: Mapping[str, object]) -> Iterator[Finding]:
    """Numbers where the spec requires text; a batch converts them before it checks."""
    for field, schema in _known().items():
        value = card.get(field)
        if schema["type"] == "string" and isinstance(value, int | float) and not isinstance(value, bool):
            yield error(field, f"It is {value!r:.40}, not text.", f"Send it as text: {str(value)!r:.60}.")


def _names(card: Mapping[str, object]) -> Iterator[Finding]:
    offer_id = card.get("offer_id")
    if empty(offer_id):
        yield _missing("offer_id", "Give the product your own article.")
    elif isinstance(offer_id, str) and offer_id != offer_id.strip():
        yield warning("offer_id", "It begins or ends with a space.", "Take the spaces away: they belong to it.")
    for field in ("description_category_id", "type_id"):
        yield from _positive(field, card.get(field), "Take it from description_category.tree.")


def _positive(field: str, value: object, fix: str) -> Iterator[Finding]:
    """A field that has to be a whole number above zero."""
    if empty(value):
        yield _missing(field, fix)
    elif not isinstance(value, int) or isinstance(value, bool) or value <= 0:
        yield error(field, f"It is {value!r:.40}.", fix)


def _prices(card: Mapping[str, object]) -> Iterator[Finding]:
    if empty(card.get("price")):
        yield _missing("price", "Give it as decimal text, such as '890.00'.")
    price, old_price = _decimal("price", card), _decimal("old_price", card)
    if price is not None and price <= 0:
        yield error("price", "It is not above zero.", "Give the price with discounts.")
    elif price is not None and old_price is not None and 0 < old_price <= price:
        fix = "Give the higher price before discount, or '0' for none."
        yield error("old_price", f"{old_price} is not above the price of {price}.", fix)


def _decimal(field: str, card: Mapping[str, object]) -> Decimal | None:
    """A price, if it has the form that the spec requires."""
    value = card.get(field)
    text = format(value, "f") if isinstance(value, Decimal) else value
    fits = isinstance(text, str) and text and re.fullmatch(_known()[field]["pattern"], text, re.ASCII)
    return Decimal(text) if isinstance(text, str) and fits else None


def _listed(card: Mapping[str, object]) -> Iterator[Finding]:
    """Fields whose values the spec lists."""
    for field in _LISTED:
        value = card.get(field)
        if isinstance(value, str) and value and value not in _known()[field]["enum"]:
            yield error(field, f"{value!r:.40} is not among the values.", _choice(field))
    if empty(card.get("vat")):
        yield warning("vat", "It is missing.", _choice("vat"))


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
                yield error(field, f"{value!r:.40} is not a whole number.", f"Round it; {unit} may be a smaller unit.")
            else:
                yield from _positive(field, value, f"Give it for the packed product, in {unit}.")
        if empty(card.get(unit)):
            yield _missing(unit, _choice(unit))


def _pictures(card: Mapping[str, object]) -> Iterator[Finding]:
    if "images360" in card:
        fix = "Leave the field out; use images or a video in complex_attributes."
        yield error("images360", f"360° pictures were withdrawn on {IMAGES360_WITHDRAWN}.", fix)
    images, primary = rows(card.get("images")), card.get("primary_image")
    most = _known()["images"]["maxItems"] - (not empty(primary))
    if len(images) > most:
        beside = "" if empty(primary) else " beside primary_image"
        yield error("images", f"{len(images)} pictures of at most {most}{beside}.", "Take the last ones away.")
    if not images and empty(primary):
        yield warning("images", "There is no picture.", "Add one: a product gets no SKU without it.")
    links = [("primary_image", primary), ("color_image", card.get("color_image"))]
    links += [(f"images[{place}]", link) for place, link in enumerate(images)]
    for path, link in links:
        if not empty(link) and not (isinstance(link, str) and re.fullmatch(LINK, link)):
            yield error(path, f"{link!r:.60} is not a link.", "Give a public address that begins with https://.")
    counted = Counter(str(link) for _, link in [links[0], *links[2:]] if not empty(link))
    for link in (link for link, number in counted.items() if number > 1):
        yield warning("images", f"{link:.80} comes more than once.", "Send each picture once.")


def _barcode(card: Mapping[str, object]) -> Iterator[Finding]:
    barcode = card.get("barcode")
    problem = barcode_problem(barcode) if isinstance(barcode, str) and barcode else None
    if problem is not None:
        yield error("barcode", *problem)


_KINDS = {8: "EAN-8", 12: "UPC-A", 13: "EAN-13", 14: "GTIN-14"}


def check_digit(digits: str) -> int:
    """The check digit for the digits before it: weights of 3 and 1 from the right."""
    total = sum(int(digit) * (3 if place % 2 == 0 else 1) for place, digit in enumerate(reversed(digits)))
    return -total % 10


def barcode_problem(text: str) -> tuple[str, str] | None:
    """The fault of a barcode, and the fix; ``None`` if it is valid."""
    if text.startswith("OZN"):
        return None  # made by Ozon
    if not text.isascii() or not text.isdecimal():
        return f"{text!r} has characters that are not digits.", "Write the digits under the bars, without spaces."
    kind = _KINDS.get(len(text))
    if kind is None:
        fix = "Leave it out and let Ozon make one with barcode.generate, if the product has none."
        return f"{text!r} has {len(text)} digits; EAN-8, UPC-A and EAN-13 have 8, 12 and 13.", fix
    wanted = check_digit(text[:-1])
    if int(text[-1]) != wanted:
        message = f"{text!r} is not a valid {kind}: its last digit should be {wanted}."
        return message, "Read the code again: a digit is wrong."
    return None
