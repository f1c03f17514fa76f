"""The clock of the sandbox, which can run, be paused or be set."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta

#: Range of clock times. Dates years before or after the clock time must still be valid.
FIRST, LAST = datetime(1970, 1, 1, tzinfo=UTC), datetime(2200, 1, 1, tzinfo=UTC)
_RANGE = "its time must be in the years 1970 to 2199"


class Clock:
    """A clock that runs or is paused, and can be moved forward. Thread-safe.

    Args:
        moment: aware datetime at which it is initially paused; ``None`` makes it run with the system clock.

    Raises:
        ValueError: the moment has no time zone, or is not in the years 1970 to 2199.

    Example::

        sandbox = Sandbox(clock=Clock(datetime(2026, 11, 2, 9, tzinfo=UTC)))
        sandbox.clock.advance(hours=3)
    """

    def __init__(self, moment: datetime | None = None) -> None:
        self._lock = threading.RLock()
        self._listeners: list[Callable[[], object]] = []
        self._moment: datetime
        self._since: float | None
        if not isinstance(moment, datetime | None):
            raise ValueError(f"a clock must start at a datetime with a time zone, not {moment!r}")
        self._start = None if moment is None else checked(moment)
        self.reset()

    def reset(self) -> None:
        """Reset the clock to its initial moment, or to running with the system clock."""
        with self._lock:
            self._moment = self._start or datetime.now(UTC)
            self._since = time.monotonic() if self._start is None else None

    def now(self) -> datetime:
        """Return the current time, in UTC."""
        with self._lock:
            if self._since is None:
                return self._moment
            return self._moment + timedelta(seconds=time.monotonic() - self._since)

    @property
    def is_running(self) -> bool:
        """Whether the clock is running."""
        return self._since is not None

    def stop(self) -> datetime:
        """Pause the clock. Returns the current time."""
        with self._lock:
            self._moment, self._since = self.now(), None
            return self._moment

    def run(self) -> datetime:
        """Let the clock run in real time from now on. Returns the current time."""
        with self._lock:
            self._moment, self._since = self.now(), time.monotonic()
            return self._moment

    def advance(
        self, by: float | timedelta = 0.0, *, minutes: float = 0, hours: float = 0, days: float = 0
    ) -> datetime:
        """Move the clock forward. Events scheduled in that time run in order, each at its scheduled time.

        Args:
            by: seconds, or a `datetime.timedelta`.
            minutes: minutes to add.
            hours: hours to add.
            days: days of 24 hours to add.

        Returns:
            The new time.

        Raises:
            ValueError: the clock would go back, or past the year 2199.
        """
        try:
            step = by if isinstance(by, timedelta) else timedelta(seconds=by)
            step += timedelta(minutes=minutes, hours=hours, days=days)
        except (OverflowError, ValueError):  # infinite, not a number, or beyond what a timedelta holds
            asked = f"{by!r} seconds, {minutes!r} minutes, {hours!r} hours, {days!r} days"
            raise ValueError(f"a clock cannot be moved by {asked}: {_RANGE}") from None
        if step < timedelta(0):
            raise ValueError(f"the clock can only move forward, not by {step.total_seconds():g} seconds")
        with self._lock:
            try:
                self._put(checked(self.now() + step))
            except OverflowError:
                raise ValueError(f"the clock cannot be moved by {step}: {_RANGE}") from None
        return self._tell()

    def set(self, moment: datetime) -> datetime:
        """Set the clock to a moment; it stays running or paused. Returns the new time.

        Events scheduled up to then run, as with `advance`.

        Raises:
            ValueError: the moment is in the past or after the year 2199, or has no time zone.
        """
        with self._lock:
            moment, now = checked(moment), self.now()
            if moment < now:
                raise ValueError(
                    f"the clock can only move forward: {moment:%Y-%m-%dT%H:%M:%SZ} is before {now:%Y-%m-%dT%H:%M:%SZ}"
                )
            self._put(moment)
        return self._tell()

    def restore(self, moment: datetime, *, running: bool) -> None:
        """Restore the clock of a saved state, which may be earlier. No events run."""
        with self._lock:
            self._moment, self._since = checked(moment), time.monotonic() if running else None

    def watch(self, listener: Callable[[], object]) -> None:
        """Call a function after each `advance` and `set`."""
        self._listeners.append(listener)

    def _put(self, moment: datetime) -> None:
        self._moment = moment
        if self._since is not None:
            self._since = time.monotonic()

    def _tell(self) -> datetime:
        for listener in self._listeners:
            listener()
        return self.now()


def checked(moment: datetime) -> datetime:
    """Return a moment in UTC. Raises `ValueError` when it is not a valid clock time."""
    if moment.tzinfo is None:
        raise ValueError(f"{moment.isoformat()} has no time zone; write {moment.isoformat()}Z for UTC")
    if not FIRST <= moment < LAST:
        raise ValueError(f"the clock cannot be set to {moment.isoformat()}: {_RANGE}")
    return moment.astimezone(UTC)
