"""The tree of categories and types, and the attributes of types: written by a refresh, read by everyone."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any

from sqlalchemy import Connection, delete, select, update

from ozon_generated.model import codec
from ozon_generated.seller.description_category import DescriptionCategoryAttribute

from .tables import attributes, categories, dictionaries, trees, types
from .types import Category, Dictionary, DictionaryKey, ProductType
from .writer import clean, moment

if TYPE_CHECKING:
    from ozon_generated.seller.description_category import DescriptionCategory

    from .database import Database

Place = tuple[int, int]  # description_category_id, type_id


class Catalogue:
    """What the mirror knows besides values, in one language."""

    def __init__(self, database: Database, language: str) -> None:
        self._database = database
        self.language = language

    # The tree

    def tree_age(self, now: float) -> float:
        """Seconds since the tree was fetched."""
        with self._database.read() as connection:
            refreshed = connection.scalar(select(trees.c.refreshed).where(trees.c.language == self.language))
        return float("inf") if refreshed is None else now - refreshed

    def put_tree(self, nodes: Sequence[DescriptionCategory], now: float) -> None:
        """Replace the tree; types that are in it no more keep their attributes, but are listed no more."""
        rows = list(_nodes(nodes, 0, False))
        above = {row["description_category_id"]: row for row in rows if "type_id" not in row}
        below = {(row["description_category_id"], row["type_id"]): row for row in rows if "type_id" in row}
        with self._database.write() as connection:
            self._database.lock(connection)
            connection.execute(delete(trees).where(trees.c.language == self.language))
            connection.execute(delete(categories).where(categories.c.language == self.language))
            self._add(connection, trees, [{"refreshed": now}])
            self._add(connection, categories, list(above.values()))
            self._put_types(connection, below, now)

    def _put_types(self, connection: Connection, found: dict[Place, dict[str, object]], now: float) -> None:
        mine = types.c.language == self.language
        was = connection.execute(select(types).where(mine)).all()
        connection.execute(update(types).where(mine, types.c.vanished.is_(None)).values(vanished=now))
        known = {(row.description_category_id, row.type_id): row for row in was}
        self._add(connection, types, [row for place, row in found.items() if place not in known])
        for place in found.keys() & known.keys():
            news = {"name": found[place]["name"], "disabled": found[place]["disabled"], "vanished": None}
            connection.execute(update(types).where(mine, *_at(types, place)).values(news))

    def _add(self, connection: Connection, table: Any, rows: list[dict[str, object]]) -> None:
        self._database.add(connection, table, [{"language": self.language, **row} for row in rows])

    def categories(self) -> list[Category]:
        with self._database.read() as connection:
            mine = select(categories).where(categories.c.language == self.language)
            rows = connection.execute(mine.order_by(categories.c.description_category_id)).all()
        return [Category(row.description_category_id, row.parent_id, row.name, row.disabled) for row in rows]

    def types(self) -> list[ProductType]:
        with self._database.read() as connection:
            mine = select(types).where(types.c.language == self.language, types.c.vanished.is_(None))
            rows = connection.execute(mine.order_by(types.c.description_category_id, types.c.type_id)).all()
        return [ProductType(row.description_category_id, row.type_id, row.name, row.disabled) for row in rows]

    # Attributes

    def attributes_age(self, place: Place, now: float) -> float:
        """Seconds since the attributes of a type were fetched."""
        with self._database.read() as connection:
            mine = types.c.language == self.language
            refreshed = connection.scalar(select(types.c.refreshed).where(mine, *_at(types, place)))
        return float("inf") if refreshed is None else now - refreshed

    def put_attributes(self, place: Place, rows: Sequence[DescriptionCategoryAttribute], now: float) -> None:
        """Replace the attributes of a type, and see that each dictionary of theirs has its row."""
        here = dict(zip(("description_category_id", "type_id"), place))
        made = [{**here, "position": number, **_attribute(row)} for number, row in enumerate(rows)]
        with self._database.write() as connection:
            self._database.lock(connection)
            mine = attributes.c.language == self.language
            self._add(connection, types, [{**here, "name": "", "disabled": False}])
            connection.execute(
                update(types).where(types.c.language == self.language, *_at(types, place)).values(refreshed=now)
            )
            connection.execute(delete(attributes).where(mine, *_at(attributes, place)))
            self._add(connection, attributes, made)
            keys = [(key_of(row.id or 0, row, place, self.language), row) for row in rows if row.dictionary_id]
            self._database.add(
                connection,
                dictionaries,
                [{**key._asdict(), "dictionary_id": row.dictionary_id, "size": 0} for key, row in keys],
            )

    def attributes(self, place: Place) -> list[DescriptionCategoryAttribute]:
        with self._database.read() as connection:
            mine = select(attributes.c.body).where(attributes.c.language == self.language, *_at(attributes, place))
            bodies = connection.scalars(mine.order_by(attributes.c.position)).all()
        decode = codec(DescriptionCategoryAttribute).decode
        return [decode(json.loads(body)) for body in bodies]

    def place_with(self, attribute_id: int) -> Place | None:
        """A type that has an attribute."""
        columns = select(*attributes.c["description_category_id", "type_id"])
        mine = columns.where(attributes.c.language == self.language, attributes.c.attribute_id == attribute_id)
        with self._database.read() as connection:
            row = connection.execute(mine.limit(1)).first()
        return None if row is None else (row.description_category_id, row.type_id)

    # Dictionaries

    def keys(self, place: Place) -> list[tuple[DictionaryKey, int]]:
        """The dictionaries of a type's attributes, with their dictionary_id."""
        rows = [row for row in self.attributes(place) if row.id is not None and row.dictionary_id]
        return [(key_of(row.id or 0, row, place, self.language), row.dictionary_id or 0) for row in rows]

    def dictionaries(self) -> list[Dictionary]:
        with self._database.read() as connection:
            mine = select(dictionaries).where(dictionaries.c.language == self.language)
            rows = connection.execute(
                mine.order_by(*dictionaries.c["attribute_id", "description_category_id", "type_id"])
            )
            return [
                Dictionary(
                    DictionaryKey(row.attribute_id, row.description_category_id, row.type_id, row.language),
                    row.dictionary_id,
                    row.size,
                    None if row.refreshed is None else moment(row.refreshed),
                )
                for row in rows
            ]


