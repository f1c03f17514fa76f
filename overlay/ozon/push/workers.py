"""Workers in threads of this process."""

from __future__ import annotations

from collections.abc import Callable
from threading import Condition, Thread
from threading import Event as Flag

from ..log import LOG
from .forks import begin_anew_in_forks
from .store import StoreError
from .worker import Work, Worker

#: Seconds after which a worker looks for events that another process has stored, or that are due again.
_LOOK = 1.0


class Workers:
    """Threads that hand events to handlers.

    Args:
        work: what they need.

    Attributes:
        work: what they need.
        told: called, beside them, when there are new events.
    """

    _threads: list[Thread]
    _changed: Condition
    _news: int
    _end: Flag  # of the threads that were started last

    def __init__(self, work: Work) -> None:
        self.told: list[Callable[[], object]] = []
        self.work = work
        begin_anew_in_forks(self._begin)

    def start(self, count: int) -> None:
        """Start so many threads, unless there are some that go on."""
        alive = [thread for thread in self._threads if thread.is_alive()]
        if alive and not self._end.is_set():
            return
        self._end = Flag()
        names = [f"ozon push worker {number + 1}" for number in range(count)]
        new = [Thread(target=self._run, args=[self._end], name=name, daemon=True) for name in names]
        self._threads = [*alive, *new]
        for thread in new:
            thread.start()

    def stop(self, patience: float) -> bool:
        """End the threads after the events that they handle. Returns whether they ended within these seconds."""
        self._end.set()
        self._wake()
        end = self.work.clock.monotonic() + patience
        for thread in self._threads:
            thread.join(max(end - self.work.clock.monotonic(), 0.0))
        return not any(thread.is_alive() for thread in self._threads)

    def tell(self) -> None:
        """Tell the threads, and whoever else wants to know it, that there are new events."""
        self._wake()
        for told in self.told:
            told()

    def deliver_due(self, seconds: float | None) -> int:
        """Hand over all events that are due, or those of some seconds, in this thread. Returns how many there were."""
        clock, count = self.work.clock, 0
        end = None if seconds is None else clock.monotonic() + seconds
        with Worker(self.work) as worker:
            while (end is None or clock.monotonic() < end) and worker.step():
                count += 1
        return count

    def is_due(self) -> bool:
        """Whether an event may be due."""
        return self.work.claims.is_any()

    def _begin(self) -> None:
        self._threads = []
        self._changed = Condition()
        self._news = 0
        self._end = Flag()

    def _wake(self) -> None:
        with self._changed:
            self._news += 1
            self._changed.notify_all()

    def _run(self, end: Flag) -> None:
        failed = False
        with Worker(self.work) as worker:
            while not end.is_set():
                seen = self._news
                try:
                    if not worker.step():
                        self._wait(end, seen)
                    failed = False
                except Exception as error:
                    if not failed:
                        LOG.error("push: a worker waits: %s", error if isinstance(error, StoreError) else type(error))
                    failed = True
                    self._wait(end, None)

    def _wait(self, end: Flag, seen: int | None) -> None:
        """Wait for news after those that were seen, or, if it is ``None``, only for the end."""
        with self._changed:
            self._changed.wait_for(lambda: end.is_set() or seen not in (None, self._news), _LOOK)
