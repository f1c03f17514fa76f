"""On an undisturbed shop nothing differs, and each fault is found by name."""

from __future__ import annotations

import re
import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any

import pyarrow as pa
import pytest

from ozon.extract import STREAMS, Extract
from ozon.extract.checks import CHECKS, Check, Difference, Skipped, check_all
from ozon.extract.shapes import shape_for
from ozon.sandbox import Sandbox
from ozon_generated.errors import ArgumentError
from tests.extract.reports import Advertiser
from tests.extract.shop import START, extracting, run
from tests.extract.test_checks_later import CHECKED as ELSEWHERE

_CORE = (
    *("core", "accruals_of_fbs", "accruals_of_fbo", "stocks_fbo"),
    *("realization_by_day", "realization_by_posting", "cash_flow"),
)
SINCE = (START - timedelta(days=58)).date()
#: A settled day in the middle.
DAY = "2026-11-20"


@pytest.fixture(scope="module")
def loaded(tmp_path_factory: pytest.TempPathFactory) -> tuple[Sandbox, Path]:
    """A shop with 58 days in a SQLite file."""
    folder, sandbox = tmp_path_factory.mktemp("loaded"), Sandbox(products=12, orders=120, clock=START)
    with extracting(sandbox, folder, *_CORE, since=SINCE, to=f"sqlite:{folder}/shop.db") as extract:
        assert {load.status for loads in run(extract).values() for load in loads} == {"success"}
    return sandbox, folder


@pytest.fixture
def place(loaded: tuple[Sandbox, Path], tmp_path: Path) -> Path:
    """A copy, to be damaged."""
    folder = tmp_path / "copy"
    shutil.copytree(loaded[1], folder, ignore=shutil.ignore_patterns("raw"))
    return folder


@contextmanager
def opened(sandbox: Sandbox, folder: Path) -> Iterator[Extract]:
    with extracting(sandbox, folder, *_CORE, to=f"sqlite:{folder}/shop.db") as extract:
        yield extract


def damaged(folder: Path, sql: str) -> None:
    with closing(sqlite3.connect(folder / "shop.db")) as connection, connection:
        before = connection.total_changes
        connection.executescript(sql)
        assert connection.total_changes > before, "the fault changes nothing"


def found(extract: Extract, *names: str) -> list[Difference]:
    return [one for one in check_all(extract, names or None) if isinstance(one, Difference)]


def test_nothing_differs_on_an_undisturbed_shop(loaded: tuple[Sandbox, Path]) -> None:
    with opened(*loaded) as extract:
        made = list(check_all(extract))
    assert made == [
        Skipped(shop="main", check=check, reason=f"{stream} was not read.", kind="unread")
        for check, stream in (
            ("postings_report_fbs", "postings_report_fbs"),
            ("postings_fbs_reported", "postings_report_fbs"),
            ("postings_report_fbo", "postings_report_fbo"),
            ("postings_fbo_reported", "postings_report_fbo"),
            ("advertising", "ads_daily"),
            ("advertising_clicks", "ads_by_sku"),
            ("advertising_campaigns", "ads_campaign_day"),
            ("advertising_products", "ads_campaign_day"),
        )
    ]


def test_stocks_of_all_warehouses_are_there(loaded: tuple[Sandbox, Path]) -> None:
    with opened(*loaded) as extract:
        assert list(check_all(extract, ["stocks_fbs_total"])) == []


def _copied(table: str, changes: str, where: str) -> str:
    return f"""
        CREATE TEMP TABLE copied AS SELECT * FROM {table} WHERE {where} LIMIT 1;
        UPDATE copied SET {changes};
        INSERT INTO {table} SELECT * FROM copied;
    """


def _raised(table: str, column: str, where: str = "1") -> str:
    """The amount of a row grows by 1.5."""
    return f"""
        UPDATE {table} SET {column} = printf('%.4f', {column} + 1.5) WHERE rowid =
        (SELECT rowid FROM {table} WHERE {column} IS NOT NULL AND _part <= '{DAY}' AND {where}
        ORDER BY _part DESC LIMIT 1)
    """


