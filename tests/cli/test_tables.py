"""Tables as people write them, as cases: what is read, what is refused, and what a refusal names."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import click
import pytest

from ozon.cli.columns import Columns, Understood
from ozon.cli.tables import Line, Table, read
from ozon.schemas import row_fields
from tests.cli.table_support import ods, xls, xlsx

PRICES = Columns(
    {**row_fields("product.import_prices", "prices"), "sku": {"type": "integer"}},
    ("offer_id", "product_id", "sku"),
    ("price", "old_price", "min_price"),
)
STOCKS = Columns(
    {**row_fields("product.stocks_update", "stocks"), "warehouse": {"type": "string"}}, ("offer_id",), ("stock",)
)
ONE = [{"offer_id": "mug-1", "price": "1090.50"}]


def understood(path: Path, columns: Columns = PRICES, sheet: str | None = None) -> Understood:
    return columns.understood(read(path, columns.fits, sheet))


def refused(capsys: pytest.CaptureFixture[str], path: Path, columns: Columns = PRICES, sheet: str | None = None) -> str:
    with pytest.raises(click.exceptions.Exit) as ended:
        understood(path, columns, sheet).items()
    assert ended.value.exit_code == 2
    return capsys.readouterr().err


def file(folder: Path, content: str | bytes) -> Path:
    path = folder / "prices.csv"
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return path


@pytest.mark.parametrize(
    "content",
    [
        "offer_id,price\nmug-1,1090.50\n",
        "offer_id;price\nmug-1;1090.50\n",
        "offer_id;price\r\nmug-1;1090,50\r\n",
        "offer_id\tprice\nmug-1\t1090,50",
        "OFFER_ID; Price \n mug-1 ; 1 090,50 ₽ \n",
        'offer_id,price\nmug-1,"1 090,50 руб."\n',
        "Артикул;Цена\nmug-1;1090,5\n",
        "артикул*;ЦЕНА, руб.*\nmug-1;1\u00a0090,50\n",
        "Артикул;Цена (руб.)\nmug-1;1\u202f090,50 р.\n",
        "Артикул продавца;Новая цена\nmug-1;1090.50\n",
        "\n\nАртикул;Цена\n\n;;\nmug-1;1090,50\n\n",
        "Прайс на ноябрь;;\nОбновлено: 1.11;;\nАртикул;Цена;\nmug-1;1090,50;\n",
        "price,offer_id,,,\n1090.50,mug-1,,,\n",
        "offer_id,price,note\nmug-1,1090.50\n",
        'sep=;\nАртикул;Цена\n="mug-1";1090,50\n',
        "sep=,\r\noffer_id,price\r\nmug-1,1090.50\r\n",
        "\ufeffАртикул;Цена\nmug-1;1090,50\n",
        "Артикул;Цена\nmug-1;1090,50\n".encode("cp1251"),
        "Артикул\tЦена\nmug-1\t1090,50\n".encode("utf-16"),
    ],
)
def test_text_files(tmp_path: Path, content: str | bytes) -> None:
    items = understood(file(tmp_path, content)).items()
    assert [{**item, "price": f"{float(item['price']):.2f}"} for item in items] == ONE


@pytest.mark.parametrize(
    ("cells", "wanted"),
    [
        ((1001, 1090.5), {"offer_id": "1001", "price": "1090.5"}),
        ((1001.0, 1090), {"offer_id": "1001", "price": "1090"}),
        (("00123", "1 090,50 ₽"), {"offer_id": "00123", "price": "1090.50"}),
        ((" a b ", 1990.1 * 3), {"offer_id": "a b", "price": "5970.3"}),
        (("a", 0.1 + 0.2), {"offer_id": "a", "price": "0.3"}),
        ((22142605386000, "1090"), {"offer_id": "22142605386000", "price": "1090"}),
        (("a", 10, "", 12), {"offer_id": "a", "price": "10", "old_price": "12"}),
        (("a", 10, None, None, 0.2), {"offer_id": "a", "price": "10", "vat": "0.2"}),
        (("a", 10, None, None, "20%"), {"offer_id": "a", "price": "10", "vat": "0.2"}),
        (("a", 10, None, None, 22), {"offer_id": "a", "price": "10", "vat": "0.22"}),
        (("a", 10, None, None, "Не облагается"), {"offer_id": "a", "price": "10", "vat": "0"}),
        (("a", 10, None, None, None, "да"), {"offer_id": "a", "price": "10", "auto_action_enabled": "ENABLED"}),
        (("a", 10, None, None, None, False), {"offer_id": "a", "price": "10", "auto_action_enabled": "DISABLED"}),
    ],
)
def test_cells_of_a_spreadsheet(tmp_path: Path, cells: tuple[Any, ...], wanted: dict[str, Any]) -> None:
    header = ["Артикул", "Цена", "Комментарий", "Цена до скидки", "НДС", "auto_action_enabled"]
    path = xlsx(tmp_path / "p.xlsx", [[], header, [], cells])
    known = understood(path)
    assert known.items() == [wanted]
    assert [line.number for line in known.table.lines] == [4]
    assert list(known.others) == ["Комментарий"]


@pytest.mark.parametrize(
    ("cells", "told"),
    [
        (("a", date(2026, 11, 1)), ["row 2, column 'Цена'", "'2026-11-01' is no amount of money"]),
        (("a", True), ["column 'Цена'", "'true' is no amount"]),
        (("a", "дорого"), ["column 'Цена'", "'дорого' is no amount"]),
        (("a", "1,500"), ["column 'Цена'", "may be 1500 or 1.500"]),
        (("a", "#N/A"), ["column 'Цена'", "the cell shows the error #N/A"]),
        (("a", "=1+1"), ["column 'Цена'", "its formula has no value"]),
        (("#REF!", 10), ["column 'Артикул'", "the error #REF!"]),
        ((datetime(2026, 2, 1), 10), ["column 'Артикул'", "made 2026-02-01 of it"]),
        ((1234567890123456789, 10), ["column 'Артикул'", "keeps 15 digits"]),
        (("1,23E+13", 10), ["column 'Артикул'", "has shortened"]),
    ],
)
def test_unreadable_cells(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], cells: tuple[Any, ...], told: list[str]
) -> None:
    text = refused(capsys, xlsx(tmp_path / "p.xlsx", [["Артикул", "Цена"], cells, ["b", 5]]))
    assert "p.xlsx, sheet 'Sheet'" in text
    assert all(part in text for part in told)
    assert text.count("\n") == 2


def _with_prefix(text: str) -> str:
    return re.sub(r"<(/?)(?=\w)", r"<\1x:", text).replace('xmlns="', 'xmlns:x="')


def _without_names(text: str) -> str:
    return re.sub(r'(<(?:c|row)\b[^>]*?) r="\w+"', r"\1", text)


@pytest.mark.parametrize("change", [_with_prefix, _without_names, lambda text: text.replace('"', "'")])
@pytest.mark.parametrize("cell", ["#N/A", "=1+1"])
def test_broken_cells_as_other_programs_write_them(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], change: Callable[[str], str], cell: str
) -> None:
    source = xlsx(tmp_path / "source.xlsx", [["Артикул", "Цена"], ["a", cell], ["b", 5]])
    with ZipFile(source) as book, ZipFile(tmp_path / "p.xlsx", "w") as made:
        for name in book.namelist():
            content = book.read(name)
            made.writestr(name, change(content.decode()) if "worksheets/sheet" in name else content)
    assert "sheet 'Sheet', row 2, column 'Цена'" in refused(capsys, tmp_path / "p.xlsx")


@pytest.mark.parametrize(
    ("content", "told"),
    [
        ("", ["needs a column for offer_id or product_id or sku", "no header"]),
        ("Артикул;Цна\na;1\n", ["needs a column for price", "it has 'Артикул', 'Цна'", "price: price, Цена"]),
        ("Цена;Остаток\n1;1\n", ["needs a column for offer_id", "offer_id: offer_id, Артикул"]),
        ("offer_id,price\na,1 090,50\n", ["prices.csv, line 2 has 3 cells, and the header has 2", "commas"]),
        ("Артикул;Цена;Новая цена\na;1;2\n", ["'Цена' and 'Новая цена' both mean price"]),
        ('offer_id,price\na,"1\nb,2\n', ["prices.csv, line 2", "quotation mark"]),
        ("offer_id,price\n\n\na,x\nb,y\n", ["line 4, column 'price'", "line 5, column 'price'"]),
        (b"offer_id,price\na,\x98\n", ["neither a spreadsheet nor text"]),
        (b"PK\x03\x04 is no archive", ["cannot be read as a spreadsheet"]),
        (b"\xd0\xcf\x11\xe0 is no book", ["cannot be read as a spreadsheet"]),
    ],
)
def test_refused_files(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], content: str | bytes, told: list[str]
) -> None:
    text = refused(capsys, file(tmp_path, content))
    assert all(part in text for part in told), text


def test_a_table_that_does_not_begin_in_the_first_cell(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    rows: list[list[Any]] = [[], [], [None, None, "Артикул", None, "Цена"], [None, None, "mug-1", None, "1 090,50"]]
    known = understood(xlsx(tmp_path / "p.xlsx", rows))
    assert known.items() == ONE
    assert [line.number for line in known.table.lines] == [4]
    text = refused(capsys, xlsx(tmp_path / "q.xlsx", [*rows, [None, None, "mug-2", None, "#N/A"]]))
    assert "row 5, column 'Цена': the cell shows the error #N/A." in text


def test_many_faults_are_counted(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    text = refused(capsys, file(tmp_path, "offer_id,price\n" + "a,x\n" * 30))
    assert text.count("line ") == 20
    assert "… and 10 more." in text


def test_a_sheet_by_name(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    rows = [["Артикул", "Цена"], ["mug-1", "1 090,50"], ["x", "#N/A"]]
    path = xlsx(tmp_path / "p.xlsx", [["#N/A", "Цена"]], **{"Цены & скидки": rows[:2], "Плохо": rows})
    assert understood(path, sheet="Цены & скидки").items() == ONE
    assert "sheet 'Плохо', row 3, column 'Цена'" in refused(capsys, path, sheet="Плохо")
    assert "it has 'Sheet', 'Цены & скидки', 'Плохо'" in refused(capsys, path, sheet="Цены")
    assert "has no sheets" in refused(capsys, file(tmp_path, "offer_id,price\n"), sheet="Цены")


@pytest.mark.parametrize(
    ("text", "wanted"), [("15", 15), ("15,0", 15), ("1 000", 1000), ("0", 0), ("-5", -5), (" 7 ", 7)]
)
def test_whole_numbers(tmp_path: Path, text: str, wanted: int) -> None:
    path = file(tmp_path, f"offer_id;Остаток, шт;Склад\na;{text};Главный\n")
    assert understood(path, STOCKS).items() == [{"offer_id": "a", "stock": wanted, "warehouse": "Главный"}]


@pytest.mark.parametrize("text", ["1.5", "много", "2,21E+13", "1,500"])
def test_what_is_no_whole_number(tmp_path: Path, capsys: pytest.CaptureFixture[str], text: str) -> None:
    assert "line 2, column 'Остаток'" in refused(capsys, file(tmp_path, f"offer_id;Остаток\na;{text}\n"), STOCKS)


def test_every_name_means_one_field() -> None:
    from ozon.cli.columns import NAMES, form

    forms: dict[str, str] = {}
    for field, names in NAMES.items():
        for name in (field, *names):
            assert forms.setdefault(form(name), field) == field, name


def test_text_of_cells_has_one_line() -> None:
    table = Table(Path("t.csv"), ("a", "b", "c", "d"), [])
    line = Line(2, ("x\n y", 1.0, None))
    assert table.text(line) == ["x y", "1", "", ""]


def test_a_large_file(tmp_path: Path) -> None:
    content = "Артикул;Цена\n" + "".join(f"art-{number:06};{number},50\n" for number in range(1, 100_001))
    items = understood(file(tmp_path, content)).items()
    assert (len(items), items[-1]) == (100_000, {"offer_id": "art-100000", "price": "100000.50"})


EMPTY_ROWS = '<table:table-cell table:number-columns-repeated="2"/>'
ERROR = (
    '<table:table-cell table:formula="of:=1/0" office:value-type="string" office:string-value="" '
    'calcext:value-type="error"><text:p>#DIV/0!</text:p></table:table-cell>'
)


def test_an_opendocument_spreadsheet(tmp_path: Path) -> None:
    path = ods(tmp_path / "p.ods", [["Прайс"], [], ["Артикул", "Цена"], [EMPTY_ROWS], ["mug-1", 1090.5], [2, "790,00"]])
    assert understood(path).items() == [
        {"offer_id": "mug-1", "price": "1090.5"},
        {"offer_id": "2", "price": "790.00"},
    ]
    assert [line.number for line in understood(path).table.lines] == [5, 6]


@pytest.mark.parametrize(
    ("cell", "said"),
    [(ERROR, "the error #DIV/0!"), ('<table:table-cell table:formula="of:=1+1"/>', "its formula has no value")],
)
def test_broken_cells_of_an_opendocument_spreadsheet(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], cell: str, said: str
) -> None:
    path = ods(tmp_path / "p.ods", [["offer_id", "x", "y", "price"], [EMPTY_ROWS], ["mug-1", EMPTY_ROWS, cell]])
    told = refused(capsys, path)
    assert f"sheet 'Цены', row 3, column 'price': {'the cell shows ' if 'error' in said else ''}{said}" in told


@pytest.mark.parametrize("name", ["p.xls", "p.xlsx"])  # a name proves nothing
def test_older_spreadsheets_are_refused(tmp_path: Path, capsys: pytest.CaptureFixture[str], name: str) -> None:
    told = refused(capsys, xls(tmp_path / name))
    assert "is in an older format: save it as .xlsx, .ods or .csv" in told


@pytest.mark.parametrize("make", [xlsx, ods])
def test_a_spreadsheet_that_is_damaged(tmp_path: Path, capsys: pytest.CaptureFixture[str], make: Any) -> None:
    path = make(tmp_path / "p", [["offer_id", "price"], ["a", 1]])
    content = path.read_bytes()
    for size in range(0, len(content), max(1, len(content) // 40)):
        path.write_bytes(content[:size])
        assert refused(capsys, path)
