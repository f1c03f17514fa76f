"""examples/price_stock_job as a process: tables as people write them, guard, faults, a kill, a message."""

from __future__ import annotations

import csv
import http.server
import json
import re
import socketserver
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from examples.price_stock_job.tables import Row, TableError, read
from ozon.sandbox import Sandbox
from tests.cli.table_support import xlsx
from tests.examples.support import Program

PRICES, STOCKS = "/v1/product/import/prices", "/v2/products/stocks"
TABLE = """Артикул;Цена, руб.;Цена до скидки;Остаток;Склад
mug-blue-330;1 000,50 ₽;1 290;5;{warehouse}
mug-white-330;79,00;;7;{warehouse}
mug-green-330;;;0;{warehouse}
mug-red-330;по запросу;;3;
nope;100;;;
"""


class Job(Program):
    """The job, a sandbox, and a table."""

    def __init__(self, sandbox: Sandbox, url: str, folder: Path) -> None:
        super().__init__("price_stock_job", sandbox, url, folder)
        self.table = folder / "night.csv"
        self.warehouse = next(iter(sandbox.control.product("mug-blue-330").stocks))
        text = TABLE.format(warehouse=self.warehouse).replace("₽", "руб.")
        self.table.write_text(text, "cp1251")

    def price(self, offer_id: str) -> Decimal:
        return Decimal(str(self.sandbox.control.product(offer_id).card["price"]))

    def stock(self, offer_id: str) -> int:
        return int(self.sandbox.control.product(offer_id).stocks[self.warehouse])

    def results(self) -> dict[tuple[str, str], str]:
        """The status of each row of the result file."""
        with self.table.with_name("night.csv.result.csv").open(encoding="utf-8-sig", newline="") as file:
            return {(row["offer_id"], row["what"]): row["status"] for row in csv.DictReader(file, delimiter=";")}


@pytest.fixture
def job(tmp_path: Path) -> Iterator[Job]:
    sandbox = Sandbox()
    with sandbox.serve() as url:
        yield Job(sandbox, url, tmp_path)


OUTCOMES = {
    ("mug-blue-330", "price"): "done",
    ("mug-blue-330", "stock"): "done",
    ("mug-white-330", "price"): "not_sent",
    ("mug-white-330", "stock"): "done",
    ("mug-green-330", "stock"): "done",
    ("mug-red-330", "stock"): "not_sent",
    ("nope", "price"): "not_sent",
}


def test_a_dry_run_shows_the_changes_and_sends_nothing(job: Job) -> None:
    done = job.run(job.table, "--dry-run")
    assert done.returncode == 3
    assert "mug-blue-330" in done.stdout
    assert re.search(r"mug-white-330 +790\.00 +79\.00 +not_sent +the price .* more than 30%\n", done.stdout)
    assert re.search(r"mug-blue-330 +price 890\.00.* price 1000\.50, old_price 1290 +change\n", done.stdout)
    assert "price: 'по запросу'" in done.stdout
    assert not job.counted(PRICES, STOCKS)
    assert [path.name for path in job.table.parent.iterdir()] == [job.table.name]


def test_a_run_and_the_same_once_more(job: Job) -> None:
    done = job.run(job.table)
    assert (done.returncode, job.results()) == (3, OUTCOMES), done.stderr
    assert (job.price("mug-blue-330"), job.price("mug-white-330")) == (Decimal("1000.50"), Decimal(790))
    assert [job.stock(name) for name in ("mug-blue-330", "mug-white-330", "mug-green-330")] == [5, 7, 0]
    again = job.run(job.table)
    assert again.returncode == 3
    assert job.counted(PRICES, STOCKS) == {PRICES: 1, STOCKS: 1}
    assert job.results()["mug-blue-330", "price"] == "same"


@pytest.mark.parametrize("path", [PRICES, STOCKS])
@pytest.mark.parametrize("fault", [{"status": 502, "body": "<html>"}, {"cut": "after"}])
def test_a_lost_answer_is_looked_up_and_not_sent_again(job: Job, path: str, fault: dict[str, Any]) -> None:
    job.sandbox.faults.add("/v3/product/info/list", status=502)
    job.sandbox.faults.add(path, **fault)
    done = job.run(job.table)
    lost = ("mug-blue-330", "price" if path == PRICES else "stock")
    expected = "done" if "cut" in fault else "unknown"
    assert (done.returncode, job.results()[lost]) == (3 if "cut" in fault else 4, expected), done.stdout
    assert job.counted(PRICES, STOCKS) == {PRICES: 1, STOCKS: 1}


