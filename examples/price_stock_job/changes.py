"""What a table would change: its rows beside the prices and stocks that the shop has now."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Literal

from ozon import Seller, amount, chunked, paginate

from .tables import PRICES, Row

#: ``same``: the shop has it already. ``change``: to be sent. ``sent``: its outcome is not known yet.
Status = Literal["same", "change", "sent", "done", "not_sent", "failed", "unknown"]
#: A change is written down under its line and what it is about.
Key = tuple[int, str]


@dataclass
class Change:
    """A price or a stock that is to be set.

    Attributes:
        line: its line in the table.
        what: ``price`` or ``stock``.
        warehouse_id: the warehouse of a stock.
        now: what the shop has, by field; without the fields that it did not tell.
        new: what it is to have.
        reasons: why it was not done.
    """

    line: int
    what: str
    offer_id: str
    new: Mapping[str, Decimal]
    warehouse_id: int = 0
    now: Mapping[str, Decimal] = field(default_factory=dict)
    status: Status = "change"
    reasons: list[str] = field(default_factory=list)

    @property
    def key(self) -> Key:
        return self.line, self.what

    @property
    def is_so(self) -> bool:
        """Whether the shop has it."""
        empty = {"old_price": Decimal(0), "min_price": Decimal(0)} if self.now else {}  # how Ozon clears them
        return all((empty | dict(self.now)).get(name) == value for name, value in self.new.items())

    def settle(self, status: Status, *reasons: str) -> None:
        """Record the outcome."""
        self.status, self.reasons = status, list(reasons)


def plan(seller: Seller, rows: Sequence[Row], warehouse: str, most: Decimal) -> list[Change]:
    """The changes of a table, each with its status: ``change``, ``same``, or ``not_sent`` with the reason.

    Args:
        seller: a client.
        rows: the table.
        warehouse: name or id of the warehouse of rows that name none.
        most: largest change of a price, as a fraction of the current one.

    Raises:
        OzonError: the shop could not be read.
    """
    found = list(_wanted(seller, rows, warehouse))
    look(seller, [one for one in found if one.status == "change"])
    for one in found:
        if one.status != "change":
            continue
        old, new = one.now.get("price"), one.new.get("price")
        if one.what == "price" and not old:
            one.settle("not_sent", "the shop has no such product, or does not tell its price")
        elif one.is_so:
            one.settle("same")
        elif old and new and abs(new - old) > most * old:
            one.settle("not_sent", f"the price would change from {old} to {new}: more than {most:.0%}")
    return found


def _wanted(seller: Seller, rows: Sequence[Row], warehouse: str) -> Iterator[Change]:
    names: dict[str, set[int]] = {}
    if any(row.stock is not None for row in rows):
        for place in paginate(seller.warehouse.list):
            for name in filter(None, (str(place.warehouse_id), (place.name or "").casefold())):
                names.setdefault(name, set()).add(place.warehouse_id)
    seen: set[tuple[str, int]] = set()
    for row in rows:
        made = []
        if row.prices and (row.offer_id, 0) not in seen:  # a product may have a row for each warehouse
            seen.add((row.offer_id, 0))
            made.append(Change(row.line, "price", row.offer_id, row.prices))
        if row.stock is not None:
            wanted = row.warehouse or warehouse
            found = names.get(wanted.casefold(), set())
            place_id = next(iter(found)) if len(found) == 1 else 0
            change = Change(row.line, "stock", row.offer_id, {"stock": Decimal(row.stock)}, place_id)
            if not place_id:
                many = f"{len(found)} warehouses are called" if found else "there is no warehouse"
                change.settle("not_sent", f"{many} {wanted!r}" if wanted else "no warehouse is named")
            if (row.offer_id, change.warehouse_id) not in seen:
                made.append(change)
                seen.add((row.offer_id, change.warehouse_id))
        if row.problems:
            for change in made or [Change(row.line, "row", row.offer_id, {})]:
                change.settle("not_sent", *row.problems)
                yield change
        else:
            yield from made


def look(seller: Seller, changes: Iterable[Change]) -> None:
    """Read what the shop has now into the changes. Raises `OzonError`."""
    changes = list(changes)
    prices = {one.offer_id: one for one in changes if one.what == "price"}
    for answer in chunked(seller.product.info_list, offer_id=list(prices)):
        for product in answer.items:
            if (change := prices.get(product.offer_id or "")) is not None:
                told = {name: amount(getattr(product, name, None)) for name in PRICES}
                change.now = {name: value for name, value in told.items() if value is not None}
    stocks = {(one.offer_id, one.warehouse_id): one for one in changes if one.what == "stock"}
    offers = list(dict.fromkeys(offer_id for offer_id, _ in stocks))
    for start in range(0, len(offers), 1000):
        part = offers[start : start + 1000]
        for row in paginate(seller.product.stocks_by_warehouse_fbs, offer_id=part):
            found = stocks.get((row.offer_id or "", row.warehouse_id or 0))
            if found is not None and row.free_stock is not None:
                found.now = {"stock": Decimal(row.free_stock)}
