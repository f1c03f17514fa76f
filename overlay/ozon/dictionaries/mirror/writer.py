"""Writes dictionaries: page by page into a staging table, then all at once into the table that readers see."""

from __future__ import annotations

import os
import platform
import uuid
from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal

from attrs import define
from sqlalchemy import ColumnElement, Connection, and_, delete, exists, func, insert, literal, or_, select, update

from ozon_generated.errors import DecodeError, OzonError
from ozon_generated.model import Model

from ..names import normalize
from .catalogue import change_of
from .database import KEY_LENGTH, Database, changes, clean, dictionaries, staged, values
from .types import DictionaryKey, DictionaryRefresh

if TYPE_CHECKING:
    from ozon_generated.seller.description_category import DescriptionCategoryAttributeValue

#: Seconds without a page after which another process may take over a dictionary.
LEASE = 300.0
#: Seconds after which an interrupted fetch starts over instead of continuing.
RESUME = 86400.0


class LeaseLostError(OzonError):
    """Another process took over this dictionary: this one wrote no page for `LEASE` seconds."""


def begin(
    database: Database, key: DictionaryKey, *, max_age: float = 0, dictionary_id: int = 0, owner: str | None = None
) -> DictionaryWriter | Literal["fresh", "busy"]:
    """Lease a dictionary: ``fresh`` if it is younger than ``max_age`` seconds, ``busy`` if another has it.

    ::

        writer = begin(database, DictionaryKey(85, 17028922, 92499), max_age=86400)
        if isinstance(writer, DictionaryWriter):
            for page in pages_after(writer.after):
                writer.page(page)
            writer.end()  # or release(), to continue later

    Args:
        database: where the dictionary is.
        key: which dictionary.
        max_age: seconds; 0 to fetch it at any age.
        dictionary_id: Ozon's id of it.
        owner: a name from `new_owner`, to `reopen` it later. What an interrupted fetch of another left is
            discarded; without a name, that fetch continues.
    """
    restart = owner is not None
    owner = owner or new_owner()
    with database.write() as connection:
        database.put(connection, dictionaries, [{**key._asdict(), "dictionary_id": dictionary_id}])
        row = connection.execute(select(dictionaries).filter_by(**key._asdict()).with_for_update()).one()
        now = database.clock()  # after waiting for another write
        if row.refreshed is not None and now - row.refreshed < max_age:
            return "fresh"
        if row.owner not in (None, owner) and now < row.lease and not _owner_is_gone(row.owner):
            return "busy"
        started, cursor = row.started, row.cursor
        if restart or started is None or now - started > RESUME:
            connection.execute(delete(staged).filter_by(dictionary=row.id))
            started, cursor = now, 0
        claim = {"owner": owner, "lease": now + LEASE, "started": started, "cursor": cursor}
        connection.execute(update(dictionaries).filter_by(id=row.id).values(claim))
    return DictionaryWriter(database, key, row.id, owner, cursor)


def reopen(database: Database, key: DictionaryKey, owner: str) -> DictionaryWriter | None:
    """Continue a dictionary that this owner began; ``None`` if another took it, or if it has ended."""
    rows = database.rows(select(dictionaries).filter_by(**key._asdict(), owner=owner))
    return DictionaryWriter(database, key, rows[0].id, owner, rows[0].cursor) if rows else None


