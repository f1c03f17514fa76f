"""docs/recipes: every program runs against the sandbox, and does what its page says."""

from __future__ import annotations

import csv
import os
import re
import runpy
import subprocess
import sys
import warnings
from collections.abc import Callable
from decimal import Decimal
from pathlib import Path

import pytest

from ozon import shops
from ozon.sandbox import Sandbox
from ozon.testing import sandboxed
from tests.cli.support import LONG, environment
from tests.docs.examples import ROOT
from tests.docs.reports import give_report

PAGES = {file.stem: file.read_text("utf-8") for file in sorted((ROOT / "docs" / "recipes").glob("*.md"))}
#: The programs of all pages, and the files that they read, by name.
PROGRAMS = {
    name: text for page in PAGES.values() for name, text in re.findall(r"```python\n# (\w+\.py)\n(.*?)```", page, re.S)
}
INPUT = {
    name: text for page in PAGES.values() for name, text in re.findall(r"`([\w.]+)`:\n\n```text\n(.*?)```", page, re.S)
}
ARGUMENTS = {"finance.py": ["2026-10"], "balance.py": ["2026-10"]}
#: Programs that a test of their own runs, with what they need.
PREPARED = {"one_shop.py", "all_shops.py", "shop_job.py", "test_shop_job.py"}

Run = Callable[[str], str]


@pytest.fixture
def sandbox() -> object:
    with sandboxed() as found:
        yield found


@pytest.fixture
def run(sandbox: Sandbox, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Run:
    """Runs a program of a page in a folder of its own, and gives what it printed."""
    monkeypatch.chdir(tmp_path)
    for name, text in {**PROGRAMS, **INPUT}.items():
        (tmp_path / name).write_text(text, "utf-8")

    def started(name: str) -> str:
        monkeypatch.setattr(sys, "argv", [name, *ARGUMENTS.get(name, [])])
        capsys.readouterr()
        with warnings.catch_warnings():
            warnings.simplefilter("error")
            runpy.run_path(name, run_name="__main__")
        return capsys.readouterr().out

    return started


#: Programs that fetch a report, whose link in the example leads to a host that does not exist.
REPORTS = ("report.py", "settlement.py")


def rows(file: str) -> list[dict[str, str]]:
    with open(file, encoding="utf-8-sig", newline="") as source:
        return list(csv.DictReader(source, delimiter=";"))


def test_every_block_of_python_is_a_program() -> None:
    assert len(PROGRAMS) == sum(page.count("```python") for page in PAGES.values())


@pytest.mark.parametrize("name", sorted(PROGRAMS.keys() - PREPARED - {"prices.py"}))
def test_the_program_runs(run: Run, sandbox: Sandbox, name: str) -> None:
    if name in REPORTS:
        give_report(sandbox, os.environ["OZON_BASE_URL"])
    run(name)


def test_products_have_a_line_for_each_kind_of_warehouse(run: Run, sandbox: Sandbox) -> None:
    sandbox.control.create_product("mug-empty", price="100.00", stock=0)
    assert re.search(r"^\d+ products\n$", run("export.py"))
    table = {row["offer_id"]: row for row in rows("products.csv")}
    assert Decimal(table["mug-empty"]["price"]) == 100
    assert table["mug-blue-330"]["present"]
    assert "mug-blue-330" in run("warehouses.py")


def test_prices_end_in_the_states_that_the_page_names(run: Run, sandbox: Sandbox) -> None:
    with pytest.raises(SystemExit) as ended:
        run("prices.py")
    assert ended.value.code == 1
    table = {row["offer_id"]: row for row in rows("prices.result.csv")}
    assert [row["status"] for row in table.values()] == ["done", "done", "not_sent", "not_sent"]
    assert "price_change" in table["mug-green-330"]["reasons"]
    assert Decimal(str(sandbox.control.product("mug-blue-330").card["price"])) == 950


def test_orders_are_assembled_and_labelled(run: Run, sandbox: Sandbox) -> None:
    number = sandbox.control.create_order([{"offer_id": "mug-white-330", "quantity": 2}]).posting_number
    marked = sandbox.control.create_order(requirements=["mandatory_mark"]).posting_number
    said = run("orders.py")
    assert f"{number} awaiting_deliver" in said
    assert f"{marked} by hand: products_requiring_mandatory_mark" in said
    assert f"{number} no label yet" in said
    sandbox.clock.advance(minutes=1)
    assert f"{number} label in" in run("orders.py")
    assert Path("labels", f"{number}.pdf").read_bytes().startswith(b"%PDF")
    assert f"{number} printed before" in run("orders.py")


def test_an_assembly_that_fails_is_tried_again(run: Run, sandbox: Sandbox) -> None:
    number = sandbox.control.create_order([{"offer_id": "mug-white-330", "quantity": 1}]).posting_number
    sandbox.control.fail_ship(number)
    assert f"{number} awaiting_packaging, ship_failed" in run("orders.py")
    assert f"{number} awaiting_deliver" in run("orders.py")


def test_cards_are_built_from_names(run: Run) -> None:
    said = run("cards.py").splitlines()
    assert re.search(r"mug-red-330 imported (on_sale|approved)", said[0])
    assert said[1] in PAGES["cards"]


def test_finance_adds_up(run: Run) -> None:
    said = run("finance.py")
    assert "not split 0" in said, said
    sums = [Decimal(row["sum"]) for row in rows("finance-2026-10.csv")]
    assert str(sum(sums)) in said


def test_a_report_is_fetched(run: Run, sandbox: Sandbox) -> None:
    give_report(sandbox, os.environ["OZON_BASE_URL"])
    assert "products-report.csv" in run("report.py")
    assert Path("products-report.csv").read_text("utf-8") == "a;b\n1;2\n"
    assert "report.products_create" in run("kinds.py")


def test_a_review_without_the_subscription(run: Run, sandbox: Sandbox) -> None:
    assert "answered" in run("reviews.py")
    sandbox.faults.add("/v2/review/list", status=403, body={"code": 7, "message": "no access"})
    assert "no access: " in run("reviews.py")


def test_shops_of_the_file(run: Run, sandbox: Sandbox, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(shops.VARIABLE, str(tmp_path / "shops.toml"))
    url = os.environ["OZON_BASE_URL"]
    for name, key in (("main", "sandbox-key"), ("outlet", "revoked-key")):
        shops.save(name, client_id="836", api_key=key, base_url=url, keyring=False)
    assert re.search(r"\d+ products", run("one_shop.py"))
    main, outlet = run("all_shops.py").splitlines()
    assert re.search(r"main \d+$", main)
    assert outlet.startswith("outlet ")
    assert "revoked-key" not in outlet


def test_the_legacy_job_is_followed(run: Run) -> None:
    assert re.search(r"job \d+\ndone Finished", run("availability.py"))


def test_the_tests_of_the_page_pass(tmp_path: Path) -> None:
    for name in ("shop_job.py", "test_shop_job.py"):
        (tmp_path / name).write_text(PROGRAMS[name], "utf-8")
    path = os.pathsep.join([environment()["PYTHONPATH"], str(tmp_path)])
    command = [sys.executable, "-m", "pytest", "-p", "no:cacheprovider", "-W", "error", "--ozon-sandbox"]
    done = subprocess.run(
        command,
        cwd=tmp_path,
        env=environment(PYTHONPATH=path, PYTEST_ADDOPTS="-p no:asyncio"),
        capture_output=True,
        text=True,
        timeout=LONG,
        check=False,
    )
    assert done.returncode == 0, done.stdout
    assert f"{PROGRAMS['test_shop_job.py'].count('def test_')} passed" in done.stdout
