"""What Ozon answers about types and dictionaries, each asked for once."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, TypeAlias

from attrs import Factory, define, field

from ozon_generated.errors import ApiError, OzonError

from ..answers import rows_of
from ..dictionaries.names import Match, Values, no_match
from ..dictionaries.source import PAGE_SIZE, SEARCH_LEAST, SEARCH_MOST, Source, dictionary_of
from ..steps import Ask, Steps
from .named import TypeAttributes

if TYPE_CHECKING:
    from ozon_generated.seller.description_category import DescriptionCategoryAttribute as Attribute
    from ozon_generated.seller.description_category import DescriptionCategoryAttributeValue

    from ..dictionaries import sinks

Place: TypeAlias = tuple[int, int]  # description_category_id, type_id
#: Statuses of refusals that concern one type or name; after any other, the next call would fail too.
_OF_ONE = frozenset({200, 400, 404})


@define(eq=False)
class AnsweredDictionary:
    """A dictionary, as far as Ozon was asked.

    Attributes:
        first: its first page; ``None`` until it was asked for.
        whole: whether that page is all of it.
        names: number of names that were asked for.
        answers: the match of each name; ``None`` if Ozon cannot tell, an error if Ozon refused it.
        wanted: names to ask for.
        ids: values that it has.
        refusal: why Ozon refused its first page.
    """

    attribute_id: int
    place: Place
    first: Values | None = None
    whole: bool = False
    names: int = 0
    answers: dict[str, Match | OzonError | None] = Factory(dict)
    wanted: dict[str, None] = Factory(dict)
    ids: set[int] = Factory(set)
    refusal: OzonError | None = None

    def values(self, rows: Iterable[DescriptionCategoryAttributeValue], *, whole: bool = False) -> Values:
        """Rows of an answer, to find names in."""
        known = [(row.id, row.value or "", row.info or "") for row in rows if row.id]
        self.ids.update(number for number, _, _ in known)
        return Values(known, whole=whole)


class KnownType(TypeAttributes):
    """The attributes of a type, and lookups in its dictionaries that record what is not answered yet."""

    def __init__(self, attributes: Sequence[Attribute], dictionaries: Mapping[int, AnsweredDictionary]) -> None:
        super().__init__(attributes)
        self._dictionaries = dictionaries

    def lookup(self, attribute_id: int, name: str, /) -> Match | None:
        """The match of a name, or ``None`` until it was asked for. Raises the `OzonError` that refused it."""
        dictionary = self._dictionaries[attribute_id]
        if name not in dictionary.answers:
            dictionary.wanted[name] = None
        found = dictionary.answers.get(name)
        if isinstance(found, OzonError):
            raise found.with_traceback(None)
        return found

    def known(self, attribute_id: int, value_id: int, /) -> bool | None:
        """Whether a dictionary has a value, if an answer tells."""
        dictionary = self._dictionaries.get(attribute_id)
        if dictionary is None:
            return None
        return value_id in dictionary.ids if dictionary.whole else value_id in dictionary.ids or None


@define
class Online:
    """A cache of Ozon's answers. A place is a category and a type."""

    source: Source
    _types: dict[Place, KnownType | OzonError] = field(factory=dict)
    _dictionaries: dict[tuple[int, Place | None], AnsweredDictionary] = field(factory=dict)

    def of_type(self, place: Place) -> KnownType:
        """A type that was fetched. Raises the `OzonError` that refused it."""
        found = self._types[place]
        if isinstance(found, OzonError):
            raise found.with_traceback(None)
        return found

    def fetch(self, place: Place) -> Steps[None]:
        """Ask for the attributes of a type, once."""
        if place in self._types:
            return
        try:
            rows = yield from self.source.attributes(*place)
        except OzonError as error:
            self._types[place] = _refusal(error)
        else:
            chosen = [dictionary_of(row, *place) for row in rows if row.dictionary_id]
            self._types[place] = KnownType(rows, {one.attribute_id: self._dictionary(one) for one in chosen})

    def _dictionary(self, of: sinks.Dictionary) -> AnsweredDictionary:
        key = (of.attribute_id, None if of.shared else of.place)
        return self._dictionaries.setdefault(key, AnsweredDictionary(of.attribute_id, of.place))

    def ask(self) -> Steps[None]:
        """Ask for all names that lookups have recorded.

        A dictionary with a second name is asked for its first page first: if that is all of it, nothing is searched.
        """
        for one in self._dictionaries.values():
            names, one.wanted = list(one.wanted), {}
            one.names += len(names)
            for name in names:
                try:
                    one.answers[name] = yield from self._find(one, name)
                except OzonError as error:
                    one.answers[name] = _refusal(error)

    def _find(self, one: AnsweredDictionary, name: str) -> Steps[Match | None]:
        """The match of a name, by at most three calls: for the first page, for the name, and for its beginning."""
        if one.names > 1:
            yield from self._first_page(one)
        text = name.strip()
        found, all_hits = no_match(name), False
        if len(text) >= SEARCH_LEAST and not one.whole:
            hits = yield from self.source.search(one.attribute_id, *one.place, text)
            found, all_hits = one.values(hits).match(name), len(hits) < SEARCH_MOST
        if not found.sure and (found.kind == "none" or not all_hits):
            first = (yield from self._first_page(one)).match(name)
            if first.sure or one.whole:
                return first
            found = found if found.kind != "none" else first
        if len(text) < SEARCH_LEAST:
            return found if found.sure else None
        beginning = text[: max(len(text) // 2, SEARCH_LEAST + 1)]
        if found.kind == "none" and beginning != text:
            hits = yield from self.source.search(one.attribute_id, *one.place, beginning)
            found = one.values(hits).match(name)
        return found

    def _first_page(self, one: AnsweredDictionary) -> Steps[Values]:
        """The values of the first page, asked for once."""
        if one.refusal is not None:
            raise one.refusal.with_traceback(None)
        if one.first is None:
            operation = self.source.operation("description_category.attribute_values")
            where = {"attribute_id": one.attribute_id, "description_category_id": one.place[0], "type_id": one.place[1]}
            try:
                page = yield Ask(operation, {**where, "last_value_id": 0, "limit": PAGE_SIZE})
            except OzonError as error:
                one.refusal = _refusal(error)
                raise
            one.whole = page.has_next is False
            one.first = one.values(rows_of(page, "result", operation), whole=one.whole)
        return one.first


def _refusal(error: OzonError) -> OzonError:
    """An error about one type or name, to be told with it; raises any other."""
    if isinstance(error, ApiError) and error.status in _OF_ONE:
        return error
    raise error
