"""What a run shows while it reads, and in the end."""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from threading import Lock
from typing import TYPE_CHECKING, NoReturn

from ..session import Code, Session, counted
from .remaining import ShopRun

if TYPE_CHECKING:
    from rich.progress import Progress, TaskID

    from ...extract import Event, Extract, Hole, Load, Task

#: Kinds of problems that are listed; ``ozon extract status --missing`` has all parts.
_SHOWN = 20
#: Seconds between two lines that tell how far a shop is.
_EVERY = 60.0


class Shown:
    """Shows events as lines: what is due, how far each shop is, and each problem of a shop once, or each task with -v.

    Nothing if quiet.

    Attributes:
        extract: the extraction, once it is open.
    """

    def __init__(self, session: Session, quiet: bool) -> None:
        self.extract: Extract | None = None
        self._session = session
        self._quiet = quiet
        self._said: set[tuple[str, str, str]] = set()
        self._runs: dict[str, ShopRun] = {}
        self._told: dict[str, float] = {}
        self._begun = False
        self._lock = Lock()

    def say(self, text: str) -> None:
        """Tell the user something."""
        self._session.say(text)

    def interrupt(self, *_: object) -> NoReturn:
        """Let the run end, on Ctrl-C. Another one ends it at once; its parts are free then as after a kill."""
        signal.signal(signal.SIGINT, lambda *_: os._exit(Code.INTERRUPTED))
        self.say("Ending once the requests under way are answered; the next run goes on. Ctrl-C again ends at once.")
        raise KeyboardInterrupt

    def event(self, event: Event) -> None:
        """Show an event, of any thread."""
        if self._quiet or self.extract is None:
            return
        with self._lock:
            if not self._begun:
                self._begun = True
                self._begin(self.extract)
            if event.load is not None:
                self._ended(event.task, event.load)
            shop = event.task.shop
            if shop not in self._runs:
                self._runs[shop] = ShopRun(self.extract, shop)
            self._runs[shop].add(event)
            self._move(event, self.extract, self._runs[shop])

    def _begin(self, extract: Extract) -> None:
        """Show how much there is to do."""
        self.say(f"{counted(len(extract.due()), 'part')} due.")

    def _ended(self, task: Task, load: Load) -> None:
        """Show how a task ended."""
        problem = task.shop, load.status, load.error
        if self._session.verbose or not (load.complete or problem in self._said):
            self._said.add(problem)
            self.say(line(task, load))

    def _move(self, event: Event, extract: Extract, run: ShopRun) -> None:
        """Show how far a shop is."""
        shop, now = event.task.shop, extract.clock.monotonic()
        if now - self._told.setdefault(shop, now) >= _EVERY:
            self._told[shop] = now
            self.say(", ".join(filter(None, (f"{shop}: {run.done} of {counted(run.total, 'part')}", run.left))))


class Bars(Shown):
    """Shows a bar for each shop: parts done of parts due, the pages of the current one, and how long the rest takes."""

    def __init__(self, session: Session, bars: Progress) -> None:
        super().__init__(session, quiet=False)
        self._bars = bars
        self._plan = bars.add_task("planning", total=None, left="")
        self._shops: dict[str, TaskID] = {}

    def say(self, text: str) -> None:
        """Tell the user something, above the bars."""
        self._bars.console.print(text, markup=False)

    def interrupt(self, *_: object) -> NoReturn:
        self._bars.stop()  # which shows the cursor again
        super().interrupt()

    def _begin(self, extract: Extract) -> None:
        self._bars.remove_task(self._plan)

    def _move(self, event: Event, extract: Extract, run: ShopRun) -> None:
        shop = event.task.shop
        if shop not in self._shops:
            self._shops[shop] = self._bars.add_task(shop, total=None, left="")
        pages = f", page {event.pages}" if event.pages else ""
        text = f"{shop}: {event.task.stream}{pages}"
        self._bars.update(self._shops[shop], description=text, completed=run.done, total=run.total, left=run.left)


@contextmanager
def shown(session: Session, *, quiet: bool = False) -> Iterator[Shown]:
    """Shows a run: bars on a terminal, otherwise lines."""
    if quiet or not sys.stderr.isatty():
        with _interrupting(Shown(session, quiet)) as shows:
            yield shows
        return
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn

    columns = (
        TextColumn("{task.description}"),
        BarColumn(20),
        MofNCompleteColumn(),
        TimeElapsedColumn(),
        TextColumn("{task.fields[left]}"),
    )
    bars = Progress(*columns, console=session.console, redirect_stdout=False, redirect_stderr=False)
    with bars, _interrupting(Bars(session, bars)) as shows:
        yield shows


@contextmanager
def _interrupting(shows: Shown) -> Iterator[Shown]:
    """Handles Ctrl-C, unless it is ignored, as it is by what a shell has started in the background."""
    handler = signal.getsignal(signal.SIGINT)
    if handler is signal.default_int_handler:
        signal.signal(signal.SIGINT, shows.interrupt)
    try:
        yield shows
    finally:
        signal.signal(signal.SIGINT, handler)


def line(task: Task, load: Load) -> str:
    """How a task ended."""
    rows = f", {counted(sum(load.rows.values()), 'row')}" if load.rows else ""
    return f"{task}: {load.status}{rows}" + (f" ({load.error})" if load.error else "")


def held(parts: int) -> str:
    """What to say of parts that another process reads."""
    return f"Another process holds {counted(parts, 'part')}: run it again later."


def say_holes(say: Callable[[str], object], holes: Sequence[Hole]) -> None:
    """Name the parts that are not complete: those of a shop that lack for the same reason in one line."""
    groups: dict[tuple[str, str, str], list[Hole]] = {}
    for hole in holes:
        groups.setdefault((hole.shop, hole.status, hole.error), []).append(hole)
    for (shop, status, error), found in [*groups.items()][:_SHOWN]:
        streams = ", ".join(dict.fromkeys(hole.stream for hole in found))
        say(f"{shop}, {counted(len(found), 'part')} of {streams}: {status}" + (f" ({error})" if error else ""))
    if len(groups) > _SHOWN:
        say(f"{len(groups) - _SHOWN} more: ozon extract status --missing")
