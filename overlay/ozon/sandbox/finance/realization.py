"""Reports on sold and returned goods, by day and by month; they change no more once they are ready."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from decimal import Decimal

from ..core.moscow import DAY, beginning, moscow_day, next_month
from ..family import Call, Family, answers
from ..messages import RefusalError, bad_request, not_found
from ..postings.entities import Posting
from ..shapes import Json
from . import shares
from .entities import ZERO, Goods, Share
from .ledger import Ledger

_FIRST = date(2023, 8, 1)
_READY = 5  # day of the next month
_DAYS = 31
# fields of an answer, and the parts of a sale that they sum up
_INCOME = {"bonus": "bonus", "bank_coinvestment": "bank", "stars": "stars", "pick_up_point_coinvestment": "pickup"}
_COSTS = {"standard_fee": "standard_fee", "commission": "surcharge"}
Key = Callable[[Posting, Goods], Hashable]


@dataclass
class _Row:
    """Sold and returned units with the same price and commission."""

    posting: Posting
    goods: Goods
    ratio: Decimal
    sold: list[tuple[int, Share]] = field(default_factory=list)
    returned: list[tuple[int, Share]] = field(default_factory=list)


class Realization(Family):
    """The reports.

    Args:
        ledger: events of postings.
    """

    def __init__(self, ledger: Ledger) -> None:
        super().__init__(ledger.world)
        self._ledger = ledger

    @answers("finance.realization_by_day")
    def by_day(self, call: Call) -> Json:
        self._check_subscription(call)
        body, today = call.body, moscow_day(self.world.now)
        try:
            day = date(body["year"], body["month"], body["day"])
        except ValueError:
            raise bad_request("the requested date does not exist") from None
        if day < today - timedelta(days=_DAYS):
            raise bad_request("the requested date must be no earlier than 32 days before the current day")
        if day >= today:
            raise not_found("Report for the requested date")
        ids = self.world.ids
        # a row has another number in another answer: it is not its identity
        rows = sorted(self._rows(day, day, _by_price).items(), key=lambda item: ids.share(f"row/{today}", f"{item[0]}"))
        return {"rows": [self._shown(row, rowNumber=number) for number, (_, row) in enumerate(rows, 1)]}

    @answers("finance.realization")
    def month(self, call: Call) -> Json:
        first, last = self._month(call)
        rows = self._rows(first, last, _by_price).values()
        header = _header(call.example()["result"]["header"], first, last)
        return {"result": {"header": header, "rows": [self._shown(row, rowNumber=n) for n, row in enumerate(rows, 1)]}}

    @answers("finance.realization_posting")
    def month_by_posting(self, call: Call) -> Json:
        first, last = self._month(call)
        rows = self._rows(first, last, lambda posting, one: (posting.posting_number, one.sku)).values()
        header = _header(call.example()["header"], first, last)
        return {"header": header, "rows": [self._of_posting(row, number) for number, row in enumerate(rows, 1)]}

    def _check_subscription(self, call: Call) -> None:
        if self.world.behaviour.subscription not in call.operation.facts["tier"]["any-of"]:
            raise RefusalError(403, 7, "not available with existing subscription")

    def _month(self, call: Call) -> tuple[date, date]:
        """Return first and last day of the month. Raises `RefusalError` until its report is ready."""
        try:
            first = date(call.body["year"], call.body["month"], 1)
            after = next_month(first)
        except ValueError:  # a year beyond 9999
            raise not_found("Report") from None
        if first < _FIRST or moscow_day(self.world.now) < after.replace(day=_READY):
            raise not_found("Report")
        return first, after - DAY

    def _rows(self, first: date, last: date, key: Key) -> Mapping[Hashable, _Row]:
        """Return the sales and returns of some days, those with the same key in one row."""
        rows: dict[Hashable, _Row] = {}
        for event in self._ledger.between(beginning(first), beginning(last + DAY)):
            if event.kind not in ("sale", "reversal"):
                continue
            posting, schema = event.posting, shares.schema_of(event.posting)
            for one in event.goods:
                row = rows.setdefault(key(posting, one), _Row(posting, one, shares.ratio_of(schema)))
                made = one.quantity, shares.share_of(one.price, one.quantity, schema)
                (row.sold if event.kind == "sale" else row.returned).append(made)
        return rows

    def _shown(self, row: _Row, **number: int) -> Json:
        goods, product = row.goods, self._ledger.desk.product(row.goods.sku)
        barcode = product.barcodes[0] if product and product.barcodes else ""
        return {
            **number,
            "item": {"name": goods.name, "offer_id": goods.offer_id, "barcode": barcode, "sku": goods.sku},
            "commission_ratio": float(row.ratio),
            "seller_price_per_instance": float(goods.price),
            "delivery_commission": _commission(row.sold),
            "return_commission": _commission(row.returned),
        }

    def _of_posting(self, row: _Row, number: int) -> Json:
        posting = row.posting
        sold_on = moscow_day(posting.delivered_at) if posting.delivered_at else ""
        document = (f"UPD-{posting.order_id}", str(sold_on)) if posting.legal else ("", "")
        return self._shown(row, row_number=number) | {
            "order": {
                "posting_number": posting.posting_number,
                "created_date": str(moscow_day(posting.in_process_at)),
            },
            "legal_entity_document": dict(zip(("number", "sale_date"), document, strict=True)),
        }


def _by_price(posting: Posting, goods: Goods) -> Hashable:
    return goods.sku, str(goods.price), shares.schema_of(posting)


def _commission(found: list[tuple[int, Share]]) -> Json | None:
    """Return the sums of sold or of returned units: positive in both cases; ``None`` without units."""
    if not found:
        return None
    quantity, parts = sum(count for count, _ in found), [share for _, share in found]
    income = {name: _sum(parts, part) for name, part in _INCOME.items()} | {"amount": parts[0].paid * quantity}
    costs = {name: _sum(parts, part) for name, part in _COSTS.items()}
    total = sum(income.values()) - sum(costs.values())
    amounts = income | costs | {"total": total, "compensation": 0, "price_per_instance": parts[0].paid}
    return {name: float(amount) for name, amount in amounts.items()} | {"quantity": quantity}


def _sum(parts: Iterable[Share], name: str) -> Decimal:
    return sum((getattr(one, name) for one in parts), ZERO)


def _header(example: Json, first: date, last: date) -> Json:
    return {**example, "doc_date": str(last), "start_date": str(first), "stop_date": str(last)}
