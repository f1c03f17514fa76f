"""The accruals of the shop: they are not stored, but follow from its postings, its days, and commands."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date, datetime, timedelta
from decimal import Decimal

from ..core.moscow import DAY, beginning, days, moscow_day
from ..returns.desk import Desk
from . import events, shares
from .entities import ZERO, Accrual, AddedAccrual, Category, Fee, RemovedAccrual, Sold
from .events import Event
from .spending import Spending
from .types import CLICKS, COMPENSATION, HANDLING, SUBSCRIPTION

#: First day for which there are accruals.
FIRST_DAY = date(2022, 1, 1)
_FIRST_ID = 10_000_000_000_000
_IDS = 9_000_000_000_000_000
_HANDLING = Decimal("5.00")  # per posting
_SUBSCRIPTION = Decimal("9990.00")
_MOST = 10_000


class Ledger:
    """All accruals.

    Args:
        desk: returns and postings.
        spending: what the shop spends on advertising.
    """

    def __init__(self, desk: Desk, spending: Spending) -> None:
        self.world = desk.world
        self.desk = desk
        self._spending = spending
        self.added = self.world.table(AddedAccrual, "number", most=_MOST)
        self.removed = self.world.table(RemovedAccrual, "accrual_id", most=_MOST)

    def of_days(self, first: date, last: date) -> list[Accrual]:
        """Return the accruals of some Moscow days as they are known now, in the order in which they showed up."""
        last = min(last, moscow_day(self.world.now))
        since, until = beginning(first), beginning(last + DAY)
        found = [self._of_event(event) for event in self.between(since, until)]
        found += self._of_shop(first, last)
        found += [self._of_command(one) for one in self.added if first <= date.fromisoformat(one.day) <= last]
        return sorted(filter(self._is_known, found), key=by_appearance)

    def of_postings(self, numbers: Iterable[str]) -> dict[str, list[Accrual]]:
        """Return the accruals of postings as they are known now, in the order in which they showed up.

        Numbers that the shop does not have are left out.
        """
        desk = self.desk
        postings = {number: posting for number in numbers if (posting := desk.posting(number))}
        found = {number: [*events.of_posting(posting)] for number, posting in postings.items()}
        for one in desk.returns:
            if one.posting_number in found:
                found[one.posting_number] += events.of_return(one, postings[one.posting_number])
        made = {number: [self._of_event(event) for event in some] for number, some in found.items()}
        for added in self.added:
            if added.posting_number in made:
                made[added.posting_number].append(self._of_command(added))
        return {number: sorted(filter(self._is_known, some), key=by_appearance) for number, some in made.items()}

    def between(self, since: datetime, until: datetime) -> Iterator[Event]:
        """Yield the events in ``[since, until)``."""
        for postings in self.desk.tables:
            yield from events.of_postings(postings.ordered, since, until)
        for one in self.desk.returns:
            if since <= one.returned_at < until:
                yield from events.of_return(one, self.desk.posting(one.posting_number))

    @property
    def opened_on(self) -> date | None:
        """The Moscow day of the first posting; ``None`` before it."""
        first = [postings.ordered[0].in_process_at for postings in self.desk.tables if postings]
        return moscow_day(min(first)) if first else None

    def _is_known(self, accrual: Accrual) -> bool:
        behaviour, now = self.world.behaviour, self.world.now
        if accrual.seen_at > now or accrual.accrual_id in self.removed:
            return False
        share = behaviour.vanishing_accruals
        if not share or self.world.ids.share("vanishing", accrual.accrual_id) >= share:
            return True
        return now < accrual.seen_at + timedelta(seconds=behaviour.vanishing_seconds)

    def _of_event(self, event: Event) -> Accrual:
        posting = event.posting
        schema, goods = shares.schema_of(posting), event.goods
        made = self._new(f"{event.kind}/{event.key}", event.at, goods[0].currency, posting.posting_number)
        if event.kind in ("sale", "reversal", "unsold"):
            made.products = tuple(_sold(event, schema))
            made.ratio, made.schema = shares.ratio_of(schema) + shares.SURCHARGE, schema
            delivered = posting.delivered_at or event.at
            made.hours = int((delivered - posting.in_process_at).total_seconds() // 3600)
            return made
        made.category = "ITEM"
        if event.kind == "acquiring":
            made.fees = tuple(shares.acquiring_of(one.sku, one.price * one.quantity) for one in goods)
        elif event.kind == "way_back":
            made.fees = tuple(shares.service_back(one.sku, one.quantity) for one in goods)
        else:
            made.category = "NON_ITEM"
            made.fees = (Fee(COMPENSATION, sum((one.price * one.quantity for one in goods), ZERO)),)
        return made

    def _of_shop(self, first: date, last: date) -> Iterator[Accrual]:
        """Yield the accruals that are not about a posting."""
        opened = self.opened_on
        if opened is None:
            return
        first = max(first, opened)
        since, until = beginning(first), beginning(last + DAY)
        for day, count in events.handed_over(self.desk.tables[0], since, until).items():
            yield self._fee("CONTAINER_FEES", day, beginning(day + DAY), Fee(HANDLING, -_HANDLING * count))
        shown = timedelta(seconds=self.world.behaviour.advertising_seconds)
        for day in days(first, last):
            if day.day == 1 and self.world.behaviour.subscription:
                yield self._fee("NON_ITEM", day, beginning(day), Fee(SUBSCRIPTION, -_SUBSCRIPTION))
            spent = self._spending(day)
            if clicks := sum((fee.amount for fee in spent if fee.type_id == CLICKS), ZERO):
                yield self._fee("NON_ITEM", day, beginning(day + DAY) + shown, Fee(CLICKS, clicks), lag=False)
            for fee in spent:
                if fee.type_id != CLICKS:
                    yield self._fee("ITEM", day, beginning(day + DAY) + shown, fee, lag=False)

    def _fee(self, category: Category, day: date, at: datetime, fee: Fee, *, lag: bool = True) -> Accrual:
        made = self._new(f"{day}/{fee.type_id}/{fee.sku}", at, "RUB", lag=lag)
        made.category, made.day, made.fees = category, day, (fee,)
        return made

    def _of_command(self, one: AddedAccrual) -> Accrual:
        made = self._new("", one.added_at, "RUB", one.posting_number, lag=False)
        made.accrual_id, made.added, made.day = one.accrual_id, one.number, date.fromisoformat(one.day)
        made.category = "ITEM" if one.sku else "NON_ITEM"
        made.fees = (Fee(one.type_id, one.amount, one.sku),)
        return made

    def _new(self, key: str, at: datetime, currency: str, unit_number: str = "", *, lag: bool = True) -> Accrual:
        """Return an accrual without content; with a lag, it shows up some time after its moment."""
        ids = self.world.ids
        seconds = ids.between("accrual_lag", key, *self.world.behaviour.accrual_seconds) if lag else 0
        number = _FIRST_ID + int(ids.share("accrual", key) * _IDS)
        return Accrual(number, moscow_day(at), at + timedelta(seconds=seconds), "POSTING", currency, unit_number)


def by_appearance(accrual: Accrual) -> tuple[datetime, int, int]:
    """Return the sort key: when it showed up, then its id, which added accruals may share."""
    return accrual.seen_at, accrual.accrual_id, accrual.added


def total(accruals: Iterable[Accrual]) -> Decimal:
    """Return the sum of accruals."""
    return sum((one.total for one in accruals), ZERO)


def _sold(event: Event, schema: str) -> Iterator[Sold]:
    """Yield the products of a sale, or of its reversal with all signs turned."""
    for one in event.goods:
        if event.kind == "unsold":
            yield Sold(one, None, shares.services_without_sale(one.sku, one.quantity))
            continue
        share = shares.share_of(one.price, one.quantity, schema)
        services = shares.services_of(one.sku, one.quantity, schema)
        if event.kind == "reversal":
            share, services = share.turned(), tuple(fee._replace(amount=-fee.amount) for fee in services)
        yield Sold(one, share, services)
