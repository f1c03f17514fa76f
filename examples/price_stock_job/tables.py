"""Reads tables as people write them: XLSX, and CSV in UTF-8, UTF-16 or Windows-1251 with any usual separator."""

from __future__ import annotations

import codecs
import csv
import io
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from pathlib import Path

from ozon import amount

#: Headings of each column, in lower case and without what stands in brackets or after a comma.
HEADINGS = {
    "offer_id": ("offer_id", "артикул", "артикул продавца", "код товара", "sku продавца"),
    "price": ("price", "цена", "новая цена", "цена продажи"),
    "old_price": ("old_price", "старая цена", "цена до скидки", "цена без скидки"),
    "min_price": ("min_price", "минимальная цена"),
    "stock": ("stock", "остаток", "остатки", "количество", "кол-во", "доступно", "в наличии"),
    "warehouse": ("warehouse_id", "warehouse", "склад", "id склада", "название склада"),
}
PRICES = ("price", "old_price", "min_price")
#: Rows above the headings, such as a title and a date.
MOST_ABOVE = 20


class TableError(ValueError):
    """The file cannot be read as a table of prices or stocks."""


@dataclass
class Row:
    """A row of the table. A cell that is empty changes nothing: an empty price is not 0.

    Attributes:
        line: its number in the file.
        prices: new prices by field.
        stock: new stock.
        warehouse: name or id of its warehouse, as written.
        problems: cells that cannot be read; such a row is not sent.
    """

    line: int
    offer_id: str
    prices: dict[str, Decimal] = field(default_factory=dict)
    stock: int | None = None
    warehouse: str = ""
    problems: list[str] = field(default_factory=list)


def read(path: Path) -> list[Row]:
    """The rows of a file. Raises `TableError`, or `OSError`."""
    content = path.read_bytes()
    lines = _of_workbook(content) if path.suffix.lower() in (".xlsx", ".xls", ".ods") else _of_text(content)
    numbered = ((number, [_text(cell) for cell in cells]) for number, cells in lines)
    filled = [(number, cells) for number, cells in numbered if any(cells)]
    for index, (_, cells) in enumerate(filled[:MOST_ABOVE]):
        columns = _columns(cells)
        if "offer_id" in columns and columns.keys() & {"price", "stock"}:
            return _marked([_row(number, row, columns) for number, row in filled[index + 1 :]])
    raise TableError(f"{path.name} has no row with the headings offer_id (артикул) and price (цена) or stock (остаток)")


def _of_workbook(content: bytes) -> Iterator[tuple[int, Sequence[object]]]:
    from python_calamine import CalamineError, CalamineWorkbook

    try:
        sheet = CalamineWorkbook.from_filelike(io.BytesIO(content)).get_sheet_by_index(0)
        yield from enumerate(sheet.to_python(skip_empty_area=False), start=1)
    except CalamineError as error:
        raise TableError(f"this is no workbook: {error}") from error


def _of_text(content: bytes) -> Iterator[tuple[int, Sequence[object]]]:
    text = _decoded(content)
    first = next((line for line in text.splitlines() if any(sign in line for sign in ";,\t")), "")
    table = csv.reader(io.StringIO(text, newline=""), delimiter=max(";\t,", key=first.count))
    try:
        for cells in table:
            yield table.line_num, cells
    except csv.Error as error:
        raise TableError(f"line {table.line_num}: {error}") from error


def _decoded(content: bytes) -> str:
    if content.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):  # "Unicode text" of Excel
        return content.decode("utf-16")
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError:
        return content.decode("cp1251")


def _text(cell: object) -> str:
    if isinstance(cell, float) and cell.is_integer():  # a workbook has no whole numbers
        return str(int(cell))
    return str(cell).replace("\N{NO-BREAK SPACE}", " ").strip()


def _columns(cells: Iterable[str]) -> dict[str, int]:
    known = {heading: name for name, headings in HEADINGS.items() for heading in headings}
    found: dict[str, int] = {}
    for index, cell in enumerate(cells):
        name = known.get(cell.lower().partition("(")[0].partition(",")[0].strip())
        if name is not None and found.setdefault(name, index) != index:
            raise TableError(f"two columns are named {name} ({', '.join(HEADINGS[name])})")
    return found


def _row(number: int, cells: list[str], columns: dict[str, int]) -> Row:
    given = {name: cells[index] for name, index in columns.items() if index < len(cells) and cells[index]}
    row = Row(number, given.get("offer_id", ""), warehouse=given.get("warehouse", ""))
    if not row.offer_id:
        row.problems.append("no offer_id")
    for name in PRICES:
        try:
            value = amount(given.get(name))
        except ValueError as error:
            row.problems.append(f"{name}: {error}")
            continue
        if value is not None and (value < 0 or (name == "price" and value == 0)):
            row.problems.append(f"{name}: {value} is no price")
        elif value is not None:
            row.prices[name] = value
    if row.prices and "price" not in row.prices:
        row.problems.append("price: it is empty, and the other prices are not")
    stock = given.get("stock", "").replace(" ", "")
    if stock.isascii() and stock.isdecimal():
        row.stock = int(stock)
    elif stock:
        row.problems.append(f"stock: {stock!r} is not a whole number")
    return row


def _marked(rows: list[Row]) -> list[Row]:
    """The rows, with a problem in each that contradicts another one."""
    prices: dict[str, Row] = {}
    stocks: dict[tuple[str, str], Row] = {}
    for row in rows:
        first = prices.setdefault(row.offer_id, row) if row.prices else row
        if row.offer_id and first.prices != row.prices:
            for one in (first, row):
                one.problems.append(f"lines {first.line} and {row.line} have different prices")
        place = (row.offer_id, row.warehouse)
        if row.offer_id and row.stock is not None and stocks.setdefault(place, row).stock != row.stock:
            for one in (stocks[place], row):
                one.problems.append(f"lines {stocks[place].line} and {row.line} have different stocks")
    return rows
