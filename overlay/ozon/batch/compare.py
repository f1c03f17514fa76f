"""Whether a product of the shop reads like a card that was sent."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal, InvalidOperation
from typing import Any

from ozon_generated.model import NULL, Model

from ..answers import dig
from .errors import attributes_of

_MONEY = ("price", "old_price", "vat")
_FROM_INFO = ("currency_code",)
_FROM_CARD = (
    "name",
    "description_category_id",
    "type_id",
    "depth",
    "width",
    "height",
    "dimension_unit",
    "weight",
    "weight_unit",
)
#: Ozon copies pictures to addresses of its own, so a difference says nothing.
_PICTURES = ("primary_image", "images", "color_image")
#: What cannot be read back in the form in which it was sent.
_NOT_READ = ("pdf_list", "promotions", "service_type", "geo_names", "new_description_category_id")


def same_card(sent: object, info: object, card: object) -> tuple[bool, bool]:
    """Whether what can be compared is equal, and whether that is all that was sent.

    Args:
        sent: an import item.
        info: the product in ``product.info_list``.
        card: the product in ``product.info_attributes``.
    """
    facts = (
        all(_number(_sent(sent, name)) == _number(dig(info, name)) for name in _MONEY if _given(sent, name))
        and all(_sent(sent, name) == dig(info, name) for name in _FROM_INFO if _given(sent, name))
        and all(_sent(sent, name) == dig(card, name) for name in _FROM_CARD if _given(sent, name))
        and (not _given(sent, "barcode") or _sent(sent, "barcode") in (dig(card, "barcodes") or ()))
        and _values(sent).items() <= _values(card).items()
    )
    pictures = all(_same(_sent(sent, name), dig(card, name)) for name in _PICTURES if _given(sent, name))
    return facts, pictures and not any(_given(sent, name) for name in _NOT_READ)


def _sent(item: object, name: str) -> object:
    return dig(item, name)


def _given(item: object, name: str) -> bool:
    value = dig(item, name)
    return value is not None and value is not NULL and value != "" and value != []


def _same(sent: object, read: Any) -> bool:
    return list(sent) == list(read or ()) if isinstance(sent, list | tuple) else sent == read


def _number(value: object) -> Any:
    """Prices come back with other zeros; no price is a price of zero."""
    try:
        return Decimal(str(value or 0))
    except InvalidOperation:
        return value


def _values(item: object) -> dict[tuple[Any, Any], frozenset[object]]:
    """The values of each attribute; a dictionary value is known by its number, whatever its text."""
    found: dict[tuple[object, object], frozenset[object]] = {}
    flat = dig(item, "complex_attributes")
    rows = [attribute for _, attribute in attributes_of(item)]
    rows += [row for row in flat if dig(row, "id")] if isinstance(flat, list) else []
    for row in rows:
        key = (dig(row, "complex_id") or 0, dig(row, "id"))
        values = [value for value in dig(row, "values") or () if isinstance(value, Model | Mapping)]
        found[key] = found.get(key, frozenset()) | {_value(value) for value in values}
    return found


def _value(value: object) -> object:
    number = dig(value, "dictionary_value_id") or dig(value, "dictionaryValueId")
    return number or str(dig(value, "value") or "")
