"""Runs one task: key, pages, rows, status, in this order."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from concurrent.futures import Executor
from datetime import date

import attrs

from ozon_generated.errors import ArgumentError, DecodeError, OzonError, UnauthorizedError
from ozon_generated.operation import Operation

from ..client.seller import Seller
from ..clock import Clock
from ..performance import Performance
from ..steps import operation_of
from .clients import Clients
from .days import midnight, moscow_day
from .keys import check_key
from .lease import Lease
from .ledger import Ledger
from .load import FINAL, Load
from .ordering import Ordering
from .outages import Outages, is_silent
from .outcomes import Outcome, again, decoding, outcome_of
from .owners import new_owner
from .plan import fault_of, gone, readable
from .publishing import Publication
from .requests import queries
from .rows.shape import Shape
from .shapes import sheet_of
from .sinks import Sink
from .spool import Archive, Spool
from .state import Entry, LostLeaseError, State
from .stream import Stream
from .survey import Survey
from .task import Task
from .waits import LONGEST, Waits
from .walks import Reading

#: Called after each page with its task and the number of pages on disk.
Watch = Callable[[Task, int], object]


@attrs.frozen(kw_only=True)
class Tools:
    """What the runs of tasks share.

    Attributes:
        clients: the clients of the shops.
        state: the state.
        archive: the raw pages.
        sink: where rows go.
        streams: all streams, by name.
        shape: gives the tables of a stream.
        clock: the clock.
        personal: whether personal data are kept.
        publisher: publishes, one task after the other: each thread that did would keep memory of its own.
        outages: the servers that did not answer.
    """

    clients: Clients
    state: State
    archive: Archive
    sink: Sink
    streams: Mapping[str, Stream]
    shape: Callable[[Stream], Shape]
    clock: Clock
    personal: bool
    publisher: Executor
    outages: Outages


def run_task(tools: Tools, task: Task, watch: Watch | None = None, patience: float = LONGEST) -> Load:
    """Do a task, or what is left of it, see `Extract.run`."""
    stream = tools.streams.get(task.stream)
    if stream is None:
        raise ArgumentError(f"There is no stream {task.stream!r}: 'ozon extract streams' lists them.")
    entry, today = tools.state.get(task), moscow_day(tools.clock.now())
    if entry is None and (wrong := fault_of(stream, task, today)):
        raise ArgumentError(f"{task.to_json()} is no task: {wrong}. Pass what 'ozon extract plan' printed.")
    day = gone(stream, today)
    if day is not None and task.until <= day and (entry is None or entry.status not in FINAL):
        return Load(task=task.id, status="failed", error=_over(stream, task))
    owner = new_owner()
    got = tools.state.acquire(task, owner)
    left = tools.archive.parts(task)
    entry = tools.state.get(task)
    last = entry.load if entry is not None and entry.owner in (None, owner) else None
    if last is not None and last.status in FINAL:  # what the run that ended so has left is not gone on with
        tools.archive.settle(left, {task.id: last.pages})
    if got != "yes":
        return _not_run(task, got, entry)
    try:
        with Lease(tools.state, task, owner) as lease:
            return _Run(tools, task, stream, lease, watch, patience).load()
    except LostLeaseError:
        tools.state.release(task, owner)  # it still has it if a later run was faster
        return Load(task=task.id, status="busy")
    except BaseException:
        tools.state.release(task, owner)
        raise


def _not_run(task: Task, why: str, entry: Entry | None) -> Load:
    """What to say of a task that was not run."""
    if why == "busy" or entry is None:
        return Load(task=task.id, status="busy", error="Another process runs it.")
    known = entry.load
    if why == "later":
        last = f" The last try: {known.error}" if known is not None and known.error else ""
        text = f"It is tried again at {entry.not_before:%Y-%m-%d %H:%M:%S} UTC.{last}"
        return Load(task=task.id, status="waiting", until=entry.not_before, error=text)
    return known or Load(task=task.id, status="waiting", error="A later run has a task for this part.")


def _over(stream: Stream, task: Task) -> str:
    if stream.kind == "snapshot":
        return f"The time of this snapshot ended on {task.until}."
    return f"Ozon keeps {stream.name} for {stream.keeps} days, and no longer has what ended on {task.until}."


class _Run:
    """One run of a task."""

    def __init__(
        self, tools: Tools, task: Task, stream: Stream, lease: Lease, watch: Watch | None, patience: float
    ) -> None:
        self._tools = tools
        self._task = task
        self._stream = stream
        self._lease = lease
        self._watch = watch
        self._waits = Waits(tools.clock, patience)
        asking = (one.of for one in tools.streams.values() if one.of is not None and one.of.stream == stream.name)
        end = midnight(task.until) if stream.kind == "window" and stream.key and not stream.moving else None
        self._survey = Survey(stream, tools.shape(stream), asking, end)
        self._begin = readable(stream, task.since, moscow_day(tools.clock.now()))
        self._pages = 0  # of this run

    def load(self) -> Load:
        """The outcome, written to the state."""
        archive, owner = self._tools.archive, self._lease.owner
        try:
            spool = archive.open(self._task, owner)
        except OSError as error:
            return self._failed(Load(task=self._task.id, status="failed", error=str(error)), error)
        try:
            outcome = self._outcome(spool)
            if outcome.status == "closed":
                self._tools.clients.renew(self._task.shop)
            load = self._settled(spool, outcome)
        finally:
            spool.close()
        if load.status in FINAL:
            archive.keep(self._task, owner)
        return load

    def _outcome(self, spool: Spool) -> Outcome:
        """Read the pages that are left."""
        outages, server = self._tools.outages, (self._task.shop, self._stream.api)
        if silent := outages.error(*server, self._tools.clock.now()):
            return Outcome("partial" if spool.length else "failed", None, silent)
        try:
            if missing := self._tools.clients.missing(*server):
                return Outcome("closed", None, missing)
            with self._tools.clients.use(*server) as client:
                client = client.with_options(**self._waits.settings(client))
                try:
                    return self._read(client, spool)
                except OzonError as error:
                    if not is_silent(client, error, self._waits.options, answered=self._pages > 0):
                        raise
                    silent = f"The server did not answer: {error}"
                    outages.begin(*server, self._tools.clock.now(), silent)
                    return Outcome("partial" if spool.length else "failed", None, silent)
        except (OzonError, OSError) as error:
            failures = self._tools.state.failures(self._task)
            return outcome_of(error, self._stream, self._tools.clock.now(), failures, spool.length)

    def _read(self, client: Seller | Performance, spool: Spool) -> Outcome:
        stream, tools = self._stream, self._tools
        operation = operation_of(client, stream.operation)
        today = moscow_day(tools.clock.now())
        if operation.lifecycle.is_off(today):
            return Outcome("off", None, f"Ozon switched {operation.name} off on {operation.lifecycle.off}.")
        if closed := self._closed(client, operation, today):
            return Outcome("closed", None, closed)
        asked = queries(stream, operation, attrs.evolve(self._task, since=self._begin), self._ids())
        personal = () if tools.personal else tools.shape(stream).personal
        sheet = sheet_of(stream, tools.personal)
        fetch = self._ordering(client, operation).fetch if operation.task is not None else None
        reading = Reading(
            client,
            stream,
            operation,
            spool,
            self._survey,
            tools.clock,
            self._waits,
            personal,
            sheet,
            fetch,
        )
        try:
            for pages in reading.pages(asked):
                self._pages += 1
                self._lease.check()
                if self._watch is not None:
                    self._watch(self._task, pages)
        except UnauthorizedError:
            self._closed(client, operation, today, fresh=True)
            raise
        if stream.silent and (closed := self._closed(client, operation, today, fresh=True)):
            reading.restart()  # the last pages may be empty because the key had died
            return Outcome("closed", None, closed)
        return Outcome("success")

    def _closed(self, client: Seller | Performance, operation: Operation, today: date, fresh: bool = False) -> str:
        """Why the key cannot be used for this; empty text if it can."""
        if not isinstance(client, Seller):
            return ""
        state, shop = self._tools.state, self._task.shop
        known = state.shop(shop)
        if fresh or known is None or known.checked != today:
            with decoding("api_key.roles"):
                known = check_key(client, today, self._waits.options)
                state.put_shop(shop, known)
        if known.closed:
            return known.closed
        if known.paths is not None and operation.path not in known.paths:
            return f"The roles of the key do not open {operation.path}: give it another role, or leave the stream out."
        return ""

    def _ordering(self, client: Seller | Performance, operation: Operation) -> Ordering:
        tools, ledger = self._tools, Ledger(self._tools.state)
        return Ordering(
            tools.clients,
            client,
            operation,
            self._task,
            ledger,
            tools.clock,
            self._lease.check,
            self._waits,
        )

    def _ids(self) -> list[object] | None:
        of, state, shop, day = self._stream.of, self._tools.state, self._task.shop, self._task.since
        if of is None:
            return None
        if self._tools.streams[of.stream].kind != "snapshot":
            found = state.ids(shop, of.stream, of.name, day)
        elif self._stream.kind == "snapshot":
            found = state.ids(shop, of.stream, of.name)
        else:  # what was there on the days of the part, and may be gone by now
            found = state.ids(shop, of.stream, of.name, day, later=True)
        if found is None:
            raise OzonError(f"{self._stream.name} asks about the rows of {of.stream}, which were not read yet.")
        return found

    def _settled(self, spool: Spool, outcome: Outcome) -> Load:
        """Publish what was read, and write the outcome."""
        load = Load(
            task=self._task.id,
            status=outcome.status,
            pages=spool.length,
            requests=self._waits.requests,
            throttled=self._waits.throttled,
            error=self._tools.clients.mask(self._task.shop, outcome.error),
            until=outcome.until,
            started=spool.started,
        )
        publication = Publication(self._tools, self._stream, self._task, self._lease, spool, self._survey, self._begin)
        if outcome.status == "success" or (outcome.status == "partial" and publication.can_add):
            try:
                return self._tools.publisher.submit(publication.publish, load).result()
            except (OzonError, OSError) as error:
                if isinstance(error, ArgumentError | DecodeError):  # the pages are bad: the next run asks for others
                    spool.restart()
                return self._failed(attrs.evolve(load, status="failed", error=load.error or str(error)), error)
        self._tools.state.finish(self._task, self._lease.owner, load)
        return load

    def _failed(self, load: Load, error: OzonError | OSError) -> Load:
        until = again(error, self._tools.clock.now(), self._tools.state.failures(self._task))
        load = attrs.evolve(load, until=until, error=self._tools.clients.mask(self._task.shop, load.error))
        self._tools.state.finish(self._task, self._lease.owner, load)
        return load
