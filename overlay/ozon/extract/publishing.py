"""From the pages of a task to rows in the sink, and its load in the state."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, Any

import attrs
import pyarrow as pa
from sqlalchemy import Connection

from .columns import Given
from .currencies import sums_of
from .days import DAY
from .lease import Lease
from .load import NAMED, Load
from .outcomes import decoding
from .rows.drift import Missing, Unknown
from .rows.reader import BATCH, Page, Reader
from .shapes import sheet_of
from .spool import Spool
from .status_log import StatusLog
from .stream import Stream
from .survey import Survey
from .tables import Published, Target
from .task import Task

if TYPE_CHECKING:
    from .runner import Tools

_EMPTY = "Ozon answers with no rows, although there were some before: nothing was deleted. Look whether that is so."


class Publication:
    """Publishes the pages of a task."""

    def __init__(
        self, tools: Tools, stream: Stream, task: Task, lease: Lease, spool: Spool, survey: Survey, begin: date
    ) -> None:
        self._tools = tools
        self._stream = stream
        self._task = task
        self._lease = lease
        self._spool = spool
        self._survey = survey
        self._shape = tools.shape(stream)
        self._sheet = sheet_of(stream, tools.personal)
        self._given = Given(stream, tools.shape, tools.streams)
        self._sums: dict[str, Decimal] = {}
        self._begin = begin  # first day that was asked for

    @property
    def can_add(self) -> bool:
        """Whether rows can be added before all are there: only if they have keys."""
        return bool(self._stream.key) and self._survey.rows > 0

    @property
    def _whole(self) -> bool:
        """Whether all days of the part were asked for. If not, rows of the others stay, and may be the only ones."""
        return self._begin == self._task.since

    def _deletes(self, *, complete: bool) -> bool:
        """Whether rows that were not read are no longer there."""
        return complete and not self._stream.stays and self._whole

    def publish(self, load: Load) -> Load:
        """Publish, and write the load. See `_publish`."""
        try:
            with decoding(self._stream.operation):
                return self._publish(load)
        finally:
            pa.default_memory_pool().release_unused()  # else memory grows with the number of tasks

    def _publish(self, load: Load) -> Load:
        """Publish, and write the load.

        Args:
            load: what is known so far; ``success`` if all pages are there, otherwise ``partial``.

        Raises:
            OzonError: a page cannot be read, or the sink or the state failed; nothing was published.
            OSError: the pages could not be written to the disk.
            LostLeaseError: another process has the task.
        """
        self._spool.sync()
        state, task = self._tools.state, self._task
        complete = load.status == "success"
        snapshot = self._stream.kind == "snapshot"
        if (
            complete
            and self._whole
            and not (self._survey.rows or self._stream.moving)
            and state.had_rows(task, snapshot)
        ):
            load = attrs.evolve(load, status="suspect", error=_EMPTY)
            state.finish(task, self._lease.owner, load)
            return load
        self._lease.check(now=True)
        log = self._log()
        reader = Reader(self._shape, shop=task.shop, part=task.part.name, load=task.id)
        done: list[Load] = []

        def finish(published: Published, connection: Connection | None = None) -> None:
            done.append(self._finished(load, reader, published))
            state.finish(
                task,
                self._lease.owner,
                done[0],
                ids=self._survey.ids if done[0].complete else {},
                statuses=log.known if log is not None else {},
                log=[log.part.name] if log is not None and not done[0].complete else (),
                connection=connection,
            )

        def commit(connection: object, published: Published) -> None:
            """Write the load together with the rows, if they are in one database."""
            if isinstance(connection, Connection) and state.same_database(connection):
                finish(published, connection)

        published = self._tools.sink.publish(task.part, self._target(complete), self._batches(reader), commit)
        if not done:  # only now are the rows safe
            finish(published)
        return done[0]

    def _log(self) -> StatusLog | None:
        """The changes of status, written, if the stream has any."""
        if not self._stream.status:
            return None
        tools = self._tools
        log = StatusLog(self._stream, self._shape, self._task, tools.state, tools.sink, self._survey.statuses)
        log.publish()
        return log

    def _target(self, complete: bool) -> Target:
        stream, task = self._stream, self._task
        shared = stream.kind == "window" and bool(stream.key)
        length = stream.cut * DAY
        return Target(
            tables=self._given.tables,
            shared=shared,
            moving=shared and stream.moving,
            before=(task.since - length).isoformat() if shared else None,
            after=(task.since + length).isoformat() if shared else None,
            load=task.id,
            complete=self._deletes(complete=complete),
            guarded=shared,
            day=stream.day.replace(".", "_") if stream.day else None,
        )

    def _batches(self, reader: Reader) -> Iterator[Mapping[str, pa.Table]]:
        pages: list[Page] = []
        given: dict[int, Any] = {}
        size = 0
        for record in self._spool:
            content = record.content
            if self._sheet is not None:
                content = self._sheet.json(content, record.facts.get("only"))
            if pages and size + len(content) > BATCH:
                yield self._batch(reader, pages, given)
                pages, given, size = [], {}, 0
            pages.append(Page(record.number, content))
            given[record.number] = next(iter(record.facts.get("given", {}).values()), None)
            size += len(content)
        if pages:
            yield self._batch(reader, pages, given)
        self._lease.recheck()  # rows are committed next

    def _batch(self, reader: Reader, pages: list[Page], given: Mapping[int, Any]) -> Mapping[str, pa.Table]:
        self._lease.check()
        batch = reader.read(pages, self._survey.doubles)
        for name, rows in batch.items():
            self._add_sums(name, rows)
        return self._given.put(batch, given)

    def _add_sums(self, table: str, rows: pa.Table) -> None:
        """Add to the control sums: every column with exact decimals, by currency."""
        for column, currency, found in sums_of(rows):
            name = f"{table}.{column} {currency}".rstrip()
            self._sums[name] = self._sums.get(name, Decimal()) + found

    def _finished(self, load: Load, reader: Reader, published: Published) -> Load:
        # of a load that nobody remembers
        if load.status == "success" and self._whole and not self._survey.rows and published.kept:
            load = attrs.evolve(load, status="suspect", error=_EMPTY)
        if self._sheet is not None:
            reader.drift.missing.update({header: Missing(count) for header, count in self._sheet.missing.items()})
            withheld = self._sheet.withheld.items()
            reader.drift.unknown.update({header: Unknown(count, "not kept") for header, count in withheld})
        # rows that were not asked for, or that Ozon leaves out, are kept as well, and have not vanished
        kept = published.kept if self._deletes(complete=load.status in ("success", "suspect")) else []
        return attrs.evolve(
            load,
            rows=published.rows,
            removed=len(published.removed),
            removed_keys=[list(key) for key in published.removed[:NAMED]],
            kept=len(kept),
            kept_keys=[list(key) for key in kept[:NAMED]],
            sums={name: f"{value.normalize():f}" for name, value in sorted(self._sums.items())},
            drift=attrs.asdict(reader.drift),
            lost=self._lost() if load.status == "success" else None,
        )

    def _lost(self) -> tuple[date, date] | None:
        """The days before those that were asked for that no load has read."""
        first = self._task.since
        if self._whole:
            return None
        before = self._tools.state.last_complete(self._task.part)
        if before is not None and before.load is not None:
            if before.load.lost:
                return before.load.lost
            first = before.task.until
        return (first, self._begin) if first < self._begin else None
