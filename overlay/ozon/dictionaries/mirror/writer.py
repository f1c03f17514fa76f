"""Writing dictionaries: page by page into a staging table, then all at once into the table that readers see."""

from __future__ import annotations

import os
import platform
import time
import uuid
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, Literal

from sqlalchemy import Connection, Row, and_, delete, exists, func, insert, literal, or_, select, update
from sqlalchemy.dialects import postgresql, sqlite

from ozon_generated.errors import DecodeError, OzonError
from ozon_generated.model import Model

from ..names import normalize
from .tables import KEY_LENGTH, changes, dictionaries, staged, values
from .types import Change, DictionaryKey, DictionaryRefresh

if TYPE_CHECKING:
    from ozon_generated.seller.description_category import DescriptionCategoryAttributeValue

    from .database import Database

#: Seconds without a page after which another process may take over a dictionary.
LEASE = 300.0
#: Seconds after which an interrupted fetch starts over instead of continuing.
RESUME = 86400.0


class LeaseLostError(OzonError):
    """Another process took over this dictionary: this one sent no page for `LEASE` seconds."""


class DictionaryWriters:
    """Leases dictionaries to whatever fetches them; each has one writer at a time.

    ::

        writer = writers.begin(DictionaryKey(85, 17028922, 92499), max_age=86400)
        if isinstance(writer, DictionaryWriter):
            for page in pages_after(writer.after):
                writer.page(page)
            writer.end()  # or release(), to go on later

    One `DictionaryWriter` is for one thread at a time; several writers may be open at once.
    """

    def __init__(self, database: Database, clock: Callable[[], float] = time.time) -> None:
        self._database = database
        self._clock = clock

    def begin(
        self, key: DictionaryKey, *, max_age: float, dictionary_id: int = 0, owner: str = "", restart: bool = False
    ) -> DictionaryWriter | Literal["fresh", "busy"]:
        """Claim a dictionary: ``fresh`` if it is younger than ``max_age`` seconds, ``busy`` if another has it.

        Args:
            key: which dictionary.
            max_age: seconds; 0 to fetch it whatever its age.
            dictionary_id: its number at Ozon.
            owner: a name from `new_owner`, to `reopen` it later.
            restart: True to discard what an interrupted fetch has left.
        """
        owner = owner or new_owner()
        with self._database.write() as connection:
            self._database.add(connection, dictionaries, [_new(key, dictionary_id)])
            row = connection.execute(select(dictionaries).where(*is_key(key)).with_for_update()).one()
            now = self._clock()  # after the wait for another's write
            if row.refreshed is not None and now - row.refreshed < max_age:
                return "fresh"
            if row.owner not in (None, owner) and now < row.lease and not _owner_is_gone(row.owner):
                return "busy"
            started, cursor = row.started, row.cursor
            if restart or started is None or now - started > RESUME:
                connection.execute(delete(staged).where(staged.c.dictionary == row.id))
                started, cursor = now, 0
            claim = {"owner": owner, "lease": now + LEASE, "started": started, "cursor": cursor}
            connection.execute(update(dictionaries).where(dictionaries.c.id == row.id).values(claim))
        return DictionaryWriter(self._database, self._clock, key, row.id, owner, cursor)

    def reopen(self, key: DictionaryKey, owner: str) -> DictionaryWriter | None:
        """Go on with a dictionary that was begun by this owner; ``None`` if another took it, or if it was ended."""
        with self._database.read() as connection:
            mine = select(dictionaries).where(*is_key(key), dictionaries.c.owner == owner)
            row = connection.execute(mine).first()
        return None if row is None else DictionaryWriter(self._database, self._clock, key, row.id, owner, row.cursor)


class DictionaryWriter:
    """A dictionary that is being fetched. Readers see its old content until `end`.

    Attributes:
        key: which dictionary.
        after: id of the last value that is there already, from a fetch that was broken off; 0 for none.
    """

    def __init__(
        self, database: Database, clock: Callable[[], float], key: DictionaryKey, id: int, owner: str, after: int
    ) -> None:
        self.key = key
        self.after = after
        self._database = database
        self._clock = clock
        self._id = id
        self._owner = owner

    def page(self, rows: Sequence[DescriptionCategoryAttributeValue]) -> None:
        """Keep a page of values; pages come in the order of ids.

        Raises:
            DecodeError: a value has no id, so that nobody can tell which one it is.
            LeaseLostError: another took over.
        """
        if not all(isinstance(row, Model) and type(row.id) is int for row in rows):
            raise DecodeError("A value came without its id.", operation="description_category.attribute_values")
        made = {row.id: _staged(self._id, row) for row in rows if row.id is not None}
        with self._database.write() as connection:
            last = max([self.after, *made])
            self._renew(connection, lease=self._clock() + LEASE, cursor=last)
            self._database.add(connection, staged, list(made.values()))
        self.after = last

    def end(self) -> DictionaryRefresh:
        """All pages have come: show them to readers, and say what changed. Raises `LeaseLostError`."""
        with self._database.write() as connection:
            self._renew(connection, lease=self._clock() + LEASE)
            row = connection.execute(select(dictionaries).where(dictionaries.c.id == self._id)).one()
            first = row.refreshed is None
            if not first:
                _note_changes(connection, self._id, row.started)
            changed = _merge(connection, self._database.postgres, self._id, row.started)
            size = connection.scalar(select(func.count()).where(values.c.dictionary == self._id, _here())) or 0
            connection.execute(delete(staged).where(staged.c.dictionary == self._id))
            done = {"refreshed": row.started, "size": size, "content": row.content + bool(changed)}
            free = {"owner": None, "lease": None, "started": None, "cursor": None}
            self._renew(connection, **done, **free)
            noted = [] if first else _noted(connection, self._id, row.started, self.key)
        return DictionaryRefresh(self.key, first, size, noted)

    def release(self) -> None:
        """Let another process continue with this dictionary; what came so far is kept."""
        with self._database.write() as connection:
            mine = and_(dictionaries.c.id == self._id, dictionaries.c.owner == self._owner)
            connection.execute(update(dictionaries).where(mine).values(owner=None, lease=None))

    def _renew(self, connection: Connection, **news: object) -> None:
        mine = and_(dictionaries.c.id == self._id, dictionaries.c.owner == self._owner)
        if connection.execute(update(dictionaries).where(mine).values(news)).rowcount != 1:
            raise LeaseLostError(f"Another process fetches the dictionary of attribute {self.key.attribute_id} now.")


