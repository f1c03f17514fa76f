"""The local engine: runs what is due in threads of this process, one task of a shop at a time."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from concurrent.futures import CancelledError, ThreadPoolExecutor
from threading import Event as Flag
from threading import Lock
from typing import NamedTuple

from .extract import Extract
from .load import Load
from .runner import Watch as RunWatch
from .task import Task
from .waits import LONGEST

#: Seconds that the engine waits and tries in vain.
PATIENCE = 900.0
#: Seconds before another look at what another process holds.
_LOOK = 5.0


class Event(NamedTuple):
    """A task begins (``pages`` is 0), a page of it was read, or it ended (then it has a ``load``)."""

    task: Task
    pages: int
    load: Load | None


Watch = Callable[[Event], object]


class Patience:
    """The time that a run spends on waiting and on what fails. Time in which several shops do so counts once.

    Args:
        extract: has the clock.
        seconds: what it may spend while nothing else can be done.
    """

    def __init__(self, extract: Extract, seconds: float) -> None:
        self._clock = extract.clock
        self._seconds = seconds
        self._spans: list[tuple[float, float]] = []
        self._lock = Lock()

    @property
    def left(self) -> float:
        """Seconds that it may still wait while nothing can be done."""
        return self._seconds - self._spent()

    @property
    def of_task(self) -> float:
        """Seconds that a task may wait. Together they have a minute, even if the run has none to wait."""
        return min(max(max(self._seconds, LONGEST) - self._spent(), 0.0), LONGEST)

    def run(self, extract: Extract, task: Task, watch: RunWatch) -> Load:
        """Run a task, and count its time if it fails; if it has to wait, what it has waited at most."""
        start, given = self._clock.monotonic(), self.of_task
        load = extract.run(task, watch, patience=given)
        if load.status == "waiting":  # the rest of its time it has read pages, which are kept
            start = max(start, self._clock.monotonic() - given)
        if not load.complete:
            self._count(start)
        return load

    def sleep(self, seconds: float) -> None:
        """Wait."""
        start = self._clock.monotonic()
        self._clock.sleep(seconds)
        self._count(start)

    def _count(self, start: float) -> None:
        with self._lock:
            end = self._clock.monotonic()
            joined = [one for one in self._spans if one[1] >= start]  # all of them began before now
            self._spans = [one for one in self._spans if one[1] < start]
            self._spans.append((min([start, *(one[0] for one in joined)]), end))

    def _spent(self) -> float:
        with self._lock:
            return sum(end - start for start, end in self._spans)


def run_all(
    extract: Extract,
    *,
    workers: int = 4,
    patience: float = PATIENCE,
    watch: Watch = lambda event: None,
) -> list[Load]:
    """Run everything that is due, and what becomes due by that, and remember the streams for reports.

    Each task is tried once, whatever happens. A shop whose server does not answer is left for the next run.

    Args:
        extract: the extraction.
        workers: shops that are read at the same time.
        patience: maximum seconds in which nothing is read: waits while nothing can be done, and tries that fail, which
            have at least a minute together. What has to wait longer stays for a later run.
        watch: called when a task begins, after each page and after each task, from the threads of the workers.

    Returns:
        the last load of each task.

    Raises:
        StateError: the state cannot be used. Tasks that were running keep what they have read.
    """
    loads: dict[Task, Load] = {}
    budget = Patience(extract, patience)
    stop = Flag()
    extract.remember()
    extract.tick(again=True)
    while True:
        with ThreadPoolExecutor(workers, thread_name_prefix="ozon extract") as pool:
            try:
                for found in pool.map(lambda shop: [*_shop(extract, shop, budget, watch, stop)], extract.shops):
                    loads.update(found)
            except BaseException:
                stop.set()
                pool.shutdown(wait=False, cancel_futures=True)
                raise
        pause = _pause(extract, budget.left)
        if pause is None:
            return [_final(extract, task, load) for task, load in loads.items()]
        budget.sleep(pause)


def _shop(extract: Extract, shop: str, budget: Patience, watch: Watch, stop: Flag) -> Iterator[tuple[Task, Load]]:
    """Run the tasks of a shop until none can be run now."""

    def page(task: Task, pages: int) -> None:
        if stop.is_set():  # the task goes on from here in the next run
            raise CancelledError
        watch(Event(task, pages, None))

    while tasks := extract.tick([shop]):
        for task in tasks:
            if stop.is_set():
                return
            watch(Event(task, 0, None))
            load = budget.run(extract, task, page)
            watch(Event(task, load.pages, load))
            yield task, load


def _pause(extract: Extract, left: float) -> float | None:
    """Seconds until the next task can be run; ``None`` if none can in time."""
    at = extract.next_time()
    if at is None:
        return None
    wait = max((at - extract.clock.now()).total_seconds(), 0.1)
    if extract.held():
        wait = min(wait, _LOOK)
    return None if wait > left else wait


def _final(extract: Extract, task: Task, load: Load) -> Load:
    """The load of a task, or that of the process that had it."""
    entry = extract.state.get(task) if load.status == "busy" else None
    return load if entry is None or entry.load is None or entry.owner is not None else entry.load
