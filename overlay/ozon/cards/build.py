"""Builds attributes from names, and checks cards with Ozon's categories and search instead of a mirror."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from decimal import Decimal
from functools import partial
from typing import TYPE_CHECKING, Any, NamedTuple, TypeAlias, TypeVar

from attrs import define, field

from ozon_generated.errors import ArgumentError

from ..answers import rows_of
from ..client.seller import AsyncSeller, Seller, for_seller
from ..dictionaries.names import Match, Values, normalize
from ..dictionaries.source import PAGE_SIZE, SEARCH_LEAST, Source
from ..similar import did_you_mean, nearest
from ..steps import Ask, Emit, Rows, Steps
from .check import TYPE, check_card
from .findings import Finding, Lookup, as_dict, error, suggestions

if TYPE_CHECKING:
    from ozon_generated.seller.description_category import DescriptionCategoryAttribute as Attribute

    from .check import Card

    Value: TypeAlias = str | int | float | Decimal | bool
    Named: TypeAlias = Mapping[Any, Value | Sequence[Value] | None]  # names or numbers

T = TypeVar("T")
Place: TypeAlias = tuple[int, int]


class AttributesError(ArgumentError):
    """Names of attributes or of values that the type does not have.

    Attributes:
        findings: one for each unknown name, with the nearest names.
    """

    findings: list[Finding]


def attributes(named: Named, of_type: Sequence[Attribute], lookup: Lookup | None = None) -> list[dict[str, object]]:
    """The ``attributes`` of a card: ``attributes({"Цвет товара": "белый", "Бренд": "Нет бренда"}, of_type, lookup)``.

    Args:
        named: values by the name or the number of an attribute: one, or a list of them. Case, ё, spaces and
            punctuation make no difference. ``None`` values are left out.
        of_type: the attributes of the type, from ``description_category.attribute``.
        lookup: finds names in dictionaries; see `check_card`. Only sure matches are used.

    Raises:
        AttributesError: some names are unknown; the text has the nearest ones.
    """
    made: list[dict[str, object]] = []
    findings: list[Finding] = []
    for name, given in named.items():
        facts = _attribute(name, of_type)
        if isinstance(facts, Finding):
            findings.append(facts)
        elif values := [_value(facts, text, lookup) for text in _texts(given)]:
            findings += [value for value in values if isinstance(value, Finding)]
            made.append({"id": facts.id, "complex_id": 0, "values": values})
    if findings:
        raise AttributesError(" ".join(map(str, findings)), findings=findings)
    return made


def _attribute(name: str | int, of_type: Sequence[Attribute]) -> Attribute | Finding:
    """The attribute with this name or number, or the error."""
    plain = [one for one in of_type if not one.attribute_complex_id and one.id != TYPE]
    if isinstance(name, int):
        found = [one for one in plain if one.id == name]
    else:
        found = [one for one in plain if normalize(one.name or "") == normalize(name)]
    if len(found) == 1:
        return found[0]
    shown = str(name)
    if found:
        numbers = " or ".join(f"{one.id} ({one.group_name})" for one in found)
        return error(shown, "Several attributes have this name.", f"Use a number: {numbers}.")
    parts = [one for one in of_type if one.attribute_complex_id and name in (one.id, one.name)]
    if parts:
        return error(shown, "It is part of a complex attribute.", "Put it into complex_attributes yourself.")
    names = {normalize(one.name or ""): one.name or "" for one in plain}
    near = did_you_mean(names[one] for one in nearest(normalize(shown), names))
    fix = near or "See description_category.attribute for its attributes."
    return error(shown, "The type has no such attribute.", fix)


def _texts(given: object) -> Iterator[str]:
    """Values in the text form that Ozon takes."""
    for value in given if isinstance(given, list | tuple | set | frozenset) else [given]:
        if isinstance(value, bool):
            yield "true" if value else "false"
        elif isinstance(value, Decimal):
            yield format(value, "f")
        elif value is not None:
            yield str(value)


def _value(facts: Attribute, text: str, lookup: Lookup | None) -> dict[str, object] | Finding:
    """The value of a text, or the error."""
    if not facts.dictionary_id:
        return {"value": text}
    found = lookup(facts.id or 0, text) if lookup is not None else None
    if found is not None and found.sure and found.value_id is not None:
        return {"dictionary_value_id": found.value_id, "value": found.value or text}
    name = facts.name or str(facts.id)
    if found is None:
        return error(name, f"Nothing tells the id of {text!r:.60}.", "Give a lookup that has this dictionary.")
    fix = did_you_mean(suggestions(found)) or "Choose one that `attribute_values` lists."
    return error(name, f"Its dictionary has no {text!r:.60}, or has it more than once.", fix)


class CheckedCard(NamedTuple):
    """A card and what was found in it."""

    card: Any
    findings: list[Finding]

    @property
    def ok(self) -> bool:
        """Whether there is no error; there may be warnings."""
        return all(finding.severity != "error" for finding in self.findings)


@for_seller.iterator
def check_cards(client: Seller | AsyncSeller, cards: Iterable[Card]) -> Rows[CheckedCard]:
    """Check cards online, with one `CheckedCard` each, in order. Each attribute and value is requested from Ozon once.

    For many cards a mirror is quicker: every text in a dictionary attribute needs a search.

    Args:
        client: a `Seller` or `AsyncSeller`; for the latter it is an asynchronous iterator.
        cards: any iterable of import items; read lazily.

    Raises:
        OzonError: a call failed.
    """
    return Rows(_Online(Source(client)).check(cards))


@for_seller.result
def build_attributes(
    client: Seller | AsyncSeller, named: Named, *, description_category_id: int, type_id: int
) -> Steps[list[dict[str, Any]]]:
    """`attributes` with Ozon's categories and search: ``build_attributes(seller, {"Цвет товара": "белый"}, …)``.

    Args:
        client: a `Seller` or `AsyncSeller`; for the latter the result is a coroutine.
        named: values by the name or the number of an attribute.
        description_category_id: the category.
        type_id: the product type.

    Raises:
        AttributesError: some names are unknown; the text has the nearest ones. Catch it for each card: if the
            iterable that a batch reads raises it, the batch ends.
        OzonError: a call failed.
    """
    online, place = _Online(Source(client)), (description_category_id, type_id)
    return online.answered(place, lambda of_type, lookup: attributes(named, of_type, lookup))


@define
class _Online:
    """A cache of Ozon's answers. A place is a category and a type."""

    source: Source
    types: dict[Place, list[Attribute]] = field(factory=dict)
    answers: dict[tuple[object, ...], Match | None] = field(factory=dict)

    def check(self, cards: Iterable[Card]) -> Steps[None]:
        """Emit each card with its findings."""
        for card in cards:
            made = as_dict(card)
            category, type_id = made.get("description_category_id"), made.get("type_id")
            if isinstance(category, int) and isinstance(type_id, int) and category and type_id:
                findings = yield from self.answered((category, type_id), partial(check_card, made))
            else:
                findings = check_card(made)
            yield Emit([CheckedCard(card, findings)])

    def answered(self, place: Place, work: Callable[[list[Attribute], Lookup], T]) -> Steps[T]:
        """Run ``work`` twice: first to record its lookups, then with their answers."""
        if place not in self.types:
            self.types[place] = yield from self.source.attributes(*place)
        of_type = self.types[place]
        dependent = {one.id for one in of_type if one.category_dependent is not False}
        wanted: dict[tuple[object, ...], tuple[int, str]] = {}

        def lookup(attribute_id: int, name: str, /) -> Match | None:
            key = (attribute_id, place if attribute_id in dependent else None, name)
            if key not in self.answers:
                wanted[key] = attribute_id, name
            return self.answers.get(key)

        with suppress(AttributesError):  # nothing is found in the first round
            work(of_type, lookup)
        for key, (attribute_id, name) in wanted.items():
            self.answers[key] = yield from self._find(place, attribute_id, name)
        return work(of_type, lookup)

    def _find(self, place: Place, attribute_id: int, name: str) -> Steps[Match | None]:
        if len(name) < SEARCH_LEAST:
            return (yield from self._first_page(place, attribute_id, name))
        hits = yield from self.source.search(attribute_id, *place, name)
        shorter = name[: max(len(name) * 2 // 3, SEARCH_LEAST)]
        if not hits and shorter != name:
            hits = yield from self.source.search(attribute_id, *place, shorter)
        return _match(name, hits)

    def _first_page(self, place: Place, attribute_id: int, name: str) -> Steps[Match | None]:
        """Find a name that is too short for Ozon's search in the first values of the dictionary."""
        operation = self.source.operation("description_category.attribute_values")
        where = {"attribute_id": attribute_id, "description_category_id": place[0], "type_id": place[1]}
        page = yield Ask(operation, {**where, "last_value_id": 0, "limit": PAGE_SIZE})
        found = _match(name, rows_of(page, "result", operation))
        return found if found.sure or page.has_next is False else None


def _match(name: str, rows: Iterable[Any]) -> Match:
    return Values((row.id, row.value or "") for row in rows if row.id).match(name)
