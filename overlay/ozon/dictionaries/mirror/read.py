"""Reading much: a part in memory at a time, all of one state of the mirror."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from typing import TYPE_CHECKING

from sqlalchemy import select

from ozon_generated.errors import ArgumentError

from .tables import changes, dictionaries, values
from .types import Change, DictionaryKey, Value
from .writer import change_of, moment

if TYPE_CHECKING:
    from sqlalchemy import Select

    from .catalogue import Place
    from .database import Database
    from .lookup import Lookup

_KEY = ("attribute_id", "description_category_id", "type_id", "language")


class Reader:
    """Streams of a mirror's rows."""

    def __init__(self, database: Database, lookup: Lookup, language: str) -> None:
        self._database = database
        self._lookup = lookup
        self._language = language

    def values(self, attribute_id: int, place: Place | None, vanished: bool) -> Iterator[Value]:
        chosen = self._lookup.dictionary(attribute_id, place).id
        return self._values(_alive(select(values).where(values.c.dictionary == chosen), vanished))

    def _values(self, wanted: Select[object]) -> Iterator[Value]:
        for row in self._database.stream(wanted.order_by(values.c.id)):
            gone = None if row.vanished is None else moment(row.vanished)
            yield Value(row.id, row.value, row.info, row.picture, moment(row.first_seen), gone)

    def changes(self, since: datetime | None) -> Iterator[Change]:
        if since is not None and since.tzinfo is None:
            raise ArgumentError("since needs a time zone: datetime(2026, 1, 31, tzinfo=timezone.utc).")
        wanted = select(changes, *(dictionaries.c[name] for name in _KEY)).join(dictionaries)
        wanted = wanted.where(dictionaries.c.language == self._language)
        if since is not None:
            wanted = wanted.where(changes.c.seen >= since.timestamp())
        return self._changes(wanted.order_by(changes.c.seen, changes.c.number))

    def _changes(self, wanted: Select[object]) -> Iterator[Change]:
        for row in self._database.stream(wanted):
            yield change_of(
                row, DictionaryKey(row.attribute_id, row.description_category_id, row.type_id, row.language)
            )

    def rows(self, attribute_id: int | None, place: Place | None, vanished: bool) -> Iterator[tuple[object, ...]]:
        """The rows of an export."""
        if attribute_id is None and place is not None:
            raise ArgumentError("Pass attribute_id with the type, or neither for all dictionaries.")
        keys = [dictionaries.c[name] for name in _KEY]
        wanted = select(*keys, values).join(dictionaries).where(dictionaries.c.language == self._language)
        if attribute_id is not None:
            wanted = wanted.where(dictionaries.c.id == self._lookup.dictionary(attribute_id, place).id)
        return self._rows(_alive(wanted, vanished).order_by(values.c.dictionary, values.c.id))

    def _rows(self, wanted: Select[object]) -> Iterator[tuple[object, ...]]:
        for row in self._database.stream(wanted):
            key = (row.attribute_id, row.description_category_id, row.type_id, row.language)
            gone = None if row.vanished is None else _shown(row.vanished)
            yield (*key, row.id, row.value, row.info, row.picture, _shown(row.first_seen), gone)


def _shown(seconds: float) -> str:
    return moment(seconds).isoformat(timespec="seconds")


def _alive(wanted: Select[object], vanished: bool) -> Select[object]:
    return wanted if vanished else wanted.where(values.c.vanished.is_(None))
