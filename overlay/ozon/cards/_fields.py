"""The rules for everything of a card but its attributes."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from decimal import Decimal
from typing import Any

from ozon_generated.seller._models import CurrencyCode
from ozon_generated.seller.product._import import ProductImportItemDimensionUnit, ProductImportItemWeightUnit
from ozon_generated.seller.product._models import VatRate

from ._barcode import barcode_problem
from ._finding import Finding, empty, known_values, rows

#: Since this day an import has no field for 360° pictures.
IMAGES360_WITHDRAWN = "2026-07-10"
_OFFER_ID = 50
_NAME = 500
_IMAGES = 30
_DECIMAL = re.compile(r"\d+(\.\d+)?")
_LISTED = {
    "vat": VatRate,
    "currency_code": CurrencyCode,
    "dimension_unit": ProductImportItemDimensionUnit,
    "weight_unit": ProductImportItemWeightUnit,
}


def check_fields(card: Mapping[str, Any]) -> Iterator[Finding]:
    """Names, numbers, prices, pictures, barcode and sizes."""
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


def _names(card: Mapping[str, Any]) -> Iterator[Finding]:
    offer_id = card.get("offer_id")
    if empty(offer_id):
        yield _error("offer_id", "It is missing.", "Give the product your own article, up to 50 characters.")
    elif not isinstance(offer_id, str):
        yield _error("offer_id", f"It is {offer_id!r:.40}, no text.", f"Send it as text: {str(offer_id)!r:.60}.")
    else:
        if len(offer_id) > _OFFER_ID:
            yield _error("offer_id", f"It has {len(offer_id)} characters of at most {_OFFER_ID}.", "Shorten it.")
        if offer_id != offer_id.strip():
            yield _warning("offer_id", "It begins or ends with a space.", "Take the spaces away: they belong to it.")
    name = card.get("name")
    if isinstance(name, str) and len(name) > _NAME:
        yield _error("name", f"It has {len(name)} characters of at most {_NAME}.", "Shorten it.")
    for field in ("description_category_id", "type_id"):
        value = card.get(field)
        if not isinstance(value, int) or isinstance(value, bool) or value <= 0:
            yield _error(field, "It is missing." if empty(value) else f"It is {value!r:.40}.", "Take it from the tree.")


def _prices(card: Mapping[str, Any]) -> Iterator[Finding]:
    if empty(card.get("price")):
        yield _error("price", "It is missing.", "Give it as decimal text, such as '890.00'.")
    prices = {}
    for field in ("price", "old_price"):
        if not empty(card.get(field)):
            prices[field] = _decimal(card[field])
            if prices[field] is None:
                yield _error(field, f"{card[field]!r:.40} is no decimal text.", _decimal_fix(card[field]))
    price, old_price = prices.get("price"), prices.get("old_price")
    if price is not None and price <= 0:
        yield _error("price", "It is not above zero.", "Give the price with discounts.")
    elif price is not None and old_price is not None and 0 < old_price <= price:
        yield _error(
            "old_price",
            f"{old_price} is not above the price of {price}.",
            "Give the higher price before discount, or '0' for none.",
        )


def _decimal(value: Any) -> Decimal | None:
    if isinstance(value, Decimal):
        return value if value.is_finite() else None
    return Decimal(value) if isinstance(value, str) and _DECIMAL.fullmatch(value) else None


def _decimal_fix(value: Any) -> str:
    text = str(value).replace(" ", "").replace("\u00a0", "").replace(",", ".")
    return f"Write {text!r}." if _DECIMAL.fullmatch(text) else "Write digits with a point, such as '890.00'."


def _listed(card: Mapping[str, Any]) -> Iterator[Finding]:
    """Fields whose values the spec lists."""
    for field, alias in _LISTED.items():
        value = card.get(field)
        known = known_values(alias)
        if not empty(value) and value not in known:
            yield _error(field, f"{value!r:.40} is not among the values.", f"Give one of {', '.join(known)}.")
    if empty(card.get("vat")):
        yield _warning("vat", "It is missing.", f"Give one of {', '.join(known_values(VatRate))}.")


def _sizes(card: Mapping[str, Any]) -> Iterator[Finding]:
    if not empty(card.get("service_type")):
        return  # a service has none
    for fields, unit in ((("depth", "width", "height"), "dimension_unit"), (("weight",), "weight_unit")):
        for field in fields:
            value = card.get(field)
            if isinstance(value, float | Decimal) or (isinstance(value, str) and value):
                yield _error(field, f"{value!r:.40} is no whole number.", f"Round it; {unit} may be a smaller unit.")
            elif not isinstance(value, int) or isinstance(value, bool) or value <= 0:
                yield _error(field, "It is missing.", f"Give it for the packed product, in {unit}.")
        if empty(card.get(unit)):
            yield _error(unit, "It is missing.", f"Give one of {', '.join(known_values(_LISTED[unit]))}.")


def _pictures(card: Mapping[str, Any]) -> Iterator[Finding]:
    if "images360" in card:
        yield _error(
            "images360",
            f"360° pictures were withdrawn on {IMAGES360_WITHDRAWN}.",
            "Leave the field out; use images or a video in complex_attributes.",
        )
    images, primary = rows(card.get("images")), card.get("primary_image")
    most = _IMAGES if empty(primary) else _IMAGES - 1
    if len(images) > most:
        beside = "" if empty(primary) else " beside primary_image"
        yield _error("images", f"{len(images)} pictures of at most {most}{beside}.", "Take the last ones away.")
    if not images and empty(primary):
        yield _warning("images", "There is no picture.", "Add one: a product gets no SKU without it.")
    links = [("primary_image", primary), ("color_image", card.get("color_image"))]
    links += [(f"images[{place}]", link) for place, link in enumerate(images)]
    for path, link in links:
        if not empty(link) and not is_link(link):
            yield _error(path, f"{link!r:.60} is no link.", "Give a public address that begins with https://.")
    counted = Counter(str(link) for _, link in [links[0], *links[2:]] if not empty(link))
    for link in (link for link, number in counted.items() if number > 1):
        yield _warning("images", f"{link:.80} comes more than once.", "Send each picture once.")


def is_link(value: Any) -> bool:
    """Whether a value looks like a public address."""
    return isinstance(value, str) and re.fullmatch(r"https?://[^\s/]+\.[^\s]+", value) is not None


def _barcode(card: Mapping[str, Any]) -> Iterator[Finding]:
    barcode = card.get("barcode")
    if empty(barcode):
        return
    problem = barcode_problem(barcode) if isinstance(barcode, str) else ("It is no text.", "Send it as text.")
    if problem is not None:
        yield _error("barcode", *problem)
