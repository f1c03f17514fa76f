"""Finds values of a dictionary by name: by the normalised form, by similarity, then by Ozon's search."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from operator import itemgetter
from typing import TYPE_CHECKING

from attrs import evolve
from sqlalchemy import Row, Select, bindparam, select

from ozon_generated.errors import ArgumentError

from ...steps import Steps, in_thread
from ..names import Candidate, Match, no_match, normalize, same
from ..source import SEARCH_LEAST, Source
from .catalogue import Catalogue
from .database import KEY_LENGTH, clean, values
from .nearest import TextCache, Texts
from .types import NotMirroredError, Place, Question

if TYPE_CHECKING:
    from ozon_generated.seller.description_category import DescriptionCategoryAttributeValue

    from ...client.seller import AsyncSeller, Seller

#: Forms per query of the database.
_AT_ONCE = 500
# Made once: making a query costs as much as running it.
_VALUES = select(*values.c["id", "value", "info", "normal"]).where(
    values.c.dictionary == bindparam("dictionary"), values.c.vanished.is_(None)
)
_BY_FORM, _BY_ID = (_VALUES.where(values.c[name].in_(bindparam("wanted", expanding=True))) for name in ("normal", "id"))


class Lookup:
    """Finds names in the dictionaries of a mirror."""

    def __init__(self, catalogue: Catalogue) -> None:
        self.catalogue = catalogue
        self._texts_in_memory = TextCache()

    # In the mirror

    def local(self, question: Question) -> list[Match]:
        """A match for each name, in order, from the mirror alone."""
        return self._or_nearest(question, *self._by_form(question))

    def one(self, question: Question) -> Match | None:
        """The match of a single name; ``None`` if the mirror has no dictionary of the attribute."""
        try:
            found = self._by_form(question)
        except (ArgumentError, NotMirroredError):  # free text, no attribute of the type, or never fetched
            return None
        return self._or_nearest(question, *found)[0]

    def _by_form(self, question: Question) -> tuple[Row[object], list[Match]]:
        """The dictionary, and the match of each name with the values that have its form."""
        forms = [normalize(clean(name)) for name in question.names]
        found: dict[str, list[Candidate]] = {}
        with self.catalogue.database.reading():
            row = self.catalogue.dictionary(question.attribute_id, question.place)
            for value in self._found(row.id, _BY_FORM, sorted({form[:KEY_LENGTH] for form in forms if form})):
                found.setdefault(value.normal, []).append(Candidate(value.id, value.value, value.info, 100.0))
        return row, [
            same(name, [one for one in found.get(form[:KEY_LENGTH], ()) if _equal(one, form)])
            for name, form in zip(question.names, forms)
        ]

    def _or_nearest(self, question: Question, row: Row[object], matches: list[Match]) -> list[Match]:
        """These matches, with the nearest values where there are none."""
        if question.nearest is None:
            return matches
        forms = {n: normalize(clean(match.name)) for n, match in enumerate(matches) if match.kind == "none"}
        left = [number for number, form in forms.items() if form]
        if left:
            for number, likely in zip(left, self._likely(row, [forms[number] for number in left], question)):
                matches[number] = _suggest(question.names[number], likely)
        return matches

    def _found(self, dictionary: int, by: Select[object], wanted: Sequence[object]) -> Iterator[Row[object]]:
        """The values of a dictionary with one of these forms or ids."""
        for start in range(0, len(wanted), _AT_ONCE):
            given = {"dictionary": dictionary, "wanted": wanted[start : start + _AT_ONCE]}
            yield from self.catalogue.database.rows(by, given)

    def _likely(self, row: Row[object], forms: Sequence[str], question: Question) -> list[list[Candidate]]:
        texts = self._texts_in_memory.get(row.id, row.content, lambda: self._texts(row.id))
        hits = texts.nearest([form[:KEY_LENGTH] for form in forms], question.nearest or 100, question.limit + 1)
        ids = sorted({hit[0] for one in hits for hit in one})
        known = {value.id: (value.value, value.info) for value in self._found(row.id, _BY_ID, ids)}
        return [[Candidate(hit[0], *known[hit[0]], hit[1]) for hit in one if hit[0] in known] for one in hits]

    def _texts(self, dictionary: int) -> Iterator[tuple[int, str]]:
        wanted = select(*values.c["id", "normal"]).filter_by(dictionary=dictionary, vanished=None)
        # by place: by name, reading would take twice as long
        return map(itemgetter(0, 1), self.catalogue.database.stream(wanted))

    def has(self, attribute_id: int, place: Place, value_id: int) -> bool | None:
        """Whether a dictionary has a value; ``None`` if the mirror has no dictionary of the attribute."""
        try:
            with self.catalogue.database.reading():
                row = self.catalogue.dictionary(attribute_id, place)
                return any(self._found(row.id, _BY_ID, [value_id]))
        except (ArgumentError, NotMirroredError):
            return None

    # At Ozon

    def steps(self, client: Seller | AsyncSeller, question: Question) -> Steps[list[Match]]:
        """The steps that search the mirror, then Ozon for names without a sure match."""
        try:
            matches: list[Match] = yield from in_thread(lambda: self.local(question))
        except NotMirroredError:
            if question.place is None:
                raise
            matches = [no_match(name) for name in question.names]
        for number, match in enumerate(matches):
            if match.score < 100 and len(match.name.strip()) >= SEARCH_LEAST:
                place = question.place or (yield from in_thread(lambda: self._some_place(question.attribute_id)))
                rows = yield from Source(client).search(question.attribute_id, place[0], place[1], match.name.strip())
                matches[number] = better(match, rows, question)
        return matches

    def _some_place(self, attribute_id: int) -> Place:
        """A type that has the attribute: the search needs one."""
        place = self.catalogue.place_with(attribute_id)
        if place is None:
            raise ArgumentError("Ozon's search needs a type: pass description_category_id and type_id.")
        return place


def better(match: Match, rows: Iterable[DescriptionCategoryAttributeValue], question: Question) -> Match:
    """The match from Ozon's search if it is better, else this one."""
    known = {row.id: Candidate(row.id, clean(row.value), clean(row.info), 100.0) for row in rows if hasattr(row, "id")}
    forms = {one.value_id: normalize(one.value) for one in known.values()}
    form = normalize(clean(match.name))
    found = same(match.name, [one for one in known.values() if forms[one.value_id] == form])
    if found.kind == "none" and question.nearest is not None and form:
        ids = sorted(known)  # places, because Ozon's ids may be anything
        texts = Texts((place, forms[value_id]) for place, value_id in enumerate(ids))
        hits = texts.nearest([form], question.nearest, question.limit + 1)[0]
        found = _suggest(match.name, [known[ids[place]]._replace(score=score) for place, score in hits])
    return evolve(found, online=True) if found.score > match.score else match


def _suggest(name: str, likely: Sequence[Candidate]) -> Match:
    """The match of a name to the values nearest to it, nearest first; equal scores are ambiguous."""
    if not likely:
        return no_match(name)
    best = likely[0]
    if len(likely) > 1 and likely[1].score == best.score:
        return Match(name, None, None, "ambiguous", best.score, list(likely))
    return Match(name, best.value_id, best.value, "nearest", best.score, list(likely[1:]))


def _equal(one: Candidate, form: str) -> bool:
    """Whether a value with the same beginning is the same throughout."""
    return len(form) < KEY_LENGTH or normalize(one.value) == form
