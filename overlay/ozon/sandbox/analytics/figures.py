"""Sales by product, day and so on: ``analytics.data``.

Ozon documents neither on which day an event counts nor the ids of weeks, months and years. Here, orders count on the
day of the order, and cancellations, deliveries and returns on their own days, in Moscow; a period is named by its first
day. The sandbox has no visitors: figures on views, carts and positions are 0.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from datetime import date, datetime, time, timedelta, timezone
from decimal import Decimal
from typing import Any

from ..family import Call, Family, answers
from ..messages import bad_request
from ..postings.entities import Line
from ..products.shop import Shop
from ..shapes import Json
from .sales import Sales

_MOSCOW = timezone(timedelta(hours=3))  # since October 2014, without summer time
_BRAND = 85
Group = tuple[str, str]  # id and name
Row = tuple[tuple[Group, ...], list[Decimal]]
_COMPARISONS: Mapping[str, Callable[[Decimal, Decimal], bool]] = {
    "EQ": lambda one, other: one == other,
    "GT": lambda one, other: one > other,
    "GTE": lambda one, other: one >= other,
    "LT": lambda one, other: one < other,
    "LTE": lambda one, other: one <= other,
}
_PERIODS: Mapping[str, Callable[[date], date]] = {
    "day": lambda day: day,
    "week": lambda day: day - timedelta(days=day.weekday()),
    "month": lambda day: day.replace(day=1),
    "year": lambda day: day.replace(month=1, day=1),
}


class Figures(Family):
    """Handler for sales figures.

    Args:
        shop: the products.
        sales: what was sold.
    """

    def __init__(self, shop: Shop, sales: Sales) -> None:
        super().__init__(shop.world)
        self._shop, self._sales = shop, sales

    @answers("analytics.data")
    def _data(self, call: Call) -> Any:
        body = call.body
        first, last = (date.fromisoformat(body[name]) for name in ("date_from", "date_to"))
        if last < first:
            raise call.invalid("date_to", "value must not be before date_from")
        dimensions, metrics = body["dimension"], body["metrics"]
        if not dimensions or not metrics:
            raise bad_request("at least one dimension and one metric are required")
        rows = self._rows(first, last, dimensions, metrics)
        names = {name: index for index, name in enumerate([*dimensions, *metrics])}
        for condition in body.get("filters") or ():
            rows = _filtered(rows, names, len(dimensions), condition)
        for order in reversed(body.get("sort") or ()):
            rows = _sorted(rows, names, len(dimensions), order)
        start, size = body.get("offset") or 0, self.page_size(call)
        if start < 0:
            raise call.invalid("offset", "value must be greater than or equal to 0")
        return {
            "result": {
                "data": [_told(row) for row in rows[start : start + size]],
                "totals": [float(sum(row[1][index] for row in rows)) for index in range(len(metrics))],
            },
            "timestamp": f"{self.world.now:%Y-%m-%d %H:%M:%S}",
        }

    def _rows(self, first: date, last: date, dimensions: Sequence[str], metrics: Sequence[str]) -> list[Row]:
        """Return a row for each combination in which something happened, sorted by it."""
        found: dict[tuple[Group, ...], dict[str, Decimal]] = defaultdict(lambda: defaultdict(Decimal))
        start, end = datetime.combine(first, time.min, _MOSCOW), datetime.combine(last, time.max, _MOSCOW)
        for event, at, line, units in self._sales.events(start, end):
            day = at.astimezone(_MOSCOW).date()
            row = found[tuple(self._group(name, line, day) for name in dimensions)]
            row[event] += units
            if event == "ordered_units":
                row["revenue"] += line.price * units
        return [(key, [row[name] for name in metrics]) for key, row in sorted(found.items())]

    def _group(self, dimension: str, line: Line, day: date) -> Group:
        if dimension in _PERIODS:
            return _PERIODS[dimension](day).isoformat(), ""
        if dimension in ("sku", "spu", "modelID"):
            return str(line.sku), line.name
        product = self._shop.products.get(line.product_id)
        card = product.card if product else {}
        if dimension == "brand":
            values = [row["values"] for row in card.get("attributes") or () if row.get("id") == _BRAND]
            name = str(values[0][0].get("value", "")) if values and values[0] else ""
            return name, name
        if dimension == "descriptionType":
            return str(card.get("type_id") or ""), ""
        return str(card.get("description_category_id") or ""), ""


def _filtered(rows: list[Row], names: Mapping[str, int], split: int, condition: Mapping[str, Any]) -> list[Row]:
    """Return the rows that meet a condition. Raises `RefusalError`."""
    name, compare = str(condition.get("key")), _COMPARISONS[condition.get("op") or "EQ"]
    index, wanted = names.get(name), str(condition.get("value") or "")
    if index is None:
        raise bad_request(f"filters: {name} is neither a dimension nor a metric of the request")
    if index < split:
        return [row for row in rows if row[0][index][0] == wanted]
    try:
        number = Decimal(wanted)
        return [row for row in rows if compare(row[1][index - split], number)]
    except ArithmeticError:
        raise bad_request(f"filters: {name} cannot be compared with {wanted[:40]!r}") from None


def _sorted(rows: list[Row], names: Mapping[str, int], split: int, order: Mapping[str, Any]) -> list[Row]:
    """Return the rows in another order. Raises `RefusalError`."""
    index = names.get(str(order.get("key")))
    if index is None:
        raise bad_request(f"sort: {order.get('key')} is neither a dimension nor a metric of the request")

    def key(row: Row) -> Any:
        return row[0][index] if index < split else row[1][index - split]

    return sorted(rows, key=key, reverse=order.get("order") == "DESC")


def _told(row: Row) -> Json:
    return {
        "dimensions": [{"id": number, "name": name} for number, name in row[0]],
        "metrics": [float(value) for value in row[1]],
    }
