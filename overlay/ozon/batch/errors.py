"""Ozon's errors of an item, with the path in the item to which they refer."""

from __future__ import annotations

import re
from collections.abc import Mapping

from attrs import evolve

from ozon_generated.errors import OzonError
from ozon_generated.model import Model

from ..answers import dig, number
from ..cards.findings import placed, rows
from .jobs import IMPORT
from .results import ItemError

_RICH_CONTENT = 11254
#: The texts of an error; some answers have them in a nested object.
_TEXTS = ("code", "message", "field", "description", "state", "attribute_name")
_THROTTLED = re.compile(
    r"TOO_MANY_REQUESTS|too frequently|limit exceeded|error limiting|RESOURCE_EXHAUSTED", re.IGNORECASE
)


def item_errors(found: object, item: object) -> list[ItemError]:
    """The errors in ``product.import_info`` or ``product.info_list``: a list, a single error, or texts."""
    return [_item_error(row, item) for row in (found if isinstance(found, list) else [found]) if row not in (None, "")]


def _item_error(row: object, item: object) -> ItemError:
    """An error with its path in the item."""
    if not isinstance(row, Model | Mapping):
        return located(ItemError(message=str(row)), item)
    texts = dig(row, "texts")
    found = {name: _text(dig(row, name)) or _text(dig(texts, name)) for name in _TEXTS}
    level = "warning" if "warning" in _text(dig(row, "level")).lower() else "error"
    error = ItemError(index=-1, **found, level=level, attribute_id=number(row, "attribute_id") or 0)
    return located(error, item)


def located(error: ItemError, item: object) -> ItemError:
    """The same error with the path to which it refers."""
    return evolve(error, path=_path(error, item))


def request_error(error: OzonError, item: object = None, argument: str = "") -> ItemError:
    """The error of a whole request as an error of one item, with the path that it names."""
    code = getattr(error, "code", None)
    message = getattr(error, "message", "") or str(error)
    made = ItemError(code=str(code) if code is not None else type(error).__name__, message=message)
    place = re.search(rf"\b{argument}\[\d+\]\.([\w.\[\]]*\w\]?)", message, re.IGNORECASE) if argument else None
    return evolve(made, path=_snake(place[1])) if place else located(made, item)


def _snake(place: str) -> str:
    """``Attributes[0].DictionaryValueId`` in the spelling of an item."""
    return re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", place).lower()


def throttled(error: ItemError) -> bool:
    """Whether an item was refused only for its rate, and may be sent again later."""
    return _THROTTLED.search(f"{error.code} {error.message}") is not None


def _path(error: ItemError, item: object) -> str:
    attribute_id = error.attribute_id or (_RICH_CONTENT if "rich_content" in error.code.lower() else 0)
    if attribute_id:
        return _attribute_path(attribute_id, error, item)
    if name := error.field.strip():
        first = re.split(r"[.\[]", name, maxsplit=1)[0]
        known = next((field for field, others in IMPORT.facts.names.items() if first.lower() in others), first)
        return known + name[len(first) :] if known else name
    word = error.message if re.fullmatch(r"\w+", error.message) else ""  # a refusal may be a bare word
    code = f"{error.code} {word}".lower()
    found = next((field for field, parts in IMPORT.facts.codes.items() if any(part in code for part in parts)), "")
    return "primary_image" if found == "images" and not dig(item, "images") and dig(item, "primary_image") else found


def _attribute_path(attribute_id: int, error: ItemError, item: object) -> str:
    """The path of an attribute in a card; ``attributes`` if the card does not have it."""
    for path, attribute, _ in placed(item):
        if dig(attribute, "id") == attribute_id:
            return path + _value_path(attribute, f"{error.message} {error.description}")
    return "attributes"


def _value_path(attribute: object, text: str) -> str:
    """The value to which an error refers: the only one, or the one that its text contains."""
    values = rows(dig(attribute, "values"))
    named = [place for place, value in enumerate(values) if (shown := dig(value, "value")) and str(shown) in text]
    if len(values) == 1:
        named = [0]
    return f".values[{named[0]}]" if len(named) == 1 else ""


def _text(value: object) -> str:
    return "" if value is None else str(value)
