"""docs/recipes: every program runs against the sandbox, and does what its page says."""

from __future__ import annotations

import csv
import os
import re
import runpy
import subprocess
import sys
import time
import warnings
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from decimal import Decimal
from pathlib import Path

import pytest
import time_machine

from ozon import Seller, errors, shops
from ozon.sandbox import Sandbox
from ozon.testing import sandboxed
from tests.cli.support import LONG, environment
from tests.docs.examples import ROOT

PAGES = {file.stem: file.read_text("utf-8") for file in sorted((ROOT / "docs" / "recipes").glob("*.md"))}
#: The programs of all pages, and the files that they read, by name.
PROGRAMS = {
    name: text for page in PAGES.values() for name, text in re.findall(r"```python\n# (\w+\.py)\n(.*?)```", page, re.S)
}
INPUT = {
    name: text for page in PAGES.values() for name, text in re.findall(r"`([\w.]+)`:\n\n```text\n(.*?)```", page, re.S)
}
ARGUMENTS = {
    "finance.py": ["2026-10"],
    "balance.py": ["2026-10"],
    "packages.py": ["24219509-0025-1"],
    "find_types.py": ["кружка"],
}
#: Programs whose input has rows that fail.
FAILING = {"prices.py": 1, "cards.py": 1}
#: Programs that a test of their own runs, with what they need.
PREPARED = {"one_shop.py", "all_shops.py", "read_only.py", "read_report.py", "marks.py"}
#: Files of the recipe on tests, which pytest runs.
TESTED = {"shop_job.py", "test_shop_job.py", "test_refused_price.py"}

Run = Callable[..., str]


#: The second one is on the next day in Moscow.
MOMENTS = [datetime(2026, 11, 25, 9, tzinfo=UTC), datetime(2026, 11, 25, 22, tzinfo=UTC)]


@pytest.fixture
def moment() -> datetime:
    return MOMENTS[0]


@pytest.fixture
def sandbox(moment: datetime) -> Iterator[Sandbox]:
    """A sandbox that has, like the programs, the time of this moment."""
    with time_machine.travel(moment), sandboxed() as found:
        yield found


