"""Builds attributes and cards from names, and checks cards, with Ozon's categories and search instead of a mirror."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import suppress
from functools import partial
from typing import TYPE_CHECKING, NamedTuple, TypeVar

from attrs import evolve

from ozon_generated.errors import OzonError
from ozon_generated.model import Model

from ..client.functions import for_seller
from ..client.seller import AsyncSeller, Seller
from ..dictionaries.source import Source
from ..steps import Emit, Rows, Steps
from .check import check_card
from .findings import Finding, as_dict, error
from .named import AttributesError, Name, Named, attributes, build
from .online import KnownType, Online, Place
from .results import BuiltCard, CheckedCard, faultless
from .rules import prepare

if TYPE_CHECKING:
    from ozon_generated.seller.product import ProductImportItem

    from .check import Card

T = TypeVar("T")
#: Rows that are read ahead, so that the names of all of them are known before Ozon is asked.
_AHEAD = 100
_PLACE = ("description_category_id", "type_id")


@for_seller.result
def build_attributes(
    client: Seller | AsyncSeller, named: Named[Name], *, description_category_id: int, type_id: int
) -> Steps[list[dict[str, object]]]:
    """`attributes` with Ozon's categories and search: ``build_attributes(seller, {"Цвет товара": "белый"}, …)``.

    It asks for the attributes of the type and for each name of a value. For many cards `build_cards` asks less.

    Args:
        client: a `Seller` or `AsyncSeller`; for the latter the result is a coroutine.
        named: values by the name or the number of an attribute; see `attributes`.
        description_category_id: the category.
        type_id: the product type.

    Returns:
        The ``attributes`` of a card; see `attributes`.

    Raises:
        AttributesError: some names are unknown or not unique; the text has the nearest ones, or the ids. Catch it for
            each card: if the iterable that a batch reads raises it, the batch ends.
        OzonError: a call failed.
    """
    online, place = Online(Source(client)), (description_category_id, type_id)

    def built() -> list[dict[str, object]]:
        of = online.of_type(place)
        return attributes(named, of.attributes, of.lookup, known=of.known)

    def steps() -> Steps[list[dict[str, object]]]:
        yield from online.fetch(place)
        with suppress(AttributesError):  # nothing is found in the first round, which records the names
            built()
        yield from online.ask()
        return built()

    return steps()


@for_seller.iterator
def check_cards(client: Seller | AsyncSeller, cards: Iterable[Card]) -> Rows[CheckedCard]:
    """Check cards online, with one `CheckedCard` each, in order. Each type and name is asked for once.

    For many cards a mirror is quicker: every text in a dictionary of more than 2000 values needs a search.

    Args:
        client: a `Seller` or `AsyncSeller`; for the latter it is an asynchronous iterator.
        cards: any iterable of import items; read lazily, up to 100 ahead.

    Raises:
        OzonError: a call failed. If Ozon refuses one type or name only, a finding says so.
    """
    return Rows(_each(client, cards, _checking))


@for_seller.iterator
def build_cards(
    client: Seller | AsyncSeller, rows: Iterable[ProductImportItem | Mapping[str, object]], *, check: bool = True
) -> Rows[BuiltCard]:
    """Make cards from rows whose ``attributes`` are values by name, with one `BuiltCard` each, in order.

    ::

        rows = [{"offer_id": "mug-1", …, "attributes": {"Бренд": "Нет бренда", "Цвет товара": ["белый", "синий"]}}]
        for result in import_products(seller, build_cards(seller, rows)):
            print(result.key, result.status, *result.errors)

    A row that cannot be built or has another error is ``not_sent`` there, and its errors say why; no row raises. With
    an `AsyncSeller`, collect the cards first: ``[card async for card in build_cards(shop, rows)]``.

    Each type is one request, each dictionary one more, and each name one to three if its dictionary has more than 2000
    values; none is asked for twice.

    Args:
        client: a `Seller` or `AsyncSeller`; for the latter it is an asynchronous iterator.
        rows: any iterable of mappings with the fields of an import item; read lazily, up to 100 ahead. Numbers may be
            text, as in a CSV file. ``attributes`` is a mapping, see `attributes`, or a list as Ozon takes it.
        check: whether cards are checked like `check_card` does. With False only names are: for rows that are not
            whole cards, such as those of `update_attributes`.

    Raises:
        OzonError: a call failed. If Ozon refuses one type or name only, a finding says so.
    """
    return Rows(_each(client, rows, partial(_building, check=check)))


class _RowWork(NamedTuple):
    """The work on one row: it runs once to record names, and again when Ozon has answered."""

    place: Place | None
    work: Callable[[KnownType | None], NamedTuple]
    refused: Callable[[Finding], NamedTuple]

    def result(self, online: Online) -> NamedTuple:
        """The result by what Ozon has answered so far."""
        try:
            return self.work(online.of_type(self.place) if self.place else None)
        except OzonError as refusal:
            return self.refused(error("attributes", f"Ozon refused a question: {refusal}", ""))


def _each(client: Seller | AsyncSeller, rows: Iterable[T], work_of: Callable[[T], _RowWork]) -> Steps[None]:
    """Emit a result for each row."""
    online = Online(Source(client))
    for chunk in _chunks(map(work_of, rows)):
        for one in chunk:
            if one.place:
                yield from online.fetch(one.place)
            one.result(online)
        yield from online.ask()
        yield Emit([one.result(online) for one in chunk])


def _chunks(rows: Iterable[T]) -> Iterator[list[T]]:
    """Lists of rows; what the iterable raises comes after the rows before it."""
    chunk: list[T] = []
    try:
        for row in rows:
            chunk.append(row)
            if len(chunk) >= _AHEAD:
                yield chunk
                chunk = []
    except Exception:
        if chunk:
            yield chunk
        raise
    if chunk:
        yield chunk


def _checking(card: Card) -> _RowWork:
    made = as_dict(card)

    def work(of: KnownType | None) -> CheckedCard:
        return CheckedCard(card, _findings(made, of))

    return _RowWork(_place(made), work, lambda refusal: CheckedCard(card, [refusal]))


def _findings(card: dict[str, object], of: KnownType | None, *, lookup: bool = True) -> list[Finding]:
    if of is None:
        return check_card(card)
    return check_card(card, of.attributes, of.lookup if lookup else None, known=of.known)


def _building(row: ProductImportItem | Mapping[str, object], *, check: bool) -> _RowWork:
    if not isinstance(row, Mapping | Model):
        wrong = error("", f"It is {row!r:.60}, not a card.", "Give a mapping with the fields of an import item.")
        return _RowWork(None, lambda of: BuiltCard(row, None, [wrong]), lambda refusal: BuiltCard(row, None, [refusal]))
    fields = as_dict(row)
    given = fields.pop("attributes", None)
    made = as_dict(prepare("product.import", "items", fields)[0])

    def work(of: KnownType | None) -> BuiltCard:
        card, findings = dict(made), list[Finding]()
        if isinstance(given, Mapping):
            if of is not None:
                card["attributes"], found = build(given.items(), of, of.lookup, of.known)
                findings += [evolve(one, path=f"attributes.{one.path}") for one in found]
        elif given is not None:
            card["attributes"] = given
        if not findings:
            rest = _findings(card, of, lookup=not isinstance(given, Mapping))
            findings += rest if check else [one for one in rest if of is None and one.path in _PLACE]
        return BuiltCard(row, card if faultless(findings) else None, findings)

    return _RowWork(_place(made), work, lambda refusal: BuiltCard(row, None, [refusal]))


def _place(card: Mapping[str, object]) -> Place | None:
    category, type_id = (card.get(name) for name in _PLACE)
    return (
        (category, type_id) if isinstance(category, int) and isinstance(type_id, int) and category and type_id else None
    )
