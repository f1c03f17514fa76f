"""Which worker handles which event: one at a time of each subject, the oldest first."""

from __future__ import annotations

from typing import NamedTuple

import sqlalchemy as sa
from sqlalchemy import Connection

from .store import Store
from .tables import events, subjects

#: New events that one claim puts into the queue.
_FRESH = 200
_ENDED = "The worker ended before the event was handled."


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
        self._lease = lease
        self._attempts = attempts

    def claim(self, owner: str) -> Claim | None:
        """Begin to handle an event; ``None`` if none is due."""
        if self._store.is_file and not self._is_any():
            return None
        with self._store.writing(durable=False) as connection:
            more = True
            while more:
                more = self._put_into_queue(connection)
                while (found := connection.execute(self._due().with_for_update(skip_locked=True)).first()) is not None:
                    if found.owner is not None:
                        self._take_back(connection, found.subject)
                    claimed = self._first_of(connection, found.subject, owner)
                    if claimed is not None:
                        return claimed
        return None

    def renew(self, claim: Claim) -> bool:
        """Prolong a lease. Returns whether the worker still had it."""
        with self._store.writing(durable=False) as connection:
            mine = (subjects.c.subject == claim.subject) & (subjects.c.owner == claim.owner)
            renewed = sa.update(subjects).where(mine).values(lease=self._store.time() + self._lease)
            return connection.execute(renewed).rowcount == 1

    def finish(self, connection: Connection, claim: Claim) -> None:
        """Mark an event as done, in the transaction of its handler.

        Raises:
            LostClaimError: another worker may have it.
        """
        self._end(connection, claim, state="done", finished=self._store.now(), error=None)

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
                self._end(connection, claim, state="dead", finished=now, error=error)
            else:
                self._end(connection, claim, state="waiting", due=now + pause, error=error)
        return dead

    def _is_any(self) -> bool:
        """Whether there may be an event; workers that have nothing to do shall not lock the file."""
        with self._store.reading() as connection:
            fresh = sa.select(sa.exists().where(events.c.fresh.is_not(None)))
            return bool(connection.scalar(fresh)) or connection.execute(self._due()).first() is not None

    def _put_into_queue(self, connection: Connection) -> bool:
        """Returns whether there may be more new events."""
        columns = (events.c.id, events.c.subject, events.c.due, events.c.state)
        fresh = sa.select(*columns).where(events.c.fresh.is_not(None)).order_by(events.c.id).limit(_FRESH)
        found = connection.execute(fresh.with_for_update(skip_locked=True)).all()
        if not found:
            return False
        dues: dict[str, float] = {}
        for row in found:
            if row.state == "waiting":
                dues[row.subject] = min(row.due, dues.get(row.subject, row.due))
        if dues:
            insert = self._store.insert_into(subjects)
            new, old = insert.excluded.due, subjects.c.due
            upsert = insert.on_conflict_do_update(
                index_elements=[subjects.c.subject], set_={"due": sa.case((new < old, new), else_=old)}
            )
            connection.execute(upsert, [{"subject": one, "due": dues[one]} for one in sorted(dues)])
        connection.execute(sa.update(events).where(events.c.id.in_([row.id for row in found])).values(fresh=None))
        return len(found) == _FRESH

    def _due(self) -> sa.Select[tuple[str, str | None]]:
        """The subject that is due for the longest time and that no worker has."""
        free = subjects.c.owner.is_(None) | (subjects.c.lease < self._store.time())
        due = sa.select(subjects.c.subject, subjects.c.owner).where(subjects.c.due <= self._store.now(), free)
        return due.order_by(subjects.c.due).limit(1)

    def _take_back(self, connection: Connection, subject: str) -> None:
        """The events of a worker that died wait again."""
        now, left = self._store.now(), (events.c.subject == subject) & (events.c.state == "running")
        over = events.c.attempt >= self._attempts
        connection.execute(sa.update(events).where(left, over).values(state="dead", finished=now, error=_ENDED))
        connection.execute(sa.update(events).where(left).values(state="waiting", due=now, error=_ENDED))

    def _first_of(self, connection: Connection, subject: str, owner: str) -> Claim | None:
        of_subject = events.c.subject == subject
        row = connection.execute(
            sa.select(events)
            .where(of_subject, events.c.state == "waiting")
            .order_by(events.c.moment, events.c.id)
            .limit(1)
        ).first()
        if row is None or row.due > self._store.now():
            self._free(connection, subject, None if row is None else row.due)
            return None
        late = row.happened is not None and bool(
            connection.scalar(
                sa.select(
                    sa.exists().where(
                        of_subject,
                        events.c.state == "done",
                        events.c.moment > row.moment,
                        events.c.happened.is_not(None),
                    )
                )
            )
        )
        running = {"state": "running", "attempt": row.attempt + 1, "late": late}
        connection.execute(sa.update(events).where(events.c.id == row.id).values(running))
        owned = {"owner": owner, "lease": self._store.time() + self._lease}
        connection.execute(sa.update(subjects).where(subjects.c.subject == subject).values(owned))
        same = {name: getattr(row, name) for name in ("id", "subject", "key", "type", "content", "received", "made")}
        return Claim(owner=owner, attempt=row.attempt + 1, late=late, **same)

    def _end(self, connection: Connection, claim: Claim, **values: object) -> None:
        """End the handling of an event. Its subject goes on with the next one."""
        mine = sa.select(subjects.c.owner).where(subjects.c.subject == claim.subject).with_for_update()
        if connection.scalar(mine) != claim.owner:
            raise LostClaimError
        forgotten = sa.case((sa.func.length(events.c.content) == 0, ""), else_=events.c.subject)
        connection.execute(sa.update(events).where(events.c.id == claim.id).values(**values, subject=forgotten))
        waiting = (events.c.subject == claim.subject) & (events.c.state == "waiting")
        following = sa.select(events.c.due).where(waiting).order_by(events.c.moment, events.c.id).limit(1)
        self._free(connection, claim.subject, connection.scalar(following))

    def _free(self, connection: Connection, subject: str, due: float | None) -> None:
        """Let a subject wait until its next event is due; without one it leaves the queue."""
        this = subjects.c.subject == subject
        if due is None:
            connection.execute(sa.delete(subjects).where(this))
        else:
            connection.execute(sa.update(subjects).where(this).values(owner=None, lease=None, due=due))
