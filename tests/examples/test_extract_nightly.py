"""examples/extract_nightly as a process: the report, what is missing, a kill in the middle."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path

import duckdb
import pytest

from ozon import Seller, in_windows
from ozon.sandbox import Sandbox
from ozon_generated.operation import MOSCOW
from tests.examples.support import Done, Program

POSTINGS, PRICES = "/v4/posting/fbs/list", "/v5/product/info/prices"
STREAMS = "prices,stocks,postings_fbs,accruals"


class Night(Program):
    """The program, a sandbox, and the database."""

    def __init__(self, sandbox: Sandbox, url: str, folder: Path) -> None:
        super().__init__("extract_nightly", sandbox, url, folder)
        self.file = folder / "shop.duckdb"

    def read(self, streams: str = STREAMS, *more: str) -> Done:
        return self.run(self.file, "--streams", streams, "--wait", "0", *more)

    def postings(self) -> list[str]:
        with duckdb.connect(self.file, read_only=True) as database:
            found = database.execute("SELECT posting_number FROM postings_fbs ORDER BY 1").fetchall()
        return [number for (number,) in found]

    def truth(self, since: datetime, until: datetime) -> dict[str, str]:
        """The statuses of the postings of a period, by number."""
        with Seller("836", "sandbox-key", transport=self.sandbox.transport) as seller:
            found = in_windows(seller.posting_fbs.list, since=since, until=until, filter={})
            return {str(one.posting_number): str(one.status) for one in found}


@pytest.fixture
def night(tmp_path: Path) -> Iterator[Night]:
    sandbox = Sandbox(products=20, orders=40, page_limit=10, clock=datetime.now(UTC))  # paused: nothing moves by itself
    with sandbox.serve() as url:
        yield Night(sandbox, url, tmp_path)


def test_the_report_has_the_figures_of_the_shop(night: Night) -> None:
    done = night.read()
    assert (done.returncode, done.stderr) == (0, "")
    [day] = re.findall(r"^Report of (\S+)$", done.stdout, re.MULTILINE)
    begin = datetime.combine(date.fromisoformat(day), time(), MOSCOW)
    truth = night.truth(begin, begin + timedelta(days=1))
    number = sum(status not in ("cancelled", "cancelled_from_split_pending") for status in truth.values())
    assert f"postings {number}," in done.stdout if number else "Orders: none" in done.stdout
    assert re.search(r"^Out of stock:( none|\n  shop environment, products \d+)$", done.stdout, re.MULTILINE)
    assert "Accruals:" in done.stdout
    again = night.read()
    assert again.stdout == done.stdout.replace(done.stdout.splitlines()[0], "0 parts read, 0 of them complete")


@pytest.mark.parametrize(("status", "word"), [(403, "closed"), (400, "failed")])
def test_what_is_missing_is_named(night: Night, status: int, word: str) -> None:
    night.sandbox.faults.add(POSTINGS, status=status, body={"code": 7, "message": "no access"}, times=None)
    done = night.read("prices,postings_fbs")
    assert done.returncode == 3
    assert re.search(rf"^environment, postings_fbs of \d{{4}}-\d\d-\d\d: {word}: ", done.stderr, re.MULTILINE)
    assert "prices" not in done.stderr
    assert "Orders: not read yet" in done.stdout
    assert "Out of stock: not read yet" in done.stdout


@pytest.mark.kill
def test_killed_and_started_again(night: Night) -> None:
    night.sandbox.faults.add(POSTINGS, delay=0.3, times=None)
    night.killed(lambda: len(night.sent(POSTINGS)) > 2, night.file, "--streams", "postings_fbs")
    night.sandbox.faults.clear()
    assert night.read("postings_fbs").returncode == 0
    now = datetime.now(UTC)
    assert set(night.postings()) >= night.truth(now - timedelta(days=29), now).keys()
    assert len(night.postings()) == len(set(night.postings()))


def test_a_shop_that_is_not_there(night: Night) -> None:
    done = night.read("prices", "--shop", "unknown")
    assert done.returncode == 2
    assert "There is no shop 'unknown'" in done.stderr


def test_a_place_that_cannot_be_used(night: Night) -> None:
    night.file = Path("/proc/none/shop.duckdb")
    done = night.read("prices")
    assert done.returncode == 1
    assert "Error: " in done.stderr