@define
class DictionaryWriter:
    """A dictionary being fetched, by one thread at a time. Readers see its old content until `end`.

    Attributes:
        key: which dictionary.
        after: id of the last value that is there already, from an interrupted fetch; 0 for none.
    """

    _database: Database
    key: DictionaryKey
    _id: int
    _owner: str
    after: int

    def page(
        self, rows: Sequence[DescriptionCategoryAttributeValue], *, last: bool = False
    ) -> DictionaryRefresh | None:
        """Stage a page of values; pages come sorted by id. The last one ends the dictionary, see `end`.

        Raises:
            DecodeError: a value has no id, which alone identifies it.
            LeaseLostError: another took over.
        """
        if not all(isinstance(row, Model) and type(getattr(row, "id", None)) is int for row in rows):
            raise DecodeError("A value came without its id.", operation="description_category.attribute_values")
        made = {row.id: _staged(self._id, row) for row in rows}
        with self._database.write() as connection:
            after = max([self.after, *made])
            self._renew(connection, cursor=after)
            self._database.put(connection, staged, list(made.values()))
        self.after = after
        return self.end() if last else None

    def end(self) -> DictionaryRefresh:
        """Show the staged pages to readers, and return what changed. Raises `LeaseLostError`."""
        with self._database.write() as connection:
            self._renew(connection)
            row = connection.execute(select(dictionaries).filter_by(id=self._id)).one()
            first = row.refreshed is None
            if not first:
                _note_changes(connection, self._id, row.started)
            changed = _merge(connection, self._database, self._id, row.started)
            here = select(func.count()).select_from(values).filter_by(dictionary=self._id, vanished=None)
            size = connection.scalar(here) or 0
            connection.execute(delete(staged).filter_by(dictionary=self._id))
            done = {"refreshed": row.started, "size": size, "content": row.content + bool(changed)}
            self._renew(connection, **done, owner=None, lease=None, started=None, cursor=None)
            noted = select(changes).filter_by(dictionary=self._id, seen=row.started).order_by(changes.c.number)
            found = [change_of(change, self.key) for change in connection.execute(noted)]
        return DictionaryRefresh(self.key, first, size, found)

    def release(self) -> None:
        """Let another process continue this dictionary; the staged pages are kept."""
        with self._database.write() as connection:
            mine = update(dictionaries).filter_by(id=self._id, owner=self._owner)
            connection.execute(mine.values(owner=None, lease=None))

    def _renew(self, connection: Connection, **news: object) -> None:
        mine = update(dictionaries).filter_by(id=self._id, owner=self._owner)
        lease = self._database.clock() + LEASE
        if connection.execute(mine.values({"lease": lease, **news})).rowcount != 1:
            raise LeaseLostError(f"Another process fetches the dictionary of attribute {self.key.attribute_id} now.")


def new_owner(outlives: bool = False) -> str:
    """A name for a writer: of this process, or (``outlives``) of work that another process may continue."""
    return f"{'' if outlives else platform.node()}/{os.getpid()}/{uuid.uuid4().hex}"


def _owner_is_gone(owner: str) -> bool:
    """Whether an owner's process is known to have ended; that of another machine never is."""
    machine, process, _ = owner.split("/")
    if os.name != "posix" or not machine or machine != platform.node():
        return False
    try:
        os.kill(int(process), 0)
    except ProcessLookupError:
        return True
    except PermissionError:
        pass
    return False


def _staged(id: int, row: DescriptionCategoryAttributeValue) -> dict[str, object]:
    value = clean(row.value)
    texts = {"value": value, "info": clean(row.info), "picture": clean(row.picture)}
    return {"dictionary": id, "id": row.id, **texts, "normal": normalize(value)[:KEY_LENGTH]}


#: Values of a refresh, with what the mirror has of them.
_BOTH = staged.outerjoin(values, and_(values.c.dictionary == staged.c.dictionary, values.c.id == staged.c.id))
_HERE = values.c.vanished.is_(None)
_NEW = or_(values.c.id.is_(None), values.c.vanished.is_not(None))
_TEXTS = ("value", "info", "picture")


def _gone(id: int) -> ColumnElement[bool]:
    """Values missing from the refresh."""
    brought = exists().where(staged.c.dictionary == id, staged.c.id == values.c.id)
    return and_(values.c.dictionary == id, _HERE, ~brought)


def _note_changes(connection: Connection, id: int, seen: float) -> None:
    mine, names = staged.c.dictionary == id, ["id", "value", "before", "dictionary", "seen", "kind"]
    appeared = select(staged.c.id, staged.c.value, literal("")).select_from(_BOTH).where(mine, _NEW)
    vanished = select(values.c.id, values.c.value, values.c.value).where(_gone(id))
    renamed = select(staged.c.id, staged.c.value, values.c.value).select_from(_BOTH)
    renamed = renamed.where(mine, _HERE, values.c.value != staged.c.value)
    for kind, found in {"appeared": appeared, "vanished": vanished, "renamed": renamed}.items():
        rows = found.add_columns(literal(id), literal(seen), literal(kind)).order_by(found.selected_columns[0])
        connection.execute(insert(changes).from_select(names, rows))


def _merge(connection: Connection, database: Database, id: int, seen: float) -> int:
    """Apply the refresh to the content. Returns the number of changed rows."""
    gone = connection.execute(update(values).where(_gone(id)).values(vanished=seen)).rowcount
    news = or_(_NEW, *(values.c[name] != staged.c[name] for name in _TEXTS))
    names = ["dictionary", "id", *_TEXTS, "normal"]
    rows = select(*(staged.c[name] for name in names), literal(seen)).select_from(_BOTH)
    put = database.insert(values).from_select([*names, "first_seen"], rows.where(staged.c.dictionary == id, news))
    fresh = {name: put.excluded[name] for name in (*_TEXTS, "normal")} | {"vanished": None}
    counted = put.on_conflict_do_update(index_elements=values.primary_key.columns, set_=fresh)
    return gone + connection.execute(counted.execution_options(preserve_rowcount=True)).rowcount
