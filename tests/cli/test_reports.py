"""``ozon reports``: processes against a sandbox, and a server of files, on loopback."""

from __future__ import annotations

import csv
import json
import re
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest

from ozon.cli.reports import kinds
from ozon.operations import every
from ozon.sandbox import Sandbox
from ozon_generated.package_data import operation_data
from tests.cli.shop import Shop, rows
from tests.cli.support import ozon
from tests.cli.terminal import on_terminal

INFO, PRODUCTS, RETURNS = "/v1/report/info", "/v1/report/products/create", "/v2/report/returns/create"
CODE = "a9f8c1d2-3b4e-4f5a-8c6d-7e8f9a0b1c2d"
CSV = "Артикул;Название\nmug-blue-330;Кружка\n".encode()
FILES = {"/report.csv": (CSV, "text/csv"), "/gone.csv": (b"", "")}


class Files(BaseHTTPRequestHandler):
    """Serves the files of reports."""

    def do_GET(self) -> None:
        content, kind = FILES.get(self.path.partition("?")[0], (b"", ""))
        self.send_response(200 if content else 404)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)

    def log_message(self, format: str, *args: Any) -> None:
        """Keep quiet."""


@pytest.fixture
def files() -> Iterator[str]:
    """The address of the files."""
    with ThreadingHTTPServer(("127.0.0.1", 0), Files) as server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()
        thread.join()


@pytest.fixture
def shop() -> Iterator[Shop]:
    sandbox = Sandbox(import_polls=0)
    with sandbox.serve() as url:
        yield Shop(sandbox, url, "reports")


def state(shop: Shop, status: str, *, file: str = "", error: str = "") -> None:
    """What the next poll finds."""
    report = {"code": CODE, "status": status, "file": file, "error": error, "report_type": "seller_products"}
    shop.sandbox.faults.add(INFO, status=200, body={"result": report})


def test_every_method_that_creates_a_report_is_a_kind() -> None:
    methods = [one for one in every("seller") if one.facts.get("task", {}).get("poll") == "report_info"]
    assert len(methods) > 10
    assert [one.name for one in kinds().values()] == [one.name for one in methods]  # no two with one name
    done = ozon("reports", "kinds", "--json")
    assert done.returncode == 0
    assert {row["kind"]: row["method"] for row in json.loads(done.stdout)} == {
        kind: one.name for kind, one in kinds().items()
    }


def test_a_report_is_created_waited_for_and_saved(shop: Shop, files: str, tmp_path: Path) -> None:
    state(shop, "waiting")
    state(shop, "success", file=f"{files}/report.csv?token=secret-link")
    target = tmp_path / "products.csv"
    done = shop.ozon("get", "products", "--language", "RU", "--offer_id", "a", "--offer_id", "b", "--to", target, "-v")
    assert done.returncode == 0
    assert target.read_bytes() == CSV
    assert re.search(r"^Code of the report: REPORT_seller_products_836_\d+_\w+$", done.stderr, re.M)
    assert "secret-link" not in done.stdout + done.stderr
    created = next(request for request in shop.sandbox.requests if request.path == PRODUCTS)
    assert json.loads(created.body) == {"language": "RU", "offer_id": ["a", "b"]}


@pytest.mark.parametrize(
    ("kind", "fields", "column", "value"),
    [
        ("products", [], "Артикул", "mug-blue-330"),
        ("products", ["--language", "EN", "--offer_id", "mug-white-330"], "Article", "mug-white-330"),
        ("warehouse-stock", ["--warehouseId", "22142605386000"], "Склад", "Склад на Ленинском"),
        (
            "postings",
            ["--filter.delivery_schema", "fbs", "--filter.processed_at_from", "2020-01-01", "--filter.processed_at_to",
             "2099-12-31"],
            "Номер отправления",
            "24219509-0020-1",
        ),
        ("mutual-settlement", ["--date", "2026-09", "--language", "RU"], "Параметр", "date"),
    ],
)  # fmt: skip
def test_reports_of_the_sandbox(
    shop: Shop, tmp_path: Path, kind: str, fields: list[str], column: str, value: str
) -> None:
    target = tmp_path / "report.csv"
    done = shop.ozon("get", kind, *fields, "--to", target)
    assert done.returncode == 0, done.stderr
    with target.open(encoding="utf-8-sig", newline="") as file:
        found = list(csv.DictReader(file, delimiter=";"))
    assert value in {row[column] for row in found}


