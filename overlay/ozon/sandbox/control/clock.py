"""Commands for the clock and for fault injection."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from ..faults import ANY_PATH, Cut, Fault
from .commands import Commands, command, query


class ClockCommands(Commands):
    """Clock and faults."""

    @query
    def now(self) -> dict[str, Any]:
        """Return the clock time, whether it runs, the number of scheduled events, and the next ones.

        Returns:
            ``{"now": moment, "running": bool, "waiting": int, "next": [{"at": moment, "what": text, "key": text}]}``
        """
        clock = self.sandbox.clock
        waiting = [{"at": due.at, "what": due.action, "key": due.key} for due in self.world.schedule.first(10)]
        return {"now": clock.now(), "running": clock.is_running, "waiting": len(self.world.schedule), "next": waiting}

    @command
    def advance(self, seconds: float = 0.0, minutes: float = 0.0, hours: float = 0.0, days: float = 0.0) -> datetime:
        """Move the clock forward; events scheduled in that time run. Returns the new time."""
        return self.sandbox.clock.advance(seconds, minutes=minutes, hours=hours, days=days)

    @command
    def set_clock(self, moment: datetime) -> datetime:
        """Set the clock to a later moment, with time zone; it stays running or paused. Returns the new time."""
        return self.sandbox.clock.set(moment)

    @command
    def stop_clock(self) -> datetime:
        """Pause the clock; only `advance` and `set_clock` move it then. Returns the time."""
        return self.sandbox.clock.stop()

    @command
    def run_clock(self) -> datetime:
        """Let the clock run in real time again. Returns the time."""
        return self.sandbox.clock.run()

    @command
    def fail_next(
        self,
        path: str = ANY_PATH,
        status: int | None = None,
        body: Any = None,
        headers: dict[str, str] | None = None,
        delay: float = 0.0,
        times: int | None = 1,
        cut: Cut | None = None,
    ) -> int:
        """Make the next calls to a path fail. Returns the number of pending faults.

        Without ``status``, ``delay`` and ``cut`` the answer is a 500.

        Args:
            path: API path, such as ``/v3/product/list``; ``*`` for any.
            status: HTTP status to return instead of handling the request; null handles it.
            body: body of that answer: text is sent as is, anything else as JSON; null for Ozon's error envelope.
            headers: headers to add to the answer, by name.
            delay: seconds of real time to delay the answer.
            times: number of calls affected; null for all from now on.
            cut: where the connection breaks: ``connect`` or ``before`` the request is handled, ``after`` that, or in
                the middle of the response ``body``.
        """
        plain_failure = status is None and cut is None and not delay
        status = 500 if plain_failure else status
        self.sandbox.faults.add(
            path, Fault(status=status, body=body, headers=headers or {}, delay=delay, times=times, cut=cut)
        )
        return len(self.sandbox.faults)
