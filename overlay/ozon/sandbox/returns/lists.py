"""The list of returns."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Mapping
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from functools import partial
from typing import Any

from ..clusters import FBO_WAREHOUSES
from ..family import Call, Family, answers
from ..messages import bad_request
from ..postings.seed import BLUE, FBS, REFERENCE
from ..shapes import Json, moment, read_moment
from ..warehouses import Warehouses
from .desk import DOCUMENTED, EXEMPLAR, Desk
from .entities import Return
from .moves import NUMBERS, TITLES

_FREE = timedelta(days=3)  # after the arrival, before storage is charged
_A_DAY, _DESTRUCTION = 10, 15  # sample charges for storage and destruction, in roubles
_KEPT = timedelta(days=30)  # after the arrival; then it would be destroyed
_POINT = {"id": 23869688194000, "name": "ПВЗ Казань 12", "address": "Казань, ул. Баумана, 1"}
_SENT = {"id": 1, "display_name": "Отправлено на компенсацию", "sys_name": "Sent"}

Predicate = Callable[[Return], bool]
_SPANS: Mapping[str, Callable[[Return], datetime | None]] = {
    "logistic_return_date": lambda one: one.returned_at,
    "storage_tariffication_start_date": lambda one: _charged_from(one),
    "visual_status_change_moment": lambda one: one.changed_at,
}
#: Single values of the filter, and what they are compared with.
_VALUES: Mapping[str, Callable[[Return], Any]] = {
    "offer_id": lambda one: one.offer_id,
    "order_id": lambda one: one.order_id,
    "warehouse_id": lambda one: one.warehouse_id,
    "visual_status_name": lambda one: one.status,
    "barcode": lambda one: _barcode(one),
    "return_schema": lambda one: one.schema,
    "compensation_status_id": lambda one: 1 if one.compensated_at else 0,
}


class ReturnLists(Family):
    """Handlers for returns of FBO and FBS orders.

    Args:
        desk: the returns.
        warehouses: the warehouses of the seller.
        company: the Client-Id.
    """

    def __init__(self, desk: Desk, warehouses: Warehouses, company: int) -> None:
        super().__init__(desk.world)
        self._desk, self._warehouses, self._company = desk, warehouses, company

    def seed(self) -> None:
        """Add the documented return, with its dates shifted to the start of the sandbox."""
        shift = self.world.now - REFERENCE
        arrived = datetime(2026, 9, 25, 8, 10, tzinfo=UTC) + shift
        number, product = "24219509-0020-1", self._desk.product(BLUE)
        if product is None:
            return
        self._desk.returns.add(
            Return(
                id=DOCUMENTED,
                schema="FBS",
                kind="ClientReturn",
                reason="Товар не подошёл",
                status="ArrivedAtReturnPlace",
                posting_number=number,
                order_id=242195090020,
                order_number=number[:-2],
                warehouse_id=FBS,
                sku=BLUE,
                product_id=product.product_id,
                offer_id=product.offer_id,
                name=str(product.card["name"]),
                quantity=1,
                price=Decimal(890),
                currency="RUB",
                commission_percent=Decimal("14.5"),
                returned_at=datetime(2026, 9, 20, 6, 40, tzinfo=UTC) + shift,
                changed_at=arrived,
                exemplars=[EXEMPLAR],
                arrived_at=arrived,
                compensated_at=datetime(2026, 9, 26, 9, tzinfo=UTC) + shift,
            )
        )

    @answers("returns.list")
    def _list(self, call: Call) -> Any:
        """Return a page in ascending order of id, after the id that the last page ended with."""
        rows = self._desk.returns.ordered
        start = bisect_right(rows, int(call.body.get("last_id") or 0), key=lambda one: one.id)
        fits, size = _predicates(call.body.get("filter") or {}), self.page_size(call)
        page: list[Return] = []
        for one in rows[start:]:
            if all(holds(one) for holds in fits):
                page.append(one)
                if len(page) > size:
                    break
        return {"returns": [self._row(one) for one in page[:size]], "has_next": len(page) > size}

    def _row(self, one: Return) -> Json:
        now = one.final_at or self.world.now
        charged = _charged_from(one)
        commission = round(one.price * one.commission_percent / 100, 2)
        money = partial(_money, currency=one.currency)
        target = self._target(one)
        return {
            "id": one.id,
            "company_id": self._company,
            "schema": one.schema,
            "type": one.kind,
            "return_reason_name": one.reason,
            "order_id": one.order_id,
            "order_number": one.order_number,
            "posting_number": one.posting_number,
            "source_id": one.id,
            "clearing_id": one.id,
            "return_clearing_id": one.id,
            "exemplars": [{"id": number} for number in one.exemplars],
            "product": {
                "sku": one.sku,
                "offer_id": one.offer_id,
                "name": one.name,
                "quantity": one.quantity,
                "price": money(one.price),
                "price_without_commission": money(one.price - commission),
                "commission_percent": float(one.commission_percent),
                "commission": money(commission),
            },
            "place": _POINT if one.status == "ArrivedAtReturnPlace" else target,
            "target_place": target,
            "storage": {
                "sum": money(max((now - charged).days, 0) * _A_DAY if charged else 0),
                "tariffication_first_date": moment(charged),
                "tariffication_start_date": moment(charged),
                "arrived_moment": moment(one.arrived_at),
                "days": (now - one.arrived_at).days if one.arrived_at else 0,
                "utilization_sum": money(_DESTRUCTION if one.arrived_at else 0),
                "utilization_forecast_date": f"{one.arrived_at + _KEPT:%Y-%m-%d}" if one.arrived_at else "",
            },
            "logistic": {
                "technical_return_moment": None,
                "final_moment": moment(one.final_at),
                "cancelled_with_compensation_moment": moment(one.compensated_at),
                "return_date": moment(one.returned_at),
                "barcode": _barcode(one),
            },
            "visual": {
                "status": {"id": NUMBERS[one.status], "display_name": TITLES[one.status], "sys_name": one.status},
                "change_moment": moment(one.changed_at),
            },
            "additional_info": {"is_opened": False, "is_super_econom": False},
            "compensation_status": {"status": _SENT, "change_moment": moment(one.compensated_at)}
            if one.compensated_at
            else None,
        }

    def _target(self, one: Return) -> Json:
        """Return the warehouse of the order, where the return goes."""
        ozon, own = FBO_WAREHOUSES.get(one.warehouse_id), self._warehouses.get(one.warehouse_id)
        name, address = (ozon.name, ozon.address) if ozon else (own.name if own else "", "")
        return {"id": one.warehouse_id, "name": name, "address": address}


def _predicates(asked: Mapping[str, Any]) -> list[Predicate]:
    """Return the conditions of a filter. Raises `RefusalError` for more than one span of time."""
    spans = [name for name in _SPANS if asked.get(name)]
    if len(spans) > 1:
        raise bad_request(f"only one of {', '.join(_SPANS)} is allowed")
    found: list[Predicate] = [_within(_SPANS[name], asked[name]) for name in spans]
    for name, value in _VALUES.items():
        if asked.get(name):
            found.append(_equal(value, asked[name]))
    if numbers := set(asked.get("posting_numbers") or ()):
        found.append(lambda one: one.posting_number in numbers)
    if part := str(asked.get("product_name") or "").casefold():
        found.append(lambda one: part in one.name.casefold())
    return found


def _within(value: Callable[[Return], datetime | None], span: Mapping[str, str]) -> Predicate:
    """Return whether a moment is in a span, which includes its ends."""
    first, last = (read_moment(span[name]) if span.get(name) else None for name in ("time_from", "time_to"))

    def holds(one: Return) -> bool:
        at = value(one)
        return at is not None and (first is None or first <= at) and (last is None or at <= last)

    return holds


def _equal(value: Callable[[Return], Any], wanted: object) -> Predicate:
    return lambda one: bool(value(one) == wanted)


def _charged_from(one: Return) -> datetime | None:
    return one.arrived_at + _FREE if one.arrived_at else None


def _barcode(one: Return) -> str:
    return f"ii{one.id}"


def _money(value: Decimal | int, currency: str) -> Json:
    return {"price": int(value) if value == int(value) else float(value), "currency_code": currency}