@pytest.fixture
def run(sandbox: Sandbox, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Run:
    """Runs a program of a page in a folder of its own to the exit code that it should have; gives what it printed."""
    monkeypatch.chdir(tmp_path)
    for name, text in {**PROGRAMS, **INPUT}.items():
        (tmp_path / name).write_text(text, "utf-8")

    def started(name: str, code: int | None = None, arguments: list[str] | None = None) -> str:
        monkeypatch.setattr(sys, "argv", [name, *(arguments or ARGUMENTS.get(name, []))])
        capsys.readouterr()
        with warnings.catch_warnings():
            warnings.simplefilter("error")
            ended: object = 0
            try:
                runpy.run_path(name, run_name="__main__")
            except SystemExit as error:
                ended = error.code
        said = capsys.readouterr().out
        text = ended if isinstance(ended, str) else ""  # goes to standard error, with the code 1
        assert (1 if text else ended) == (FAILING.get(name, 0) if code is None else code), said + text
        return said + text

    return started


def rows(file: str) -> list[dict[str, str]]:
    with open(file, encoding="utf-8-sig", newline="") as source:
        return list(csv.DictReader(source, delimiter=";"))


def test_every_block_of_python_is_a_program() -> None:
    assert len(PROGRAMS) == sum(page.count("```python") for page in PAGES.values())


@pytest.mark.parametrize("moment", MOMENTS, ids=["day", "night"])
@pytest.mark.parametrize("name", sorted(PROGRAMS.keys() - PREPARED - TESTED))
def test_the_program_runs(run: Run, name: str) -> None:
    run(name)


def test_products_have_a_line_for_each_kind_of_warehouse(run: Run, sandbox: Sandbox) -> None:
    sandbox.control.create_product("mug-empty", price="100.00", stock=0)
    assert re.search(r"^\d+ products\n$", run("export.py"))
    table = {row["offer_id"]: row for row in rows("products.csv")}
    assert table["mug-empty"]["price"] == "100,00"
    assert table["mug-blue-330"]["present"]


def test_each_warehouse_has_a_line_with_price_and_rating(run: Run, sandbox: Sandbox) -> None:
    sandbox.control.create_product("mug-empty", price="100.00", stock=0)
    run("warehouses.py")
    found = {(row["offer_id"], row["warehouse"]): row for row in rows("warehouses.csv")}
    assert {name for offer, name in found if offer == "mug-green-330"} == {"Экспресс Казань", "Своя доставка, Казань"}
    blue = found["mug-blue-330", "Склад на Ленинском"]
    assert [blue[name] for name in ("price", "content_rating", "present")] == ["890,00", "100,0", "30"]
    assert found["mug-empty", ""]["price"] == "100,00"


def test_prices_end_in_the_states_that_the_page_names(run: Run, sandbox: Sandbox) -> None:
    run("prices.py")
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
    assert f"{number} label in" in said
    assert Path("labels", f"{number}.pdf").read_bytes().startswith(b"%PDF")
    assert f"{number} printed before" in run("orders.py")


def test_an_assembly_that_fails_is_tried_again(run: Run, sandbox: Sandbox) -> None:
    number = sandbox.control.create_order([{"offer_id": "mug-white-330", "quantity": 1}]).posting_number
    sandbox.control.fail_ship(number)
    assert f"{number} awaiting_packaging, ship_failed" in run("orders.py")
    assert f"{number} awaiting_deliver" in run("orders.py")


def test_postings_that_need_data_are_left_to_a_person(run: Run, sandbox: Sandbox) -> None:
    lacking = "24219509-0020-1"
    assert f"{lacking} by hand: Страна происхождения" in run("orders.py")
    assert sandbox.control.posting(lacking).status == "awaiting_packaging"


def test_a_posting_that_fails_shows_in_the_exit_code(run: Run, sandbox: Sandbox) -> None:
    sandbox.faults.add("/v4/posting/fbs/ship", status=403, times=1)
    assert "403" in run("orders.py", code=1)


def test_packages_become_postings(run: Run) -> None:
    assert re.fullmatch(r"24219509-0025-1 24219509-\S+\n", run("packages.py"))


@pytest.mark.parametrize("codes", [["010460123456789321ABCDEFGH", "010460123456789321ABCDEFGI"], ["one"]])
def test_marking_codes_are_saved_and_checked(
    run: Run, sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch, codes: list[str]
) -> None:
    monkeypatch.setattr(time, "sleep", lambda seconds: sandbox.clock.advance(seconds))
    order = sandbox.control.create_order(
        [{"offer_id": "mug-white-330", "quantity": 2}], requirements=["mandatory_mark"]
    )
    said = run("marks.py", code=len(codes) % 2, arguments=[order.posting_number, *codes])
    if len(codes) == 2:
        assert f"{codes[0]} passed\n{codes[1]} passed\n{order.posting_number} ship_available" in said
        line = order.lines[0]
        with Seller() as seller:
            seller.posting_fbs.ship(
                posting_number=order.posting_number,
                packages=[{"products": [{"product_id": line.sku, "quantity": line.quantity}]}],
            )
        assert sandbox.control.posting(order.posting_number).status == "awaiting_deliver"
    else:
        assert f"{order.posting_number} needs 2 codes, not 1" in said


def test_types_are_found_by_a_word(run: Run) -> None:
    assert run("find_types.py") == "17028922 92499 Кружка\n"


def test_a_carriage_is_closed_and_its_documents_saved(run: Run, sandbox: Sandbox) -> None:
    said = run("carriages.py")
    carriages = re.findall(r"(\d+) leaves with (.+)", said)  # between 21:00 and 24:00 UTC, more than one
    documents = sorted(Path("acts").glob("*.pdf"))
    assert carriages
    for number, leaving in carriages:
        assert sandbox.control.posting(leaving.split()[0]).carriage_id == int(number)
        assert Path("acts", f"{number}.pdf") in documents
    assert all(file.read_bytes().startswith(b"%PDF") for file in documents)
    assert run("carriages.py").count("printed before") == len(documents)
    assert [request.path for request in sandbox.requests].count("/v1/carriage/create") == 1


def test_a_carriage_whose_creation_is_not_answered_is_not_made_twice(run: Run, sandbox: Sandbox) -> None:
    sandbox.faults.add("/v1/carriage/create", cut="body")
    run("carriages.py", code=1)
    assert "leaves with" in run("carriages.py")
    assert [request.path for request in sandbox.requests].count("/v1/carriage/create") == 1


def test_cards_are_built_from_names(run: Run) -> None:
    assert run("cards.py") in PAGES["cards"]


def test_finance_adds_up(run: Run, sandbox: Sandbox) -> None:
    sandbox.control.deliver("24219509-0020-1")
    sandbox.clock.advance(hours=6)  # until the accrual shows up
    said = run("finance.py", arguments=["2026-11"])
    assert "not split 0" in said, said
    for name in ("finance-2026-11.csv", "finance-2026-11-postings.csv"):
        assert str(sum(Decimal(row["sum"].replace(",", ".")) for row in rows(name))) in said
    assert {"24219509-0020-1", ""} == {row["posting"] for row in rows("finance-2026-11-postings.csv")}


def test_returns_have_their_money(run: Run) -> None:
    run("returns.py")
    [row] = rows("returns.csv")
    assert [row[name] for name in ("price", "commission", "storage", "currency")] == ["890", "129,05", "30", "RUB"]
    assert row["compensation"] == "Отправлено на компенсацию"


def test_a_report_is_fetched(run: Run) -> None:
    assert "products-report.csv" in run("report.py")
    assert "mug-blue-330" in {row["Артикул"] for row in rows("products-report.csv")}
    assert "mug-blue-330 Кружка синяя 330 мл" in run("read_report.py")
    assert "report.products_create" in run("kinds.py")


def test_a_report_that_is_not_made_fails(run: Run, sandbox: Sandbox) -> None:
    failed = {"result": {"code": "REPORT_1", "status": "failed", "error": "no_data", "file": ""}}
    sandbox.faults.add("/v1/report/info", status=200, body=failed)
    assert "no report: no_data" in run("report.py", code=1)


def test_a_review_without_the_subscription(run: Run, sandbox: Sandbox) -> None:
    assert "answered" in run("reviews.py")
    sandbox.faults.add("/v2/review/list", status=403, body={"code": 7, "message": "no access"})
    assert "no access: " in run("reviews.py", code=1)


@pytest.mark.parametrize(("newest", "answered"), [("Customer", True), ("Seller", False), (None, False)])
def test_a_chat_is_answered_once(run: Run, sandbox: Sandbox, newest: str | None, answered: bool) -> None:
    message = {
        "message_id": 7,
        "user": {"id": "1", "type": newest},
        "created_at": "2026-10-01T10:00:00Z",
        "data": ["?"],
    }
    body = {"messages": [message] if newest else [], "has_next": False}
    sandbox.faults.add("/v3/chat/history", status=200, body=body)
    assert ("answered" in run("chats.py")) == answered
    assert ("/v1/chat/send/message" in [request.path for request in sandbox.requests]) == answered


def test_a_chat_whose_answer_is_lost_shows_in_the_exit_code(run: Run, sandbox: Sandbox) -> None:
    sandbox.faults.add("/v1/chat/send/message", cut="after")
    assert "outcome of this write is unknown" in run("chats.py", code=1)
    assert [request.path for request in sandbox.requests].count("/v1/chat/send/message") == 1


def test_shops_of_the_file(run: Run, sandbox: Sandbox, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(shops.VARIABLE, str(tmp_path / "shops.toml"))
    url = os.environ["OZON_BASE_URL"]
    for name, key in (("main", "sandbox-key"), ("outlet", "revoked-key")):
        shops.save(name, client_id="836", api_key=key, base_url=url, keyring=False)
    assert re.search(r"\d+ products", run("one_shop.py"))
    main, outlet = run("all_shops.py", code=1).splitlines()
    assert re.search(r"main \d+$", main)
    assert outlet.startswith("outlet ")
    assert "revoked-key" not in outlet


def test_a_shop_that_is_only_read(run: Run, sandbox: Sandbox, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(shops.VARIABLE, str(tmp_path / "shops.toml"))
    for name in ("main", "outlet"):
        url = os.environ["OZON_BASE_URL"]
        shops.save(name, client_id="836", api_key="sandbox-key", base_url=url, keyring=False)
    main, outlet = run("read_only.py", code=1).splitlines()
    assert main == "main mug-blue-330 done"
    assert outlet.startswith("outlet mug-blue-330 not_sent ReadOnlyError")
    assert [request.path for request in sandbox.requests].count("/v1/product/import/prices") == 1


def test_the_legacy_job_is_followed(run: Run) -> None:
    assert re.search(r"job \d+\ndone Finished", run("availability.py"))


def test_the_tests_of_the_page_pass(tmp_path: Path) -> None:
    for name in TESTED:
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
    assert f"{sum(PROGRAMS[name].count('def test_') for name in TESTED)} passed" in done.stdout


def test_shops_whose_keys_are_in_the_environment(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    [text] = re.findall(r"```toml\n(.*?)```", PAGES["shops"], re.S)
    (tmp_path / "shops.toml").write_text(text, "utf-8")
    monkeypatch.setenv(shops.VARIABLE, str(tmp_path / "shops.toml"))
    variables = re.findall(r'env = "(\w+)"', text)
    for name in variables:
        with pytest.raises(errors.ArgumentError, match=name):
            [shops.get(shop).seller() for shop in shops.names()]
        monkeypatch.setenv(name, "1")
    assert [shops.get(shop).client_id for shop in shops.names()] == ["836", "1"]


@pytest.mark.parametrize("folder", ["docs", "docs/ru"])
def test_the_page_of_shops_has_every_field_of_the_file(folder: str) -> None:
    text = (ROOT / folder / "recipes" / "shops.md").read_text("utf-8")
    told = re.findall(r"`(\w+)`", "".join(re.findall(r"^\| (`.*?) \|", text, re.M)))
    assert {*told} == {*shops.FIELDS, "keyring"}
