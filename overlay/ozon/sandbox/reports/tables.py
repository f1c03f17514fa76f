"""The tables in report files. Ozon documents no columns: names and order are those of this sandbox."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from ..postings.entities import Line, Posting
from ..products.entities import Product
from ..shapes import moment

#: Name of a column in Russian and in English, and its cell.
Column = tuple[str, str, Callable[..., Any]]


@dataclass(frozen=True)
class Place:
    """The stock of a product in a warehouse: a row of the report on stocks."""

    warehouse: str
    warehouse_id: int
    product: Product


def _price(name: str) -> Callable[[Product], str]:
    return lambda product: str(product.card.get(name) or "")


PRODUCTS: Sequence[Column] = (
    ("Артикул", "Article", lambda product: product.offer_id),
    ("Ozon Product ID", "Ozon Product ID", lambda product: product.product_id),
    ("SKU", "SKU", lambda product: product.sku or ""),
    ("Штрихкод", "Barcode", lambda product: ", ".join(product.barcodes)),
    ("Название товара", "Product name", lambda product: product.card.get("name", "")),
    ("В архиве", "Archived", lambda product: "да" if product.archived else "нет"),
    ("Доступно на складе Ozon, шт.", "Stock at Ozon", lambda product: product.fbo),
    ("Доступно на моих складах, шт.", "Stock at the seller", lambda product: product.stock - product.fbo),
    ("Зарезервировано, шт.", "Reserved", lambda product: product.held),
    ("Цена, руб.", "Price", _price("price")),
    ("Цена до скидки, руб.", "Price before discount", _price("old_price")),
    ("Минимальная цена, руб.", "Lowest price", _price("min_price")),
)
POSTINGS: Sequence[Column] = (
    ("Номер заказа", "Order number", lambda posting, line: posting.order_number),
    ("Номер отправления", "Posting number", lambda posting, line: posting.posting_number),
    ("Принят в обработку", "In process at", lambda posting, line: moment(posting.in_process_at)),
    ("Дата отгрузки", "Shipment date", lambda posting, line: moment(posting.shipment_date)),
    ("Статус", "Status", lambda posting, line: posting.status),
    ("ID склада", "Warehouse id", lambda posting, line: posting.warehouse_id),
    ("Наименование товара", "Product name", lambda posting, line: line.name),
    ("SKU", "SKU", lambda posting, line: line.sku),
    ("Артикул", "Article", lambda posting, line: line.offer_id),
    ("Цена", "Price", lambda posting, line: line.price),
    ("Код валюты", "Currency", lambda posting, line: line.currency),
    ("Количество", "Quantity", lambda posting, line: line.quantity),
)
STOCKS: Sequence[Column] = (
    ("Склад", "Warehouse", lambda place: place.warehouse),
    ("ID склада", "Warehouse id", lambda place: place.warehouse_id),
    ("Артикул", "Article", lambda place: place.product.offer_id),
    ("SKU", "SKU", lambda place: place.product.sku or ""),
    ("Название товара", "Product name", lambda place: place.product.card.get("name", "")),
    ("Доступно, шт.", "Available", lambda place: place.product.stocks.get(place.warehouse_id, 0)),
    ("Зарезервировано, шт.", "Reserved", lambda place: place.product.reserved.get(place.warehouse_id, 0)),
)
_PARAMETERS: Sequence[Column] = (
    ("Параметр", "Parameter", lambda name, value: name),
    ("Значение", "Value", lambda name, value: value),
)


def of_products(products: Iterable[Product], language: str) -> bytes:
    """Return a row for each product."""
    return _written(PRODUCTS, language, ((product,) for product in products))


def of_postings(postings: Iterable[tuple[Posting, Line]], language: str) -> bytes:
    """Return a row for each product of a posting."""
    return _written(POSTINGS, language, postings)


def of_stocks(places: Iterable[Place], language: str) -> bytes:
    """Return a row for each product in a warehouse."""
    return _written(STOCKS, language, ((place,) for place in places))


def of_parameters(parameters: Mapping[str, str], language: str) -> bytes:
    """Return the parameters of a report on what the sandbox does not have."""
    return _written(_PARAMETERS, language, parameters.items())


def cells(columns: Sequence[Column], language: str, rows: Iterable[tuple[Any, ...]]) -> Iterator[list[Any]]:
    """Yield the header and the cells of each row."""
    yield [column[language == "EN"] for column in columns]
    yield from ([column[2](*row) for column in columns] for row in rows)


def _written(columns: Sequence[Column], language: str, rows: Iterable[tuple[Any, ...]]) -> bytes:
    """Return CSV with semicolons and a BOM, as Ozon writes it."""
    text = io.StringIO()
    csv.writer(text, delimiter=";", lineterminator="\n").writerows(cells(columns, language, rows))
    return text.getvalue().encode("utf-8-sig")
