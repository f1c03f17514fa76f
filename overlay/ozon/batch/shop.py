"""Reads the shop to settle items whose answer was lost, and to report the moderation of imported products."""

from __future__ import annotations

import re
from collections.abc import Iterable
from contextlib import suppress
from datetime import datetime, timedelta
from email.utils import parsedate_to_datetime
from functools import partial
from typing import TYPE_CHECKING

from attrs import evolve

from ozon_generated.errors import OzonError
from ozon_generated.messages import Response
from ozon_generated.model import Model

from ..answers import dig
from ..steps import Steps
from ..tasks.polling import Pace
from .current_card import cards_of, products_of, same_card
from .entries import Entry
from .errors import item_errors, request_error
from .results import ItemError, Moderation, Outcome, Status
from .run import Part, Run

if TYPE_CHECKING:
    from ozon_generated.seller.product import ProductInfo

_DAY = timedelta(days=1)
_DECLINED = re.compile("declin|reject|fail|error", re.IGNORECASE)
#: Maximum seconds between two polls of the moderation.
_LONGEST = 60.0
_STATES = ("status", "status_name", "moderate_status", "validation_status")


def reconcile(run: Run, part: Part) -> Steps[list[Entry]]:
    """Settle the items of a part. Returns those that may be sent again because the shop does not have them.

    An item counts as done if the shop shows it: a product that was created since, or one whose card equals the sent
    one. All others are ``unknown``, except throttled items, which the caller sends again.
    """
    assert part.unknown is not None
    doubtful = [entry for entry in part.left if not entry.throttled]
    missing: list[Entry] = (yield from _poll(run, part, doubtful)) if run.job.reconcile else []
    if part.again or not run.settings.resend or run.stop is not None:
        missing = []
    for entry in doubtful:
        if entry.result is None and entry not in missing:
            run.unknown(entry, request_error(part.unknown), error=part.unknown)
    return missing


def _poll(run: Run, part: Part, doubtful: list[Entry]) -> Steps[list[Entry]]:
    """Poll until every item is settled or the time is up; a task may begin some time after it was accepted."""
    pace = Pace(run.client, run.settings.interval, run.settings.settle)
    named = [entry for entry in doubtful if entry.offer_id]
    while True:
        readable = yield from _read_shop(run, part, named)
        run.report(f"{run.job.name}: checking a batch whose answer was lost", run.done, run.total)
        named = [entry for entry in named if entry.result is None]
        if not named or not (yield from pace.rest()):
            return [entry for entry in named if readable and entry.found is False]


def _read_shop(run: Run, part: Part, entries: list[Entry]) -> Steps[bool]:
    """Settle the items that the shop shows. Returns whether the shop could be read."""
    try:
        products = yield from products_of(run.client, _offers(entries), partial(_note_date, run))
        if "" in products:
            return False  # a product without its name may be any of them
        cards: dict[str, Model] = {}
        if run.job.reconcile == "card" and products:
            cards = yield from cards_of(run.client, list(products))
    except OzonError:
        return False
    for entry in entries:
        product = products.get(entry.offer_id)
        entry.found = product is not None
        if product is not None:
            entry.product_id = product.id or 0
        if _happened(run, part, entry, product, cards.get(entry.offer_id)):
            errors = _no_card(product, entry)
            done: Status = "done" if run.job.reconcile == "gone" else "imported"
            entry.settle("failed" if errors else done, errors)
    return True


def _no_card(product: ProductInfo | None, entry: Entry) -> list[ItemError]:
    """The errors of a product that has its product_id, but no card."""
    if product is None or dig(product.statuses, "is_created") is not False:
        return []
    errors = item_errors(product.errors, entry.sent)
    return errors if any(error.level == "error" for error in errors) else []


def _offers(entries: Iterable[Entry]) -> list[str]:
    """Each offer_id as it is sent."""
    return [str(dig(entry.sent, "offer_id")) for entry in entries]


def _happened(run: Run, part: Part, entry: Entry, product: ProductInfo | None, card: Model | None) -> bool:
    if run.job.reconcile == "gone" or product is None:
        return run.job.reconcile == "gone" and product is None
    if _after(run, product.created_at, part.sent_at):
        return True
    if run.job.reconcile != "card" or card is None:
        return False
    facts, all_of_it = same_card(entry.sent, card, product)
    return facts and (all_of_it or _after(run, product.updated_at, part.sent_at))


def _note_date(run: Run, response: Response) -> None:
    """Record the difference between Ozon's clock and ours."""
    with suppress(ValueError):
        moment = parsedate_to_datetime(response.headers.get("date", ""))
        if moment.tzinfo is not None:
            run.ahead = moment - run.clock.now()


def _after(run: Run, moment: object, sent_at: datetime) -> bool:
    """Whether a time by Ozon's clock is after the request was sent, and not more than a day in the future."""
    if not isinstance(moment, datetime) or moment.tzinfo is None:
        return False
    # a Date has whole seconds
    return sent_at + run.ahead - timedelta(seconds=1) <= moment <= run.clock.now() + run.ahead + _DAY


def moderate(run: Run, entries: list[Entry]) -> Steps[None]:
    """Wait for the checks of all imported products, and add their outcome to the results."""
    waiting = {entry.offer_id: entry for entry in entries if entry.offer_id and _is_imported(entry)}
    pace = Pace(run.client, run.settings.interval, run.settings.moderation_deadline, _LONGEST)
    while waiting:
        with suppress(OzonError):  # the deadline ends it
            products = yield from products_of(run.client, _offers(waiting.values()))
            for name in products.keys() & waiting.keys():
                if _moderated(waiting[name], products[name]) != "pending":
                    del waiting[name]
        run.report(f"{run.job.name}: moderation", len(entries) - len(waiting), len(entries))
        if waiting and not (yield from pace.rest()):
            break
    for entry in waiting.values():
        if entry.result is not None and entry.result.moderation is None:
            entry.result = evolve(entry.result, moderation=Moderation(outcome="pending"))


def _is_imported(entry: Entry) -> bool:
    return entry.result is not None and entry.result.status in ("imported", "skipped")


def _moderated(entry: Entry, product: ProductInfo) -> str:
    """Add the state of a product to a result. Returns the outcome."""
    states = {name: str(dig(product.statuses, name) or "") for name in _STATES}
    found = Moderation(
        outcome=_outcome(product, states["moderate_status"], states["validation_status"]),
        **states,
        sku=product.sku if isinstance(product.sku, int) else 0,
        errors=tuple(item_errors(product.errors, entry.sent)),
    )
    assert entry.result is not None
    entry.result = evolve(entry.result, moderation=found, product_id=entry.result.product_id or product.id or 0)
    return found.outcome


def _outcome(product: ProductInfo, moderate: str, validation: str) -> Outcome:
    """The outcome by the states, which Ozon does not document."""
    if _DECLINED.search(moderate) or _DECLINED.search(validation):
        return "declined"
    if "approved" not in moderate.lower():
        return "pending"
    available = any(one.availability == "AVAILABLE" for one in product.availabilities or ())
    return "on_sale" if available else "approved"
