"""Which worker handles which event: one at a time of each subject, the oldest first.

In PostgreSQL, everybody locks subjects before their events, and one worker at a time puts new events into the queue:
so no two wait for each other. A query with FOR UPDATE would lock events of others, too: those that were new when it
began, and no longer are.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

import sqlalchemy as sa
from sqlalchemy import Connection, bindparam

from .facts import TELLS
from .store import Store
from .tables import events, subjects

#: New events that one claim puts into the queue.
_NEW = 200
_LOCK = 0x0207_0F02  # any number: identifies the lock for putting new events into the queue
_ENDED = "The worker ended before the event was handled."
#: What happens to a posting once.
_ONCE = [name for name, (tells, _) in TELLS.items() if tells != "state"]
_REPEATED = "Handlers had it already: one such event was made, the other one sent."
_EVENT = events.c.id == bindparam("number")
_SUBJECT = subjects.c.subject == bindparam("which")
_OF_SUBJECT = events.c.subject == bindparam("which")
_AT: sa.BindParameter[float] = bindparam("at", type_=sa.Double)
_CLOCK: sa.BindParameter[float] = bindparam("clock", type_=sa.Double)
_AGED = (events.c.moment, events.c.id)


class Claim(NamedTuple):
    """An event that a worker handles."""

    id: int
    subject: str
    owner: str
    key: str
    type: str
    content: bytes
    received: float
    made: bool
    attempt: int
    late: bool
    repeated: bool  # handlers had it, from an event that was made while this one was sent, or the other way round


class LostClaimError(Exception):
    """The lease ended, and another worker may have the event."""


class Claims:
    """Gives events to workers.

    Args:
        store: the store.
        lease: seconds after which the event of a worker that died is free again.
        attempts: how often an event is handed over before it becomes a dead letter.
        clock: seconds of a clock that nobody sets, and all processes of the machine share, for leases in SQLite.
    """

    def __init__(self, store: Store, lease: float, attempts: int, clock: Callable[[], float]) -> None:
        self._store = store
        self._clock = clock
        self._attempts = attempts
        self._sql = _Statements(store, lease)

    def is_any(self) -> bool:
        """Whether an event may be due, without a lock."""
        if self._is_new():
            return True
        with self._store.reading() as connection:
            return connection.execute(self._sql.due, self._times()).first() is not None

    def claim(self, owner: str) -> Claim | None:
        """Begin to handle an event; ``None`` if none is due."""
        while self._is_new():
            with self._store.writing(durable=False) as connection:
                if not self._put_into_queue(connection):
                    break
        with self._store.writing(durable=False) as connection:
            while found := connection.execute(self._sql.lock_due, self._times()).first():
                if found.owner is not None:
                    self._take_back(connection, found.subject)
                claimed = self._run_oldest(connection, found.subject, owner)
                if claimed is not None:
                    return claimed
        return None

    def renew(self, claim: Claim) -> bool:
        """Prolong a lease. Returns whether the worker still had it."""
        given = {"which": claim.subject, "worker": claim.owner, **self._times()}
        with self._store.writing(durable=False) as connection:
            return connection.execute(self._sql.renew, given).rowcount == 1

    def finish(self, connection: Connection, claim: Claim) -> None:
        """Mark an event as done, in the transaction of its handler.

        Raises:
            LostClaimError: another worker may have it.
        """
        self._end(connection, claim, self._sql.repeated if claim.repeated else self._sql.done)

    def fail(self, claim: Claim, error: str, pause: float) -> bool:
        """Let an event wait for its next attempt; after the last one it becomes a dead letter.

        Returns:
            whether it is one.

        Raises:
            LostClaimError: another worker may have it.
        """
        dead = claim.attempt >= self._attempts
        with self._store.writing() as connection:
            if dead:
                self._end(connection, claim, self._sql.dead, told=error)
            else:
                self._end(connection, claim, self._sql.again, told=error, pause=pause)
        return dead

    def _times(self) -> dict[str, float]:
        return {"at": self._store.now(), "clock": self._clock()}

    def _is_new(self) -> bool:
        with self._store.reading() as connection:
            return bool(connection.scalar(self._sql.is_new))

    def _put_into_queue(self, connection: Connection) -> bool:
        """Returns whether there may be more new events; those that another worker puts there do not count."""
        if not self._store.is_file and not connection.scalar(sa.select(sa.func.pg_try_advisory_xact_lock(_LOCK))):
            return False
        found = connection.execute(self._sql.new, self._times()).all()
        if not found:
            return False
        dues: dict[str, float] = {}
        for row in found:
            if row.state == "waiting":
                dues[row.subject] = min(row.due, dues.get(row.subject, row.due))
        if dues:
            connection.execute(self._sql.queue, [{"subject": one, "due": dues[one]} for one in sorted(dues)])
        connection.execute(self._sql.queued, {"numbers": [row.id for row in found]})
        return len(found) == _NEW

    def _take_back(self, connection: Connection, subject: str) -> None:
        """The event of a worker that died waits again, or was its last attempt."""
        given = {"which": subject, "most": self._attempts, **self._times()}
        connection.execute(self._sql.give_up, given)
        connection.execute(self._sql.take_back, given)

    def _run_oldest(self, connection: Connection, subject: str, owner: str) -> Claim | None:
        """Begin to handle the oldest event of a subject, if it is due."""
        row = connection.execute(self._sql.oldest, {"which": subject, **self._times()}).first()
        if row is None or not row.is_due:
            self._let_wait(connection, subject, None if row is None else row.due)
            return None
        connection.execute(self._sql.run, {"number": row.id, "is_late": row.late})
        connection.execute(self._sql.own, {"which": subject, "worker": owner, **self._times()})
        same = {name: getattr(row, name) for name in ("id", "key", "type", "content", "received", "made")}
        late, repeated = bool(row.late), bool(row.repeated)
        return Claim(subject=subject, owner=owner, attempt=row.attempt + 1, late=late, repeated=repeated, **same)

    def _end(self, connection: Connection, claim: Claim, change: sa.Update, **given: object) -> None:
        """End the handling of an event. Its subject goes on with the next one."""
        which = {"which": claim.subject, **self._times()}
        if connection.scalar(self._sql.lock_owner, which) != claim.owner:
            raise LostClaimError
        connection.execute(change, {"number": claim.id, **self._times(), **given})
        self._let_wait(connection, claim.subject, connection.scalar(self._sql.next_due, which))

    def _let_wait(self, connection: Connection, subject: str, due: float | None) -> None:
        """Let a subject wait until its next event is due; without one it leaves the queue."""
        if due is None:
            connection.execute(self._sql.remove, {"which": subject})
        else:
            connection.execute(self._sql.let_wait, {"which": subject, "next": due})


class _Statements:
    """What is executed for each event; made once, for that takes longer than to execute it."""

    def __init__(self, store: Store, lease: float) -> None:
        # by which events are due and leases end. The clocks of machines differ, and that of one may be set.
        time: sa.ColumnElement[float] = _AT
        clock: sa.ColumnElement[float] = _CLOCK
        if not store.is_file:
            time = clock = sa.cast(sa.extract("epoch", sa.func.statement_timestamp()), sa.Double)
        ended = subjects.c.lease < clock
        if store.is_file:  # its clock begins anew with the machine
            ended |= subjects.c.lease > clock + lease
        first = events.c.attempt == 0  # due at once, whatever the clock of the receiver shows
        due_at = sa.case((first & (events.c.due > time), time), else_=events.c.due).label("due")
        self.is_new = sa.select(sa.exists().where(events.c.fresh.is_not(None)))
        new = sa.select(events.c.id, events.c.subject, due_at, events.c.state).where(events.c.fresh.is_not(None))
        self.new = new.order_by(events.c.id).limit(_NEW)
        insert = store.insert_into(subjects)
        earlier = sa.case((insert.excluded.due < subjects.c.due, insert.excluded.due), else_=subjects.c.due)
        self.queue = insert.on_conflict_do_update(index_elements=[subjects.c.subject], set_={"due": earlier})
        numbers: sa.BindParameter[int] = bindparam("numbers", expanding=True)
        self.queued = sa.update(events).where(events.c.id.in_(numbers)).values(fresh=None)

        free = subjects.c.owner.is_(None) | ended
        due = sa.select(subjects.c.subject, subjects.c.owner).where(subjects.c.due <= time, free)
        self.due = due.order_by(subjects.c.due).limit(1)
        self.lock_due = self.due.with_for_update(skip_locked=True)
        left = sa.update(events).where(_OF_SUBJECT, events.c.state == "running")
        last = events.c.attempt >= bindparam("most")
        self.give_up = left.where(last).values(state="dead", finished=_AT, error=_ENDED)
        self.take_back = left.values(state="waiting", due=time, error=_ENDED)

        waiting = (_OF_SUBJECT, events.c.state == "waiting")  # new ones, too: they may be the oldest
        other = events.alias()
        handled = (other.c.subject == events.c.subject, other.c.state == "done")
        # what was made was so when Ozon was asked, which is its moment
        later = (other.c.moment > events.c.moment, other.c.happened.is_not(None) | other.c.made)
        late = (events.c.happened.is_not(None) | events.c.made) & sa.exists().where(*handled, *later)
        same = (other.c.type == events.c.type, other.c.made != events.c.made, other.c.error.is_(None))
        asked = events.c.finished.is_not(None)  # somebody replays it
        repeated = events.c.type.in_(_ONCE) & ~asked & sa.exists().where(*handled, *same)
        columns = [events.c[name] for name in ("id", "key", "type", "content", "received", "made", "attempt")]
        marks = (
            due_at,
            (first | (events.c.due <= time)).label("is_due"),
            late.label("late"),
            repeated.label("repeated"),
        )
        self.oldest = sa.select(*columns, *marks).where(*waiting).order_by(*_AGED).limit(1)
        self.next_due = sa.select(due_at).where(*waiting).order_by(*_AGED).limit(1)
        is_late: sa.BindParameter[bool] = bindparam("is_late", type_=sa.Boolean)
        running = {"state": "running", "attempt": events.c.attempt + 1, "late": is_late}
        self.run = sa.update(events).where(_EVENT).values(running)
        this = sa.update(subjects).where(_SUBJECT)
        self.own = this.values(owner=bindparam("worker"), lease=clock + lease)
        self.renew = this.where(subjects.c.owner == bindparam("worker")).values(lease=clock + lease)

        self.lock_owner = sa.select(subjects.c.owner).where(_SUBJECT).with_for_update()
        forgotten = sa.func.length(events.c.content) == 0  # while it was handled
        end = sa.update(events).where(_EVENT).values(subject=sa.case((forgotten, ""), else_=events.c.subject))
        self.done = end.values(state="done", finished=_AT, error=None)
        self.repeated = end.values(state="done", finished=_AT, error=_REPEATED)
        told = sa.case((forgotten, None), else_=bindparam("told", type_=sa.Text))
        self.dead = end.values(state=sa.case((forgotten, "done"), else_="dead"), finished=_AT, error=told)
        again = {
            "state": sa.case((forgotten, "done"), else_="waiting"),
            "finished": sa.case((forgotten, _AT), else_=events.c.finished),
        }
        pause = bindparam("pause", type_=sa.Double)
        self.again = end.values(**again, due=time + pause, error=told)
        self.let_wait = this.values(owner=None, lease=None, due=bindparam("next"))
        self.remove = sa.delete(subjects).where(_SUBJECT)
