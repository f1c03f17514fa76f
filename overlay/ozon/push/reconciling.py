"""Reconciling: what did not come as a push is made from what the lists of postings say."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterator, Mapping
from datetime import UTC, datetime, timedelta
from functools import partial
from typing import Any, Literal, NamedTuple, TypeAlias

from attrs import define, field

from ozon_generated.errors import ArgumentError, OzonError

from ..client.functions import for_seller
from ..client.seller import AsyncSeller, Seller
from ..paging.iterators import Place
from ..paging.paginate import walk
from ..steps import Steps, in_thread, next_emit, operation_of
from . import known
from .differences import Differences, Made
from .listed import Listed, listed
from .receiver import Receiver
from .workers import Workers

Scheme: TypeAlias = Literal["fbs", "fbo"]
#: Seconds for which a difference has to last.
GRACE = 120.0
_NAMED = 3  # postings that a line names
_DAY, _HOUR = timedelta(days=1), timedelta(hours=1)
#: A list takes a span of a year at most. Between these lie the cutoffs of all postings that go on.
_BEFORE, _AFTER = timedelta(days=240), timedelta(days=120)
_YEAR = _BEFORE + _AFTER
_WITH = {"analytics_data": True}  # with the dates of delivery, and the warehouse of Ozon


class _Lists(NamedTuple):
    """The lists of a scheme."""

    fbo: bool
    open: str
    all: str


_SCHEMES: Mapping[str, _Lists] = {
    "fbs": _Lists(False, "posting_fbs.unfulfilled_list", "posting_fbs.list"),
    "fbo": _Lists(True, "posting_fbo.list", "posting_fbo.list"),
}


@define(kw_only=True)
class Reconciled:
    """What a pass found. ``print(found)`` shows it in a line.

    Attributes:
        made: the events that were made, or would have been in a dry run.
        waiting: numbers of postings whose difference is too new, because the event may be on its way. A pass decides
            that is as much later as ``grace`` says.
        missing: numbers of postings that the store takes for open, and that Ozon did not give when it was asked.
        errors: what could not be read, by the name of the operation.
        grace: seconds for which a difference has to last.
        dry_run: whether nothing was stored.
    """

    made: list[Made] = field(factory=list)
    waiting: list[str] = field(factory=list)
    missing: list[str] = field(factory=list)
    errors: dict[str, str] = field(factory=dict)
    grace: float = GRACE
    dry_run: bool = False

    @property
    def complete(self) -> bool:
        """Whether everything could be read."""
        return not self.errors

    def __str__(self) -> str:
        counts = Counter(one.type for one in self.made)
        what = ", ".join(f"{count} {kind}" for kind, count in sorted(counts.items())) or "nothing"
        parts = [f"{'To be made' if self.dry_run else 'Made'}: {what}"]
        if self.waiting:
            wait = f"whose events may be on their way: a pass {self.grace:g} s later or more makes them"
            parts += [f"{_counted(self.waiting)} with changes {wait}"]
        if self.missing:
            named = ", ".join(self.missing[:_NAMED]) + (", ..." if len(self.missing) > _NAMED else "")
            parts += [f"{_counted(self.missing)} not given by Ozon: {named}"]
        for name, error in self.errors.items():
            parts += [f"{name} failed: {error.removeprefix(f'{name}: ').removesuffix('.')}"]
        return "; ".join(parts)


def _counted(postings: Collection[str]) -> str:
    return f"{len(postings)} posting{'' if len(postings) == 1 else 's'}"


@for_seller.result
def reconcile(
    seller: Seller | AsyncSeller,
    receiver: Receiver,
    *,
    schemes: Collection[Scheme] = ("fbs", "fbo"),
    since: datetime | None = None,
    grace: float = GRACE,
    dry_run: bool = False,
) -> Steps[Reconciled]:
    """Compare the postings of a shop with the events in a store, and make those that are missing: one pass.

    ::

        while True:
            print(reconcile(seller, receiver))
            time.sleep(300)

    Made events are stored like those that are sent, with ``made``, and handed to the handlers: that a posting is new,
    that it was cancelled, and its state if that is another one than the last event told. States that came and went
    between two passes are not made up. It only reads at Ozon.

    Args:
        seller: the client; an `AsyncSeller` makes it a coroutine.
        receiver: the receiver, or another one of the same store. Several sellers may share a store.
        schemes: ``fbs``, which includes rFBS, and ``fbo``.
        since: from when on to read postings that may have ended unseen. Default: from the last pass on, and the first
            time for a day.
        grace: seconds for which a difference has to last, because its event may be on its way. A changed state is
            noticed by one pass and made by a later one; that of a posting which is made as new, together with that.
        dry_run: store no event.

    Returns:
        What was made, and what could not be read. From lists that could not be read nothing is concluded, nor from a
        posting that is not in them: it is asked for by its number.

    Raises:
        ArgumentError: an argument is invalid.
        StoreError: the store fails.
    """
    for name in schemes:
        if name not in _SCHEMES:
            raise ArgumentError(f"There is no scheme {name!r:.40}, only {' and '.join(_SCHEMES)}.")
    this = _Pass(seller, receiver._workers, grace, dry_run)
    return this.run([_SCHEMES[name] for name in dict.fromkeys(schemes)], this.checked(since))


class _Pass:
    """One pass over the lists of a seller."""

    def __init__(self, seller: Seller | AsyncSeller, workers: Workers, grace: float, dry_run: bool) -> None:
        self._seller = seller
        self._grace = grace
        self._tell = workers.tell
        self._store = workers.work.store
        self._now = workers.work.clock.now()
        self._began = self._now.timestamp()
        self._keep = timedelta(days=workers.work.keep_days)
        name = seller.http.account[1]  # the Client-Id is the number of the seller; tokens have another name
        seller_id = name if name.isdecimal() else ""
        self._differences = Differences(self._store, seller_id, grace, self._keep.total_seconds(), dry_run)
        self._missing: set[str] = set()
        self._errors: dict[str, str] = {}

    def checked(self, since: datetime | None) -> datetime | None:
        """A moment from when on events can be compared. Raises `ArgumentError`."""
        if since is not None and since.tzinfo is None:
            raise ArgumentError(f"since={since} has no time zone: add tzinfo=UTC.")
        if since is not None and since < self._now - self._keep:
            text = (
                f"since={since} is too early: events are kept for {self._keep.days} days (keep_days of the receiver)."
            )
            raise ArgumentError(text)
        return since

    def run(self, schemes: list[_Lists], since: datetime | None) -> Steps[Reconciled]:
        """The steps of the pass."""
        yield from in_thread(partial(known.enrol, self._store, self._began - 1))
        for lists in schemes:
            yield from self._read(lists, since)
        yield from in_thread(partial(known.expire, self._store, self._began - 2 * self._keep.total_seconds()))
        return Reconciled(
            made=[*self._differences.made.values()],
            waiting=sorted(self._differences.waiting),
            missing=sorted(self._missing),
            errors=self._errors,
            grace=self._grace,
            dry_run=self._differences.dry_run,
        )

    def _read(self, lists: _Lists, since: datetime | None) -> Steps[None]:
        """Read the lists of a scheme, and ask for the postings that should be in them and are not."""
        before = len(self._differences.seen)
        if not (yield from self._walk(lists.open, lists.fbo, self._open(lists.fbo))):
            return
        if since is None:
            seller_id = self._differences.seller_id
            last = yield from in_thread(partial(known.last_pass, self._store, lists.fbo, seller_id))
            since = self._after(last)
        of_new = self._walk(lists.all, lists.fbo, self._span(since))
        if (yield from of_new) and (yield from self._ask(lists)):
            yield from in_thread(partial(self._close, lists, len(self._differences.seen) > before))

    def _walk(self, name: str, fbo: bool, wanted: Mapping[str, Any], only: Collection[str] = ()) -> Steps[bool]:
        """Compare what a list has, page by page: all of it, or only some postings or orders.

        Returns whether it was read to its end.
        """
        operation = operation_of(self._seller, name)
        arguments = {"filter": wanted, "sort_dir": "ASC", "with_": _WITH}
        pages = walk(operation, arguments, Place(operation))
        while True:
            at = self._store.now()
            try:
                page = yield from next_emit(pages)
            except OzonError as error:
                self._errors[name] = str(error)
                return False
            if page is None:
                return True
            rows = [*_listed(page.rows, fbo)]
            if only and not all(one.number in only or _order(one.number) in only for one in rows):
                self._errors[name] = "It has postings that were not asked for."
                return False
            yield from in_thread(partial(self._compare, rows, at))

    def _ask(self, lists: _Lists) -> Steps[bool]:
        """Ask for postings that go on as far as is known, and were in no list. Returns whether all could be asked."""
        batches = known.unlisted(self._store, lists.fbo, self._differences.seller_id, self._began)
        while (numbers := (yield from in_thread(partial(next, batches, None)))) is not None:
            if not numbers:
                continue
            only = numbers if lists.fbo else [*dict.fromkeys(map(_order, numbers))]
            named = {"posting_numbers" if lists.fbo else "order_numbers": only}
            at, wanted = self._store.now(), {**self._span(self._now - _YEAR), **named}
            if not (yield from self._walk(lists.all, lists.fbo, wanted, {*only})):
                return False
            gone = {*numbers} - self._differences.seen
            self._missing |= gone
            yield from in_thread(partial(known.miss, self._store, gone, at))
        return True

    def _close(self, lists: _Lists, is_any: bool) -> None:
        """After all was read: lists without rows are no proof that there is nothing, for a revoked key has such."""
        seller_id = self._differences.seller_id
        if is_any:
            known.note_pass(self._store, lists.fbo, seller_id, self._began)
        elif known.is_open(self._store, lists.fbo, seller_id):
            text = "The lists are empty although the store has open postings. Check the key: 'ozon doctor'."
            self._errors[lists.all] = text

    def _compare(self, rows: list[Listed], at: float) -> None:
        if self._differences.compare(rows, at):
            self._tell()

    def _open(self, fbo: bool) -> dict[str, Any]:
        if fbo:
            of_open = ["awaiting_packaging", "awaiting_deliver", "delivering"]
            return {**self._span(self._now - _YEAR), "statuses": of_open}
        return {"cutoff_from": self._now - _BEFORE, "cutoff_to": self._now + _AFTER}

    def _after(self, last: float | None) -> datetime:
        """From when on to read new postings: an hour more than is needed, for they may be late in the lists."""
        after = self._now - _DAY if last is None else datetime.fromtimestamp(last, UTC) - _HOUR
        return max(after, self._now - self._keep)

    def _span(self, since: datetime) -> dict[str, Any]:
        return {"since": since, "to": self._now + _HOUR}


def _order(number: str) -> str:
    """The number of the order of a posting."""
    return number.rpartition("-")[0] or number


def _listed(rows: Any, fbo: bool) -> Iterator[Listed]:
    for row in rows:
        one = listed(row.to_dict(), fbo)
        if one is not None:
            yield one