def test_a_report_of_products_is_a_table_for_prices(shop: Shop, tmp_path: Path) -> None:
    target = tmp_path / "report.csv"
    assert shop.ozon("get", "products", "--to", target).returncode == 0
    done = ozon("prices", "set", target, "--dry-run", **shop.variables)
    assert "would stay the same" in done.stderr, done.stderr
    assert "Traceback" not in done.stderr


def test_a_report_that_was_created_before(shop: Shop, files: str, tmp_path: Path) -> None:
    state(shop, "success", file=f"{files}/report.csv")
    target = tmp_path / "products.csv"
    done = shop.ozon("get", "--code", CODE, "--to", target, "--json")
    assert json.loads(done.stdout) == {
        "code": CODE, "file": str(target), "bytes": len(CSV), "content_type": "text/csv",
    }  # fmt: skip
    assert [request.path for request in shop.sandbox.requests] == [INFO]


def test_progress_on_a_terminal(shop: Shop, files: str, tmp_path: Path) -> None:
    state(shop, "processing")
    state(shop, "success", file=f"{files}/report.csv")
    shown = on_terminal(
        shop.variables, "reports", "get", "products", "--to", tmp_path / "products.csv", columns=100, rows=20
    )
    assert shown.code == 0
    assert f"{len(CSV)} bytes in" in shown.text


def test_days_become_moments_in_moscow(shop: Shop) -> None:
    fields = ["--filter.status", "ReceivedBySeller", "--filter.date_from", "2026-11-01", "--filter.date_to"]
    done = shop.ozon("get", "returns", *fields, "2026-11-30", "--dry-run")
    assert done.returncode == 0
    line, _, body = done.stdout.partition("\n")
    assert line == f"POST {RETURNS}"
    assert json.loads(body)["filter"] == {
        "status": "ReceivedBySeller",
        "date_from": "2026-11-01T00:00:00+03:00",
        "date_to": "2026-11-30T23:59:59+03:00",
    }
    exact = shop.ozon("get", "returns", *fields, "2026-11-30T10:00:00Z", "--dry-run")
    assert '"date_to": "2026-11-30T10:00:00Z"' in exact.stdout
    days = shop.ozon(
        "get", "placement-by-products", "--date_from", "2026-11-01", "--date_to", "2026-11-30", "--dry-run"
    )
    assert '"date_to": "2026-11-30"' in days.stdout
    assert not shop.sandbox.requests


@pytest.mark.parametrize("kind", kinds())
def test_required_fields_are_named_before_anything_is_sent(shop: Shop, kind: str, tmp_path: Path) -> None:
    required = next(
        row["required"] for row in json.loads(ozon("reports", "kinds", "--json").stdout) if row["kind"] == kind
    )
    done = shop.ozon("get", kind, *([] if required else ["--dry-run"]), "--to", tmp_path / "x.csv")
    assert done.returncode == (2 if required else 0)
    assert all(name in done.stderr for name in required)
    assert not shop.sandbox.requests


