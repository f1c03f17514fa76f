"""Checks a card before it is sent, by the attributes of its type and by dictionaries."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any, TypeAlias

from ozon_generated.exact_json import parsed

from .fields import LINK, check_fields, with_rules
from .findings import (
    Finding,
    Found,
    Lookup,
    as_dict,
    contents,
    empty,
    error,
    fitting,
    placed,
    rows,
    several,
    suggestion,
    warning,
)
from .rules import prepare

if TYPE_CHECKING:
    from ozon_generated.seller.description_category import DescriptionCategoryAttribute as Attribute
    from ozon_generated.seller.product import ProductImportItem

    Card: TypeAlias = ProductImportItem | Mapping[str, Any]


def check_card(
    card: Card,
    attributes: Sequence[Attribute] | None = None,
    lookup: Lookup | None = None,
    *,
    known: Known | None = None,
    current: Mapping[str, object] | None = None,
) -> list[Finding]:
    """Find what Ozon would refuse or question in a card, errors first. Sends nothing.

    ::

        of_type = seller.description_category.attribute(description_category_id=17028922, type_id=92499).result
        for finding in check_card(card, of_type, table_lookup({10096: {"белый": 61571}})):
            print(finding.severity, finding)

    Args:
        card: an import item.
        attributes: the attributes of its type; without them only the other fields are checked.
        lookup: finds the text of a value in the dictionary of an attribute: ``lookup(10096, "белый")``. That of a
            mirror, `table_lookup`, or any function that returns a `Found`, or ``None`` if it cannot tell.
        known: returns whether a dictionary has a value id: ``known(10096, 61571)``; ``None`` if it cannot tell.
        current: the current card, from `read_card`, to find changes of attributes that distinguish variants.
    """
    made = as_dict(card)
    own = list(check_fields(made))
    if attributes is not None:
        own += _check_attributes(made, attributes, lookup, known, current)
    others = {name: value for name, value in made.items() if name not in ("attributes", "complex_attributes")}
    found = with_rules(own, prepare("product.import", "items", others)[1])
    return sorted(found, key=lambda finding: finding.severity != "error")


#: Whether a value id is in the dictionary of an attribute; ``None`` if unknown.
Known: TypeAlias = Callable[[int, int], bool | None]

#: The product type as an attribute; ``type_id`` replaces it.
TYPE = 8229
_RICH_CONTENT = 11254
_NUMBER = r"[+-]?\d+(\.\d+)?"
_WHOLE = (r"[+-]?\d+", "a whole number", "Write digits only, without a unit.")
_DECIMAL = (_NUMBER, "a number", "Write digits with a point, without a unit.")
_FLAG = ("true|false", "true or false", "Write true or false.")
_LINK = (LINK, "a link", "Give a public address that begins with https://.")
#: By attribute type: the pattern of a text, what it should be, and the fix.
_TEXTS = {
    **dict.fromkeys(("integer", "int", "int64"), _WHOLE),
    **dict.fromkeys(("decimal", "double", "float", "number"), _DECIMAL),
    **dict.fromkeys(("boolean", "bool"), _FLAG),
    **dict.fromkeys(("url", "imageurl"), _LINK),
}


def _check_attributes(
    card: dict[str, object],
    attributes: Sequence[Attribute],
    lookup: Lookup | None,
    known: Known | None,
    current: Mapping[str, object] | None,
) -> Iterator[Finding]:
    """All findings about attributes."""
    of_type = {attribute.id: attribute for attribute in attributes if attribute.id is not None}
    seen: dict[object, str] = {}
    complexes: set[int] = set()
    for path, row, complex_ in placed(card):
        number = row.get("id")
        facts = of_type.get(number) if isinstance(number, int) else None
        if facts is None or number == TYPE:
            yield _stranger(path, number)
            continue
        if number in seen and not complex_:
            yield error(path, f"{facts.name} stands at {seen[number]} already.", "Put the values into one.")
        seen.setdefault(number, path)
        complexes.add(facts.attribute_complex_id or 0)
        yield from _misplaced(path, row, facts, complex_)
        yield from _count(path, len(rows(row.get("values"))), facts)
        for place, value in enumerate(rows(row.get("values"))):
            here, found = f"{path}.values[{place}]", as_dict(value)
            if facts.dictionary_id:
                yield from _dictionary(here, facts, found, lookup, known)
            else:
                yield from _free(here, facts, found)
    yield from _missing(of_type, card, complexes)
    if current is not None:
        yield from _aspects(of_type, card, current)


def _stranger(path: str, number: object) -> Finding:
    if number == TYPE:
        return warning(path, "The product type is no longer an attribute.", "Leave it out: type_id is enough.")
    if not isinstance(number, int):
        return error(f"{path}.id", "It is missing.", "Give the number from description_category.attribute.")
    fix = "Leave it out, or check type_id and description_category_id."
    return warning(path, f"The type has no attribute {number}.", fix)


def _misplaced(path: str, row: Mapping[str, object], facts: Attribute, complex_: bool) -> Iterator[Finding]:
    wanted = facts.attribute_complex_id or 0
    if bool(wanted) != complex_:
        where = "complex_attributes" if wanted else "attributes"
        yield error(path, f"{facts.name} stands in the wrong list.", f"Put it into {where}.")
    elif wanted != (row.get("complex_id") or 0):
        message = f"{facts.name} belongs to complex attribute {wanted}."
        yield error(f"{path}.complex_id", message, f"Set complex_id to {wanted}.")


def _count(path: str, count: int, facts: Attribute) -> Iterator[Finding]:
    most = facts.max_value_count or 0
    if count > 1 and facts.is_collection is False:
        yield error(f"{path}.values", f"{facts.name} takes one value, not {count}.", "Keep one of them.")
    elif 0 < most < count:
        message = f"{facts.name} takes at most {most} values, not {count}."
        yield error(f"{path}.values", message, f"Take {count - most} of them away.")


def _dictionary(
    path: str, facts: Attribute, value: Mapping[str, Any], lookup: Lookup | None, known: Known | None
) -> Iterator[Finding]:
    """A value that is chosen from a dictionary: its id, its text, or both."""
    attribute_id, name = facts.id or 0, facts.name
    number, text = value.get("dictionary_value_id") or 0, str(value.get("value") or "")
    inside = known(attribute_id, number) if known is not None and number else None
    found = lookup(attribute_id, text) if lookup is not None and text and not inside else None
    if not number and not text:
        yield error(path, f"{name} has an empty value.", "Give dictionary_value_id, or leave it out.")
    elif inside is False:
        yield error(path, f"The dictionary of {name} has no value {number}.", _instead(found))
    elif not number and (found is None or found.sure):
        fix = _instead(found) if found else "Find it with description_category.attribute_values_search."
        message = f"{name} is chosen from a dictionary, and {text!r:.60} has no dictionary_value_id."
        yield error(path, message, fix)
    elif found is not None and number not in fitting(found):
        yield _other(path, name, number, text, found)


def _other(path: str, name: str | None, number: int, text: str, found: Found) -> Finding:
    """The finding for a text that the dictionary does not have under its id."""
    if found.sure:
        message = f"{text!r:.60} has the id {found.value_id} in the dictionary of {name}, not {number}."
        return error(path, message, f"Set dictionary_value_id to {found.value_id}, if the text is right.")
    if ids := several(text, found):
        message = f"Several values of {name} are called {text!r:.60}: {ids}."
        return error(path, message, "Set dictionary_value_id to one of them.")
    if number:
        message = f"The dictionary of {name} has no {text!r:.60}; whether it has {number} is not known."
        return warning(path, message, _instead(found))
    return error(path, f"The dictionary of {name} has no {text!r:.60}.", _instead(found))


def _instead(found: Found | None) -> str:
    if found is not None and found.sure:
        return f"Set dictionary_value_id to {found.value_id}."
    near = suggestion(found) if found is not None else ""
    return near or "Choose a value of description_category.attribute_values."


def _free(path: str, facts: Attribute, value: Mapping[str, object]) -> Iterator[Finding]:
    """A value without a dictionary."""
    text = value.get("value")
    if value.get("dictionary_value_id"):
        yield warning(path, f"{facts.name} has no dictionary.", "Leave dictionary_value_id out.")
    if empty(text):
        yield error(path, f"{facts.name} has an empty value.", "Give value, or leave the attribute out.")
    elif not isinstance(text, str):
        wanted = str(text).lower() if isinstance(text, bool) else str(text)
        yield error(path, f"{text!r:.40} is not text.", f"Send every value as text: {wanted!r:.60}.")
    elif facts.id == _RICH_CONTENT and parsed(text) is None:
        message = f"{facts.name} is {text!r:.60}, not valid JSON."
        yield error(path, message, "Copy it from the rich content editor again.")
    else:
        yield from _wrong_kind(path, facts, text)


def _wrong_kind(path: str, facts: Attribute, text: str) -> Iterator[Finding]:
    pattern, wanted, fix = _TEXTS.get((facts.type or "").casefold(), (".*", "", ""))
    if not re.fullmatch(pattern, text, re.DOTALL):
        other = text.replace(",", ".").strip()
        if pattern == _NUMBER and re.fullmatch(_NUMBER, other):
            fix = f"Write {other}."
        yield error(path, f"{facts.name} is {text!r:.60}, not {wanted}.", fix)


def _missing(of_type: Mapping[int, Attribute], card: dict[str, object], complexes: set[int]) -> Iterator[Finding]:
    filled = {row.get("id") for _, row, _ in placed(card) if rows(row.get("values"))}
    for number, facts in of_type.items():
        wanted = facts.is_required and number != TYPE and number not in filled
        complex_ = facts.attribute_complex_id or 0
        if wanted and (not complex_ or complex_ in complexes):
            fix = f"Add {{'id': {number}, 'complex_id': {complex_}, 'values': […]}}."
            where = "complex_attributes" if complex_ else "attributes"
            yield error(where, f"{facts.name} ({number}) is required and missing.", fix, "missing_field")


def _aspects(of_type: Mapping[int, Attribute], card: object, current: object) -> Iterator[Finding]:
    """Find changed attributes that distinguish variants: fixed once the product was sold or supplied."""
    old = {row.get("id"): contents(row) for _, row, _ in placed(current)}
    new = {row.get("id"): (path, contents(row)) for path, row, _ in placed(card)}
    for number, facts in of_type.items():
        path, values = new.get(number, ("attributes", frozenset()))
        if facts.is_aspect and old.get(number) and values != old[number]:
            message = f"{facts.name} tells variants apart and cannot change once the product was sold or supplied."
            yield warning(path, message, "Keep the old value, or make a product of its own.")
