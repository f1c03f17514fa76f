"""The extraction of shops into tables."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, closing
from datetime import date, datetime
from functools import partial
from pathlib import Path
from types import TracebackType
from typing import Self

from ozon_generated.errors import ArgumentError

from .. import shops as shop_file
from ..clock import CURRENT, Clock
from ..limits import Limits
from . import choices
from .arrow import use_system_memory
from .clients import Clients, ShopCredentials
from .days import DAY, midnight, moscow_day
from .lint import faults
from .load import Load
from .outages import Outages
from .places import places_of
from .plan import fault_of_since, gone, plan
from .remembered import Choice
from .runner import Tools, Watch, run_task
from .shapes import shape_for
from .sinks import open_sink
from .spool import Archive, task_of
from .state import Entry, State
from .store import LEASE, MissingStateError
from .stream import Stream
from .streams import STREAMS, chosen
from .task import Task
from .waits import LONGEST

#: Days that raw pages are kept.
RAW_DAYS = 30
#: Days that loads are remembered; the last complete one of each part always is.
KEPT = 60


class Extract:
    """Reads shops into tables, completely, or with the missing parts named.

    ::

        with Extract("duckdb:shop.db", shops=["main"]) as extract:
            for task in extract.tick():
                print(task, extract.run(task).status)

    Every method may be called from several threads. Only `run` sends requests.

    Args:
        to: where the rows go: a folder or ``parquet://folder``, ``duckdb:file``, ``sqlite:file``,
            ``postgresql://user@host/database``.
        shops: names of the shops. ``None``: those that were read into this place.
        streams: names of streams, or of the groups ``core`` and ``all``; also a `Stream` of your own, which takes the
            place of that of the same name. Streams that they ask about come with them. ``None``: for each shop those
            of its last run; the core if there was none.
        state: where tasks and loads are kept: a SQLite file, or a PostgreSQL database for several machines. Default:
            beside the rows; in the same database if that is PostgreSQL.
        raw: folder of the raw pages. Default: beside the rows, or in the user's folder for PostgreSQL.
        raw_days: days that raw pages are kept.
        since: first day of the first run; by default the last 30 days, of ``returns`` the last year.
        personal: whether personal data of buyers are kept. Otherwise they are removed before anything is written, and
            so are values of columns of files that are not known.
        credentials: gives the credentials of a shop by its name; by default `ozon.shops.get`.
        limits: rate limits of the clients: with a ``store``, processes and machines share them. Default: those of the
            credentials, kept by this process.
        clock: the clock.
        lease: seconds after which a task whose process has died is run by another.
        create: whether to begin an extraction if there is none in this place.

    Attributes:
        created: whether there was none.

    Raises:
        ArgumentError: a stream, an address, a package or the extraction is not there, or a stream of your own does not
            fit the spec.
        SinkError: the rows' place cannot be used.
        StateError: the state cannot be used.
    """

    def __init__(
        self,
        to: str | Path,
        *,
        shops: Sequence[str] | None,
        streams: Iterable[str | Stream] | None = ("core",),
        state: str | Path | None = None,
        raw: str | Path | None = None,
        raw_days: float = RAW_DAYS,
        since: date | None = None,
        personal: bool = False,
        credentials: Callable[[str], ShopCredentials] = shop_file.get,
        limits: Limits | None = None,
        clock: Clock = CURRENT,
        lease: float = LEASE,
        create: bool = True,
    ) -> None:
        use_system_memory()
        places = places_of(to, state, raw)
        self.streams = chosen(("core",) if streams is None else streams, personal)
        self._known = {**STREAMS, **{stream.name: stream for stream in self.streams}}
        _check_own(self.streams, self._known)
        if since is not None and (wrong := fault_of_since(since, moscow_day(clock.now()))):
            raise ArgumentError(wrong)
        self.since = since
        self.clock = clock
        self.raw_days = raw_days
        self.archive = Archive(places.raw)
        with ExitStack() as opened:
            self.sink = opened.enter_context(closing(open_sink(to)))
            self.state = opened.enter_context(closing(_opened(self.sink.name, places.state, clock, lease, create)))
            self.created = self.state.created
            self.shops = tuple(self.state.shops() if shops is None else dict.fromkeys(shops))
            self._chosen = choices.restored(self.state, self.shops, personal) if streams is None else {}
            opened.pop_all()
        if self._chosen:
            every = {stream.name for of_shop in self._chosen.values() for stream in of_shop}
            self.streams = tuple(stream for stream in STREAMS.values() if stream.name in every)
        self.personal = personal
        self._remembered = False
        self._clients = Clients(credentials, limits)
        self._publisher = ThreadPoolExecutor(1, thread_name_prefix="ozon extract publisher")
        self._tools = Tools(
            clients=self._clients,
            state=self.state,
            archive=self.archive,
            sink=self.sink,
            streams=self._known,
            shape=partial(shape_for, personal=personal),
            clock=clock,
            personal=personal,
            publisher=self._publisher,
            outages=Outages(),
        )

    @property
    def today(self) -> date:
        """The day in Moscow."""
        return moscow_day(self.clock.now())

    @property
    def is_of_last_run(self) -> bool:
        """Whether the streams are those of the last run, since none were named."""
        return bool(self._chosen)

    @property
    def ahead(self) -> datetime | None:
        """When the last run ended, by a clock that was ahead; ``None`` if none was.

        Runs of days that are still to come do not count: what they read is read again.
        """
        return self.state.ahead(self.shops)

    def plan(self, shops: Sequence[str] | None = None, *, again: bool = False) -> list[Task]:
        """The tasks that are due and not finished, most urgent first. Writes nothing.

        Args:
            shops: some of the shops; by default all.
            again: whether to try what was closed, off or suspect today; otherwise it is tried tomorrow.
        """
        shops = self.shops if shops is None else shops
        history = self.state.history(shops, self.today)
        planned = plan(
            shops,
            self.streams,
            self.today,
            lambda shop, stream: history.get((shop, stream), {}),
            since=self.since,
            begun=self.state.begun(shops),
            finished=self.state.finished(shops, self.today, self._before(again)),
            unfinished=self.state.unfinished(shops, self.today),
        )
        wanted = {shop: self._read(shop) for shop in shops}
        return [task for task in planned if task.stream in wanted[task.shop]]

    def tick(self, shops: Sequence[str] | None = None, *, again: bool = False) -> list[Task]:
        """Plan what is due, and free tasks whose process has died; for all shops, also delete what is old.

        Call it regularly: by cron, a systemd timer, or the periodic task of an engine. It sends nothing.

        Args:
            shops: some of the shops; by default all.
            again: whether to try what was closed, off or suspect today, to check refused keys again, and not to wait
                for servers that did not answer and for what failed; otherwise the first two are tried tomorrow.
                `run_all` does so once.

        Returns:
            the tasks that can be run now, most urgent first. An engine enqueues them; a task that is enqueued twice
            is done once.
        """
        chosen = self.shops if shops is None else shops
        over = {one.name: day for one in self._known.values() if (day := gone(one, self.today)) is not None}
        self.state.miss(over)
        since = self._since()
        self.state.add(
            self.plan(shops, again=again),
            {(shop, stream): day for shop in chosen for stream, day in since.items()},
        )
        parts = [one.name for one in self.streams if one.kind != "snapshot"]
        self.state.reopen(chosen, parts, self._before(again))
        if again:
            self.state.forget_checks(chosen)
            self.state.retry(chosen)
            self._tools.outages.forget(chosen)
        if shops is None:
            self.state.free_dead()
            self._prune(over)
        return self.due(shops)

    def _since(self) -> dict[str, date]:
        """The first day of each stream that was asked for and that Ozon has."""
        if self.since is None:
            return {}
        asked = [one for one in self.streams if one.kind != "snapshot"]
        return {
            one.name: max(self.since, one.begins or self.since, gone(one, self.today) or self.since) for one in asked
        }

    def _before(self, again: bool) -> datetime:
        """The moment before which a task must have ended closed, off or suspect to be tried again."""
        return midnight(self.today + DAY if again else self.today)

    def _prune(self, over: Mapping[str, date]) -> None:
        """Delete what is old."""
        streams = self._known.values()
        snapshots = {one.name for one in streams if one.kind == "snapshot"}
        asked = {one.of.stream for one in streams if one.of is not None and one.kind != "snapshot"}
        self.state.prune(self.today - DAY * KEPT, gone=over, snapshots=snapshots, asked=asked)
        left = self.archive.parts()
        self.archive.settle(left, self.state.ended(map(task_of, left)))
        self.archive.prune(self.raw_days)

    def due(self, shops: Sequence[str] | None = None) -> list[Task]:
        """The planned tasks that can be run now, most urgent first; not those whose server did not answer lately."""
        shops = self.shops if shops is None else shops
        wanted = {shop: self._open(shop) for shop in shops}
        return [task for task in self.state.due(shops) if task.stream in wanted[task.shop]]

    def held(self) -> list[Task]:
        """The tasks that are run now, by this process or another."""
        wanted = {shop: self._read(shop) for shop in self.shops}
        return [task for task in self.state.held(self.shops) if task.stream in wanted[task.shop]]

    def next_time(self) -> datetime | None:
        """When the next task that has to wait, or that another process runs, can be run; ``None`` if there is none."""
        groups: dict[frozenset[str], list[str]] = {}
        for shop in self.shops:
            groups.setdefault(self._open(shop), []).append(shop)
        found = [self.state.next_time(shops, streams) for streams, shops in groups.items()]
        return min((one for one in found if one is not None), default=None)

    def _read(self, shop: str) -> frozenset[str]:
        """Names of the streams of a shop that are read; without `personal`, none that is personal data."""
        return frozenset(one.name for one in self.streams_of(shop) if self.personal or not one.personal)

    def _open(self, shop: str) -> frozenset[str]:
        """Those of them whose server is not known to be silent."""
        now, outages, names = self.clock.now(), self._tools.outages, self._read(shop)
        return frozenset(name for name in names if not outages.error(shop, self._known[name].api, now))

    def run(self, task: Task, watch: Watch | None = None, *, patience: float = LONGEST) -> Load:
        """Do a task, or what is left of it: read its pages, publish its rows, write its load.

        It waits a minute at most, for all its retries and reports together; if it would have to wait longer, the load
        is ``waiting``, its pages are kept, and a later run goes on. The pace of a method is no wait. A repeated task
        changes nothing, a task that another process runs is ``busy``. If the server of a shop does not answer at all,
        its other tasks fail without a request for five minutes.

        Args:
            task: the task.
            watch: called after each page with the task and the number of its pages so far.
            patience: maximum seconds that it waits; a minute at most.

        Raises:
            ArgumentError: its stream does not exist, or no plan has such a task.
            StateError: the state cannot be used. Nothing is lost: the next run goes on.
        """
        return run_task(self._tools, task, watch, patience)

    def streams_of(self, shop: str) -> Sequence[Stream]:
        """The streams of a shop: those of its last run, if none were named."""
        return self._chosen.get(shop, self.streams)

    def missing_keys(self) -> dict[tuple[str, str], str]:
        """Why a shop has no credentials for an API that its streams need, by shop and API. Sends nothing."""
        needed = [(shop, api) for shop in self.shops for api in sorted({one.api for one in self.streams_of(shop)})]
        found = {key: self.missing_key(*key) for key in needed}
        return {key: error for key, error in found.items() if error}

    def missing_key(self, shop: str, api: str) -> str:
        """Why a shop has no credentials for an API; empty if it has. Sends nothing."""
        return self._clients.missing(shop, api)

    def remember(self, *, more: bool = False) -> None:
        """Keep the streams, and whether personal data are kept, as what is read of these shops.

        `run_all` does so, unless it was done. Without effect if no streams were named: then that is what the last run
        has kept.

        Args:
            more: whether they come in addition to what was kept before.
        """
        if self._chosen or self._remembered:
            return
        self._remembered = True
        names = tuple(stream.name for stream in self.streams)
        choice = Choice(streams=names, personal=self.personal)
        before = self.state.choices(self.shops) if more else {}
        for shop in self.shops:
            self.state.put_choice([shop], choices.added(before[shop], choice) if shop in before else choice)

    def entries(self, since: date | None = None) -> list[Entry]:
        """The tasks of these shops, with what became of them; of runs since a day."""
        return self.state.entries(self.shops, since)

    def close(self) -> None:
        """Close all connections."""
        self._publisher.shutdown()
        self._clients.close()
        self.sink.close()
        self.state.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.close()


def _opened(name: str, where: str | Path, clock: Clock, lease: float, create: bool) -> State:
    """The state. Raises `MissingStateError` if it is missing and not to be created."""
    try:
        return State(where, lambda: clock.now().timestamp(), lease, create)
    except MissingStateError as error:
        text = f"Nothing was read into {name} yet: check the address, or begin with 'ozon extract run'. {error}"
        raise MissingStateError(text) from None


def _check_own(streams: Iterable[Stream], known: Mapping[str, Stream]) -> None:
    """Raise `ArgumentError` if a stream that is not one of ours does not fit the spec."""
    for stream in streams:
        if stream is not STREAMS.get(stream.name) and (found := faults(stream, known)):
            raise ArgumentError(f"The stream {stream.name} cannot be read: {'; '.join(found)}.")