@pytest.mark.kill
@pytest.mark.parametrize("path", [PRICES, STOCKS])
def test_killed_and_started_again(job: Job, path: str) -> None:
    job.sandbox.faults.add(path, delay=500)
    job.killed(lambda: bool(job.sent(path)), job.table)
    job.sandbox.control.create_order([{"offer_id": "mug-white-330", "quantity": 3}])  # sold meanwhile
    done = job.run(job.table)
    sold = {("mug-white-330", "stock"): "unknown"} if path == STOCKS else {}
    assert job.results() == OUTCOMES | sold
    assert done.returncode == (4 if sold else 3)
    assert job.counted(PRICES, STOCKS) == {PRICES: 1, STOCKS: 1}


@pytest.mark.kill
def test_two_runs_at_once(job: Job) -> None:
    job.sandbox.faults.add(PRICES, delay=500)
    second: list[int] = []

    def both() -> bool:
        if job.sent(PRICES):
            second.append(job.run(job.table).returncode)
        return bool(second)

    job.killed(both, job.table)
    assert second == [2]
    assert len(job.sent(PRICES)) == 1


def test_a_message_about_rows_that_were_held_back(job: Job) -> None:
    with _webhook() as (url, received):
        job.variables["NOTIFY"] = url
        job.run(job.table)
        assert received[0]["subject"] == "night.csv: rows were held back"
        assert "mug-white-330" in received[0]["text"]
        assert "mug-blue-330" not in received[0]["text"]


def test_a_mail_about_rows_that_were_held_back(job: Job) -> None:
    with _mailbox() as (port, received):
        job.variables |= {"NOTIFY": "mailto:me@example.com", "SMTP_HOST": "127.0.0.1", "SMTP_PORT": str(port)}
        job.run(job.table)
    assert "rcpt to:<me@example.com>" in received[0].lower()
    assert "Subject: night.csv: rows were held back" in received[0]


@pytest.mark.parametrize(
    "address", ["http://127.0.0.1:1/{}", "https://[bad/{}", "http://h:p/{}", "mailto:{}@example.com", "ftp://h/{}"]
)
def test_a_message_that_cannot_be_sent_is_told_without_its_address(job: Job, address: str) -> None:
    job.variables |= {"NOTIFY": address.format("secret-token"), "SMTP_PORT": "none"}
    done = job.run(job.table)
    assert (done.returncode, "The message was not sent" in done.stderr) == (3, True)
    assert "secret-token" not in done.stdout + done.stderr


def test_a_shop_that_cannot_be_read_gets_nothing(job: Job) -> None:
    job.sandbox.faults.add("/v3/product/info/list", status=403, times=None)
    assert job.run(job.table).returncode == 1
    assert not job.counted(PRICES, STOCKS)


def test_a_shop_that_cannot_be_reached(job: Job) -> None:
    job.variables["OZON_BASE_URL"] = "http://127.0.0.1:9"
    assert job.run(job.table).returncode == 1


def test_a_result_file_that_cannot_be_written_loses_nothing(job: Job) -> None:
    file = job.table.with_name("night.csv.result.csv")
    file.mkdir()
    assert job.run(job.table).returncode == 1
    file.rmdir()
    assert job.run(job.table).returncode == 3
    assert job.results() == OUTCOMES
    assert job.counted(PRICES, STOCKS) == {PRICES: 1, STOCKS: 1}


def test_a_name_of_two_warehouses_is_none(job: Job) -> None:
    places = [{"warehouse_id": number, "name": "Main"} for number in (1, 2)]
    job.sandbox.faults.add("/v2/warehouse/list", status=200, body={"warehouses": places, "has_next": False})
    job.table.write_text("offer_id;stock;warehouse\nmug-blue-330;5;main\n", "utf-8")
    done = job.run(job.table, "--dry-run")
    assert (done.returncode, "2 warehouses are called 'main'" in done.stdout) == (3, True)


@pytest.mark.parametrize(("share", "status"), [("20%", "not_sent"), ("0.2", "not_sent"), ("50%", "change")])
def test_the_largest_change_is_a_share_or_a_percentage(job: Job, share: str, status: str) -> None:
    job.table.write_text("offer_id;price\nmug-blue-330;600\n", "utf-8")  # 890.00
    assert status in job.run(job.table, "--dry-run", "--max-change", share).stdout


@pytest.mark.parametrize("share", ["a lot", "0", "-1", "nan", "inf", "%"])
def test_a_wrong_share_is_refused(job: Job, share: str) -> None:
    assert job.run(job.table, f"--max-change={share}").returncode == 2
    assert not job.sandbox.requests


