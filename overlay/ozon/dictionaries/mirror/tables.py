"""The tables of the mirror, the same in SQLite and in PostgreSQL. Times are Unix seconds."""

from __future__ import annotations

from sqlalchemy import BigInteger, Boolean, Column, Double, ForeignKey, Index, Integer, MetaData, Table, Text

#: Version of the tables; a mirror of another version is refused.
VERSION = 1
#: Characters of a normalised text that are indexed; a page of an index does not hold the longest values.
KEY_LENGTH = 200

METADATA = MetaData()
_BIG = BigInteger().with_variant(Integer, "sqlite")


def _keys(*names: str) -> list[Column[int]]:
    return [Column(name, BigInteger, primary_key=True, autoincrement=False) for name in names]


def _numbers(*names: str) -> list[Column[int]]:
    return [Column(name, BigInteger, nullable=False) for name in names]


def _texts(*names: str) -> list[Column[str]]:
    return [Column(name, Text, nullable=False) for name in names]


def _flags(*names: str) -> list[Column[bool]]:
    return [Column(name, Boolean, nullable=False) for name in names]


def _language() -> Column[str]:
    return Column("language", Text, nullable=False, primary_key=True)


#: One row: the version. Whoever changes the tree or attributes locks it.
mirror = Table("ozon_mirror", METADATA, Column("version", Integer, primary_key=True, autoincrement=False))

trees = Table("ozon_trees", METADATA, _language(), Column("refreshed", Double, nullable=False))

categories = Table(
    "ozon_categories",
    METADATA,
    _language(),
    *_keys("description_category_id"),
    *_numbers("parent_id"),
    *_texts("name"),
    *_flags("disabled"),
)

types = Table(
    "ozon_types",
    METADATA,
    _language(),
    *_keys("description_category_id", "type_id"),
    *_texts("name"),
    *_flags("disabled"),
    Column("vanished", Double),  # when the tree was seen without it
    Column("refreshed", Double),  # its attributes
)

attributes = Table(
    "ozon_attributes",
    METADATA,
    _language(),
    *_keys("description_category_id", "type_id", "attribute_id"),
    Column("position", Integer, nullable=False),
    *_texts("name"),
    *_numbers("dictionary_id"),  # 0: free text
    *_flags("category_dependent", "is_required"),
    *_texts("body"),  # all that Ozon said of it, as JSON
)

dictionaries = Table(
    "ozon_dictionaries",
    METADATA,
    Column("id", _BIG, primary_key=True),
    *_numbers("attribute_id", "description_category_id", "type_id"),  # category and type are 0 where all types share it
    *_texts("language"),
    *_numbers("dictionary_id"),
    Column("refreshed", Double),  # when its content was right
    Column("content", Integer, nullable=False, default=0),  # counts the refreshes that changed something
    Column("size", BigInteger, nullable=False, default=0),  # values that have not vanished
    # a refresh under way: who does it, until when nobody else may, when it began, the last value that it has
    Column("owner", Text),
    Column("lease", Double),
    Column("started", Double),
    Column("cursor", BigInteger),
    Index("ozon_dictionaries_key", "attribute_id", "description_category_id", "type_id", "language", unique=True),
)


def _content(name: str, *more: Column[float] | Index) -> Table:
    dictionary = Column("dictionary", _BIG, ForeignKey(dictionaries.c.id), primary_key=True, autoincrement=False)
    # with a rowid in SQLite: without one it looks for a name by reading the whole dictionary
    return Table(name, METADATA, dictionary, *_keys("id"), *_texts("value", "info", "picture", "normal"), *more)


values = _content(
    "ozon_values",
    Column("first_seen", Double, nullable=False),
    Column("vanished", Double),
    Index("ozon_values_normal", "dictionary", "normal"),
)

#: Values of refreshes that are under way.
staged = _content("ozon_staged")

changes = Table(
    "ozon_changes",
    METADATA,
    Column("number", _BIG, primary_key=True),
    Column("dictionary", _BIG, ForeignKey(dictionaries.c.id), nullable=False),
    Column("seen", Double, nullable=False),
    *_texts("kind"),
    *_numbers("id"),
    *_texts("value", "before"),
    Index("ozon_changes_seen", "seen"),
)
