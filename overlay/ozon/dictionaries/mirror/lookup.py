"""From names to values of a dictionary: by the normalised form, then by likeness, then by Ozon's own search."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING, Any

from attrs import evolve, frozen
from sqlalchemy import Row, select

from ozon_generated.errors import ArgumentError

from ...steps import Steps, in_thread
from ..names import Candidate, Match, no_match, normalize, same
from ..source import SEARCH_LEAST, Source
from .catalogue import Catalogue, Place, key_of
from .nearest import TextCache, Texts
from .tables import KEY_LENGTH, dictionaries, values
from .types import DictionaryKey, NotMirroredError
from .writer import clean, is_key

if TYPE_CHECKING:
    from ...client.seller import AsyncSeller, Seller
    from .database import Database

#: Forms in one question to the database.
_AT_ONCE = 500


@frozen
class Question:
    """Which names to find where. ``nearest`` is the least likeness of a suggestion; ``None`` for no suggestions."""

    attribute_id: int
    place: Place | None
    names: list[str]
    nearest: float | None
    limit: int


class Lookup:
    """Finds names in the dictionaries of a mirror."""

    def __init__(self, database: Database, catalogue: Catalogue) -> None:
        self._database = database
        self._catalogue = catalogue
        self._texts_in_memory = TextCache()

    # Which dictionary

    def dictionary(self, attribute_id: int, place: Place | None) -> Row[object]:
        """The row of the dictionary that holds an attribute's values in a type.

        Raises:
            ArgumentError: the attribute takes free text, the type does not have it, or its dictionaries differ and no
                type was named.
            NotMirroredError: the dictionary was never fetched.
        """
        key = None if place is None else self._key(attribute_id, place)
        language = self._catalogue.language
        wanted = select(dictionaries).where(dictionaries.c.refreshed.is_not(None))
        if key is not None:
            wanted = wanted.where(*is_key(key))
        else:
            here = [dictionaries.c.attribute_id == attribute_id, dictionaries.c.language == language]
            wanted = wanted.where(*here)
        with self._database.read() as connection:
            rows = [row for row in connection.execute(wanted) if place is None or key or _holds(row, place)]
        if not rows:
            how = "mirror.refresh(client, types=[(description_category_id, type_id)])"
            raise NotMirroredError(
                f"The mirror has no dictionary of attribute {attribute_id} in {language}: {how} fetches it."
            )
        if len(rows) > 1 and place is None:
            text = f"The dictionary of attribute {attribute_id} depends on the type"
            raise ArgumentError(f"{text}: pass description_category_id and type_id.")
        return max(rows, key=lambda row: bool(row.type_id))

    def _key(self, attribute_id: int, place: Place) -> DictionaryKey | None:
        known = self._catalogue.attributes(place)
        found = next((row for row in known if row.id == attribute_id), None)
        if found is not None and not found.dictionary_id:
            raise ArgumentError(f"Attribute {attribute_id} takes free text: it has no dictionary to look in.")
        if found is None and known:
            raise ArgumentError(f"Type {place[1]} of category {place[0]} has no attribute {attribute_id}.")
        return None if found is None else key_of(attribute_id, found, place, self._catalogue.language)

    # In the mirror

    def local(self, question: Question) -> list[Match]:
        """A match for each name, in their order, from the mirror alone."""
        row = self.dictionary(question.attribute_id, question.place)
        forms = [normalize(clean(name)) for name in question.names]
        found = self._same(row.id, sorted({form[:KEY_LENGTH] for form in forms if form}))
        matches = [
            same(name, [one for one in found.get(form[:KEY_LENGTH], ()) if _equal(one, form)])
            for name, form in zip(question.names, forms)
        ]
        left = [number for number, match in enumerate(matches) if match.kind == "none" and forms[number]]
        if question.nearest is not None and left:
            for number, likely in zip(left, self._likely(row, [forms[number] for number in left], question)):
                matches[number] = _suggest(question.names[number], likely)
        return matches

    def _same(self, dictionary: int, forms: Sequence[str]) -> dict[str, list[Candidate]]:
        """The values with certain normalised forms."""
        found: dict[str, list[Candidate]] = {}
        columns = select(*values.c["id", "value", "info", "normal"])
        here = columns.where(values.c.dictionary == dictionary, values.c.vanished.is_(None))
        with self._database.read() as connection:
            for start in range(0, len(forms), _AT_ONCE):
                part = values.c.normal.in_(forms[start : start + _AT_ONCE])
                for row in connection.execute(here.where(part)):
                    found.setdefault(row.normal, []).append(Candidate(row.id, row.value, row.info, 100.0))
        return found

    def _likely(self, row: Row[object], forms: Sequence[str], question: Question) -> list[list[Candidate]]:
        texts = self._texts_in_memory.get(row.id, row.content, lambda: self._texts(row.id))
        hits = texts.nearest([form[:KEY_LENGTH] for form in forms], question.nearest or 100, question.limit + 1)
        known = self._by_id(row.id, sorted({hit[0] for one in hits for hit in one}))
        return [[Candidate(hit[0], *known[hit[0]], hit[1]) for hit in one if hit[0] in known] for one in hits]

    def _texts(self, dictionary: int) -> Iterator[tuple[int, str]]:
        here = [values.c.dictionary == dictionary, values.c.vanished.is_(None)]
        wanted = select(*values.c["id", "normal"]).where(*here)
        for row in self._database.stream(wanted):
            yield row.id, row.normal

    def _by_id(self, dictionary: int, ids: Sequence[int]) -> dict[int, tuple[str, str]]:
        found: dict[int, tuple[str, str]] = {}
        columns = select(*values.c["id", "value", "info"]).where(values.c.dictionary == dictionary)
        with self._database.read() as connection:
            for start in range(0, len(ids), _AT_ONCE):
                for row in connection.execute(columns.where(values.c.id.in_(ids[start : start + _AT_ONCE]))):
                    found[row.id] = (row.value, row.info)
        return found

    def has(self, attribute_id: int, place: Place | None, value_id: int) -> bool:
        """Whether a dictionary has a value."""
        mine = [values.c.dictionary == self.dictionary(attribute_id, place).id, values.c.id == value_id]
        with self._database.read() as connection:
            return connection.execute(select(values.c.id).where(*mine, values.c.vanished.is_(None))).first() is not None

    # At Ozon

    def steps(self, client: Seller | AsyncSeller, question: Question) -> Steps[list[Match]]:
        """The steps that search the mirror, and Ozon for names that the mirror is not sure of."""
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
        """A type that has the attribute: the search wants one."""
        place = self._catalogue.place_with(attribute_id)
        if place is None:
            raise ArgumentError("Ozon's search needs a type: pass description_category_id and type_id.")
        return place


def better(match: Match, rows: Iterable[Any], question: Question) -> Match:
    """What Ozon's search found, if that is better than what is known."""
    known = {row.id: Candidate(row.id, clean(row.value), clean(row.info), 100.0) for row in rows if row.id is not None}
    forms = {one.value_id: normalize(one.value) for one in known.values()}
    form = normalize(clean(match.name))
    found = same(match.name, [one for one in known.values() if forms[one.value_id] == form])
    if found.kind == "none" and question.nearest is not None and form:
        hits = Texts(forms.items()).nearest([form], question.nearest, question.limit + 1)[0]
        found = _suggest(match.name, [known[hit[0]]._replace(score=hit[1]) for hit in hits])
    return evolve(found, online=True) if found.score > match.score else match


def _suggest(name: str, likely: Sequence[Candidate]) -> Match:
    """The match of a name to the values most like it, the likest first; equally good ones are ambiguous."""
    if not likely:
        return no_match(name)
    best = likely[0]
    if len(likely) > 1 and likely[1].score == best.score:
        return Match(name, None, None, "ambiguous", best.score, list(likely))
    return Match(name, best.value_id, best.value, "nearest", best.score, list(likely[1:]))


def _equal(one: Candidate, form: str) -> bool:
    """Whether a value with the same beginning is the same to its end."""
    return len(form) < KEY_LENGTH or normalize(one.value) == form


def _holds(row: Row[object], place: Place) -> bool:
    return (row.description_category_id, row.type_id) in ((0, 0), place)
