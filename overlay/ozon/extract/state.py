"""What is known about tasks and their loads: in a SQLite file, or in PostgreSQL for several machines."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime, timedelta
from types import MappingProxyType
from typing import Any, Literal

import attrs
import sqlalchemy as sa
from sqlalchemy import Connection

from . import state_tables as tables
from .days import moscow_day
from .history import History
from .load import DAILY, FINAL, Load
from .owners import is_dead
from .remembered import Statuses, moment
from .state_tables import tasks
from .tables import Part
from .task import Task

#: Days in which a task may be finished that is still a part of a plan: a snapshot is taken once a month at most.
_RECENT = timedelta(days=32)
#: Seconds by which the clocks of machines may differ.
AHEAD = 600.0
_other = tasks.alias()
_SAME = sa.and_(*(_other.c[name] == tasks.c[name] for name in ("shop", "stream", "since")))
_IS_NEWER = sa.and_(_SAME, _other.c.as_of > tasks.c.as_of)
_IS_OLDER = sa.and_(_SAME, _other.c.as_of < tasks.c.as_of)


class LostLeaseError(Exception):
    """Another process took the task over, or a later run reads its part, or has read it."""


@attrs.frozen(kw_only=True)
class Entry:
    """A task and what became of it.

    Attributes:
        task: the task.
        status: ``due``, or the status of its last load.
        not_before: when it may be run again.
        owner: the process that runs it now; ``None`` if none does.
        load: its last load.
        finished: when that ended.
    """

    task: Task
    status: str
    not_before: datetime
    owner: str | None
    load: Load | None
    finished: datetime | None


class State(History):
    """The state of extraction, see `Store`."""

    def add(self, planned: Sequence[Task], since: Mapping[tuple[str, str], date] = MappingProxyType({})) -> None:
        """Make tasks due that are new, or that were closed, off or suspect.

        Args:
            planned: the tasks, most urgent first.
            since: days from which on parts count, also those that were given up: by shop and stream.
        """
        rows = [
            {"id": task.id, **task.to_dict(), "rank": rank, "status": "due", "not_before": 0.0, "failures": 0}
            for rank, task in enumerate(planned)
        ]
        wanted = [(*of, day.isoformat()) for of, day in since.items()]
        begun = [*wanted, *((task.shop, task.stream, task.since.isoformat()) for task in planned)]
        made = self._insert(tasks)
        again = made.on_conflict_do_update(
            index_elements=["id"],
            set_={"status": "due", "not_before": 0.0, "rank": made.excluded.rank},
            where=sa.or_(*(tasks.c.status == one for one in DAILY)),  # not IN: many rows at once
        )
        if not begun:
            return
        with self.writing_many() as connection:
            if rows:
                connection.execute(again, rows)
            self._begin(connection, begun)
            self._take_back(connection, wanted)

    def finished(self, shops: Iterable[str], as_of: date, since: datetime) -> set[str]:
        """Ids of the tasks of a day's run, and of snapshots, that are not run again.

        Args:
            shops: names of shops.
            as_of: the day.
            since: a task that ended closed, off or suspect before this moment is run again.
        """
        recent = tasks.c.as_of >= (as_of - _RECENT).isoformat()
        ended = (tasks.c.status == "success") | (tasks.c.finished >= since.timestamp())
        same = tasks.c.shop.in_(list(shops)) & tasks.c.status.in_(FINAL) & recent & ended
        with self.reading() as connection:
            return set(connection.scalars(sa.select(tasks.c.id).where(same)))

    def due(self, shops: Iterable[str] | None = None) -> list[Task]:
        """Tasks that can be run now, most urgent first. A later run's task of the same part takes the place of one."""
        return [entry.task for entry in self._select(self._is_due(), shops)]

    def held(self, shops: Iterable[str]) -> list[Task]:
        """Tasks that a process runs now."""
        return [entry.task for entry in self._select(self._held(), shops)]

    def next_time(self, shops: Iterable[str], streams: Iterable[str]) -> datetime | None:
        """When the next task that has to wait, or that another process runs, may be run; ``None`` if there is none."""
        waits = tasks.c.status.not_in(FINAL) & self._is_current() & tasks.c.shop.in_(list(shops))
        waits &= tasks.c.stream.in_(list(streams))
        before = sa.select(sa.func.max(_other.c.lease)).where(_IS_OLDER, self._held(_other)).scalar_subquery()
        end = sa.func.coalesce(tasks.c.lease, before) - self.time() + self.now()
        again = sa.case((self._has_come(), self.now()), else_=tasks.c.not_before)
        soonest = sa.func.min(sa.func.coalesce(end, again))
        with self.reading() as connection:
            found = connection.scalar(sa.select(soonest).where(waits))
        return None if found is None else moment(found)

    def ahead(self, shops: Iterable[str]) -> datetime | None:
        """The latest moment at which a task ended, if that is still to come; ``None`` if no clock was wrong."""
        latest = sa.select(sa.func.max(tasks.c.finished)).where(tasks.c.shop.in_(list(shops)))
        with self.reading() as connection:
            found = connection.scalar(latest)
        return moment(found) if found is not None and found > self.now() + AHEAD else None

    def entries(self, shops: Iterable[str] | None = None, since: date | None = None) -> list[Entry]:
        """All tasks, or those of runs since a day."""
        return self._select(tasks.c.as_of >= since.isoformat() if since else sa.true(), shops)

    def get(self, task: Task) -> Entry | None:
        """What is known of a task."""
        found = self._select(tasks.c.id == task.id, None)
        return found[0] if found else None

    def ended(self, ids: Iterable[str]) -> dict[str, int]:
        """The number of pages of those tasks that have ended and that nobody runs, by id."""
        found = self._select(tasks.c.id.in_(list(ids)) & tasks.c.owner.is_(None) & tasks.c.status.in_(FINAL), None)
        return {entry.task.id: entry.load.pages for entry in found if entry.load is not None}

    def acquire(self, task: Task, owner: str) -> Literal["yes", "busy", "done", "later"]:
        """Take the lease of a task, which is added if it is not known.

        Returns:
            ``yes``: the caller has it until it finishes the task or stops renewing. ``busy``: another process has it,
            or that of an earlier run for the part: of two that publish at once the older one might be the last.
            ``done``: there is nothing left to do, or a later run has a task for the part. ``later``: it has to wait.
        """
        if self.get(task) is None:
            self.add([task])
        facts = (self._is_current().label("current"), self._held().label("held"), self._waits().label("waits"))
        with self.writing() as connection:
            changed = connection.execute(
                sa.update(tasks)
                .where(tasks.c.id == task.id, self._is_due())
                .values(owner=owner, lease=self.time() + self.lease)
            )
            if changed.rowcount:
                return "yes"
            row = connection.execute(sa.select(tasks, *facts).where(tasks.c.id == task.id)).one()
        if row.status in FINAL or (row.owner is None and not row.current and row.as_of <= self._today):
            return "done"
        return "busy" if row.waits or (row.owner is not None and row.held) else "later"

    def renew(self, task: Task, owner: str) -> bool:
        """Renew a lease. Returns False if the holder has lost it, see `LostLeaseError`."""
        renewed = sa.update(tasks).where(self._is_of(task, owner)).values(lease=self.time() + self.lease)
        with self.writing() as connection:
            return connection.execute(renewed).rowcount > 0

    def has(self, task: Task, owner: str) -> bool:
        """The same, without writing."""
        with self.reading() as connection:
            return connection.scalar(sa.select(tasks.c.id).where(self._is_of(task, owner))) is not None

    def _is_of(self, task: Task, owner: str) -> sa.ColumnElement[bool]:
        newer = _other.c.status.in_(("success", "partial")) | (_other.c.owner.is_not(None) & self._held(_other))
        outdated = sa.exists().where(_IS_NEWER, _other.c.as_of <= self._today, newer)
        return (tasks.c.id == task.id) & (tasks.c.owner == owner) & ~outdated

    def finish(
        self,
        task: Task,
        owner: str,
        load: Load,
        *,
        ids: Mapping[str, Sequence[object]] = MappingProxyType({}),
        statuses: Statuses = MappingProxyType({}),
        log: Sequence[str] = (),
        connection: Connection | None = None,
    ) -> None:
        """Write the outcome of a task and give up its lease.

        Args:
            task: the task.
            owner: the holder of the lease.
            load: the outcome.
            ids: ids for the streams that ask about the rows of this one, by path.
            statuses: all known statuses of the part, by the key of their row, if one is new.
            log: parts of the log of statuses that the task may write again, see `logs`.
            connection: the transaction of the rows, if they go into the same database.

        Raises:
            LostLeaseError: another process has the lease.
        """
        failed = load.status in ("failed", "partial")
        until = load.until.timestamp() if load.until is not None else 0.0
        values = {
            "status": load.status,
            "not_before": until,
            "owner": None,
            "lease": None,
            "failures": tasks.c.failures + 1 if failed else 0,
            "load": json.dumps(attrs.asdict(load), default=str, ensure_ascii=False),
            "finished": self.now(),
        }
        change = sa.update(tasks).where(tasks.c.id == task.id, tasks.c.owner == owner).values(values)
        with self._within(connection) as used:
            if not used.execute(change).rowcount:
                raise LostLeaseError(f"Another process took over the task {task.id} ({task}).")
            self._put(used, tables.ids, task, ids)
            self._put_statuses(used, task, statuses, log)

    def forget(self, shop: str) -> int:
        """Forget all of a shop. Returns how many tasks it had."""
        with self.writing_many() as connection:
            own = sa.select(tasks.c.id).where(tasks.c.shop == shop)
            connection.execute(sa.delete(tables.reports).where(tables.reports.c.task.in_(own)))
            count = connection.execute(sa.delete(tasks).where(tasks.c.shop == shop)).rowcount
            for table in (tables.ids, tables.statuses, tables.histories, tables.shops, tables.choices):
                connection.execute(sa.delete(table).where(table.c.shop == shop))
            return count

    def failures(self, task: Task) -> int:
        """How often a task failed in a row."""
        with self.reading() as connection:
            return connection.scalar(sa.select(tasks.c.failures).where(tasks.c.id == task.id)) or 0

    def free_dead(self) -> int:
        """Free tasks whose holder has stopped renewing, or was a process of this machine that is gone.

        Returns how many.
        """
        with self.writing_many() as connection:
            held = connection.execute(
                sa.select(tasks.c.id, tasks.c.owner).where(tasks.c.owner.is_not(None), self._held())
            )
            dead = [row.id for row in held if is_dead(row.owner)]
            lost = tasks.c.owner.is_not(None) & (~self._held() | tasks.c.id.in_(dead))
            return connection.execute(sa.update(tasks).where(lost).values(owner=None, lease=None)).rowcount

    def release(self, task: Task, owner: str) -> None:
        """Give up a lease: the task is as it was before."""
        with self.writing() as connection:
            mine = (tasks.c.id == task.id) & (tasks.c.owner == owner)
            connection.execute(sa.update(tasks).where(mine).values(owner=None, lease=None))

    def last_complete(self, part: Part) -> Entry | None:
        """The last complete task of a part."""
        same = [tasks.c.shop == part.shop, tasks.c.stream == part.stream, tasks.c.since == part.name]
        found = self._select(sa.and_(*same, tasks.c.status == "success"), None)
        return max(found, key=lambda entry: entry.task.as_of, default=None)

    def had_rows(self, task: Task, any_part: bool) -> bool:
        """Whether the last complete load of the part, or of any part of the stream, had rows.

        A snapshot that was suspect does not count as one with rows: what is empty twice is empty.
        """
        told = ("success", "suspect") if any_part else ("success",)
        same = (tasks.c.shop == task.shop) & (tasks.c.stream == task.stream) & tasks.c.status.in_(told)
        same &= tasks.c.since < task.since.isoformat() if any_part else tasks.c.since == task.since.isoformat()
        wanted = sa.select(tasks.c.load).where(same).order_by(tasks.c.as_of.desc()).limit(1)
        with self.reading() as connection:
            found = connection.scalar(wanted)
        return found is not None and json.loads(found)["rows"].get(task.stream, 0) > 0

    def _is_due(self) -> sa.ColumnElement[bool]:
        free = tasks.c.owner.is_(None) | ~self._held()
        return tasks.c.status.not_in(FINAL) & free & ~self._waits() & self._has_come() & self._is_current()

    def _waits(self) -> sa.ColumnElement[bool]:
        """Whether a process has the task of an earlier run for the same part."""
        return sa.exists().where(_IS_OLDER, _other.c.owner.is_not(None), self._held(_other))

    def _has_come(self) -> sa.ColumnElement[bool]:
        """Whether it need not wait. A time that was set by a clock that was ahead does not count."""
        return (tasks.c.not_before <= self.now()) | (tasks.c.finished > self.now() + AHEAD)

    def _is_current(self) -> sa.ColumnElement[bool]:
        """Whether no later run has a task for the same part. Days still to come are from a clock that was wrong."""
        return (tasks.c.as_of <= self._today) & ~sa.exists().where(_IS_NEWER, _other.c.as_of <= self._today)

    @property
    def _today(self) -> str:
        return moscow_day(moment(self.now())).isoformat()

    def _select(self, wanted: sa.ColumnElement[bool], shops: Iterable[str] | None) -> list[Entry]:
        if shops is not None:
            wanted = wanted & tasks.c.shop.in_(list(shops))
        with self.reading() as connection:
            rows = connection.execute(sa.select(tasks).where(wanted).order_by(tasks.c.rank, tasks.c.id)).all()
        return [_entry(row) for row in rows]


def _entry(row: Any) -> Entry:
    facts = {name: getattr(row, name) for name in ("shop", "stream", "since", "until", "as_of")}
    return Entry(
        task=Task.from_dict(facts),
        status=row.status,
        not_before=moment(row.not_before),
        owner=row.owner,
        load=None if row.load is None else _load(json.loads(row.load)),
        finished=None if row.finished is None else moment(row.finished),
    )


def _load(facts: dict[str, Any]) -> Load:
    for name in ("until", "started"):
        facts[name] = datetime.fromisoformat(facts[name]) if facts.get(name) else None
    lost = facts.get("lost")
    facts["lost"] = (date.fromisoformat(lost[0]), date.fromisoformat(lost[1])) if lost else None
    return Load(**facts)
