"""The tables of the mirror, the same in SQLite and in PostgreSQL. Times are Unix seconds."""

from __future__ import annotations

from sqlalchemy import BigInteger, Boolean, Column, Double, ForeignKey, Index, Integer, MetaData, Table, Text

#: Version of the tables; a mirror of another version is refused.
VERSION = 1
#: Characters of a normalised text that are indexed; a page of an index does not hold the longest values.
KEY_LENGTH = 200

METADATA = MetaData()
_BIG = BigInteger().with_variant(Integer, "sqlite")


def _number(name: str) -> Column[int]:
    return Column(name, BigInteger, nullable=False)


def _key(name: str) -> Column[int]:
    return Column(name, BigInteger, primary_key=True, autoincrement=False)


def _words(name: str, key: bool = False) -> Column[str]:
    return Column(name, Text, nullable=False, primary_key=key)


#: One row: the version. Whoever changes the tree or attributes locks it.
mirror = Table("ozon_mirror", METADATA, Column("version", Integer, primary_key=True, autoincrement=False))

trees = Table("ozon_trees", METADATA, _words("language", key=True), Column("refreshed", Double, nullable=False))

categories = Table(
    "ozon_categories",
    METADATA,
    _words("language", key=True),
    _key("description_category_id"),
    _number("parent_id"),
    _words("name"),
    Column("disabled", Boolean, nullable=False),
)

types = Table(
    "ozon_types",
    METADATA,
    _words("language", key=True),
    _key("description_category_id"),
    _key("type_id"),
    _words("name"),
    Column("disabled", Boolean, nullable=False),
    Column("vanished", Double),  # when the tree was seen without it
    Column("refreshed", Double),  # its attributes
)

attributes = Table(
    "ozon_attributes",
    METADATA,
    _words("language", key=True),
    _key("description_category_id"),
    _key("type_id"),
    _key("attribute_id"),
    Column("position", Integer, nullable=False),
    _words("name"),
    _number("dictionary_id"),  # 0: free text
    Column("category_dependent", Boolean, nullable=False),
    Column("is_required", Boolean, nullable=False),
    _words("body"),  # all that Ozon said of it, as JSON
)

dictionaries = Table(
    "ozon_dictionaries",
    METADATA,
    Column("id", _BIG, primary_key=True),
    _number("attribute_id"),
    _number("description_category_id"),  # 0 where all types share it
    _number("type_id"),
    _words("language"),
    _number("dictionary_id"),
    Column("refreshed", Double),  # when its content was right
    Column("content", Integer, nullable=False, default=0),  # counts the refreshes that changed something
    _number("size"),  # values that have not vanished
    # a refresh under way: who does it, until when nobody else may, when it began, the last value that it has
    Column("owner", Text),
    Column("lease", Double),
    Column("started", Double),
    Column("cursor", BigInteger),
)
Index(
    "ozon_dictionaries_key",
    dictionaries.c.attribute_id,
    dictionaries.c.description_category_id,
    dictionaries.c.type_id,
    dictionaries.c.language,
    unique=True,
)


def _content(name: str, *more: Column[float]) -> Table:
    return Table(
        name,
        METADATA,
        Column("dictionary", _BIG, ForeignKey(dictionaries.c.id), primary_key=True, autoincrement=False),
        _key("id"),
        _words("value"),
        _words("info"),
        _words("picture"),
        _words("normal"),
        *more,  # with a rowid in SQLite: without one it looks for a name by reading the whole dictionary
    )


values = _content("ozon_values", Column("first_seen", Double, nullable=False), Column("vanished", Double))
Index("ozon_values_normal", values.c.dictionary, values.c.normal)

#: Values of refreshes that are under way.
staged = _content("ozon_staged")

changes = Table(
    "ozon_changes",
    METADATA,
    Column("number", _BIG, primary_key=True),
    Column("dictionary", _BIG, ForeignKey(dictionaries.c.id), nullable=False),
    Column("seen", Double, nullable=False),
    _words("kind"),
    _number("id"),
    _words("value"),
    _words("before"),
)
Index("ozon_changes_seen", changes.c.seen)
