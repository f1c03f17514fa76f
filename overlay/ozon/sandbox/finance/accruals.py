"""Accruals of a day and of postings, and the dictionary of their kinds."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, timedelta
from decimal import Decimal
from itertools import groupby
from typing import Any

from ..core.world import World
from ..family import Call, Family, answers
from ..messages import bad_request
from ..paging import decoded, encoded, sorted_page
from ..shapes import Json
from .entities import Accrual, Fee, Share, Sold
from .ledger import FIRST_DAY, Ledger, by_appearance
from .types import COMMISSION, REVENUE, TYPES

_PAGE = 1000  # accruals; that of Ozon is not documented
_TOKEN_LIVES = timedelta(minutes=15)


class Accruals(Family):
    """Operations on accruals.

    Args:
        ledger: the accruals.
    """

    def __init__(self, ledger: Ledger) -> None:
        super().__init__(ledger.world)
        self._ledger = ledger

    @answers("finance_accrual.types")
    def types(self, call: Call) -> Json:
        return {
            "accrual_types": [
                {"id": number, "name": name, "description": description}
                for number, (name, description) in TYPES.items()
            ]
        }

    @answers("finance_accrual.by_day")
    def by_day(self, call: Call) -> Json:
        day = date.fromisoformat(call.body["date"])
        if day < FIRST_DAY:
            raise call.invalid("date", f"value must be at least {FIRST_DAY}, not {day}")
        token = _after(call.body["last_id"], day, self.world)
        size = self.world.page_size(_PAGE)
        found = self._ledger.of_days(day, day)
        page, _ = sorted_page(found, by_appearance, token=token, size=size)
        more = bool(page) and page[-1] is not found[-1]
        return {
            "accruals": [_of_day(one) for one in page],
            "last_id": encoded((str(day), self.world.now, *by_appearance(page[-1]))) if more else "",
        }

    @answers("finance_accrual.postings")
    def postings(self, call: Call) -> Json:
        found = self._ledger.of_postings(call.body["posting_numbers"])
        return {
            "posting_accruals": [
                {"posting_number": number, "accruals": [row for one in accruals for row in _of_posting(one)]}
                for number, accruals in found.items()
            ]
        }


def _after(token: str, day: date, world: World) -> str:
    """Return the token of the page within the day. Raises `RefusalError` for one that is old or of another day."""
    if not token:
        return ""
    match decoded(token):
        case (str(of_day), datetime() as issued, *key) if of_day == str(day):
            if not timedelta(0) <= world.now - issued <= _TOKEN_LIVES:
                raise bad_request("last_id has expired; start again from the first page")
            return encoded(tuple(key))
        case _:
            raise bad_request(f"last_id does not belong to the date {day}")


def _of_day(one: Accrual) -> Json:
    """Return a row of ``finance_accrual.by_day``."""
    return {
        "accrual_id": one.accrual_id,
        "date": str(one.day),
        "accrued_category": one.category,
        "unit_number": one.unit_number,
        "total_amount": _money(one.total, one.currency),
        "posting": _sale(one) if one.category == "POSTING" else None,
        "item_fees": _item_fees(one) if one.category == "ITEM" else None,
        "non_item_fee": _fee(one.fees[0], one.currency) if one.category == "NON_ITEM" else None,
        "container_fees": {"fees": [_fee(fee, one.currency) for fee in one.fees]}
        if one.category == "CONTAINER_FEES"
        else None,
    }


def _sale(one: Accrual) -> Json:
    return {
        "delivery_schema": one.schema,
        "delivery_speed": one.hours,
        "products": [
            {
                "sku": sold.goods.sku,
                "commission": _commission(sold.share, one) if sold.share else None,
                "delivery": _delivery(sold, one.currency) if sold.services else None,
            }
            for sold in one.products
        ],
    }


def _commission(share: Share, one: Accrual) -> Json:
    amounts = {
        "seller_price": share.price,
        "sale_price": share.paid,
        "sale_amount": share.amount,
        "sale_commission": -share.fee,
        "commission": -share.fee,
        "bonus": share.bonus,
        "coinvestment": share.coinvestment,
    }
    ratio = f"{one.ratio:.6f}"
    return {name: _money(amount, one.currency) for name, amount in amounts.items()} | {"commission_ratio": ratio}


def _delivery(sold: Sold, currency: str) -> Json:
    return {
        "total_accrued": _money(sum((fee.amount for fee in sold.services), Decimal(0)), currency),
        "services": [_fee(fee, currency) for fee in sold.services],
    }


def _item_fees(one: Accrual) -> Json:
    fees = groupby(sorted(one.fees, key=lambda fee: fee.sku), key=lambda fee: fee.sku)
    return {"fees": [{"sku": sku, "fees": [_fee(fee, one.currency) for fee in found]} for sku, found in fees]}


def _fee(fee: Fee, currency: str) -> Json:
    return {"type_id": fee.type_id, "accrued": _money(fee.amount, currency)}


def _of_posting(one: Accrual) -> Iterator[Json]:
    """Yield the rows of ``finance_accrual.postings``."""

    def row(type_id: int, amount: Decimal, sku: int, **more: Any) -> Json:
        made: Json = {
            "accrual_date": str(one.day),
            "type_id": type_id,
            "accrued": _money(amount, one.currency),
            "sku": sku or None,
            "quantity": None,
            "seller_price": None,
        }
        return made | more

    for goods, share, services in one.products:
        units = {"quantity": goods.quantity}
        if share is not None:
            price = _money(share.price, one.currency)
            yield row(REVENUE, share.amount, goods.sku, seller_price=price, **units)
            yield row(COMMISSION, -share.fee, goods.sku, seller_price=price, **units)
        for fee in services:
            yield row(fee.type_id, fee.amount, goods.sku, **units)
    for fee in one.fees:
        yield row(fee.type_id, fee.amount, fee.sku)


def _money(amount: Decimal, currency: str) -> Json:
    return {"amount": f"{amount:.2f}", "currency": currency}
