"""The clock of the made-up Ozon: it runs, stands, or is set."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta

#: No clock stands outside of this: what lies years before or after its time has to be a moment too.
FIRST, LAST = datetime(1970, 1, 1, tzinfo=UTC), datetime(2200, 1, 1, tzinfo=UTC)
_RANGE = "its time is within the years 1970 to 2199"


class Clock:
    """A clock that runs or stands, and can be moved forward. Safe to use from several threads.

    Args:
        moment: aware datetime at which it stands at first; ``None`` lets it run with the clock of the machine.

    Raises:
        ValueError: the moment has no time zone, or is not of the years 1970 to 2199.

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
            raise ValueError(f"a clock must begin at a datetime with a time zone, not at {moment!r}")
        self._start = None if moment is None else checked(moment)
        self.reset()

    def reset(self) -> None:
        """Go back to the start: to the moment that it was made with, or to running with the clock of the machine."""
        with self._lock:
            self._moment = self._start or datetime.now(UTC)
            self._since = time.monotonic() if self._start is None else None

    def now(self) -> datetime:
        """The current time, in UTC."""
        with self._lock:
            if self._since is None:
                return self._moment
            return self._moment + timedelta(seconds=time.monotonic() - self._since)

    @property
    def is_running(self) -> bool:
        """Whether time passes by itself."""
        return self._since is not None

    def stop(self) -> datetime:
        """Let the clock stand where it is. Returns that moment."""
        with self._lock:
            self._moment, self._since = self.now(), None
            return self._moment

    def run(self) -> datetime:
        """Let time pass from here on, a second in a second. Returns the current moment."""
        with self._lock:
            self._moment, self._since = self.now(), time.monotonic()
            return self._moment

    def advance(
        self, by: float | timedelta = 0.0, *, minutes: float = 0, hours: float = 0, days: float = 0
    ) -> datetime:
        """Let time pass at once. Everything that falls due happens, in its order and each at its own moment.

        Args:
            by: seconds, or a `datetime.timedelta`.
            minutes: minutes on top of that.
            hours: hours on top of that.
            days: days of 24 hours on top of that.

        Returns:
            The new time.

        Raises:
            ValueError: the time would go back, or beyond the year 2199.
        """
        try:
            step = by if isinstance(by, timedelta) else timedelta(seconds=by)
            step += timedelta(minutes=minutes, hours=hours, days=days)
        except (OverflowError, ValueError):  # infinite, not a number, or beyond what a timedelta holds
            asked = f"{by!r} seconds, {minutes!r} minutes, {hours!r} hours, {days!r} days"
            raise ValueError(f"a clock cannot be moved by {asked}: {_RANGE}") from None
        if step < timedelta(0):
            raise ValueError(f"the clock goes forward only: {step.total_seconds():g} seconds were asked for")
        with self._lock:
            try:
                self._put(checked(self.now() + step))
            except OverflowError:
                raise ValueError(f"the clock cannot be moved by {step}: {_RANGE}") from None
        return self._tell()

    def set(self, moment: datetime) -> datetime:
        """Put the clock to a moment; it keeps running or standing. Returns the new time.

        Everything that falls due until then happens first, as with `advance`.

        Raises:
            ValueError: the moment lies before now or after the year 2199, or has no time zone.
        """
        with self._lock:
            moment, now = checked(moment), self.now()
            if moment < now:
                raise ValueError(
                    f"the clock goes forward only: {moment:%Y-%m-%dT%H:%M:%SZ} is before {now:%Y-%m-%dT%H:%M:%SZ}"
                )
            self._put(moment)
        return self._tell()

    def restore(self, moment: datetime, *, running: bool) -> None:
        """Put the clock where a saved state left it, also back. Nothing falls due by that."""
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
    """A moment at which a clock may stand, in UTC. Raises `ValueError`."""
    if moment.tzinfo is None:
        raise ValueError(f"{moment.isoformat()} has no time zone; write {moment.isoformat()}Z for UTC")
    if not FIRST <= moment < LAST:
        raise ValueError(f"the clock cannot be put to {moment.isoformat()}: {_RANGE}")
    return moment.astimezone(UTC)
