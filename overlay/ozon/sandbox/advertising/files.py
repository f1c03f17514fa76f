"""Tables of the Performance API, as CSV, as JSON, and as a ZIP with a CSV for each campaign.

Headers, the comma in amounts, the title line of a report and its last line with the sums were observed. Of the reports
on phrases, on products paid per order, and on traffic from outside, the columns are those of this sandbox.
"""

from __future__ import annotations

import csv
import io
import zipfile
from collections.abc import Iterable, Mapping, Sequence
from datetime import date

from ..messages import Answer, answer

#: A row: texts by name in JSON.
Row = Mapping[str, str]
#: Names in JSON, and headers in CSV.
Columns = Mapping[str, str]

DAILY: Columns = {
    "id": "ID",
    "title": "Название",
    "date": "Дата",
    "views": "Показы",
    "clicks": "Клики",
    "moneySpent": "Расход",
    "orders": "Заказы",
    "ordersMoney": "Сумма заказов",
}
EXPENSE: Columns = {
    "id": "ID",
    "date": "Дата",
    "title": "Название",
    "moneySpent": "Расход",
    "bonusSpent": "Расход бонусов",
}
CAMPAIGNS: Columns = {
    "id": "ID",
    "title": "Название",
    "views": "Показы",
    "clicks": "Клики",
    "moneySpent": "Расход",
}
PRODUCTS: Columns = {
    "sku": "sku",
    "title": "Название товара",
    "price": "Цена товара, ₽",
    "views": "Показы",
    "clicks": "Клики",
    "ctr": "CTR, %",
    "toCart": "Добавления в корзину",
    "avgBid": "Средняя стоимость клика, ₽",
    "moneySpent": "Расход, ₽, с НДС",
    "orders": "Продано товаров",
    "ordersMoney": "Продажи в продвижении, ₽",
    "models": "Продано товаров модели",
    "modelsMoney": "Продажи в продвижении с заказов модели, ₽",
    "drr": "ДРР в продвижении, %",
    "createdAt": "Дата добавления",
}
PHRASES: Columns = {
    "sku": "sku",
    "phrase": "Поисковая фраза",
    "views": "Показы",
    "clicks": "Клики",
    "moneySpent": "Расход, ₽, с НДС",
}
ORDERS: Columns = {
    "date": "Дата",
    "orderId": "ID заказа",
    "orderNumber": "Номер заказа",
    "sku": "SKU",
    "advSku": "SKU продвигаемого товара",
    "offerId": "Артикул",
    "ordersSource": "Источник заказов",
    "title": "Название товара",
    "quantity": "Количество",
    "price": "Стоимость продажи, ₽",
    "cost": "Стоимость, ₽",
    "bid": "Ставка, %",
    "bidValue": "Ставка, ₽",
    "moneySpent": "Расход, ₽",
}
ORDERED_PRODUCTS: Columns = {
    "sku": "SKU",
    "offerId": "Артикул",
    "title": "Название товара",
    "orders": "Заказы",
    "ordersMoney": "Сумма заказов, ₽",
    "moneySpent": "Расход, ₽",
}
TRAFFIC: Columns = {"date": "Дата", "source": "Источник", "visits": "Визиты"}
OUTSIDE_ORDERS: Columns = {"date": "Дата", "source": "Источник", "orders": "Заказы", "ordersMoney": "Сумма заказов, ₽"}
_SUMMED = frozenset(
    {"views", "clicks", "toCart", "moneySpent", "orders", "ordersMoney", "models", "modelsMoney", "quantity", "cost",
     "visits"}
)  # fmt: skip


def rubles(kopecks: int) -> str:
    """Format an amount with a comma."""
    return f"{kopecks // 100},{kopecks % 100:02d}"


def ratio(part: float, whole: float, digits: int = 2) -> str:
    """Format a quotient with a comma; 0 of nothing."""
    return f"{part / whole if whole else 0:.{digits}f}".replace(".", ",")


def dotted(day: date) -> str:
    """Format a day as in reports, such as 30.09.2026."""
    return f"{day:%d.%m.}{day.year:04d}"


def table(columns: Columns, rows: Iterable[Row], *, is_json: bool) -> Answer:
    """Return rows that are answered at once: CSV, or JSON from a path that ends in ``/json``."""
    if is_json:
        return answer({"rows": list(rows)})
    return answer(_text(columns, rows), content_type="text/csv")


def csv_report(title: str, columns: Columns, rows: Sequence[Row]) -> bytes:
    """Return a report as CSV: a title, the header, the rows, and their sums."""
    sums = totals(columns, rows)
    last = ";".join(["Всего", *(sums.get(name, "") for name in list(columns)[1:])])
    return f";{title}\n{_text(columns, rows)}{last}\n".encode("utf-8-sig")


def archive(files: Mapping[str, bytes]) -> bytes:
    """Return a reproducible ZIP."""
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as made:
        for name, content in files.items():
            made.writestr(zipfile.ZipInfo(name), content)
    return file.getvalue()


def totals(columns: Columns, rows: Sequence[Row]) -> dict[str, str]:
    """Return the sums of the columns that have one."""
    found = {}
    for name in columns if rows else ():
        if name in _SUMMED:
            summed = sum(int(row[name].replace(",", "")) for row in rows)
            found[name] = rubles(summed) if "," in rows[0][name] else str(summed)
    return found


def _text(columns: Columns, rows: Iterable[Row]) -> str:
    text = io.StringIO()
    writer = csv.writer(text, delimiter=";", lineterminator="\n")
    writer.writerow(columns.values())
    writer.writerows([row[name] for name in columns] for row in rows)
    return text.getvalue()
