"""Checks of what is known weeks later: how orders end, what returns, and what Ozon's own reports say of it."""

from __future__ import annotations

import shutil
import sqlite3
from contextlib import closing
from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from ozon.extract import Extract
from ozon.extract.checks import Difference, check_all
from ozon.sandbox import Sandbox
from tests.extract.reports import Advertiser
from tests.extract.shop import START, extracting, run
from tests.extract.truth import Truth

#: The checks that are tested here.
CHECKED = {
    "postings_fbs_ended", "postings_fbo_ended", "returned_postings", "postings_fbs_reported", "postings_fbo_reported",
    "advertising_campaigns", "advertising_products", "postings_report_fbs", "postings_report_fbo",
}  # fmt: skip
DAY = timedelta(days=1)
FIRST = date(2026, 11, 16)
#: The first day of a month more than 60 days after the end of that week, and more than 75 days after its beginning.
NOW = date(2027, 2, 1)
ORDERS = ("postings_fbs", "postings_fbo", "returns", "accruals")


def damaged(folder: Path, sql: str) -> None:
    with closing(sqlite3.connect(folder / "shop.db")) as connection, connection:
        before = connection.total_changes
        connection.executescript(sql)
        assert connection.total_changes > before, "the fault changes nothing"


def found(extract: Extract, *names: str) -> list[Difference]:
    """The differences; every check is made."""
    made = list(check_all(extract, names))
    differences = [one for one in made if isinstance(one, Difference)]
    assert differences == made
    return differences


@pytest.fixture(scope="module")
def settled(tmp_path_factory: pytest.TempPathFactory) -> tuple[Sandbox, Path]:
    """Orders of a week of November, as they stand in February."""
    folder, sandbox = tmp_path_factory.mktemp("settled"), Sandbox(products=5, orders=120, clock=START)
    sandbox.clock.set(START + (NOW - START.date()))
    sandbox.control.create_return(_delivered(sandbox))
    settings: dict[str, Any] = {"since": FIRST, "to": f"sqlite:{folder}/shop.db"}
    with extracting(sandbox, folder, *ORDERS, **settings) as extract:
        for today in (NOW, NOW + DAY):
            tasks = [task for task in extract.tick() if _needed(task.stream, task.since, today)]
            assert all(extract.run(task).complete for task in tasks)
            sandbox.clock.advance(days=1)
    return sandbox, folder


def _delivered(sandbox: Sandbox) -> str:
    """The number of a posting of that week that was delivered."""
    found = Truth(sandbox).part("postings_fbs", FIRST, FIRST + 7 * DAY)
    return str(next(number for number, row in found.items() if "delivered" in row))


def _needed(stream: str, since: date, today: date) -> bool:
    return stream == "accruals" or (today == NOW and (stream == "returns" or since == FIRST))


def test_all_orders_of_a_week_have_ended(settled: tuple[Sandbox, Path]) -> None:
    sandbox, folder = settled
    with extracting(sandbox, folder, *ORDERS, to=f"sqlite:{folder}/shop.db") as extract:
        assert found(extract, "postings_fbs_ended", "postings_fbo_ended", "returned_postings") == []


FAULTS = {
    **{
        f"a {what} posting of {stream}": (sql.format(stream), f"{stream}_ended", FIRST)
        for stream in ("postings_fbs", "postings_fbo")
        for what, sql in (
            ("cancelled", "UPDATE {0} SET status = 'delivering' WHERE status = 'cancelled' AND rowid = "
             "(SELECT min(rowid) FROM {0} WHERE status = 'cancelled')"),
            ("sold", "DELETE FROM accruals WHERE unit_number = "
             "(SELECT min(posting_number) FROM {0} WHERE status = 'delivered')"),
        )
    },
    "a returned posting": (
        "DELETE FROM postings_fbs WHERE posting_number = (SELECT posting_number FROM returns "
        "WHERE logistic_return_date > '2027-01-31')", "returned_postings", date(2027, 2, 1),
    ),
}  # fmt: skip


@pytest.mark.parametrize(("sql", "check", "day"), FAULTS.values(), ids=FAULTS)
def test_each_fault_is_found_by_name(
    settled: tuple[Sandbox, Path], tmp_path: Path, sql: str, check: str, day: date
) -> None:
    sandbox, folder = settled
    shutil.copytree(folder, tmp_path / "copy", ignore=shutil.ignore_patterns("raw"))
    damaged(tmp_path / "copy", sql)
    with extracting(sandbox, tmp_path / "copy", *ORDERS, to=f"sqlite:{tmp_path}/copy/shop.db") as extract:
        [one] = found(extract, check)
    assert (one.check, one.day, one.unit, one.keys, one.difference) == (check, day, "rows", 1, Decimal(-1))
    assert one.first[0]


