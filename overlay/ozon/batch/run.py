"""The shared state of a batch call: client, settings, the time left for waits, and why it stopped."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from attrs import define, evolve, field, frozen

from ozon_generated.checks import FLAG, HOOK, ONE_OR_MORE, POSITIVE, SECONDS, Rule, is_count, or_none, ruled
from ozon_generated.errors import OzonError
from ozon_generated.operation import Operation

from ..client.seller import AsyncSeller, Seller
from ..progress import Progress
from ..steps import Ask, Sleep, Steps, clock_of, operation_of
from .jobs import Job, Name
from .results import ItemError

if TYPE_CHECKING:
    from ozon_generated.client import CallOptions

    from ..cards.findings import Finding
    from .entries import Entry


_CHECK = Rule(lambda value: FLAG.holds(value) or HOOK.holds(value), "True, False or a plain function")
_BYTES = Rule(lambda value: is_count(value, 1000), "a whole number, 1000 or more")


@frozen(kw_only=True)
class Settings:
    """The settings of a batch call, see `ozon.batch.BatchSettings`."""

    check: bool | Callable[[dict[str, object]], Iterable[Finding]] = field(default=True, validator=ruled(_CHECK))
    max_items: int = field(default=1000, validator=ruled(ONE_OR_MORE))
    max_bytes: int = field(default=8_000_000, validator=ruled(_BYTES))
    in_flight: int = field(default=4, validator=ruled(ONE_OR_MORE))
    interval: float = field(default=1.0, validator=ruled(POSITIVE))
    deadline: float = field(default=600.0, validator=ruled(SECONDS))
    wait: float = field(default=300.0, validator=ruled(SECONDS))
    pause: float | None = field(default=None, validator=ruled(or_none(SECONDS)))
    settle: float = field(default=60.0, validator=ruled(SECONDS))
    resend: bool = field(default=False, validator=ruled(FLAG))
    moderation: bool = field(default=False, validator=ruled(FLAG))
    moderation_deadline: float = field(default=900.0, validator=ruled(SECONDS))
    max_change: float | None = field(default=None, validator=ruled(or_none(POSITIVE)))
    sending: Callable[[list[int]], object] | None = field(default=None, validator=ruled(or_none(HOOK)))
    progress: Callable[[Progress], object] | None = field(default=None, validator=ruled(or_none(HOOK)))


@define
class Part:
    """Items that went to Ozon in one request.

    Attributes:
        answer: Ozon's answer; ``None`` if it was lost.
        unknown: why the outcome is unknown; together with an answer, why that answer is not complete.
        due: when the throttled ones may be sent again, as a monotonic time.
        again: whether these items are sent for the second time, after their answer was lost.
    """

    entries: list[Entry]
    sent_at: datetime
    answer: object = None
    unknown: OzonError | None = None
    due: float = 0.0
    again: bool = False

    @property
    def left(self) -> list[Entry]:
        """The items that have no result yet."""
        return [entry for entry in self.entries if entry.result is None]


class Run:
    """The state of one batch call."""

    def __init__(self, client: Seller | AsyncSeller, job: Job, settings: Settings, total: int | None) -> None:
        self.client = client
        self.clock = clock_of(client)
        self.job = job
        self.operation: Operation = operation_of(client, job.name)
        # a batch says "unknown" where the transport would retry: the price or the stock may have changed since
        self._once = self.operation.__replace__(repeatable=False)
        self.settings = settings
        self.wait_left = settings.wait
        self.stop: OzonError | None = None  # why nothing more is sent
        self.retry_at: datetime | None = None
        self.ahead = timedelta()  # how far Ozon's clock is ahead of ours, by its last answer
        self.done = 0
        self.total = total
        self.seen: set[Name] = set()  # of all items so far, so that a duplicate is found at any distance
        self.input_failure: Exception | None = None  # of the iterable, raised after the results of what came before

    def write(self, entries: list[Entry]) -> Ask:
        """The request that sends items, told to the hook. The transport does not retry it if it may have happened."""
        items = [entry.sent for entry in entries]
        if self.settings.sending is not None:
            self.settings.sending([entry.index for entry in entries])
        options: CallOptions = {"strict": False}
        if self.settings.check:
            options["unknown_fields"] = "send"  # the results tell of them
        return Ask(self._once, {self.job.facts.items: items}, options)

    def rest(self, seconds: float, what: str) -> Steps[bool]:
        """Wait for something, if that fits into the time left for waits; otherwise return False immediately."""
        if seconds > self.wait_left:
            return False
        self.wait_left -= seconds
        self.report(f"{self.job.name}: waiting {seconds:.0f} seconds for {what}", self.done, self.total)
        yield Sleep(seconds)
        return True

    def halt(self, error: OzonError, retry_at: datetime | None = None) -> None:
        """Send nothing more."""
        self.stop, self.retry_at = error, retry_at or getattr(error, "retry_at", None)

    def unknown(self, entry: Entry, why: ItemError, *, beside: Sequence[ItemError] = (), **facts: object) -> None:
        """Settle an item of unknown outcome, with the reason, how to find out, and Ozon's other errors."""
        told = evolve(why, message=f"{why.message.rstrip('.')}. {self.job.advice}")
        entry.settle("unknown", [*beside, told], **facts)

    def report(self, what: str, done: int, total: int | None) -> None:
        """Call the progress hook."""
        if self.settings.progress is not None:
            self.settings.progress(Progress(what, done, total))


def failure(code: str, message: str, path: str = "") -> list[ItemError]:
    """A list with an error of this client."""
    return [ItemError(code=code, message=message, path=path)]