_SALE = f"""SELECT a.unit_number FROM accruals a JOIN accruals_posting_products p ON p._part = a._part
    AND p.accruals_index = a._index AND CAST(p.commission_sale_amount_amount AS REAL) > 0
    WHERE a._part <= '{DAY}' AND a.unit_number IN (SELECT posting_number FROM {{}}) ORDER BY a._part DESC LIMIT 1"""
_AMOUNT = "commission_sale_amount_amount"
#: The checks whose figures are pieces.
_QUANTITIES = ("stocks_fbs_total", "stocks_fbo_total")
FAULTS: dict[str, tuple[str, set[str]]] = {
    **{
        f"a posting of {table} is gone": (
            f"DELETE FROM {table} WHERE posting_number = ({_SALE.format(table)})",
            {"sold_postings", f"accruals_of_{table[9:]}_sold"},
        )
        for table in ("postings_fbs", "postings_fbo")
    },
    "a product of a posting is doubled": (
        _copied("postings_fbs_products", "_index = 7", "1"), {"postings_fbs_products"}
    ),
    "a product of an FBO posting is gone": (
        "DELETE FROM postings_fbo_products WHERE rowid = (SELECT max(rowid) FROM postings_fbo_products)",
        {"postings_fbo_products"},
    ),
    "an accrual is gone": (
        f"DELETE FROM accruals WHERE _part = '{DAY}' AND _index = 0",
        {"accrual_parts", "balance_accruals"},
    ),
    "accruals of a day are gone": (
        f"DELETE FROM accruals WHERE _part = '{DAY}'", {"balance_accruals"}
    ),
    "an accrual is doubled": (
        _copied("accruals", "_index = 700", f"_part = '{DAY}'"),
        {"accrual_ids", "accrual_parts", "balance_accruals", "row_counts", "control_sums"},
    ),
    "an accrual is another": (_raised("accruals", "total_amount_amount"), {"accrual_parts", "balance_accruals"}),
    "a service of a delivery is doubled": (
        _copied("accruals_posting_products_delivery_services", "_index = 700", f"_part <= '{DAY}'"),
        {"accrual_parts", "delivery_parts"},
    ),
    "a type of accruals is not in the list": ("DELETE FROM accrual_types WHERE id = 21", {"accrual_types"}),
    "a page of prices is gone": ("DELETE FROM prices WHERE _page = 0", {"prices_of_products", "row_counts"}),
    "a product without stock": ("DELETE FROM stocks WHERE _index = 1", {"stocks_of_products"}),
    "a product was left out": ("DELETE FROM product_info WHERE _index = 3", {"product_info_asked"}),
    "a stock at the seller's": (
        "UPDATE stocks_stocks SET present = present + 3 WHERE type = 'fbs'", {"stocks_fbs_total"}
    ),
    "a stock at Ozon's": ("UPDATE stocks_fbo SET present = present + 3", {"stocks_fbo_total"}),
    "a closing balance": (_raised("balance", "total_closing_balance_value"), {"balance_flow", "balance_days"}),
    "an opening balance": (_raised("balance", "total_opening_balance_value"), {"balance_flow", "balance_days"}),
    "a service in the balance": (_raised("balance_cashflows_services", "amount_value"), {"balance_cashflows"}),
    "a payment is gone": ("DELETE FROM balance_total_payments", {"balance_flow"}),
    "a sale at another price": (
        _raised("accruals_of_fbs_accruals", "accrued_amount", "type_id = 69"), {"accruals_of_fbs_sales"}
    ),
    "an FBO sale at another price": (
        _raised("accruals_of_fbo_accruals", "accrued_amount", "type_id = 69"), {"accruals_of_fbo_sales"}
    ),
    "a posting's accruals are gone": (
        "DELETE FROM accruals_of_fbs WHERE rowid = (SELECT max(rowid) FROM accruals_of_fbs)", {"accruals_of_fbs_asked"}
    ),
    "an FBO posting's accruals are gone": (
        "DELETE FROM accruals_of_fbo WHERE rowid = (SELECT max(rowid) FROM accruals_of_fbo)", {"accruals_of_fbo_asked"}
    ),
    **{
        f"an amount in {table}": (
            _raised(table, "delivery_commission_amount"), {f"{table}_amount", f"{table}_total"}
        )
        for table in ("realization_by_day", "realization", "realization_by_posting")
    },
    "a sale of the daily report is gone": (
        "DELETE FROM realization_by_day WHERE rowid = (SELECT rowid FROM realization_by_day "
        f"WHERE _part <= '{DAY}' AND delivery_commission_amount IS NOT NULL LIMIT 1)",
        {"realization_sales"},
    ),
    "a page of postings is gone": (
        "DELETE FROM postings_fbs WHERE _page = 0 AND _part = (SELECT max(_part) FROM postings_fbs)", {"row_counts"}
    ),
    "the services of a settlement period": (
        _raised("cash_flow", "services_amount", "period_begin < '2026-11-10'"), {"cash_flow_balance"}
    ),
    "a day of postings is gone": (
        """
            WITH days(day) AS (VALUES (14), (15), (16), (17), (18), (19), (20)),
            numbers(n) AS (SELECT rowid FROM accruals LIMIT 12)
            INSERT INTO postings_fbs (shop, _part, posting_number, status, in_process_at, _load)
            SELECT 'main', (SELECT max(_part) FROM postings_fbs WHERE _part <= '2026-11-18'),
            printf('%d-%d', day, n), 'delivered', printf('2026-11-%dT09:00:00.000000Z', day), 'x' FROM days, numbers;
            DELETE FROM postings_fbs WHERE in_process_at BETWEEN '2026-11-17T21' AND '2026-11-18T21';
        """,
        {"days_without_rows"},
    ),
    "a day of the balance is gone": (
        f"DELETE FROM balance WHERE _part = '{DAY}'", {"days_without_rows", "balance_accruals", "balance_days"}
    ),
}  # fmt: skip


