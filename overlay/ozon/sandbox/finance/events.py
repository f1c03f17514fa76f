"""Events that move money, each at the moment whose Moscow day it is booked on."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from datetime import date, datetime, timedelta
from typing import Literal, NamedTuple

from ..core.moscow import DAY, beginning, moscow_day, next_month
from ..postings.entities import Posting
from ..postings.reasons import LOST
from ..returns.entities import Return
from .entities import Goods

Kind = Literal["sale", "acquiring", "unsold", "compensation", "reversal", "way_back"]
_NOON = timedelta(hours=12)
_MONTH = timedelta(days=32)


class Event(NamedTuple):
    """An event of some units of a posting.

    Attributes:
        kind: ``sale`` on delivery, and ``acquiring`` a day later; ``unsold`` when a posting on its way is cancelled,
            and ``compensation`` on the last day of the month if it was lost; ``reversal`` and ``way_back`` when a
            buyer returns what was delivered. For ``unsold``, ``compensation`` and ``way_back``, Ozon must deliver.
        key: identifies it among those of its kind.
    """

    at: datetime
    kind: Kind
    key: str
    posting: Posting
    goods: Sequence[Goods]


def of_postings(postings: Iterable[Posting], since: datetime, until: datetime) -> Iterator[Event]:
    """Yield the events in ``[since, until)`` of postings that are sorted by their start, without those of returns."""
    # no event is before the last change of a posting, and none more than a day or, for a loss, a month after it
    first, first_lost = since - DAY, since - _MONTH
    for posting in postings:
        if posting.in_process_at >= until:
            return
        if (first_lost if posting.cancellation else first) <= posting.changed_at < until:
            yield from (event for event in of_posting(posting) if since <= event.at < until)


def of_posting(posting: Posting) -> Iterator[Event]:
    """Yield all events of a posting, without those of its returns."""
    number, goods, cancelled = posting.posting_number, posting.lines, posting.cancellation
    if posting.delivered_at is not None:
        yield Event(posting.delivered_at, "sale", number, posting, goods)
        yield Event(posting.delivered_at + DAY, "acquiring", number, posting, goods)
    elif cancelled is not None and posting.delivering_date is not None and not posting.is_rfbs:
        yield Event(posting.changed_at, "unsold", number, posting, goods)
        if cancelled.reason_id == LOST:
            noon = beginning(next_month(moscow_day(posting.changed_at)) - DAY) + _NOON
            yield Event(max(posting.changed_at, noon), "compensation", number, posting, goods)


def of_return(one: Return, posting: Posting | None) -> Iterator[Event]:
    """Yield the events of a return; none if its posting was not delivered."""
    if posting is None or posting.delivered_at is None or one.returned_at < posting.delivered_at:
        return
    yield Event(one.returned_at, "reversal", str(one.id), posting, (one,))
    if not posting.is_rfbs:
        yield Event(one.returned_at, "way_back", str(one.id), posting, (one,))


def handed_over(postings: Iterable[Posting], since: datetime, until: datetime) -> Counter[date]:
    """Return the number of postings handed over to Ozon in ``[since, until)``, by Moscow day."""
    moments = [at for one in postings if (at := one.handed_over_at) is not None and since <= at < until]
    return Counter(map(moscow_day, moments))
