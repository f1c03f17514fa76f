"""Storage cost in the warehouses of Ozon: a row for each day and product that Ozon stores, until yesterday.

Ozon keeps no past stock here, so every day has the present one. Every unit is stored free of charge for some days.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from decimal import Decimal
from typing import Any

from ..core.ids import Ids
from ..products.entities import Product
from ..products.shop import Shop
from ..products.units import litres
from .tables import Column, cells
from .xlsx import workbook

#: Longest period, in days.
MOST_DAYS = 31
_WAREHOUSE = "ХОРУГВИНО_РФЦ"
_RUBLES_PER_LITER = Decimal("0.50")


@dataclass(frozen=True)
class Stored:
    """Units of a product in a warehouse on a day.

    Attributes:
        volume: volume of all units, in milliliters.
        paid: number of units that are charged.
    """

    day: date
    product: Product
    volume: int
    units: int
    paid: int

    @property
    def paid_volume(self) -> int:
        """Volume of the units that are charged, in milliliters."""
        return self.volume * self.paid // self.units

    @property
    def cost(self) -> Decimal:
        """What they cost, in roubles."""
        return (_RUBLES_PER_LITER * self.paid_volume / 1000).quantize(Decimal("0.01"))


COLUMNS: list[Column] = [
    ("Дата", "Date", lambda one: str(one.day)),
    ("SKU", "SKU", lambda one: one.product.sku),
    ("Артикул", "Article", lambda one: one.product.offer_id),
    ("Категория товара", "Category", lambda one: one.product.card.get("description_category_id", "")),
    ("Описательный тип", "Type", lambda one: one.product.card.get("type_id", "")),
    ("Склад", "Warehouse", lambda one: _WAREHOUSE),
    ("Признак товара", "Flag", lambda one: ""),
    ("Суммарный объем в миллилитрах", "Volume, ml", lambda one: one.volume),
    ("Кол-во экземпляров", "Units", lambda one: one.units),
    ("Платный объем в миллилитрах", "Paid volume, ml", lambda one: one.paid_volume),
    ("Кол-во платных экземпляров", "Paid units", lambda one: one.paid),
    ("Начисленная стоимость размещения", "Cost", lambda one: one.cost),
]
_SUPPLY: Column = ("Номер поставки", "Supply", lambda one: 2_000_000_000 + one.product.product_id)


def stored(ids: Ids, shop: Shop, body: Mapping[str, Any], now: datetime) -> Iterator[Stored]:
    """Yield the rows of a report that was ordered at a moment."""
    first, last = date.fromisoformat(body["date_from"]), date.fromisoformat(body["date_to"])
    last = min(last, now.date() - timedelta(days=1))
    for count in range((last - first).days + 1):
        day = first + timedelta(days=count)
        for product in shop:
            if product.fbo and product.sku:
                paid = int(ids.between("stored", f"{product.sku}/{day}", 0, product.fbo + 1))
                volume = round(litres(product.card) * 1_000 * product.fbo)
                yield Stored(day, product, volume, product.fbo, paid)


def of_products(rows: Iterator[Stored], language: str) -> bytes:
    """Return a workbook with a row for each day, product and warehouse."""
    return workbook(cells(COLUMNS, language, ((row,) for row in rows)))


def of_supplies(rows: Iterator[Stored], language: str) -> bytes:
    """Return a workbook with a row for each day, supply, product and warehouse."""
    return workbook(cells([COLUMNS[0], _SUPPLY, *COLUMNS[1:]], language, ((row,) for row in rows)))