@pytest.mark.parametrize(("sql", "names"), FAULTS.values(), ids=FAULTS)
def test_each_fault_is_found_by_name(loaded: tuple[Sandbox, Path], place: Path, sql: str, names: set[str]) -> None:
    damaged(place, sql)
    with opened(loaded[0], place) as extract:
        differences = found(extract, *sorted(names))
    assert {one.check for one in differences} == names
    assert all(one.keys and one.first for one in differences if "balance" not in one.check)
    assert all(one.difference for one in differences if one.check not in ("balance_days", "delivery_parts"))
    assert all(one.unit in ("RUB", "rows") for one in differences if one.check not in _QUANTITIES)


def test_every_check_has_a_fault_that_it_finds() -> None:
    others = {"settled", "advertising", "advertising_clicks", *ELSEWHERE}  # see below
    assert {*CHECKS} - {name for _, names in FAULTS.values() for name in names} == others


def test_a_difference_tells_money_and_keys(loaded: tuple[Sandbox, Path], place: Path) -> None:
    damaged(place, f"UPDATE accruals SET total_amount_amount = '7' WHERE _part = '{DAY}' AND _index IN (1, 2)")
    with opened(*loaded) as extract:
        rows = extract.sink.read("accruals", "main", DAY).to_pylist()
    was = sum((row["total_amount_amount"] for row in rows if row["_index"] in (1, 2)), Decimal())
    with opened(loaded[0], place) as extract:
        [parts] = found(extract, "accrual_parts")
        [balance] = found(extract, "balance_accruals")
    assert (parts.shop, str(parts.day), parts.unit, parts.keys, parts.first) == ("main", DAY, "RUB", 2, ("1", "2"))
    assert (parts.expected, parts.found, parts.difference) == (Decimal(14), was, was - 14)
    assert balance.difference == 14 - was


def test_currencies_are_not_added_up(loaded: tuple[Sandbox, Path], place: Path) -> None:
    damaged(place, f"UPDATE accruals SET total_amount_currency = 'CNY' WHERE _part = '{DAY}' AND _index = 1")
    with opened(loaded[0], place) as extract:
        by_unit = {one.unit: one for one in found(extract, "accrual_parts")}
        balance = {one.unit: one.difference for one in found(extract, "balance_accruals")}
    assert {*by_unit} == {*balance} == {"RUB", "CNY"}
    assert by_unit["RUB"].expected == by_unit["CNY"].found == 0
    assert by_unit["RUB"].found == by_unit["CNY"].expected != 0
    assert balance["RUB"] == -balance["CNY"]
    assert {one.unit for one in found(extract, "control_sums")} == {"RUB", "CNY"}