@pytest.mark.parametrize(
    ("given", "said"),
    [
        ([], "Name a kind"),
        (["products", "--code", CODE], "Name a kind"),
        (["prodcts"], "Did you mean 'products'?"),
        (["products", "--languge", "RU"], "Did you mean 'language'?"),
        (["products", "--to", "missing/x.csv"], "is not a directory"),
        (["products"], "--to FILE"),
        (
            [
                "returns",
                "--filter.status",
                "ReceivedBySeller",
                "--filter.date_from",
                "2026-02-30",
                "--filter.date_to",
                "2026-03-01",
            ],
            "day",
        ),
    ],
)
def test_invalid_arguments_send_nothing(shop: Shop, given: list[str], said: str) -> None:
    done = shop.ozon("get", *given)
    assert (done.returncode, done.stdout) == (2, "")
    assert said in done.stderr
    assert not shop.sandbox.requests


def test_a_report_without_data(shop: Shop, tmp_path: Path) -> None:
    state(shop, "failed", error="no_data")
    done = shop.ozon("get", "products", "--to", tmp_path / "x.csv")
    assert done.returncode == 1
    assert "There is nothing to report" in done.stderr
    assert not (tmp_path / "x.csv").exists()


@pytest.mark.parametrize("status", ["processing", "success"])
def test_what_ends_early_can_be_continued(shop: Shop, files: str, tmp_path: Path, status: str) -> None:
    target = tmp_path / "x.csv"
    target.write_text("old", "utf-8")
    state(shop, status, file=f"{files}/gone.csv" if status == "success" else "")
    done = shop.ozon("get", "products", "--to", target, "--wait", "0")
    assert done.returncode == 1
    again = re.search(r"ozon reports get (--code REPORT_\S+ --to \S+)$", done.stderr, re.M)
    assert again is not None
    assert target.read_text("utf-8") == "old"
    assert shop.ozon("get", *again[1].split()).returncode == 0
    assert "mug-blue-330" in target.read_text("utf-8-sig")
    assert shop.asked(PRODUCTS) == 1


def test_a_lost_answer_is_unknown_and_not_repeated(shop: Shop, tmp_path: Path) -> None:
    shop.sandbox.faults.add(PRODUCTS, cut="after")
    done = shop.ozon("get", "products", "--to", tmp_path / "x.csv")
    assert (done.returncode, shop.asked(PRODUCTS)) == (4, 1)
    assert "ozon reports list" in done.stderr


def test_the_list_has_no_links(shop: Shop) -> None:
    done = shop.ozon("list", "--type", "SELLER_PRODUCTS")
    assert done.returncode == 0
    assert [row["code"] for row in rows(done)] == [CODE]
    assert "http" not in done.stdout
    assert rows(done)[0]["created_at"].endswith("+03:00")


def test_a_name_that_promises_another_kind_of_file(shop: Shop, files: str, tmp_path: Path) -> None:
    state(shop, "success", file=f"{files}/report.csv")
    done = shop.ozon("get", "products", "--to", tmp_path / "products.xlsx")
    assert done.returncode == 0
    assert "The file is a CSV, although its name ends in '.xlsx'." in done.stderr


def words(value: Any, name: str) -> Iterator[str]:
    """The options of a field."""
    if isinstance(value, dict):
        for key, one in value.items():
            yield from words(one, f"{name}.{key}" if name else f"--{key}")
    else:
        for one in value if isinstance(value, list) else [value]:
            yield from (name, one if isinstance(one, str) else json.dumps(one))


@pytest.mark.parametrize("kind", kinds())
def test_the_documented_request_of_every_kind_is_sent(shop: Shop, kind: str, tmp_path: Path) -> None:
    """Fields have the names of the request, which are not always those of arguments: date, warehouseId."""
    operation = kinds()[kind]
    body = operation_data("seller", operation.name.replace(".", "_")).get("request", {}).get("example", {})
    state(shop, "failed", error="no_data")
    done = shop.ozon("get", kind, *words(body, ""), "--to", tmp_path / "report.xlsx")
    assert (done.returncode, "no_data" in done.stderr) == (1, True), done.stderr
    sent = [json.loads(request.body or "{}") for request in shop.sandbox.requests if request.path == operation.path]
    assert [one.keys() for one in sent] == [body.keys()]
