"""Commands of the clock, and trouble on demand."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from ..faults import ANY_PATH, Cut, Fault
from .commands import Commands, command, look


class ClockCommands(Commands):
    """Time and trouble."""

    @look
    def now(self) -> dict[str, Any]:
        """The time of the sandbox, whether it runs, how much is to fall due, and some of that.

        Returns:
            ``{"now": moment, "running": bool, "waiting": int, "next": [{"at": moment, "what": text, "key": text}]}``
        """
        clock = self.sandbox.clock
        waiting = [{"at": due.at, "what": due.action, "key": due.key} for due in self.world.schedule.first(10)]
        return {"now": clock.now(), "running": clock.is_running, "waiting": len(self.world.schedule), "next": waiting}

    @command
    def advance(self, seconds: float = 0.0, minutes: float = 0.0, hours: float = 0.0, days: float = 0.0) -> datetime:
        """Let time pass at once; everything that falls due by then happens. Returns the new time."""
        return self.sandbox.clock.advance(seconds, minutes=minutes, hours=hours, days=days)

    @command
    def set_clock(self, moment: datetime) -> datetime:
        """Put the clock to a later moment, with its time zone; it keeps running or standing. Returns the new time."""
        return self.sandbox.clock.set(moment)

    @command
    def stop_clock(self) -> datetime:
        """Let the clock stand; only `advance` and `set_clock` move it then. Returns the time."""
        return self.sandbox.clock.stop()

    @command
    def run_clock(self) -> datetime:
        """Let the clock run again, a second in a second. Returns the time."""
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
        """Let the next calls of a path fail. Returns how many faults are waiting.

        Without ``status``, ``delay`` and ``cut`` the answer is a 500.

        Args:
            path: path of the API, such as ``/v3/product/list``; ``*`` for any.
            status: HTTP status to answer with instead of handling the request; null handles it.
            body: body of that answer: text as it is, anything else as JSON; null for Ozon's error envelope.
            headers: headers to put into the answer, by name.
            delay: seconds, of the machine's clock, that the answer is held back.
            times: how many calls it strikes; null for all from now on.
            cut: where the connection breaks: ``connect`` or ``before`` the request is handled, ``after`` it, or in the
                middle of the ``body`` of the answer.
        """
        plain_failure = status is None and cut is None and not delay
        status = 500 if plain_failure else status
        self.sandbox.faults.add(
            path, Fault(status=status, body=body, headers=headers or {}, delay=delay, times=times, cut=cut)
        )
        return len(self.sandbox.faults)
