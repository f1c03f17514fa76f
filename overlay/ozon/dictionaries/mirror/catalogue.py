"""The mirror's content in one language: the tree, the attributes of types, dictionaries, values and their changes."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from attrs import frozen
from sqlalchemy import ColumnElement, Connection, Row, Table, and_, bindparam, delete, or_, select, update

from ozon_generated.errors import ArgumentError
from ozon_generated.model import codec
from ozon_generated.seller.description_category import DescriptionCategoryAttribute

from ..source import dictionary_of
from .database import attributes, categories, changes, clean, dictionaries, moment, trees, types, values
from .types import Category, Change, Dictionary, DictionaryKey, NotMirroredError, Place, ProductType, Value

if TYPE_CHECKING:
    from ..source import Node
    from .database import Database

_KEY = dictionaries.c["attribute_id", "description_category_id", "type_id", "language"]


def _of(table: Table) -> ColumnElement[bool]:
    """The rows of a type."""
    category, type_id = table.c["description_category_id", "type_id"]
    return and_(category == bindparam("description_category_id"), type_id == bindparam("type_id"))


# Made once: making a query costs as much as running it.
_EVERYWHERE = select(dictionaries).where(
    dictionaries.c.attribute_id == bindparam("attribute_id"),
    dictionaries.c.language == bindparam("language"),
    dictionaries.c.refreshed.is_not(None),
)
#: With what the type says of the attribute: Ozon's id of its dictionary, 0 for free text, null if it lacks it.
_IN_TYPE = (
    _EVERYWHERE.add_columns(attributes.c.dictionary_id.label("own"), attributes.c.category_dependent)
    .outerjoin_from(
        dictionaries,
        attributes,
        and_(
            attributes.c.language == dictionaries.c.language,
            attributes.c.attribute_id == dictionaries.c.attribute_id,
            _of(attributes),
        ),
    )
    .where(or_(dictionaries.c.type_id == 0, _of(dictionaries)))
)
_BODIES = (
    select(attributes.c.body)
    .where(attributes.c.language == bindparam("language"), _of(attributes))
    .order_by(attributes.c.position)
)


@frozen
class Catalogue:
    """Reads the mirror; writes the tree and attributes. `writer` writes dictionaries."""

    database: Database
    language: str

    def _here(self, place: Place | None = None) -> dict[str, object]:
        """The columns that select this language, and a type."""
        of_type = {} if place is None else {"description_category_id": place[0], "type_id": place[1]}
        return {"language": self.language, **of_type}

    def age(self, now: float, place: Place | None = None) -> float:
        """Seconds since the tree, or the attributes of a type, were fetched."""
        table = trees if place is None else types
        rows = self.database.rows(select(table.c.refreshed).filter_by(**self._here(place)))
        return now - rows[0].refreshed if rows and rows[0].refreshed is not None else float("inf")

    # The tree

    def put_tree(self, nodes: Sequence[Node], now: float) -> None:
        """Replace the tree; types that it no longer has keep their attributes, but are not listed."""
        above = [node for node in nodes if not node.type_id]
        below = [node for node in nodes if node.type_id]
        with self.database.write() as connection:
            self.database.lock(connection)
            self._put(connection, trees, [{"refreshed": now}], "refreshed")
            connection.execute(delete(categories).filter_by(**self._here()))
            rows = [_row(node, "description_category_id", "parent_id") for node in above]
            self._put(connection, categories, rows, "parent_id", "name", "disabled")
            connection.execute(update(types).filter_by(**self._here(), vanished=None).values(vanished=now))
            rows = [{**_row(node, "description_category_id", "type_id"), "vanished": None} for node in below]
            self._put(connection, types, rows, "name", "disabled", "vanished")

    def _put(self, connection: Connection, table: Table, rows: Sequence[dict[str, object]], *changed: str) -> None:
        self.database.put(connection, table, [{"language": self.language, **row} for row in rows], *changed)

    def categories(self) -> list[Category]:
        wanted = select(*categories.c["description_category_id", "parent_id", "name", "disabled"])
        wanted = wanted.filter_by(**self._here()).order_by(categories.c.description_category_id)
        return [Category._make(row) for row in self.database.rows(wanted)]

    def types(self) -> list[ProductType]:
        columns = types.c["description_category_id", "type_id", "name", "disabled"]
        wanted = select(*columns).filter_by(**self._here(), vanished=None)
        return [ProductType._make(row) for row in self.database.rows(wanted.order_by(*columns[:2]))]

    # Attributes

    def put_attributes(self, place: Place, rows: Sequence[DescriptionCategoryAttribute], now: float) -> None:
        """Replace the attributes of a type, and add missing rows of their dictionaries."""
        here = self._here(place)
        of_type = [dictionary_of(row, *place) for row in rows if row.dictionary_id]
        keys = [DictionaryKey.of(one, self.language)._asdict() for one in of_type]
        with self.database.write() as connection:
            self.database.lock(connection)
            self._put(connection, types, [{**here, "name": "", "disabled": False, "refreshed": now}], "refreshed")
            connection.execute(delete(attributes).filter_by(**here))
            made = [{**here, "position": number, **_attribute(row)} for number, row in enumerate(rows)]
            self._put(connection, attributes, made)
            known = [{**key, "dictionary_id": one.dictionary_id} for key, one in zip(keys, of_type)]
            self._put(connection, dictionaries, known)

    def attributes(self, place: Place) -> list[DescriptionCategoryAttribute]:
        return self.decode(self.bodies(place))

    def bodies(self, place: Place) -> tuple[str, ...]:
        """The attributes of a type as JSON."""
        return tuple(row.body for row in self.database.rows(_BODIES, self._here(place)))

    @staticmethod
    def decode(bodies: Iterable[str]) -> list[DescriptionCategoryAttribute]:
        decode = codec(DescriptionCategoryAttribute).decode
        return [decode(json.loads(body)) for body in bodies]

    def place_with(self, attribute_id: int) -> Place | None:
        """A type that has an attribute."""
        columns = attributes.c["description_category_id", "type_id"]
        wanted = select(*columns).filter_by(**self._here(), attribute_id=attribute_id).limit(1)
        return next(((row.description_category_id, row.type_id) for row in self.database.rows(wanted)), None)

    # Dictionaries

    def dictionaries(self) -> list[Dictionary]:
        wanted = select(*_KEY, dictionaries).filter_by(**self._here()).order_by(*_KEY)
        return [
            Dictionary(
                DictionaryKey._make(row[:4]), row.dictionary_id, row.size, row.refreshed and moment(row.refreshed)
            )
            for row in self.database.rows(wanted)
        ]

    def dictionary(self, attribute_id: int, place: Place | None) -> Row[object]:
        """The row of the dictionary that holds an attribute's values in a type.

        Raises:
            ArgumentError: the attribute takes free text (in all mirrored types, if none was given), the type does not
                have it, or its dictionaries differ and no type was given.
            NotMirroredError: the dictionary was never fetched.
        """
        given = {**self._here(place), "attribute_id": attribute_id}
        rows = self.database.rows(_EVERYWHERE if place is None else _IN_TYPE, given)
        if place is not None:
            rows = [row for row in rows if row.own is None or (row.own and row.category_dependent == bool(row.type_id))]
            if not rows or rows[0].own is None:
                self._check(attribute_id, place)
        if not rows and place is None and self._is_free_text(attribute_id):
            raise _free_text(attribute_id)
        if not rows:
            how = "mirror.refresh(client, types=[(description_category_id, type_id)])"
            raise NotMirroredError(
                f"The mirror has no dictionary of attribute {attribute_id} in {self.language}: {how} fetches it."
            )
        if len(rows) > 1 and place is None:
            text = f"The dictionary of attribute {attribute_id} depends on the type"
            raise ArgumentError(f"{text}: pass description_category_id and type_id.")
        return max(rows, key=lambda row: bool(row.type_id))

    def _check(self, attribute_id: int, place: Place) -> None:
        """Raise `ArgumentError` if a type is known, and does not have the attribute or takes free text."""
        known = self.attributes(place)
        found = next((row for row in known if row.id == attribute_id), None)
        if found is not None and not found.dictionary_id:
            raise _free_text(attribute_id)
        if found is None and known:
            raise ArgumentError(f"Type {place[1]} of category {place[0]} has no attribute {attribute_id}.")

    def _is_free_text(self, attribute_id: int) -> bool:
        """Whether an attribute has no dictionary in any mirrored type that has it."""
        wanted = select(attributes.c.dictionary_id).filter_by(**self._here(), attribute_id=attribute_id).distinct()
        return [row.dictionary_id for row in self.database.rows(wanted)] == [0]

    # Values: many, so a part in memory at a time

    def values(
        self, attribute_id: int | None, place: Place | None, vanished: bool
    ) -> Iterator[tuple[DictionaryKey, Value]]:
        """The values of a dictionary, or of all in this language, each with its key."""
        if attribute_id is None and place is not None:
            raise ArgumentError("Pass attribute_id with the type, or neither for all dictionaries.")
        columns = values.c["id", "value", "info", "picture", "first_seen", "vanished"]
        wanted = select(*_KEY, *columns).join_from(values, dictionaries).where(dictionaries.c.language == self.language)
        if attribute_id is not None:
            wanted = wanted.where(values.c.dictionary == self.dictionary(attribute_id, place).id)
        if not vanished:
            wanted = wanted.where(values.c.vanished.is_(None))
        return map(_value, self.database.stream(wanted.order_by(values.c.dictionary, values.c.id)))

    def changes(self, since: datetime | None) -> Iterator[Change]:
        if since is not None and since.tzinfo is None:
            raise ArgumentError("since needs a time zone: datetime(2026, 1, 31, tzinfo=timezone.utc).")
        wanted = select(*_KEY, changes).join_from(changes, dictionaries).where(dictionaries.c.language == self.language)
        if since is not None:
            wanted = wanted.where(changes.c.seen >= since.timestamp())
        rows = self.database.stream(wanted.order_by(changes.c.seen, changes.c.number))
        return (change_of(row, DictionaryKey._make(row[:4])) for row in rows)


def change_of(row: Row[object], key: DictionaryKey) -> Change:
    """The `Change` of a row."""
    return Change(row.kind, key, row.id, row.value, row.before, moment(row.seen))


def _free_text(attribute_id: int) -> ArgumentError:
    return ArgumentError(f"Attribute {attribute_id} takes free text: it has no dictionary to look in.")


def _value(row: Row[object]) -> tuple[DictionaryKey, Value]:
    gone = None if row.vanished is None else moment(row.vanished)
    return DictionaryKey._make(row[:4]), Value(row.id, row.value, row.info, row.picture, moment(row.first_seen), gone)


def _row(node: Node, *ids: str) -> dict[str, object]:
    return {**{name: getattr(node, name) for name in ids}, "name": clean(node.name), "disabled": node.disabled}


def _attribute(row: DescriptionCategoryAttribute) -> dict[str, object]:
    return {
        "attribute_id": row.id,
        "name": clean(row.name),
        "dictionary_id": row.dictionary_id or 0,
        "category_dependent": row.category_dependent is not False,
        "is_required": bool(row.is_required),
        "body": json.dumps(row.to_dict()).replace("\\u0000", ""),
    }