def new_owner(outlives: bool = False) -> str:
    """A name for a writer: of this process, or (``outlives``) of work that another process may continue."""
    return f"{'' if outlives else platform.node()}/{os.getpid()}/{uuid.uuid4().hex}"


def _owner_is_gone(owner: str) -> bool:
    """Whether the process of an owner is known to be gone; one of another machine may always live."""
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


def is_key(key: DictionaryKey) -> list[Any]:
    """The condition for a row of the dictionaries to be a certain one."""
    return [dictionaries.c[name] == part for name, part in key._asdict().items()]


def moment(seconds: float) -> datetime:
    """A time of the tables."""
    return datetime.fromtimestamp(seconds, UTC)


def clean(text: str | None) -> str:
    """A text that every database takes: without NUL and halves of characters."""
    made = (text or "").replace("\0", "")
    return made if made.isascii() else made.encode("utf-8", "replace").decode()


def _new(key: DictionaryKey, dictionary_id: int) -> dict[str, object]:
    return {**key._asdict(), "dictionary_id": dictionary_id, "size": 0}


def _staged(id: int, row: DescriptionCategoryAttributeValue) -> dict[str, object]:
    value = clean(row.value)
    texts = {"value": value, "info": clean(row.info), "picture": clean(row.picture)}
    return {"dictionary": id, "id": row.id, **texts, "normal": normalize(value)[:KEY_LENGTH]}


def _here() -> Any:
    return values.c.vanished.is_(None)


def _gone(id: int) -> Any:
    """Values that the refresh did not bring."""
    brought = exists().where(staged.c.dictionary == id, staged.c.id == values.c.id)
    return and_(values.c.dictionary == id, _here(), ~brought)


def _both() -> Any:
    pair = and_(values.c.dictionary == staged.c.dictionary, values.c.id == staged.c.id)
    return staged.outerjoin(values, pair)


def _note_changes(connection: Connection, id: int, seen: float) -> None:
    def note(kind: str, of: Any, before: Any, source: Any, *where: Any) -> None:
        found = select(literal(id), literal(seen), literal(kind), of.c.id, of.c.value, before)
        names = ["dictionary", "seen", "kind", "id", "value", "before"]
        rows = found.select_from(source).where(*where).order_by(of.c.id)
        connection.execute(insert(changes).from_select(names, rows))

    mine = staged.c.dictionary == id
    new = or_(values.c.id.is_(None), values.c.vanished.is_not(None))
    note("appeared", staged, literal(""), _both(), mine, new)
    note("vanished", values, values.c.value, values, _gone(id))
    note("renamed", staged, values.c.value, _both(), mine, _here(), values.c.value != staged.c.value)


def _merge(connection: Connection, postgres: bool, id: int, seen: float) -> int:
    """Make the content what the refresh brought; the number of rows that changed."""
    gone = connection.execute(update(values).where(_gone(id)).values(vanished=seen)).rowcount
    texts = ("value", "info", "picture")
    other = or_(*(values.c[name] != staged.c[name] for name in texts))
    news = or_(values.c.id.is_(None), values.c.vanished.is_not(None), other)
    names = ["dictionary", "id", *texts, "normal"]
    rows = select(*(staged.c[name] for name in names), literal(seen)).select_from(_both())
    made = postgresql.insert(values) if postgres else sqlite.insert(values)
    put = made.from_select([*names, "first_seen"], rows.where(staged.c.dictionary == id, news))
    fresh = {name: put.excluded[name] for name in (*texts, "normal")} | {"vanished": None}
    keys = [values.c.dictionary, values.c.id]
    counted = put.on_conflict_do_update(index_elements=keys, set_=fresh).execution_options(preserve_rowcount=True)
    return gone + connection.execute(counted).rowcount


def _noted(connection: Connection, id: int, seen: float, key: DictionaryKey) -> list[Change]:
    noted = select(changes).where(changes.c.dictionary == id, changes.c.seen == seen).order_by(changes.c.number)
    return [change_of(row, key) for row in connection.execute(noted)]


def change_of(row: Row[Any], key: DictionaryKey) -> Change:
    """A row of the changes as it is given out."""
    return Change(row.kind, key, row.id, row.value, row.before, moment(row.seen))
