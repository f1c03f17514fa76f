"""Builds the attributes of a card from names."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from decimal import Decimal
from functools import lru_cache
from typing import TYPE_CHECKING, TypeAlias, TypeVar

from ozon_generated.errors import ArgumentError

from ..dictionaries.names import normalize
from ..similar import did_you_mean, nearest
from .check import TYPE
from .findings import Finding, Lookup, empty, error, several, suggestion

if TYPE_CHECKING:
    from ozon_generated.seller.description_category import DescriptionCategoryAttribute as Attribute

    from .check import Known

#: A value of an attribute: text or a number, the ``dictionary_value_id`` of a dictionary value as an ``int``, or a
#: mapping that is passed on.
Value: TypeAlias = str | int | float | Decimal | bool | Mapping[str, object]
Name = TypeVar("Name", bound="str | int")
#: Values by the name or the number of an attribute.
Named: TypeAlias = Mapping[Name, Value | Sequence[Value] | None]


class AttributesError(ArgumentError):
    """Names of attributes or of values that the type does not have, or that are not unique.

    Attributes:
        findings: one for each such name, with the nearest names, or with the ids to choose from.
    """

    findings: list[Finding]


def attributes(
    named: Named[Name], of_type: Sequence[Attribute], lookup: Lookup | None = None, *, known: Known | None = None
) -> list[dict[str, object]]:
    """The ``attributes`` of a card: ``attributes({"Цвет товара": "белый", "Бренд": "Нет бренда"}, of_type, lookup)``.

    Args:
        named: values by the name or the number of an attribute, ``10096`` or ``"10096"``: one value, or a list. Case,
            ё, spaces and punctuation of names make no difference. For an attribute with a dictionary, an ``int`` is the
            ``dictionary_value_id``, and a text is the name of a value. A mapping, ``{"dictionary_value_id": 61571}``
            or ``{"value": "белый"}``, is passed on. ``None`` and empty texts are left out.
        of_type: the attributes of the type, from ``description_category.attribute``.
        lookup: finds names in dictionaries; see `check_card`. Only sure matches are used.
        known: tells whether a dictionary has a value id; see `check_card`. Without it ids are not checked.

    Returns:
        One ``{"id": 10096, "complex_id": 0, "values": [{"dictionary_value_id": 61571, "value": "белый"}]}`` for each
        attribute.

    Raises:
        AttributesError: some names are unknown or not unique; the text has the nearest ones, or the ids.
    """
    made, findings = build(named.items(), TypeAttributes(of_type), lookup, known)
    if findings:
        raise AttributesError(" ".join(map(str, findings)), findings=findings)
    return made


#: Forms of names of attributes: the same for each card of a type.
_form = lru_cache(4096)(normalize)


class TypeAttributes:
    """The attributes of a type, found by name or number."""

    def __init__(self, attributes: Sequence[Attribute]) -> None:
        self.attributes = attributes
        self._by_form: dict[str, list[Attribute]] = {}
        self._by_id: dict[int, Attribute] = {}
        for one in attributes:
            if not one.attribute_complex_id and one.id is not None and one.id != TYPE:
                self._by_form.setdefault(_form(one.name or ""), []).append(one)
                self._by_id[one.id] = one

    def find(self, name: object) -> Attribute | Finding:
        """The attribute with this name or number, or the error."""
        shown = str(name)
        found = [] if isinstance(name, int) else self._by_form.get(normalize(shown), [])
        if not found and shown.isascii() and shown.strip().isdecimal():
            found = [self._by_id[number] for number in [int(shown)] if number in self._by_id]
        if len(found) == 1:
            return found[0]
        if found:
            numbers = " or ".join(f"{one.id} ({one.group_name})" for one in found)
            return error(shown, "Several attributes have this name.", f"Use a number: {numbers}.")
        if any(one.attribute_complex_id and shown in (str(one.id), one.name) for one in self.attributes):
            return error(shown, "It is part of a complex attribute.", "Put it into complex_attributes yourself.")
        near = nearest(normalize(shown), self._by_form)
        fix = did_you_mean(self._by_form[one][0].name for one in near)
        return error(
            shown, "The type has no such attribute.", fix or "See description_category.attribute for its attributes."
        )


def build(
    named: Iterable[tuple[object, object]], of_type: TypeAttributes, lookup: Lookup | None, known: Known | None
) -> tuple[list[dict[str, object]], list[Finding]]:
    """The attributes with these names, and an error for each name that cannot be used."""
    made: dict[int | None, dict[str, object]] = {}
    findings: list[Finding] = []
    for name, given in named:
        facts = of_type.find(name)
        if isinstance(facts, Finding):
            findings.append(facts)
            continue
        values = [_value(facts, one, lookup, known) for one in _each(given)]
        findings += [value for value in values if isinstance(value, Finding)]
        if values and facts.id in made:
            findings.append(error(str(name), f"{facts.name} is given twice.", "Put its values into one list."))
        elif values:
            made[facts.id] = {"id": facts.id, "complex_id": 0, "values": values}
    return list(made.values()), findings


def _each(given: object) -> Iterator[object]:
    """The values that are not empty."""
    for one in given if isinstance(given, list | tuple | set | frozenset) else [given]:
        if not empty(one) and not (isinstance(one, str) and one.isspace()):
            yield one


def _value(
    facts: Attribute, given: object, lookup: Lookup | None, known: Known | None
) -> Mapping[str, object] | Finding:
    """A value as an import takes it, or the error."""
    name = facts.name or str(facts.id)
    if isinstance(given, Mapping):
        number = given.get("dictionary_value_id")
        if not number and empty(given.get("value")):
            fix = "Give {'dictionary_value_id': …} or {'value': …}."
            return error(name, f"{dict(given)!r:.60} has neither an id nor a text.", fix)
    elif facts.dictionary_id and isinstance(given, int) and not isinstance(given, bool):
        number, given = given, {"dictionary_value_id": given}
    else:
        return _by_text(facts, name, _text(given), lookup)
    if isinstance(number, int) and facts.dictionary_id and known is not None and known(facts.id or 0, number) is False:
        return error(name, f"Its dictionary has no value with the id {number}.", "Give the name of a value as text.")
    return dict(given)


def _by_text(facts: Attribute, name: str, text: str, lookup: Lookup | None) -> Mapping[str, object] | Finding:
    if not facts.dictionary_id:
        return {"value": text}
    found = lookup(facts.id or 0, text) if lookup is not None else None
    if found is None:
        fix = "Give the id as a number, or a lookup that has this dictionary."
        return error(name, f"Nothing tells the id of {text!r:.60}.", fix)
    if found.sure and found.value_id is not None:
        return {"dictionary_value_id": found.value_id, "value": found.value or text}
    if ids := several(text, found):
        return error(name, f"Several values are called {text!r:.60}: {ids}.", "Give the id as a number.")
    fix = suggestion(found) or "Choose one that `attribute_values` lists."
    return error(name, f"Its dictionary has no {text!r:.60}.", fix)


def _text(value: object) -> str:
    """A value in the text form that Ozon takes."""
    if isinstance(value, bool):
        return "true" if value else "false"
    return format(value, "f") if isinstance(value, Decimal) else str(value)
