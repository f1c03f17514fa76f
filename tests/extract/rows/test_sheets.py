"""Files of reports as they were seen, in every form."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Sequence
from datetime import date, datetime
from decimal import Decimal
from typing import Any

import attrs
import openpyxl
import pytest

from ozon.extract import headers
from ozon.extract.rows.drift import Drift
from ozon.extract.rows.reader import Page, Reader
from ozon.extract.rows.shape import made
from ozon.extract.rows.sheets import NOTHING, Sheet, answer_of
from ozon.extract.rows.tolerant import PageError
from ozon.sandbox.reports.xlsx import workbook

HEADER = ["День", "sku", "Название товара", "Показы", "Клики", "Расход, ₽, с НДС", "Продано товаров",
          "Продажи в продвижении, ₽"]  # fmt: skip
TITLE = ";Кампания по продвижению товаров № 123, период 01.09.2026-02.09.2026"
LINES = [
    ["01.09.2026", "500", "Кружка; синяя", "1 200", "34", "156,78", "3", "2 970,00"],
    ["2026-09-02", "501", "Ложка", "10", "-", "0,00", "0", "0,00"],
]
TOTAL = ["Всего", "", "", "1 210", "34", "156,78", "3", "2 970,00"]
KEY = ("date", "campaign_id", "sku", "n")


def text(lines: Sequence[Sequence[str]], delimiter: str = ";", title: str = TITLE) -> str:
    quoted = [delimiter.join(f'"{cell}"' if delimiter in cell else cell for cell in line) for line in lines]
    return "\n".join([title, *quoted]) + "\n"


def archive(**files: bytes) -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as made:
        for name, content in files.items():
            made.writestr(name, content)
    return file.getvalue()


ALL = [HEADER, *LINES, TOTAL]
FORMS = {
    "with BOM": text(ALL).encode("utf-8-sig"),
    "without BOM": text(ALL).encode(),
    "tabs": text(ALL, "\t").encode(),
    "line ends of Windows": text(ALL).replace("\n", "\r\n").encode("utf-8-sig"),
    "workbook": workbook([[TITLE.strip(";")], [], *ALL]),
    "archive": archive(**{"123_01.09.2026-02.09.2026.csv": text(ALL, title=";Отчёт").encode()}),
    "archive of a workbook": archive(**{"123_report.xlsx": workbook(ALL)}),
    "header in other cases": text([[cell.upper().replace(" ", "\u00a0 ") for cell in HEADER], *LINES]).encode(),
    "no total": text(ALL[:-1]).encode(),
    "two tables": text([HEADER, LINES[0], TOTAL, [], HEADER, LINES[1], TOTAL]).encode(),
}  # fmt: skip


def sheet() -> Sheet:
    return Sheet(headers.ADS_SKU_PAID, KEY, personal=False)


def table(
    columns: Sequence[headers.Column], key: tuple[str, ...], *files: bytes
) -> tuple[list[dict[str, Any]], Drift, dict[str, int]]:
    """The rows of files as they are published, what the table does not know, and what the files do not have."""
    shape = made("performance", "statistics.submit", "", "ads", key, answer_of(columns))
    reader = Reader(attrs.evolve(shape, is_file=True), shop="shop", part="2026-09-01", load="load")
    found = Sheet(columns, key, personal=True)
    pages = [Page(number, found.json(content)) for number, content in enumerate(files)]
    return reader.read(pages)["ads"].to_pylist(), reader.drift, dict(found.missing)


@pytest.mark.parametrize("form", FORMS)
def test_a_file_is_read_in_each_form(form: str) -> None:
    rows, drift, missing = table(headers.ADS_SKU_PAID, KEY, FORMS[form])
    names = ("date", "campaign_id", "sku", "n", "title", "views", "clicks", "spent", "orders_amount", "_rest")
    assert [tuple(row[name] for name in names) for row in rows] == [
        (date(2026, 9, 1), "123", 500, 0, "Кружка; синяя", 1200, 34, Decimal("156.7800"), Decimal("2970.0000"), None),
        (date(2026, 9, 2), "123", 501, 0, "Ложка", 10, None, Decimal("0.0000"), Decimal("0.0000"), None),
    ]
    assert not drift.unknown
    assert not drift.mismatches
    assert not missing


def test_a_file_in_cp1251_is_read() -> None:
    lines = "Наименование;Документ;Дата;Сумма дебиторской задолженности;Сумма кредиторской задолженности\n"
    rows, *_ = table(headers.MUTUAL_SETTLEMENT, (), (lines + "Сальдо;№1;01.09.2026;0;12,5\n").encode("cp1251"))
    assert (rows[0]["name"], rows[0]["credit"]) == ("Сальдо", Decimal("12.5000"))


def test_columns_are_found_by_header_and_never_by_position() -> None:
    turned = [list(reversed(line)) for line in (HEADER, *LINES)]
    assert sheet().rows(text(turned).encode()) == [
        dict(reversed(list(row.items()))) | {"campaign_id": "123", "n": 0}
        for row in sheet().rows(text([HEADER, *LINES]).encode())
    ]


def test_what_has_no_column_is_kept_and_reported() -> None:
    lines = [[*HEADER, "Новое", "Новое", ""], [*LINES[0], "a", "b", "c"], [*LINES[1], "", "", "", "d"]]
    rows, drift, _ = table(headers.ADS_SKU_PAID, KEY, text(lines).encode())
    assert rows[0]["_rest"] == '{"column 11":"c","Новое (10)":"b","Новое":"a"}'
    assert rows[1]["_rest"] == '{"column 12":"d"}'
    assert sorted(drift.unknown) == ["column 11", "column 12", "Новое", "Новое (10)"]


SECRETS = ("Неповторимова", "79991112233", "Тайная улица")
BUYERS = [[*HEADER, "Имя покупателя", "Имя покупателя", ""], [*LINES[0], SECRETS[0], SECRETS[1], SECRETS[2]],
          [*LINES[1], "", "", "", SECRETS[0]], ["", "", "", "1", "", "", "", "", SECRETS[1]],
          ["", "", "", "", "", "", "", "", SECRETS[2]], TOTAL]  # fmt: skip
WITH_BUYERS = {
    "CSV": text(BUYERS[:3]).encode("utf-8-sig"),
    "cp1251": text(BUYERS[:3]).replace("₽", "руб.").replace("Расход, руб., с НДС", "Расход").encode("cp1251"),
    "workbook": workbook([[TITLE.strip(";")], [], *BUYERS[:3], TOTAL]),
    "archive": archive(**{"123_a.csv": text(BUYERS[:3], title=";").encode(), "7_b.csv": text(ALL, title=";").encode()}),
    "two tables": text([*BUYERS[:3], ["", "Кампания № 5"], *BUYERS[:3]]).encode(),
    "buyers first": text([[line[-1], *line[:-1]] for line in ([*HEADER, "Кто"], [*LINES[0], SECRETS[0]])]).encode(),
    "a sum of buyers": text([["Кто", *HEADER], ["Итого, " + SECRETS[0], *LINES[0]], ["я", *LINES[1]]]).encode(),
}  # fmt: skip


def _content(file: bytes) -> str:
    if not file.startswith(b"PK"):
        return file.decode()
    with zipfile.ZipFile(io.BytesIO(file)) as found:
        return "".join(name + found.read(name).decode() for name in found.namelist())


@pytest.mark.parametrize("form", WITH_BUYERS)
def test_values_without_a_column_are_not_kept(form: str) -> None:
    file = WITH_BUYERS[form]
    all_rows = Sheet(headers.ADS_SKU_PAID, KEY, personal=True).rows(file)
    names = {column.name for column in headers.ADS_SKU_PAID}
    expected = [{name: value for name, value in row.items() if name in names} for row in all_rows]
    assert expected
    assert sheet().rows(file) == expected
    cleaned, read = sheet().cleaned(file), sheet()
    assert not any(secret in _content(cleaned) for secret in SECRETS)
    assert read.rows(cleaned) == expected
    assert set(read.withheld) == {name for row in all_rows for name in row} - names
    assert sheet().cleaned(cleaned) == cleaned == sheet().cleaned(file)
    assert Sheet(headers.ADS_SKU_PAID, KEY, personal=True).cleaned(file) is file


def test_a_line_with_one_value_is_no_row_and_nothing_of_it_is_kept() -> None:
    file = text(BUYERS).encode()
    assert not any(secret in _content(sheet().cleaned(file)) for secret in SECRETS)


OTHER = [["Покупатель", "Телефон"], ["Иван", "+79990000000"]]


@pytest.mark.parametrize("other", [text(OTHER).encode(), workbook(OTHER)], ids=["CSV", "workbook"])
def test_a_file_in_an_archive_without_a_known_header_is_missed_and_nothing_of_it_is_kept(other: bytes) -> None:
    file = archive(**{"1_a.csv": text(ALL).encode(), "2_b.csv": other})
    cleaned = sheet().cleaned(file)
    assert not any(secret in _content(cleaned) for row in OTHER for secret in row)
    assert sheet().cleaned(cleaned) == cleaned
    for content in (file, cleaned):
        with pytest.raises(PageError, match="File 2 of the archive has none of the expected headers"):
            sheet().rows(content)


def two_sheets(*sheets: Sequence[Sequence[str]]) -> bytes:
    book, file = openpyxl.Workbook(), io.BytesIO()
    for lines in sheets:
        made = book.create_sheet()
        for line in lines:
            made.append(line)
    book.save(file)
    return file.getvalue()


def test_a_file_without_lines_and_a_sheet_beside_the_table_are_no_loss() -> None:
    empty = archive(**{"1_a.csv": text(ALL).encode(), "2_b.csv": ";Кампания № 2\nВсего;;\n".encode()})
    assert sheet().rows(empty) == sheet().rows(sheet().cleaned(empty)) != []
    lines = [[TITLE.strip(";")], *ALL]
    book = two_sheets(lines, OTHER)
    cleaned = sheet().cleaned(book)
    assert sheet().rows(cleaned) == sheet().rows(book) == sheet().rows(workbook(lines))
    assert not any(secret in _content(cleaned) for row in OTHER for secret in row)


@pytest.mark.parametrize("form", FORMS)
def test_a_file_without_other_columns_is_kept_as_it_is(form: str) -> None:
    assert sheet().cleaned(FORMS[form]) is FORMS[form]
    assert sheet().cleaned(NOTHING) is NOTHING


def test_a_missing_column_is_null_and_reported() -> None:
    lines = [[cell for at, cell in enumerate(line) if at not in (2, 4)] for line in (HEADER, *LINES)]
    rows, _, missing = table(headers.ADS_SKU_PAID, KEY, text(lines).encode(), text([HEADER, *LINES]).encode())
    assert [(row["clicks"], row["title"]) for row in rows[:2]] == [(None, None)] * 2
    assert missing == {"Клики": 1}  # not all files have titles


@pytest.mark.parametrize(
    ("column", "cell", "rest"),
    [(3, "много", '{"views":"много"}'), (3, "1,5", '{"views":"1,5"}'), (5, "12 из 30", '{"spent":"12 из 30"}')],
)
def test_a_value_of_another_type_is_kept_and_reported(column: int, cell: str, rest: str) -> None:
    line = [*LINES[0]]
    line[column] = cell
    rows, drift, _ = table(headers.ADS_SKU_PAID, KEY, text([HEADER, line]).encode())
    assert rows[0]["_rest"] == rest
    assert len(drift.mismatches) == 1


def test_money_without_a_product_is_a_row_too() -> None:
    lines = [HEADER, ["01.09.2026", "Корректировка", "", "", "", "-5,10", "", ""], LINES[0]]
    rows, drift, _ = table(headers.ADS_SKU_PAID, KEY, text(lines).encode())
    assert [(row["sku"], row["spent"]) for row in rows] == [(0, Decimal("-5.1000")), (500, Decimal("156.7800"))]
    assert rows[0]["_rest"] == '{"sku (text)":"Корректировка"}'
    assert "sku (text)" in drift.unknown


def test_rows_that_are_alike_are_all_kept() -> None:
    rows = sheet().rows(text([HEADER, LINES[0], LINES[1], LINES[0]]).encode())
    assert [(row["sku"], row["n"]) for row in rows] == [(500, 0), (501, 0), (500, 1)]


@pytest.mark.parametrize(
    ("content", "asked", "expected"),
    [
        (text([HEADER, LINES[0]], title=";Кампания 33230388"), None, "33230388"),
        (text([HEADER, LINES[0]], title=";Отчёт"), "77", "77"),
        (text([HEADER, LINES[0]], title=";Кампания № 5"), "77", "5"),
    ],
)
def test_the_campaign_is_that_of_the_file(content: str, asked: str | None, expected: str) -> None:
    assert [row["campaign_id"] for row in sheet().rows(content.encode(), asked)] == [expected]


def test_campaigns_of_one_file_are_told_apart() -> None:
    parts = [text([HEADER, LINES[0], TOTAL], title=f";Кампания № {number}") for number in (1, 2)]
    assert [row["campaign_id"] for row in sheet().rows("".join(parts).encode())] == ["1", "2"]


@pytest.mark.parametrize(
    ("content", "why"),
    [
        (b"<html>502 Bad Gateway</html>", "none of the expected headers"),
        (b"", "none of the expected headers"),
        (b'{"code":5}', "none of the expected headers"),
        (workbook([["a", "b"]]), "none of the expected headers"),
        (workbook([HEADER])[:300], "cannot be read"),
        (b"PK\x03\x04", "cannot be read"),
        (b"\x98" * 40, "no text"),
        (text([HEADER, LINES[0]], title=";Отчёт").encode(), "which campaign"),
        (text([HEADER[2:], LINES[0][2:]]).encode(), "no column 'День' or 'Дата'"),
        (text([HEADER, ["", *LINES[0][1:]]]).encode(), "Line 3 of the file has no 'День'"),
    ],
)
def test_a_file_that_cannot_be_read_is_refused(content: bytes, why: str) -> None:
    with pytest.raises(PageError, match=why):
        sheet().rows(content)
    with pytest.raises(PageError, match=why):
        sheet().rows(sheet().cleaned(content))


def test_nothing_to_report_is_no_rows() -> None:
    assert sheet().rows(NOTHING) == []
    assert sheet().rows(text([HEADER, TOTAL]).encode()) == []


@pytest.mark.parametrize(
    ("cell", "moment"),
    [
        ("2026-09-01 10:20:30", datetime(2026, 9, 1, 10, 20, 30)),
        ("2026-09-01T10:20:30Z", datetime(2026, 9, 1, 10, 20, 30)),
        ("01.09.2026 9:05", datetime(2026, 9, 1, 9, 5)),
        ("01.09.2026", datetime(2026, 9, 1)),
        ("", None),
    ],
)
def test_times_are_those_of_the_file(cell: str, moment: datetime | None) -> None:
    lines = f"Номер отправления;SKU;Принят в обработку\n1-1-1;5;{cell}\n"
    rows, *_ = table(headers.POSTINGS, ("posting_number", "sku", "n"), lines.encode())
    assert rows[0]["in_process_at"] == moment
    assert rows[0]["_rest"] is None


@pytest.mark.parametrize("cell", [46266, 46266.0, "46266", "01.09.2026", date(2026, 9, 1)])
def test_days_of_workbooks_are_days(cell: object) -> None:
    columns = headers.PLACEMENT_PRODUCTS
    rows, *_ = table(columns, ("date", "sku", "warehouse", "n"), workbook([["Дата", "SKU", "Склад"], [cell, 5, "a"]]))
    assert (rows[0]["date"], rows[0]["sku"]) == (date(2026, 9, 1), 5)


def test_a_workbook_of_a_spreadsheet_program_is_read() -> None:
    book = openpyxl.Workbook()
    sheet = book.worksheets[0]
    for line in (["Отчет"], ["Дата", "SKU", "Склад", "Кол-во экземпляров", "Начисленная стоимость размещения"],
                 [date(2026, 9, 1), 5, "a", 3.0, 12.1], [datetime(2026, 9, 2), "6", "b", None, "0,05"]):  # fmt: skip
        sheet.append(line)
    book.create_sheet("Описание").append(["SKU - номер товара"])
    file = io.BytesIO()
    book.save(file)
    rows, drift, _ = table(headers.PLACEMENT_PRODUCTS, ("date", "sku", "warehouse", "n"), file.getvalue())
    assert [tuple(row[name] for name in ("date", "sku", "warehouse", "units", "cost", "_rest")) for row in rows] == [
        (date(2026, 9, 1), 5, "a", 3, Decimal("12.1000"), None),
        (date(2026, 9, 2), 6, "b", None, Decimal("0.0500"), None),
    ]
    assert not drift.mismatches


def test_a_header_with_a_changing_end_is_found() -> None:
    lines = "SKU;Номер поставки;Остаток на складах на (09.10.2026);08.окт\n1;S1;90;100\n"
    rows, *_ = table(headers.PLACEMENT_SUPPLIES, (), lines.encode())
    assert (rows[0]["stock"], rows[0]["supply_number"], rows[0]["_rest"]) == (90, "S1", '{"08.окт":"100"}')


def test_two_tables_of_a_document_are_read() -> None:
    book = workbook(
        [
            ["", "Отчет о взаиморасчетах"],
            ["", "Наименование", "", "Документ", "Дата", "Сумма дебиторской задолженности",
             "Сумма кредиторской задолженности"],
            ["", "Начальное сальдо", "", "", "01.09.2026", 0, 10.5],
            [],
            ["", "Компенсации и прочие начисления"],
            ["", "Наименование начисления", "Сумма без НДС", "Сумма с НДС", "В том числе НДС"],
            ["", "Потеря", 10, 12, 2],
            ["", "Итого", 10, 12, 2],
        ]
    )  # fmt: skip
    rows, drift, missing = table(headers.MUTUAL_SETTLEMENT, (), book)
    assert [(row["name"], row["credit"], row["amount"]) for row in rows] == [
        ("Начальное сальдо", Decimal("10.5000"), None),
        ("Потеря", None, Decimal("12.0000")),
    ]
    assert not missing
    assert not drift.unknown


COMPENSATION = "Артикул;SKU;Тип компенсации;Кол-во;Итого к начислению"
EXPENSE = "Название;Дата;ID;Расход, ₽"
SETTLEMENT = ";".join(
    ["Наименование", "Документ", "Дата", *(f"Сумма {one} задолженности" for one in ("дебиторской", "кредиторской"))]
)
ADS_KEY = ("date", "campaign_id")
#: Columns, their key, headers, and a line that begins with the word for sums; whether it is one.
BEGINNINGS: dict[str, tuple[Sequence[headers.Column], tuple[str, ...], str, str, bool]] = {
    "article": (headers.COMPENSATION, (), COMPENSATION, "Всего-1;5;Утеря;1;100,00", False),
    "sums of compensation": (headers.COMPENSATION, (), COMPENSATION, "Итого;;;2;150,00", True),
    "sums behind an empty cell": (headers.COMPENSATION, (), f";{COMPENSATION}", ";Итого:;;;2;150,00", True),
    "title": (headers.ADS_EXPENSE, ADS_KEY, EXPENSE, "Итого скидки;25.11.2026;77;12,50", False),
    "sums of advertising": (headers.ADS_EXPENSE, ADS_KEY, EXPENSE, "Всего;;;12,50", True),
    "sums with dashes": (headers.ADS_EXPENSE, ADS_KEY, EXPENSE, "Всего;-;–;12,50", True),
    "no day, but a number": (headers.ADS_EXPENSE, ADS_KEY, "Дата;ID;Расход, ₽", "Всего;2;12,50", True),
    "accrual": (headers.MUTUAL_SETTLEMENT, (), SETTLEMENT, "Итого оборот;№ 7;25.11.2026;3;4", False),
    "sums of accruals": (headers.MUTUAL_SETTLEMENT, (), SETTLEMENT, "Итого;;;3;4", True),
    "unknown column": (headers.COMPENSATION, (), f"Кто;{COMPENSATION}", "Итого, Иван;А-1;5;Утеря;1;100,00", False),
}


@pytest.mark.parametrize(("columns", "key", "header", "line", "is_total"), BEGINNINGS.values(), ids=BEGINNINGS)
def test_a_line_that_only_begins_like_sums_is_a_row(
    columns: Sequence[headers.Column], key: tuple[str, ...], header: str, line: str, is_total: bool
) -> None:
    file = f"{header}\n{line}\n".encode()
    rows, *_ = table(columns, key, file)
    assert len(rows) == (not is_total)
    assert (Decimal("100.00") in rows[0].values()) == ("100,00" in line) if rows else is_total
    private = Sheet(columns, key, personal=False)
    assert len(private.rows(private.cleaned(file))) == len(rows)


TABLES = {name: value for name, value in vars(headers).items() if name.isupper() and isinstance(value, tuple)}


@pytest.mark.parametrize("name", TABLES)
def test_a_table_names_each_column_and_each_header_once(name: str) -> None:
    columns = TABLES[name]
    names = [column.name for column in columns]
    found = [header.casefold() for column in columns for header in column.headers]
    assert len(set(names)) == len(names)
    assert len(set(found)) == len(found)
    assert all(column.type in ("text", "whole", "decimal", "day", "time") for column in columns)
