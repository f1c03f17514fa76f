"""A request whose outcome is unknown: read the shop before anything of it is sent again."""

from __future__ import annotations

from datetime import datetime, timedelta
from email.utils import parsedate_to_datetime
from typing import Any

import httpx

from ozon_generated.errors import OzonError

from ..answers import dig, rows_of
from ..clock import Clock
from ..steps import Steps
from ..tasks.polling import Pace
from .compare import same_card
from .entries import Entry
from .errors import request_error
from .names import text_of
from .run import Part, Run


class _Clock:
    """The difference between Ozon's clock and ours, by its last answer."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self.ahead = timedelta()

    def note(self, response: httpx.Response) -> None:
        """Read the answer, and the difference between Ozon's clock and ours."""
        try:
            moment = parsedate_to_datetime(response.headers.get("date", ""))
        except ValueError:
            return
        if moment.tzinfo is not None:
            self.ahead = moment - self._clock.now()

    def after(self, moment: object, sent_at: datetime) -> bool:
        """Whether something happened at Ozon after we sent, and not in a future that cannot be meant."""
        if not isinstance(moment, datetime) or moment.tzinfo is None:
            return False
        # a Date has whole seconds
        return sent_at + self.ahead - timedelta(seconds=1) <= moment <= self._clock.now() + self.ahead + _DAY


_DAY = timedelta(days=1)


def reconcile(run: Run, part: Part) -> Steps[list[Entry]]:
    """Find out what became of the items of a part; gives those that the shop certainly does not have.

    An item is taken as done when the shop shows it: a product that was created since, or one whose card reads like the
    one that was sent. Everything else is ``unknown``. What came too soon is left to be sent again.
    """
    assert part.unknown is not None
    missing: list[Entry] = []
    doubtful = [entry for entry in part.left if not entry.throttled]
    if run.job.reconcile:
        missing = yield from _poll(run, part, doubtful)
    for entry in doubtful:
        gone = any(entry is one for one in missing)
        if entry.result is None and (not gone or part.again or not run.settings.resend or run.stop is not None):
            run.unknown(entry, request_error(part.unknown), error=part.unknown)
    return [entry for entry in missing if entry.result is None]


def _poll(run: Run, part: Part, doubtful: list[Entry]) -> Steps[list[Entry]]:
    """Poll until every item is clear or the time is over; a task may begin some time after it was accepted."""
    pace = Pace(run.client, run.settings.interval, run.settings.settle)
    clock = _Clock(run.clock)
    named = [entry for entry in doubtful if text_of(dig(entry.sent, "offer_id"))]
    while True:
        readable = yield from _read_shop(run, part, named, clock)
        run.report(f"{run.job.name}: checking a batch whose answer was lost", run.done, run.total)
        named = [entry for entry in named if entry.result is None]
        if not named or not (yield from pace.rest()):
            return [entry for entry in named if readable and entry.found is False]


def _read_shop(run: Run, part: Part, entries: list[Entry], clock: _Clock) -> Steps[bool]:
    """Whether the shop could be read."""
    offers = [str(dig(entry.sent, "offer_id")) for entry in entries]
    try:
        ask = run.ask("product.info_list", {"offer_id": offers}, on_reply=clock.note)
        infos = {text_of(info.offer_id): info for info in rows_of((yield ask), "items", ask.operation)}
        if "" in infos:
            return False  # a product without its name may be any of them
        cards: dict[str, Any] = {}
        if run.job.reconcile == "card" and infos:
            cards = yield from _cards(run, list(infos))
    except OzonError:
        return False
    for entry, offer_id in zip(entries, map(text_of, offers)):
        info = infos.get(offer_id)
        entry.found = info is not None
        if info is not None:
            entry.product_id = info.id or 0
        if _happened(run, part, entry, info, cards.get(offer_id), clock):
            entry.settle("done" if run.job.reconcile == "gone" else "imported")
    return True


def _cards(run: Run, offers: list[str]) -> Steps[dict[str, Any]]:
    """Cards with their attributes, by offer_id."""
    wanted = {"offer_id": offers, "visibility": "ALL"}
    ask = run.ask("product.info_attributes", {"filter": wanted, "limit": 1000})
    return {text_of(card.offer_id): card for card in rows_of((yield ask), "result", ask.operation)}


def _happened(run: Run, part: Part, entry: Entry, info: Any, card: object, clock: _Clock) -> bool:
    if run.job.reconcile == "gone" or info is None:
        return run.job.reconcile == "gone" and info is None
    if clock.after(info.created_at, part.sent_at):
        return True
    if run.job.reconcile != "card" or card is None:
        return False
    facts, all_of_it = same_card(entry.sent, info, card)
    return facts and (all_of_it or clock.after(info.updated_at, part.sent_at))
