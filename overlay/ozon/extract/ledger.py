"""The reports that were ordered: each creation makes another one, and their number is limited."""

from __future__ import annotations

import zlib
from collections.abc import Sequence
from datetime import datetime
from typing import Any, NamedTuple
from uuid import uuid4

import sqlalchemy as sa
from sqlalchemy import Connection

from .remembered import moment
from .state import AHEAD, State
from .state_tables import reports

_DAY = 86_400.0
#: Seconds that Ozon keeps a report.
KEPT = 3 * _DAY
#: Seconds after which a report that nobody asked about again no longer holds back others.
_FORGOTTEN = 1800.0
#: Seconds until another look, while another report of the account is being made.
BUSY = 30.0


class Limit(NamedTuple):
    """How many reports may be ordered.

    Attributes:
        account: the account.
        pool: name of what is limited together.
        units: what the next report takes.
        most: maximum units in 24 hours; ``None`` if none is known.
        alone: whether Ozon makes only one of them at a time.
    """

    account: str
    pool: str
    units: int
    most: int | None
    alone: bool


class Order(NamedTuple):
    """A report that was ordered.

    Attributes:
        id: its id here.
        code: what Ozon knows it by.
    """

    id: str
    code: str


class Ledger:
    """The reports that all processes ordered, in the state.

    Args:
        state: the state.
    """

    def __init__(self, state: State) -> None:
        self._state = state

    def find(self, task: str, asked: str) -> Order | None:
        """The report that a task ordered with a request, and that Ozon still has."""
        kept = reports.c.ordered > self._state.now() - KEPT
        mine = (reports.c.task == task) & (reports.c.asked == asked) & reports.c.code.is_not(None) & kept
        with self._state.reading() as connection:
            newest = sa.select(reports).where(mine).order_by(reports.c.ordered.desc()).limit(1)
            row = connection.execute(newest).one_or_none()
        return None if row is None else Order(row.id, row.code)

    def reserve(self, task: str, asked: str, limit: Limit) -> str | datetime:
        """Note that a report is about to be ordered, before that happens.

        Returns:
            The id of the order, or the moment when to ask again.
        """
        now, made = self._state.now(), uuid4().hex
        with self._state.writing() as connection:
            self._lock(connection, limit)
            # of a clock that was ahead: when that really was is not known
            late = reports.c.ordered > now + AHEAD
            connection.execute(sa.update(reports).where(late).values(ordered=now))
            connection.execute(sa.delete(reports).where(reports.c.ordered < now - KEPT - _DAY))
            rows = self._of(connection, limit, now)
            others = [row for row in rows if (row.task, row.asked) != (task, asked)]
            if limit.alone and any(row.open and row.ordered > now - _FORGOTTEN for row in others):
                return moment(now + BUSY)
            free = self._free(rows, limit)
            if free is not None:
                return moment(free)
            connection.execute(
                sa.insert(reports).values(
                    id=made,
                    task=task,
                    asked=asked,
                    account=limit.account,
                    pool=limit.pool,
                    units=limit.units,
                    ordered=now,
                    code=None,
                    open=1,
                )
            )
        return made

    def put(self, id: str, code: str) -> Order:
        """Note what Ozon calls a report that it has accepted."""
        self._change(id, code=code)
        return Order(id, code)

    def close(self, order: Order) -> None:
        """Note that Ozon has finished a report."""
        self._change(order.id, open=0)

    def void(self, id: str) -> None:
        """Give up a report: another one is ordered next time. This one counts towards the quota all the same."""
        self._change(id, code=None, open=0)

    def cancel(self, id: str) -> None:
        """Note that Ozon refused an order. It does not count."""
        with self._state.writing() as connection:
            connection.execute(sa.delete(reports).where(reports.c.id == id))

    def slides(self, limit: Limit) -> datetime | None:
        """When the oldest order of the last 24 hours no longer counts; ``None`` if there is none."""
        with self._state.reading() as connection:
            rows = self._of(connection, limit, self._state.now())
        return moment(rows[0].ordered + _DAY) if rows else None

    def _change(self, id: str, **values: Any) -> None:
        with self._state.writing() as connection:
            connection.execute(sa.update(reports).where(reports.c.id == id).values(values))

    def _of(self, connection: Connection, limit: Limit, now: float) -> Sequence[Any]:
        """The orders of the last 24 hours, oldest first."""
        same = (reports.c.account == limit.account) & (reports.c.pool == limit.pool)
        recent = reports.c.ordered > now - _DAY
        return connection.execute(sa.select(reports).where(same & recent).order_by(reports.c.ordered)).all()

    def _free(self, rows: Sequence[Any], limit: Limit) -> float | None:
        """When there is room for the next report; ``None`` if there is now."""
        over = sum(row.units for row in rows) + limit.units - (limit.most or 0)
        if limit.most is None or over <= 0:
            return None
        for row in rows:
            over -= row.units
            if over <= 0:
                return float(row.ordered) + _DAY
        return self._state.now() + _DAY

    def _lock(self, connection: Connection, limit: Limit) -> None:
        """Let only one process count at a time. SQLite does so for all that write."""
        if connection.dialect.name == "postgresql":
            number = zlib.crc32(f"{limit.account}/{limit.pool}".encode())
            connection.execute(sa.select(sa.func.pg_advisory_xact_lock(0x02070E02, number - 2**31)))
