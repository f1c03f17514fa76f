"""Sends changes, and reads what became of those whose answer was lost."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ozon import OzonError, Seller, update_prices, update_stocks
from ozon.batch import Result

from .changes import Change, Status, look
from .journal import Journal


def send(seller: Seller, changes: Sequence[Change], journal: Journal, *, most: float, wait: float) -> None:
    """Send the changes with the status ``change``. None is sent twice.

    Args:
        seller: a client.
        changes: they get their outcomes.
        journal: has each change before it is sent.
        most: largest change of a price: prices are compared once more right before they are sent.
        wait: longest seconds to wait for quotas of Ozon.
    """
    for what in ("price", "stock"):
        chosen = [one for one in changes if one.what == what and one.status == "change"]
        for result in _results(seller, what, chosen, journal, most, wait):
            change = chosen[result.index]
            reasons = [str(error) for error in result.errors] or ([str(result.error)] if result.error else [])
            if result.retry_at and not result.ok:
                reasons.append(f"try again at {result.retry_at:%H:%M} UTC")
            change.settle(_status(result), *reasons)
            journal.write([change])
    find_out(seller, changes, journal)


def _results(
    seller: Seller, what: str, chosen: Sequence[Change], journal: Journal, most: float, wait: float
) -> Iterator[Result]:
    def sending(indexes: list[int]) -> None:
        sent = [chosen[index] for index in indexes]
        for one in sent:
            one.settle("sent")
        journal.write(sent)

    if what == "price":
        prices = ({"offer_id": one.offer_id, **one.new} for one in chosen)
        return update_prices(seller, prices, max_change=most, wait=wait, sending=sending)
    stocks = (
        {"offer_id": one.offer_id, "warehouse_id": one.warehouse_id, "stock": int(one.new["stock"])} for one in chosen
    )
    return update_stocks(seller, stocks, wait=wait, sending=sending)


def _status(result: Result) -> Status:
    if result.ok:
        return "done"
    return result.status if result.status in ("failed", "not_sent") else "unknown"


def find_out(seller: Seller, changes: Sequence[Change], journal: Journal) -> None:
    """Read the shop for changes that were sent without an answer: those that it shows are done.

    The others stay ``unknown``: they may still happen, so they are not sent again. A stock that differs may have been
    sold since.
    """
    lost = [one for one in changes if one.status in ("sent", "unknown")]
    if not lost:
        return
    reason = "its answer was lost, and the shop does not show it: look in the cabinet"
    try:
        look(seller, lost)
    except OzonError as error:
        reason = f"its answer was lost, and the shop could not be read: {error}"
    for one in lost:
        if one.is_so:
            one.settle("done")
        else:
            one.settle("unknown", reason)
    journal.write(lost)