def key_of(attribute_id: int, row: DescriptionCategoryAttribute, place: Place, language: str) -> DictionaryKey:
    """Where the values of an attribute stand: once for all, unless Ozon says that they depend on the category."""
    return DictionaryKey(attribute_id, *((0, 0) if row.category_dependent is False else place), language)


def _at(table: Any, place: Place) -> list[Any]:
    return [table.c.description_category_id == place[0], table.c.type_id == place[1]]


def _attribute(row: DescriptionCategoryAttribute) -> dict[str, Any]:
    return {
        "attribute_id": row.id,
        "name": clean(row.name),
        "dictionary_id": row.dictionary_id or 0,
        "category_dependent": row.category_dependent is not False,
        "is_required": bool(row.is_required),
        "body": json.dumps(row.to_dict()).replace("\\u0000", ""),
    }


def _nodes(nodes: Sequence[DescriptionCategory], parent: int, disabled: bool) -> Iterator[dict[str, Any]]:
    """The categories and types of a tree as rows; what is below a disabled category is disabled."""
    for node in nodes:
        off = disabled or bool(node.disabled)
        if node.type_id:
            yield {
                "description_category_id": node.description_category_id or parent,
                "type_id": node.type_id,
                "name": clean(node.type_name),
                "disabled": off,
            }
        elif node.description_category_id:
            own = node.description_category_id
            yield {
                "description_category_id": own,
                "parent_id": parent,
                "name": clean(node.category_name),
                "disabled": off,
            }
            yield from _nodes(node.children, own, off)
