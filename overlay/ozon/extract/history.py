"""What was read of each stream since it began, and what of that may be forgotten."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import date, datetime
from typing import Any

import sqlalchemy as sa
from sqlalchemy import Connection

from . import state_tables as tables
from .load import DAILY, FINAL
from .plan import Begun
from .remembered import Remembered, ids_of, packed, unpacked
from .state_tables import histories, tasks
from .tables import Part

_PART = ("shop", "stream", "since")


class History(Remembered):
    """What was read of each stream."""

    def history(self, shops: Iterable[str], today: date) -> dict[tuple[str, str], dict[date, date]]:
        """The day of the last run that read each part completely, by shop and stream.

        Runs of days that are still to come do not count: the clock was wrong then.
        """
        names = list(shops)
        wanted = (
            sa.select(tasks.c.shop, tasks.c.stream, tasks.c.since, sa.func.max(tasks.c.as_of))
            .where(tasks.c.status == "success", tasks.c.as_of <= today.isoformat(), tasks.c.shop.in_(names))
            .group_by(tasks.c.shop, tasks.c.stream, tasks.c.since)
        )
        kept = sa.select(histories.c.shop, histories.c.stream, histories.c.taken).where(
            histories.c.shop.in_(names), histories.c.taken.is_not(None)
        )
        found: defaultdict[tuple[str, str], dict[date, date]] = defaultdict(dict)
        with self.reading() as connection:
            for shop, stream, taken in connection.execute(kept):
                days = [date.fromisoformat(day) for day in unpacked(taken)]
                found[shop, stream] = {day: day for day in days if day <= today}
            for shop, stream, part, day in connection.execute(wanted):
                found[shop, stream][date.fromisoformat(part)] = date.fromisoformat(day)
        return dict(found)

    def begun(self, shops: Iterable[str]) -> dict[tuple[str, str], Begun]:
        """From when on parts count, by shop and stream."""
        with self.reading() as connection:
            rows = connection.execute(sa.select(histories).where(histories.c.shop.in_(list(shops)))).all()
        return {
            (row.shop, row.stream): Begun(
                date.fromisoformat(row.begun), None if row.given_up is None else date.fromisoformat(row.given_up)
            )
            for row in rows
        }

    def unfinished(self, shops: Iterable[str], before: date) -> set[Part]:
        """Parts that a run of a day before this one has not read to their end."""
        wanted = sa.select(tasks.c.shop, tasks.c.stream, tasks.c.since).where(
            tasks.c.shop.in_(list(shops)), tasks.c.as_of < before.isoformat(), tasks.c.status.not_in([*FINAL, "due"])
        )
        with self.reading() as connection:
            return {Part(*row) for row in connection.execute(wanted)}

    def miss(self, gone: Mapping[str, date]) -> int:
        """Forget tasks that can no longer read their part.

        Args:
            gone: the day before which Ozon has nothing, by stream; for snapshots today, for what they would read now
                is of another day.
        """
        late = _is_gone(gone) & tasks.c.status.not_in(FINAL) & (tasks.c.owner.is_(None) | ~self._held())
        with self.writing_many() as connection:
            return connection.execute(sa.delete(tasks).where(late)).rowcount

    def reopen(self, shops: Iterable[str], streams: Iterable[str], since: datetime) -> int:
        """Make tasks due again that ended closed, off or suspect before a moment, if their part was never read.

        Plans reach back to the first part that was read; a backfill may have been closed before that. Of a stream that
        was never read at all, plans have enough to see whether it is open now.
        """
        mine = tasks.c.shop.in_(list(shops)) & tasks.c.stream.in_(list(streams))
        mine &= tasks.c.status.in_(DAILY) & (tasks.c.finished < since.timestamp())
        mine &= _other("success", of=("shop", "stream")) & ~_other("success") & ~_other(newer=True)
        with self.writing_many() as connection:
            return connection.execute(sa.update(tasks).where(mine).values(status="due", not_before=0.0)).rowcount

    def retry(self, shops: Iterable[str]) -> None:
        """Let tasks that failed be tried at once, however often they did: their cause may be gone."""
        failed = tasks.c.shop.in_(list(shops)) & tasks.c.status.in_(("failed", "partial"))
        with self.writing_many() as connection:
            connection.execute(sa.update(tasks).where(failed).values(not_before=0.0))

    def give_up(self, shop: str, stream: str, before: date) -> None:
        """No longer miss the parts of a stream that end by a day and were never read completely."""
        made = self._insert(histories).values(shop=shop, stream=stream, begun=str(before), given_up=str(before))
        later = sa.func.coalesce(histories.c.given_up, "") < made.excluded.given_up
        one = (tasks.c.shop == shop) & (tasks.c.stream == stream) & (tasks.c.until <= before.isoformat())
        with self.writing_many() as connection:
            connection.execute(sa.delete(tasks).where(one, tasks.c.owner.is_(None), ~_other("success")))
            connection.execute(
                made.on_conflict_do_update(
                    index_elements=histories.primary_key.columns,
                    set_={"given_up": made.excluded.given_up},
                    where=later,
                )
            )

    def prune(
        self,
        before: date,
        *,
        gone: Mapping[str, date],
        snapshots: Collection[str] = (),
        asked: Collection[str] = (),
    ) -> int:
        """Forget tasks of runs before a day. Returns how many.

        What stays: the last complete task of each part, and the last one of a part that was never read, as long as
        Ozon has it. Of snapshots, the last complete one stays, and of the others the day.

        Args:
            before: the day.
            gone: the day before which Ozon has nothing, by stream.
            snapshots: the streams that are snapshots.
            asked: those of them whose ids of the past are asked about.
        """
        old = (tasks.c.as_of < before.isoformat()) & tasks.c.owner.is_(None)
        complete = tasks.c.status == "success"
        useless = ~complete & (_is_gone(gone) | _other("success") | _other(newer=True))
        useless |= complete & _other("success", newer=True)
        with self.writing_many() as connection:
            count = connection.execute(sa.delete(tasks).where(old, useless)).rowcount
            # a snapshot is taken by the run of its day
            later = _other("success", of=("shop", "stream"), newer=True)
            over = old & complete & tasks.c.stream.in_(list(snapshots)) & later
            # taken from the table first, so that of two processes only one has them
            taken = connection.execute(sa.delete(tasks).where(over).returning(*(tasks.c[name] for name in _PART))).all()
            self._take(connection, taken)
            self._forget_ids(connection, taken, asked)
        return count + len(taken)

    def _begin(self, connection: Connection, rows: Iterable[tuple[str, str, str]]) -> None:
        """Note from when on parts count: shop, stream and day."""
        first: dict[tuple[str, str], str] = {}
        for shop, stream, since in rows:
            first[shop, stream] = min(since, first.get((shop, stream), since))
        made = self._insert(histories)
        values = [{"shop": shop, "stream": stream, "begun": since} for (shop, stream), since in first.items()]
        connection.execute(
            made.on_conflict_do_update(
                index_elements=histories.primary_key.columns,
                set_={"begun": made.excluded.begun},
                where=histories.c.begun > made.excluded.begun,
            ),
            values,
        )

    def _take_back(self, connection: Connection, wanted: Iterable[tuple[str, str, str]]) -> None:
        """Miss parts again that were given up: by shop and stream, from a day on."""
        day: sa.BindParameter[str] = sa.bindparam("day")
        mine = (histories.c.shop == sa.bindparam("of")) & (histories.c.stream == sa.bindparam("name"))
        change = sa.update(histories).where(mine, histories.c.given_up > day).values(given_up=day)
        if values := [{"of": shop, "name": stream, "day": since} for shop, stream, since in wanted]:
            connection.execute(change, values)

    def _take(self, connection: Connection, rows: Iterable[Any]) -> None:
        """Remember the days of snapshots whose tasks are forgotten."""
        days: defaultdict[tuple[str, str], set[str]] = defaultdict(set)
        for shop, stream, since in rows:
            days[shop, stream].add(since)
        for (shop, stream), found in sorted(days.items()):
            mine = (histories.c.shop == shop) & (histories.c.stream == stream)
            known = connection.scalar(sa.select(histories.c.taken).where(mine).with_for_update())
            taken = packed(sorted(found.union(() if known is None else unpacked(known))))
            connection.execute(sa.update(histories).where(mine).values(taken=taken))

    def _forget_ids(self, connection: Connection, rows: Iterable[Any], asked: Collection[str]) -> None:
        """Forget ids of snapshots; where those of the past are asked about, only if the next snapshot has them too."""
        ids = tables.ids
        for shop, stream, since in sorted(map(tuple, rows)):
            same = (ids.c.shop == shop) & (ids.c.stream == stream)
            wanted = sa.select(ids.c.path, ids.c.value).where(same, ids.c.since == since)
            for path, value in connection.execute(wanted).all():
                this = same & (ids.c.path == path)
                following = sa.select(ids.c.value).where(this, ids.c.since > since).order_by(ids.c.since).limit(1)
                after = connection.scalar(following)
                if after is not None and (stream not in asked or {*ids_of(value)} <= {*ids_of(after)}):
                    connection.execute(sa.delete(ids).where(this, ids.c.since == since))

    def _held(self, of: sa.FromClause = tasks) -> sa.ColumnElement[bool]:
        """A lease that ends much later than one taken now is from before the clock was set back."""
        return of.c.lease.between(self.time(), self.time() + 2 * self.lease)


def _is_gone(gone: Mapping[str, date]) -> sa.ColumnElement[bool]:
    parts = (sa.and_(tasks.c.stream == name, tasks.c.until <= day.isoformat()) for name, day in gone.items())
    return sa.or_(sa.false(), *parts)


def _other(status: str | None = None, *, of: Sequence[str] = _PART, newer: bool = False) -> sa.ColumnElement[bool]:
    """Whether there is a task of the same part, with this status, of a later run."""
    other = tasks.alias()
    found = [other.c[name] == tasks.c[name] for name in of]
    found += [] if status is None else [other.c.status == status]
    found += [other.c.as_of > tasks.c.as_of] if newer else []
    return sa.exists().where(*found)