def test_a_sale_in_another_currency_is_told_in_that(loaded: tuple[Sandbox, Path], place: Path) -> None:
    with opened(*loaded) as extract:
        goods = extract.sink.read("accruals_posting_products").to_pylist()
    sold = [(row["_part"], row[_AMOUNT]) for row in goods if row["_part"] > "2026-11-15"]
    sold = [(part, amount) for part, amount in sold if amount and amount > 0]
    day, amount = next(one for one in sold if sum(part == one[0] for part, _ in sold) > 1)
    damaged(
        place,
        f"""
            DELETE FROM postings_fbs WHERE _part <> '{SINCE - timedelta(days=SINCE.weekday())}';
            DELETE FROM postings_fbo WHERE _part <> '{SINCE - timedelta(days=SINCE.weekday())}';
            UPDATE accruals_posting_products SET commission_sale_amount_currency = 'CNY' WHERE rowid =
            (SELECT rowid FROM accruals_posting_products WHERE _part = '{day}' AND {_AMOUNT} = '{amount}')
        """,
    )
    with opened(loaded[0], place) as extract:
        lost = {one.unit: one.expected for one in found(extract, "sold_postings") if str(one.day) == day}
    assert lost == {"CNY": amount, "RUB": sum(one for part, one in sold if part == day) - amount}


def test_young_days_are_not_compared(loaded: tuple[Sandbox, Path], place: Path) -> None:
    damaged(place, "DELETE FROM accruals WHERE _part = '2026-11-25'")
    with opened(loaded[0], place) as extract:
        assert found(extract, "balance_accruals") == []
    with opened(Sandbox(clock=START + timedelta(days=1)), place) as extract:  # the run of that day is still to come
        assert found(extract, "balance_accruals") == []
    with opened(Sandbox(clock=START + timedelta(days=2)), place) as extract:
        assert [one.day.isoformat() for one in found(extract, "balance_accruals")] == ["2026-11-25"]


def test_a_day_that_was_loaded_before_it_settled(tmp_path: Path) -> None:
    sandbox = Sandbox(products=5, orders=30, clock=START)
    since = START.date() - timedelta(days=3)
    with extracting(sandbox, tmp_path, "accruals", "balance", since=since) as extract:
        run(extract)
        assert found(extract) == []
    sandbox.clock.advance(days=3)
    with extracting(sandbox, tmp_path, "balance", since=since) as extract:
        run(extract)
        differences = found(extract)
    yesterday = START.date() - timedelta(days=1)
    assert {one.day for one in differences if one.check == "settled"} == {yesterday}
    [money] = [one for one in differences if one.check == "balance_accruals" and one.day == yesterday]
    assert money.difference > 0  # spending on advertising is missing


@pytest.mark.parametrize(
    ("stream", "check", "column"),
    [("ads_by_sku", "advertising_clicks", "expense"), ("ads_daily", "advertising", "spent")],
)
def test_advertising_is_the_money_of_its_accruals(tmp_path: Path, stream: str, check: str, column: str) -> None:
    sandbox = Sandbox(products=5, orders=20, clock=START)
    settings: dict[str, Any] = {
        "to": f"sqlite:{tmp_path}/shop.db",
        "since": (START - timedelta(days=2)).date(),
        "credentials": lambda name: Advertiser(sandbox),
    }
    for _ in range(5):
        with extracting(sandbox, tmp_path, stream, "accruals", **settings) as extract:
            run(extract)
        sandbox.clock.advance(days=1)
    with extracting(sandbox, tmp_path, stream, "accruals", **settings) as extract:
        assert list(check_all(extract, [check])) == []
        first = f"SELECT min(rowid) FROM {stream} WHERE date = '{START.date()}'"
        damaged(tmp_path, f"UPDATE {stream} SET {column} = '9999' WHERE rowid = ({first})")
        [one] = found(extract, check)
    assert (one.unit, one.check) == ("RUB", check)
    assert one.difference > 9000