@pytest.mark.parametrize("text", ["", "a;b\n1;2\n", "offer_id;price;цена\n1;2;3\n"])
def test_other_tables_are_refused(job: Job, text: str) -> None:
    job.table.write_text(text, "utf-8")
    done = job.run(job.table)
    assert (done.returncode, "Error:" in done.stderr) == (2, True)
    assert not job.sandbox.requests


ROWS: list[list[Any]] = [
    ["Артикул", "Цена", "Остаток (шт.)"],
    [12345, 990.5, 3],
    [None, None, None],
    ["a-1", "1 290,00", 0],
]


def _csv(path: Path, encoding: str, delimiter: str) -> Path:
    text = "\r\n".join(delimiter.join("" if cell is None else str(cell) for cell in row) for row in ROWS)
    path.write_bytes(text.encode(encoding))
    return path


@pytest.mark.parametrize(
    "write",
    [
        lambda folder: xlsx(folder / "t.xlsx", [["Прайс"], [], *ROWS]),
        lambda folder: _csv(folder / "t.csv", "cp1251", ";"),
        lambda folder: _csv(folder / "t.csv", "utf-8-sig", ";"),
        lambda folder: _csv(folder / "t.txt", "utf-16", "\t"),
    ],
    ids=["xlsx", "cp1251", "utf-8", "utf-16"],
)
def test_tables_as_people_write_them(tmp_path: Path, write: Callable[[Path], Path]) -> None:
    first, second = read(write(tmp_path))
    assert (first.offer_id, first.prices, first.stock) == ("12345", {"price": Decimal("990.5")}, 3)
    assert (second.offer_id, second.prices, second.stock) == ("a-1", {"price": Decimal(1290)}, 0)
    assert not first.problems + second.problems


def _problems(tmp_path: Path, *rows: str) -> list[list[str]]:
    path = tmp_path / "t.csv"
    path.write_text("offer_id;price;old_price;stock;warehouse\n" + "\n".join(rows), "utf-8")
    return [row.problems for row in read(path)]


@pytest.mark.parametrize(
    "row", ["a;-5;;;", "a;0;;;", "a;1,500;;;", "a;;9;;", "a;5;;1.5;", "a;5;;-1;", ";5;;;", "a;5;;²;"]
)
def test_cells_that_are_no_values(tmp_path: Path, row: str) -> None:
    assert len(_problems(tmp_path, row)[0]) == 1


def test_rows_that_contradict_each_other(tmp_path: Path) -> None:
    found = _problems(tmp_path, "a;5;;1;x", "a;6;;1;y", "a;5;;2;x", "b;5;;1;x", "b;5;;1;y")
    assert [bool(problems) for problems in found] == [True, True, True, False, False]


def test_an_empty_cell_changes_nothing(tmp_path: Path) -> None:
    path = tmp_path / "t.csv"
    path.write_text("offer_id;price;stock\na;;\n", "utf-8")
    assert read(path) == [Row(2, "a")]
    path.write_text("offer_id;name\na;b\n", "utf-8")
    with pytest.raises(TableError):
        read(path)


@contextmanager
def _webhook() -> Iterator[tuple[str, list[dict[str, str]]]]:
    received: list[dict[str, str]] = []

    class Handler(http.server.BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            received.append(json.loads(self.rfile.read(int(self.headers["Content-Length"]))))
            self.send_response(204)
            self.end_headers()

        def log_message(self, format: str, *args: object) -> None:
            """Be quiet."""

    with _served(http.server.HTTPServer(("127.0.0.1", 0), Handler)) as port:
        yield f"http://127.0.0.1:{port}/", received


@contextmanager
def _mailbox() -> Iterator[tuple[int, list[str]]]:
    """A server that speaks as much SMTP as smtplib needs."""
    received: list[str] = []

    class Handler(socketserver.StreamRequestHandler):
        def handle(self) -> None:
            said, in_text = "", False
            self.wfile.write(b"220 ready\r\n")
            for line in self.rfile:
                said += line.decode()
                if line.startswith(b"QUIT"):
                    self.wfile.write(b"221 bye\r\n")
                    break
                if in_text and line != b".\r\n":
                    continue
                in_text = line.upper().startswith(b"DATA")
                self.wfile.write(b"354 go on\r\n" if in_text else b"250 done\r\n")
            received.append(said)

    with _served(socketserver.TCPServer(("127.0.0.1", 0), Handler)) as port:
        yield port, received


@contextmanager
def _served(server: socketserver.TCPServer) -> Iterator[int]:
    with server:
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        yield server.server_address[1]
        server.shutdown()
        thread.join()
