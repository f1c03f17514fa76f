"""Documents of a month: mutual settlement, and compensations for lost postings.

The layout of the workbooks, with lines above the table, was observed; the amounts are those of the shop's postings.
"""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from decimal import Decimal
from typing import Any, NamedTuple

from ..core.moscow import moscow_day
from ..postings.entities import Line, Posting
from ..postings.reasons import LOST
from .xlsx import workbook


class Lost(NamedTuple):
    """Units of a product that were lost, with the posting."""

    posting: Posting
    line: Line

    @property
    def amount(self) -> Decimal:
        """What Ozon pays for them."""
        return self.line.price * self.line.quantity


class Balance(NamedTuple):
    """A line of a mutual settlement: what it is about, its document, day, and what each side owes."""

    name: str
    document: str
    day: date
    debit: Decimal
    credit: Decimal


def first_day(body: Mapping[str, Any]) -> date:
    """Return the first day of the month that was asked for. Raises `ValueError` if there is no such month."""
    return date.fromisoformat(f"{body['date']}-01")


def compensations(postings: Iterable[Posting], body: Mapping[str, Any]) -> Iterator[Lost]:
    """Yield what was lost in a month."""
    for posting in postings:
        cancelled = posting.cancellation
        lost = cancelled is not None and cancelled.reason_id == LOST and posting.delivering_date and not posting.is_rfbs
        if lost and f"{moscow_day(posting.changed_at):%Y-%m}" == body["date"]:
            yield from (Lost(posting, line) for line in posting.lines)


def balances(postings: list[Posting], body: Mapping[str, Any]) -> Iterator[Balance]:
    """Yield the lines of a month's mutual settlement: none before the first sale."""
    first = first_day(body)
    last = first.replace(day=monthrange(first.year, first.month)[1])
    nothing = Decimal(0)
    sold = sum((_sold(one) for one in postings if _delivered(one, first, last)), nothing)
    lost = sum((one.amount for one in compensations(postings, body)), nothing)
    if sold or lost:
        yield Balance("Начальное сальдо", "", first, nothing, nothing)
        yield Balance("Отчет о реализации", f"№{first:%y%m}01 от {last:%d.%m.%Y}", last, nothing, sold)
        yield Balance("Отчет о компенсациях", f"№{first:%y%m}02 от {last:%d.%m.%Y}", last, nothing, lost)
        yield Balance("Конечное сальдо", "", last, nothing, sold + lost)


def of_compensations(rows: Iterator[Lost], language: str) -> bytes:
    """Return a workbook with a row for each lost product."""
    header = [
        "",
        "№ п/п",
        "Тип компенсации",
        "Название товара",
        "Артикул",
        "SKU",
        "Кол-во",
        "Итого к начислению \n RUB",
    ]
    lines: list[list[object]] = [
        [
            "",
            number,
            "Потеря по вине Ozon",
            one.line.name,
            one.line.offer_id,
            one.line.sku,
            one.line.quantity,
            one.amount,
        ]
        for number, one in enumerate(rows, start=1)
    ]
    total = sum((Decimal(str(line[-1])) for line in lines), Decimal(0))
    title = ["", "Отчет о компенсациях"]
    return workbook([[], title, [], header, *lines, ["", "Итого", "", "", "", "", "", total]])


def of_balances(rows: Iterator[Balance], language: str) -> bytes:
    """Return a workbook with a mutual settlement. Its columns have empty ones between them."""
    header = ["", "Наименование", "", "", "Документ", "", "Дата", "", "Сумма дебиторской задолженности", "", "",
              "Сумма кредиторской задолженности"]  # fmt: skip
    lines: list[list[object]] = [
        ["", one.name, "", "", one.document, "", f"{one.day:%d.%m.%Y}", "", one.debit, "", "", one.credit]
        for one in rows
    ]
    return workbook([[], ["", "", "Отчет о взаиморасчетах"], [], header, *lines])


def _delivered(posting: Posting, first: date, last: date) -> bool:
    return posting.delivered_at is not None and first <= moscow_day(posting.delivered_at) <= last


def _sold(posting: Posting) -> Decimal:
    return sum((line.price * line.quantity for line in posting.lines), Decimal(0))