@pytest.mark.parametrize(
    ("sql", "check", "reason"),
    [
        ("ALTER TABLE balance DROP COLUMN total_accrued_value", "balance_accruals", "total_accrued_value"),
        ("DROP TABLE accrual_types", "accrual_types", "accrual_types: The table accrual_types in sqlite.* is gone"),
        ("DELETE FROM ozon_extract_tables WHERE name = 'balance'", "balance_flow", "no table balance"),
    ],
)
def test_a_check_whose_table_or_column_is_missing_is_skipped(
    loaded: tuple[Sandbox, Path], place: Path, sql: str, check: str, reason: str
) -> None:
    with closing(sqlite3.connect(place / "shop.db")) as connection, connection:
        connection.execute(sql)
    with opened(loaded[0], place) as extract:
        [one] = check_all(extract, [check])
    assert isinstance(one, Skipped)
    assert (one.shop, one.check) == ("main", check)
    assert re.search(reason, one.reason)


def test_an_unknown_check_is_refused(loaded: tuple[Sandbox, Path]) -> None:
    with (
        opened(*loaded) as extract,
        pytest.raises(ArgumentError, match=r"no check 'balance_acruals'.*balance_accruals"),
    ):
        list(check_all(extract, ["balance_acruals"]))


@pytest.mark.parametrize(
    "check", [check for check in CHECKS.values() if isinstance(check, Check)], ids=lambda one: one.name
)
def test_tables_and_columns_of_checks_exist(check: Check) -> None:
    tables = {table.name: table.schema for name in check.streams for table in shape_for(STREAMS[name], False).tables}
    for amounts in (*check.expected, *check.found):
        assert {*amounts.columns} <= {*tables[amounts.table].names}, amounts
        assert len(amounts.key) == len(check.expected[0].key)
        assert amounts.where is None or amounts.where[1]
        types = [tables[amounts.table].field(name).type for name in (*amounts.plus, *amounts.minus)]
        money = amounts.times or any(pa.types.is_decimal(one) for one in types)
        assert not money or amounts.currency or amounts.unit, "money has a currency"


@pytest.mark.parametrize("kind", ["sqlite", "duckdb"])
def test_a_check_of_a_shop_opens_its_place_once_and_tells_how_far_it_is(
    tmp_path: Path, kind: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    from ozon.extract.sinks.database import DatabaseSink
    from ozon.progress import Progress

    sandbox, shops = Sandbox(products=5, orders=10, clock=START), ("main", "other")
    streams = ("products", "prices", "postings_fbs")
    with extracting(sandbox, tmp_path, *streams, to=f"{kind}:{tmp_path}/shop", shops=shops) as extract:
        run(extract)
        assert isinstance(extract.sink, DatabaseSink)
        begun, seen = [], list[Progress]()
        transaction = extract.sink.database.transaction

        def counted(*, write: bool = True) -> Any:
            begun.append(write)
            return transaction(write=write)

        monkeypatch.setattr(extract.sink.database, "transaction", counted)
        differences = [one for one in check_all(extract, progress=seen.append) if isinstance(one, Difference)]
        assert differences == []
    assert begun == [False, False]
    assert {one.what.partition(":")[0] for one in seen} == {*shops}
    for shop in shops:
        of_shop = [one for one in seen if one.what.startswith(shop)]
        assert [one.done for one in of_shop] == [*range(len(of_shop))]
        assert {one.total for one in of_shop} == {len(of_shop) - 1}
        assert len(of_shop) > 5


def test_a_check_lets_others_write(loaded: tuple[Sandbox, Path], place: Path) -> None:
    with opened(loaded[0], place) as extract, extract.sink.opened():
        assert extract.sink.read("prices").num_rows
        damaged(place, "DELETE FROM prices")
        assert extract.sink.read("prices").num_rows
    with opened(loaded[0], place) as extract:
        assert not extract.sink.read("prices").num_rows
