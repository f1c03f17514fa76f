"""Sends notifications when they are due, tests addresses, and measures them every night."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta

from .entities import FinishedPush, Push, PushAddress
from .nights import measure
from .outbox import Outbox

_POLL = 0.1  # seconds between two looks at the outbox
_DAY = timedelta(days=1)


class Courier:
    """Sends what is in the outbox, by the clock of the sandbox. Thread-safe.

    `Sandbox.serve` runs it in a thread. Without a server, call `deliver`.

    Args:
        outbox: the notifications.
    """

    def __init__(self, outbox: Outbox) -> None:
        self._outbox = outbox
        self._lock = outbox.world.lock  # held while the shop is read or changed, and not while something is sent
        self._turn = threading.Lock()

    @property
    def waiting(self) -> list[Push]:
        """Notifications that are not delivered yet, oldest first."""
        with self._lock:
            return list(self._outbox.waiting)

    @property
    def finished(self) -> list[FinishedPush]:
        """The latest notifications that were delivered, given up, or dropped with their address; at most 10,000."""
        with self._lock:
            return list(self._outbox.finished)

    def deliver(self, stop: threading.Event | None = None) -> int:
        """Send everything that is due by the sandbox's clock, repetitions included, in order and at its own time.

        Args:
            stop: ends it early when set.

        Returns:
            The number of attempts.
        """
        count = 0
        with self._turn:
            while (stop is None or not stop.is_set()) and (job := self._next()) is not None:
                push, url = job
                outcome = self._outbox.send(url, push.fields)
                with self._lock, self._outbox.world.at(push.due_at):
                    self._outbox.record(push, url, outcome)
                count += 1
        return count

    def is_due(self) -> bool:
        """Whether there is something to send or to do now."""
        with self._lock:
            now = self._outbox.world.catch_up()
            push, planned = self._outbox.first(), self._planned()
            return (push is not None and push.due_at <= now) or (planned is not None and planned[0] <= now)

    def _next(self) -> tuple[Push, str] | None:
        """Return what is due first, with its URL; what is due before it is done here."""
        outbox, world = self._outbox, self._outbox.world
        with self._lock:
            now = world.catch_up()
            while True:
                push = outbox.first()
                planned = self._planned()
                if planned is not None and planned[0] <= now and (push is None or planned[0] < push.due_at):
                    at, address = planned
                    with world.at(at), world.because("clock"):
                        self._plan_done(at, address)
                    continue
                if push is None or push.due_at > now:
                    return None
                outbox.seal(push)
                return push, outbox.address(push.address_id).url

    def _planned(self) -> tuple[datetime, PushAddress | None] | None:
        """Return the next test with its address, or the next night."""
        night = self._outbox.measuring_at()
        tests = [(one.ping_at, one) for one in self._outbox.addresses if one.ping_at is not None]
        found = min(tests, key=lambda test: test[0], default=None)
        if night is None or (found is not None and found[0] < night):
            return found
        return night, None

    def _plan_done(self, at: datetime, address: PushAddress | None) -> None:
        if address is None:
            measure(self._outbox)
            self._outbox.settings.night = at + _DAY
        else:
            self._outbox.add_ping(address, at)
            self._outbox.schedule_ping(address)


@contextmanager
def delivering(couriers: Callable[[], Iterable[Courier]]) -> Iterator[None]:
    """Deliver inside a ``with``, in a thread for each courier with something to do, so that none waits for another."""
    stop, threads = threading.Event(), dict[Courier, threading.Thread]()

    def run() -> None:
        while not stop.wait(_POLL):
            for courier in couriers():
                if not (courier in threads and threads[courier].is_alive()) and courier.is_due():
                    threads[courier] = threading.Thread(target=courier.deliver, args=(stop,), daemon=True)
                    threads[courier].start()

    thread = threading.Thread(target=run, name="ozon-sandbox-pushes", daemon=True)
    thread.start()
    try:
        yield
    finally:
        stop.set()
        thread.join()
        for sending in threads.values():
            sending.join()
