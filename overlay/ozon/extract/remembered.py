"""What is remembered: ids that others ask about, statuses, what a key opens, which streams were chosen."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from datetime import UTC, date, datetime
from typing import Any, TypeAlias
from zlib import compress, decompress

import attrs
import msgspec
import sqlalchemy as sa
from sqlalchemy import Connection, Table

from . import state_tables as tables
from .store import Store
from .task import Task

#: Status of rows by key.
Statuses: TypeAlias = Mapping[tuple[Any, ...], str | None]


@attrs.frozen(kw_only=True)
class ShopState:
    """What the last check of a key found.

    Attributes:
        checked: Moscow day of the check.
        closed: why the key cannot be used; empty if it can.
        expires: when it stops working.
        paths: paths that its roles open; ``None`` if unknown.
    """

    checked: date
    closed: str = ""
    expires: datetime | None = None
    paths: frozenset[str] | None = None


@attrs.frozen(kw_only=True)
class Choice:
    """What a run reads of a shop.

    Attributes:
        streams: names of the streams.
        personal: whether personal data are kept.
    """

    streams: tuple[str, ...]
    personal: bool = False


class Remembered(Store):
    """What is remembered of rows, of keys and of what was chosen."""

    def statuses(self, task: Task) -> Statuses:
        """The last known statuses of the rows of a task's part, by key."""
        found = self._of_part(task, "status")
        if found is None:
            return {}
        *keys, statuses = found
        return dict(zip(zip(*keys), statuses))

    def logs(self, task: Task) -> list[str]:
        """Parts of the log of statuses that may have rows which `statuses` does not tell of, oldest first."""
        return list(self._of_part(task, "log") or [])

    def begin_log(self, task: Task, name: str) -> None:
        """Note that a part of the log is about to be written, see `logs`."""
        begun = [*self.logs(task), name]
        with self.writing() as connection:
            self._put(connection, tables.statuses, task, {"log": begun})

    def _of_part(self, task: Task, path: str) -> Any:
        of = {"shop": task.shop, "stream": task.stream, "since": task.since.isoformat(), "path": path}
        wanted = sa.and_(*(tables.statuses.c[name] == value for name, value in of.items()))
        with self.reading() as connection:
            found = connection.scalar(sa.select(tables.statuses.c.value).where(wanted))
        return None if found is None else unpacked(found)

    def ids(
        self, shop: str, stream: str, path: str, since: date | None = None, *, later: bool = False
    ) -> list[Any] | None:
        """The ids of the last complete load of a part, or of the last part, by path; ``None`` if there is none.

        Args:
            shop: name of the shop.
            stream: name of the stream.
            path: `Of.name` of the ids.
            since: first day of the part.
            later: whether to add those of all parts after it; there need not be one of that day.
        """
        same = (tables.ids.c.shop == shop) & (tables.ids.c.stream == stream) & (tables.ids.c.path == path)
        if since is not None and not later:
            same &= tables.ids.c.since == since.isoformat()
        rows = sa.select(tables.ids.c.since, tables.ids.c.value).where(same).order_by(tables.ids.c.since.desc())
        with self.reading() as connection:
            parts = connection.execute(rows if later else rows.limit(1)).all()
        if not parts:
            return None
        first = "" if since is None else since.isoformat()
        taken = [ids_of(part.value) for part in (*parts[:1], *(part for part in parts[1:] if part.since >= first))]
        # in the order of each part, so that the same parts always give the same requests
        return list(dict.fromkeys(one for found in reversed(taken) for one in found))

    def put_shop(self, shop: str, found: ShopState) -> None:
        """Keep what a check of a key found."""
        values = {
            "checked": found.checked.isoformat(),
            "closed": found.closed.encode(errors="backslashreplace").decode(),  # no database takes half a character
            "expires": found.expires.timestamp() if found.expires else None,
            "paths": None if found.paths is None else json.dumps(sorted(found.paths)),
        }
        made = self._insert(tables.shops).values(shop=shop, **values)
        with self.writing() as connection:
            connection.execute(made.on_conflict_do_update(index_elements=["shop"], set_=values))

    def forget_checks(self, shops: Iterable[str]) -> None:
        """Have keys checked again that were refused."""
        with self.writing_many() as connection:
            refused = tables.shops.c.shop.in_(list(shops)) & (tables.shops.c.closed != "")
            connection.execute(sa.delete(tables.shops).where(refused))

    def shop(self, name: str) -> ShopState | None:
        """What the last check of a key found."""
        with self.reading() as connection:
            row = connection.execute(sa.select(tables.shops).where(tables.shops.c.shop == name)).one_or_none()
        if row is None:
            return None
        return ShopState(
            checked=date.fromisoformat(row.checked),
            closed=row.closed or "",
            expires=None if row.expires is None else moment(row.expires),
            paths=None if row.paths is None else frozenset(json.loads(row.paths)),
        )

    def put_choice(self, shops: Iterable[str], choice: Choice) -> None:
        """Keep what a run reads of shops."""
        values = {
            "streams": json.dumps(choice.streams),
            "personal": int(choice.personal),
        }
        made = self._insert(tables.choices)
        made = made.on_conflict_do_update(index_elements=["shop"], set_=values)
        if rows := [{"shop": shop, **values} for shop in shops]:
            with self.writing_many() as connection:
                connection.execute(made, rows)

    def shops(self) -> list[str]:
        """Names of all shops with a task or a choice."""
        known = sa.union(sa.select(tables.tasks.c.shop), sa.select(tables.choices.c.shop))
        with self.reading() as connection:
            return sorted(connection.scalars(known))

    def choices(self, shops: Iterable[str]) -> dict[str, Choice]:
        """What the last run read, by shop."""
        with self.reading() as connection:
            rows = connection.execute(sa.select(tables.choices).where(tables.choices.c.shop.in_(list(shops)))).all()
        return {row.shop: Choice(streams=tuple(json.loads(row.streams)), personal=bool(row.personal)) for row in rows}

    def _put_statuses(self, connection: Connection, task: Task, statuses: Statuses, log: Sequence[str]) -> None:
        if statuses:
            length = len(next(iter(statuses)))
            keys = [[key[number] for key in statuses] for number in range(length)]
            values = {"status": [*keys, [*statuses.values()]], "log": log}
            self._put(connection, tables.statuses, task, values)

    def _put(self, connection: Connection, table: Table, task: Task, values: Mapping[str, Any]) -> None:
        """Insert or replace values of a part."""
        of = {"shop": task.shop, "stream": task.stream, "since": task.since.isoformat()}
        rows = [{**of, "path": name, "value": packed(value)} for name, value in values.items()]
        made = self._insert(table)
        made = made.on_conflict_do_update(index_elements=table.primary_key.columns, set_={"value": made.excluded.value})
        if rows:
            connection.execute(made, rows)


def packed(value: object) -> bytes:
    """A value for the tables: JSON, compressed."""
    return compress(msgspec.json.encode(value), 1)


def unpacked(value: bytes) -> Any:
    """A value of the tables."""
    return msgspec.json.decode(decompress(value))


def ids_of(value: bytes) -> list[Any]:
    """Ids of the tables; those with values beside them are tuples."""
    return [tuple(one) if isinstance(one, list) else one for one in unpacked(value)]


def moment(seconds: float) -> datetime:
    """A time of the tables."""
    return datetime.fromtimestamp(seconds, UTC)
