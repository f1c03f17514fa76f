"""Checking a card before it is sent: what the type demands, and what the dictionaries hold."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from json import loads
from typing import TYPE_CHECKING, Any, TypeAlias

from ..dictionaries.names import did_you_mean
from .fields import check_fields, is_link, with_rules
from .findings import Finding, Found, Lookup, as_dict, empty, rows, suggestions
from .rules import prepare

if TYPE_CHECKING:
    from ozon_generated.seller.description_category import DescriptionCategoryAttribute
    from ozon_generated.seller.product import ProductImportItem

    Card: TypeAlias = ProductImportItem | Mapping[str, Any]


def check_card(
    card: Card,
    attributes: Sequence[DescriptionCategoryAttribute] | None = None,
    lookup: Lookup | None = None,
    *,
    known: Known | None = None,
    current: Mapping[str, object] | None = None,
) -> list[Finding]:
    """What Ozon would refuse or doubt in a card, errors first; sends nothing.

    ::

        of_type = seller.description_category.attribute(description_category_id=17028922, type_id=92499).result
        for finding in check_card(card, of_type, table_lookup({10096: {"белый": 61571}})):
            print(finding.severity, finding)

    Args:
        card: an import item.
        attributes: the attributes of its type; without them only the other fields are checked.
        lookup: finds the text of a value in the dictionary of an attribute: ``lookup(10096, "белый")``. That of a
            mirror, `table_lookup`, or any function that gives what `Found` has, or ``None`` when it cannot tell.
        known: tells whether a dictionary has a value id: ``known(10096, 61571)``; ``None`` when it cannot tell.
        current: the card as it is now, from `read_card`, to find changes of what tells variants apart.
    """
    made = as_dict(card)
    own = list(check_fields(made))
    if attributes is not None:
        own += check_attributes(made, attributes, lookup, known, current)
    others = {name: value for name, value in made.items() if name not in ("attributes", "complex_attributes")}
    found = with_rules(own, prepare("product.import", "items", others)[1])
    return sorted(found, key=lambda finding: finding.severity != "error")


#: Whether a value id is in the dictionary of an attribute; ``None`` where it cannot be told.
Known: TypeAlias = Callable[[int, int], bool | None]

#: The product type as an attribute: ``type_id`` stands for it.
TYPE = 8229
_RICH_CONTENT = 11254
_INTEGER = re.compile(r"[+-]?\d+")
_NUMBER = re.compile(r"[+-]?\d+(\.\d+)?")
_INTEGERS = {"integer", "int", "int64"}
_NUMBERS = {"decimal", "double", "float", "number"}
_BOOLEANS = {"boolean", "bool"}
_LINKS = {"url", "imageurl"}


def check_attributes(
    card: Mapping[str, object],
    attributes: Sequence[DescriptionCategoryAttribute],
    lookup: Lookup | None,
    known: Known | None,
    current: Mapping[str, object] | None,
) -> Iterator[Finding]:
    """All findings about attributes."""
    of_type = {attribute.id: attribute for attribute in attributes if attribute.id is not None}
    seen: dict[int, str] = {}
    complexes: set[int] = set()
    for path, row, complex_ in placed(card):
        number = row.get("id")
        facts = of_type.get(number) if isinstance(number, int) else None
        if facts is None or number is None or number == TYPE:
            yield from _stranger(path, number)
            continue
        if number in seen and not complex_:
            yield Finding(path, "error", f"{facts.name} stands at {seen[number]} already.", "Put the values into one.")
        seen.setdefault(number, path)
        complexes.add(facts.attribute_complex_id or 0)
        yield from _misplaced(path, row, facts, complex_)
        yield from _count(path, row, facts)
        yield from _values(path, row, facts, lookup, known)
    yield from _missing(of_type, card, complexes)
    if current is not None:
        yield from _aspects(of_type, card, current)


def placed(card: Mapping[str, object]) -> Iterator[tuple[str, dict[str, Any], bool]]:
    """Path and row of every attribute, and whether it is part of a complex one."""
    for place, row in enumerate(rows(card.get("attributes"))):
        yield f"attributes[{place}]", as_dict(row), False
    for group, complex_ in enumerate(rows(card.get("complex_attributes"))):
        for place, row in enumerate(rows(as_dict(complex_).get("attributes"))):
            yield f"complex_attributes[{group}].attributes[{place}]", as_dict(row), True


def _stranger(path: str, number: object) -> Iterator[Finding]:
    if number == TYPE:
        yield Finding(
            path, "warning", "The product type is no longer an attribute.", "Leave it out: type_id is enough."
        )
    elif not isinstance(number, int):
        yield Finding(f"{path}.id", "error", "It is missing.", "Give the number from description_category.attribute.")
    else:
        text = f"The type has no attribute {number}."
        yield Finding(path, "warning", text, "Leave it out, or check type_id and description_category_id.")


def _misplaced(
    path: str, row: Mapping[str, Any], facts: DescriptionCategoryAttribute, complex_: bool
) -> Iterator[Finding]:
    wanted = facts.attribute_complex_id or 0
    if bool(wanted) != complex_:
        where = "complex_attributes" if wanted else "attributes"
        yield Finding(path, "error", f"{facts.name} stands in the wrong list.", f"Put it into {where}.")
    elif wanted != (row.get("complex_id") or 0):
        text = f"{facts.name} belongs to complex attribute {wanted}."
        yield Finding(f"{path}.complex_id", "error", text, f"Set complex_id to {wanted}.")


def _count(path: str, row: Mapping[str, object], facts: DescriptionCategoryAttribute) -> Iterator[Finding]:
    count = len(rows(row.get("values")))
    most = facts.max_value_count or 0
    if count > 1 and facts.is_collection is False:
        yield Finding(f"{path}.values", "error", f"{facts.name} takes one value, not {count}.", "Keep one of them.")
    elif 0 < most < count:
        text = f"{facts.name} takes at most {most} values, not {count}."
        yield Finding(f"{path}.values", "error", text, f"Take {count - most} of them away.")


def _values(
    path: str,
    row: Mapping[str, object],
    facts: DescriptionCategoryAttribute,
    lookup: Lookup | None,
    known: Known | None,
) -> Iterator[Finding]:
    for place, value in enumerate(rows(row.get("values"))):
        here = f"{path}.values[{place}]"
        found = as_dict(value)
        if facts.dictionary_id:
            yield from _dictionary(here, facts, found, lookup, known)
        else:
            yield from _free(here, facts, found)


def _dictionary(
    path: str,
    facts: DescriptionCategoryAttribute,
    value: Mapping[str, Any],
    lookup: Lookup | None,
    known: Known | None,
) -> Iterator[Finding]:
    number, text = value.get("dictionary_value_id") or 0, value.get("value") or ""
    if not number and not text:
        yield Finding(path, "error", f"{facts.name} has an empty value.", "Give dictionary_value_id, or leave it out.")
        return
    attribute_id = facts.id or 0
    inside = known(attribute_id, number) if known is not None and number else None
    if inside:
        return
    found = lookup(attribute_id, str(text)) if lookup is not None and text else None
    if inside is False:
        message = f"The dictionary of {facts.name} has no value {number}."
        yield Finding(path, "error", message, _instead(found))
    elif found is not None:
        yield from _compared(path, facts, number, str(text), found)
    elif not number:
        message = f"{facts.name} is chosen from a dictionary, and {text!r:.60} has no dictionary_value_id."
        yield Finding(path, "error", message, "Find it with description_category.attribute_values_search.")


def _compared(
    path: str, facts: DescriptionCategoryAttribute, number: int, text: str, found: Found
) -> Iterator[Finding]:
    """A text and perhaps an id, against what the dictionary has for the text."""
    if number and number in [found.value_id, *(one.value_id for one in found.alternatives)]:
        return
    if found.sure and number:
        message = f"{text!r:.60} has the id {found.value_id} in the dictionary of {facts.name}, not {number}."
        yield Finding(path, "error", message, f"Set dictionary_value_id to {found.value_id}, if the text is right.")
    elif found.sure:
        message = f"{facts.name} is chosen from a dictionary, and {text!r:.60} has no dictionary_value_id."
        yield Finding(path, "error", message, f"Set dictionary_value_id to {found.value_id}.")
    elif number:
        message = f"The dictionary of {facts.name} has no {text!r:.60}; whether it has {number} is not known."
        yield Finding(path, "warning", message, _instead(found))
    else:
        message = f"The dictionary of {facts.name} has no {text!r:.60}."
        yield Finding(path, "error", message, _instead(found))


def _instead(found: Found | None) -> str:
    if found is not None and found.sure:
        return f"Set dictionary_value_id to {found.value_id}."
    near = did_you_mean(suggestions(found)) if found is not None else ""
    return near or "Choose a value of description_category.attribute_values."


def _free(path: str, facts: DescriptionCategoryAttribute, value: Mapping[str, Any]) -> Iterator[Finding]:
    text = value.get("value")
    if value.get("dictionary_value_id"):
        yield Finding(path, "warning", f"{facts.name} has no dictionary.", "Leave dictionary_value_id out.")
    if empty(text):
        yield Finding(path, "error", f"{facts.name} has an empty value.", "Give value, or leave the attribute out.")
        return
    if not isinstance(text, str):
        yield Finding(path, "error", f"{text!r:.40} is not text.", f"Send every value as text: {_as_text(text)!r:.60}.")
        return
    problem = _wrong_kind((facts.type or "").casefold(), text)
    if facts.id == _RICH_CONTENT and not _is_json(text):
        problem = "valid JSON", "Copy it from the rich content editor again"
    if problem:
        yield Finding(path, "error", f"{facts.name} is {text!r:.60}, not {problem[0]}.", f"{problem[1]}.")


def _wrong_kind(kind: str, text: str) -> tuple[str, str] | None:
    """What a text should be, and what to do, when it is not of its kind."""
    if kind in _INTEGERS and not _INTEGER.fullmatch(text):
        return "a whole number", "Write digits only, without a unit"
    if kind in _NUMBERS and not _NUMBER.fullmatch(text):
        other = text.replace(",", ".").strip()
        return "a number", f"Write {other}" if _NUMBER.fullmatch(other) else "Write digits with a point, without a unit"
    if kind in _BOOLEANS and text not in ("true", "false"):
        return "true or false", "Write true or false"
    if kind in _LINKS and not is_link(text):
        return "a link", "Give a public address that begins with https://"
    return None


def _as_text(value: object) -> str:
    return str(value).lower() if isinstance(value, bool) else str(value)


def _is_json(text: str) -> bool:
    try:
        loads(text)
    except ValueError:
        return False
    return True


def _missing(
    of_type: Mapping[int, DescriptionCategoryAttribute], card: Mapping[str, object], complexes: set[int]
) -> Iterator[Finding]:
    filled = {row.get("id") for _, row, _ in placed(card) if rows(row.get("values"))}
    for number, facts in of_type.items():
        wanted = facts.is_required and number != TYPE and number not in filled
        complex_ = facts.attribute_complex_id or 0
        if wanted and (not complex_ or complex_ in complexes):
            fix = f"Add {{'id': {number}, 'complex_id': {complex_}, 'values': […]}}."
            where = "complex_attributes" if complex_ else "attributes"
            yield Finding(where, "error", f"{facts.name} ({number}) is required and missing.", fix)


def _aspects(
    of_type: Mapping[int, DescriptionCategoryAttribute], card: Mapping[str, object], current: Mapping[str, object]
) -> Iterator[Finding]:
    """What tells the variants of a card apart stays as it is, once the product was sold or supplied."""
    old = {row.get("id"): _contents(row) for _, row, _ in placed(current)}
    new = {row.get("id"): (path, _contents(row)) for path, row, _ in placed(card)}
    for number, facts in of_type.items():
        if facts.is_aspect and old.get(number):
            path, contents = new.get(number, ("attributes", frozenset()))
            if contents != old[number]:
                message = f"{facts.name} tells variants apart and cannot change once the product was sold or supplied."
                yield Finding(path, "warning", message, "Keep the old value, or make a product of its own.")


def _contents(row: Mapping[str, object]) -> frozenset[object]:
    values = [as_dict(value) for value in rows(row.get("values"))]
    return frozenset(value.get("dictionary_value_id") or value.get("value") for value in values)
