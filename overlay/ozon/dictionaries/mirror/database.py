"""The tables, with times in Unix seconds, and all that differs between SQLite and PostgreSQL."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from threading import local

import sqlalchemy as sa
from sqlalchemy import BigInteger, Column, Connection, Double, Row, Select, Table, Text, exc
from sqlalchemy.dialects import postgresql, sqlite

from ...databases import database_url, name_of, open_database, version_of, writing
from .types import MirrorError

#: Version of the tables; a mirror of another version is refused.
VERSION = 1
#: Indexed characters of a normalised text; the longest values do not fit into an index page.
KEY_LENGTH = 200
#: Rows of a stream in memory at a time: with 1000, Python's search for cyclic garbage takes as long as reading them.
_AT_ONCE = 500
_LOCK = 0x0207_0E01  # any number: identifies the lock for creating tables

METADATA = sa.MetaData()
_BIG = BigInteger().with_variant(sa.Integer, "sqlite")


def _keys(*names: str) -> list[Column[int]]:
    return [Column(name, BigInteger, primary_key=True, autoincrement=False) for name in names]


def _numbers(*names: str) -> list[Column[int]]:
    return [Column(name, BigInteger, nullable=False) for name in names]


def _texts(*names: str) -> list[Column[str]]:
    return [Column(name, Text, nullable=False) for name in names]


def _flags(*names: str) -> list[Column[bool]]:
    return [Column(name, sa.Boolean, nullable=False) for name in names]


def _language() -> Column[str]:
    return Column("language", Text, nullable=False, primary_key=True)


#: One row: the version. Writers of the tree or attributes lock it.
mirror = Table("ozon_mirror", METADATA, Column("version", sa.Integer, primary_key=True, autoincrement=False))

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
    Column("vanished", Double),  # when the tree no longer had it
    Column("refreshed", Double),  # its attributes
)

attributes = Table(
    "ozon_attributes",
    METADATA,
    _language(),
    *_keys("description_category_id", "type_id", "attribute_id"),
    Column("position", sa.Integer, nullable=False),
    *_texts("name"),
    *_numbers("dictionary_id"),  # 0: free text
    *_flags("category_dependent", "is_required"),
    *_texts("body"),  # Ozon's whole description, as JSON
)

dictionaries = Table(
    "ozon_dictionaries",
    METADATA,
    Column("id", _BIG, primary_key=True),
    *_numbers("attribute_id", "description_category_id", "type_id"),  # category and type are 0 if all types share it
    *_texts("language"),
    *_numbers("dictionary_id"),
    Column("refreshed", Double),  # when its content was current
    Column("content", sa.Integer, nullable=False, default=0),  # number of refreshes that changed something
    Column("size", BigInteger, nullable=False, default=0),  # values that have not vanished
    # a running refresh: its owner, the end of its lease, its start, and the last value that it has
    Column("owner", Text),
    Column("lease", Double),
    Column("started", Double),
    Column("cursor", BigInteger),
    sa.Index("ozon_dictionaries_key", "attribute_id", "description_category_id", "type_id", "language", unique=True),
)


def _content(name: str, *more: Column[float] | sa.Index) -> Table:
    dictionary = Column("dictionary", _BIG, sa.ForeignKey(dictionaries.c.id), primary_key=True, autoincrement=False)
    # with a rowid in SQLite: without one, a search by name reads the whole dictionary
    return Table(name, METADATA, dictionary, *_keys("id"), *_texts("value", "info", "picture", "normal"), *more)


values = _content(
    "ozon_values",
    Column("first_seen", Double, nullable=False),
    Column("vanished", Double),
    sa.Index("ozon_values_normal", "dictionary", "normal"),
)

#: Values of running refreshes.
staged = _content("ozon_staged")

changes = Table(
    "ozon_changes",
    METADATA,
    Column("number", _BIG, primary_key=True),
    Column("dictionary", _BIG, sa.ForeignKey(dictionaries.c.id), nullable=False),
    Column("seen", Double, nullable=False),
    *_texts("kind"),
    *_numbers("id"),
    *_texts("value", "before"),
    sa.Index("ozon_changes_seen", "seen"),
)


class Database:
    """A file or a server with the tables of the mirror, created if missing.

    Raises:
        ArgumentError: the kind of address is unknown, or a driver is missing.
        MirrorError: it cannot be opened, or its tables are of another version.
    """

    def __init__(self, where: str | Path, clock: Callable[[], float]) -> None:
        url = database_url(where, "mirror")
        self.name = name_of(url)
        self.clock = clock
        self.postgres = url.get_backend_name() == "postgresql"
        self.engine = open_database(url, "mirror")
        self._snapshots = local()
        try:
            self._prepare()
        except BaseException:
            self.engine.dispose()
            raise

    def rows(self, wanted: Select[object], given: Mapping[str, object] | None = None) -> Sequence[Row[object]]:
        """Rows of one snapshot of the mirror, with these parameters."""
        with self.reading() as connection:
            return connection.execute(wanted, given).all()

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """A snapshot for all `rows` of this thread in the block: opening one takes longer than a short query."""
        outer: Connection | None = getattr(self._snapshots, "open", None)
        if outer is not None:
            yield outer
            return
        with self._errors(), self.engine.connect() as connection:
            self._snapshots.open = connection
            try:
                yield connection
            finally:
                self._snapshots.open = None

    def stream(self, wanted: Select[object]) -> Iterator[Row[object]]:
        """Rows of one snapshot of the mirror, `_AT_ONCE` in memory at a time."""
        streaming = self.engine.execution_options(yield_per=_AT_ONCE)
        with self._errors(), streaming.begin() as connection, connection.execute(wanted) as rows:
            for part in rows.partitions():
                yield from part

    @contextmanager
    def write(self) -> Iterator[Connection]:
        """A connection for one atomic transaction."""
        with self._errors(), writing(self.engine) as connection:
            yield connection

    def insert(self, table: Table) -> postgresql.Insert | sqlite.Insert:
        """An insert that can handle rows whose key exists."""
        return postgresql.insert(table) if self.postgres else sqlite.insert(table)

    def put(self, connection: Connection, table: Table, rows: Sequence[dict[str, object]], *changed: str) -> None:
        """Insert rows; update these columns of rows whose key exists."""
        made = self.insert(table)
        if changed:
            news = {name: made.excluded[name] for name in changed}
            made = made.on_conflict_do_update(index_elements=table.primary_key.columns, set_=news)
        else:
            made = made.on_conflict_do_nothing()
        if rows:
            connection.execute(made, rows)

    def lock(self, connection: Connection) -> None:
        """Block all other writers of the tree or attributes."""
        connection.execute(sa.select(mirror.c.version).with_for_update())

    @contextmanager
    def _errors(self) -> Iterator[None]:
        try:
            yield
        except exc.SQLAlchemyError as error:
            cause = str(getattr(error, "orig", None) or error).strip()
            raise MirrorError(f"The mirror {self.name} failed: {cause}") from error

    def _prepare(self) -> None:
        with self.write() as connection:
            version = version_of(connection, METADATA, mirror, VERSION, _LOCK)
        if version != VERSION:
            what = "newer: upgrade ozon-client" if version and version > VERSION else "older: make a new mirror"
            raise MirrorError(
                f"The tables of {self.name} have version {version}, this program {VERSION}. They are {what}."
            )


def moment(seconds: float) -> datetime:
    """A time of the tables."""
    return datetime.fromtimestamp(seconds, UTC)


def clean(text: str | None) -> str:
    """A text that every database accepts: without NUL and lone surrogates."""
    made = (text or "").replace("\0", "")
    return made if made.isascii() else made.encode("utf-8", "replace").decode()
