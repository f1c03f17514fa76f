"""Attributes from names, and checks with Ozon's own categories and search instead of a mirror."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from decimal import Decimal
from functools import partial
from typing import TYPE_CHECKING, Any, NamedTuple, TypeAlias, TypeVar

from attrs import define, field

from ozon_generated.errors import ArgumentError

from ..answers import rows_of
from ..client.seller import AsyncSeller, Seller, for_seller
from ..dictionaries.names import Match, Values, did_you_mean, nearest, normalize
from ..dictionaries.source import PAGE_SIZE, SEARCH_LEAST, Source
from ..steps import Ask, Emit, Rows, Steps
from .check import TYPE, check_card
from .findings import Finding, Lookup, as_dict, suggestions

if TYPE_CHECKING:
    from ozon_generated.seller.description_category import DescriptionCategoryAttribute

    from .check import Card

    Value: TypeAlias = str | int | float | Decimal | bool
    Named: TypeAlias = Mapping[Any, Value | Sequence[Value] | None]  # names or numbers


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


T = TypeVar("T")


class CheckedCard(NamedTuple):
    """A card and what was found in it."""

    card: Any
    findings: list[Finding]

    @property
    def ok(self) -> bool:
        """Whether there is no error; warnings may be there."""
        return all(finding.severity != "error" for finding in self.findings)


@for_seller.iterator
def check_cards(client: Seller | AsyncSeller, cards: Iterable[Card]) -> Rows[CheckedCard]:
    """Check cards online, one `CheckedCard` each, in order: attributes and values are asked from Ozon, each once.

    For many cards a mirror is quicker: every text that stands in a dictionary attribute is one search.

    Args:
        client: a `Seller` or `AsyncSeller`; for the latter it is an asynchronous iterator.
        cards: any iterable of import items; read as it goes.

    Raises:
        OzonError: a call failed.
    """
    return Rows(_check_all(client, cards))


@for_seller.result
def build_attributes(
    client: Seller | AsyncSeller, named: Named, *, description_category_id: int, type_id: int
) -> Steps[list[dict[str, Any]]]:
    """`attributes` with Ozon's own categories and search: ``build_attributes(seller, {"Цвет товара": "белый"}, …)``.

    Args:
        client: a `Seller` or `AsyncSeller`; for the latter the result is a coroutine.
        named: values by the name or the number of an attribute.
        description_category_id: the category.
        type_id: the product type.

    Raises:
        AttributesError: some names are unknown; the text has the nearest ones. Catch it for each card: raised within
            the iterable that a batch reads, it ends the batch.
        OzonError: a call failed.
    """
    return _build(_Ozon(Source(client)), (description_category_id, type_id), named)


@define
class _Ozon:
    """Ozon's answers so far: each thing is asked once."""

    source: Source
    types: dict[tuple[object, object], list[DescriptionCategoryAttribute]] = field(factory=dict)
    answers: dict[tuple[object, ...], Match | None] = field(factory=dict)


def _check_all(client: Seller | AsyncSeller, cards: Iterable[object]) -> Steps[None]:
    ozon = _Ozon(Source(client))
    for card in cards:
        made = as_dict(card)
        place = (made.get("description_category_id"), made.get("type_id"))
        if not all(isinstance(number, int) and number for number in place):
            yield Emit([CheckedCard(card, check_card(made))])
            continue
        of_type = yield from _attributes(ozon, place)
        findings = yield from _answered(ozon, place, of_type, partial(check_card, made, of_type))
        yield Emit([CheckedCard(card, findings)])


def _build(ozon: _Ozon, place: tuple[object, object], named: Any) -> Steps[list[dict[str, Any]]]:
    of_type = yield from _attributes(ozon, place)
    return (yield from _answered(ozon, place, of_type, lambda lookup: attributes(named, of_type, lookup)))


def _attributes(ozon: _Ozon, place: tuple[Any, Any]) -> Steps[list[DescriptionCategoryAttribute]]:
    if place not in ozon.types:
        ozon.types[place] = yield from ozon.source.attributes(*place)
    return ozon.types[place]


def _answered(
    ozon: _Ozon,
    place: tuple[Any, Any],
    of_type: list[DescriptionCategoryAttribute],
    work: Callable[[Lookup], T],
) -> Steps[T]:
    """Run ``work`` twice: once to learn what it looks up, and again with the answers."""
    dependent = {one.id for one in of_type if one.category_dependent is not False}
    wanted: dict[tuple[object, ...], tuple[int, str]] = {}

    def lookup(attribute_id: int, name: str, /) -> Match | None:
        key = (attribute_id, place if attribute_id in dependent else None, name)
        if key not in ozon.answers:
            wanted[key] = attribute_id, name
        return ozon.answers.get(key)

    _try(work, lookup)
    for key, (attribute_id, name) in wanted.items():
        ozon.answers[key] = yield from _find(ozon, place, attribute_id, name)
    return work(lookup)


def _try(work: Callable[[Lookup], object], lookup: Lookup) -> None:
    try:
        work(lookup)
    except AttributesError:
        pass  # nothing is found in the first round


def _find(ozon: _Ozon, place: tuple[Any, Any], attribute_id: int, name: str) -> Steps[Match | None]:
    source = ozon.source
    if len(name) < SEARCH_LEAST:
        return (yield from _first_page(source, place, attribute_id, name))
    hits = yield from source.search(attribute_id, *place, name)
    shorter = name[: max(len(name) * 2 // 3, SEARCH_LEAST)]
    if not hits and shorter != name:
        hits = yield from source.search(attribute_id, *place, shorter)
    return _match(name, hits)


def _first_page(source: Source, place: tuple[object, object], attribute_id: int, name: str) -> Steps[Match | None]:
    """A name that is too short for Ozon's search, in the first values of the dictionary."""
    operation = source.operation("description_category.attribute_values")
    where = {"attribute_id": attribute_id, "description_category_id": place[0], "type_id": place[1]}
    page = yield Ask(operation, {**where, "last_value_id": 0, "limit": PAGE_SIZE})
    found = _match(name, rows_of(page, "result", operation))
    return found if found.sure or page.has_next is False else None


def _match(name: str, rows: Iterable[Any]) -> Match:
    return Values((row.id, row.value or "") for row in rows if row.id).match(name)
