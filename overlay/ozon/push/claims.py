"""Which worker handles which event: one at a time of each subject, the oldest first.

In PostgreSQL, everybody locks subjects before their events, and one worker at a time puts new events into the queue:
so no two wait for each other. A query with FOR UPDATE would lock events of others, too: those that were new when it
began, and no longer are.
"""

from __future__ import annotations

from typing import NamedTuple

import sqlalchemy as sa
from sqlalchemy import Connection, bindparam

from .facts import TELLS
from .store import Store
from .tables import events, subjects

#: New events that one claim puts into the queue.
_FRESH = 200
_LOCK = 0x0207_0F02  # any number: identifies the lock for putting new events into the queue
_ENDED = "The worker ended before the event was handled."
#: What happens to a posting once.
_ONCE = [name for name, (tells, _) in TELLS.items() if tells != "state"]
_REPEATED = "Handlers had it already: one such event was made, the other one sent."
_EVENT = events.c.id == bindparam("number")
_SUBJECT = subjects.c.subject == bindparam("which")
_OF_SUBJECT = events.c.subject == bindparam("which")
_AT: sa.BindParameter[float] = bindparam("at", type_=sa.Double)
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
    """

    def __init__(self, store: Store, lease: float, attempts: int) -> None:
        self._store = store
        self._attempts = attempts
        self._sql = _Statements(store, lease)

    def is_any(self) -> bool:
        """Whether an event may be due, without a lock."""
        with self._store.reading() as connection:
            if connection.scalar(self._sql.is_fresh):
                return True
            return connection.execute(self._sql.due, {"at": self._store.now()}).first() is not None

    def claim(self, owner: str) -> Claim | None:
        """Begin to handle an event; ``None`` if none is due."""
        while self._is_fresh():
            with self._store.writing(durable=False) as connection:
                if not self._put_into_queue(connection):
                    break
        with self._store.writing(durable=False) as connection:
            while found := connection.execute(self._sql.lock_due, {"at": self._store.now()}).first():
                if found.owner is not None:
                    self._take_back(connection, found.subject)
                claimed = self._first_of(connection, found.subject, owner)
                if claimed is not None:
                    return claimed
        return None

    def renew(self, claim: Claim) -> bool:
        """Prolong a lease. Returns whether the worker still had it."""
        given = {"which": claim.subject, "worker": claim.owner, "at": self._store.now()}
        with self._store.writing(durable=False) as connection:
            return connection.execute(self._sql.renew, given).rowcount == 1

    def finish(self, connection: Connection, claim: Claim) -> None:
        """Mark an event as done, in the transaction of its handler.

        Raises:
            LostClaimError: another worker may have it.
        """
        self._end(connection, claim, self._sql.repeated if claim.repeated else self._sql.done, at=self._store.now())

    def fail(self, claim: Claim, error: str, pause: float) -> bool:
        """Let an event wait for its next attempt; after the last one it becomes a dead letter.

        Returns:
            whether it is one.

        Raises:
            LostClaimError: another worker may have it.
        """
        now, dead = self._store.now(), claim.attempt >= self._attempts
        with self._store.writing() as connection:
            if dead:
                self._end(connection, claim, self._sql.dead, at=now, told=error)
            else:
                self._end(connection, claim, self._sql.again, at=now + pause, told=error)
        return dead

    def _is_fresh(self) -> bool:
        with self._store.reading() as connection:
            return bool(connection.scalar(self._sql.is_fresh))

    def _put_into_queue(self, connection: Connection) -> bool:
        """Returns whether there may be more new events; those that another worker puts there do not count."""
        if not self._store.is_file and not connection.scalar(sa.select(sa.func.pg_try_advisory_xact_lock(_LOCK))):
            return False
        found = connection.execute(self._sql.fresh).all()
        if not found:
            return False
        dues: dict[str, float] = {}
        for row in found:
            if row.state == "waiting":
                dues[row.subject] = min(row.due, dues.get(row.subject, row.due))
        if dues:
            connection.execute(self._sql.queue, [{"subject": one, "due": dues[one]} for one in sorted(dues)])
        connection.execute(self._sql.queued, {"numbers": [row.id for row in found]})
        return len(found) == _FRESH

    def _take_back(self, connection: Connection, subject: str) -> None:
        """The event of a worker that died waits again, or was its last attempt."""
        given = {"which": subject, "at": self._store.now(), "most": self._attempts}
        connection.execute(self._sql.give_up, given)
        connection.execute(self._sql.take_back, given)

    def _first_of(self, connection: Connection, subject: str, owner: str) -> Claim | None:
        now = self._store.now()
        row = connection.execute(self._sql.first, {"which": subject}).first()
        if row is None or row.due > now:
            self._free(connection, subject, None if row is None else row.due)
            return None
        connection.execute(self._sql.run, {"number": row.id, "is_late": row.late})
        connection.execute(self._sql.own, {"which": subject, "worker": owner, "at": now})
        same = {name: getattr(row, name) for name in ("id", "key", "type", "content", "received", "made")}
        late, repeated = bool(row.late), bool(row.repeated)
        return Claim(subject=subject, owner=owner, attempt=row.attempt + 1, late=late, repeated=repeated, **same)

    def _end(self, connection: Connection, claim: Claim, change: sa.Update, **given: object) -> None:
        """End the handling of an event. Its subject goes on with the next one."""
        which = {"which": claim.subject}
        if connection.scalar(self._sql.lock_owner, which) != claim.owner:
            raise LostClaimError
        connection.execute(change, {"number": claim.id, **given})
        self._free(connection, claim.subject, connection.scalar(self._sql.next_due, which))

    def _free(self, connection: Connection, subject: str, due: float | None) -> None:
        """Let a subject wait until its next event is due; without one it leaves the queue."""
        if due is None:
            connection.execute(self._sql.leave, {"which": subject})
        else:
            connection.execute(self._sql.free, {"which": subject, "at": due})


class _Statements:
    """What is executed for each event; made once, for that takes longer than to execute it."""

    def __init__(self, store: Store, lease: float) -> None:
        time: sa.ColumnElement[float] = _AT  # by which leases end: of the server, for the clocks of clients differ
        if not store.is_file:
            time = sa.cast(sa.extract("epoch", sa.func.clock_timestamp()), sa.Double)
        self.is_fresh = sa.select(sa.exists().where(events.c.fresh.is_not(None)))
        new = sa.select(events.c.id, events.c.subject, events.c.due, events.c.state).where(events.c.fresh.is_not(None))
        self.fresh = new.order_by(events.c.id).limit(_FRESH)
        insert = store.insert_into(subjects)
        earlier = sa.case((insert.excluded.due < subjects.c.due, insert.excluded.due), else_=subjects.c.due)
        self.queue = insert.on_conflict_do_update(index_elements=[subjects.c.subject], set_={"due": earlier})
        numbers: sa.BindParameter[int] = bindparam("numbers", expanding=True)
        self.queued = sa.update(events).where(events.c.id.in_(numbers)).values(fresh=None)

        free = subjects.c.owner.is_(None) | (subjects.c.lease < time)
        due = sa.select(subjects.c.subject, subjects.c.owner).where(subjects.c.due <= _AT, free)
        self.due = due.order_by(subjects.c.due).limit(1)
        self.lock_due = self.due.with_for_update(skip_locked=True)
        left = sa.update(events).where(_OF_SUBJECT, events.c.state == "running")
        last = events.c.attempt >= bindparam("most")
        self.give_up = left.where(last).values(state="dead", finished=_AT, error=_ENDED)
        self.take_back = left.values(state="waiting", due=_AT, error=_ENDED)

        waiting = (_OF_SUBJECT, events.c.state == "waiting")  # new ones, too: they may be the oldest
        other = events.alias()
        handled = (other.c.subject == events.c.subject, other.c.state == "done")
        # what was made was so when Ozon was asked, which is its moment
        later = (other.c.moment > events.c.moment, other.c.happened.is_not(None) | other.c.made)
        late = (events.c.happened.is_not(None) | events.c.made) & sa.exists().where(*handled, *later)
        same = (other.c.type == events.c.type, other.c.made != events.c.made, other.c.error.is_(None))
        repeated = events.c.type.in_(_ONCE) & sa.exists().where(*handled, *same)
        columns = [events.c[name] for name in ("id", "key", "type", "content", "received", "made", "attempt", "due")]
        marks = (late.label("late"), repeated.label("repeated"))
        self.first = sa.select(*columns, *marks).where(*waiting).order_by(*_AGED).limit(1)
        self.next_due = sa.select(events.c.due).where(*waiting).order_by(*_AGED).limit(1)
        is_late: sa.BindParameter[bool] = bindparam("is_late", type_=sa.Boolean)
        running = {"state": "running", "attempt": events.c.attempt + 1, "late": is_late}
        self.run = sa.update(events).where(_EVENT).values(running)
        this = sa.update(subjects).where(_SUBJECT)
        self.own = this.values(owner=bindparam("worker"), lease=time + lease)
        self.renew = this.where(subjects.c.owner == bindparam("worker")).values(lease=time + lease)

        self.lock_owner = sa.select(subjects.c.owner).where(_SUBJECT).with_for_update()
        forgotten = sa.func.length(events.c.content) == 0  # while it was handled
        ended = sa.update(events).where(_EVENT).values(subject=sa.case((forgotten, ""), else_=events.c.subject))
        self.done = ended.values(state="done", finished=_AT, error=None)
        self.repeated = ended.values(state="done", finished=_AT, error=_REPEATED)
        told = sa.case((forgotten, None), else_=bindparam("told", type_=sa.Text))
        self.dead = ended.values(state=sa.case((forgotten, "done"), else_="dead"), finished=_AT, error=told)
        again = {"state": sa.case((forgotten, "done"), else_="waiting"), "finished": sa.case((forgotten, _AT))}
        self.again = ended.values(**again, due=_AT, error=told)
        self.free = this.values(owner=None, lease=None, due=_AT)
        self.leave = sa.delete(subjects).where(_SUBJECT)