def test_the_end_of_an_order_is_not_asked_for_before_its_time(settled: tuple[Sandbox, Path], tmp_path: Path) -> None:
    """A week that was read before all orders had ended, and one whose accruals were not all read."""
    sandbox, folder = settled
    for name, sql in (
        (
            "early",
            f"UPDATE ozon_extract_tasks SET as_of = '2027-01-20' WHERE stream = 'postings_fbs' AND as_of = '{NOW}'",
        ),
        ("unread", "DELETE FROM ozon_extract_tasks WHERE stream = 'accruals' AND since = '2026-12-24'"),
    ):
        shutil.copytree(folder, tmp_path / name, ignore=shutil.ignore_patterns("raw"))
        damaged(tmp_path / name, "DELETE FROM accruals")
        with closing(sqlite3.connect(tmp_path / name / "shop.db.extract" / "state.db")) as connection, connection:
            assert connection.execute(sql).rowcount
        with extracting(sandbox, tmp_path / name, *ORDERS, to=f"sqlite:{tmp_path}/{name}/shop.db") as extract:
            assert found(extract, "postings_fbs_ended") == []


@pytest.mark.parametrize("scheme", ["fbs", "fbo"])
def test_a_posting_of_the_report_that_is_in_no_list(tmp_path: Path, scheme: str) -> None:
    sandbox = Sandbox(products=5, orders=60, clock=START)
    settings: dict[str, Any] = {"to": f"sqlite:{tmp_path}/shop.db", "since": START.date() - 59 * DAY}
    with extracting(sandbox, tmp_path, f"postings_{scheme}", f"postings_report_{scheme}", **settings) as extract:
        for _ in range(4):  # reports are made meanwhile
            run(extract)
            sandbox.clock.advance(minutes=10)
        check = f"postings_report_{scheme}"
        assert found(extract, check) == []
        [first, *_] = [part for _, part in extract.sink.parts(check, "main") if part >= f"{START.date() - 58 * DAY}"]
        gone = f"SELECT max(posting_number) FROM {check} WHERE _part = '{first}'"
        damaged(tmp_path, f"DELETE FROM postings_{scheme} WHERE posting_number = ({gone})")
        [one] = found(extract, check)
    assert (one.unit, one.day.isoformat(), one.keys, one.difference) == ("rows", first, 1, Decimal(-1))


@pytest.mark.parametrize("scheme", ["fbs", "fbo"])
def test_a_posting_that_the_report_does_not_have(tmp_path: Path, scheme: str) -> None:
    sandbox = Sandbox(products=5, orders=60, clock=START)
    stream, report, check = f"postings_{scheme}", f"postings_report_{scheme}", f"postings_{scheme}_reported"
    settings: dict[str, Any] = {"to": f"sqlite:{tmp_path}/shop.db", "since": START.date() - 50 * DAY}
    with extracting(sandbox, tmp_path, stream, report, **settings) as extract:
        for _ in range(4):  # reports are made meanwhile
            run(extract)
            sandbox.clock.advance(minutes=10)
        assert found(extract, check) == []
        damaged(
            tmp_path,
            f"DELETE FROM {report} WHERE posting_number = "
            f"(SELECT min(posting_number) FROM {stream} WHERE _part = '2026-10-19')",
        )
        [one] = found(extract, check)
        assert (one.unit, one.keys, one.difference) == ("rows", 1, Decimal(-1))
        first = max(day for day in extract.state.history(["main"], extract.today)["main", report] if day < one.day)
        with closing(sqlite3.connect(tmp_path / "shop.db.extract" / "state.db")) as connection, connection:
            connection.execute("DELETE FROM ozon_extract_tasks WHERE stream = ? AND since = ?", (report, str(first)))
        assert found(extract, check) == []  # that period of the report was not read


@pytest.mark.parametrize(
    ("check", "stream"), [("advertising_campaigns", "accruals"), ("advertising_products", "ads_sku_paid")]
)
@pytest.mark.parametrize("fault", ["another amount", "a campaign is gone"])
def test_campaigns_cost_what_their_products_and_accruals_do(
    tmp_path: Path, check: str, stream: str, fault: str
) -> None:
    sandbox, day = Sandbox(products=5, orders=20, clock=START), START.date()
    settings: dict[str, Any] = {
        "to": f"sqlite:{tmp_path}/shop.db", "since": day - DAY, "credentials": lambda name: Advertiser(sandbox),
    }  # fmt: skip
    for _ in range(5):
        with extracting(sandbox, tmp_path, "ads_campaign_day", stream, **settings) as extract:
            run(extract, patience=900.0)
        sandbox.clock.advance(days=1)
    with extracting(sandbox, tmp_path, "ads_campaign_day", stream, **settings) as extract:
        assert found(extract, check) == []
        change = (
            "UPDATE ads_campaign_day SET spent = '9999'"
            if fault == "another amount"
            else "DELETE FROM ads_campaign_day"
        )
        damaged(
            tmp_path,
            f"{change} WHERE rowid = (SELECT max(rowid) FROM ads_campaign_day "
            f"WHERE _part = '{day}' AND CAST(spent AS REAL) > 0)",
        )
        [one] = found(extract, check)
    assert (one.unit, one.check, one.day) == ("RUB", check, day)
    assert abs(one.difference) > 1
