"""Attributes from names: ``{"Цвет": "белый"}`` to what an import takes."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal
from typing import TYPE_CHECKING, Any, TypeAlias

from ozon_generated.errors import ArgumentError

from ..dictionaries.names import did_you_mean, nearest, normalize
from .attributes import TYPE
from .findings import Finding
from .lookup import Lookup, suggestions

if TYPE_CHECKING:
    from ozon_generated.seller.description_category import DescriptionCategoryAttribute

    Value: TypeAlias = str | int | float | Decimal | bool
    Values: TypeAlias = Value | Sequence[Value] | None
    Named: TypeAlias = Mapping[Any, Values]  # names or numbers


class AttributesError(ArgumentError):
    """Names of attributes or of values that the type does not have.

    Attributes:
        findings: each of them, with the nearest names.
    """

    findings: list[Finding]


def attributes(
    named: Named,
    of_type: Sequence[DescriptionCategoryAttribute],
    lookup: Lookup | None = None,
) -> list[dict[str, object]]:
    """The ``attributes`` of a card: ``attributes({"Цвет товара": "белый", "Бренд": "Нет бренда"}, of_type, lookup)``.

    Args:
        named: values by the name or the number of an attribute: one, or a list of them. Case, ё, spaces and
            punctuation make no difference. ``None`` values are left out.
        of_type: the attributes of the type, from ``description_category.attribute``.
        lookup: finds names in dictionaries; see `check_card`. Only values that it is sure of are taken.

    Raises:
        AttributesError: some names are unknown; the text has the nearest ones.
    """
    made: list[dict[str, object]] = []
    findings: list[Finding] = []
    for name, given in named.items():
        facts = _attribute(name, of_type)
        if isinstance(facts, Finding):
            findings.append(facts)
        elif (texts := list(_texts(given))) != []:
            values = [_value(facts, text, lookup) for text in texts]
            findings += [value for value in values if isinstance(value, Finding)]
            made.append({"id": facts.id, "complex_id": 0, "values": values})
    if findings:
        raise AttributesError(" ".join(map(str, findings)), findings=findings)
    return made


def _attribute(name: str | int, of_type: Sequence[DescriptionCategoryAttribute]) -> Any:
    """The attribute of a name, or what is wrong with it."""
    plain = [one for one in of_type if not one.attribute_complex_id and one.id != TYPE]
    if isinstance(name, int):
        found = [one for one in plain if one.id == name]
    else:
        found = [one for one in plain if normalize(one.name or "") == normalize(name)]
    if len(found) == 1:
        return found[0]
    shown = str(name)
    if found:
        return Finding(shown, "error", "Several attributes have this name.", f"Use a number: {_numbers(found)}.")
    parts = [one for one in of_type if one.attribute_complex_id and name in (one.id, one.name)]
    if parts:
        return Finding(shown, "error", "It is part of a complex attribute.", "Put it into complex_attributes yourself.")
    names = {normalize(one.name or ""): one.name or "" for one in plain}
    near = did_you_mean(names[one] for one in nearest(normalize(shown), names))
    fix = near or "See description_category.attribute for its attributes."
    return Finding(shown, "error", "The type has no such attribute.", fix)


def _numbers(found: Sequence[DescriptionCategoryAttribute]) -> str:
    return " or ".join(f"{one.id} ({one.group_name})" for one in found)


def _texts(given: object) -> Iterator[str]:
    """Values as the texts that Ozon takes."""
    for value in given if isinstance(given, list | tuple | set | frozenset) else [given]:
        if isinstance(value, bool):
            yield "true" if value else "false"
        elif isinstance(value, Decimal):
            yield format(value, "f")
        elif value is not None:
            yield str(value)


def _value(facts: DescriptionCategoryAttribute, text: str, lookup: Lookup | None) -> Any:
    """The value of a text, or what is wrong with it."""
    if not facts.dictionary_id:
        return {"value": text}
    found = lookup(facts.id or 0, text) if lookup is not None else None
    if found is not None and found.sure and found.value_id is not None:
        return {"dictionary_value_id": found.value_id, "value": found.value or text}
    name = facts.name or str(facts.id)
    if found is None:
        return Finding(
            name, "error", f"Nothing tells the id of {text!r:.60}.", "Give a lookup that has this dictionary."
        )
    fix = did_you_mean(suggestions(found)) or "Choose one that `attribute_values` lists."
    return Finding(name, "error", f"Its dictionary has no {text!r:.60}, or has it more than once.", fix)
