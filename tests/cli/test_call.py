"""``ozon call`` and ``ozon operations`` as processes against a sandbox."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from ozon.cli.answer_fields import answer_fields
from ozon.operations import APIS, every
from ozon.sandbox import Sandbox
from ozon_generated.package_data import operation_data
from tests.cli.shop import Shop, rows
from tests.cli.support import ozon
from tests.cli.terminal import on_terminal

ARCHIVE, DELETE, REPORT = "/v1/product/archive", "/v2/products/delete", "/v1/report/products/create"


@pytest.fixture
def shop() -> Iterator[Shop]:
    sandbox = Sandbox(products=5)
    with sandbox.serve() as url:
        variables = {"OZON_PERFORMANCE_BASE_URL": url, "OZON_MERCHANTS_BASE_URL": url}
        yield Shop(sandbox, url, "call", **variables)


def empty(shop: Shop) -> int:
    """The id of a product without stock, which can be archived."""
    number: int = shop.sandbox.control.create_product("mug-empty", price="100.00", stock=0).product_id
    return number


def test_an_answer(shop: Shop, tmp_path: Path) -> None:
    done = shop.ozon("seller", "product.list", "--filter.offer_id", "mug-blue-330", "--limit", "10")
    assert (done.returncode, done.stderr) == (0, "")
    assert [one["offer_id"] for one in json.loads(done.stdout)["result"]["items"]] == ["mug-blue-330"]
    file = tmp_path / "answer.json"
    assert shop.ozon("seller", "product.list", "--filter", '{"visibility": "ALL"}', "--to", file).returncode == 0
    assert json.loads(file.read_text("utf-8"))["result"]["total"] == 9


@pytest.mark.parametrize("name", ["product.info_stocks", "product_info_stocks", "/v4/product/info/stocks"])
def test_all_pages_as_a_table(shop: Shop, name: str) -> None:
    done = shop.ozon("seller", name, "--filter.visibility", "ALL", "--all", "-o", "csv")
    found = list(csv.DictReader(io.StringIO(done.stdout)))
    assert done.returncode == 0
    assert {"mug-blue-330", "mug-white-330"} <= {row["offer_id"] for row in found}
    some = shop.ozon("seller", name, "--filter.visibility", "ALL", "--limit", "1", "--max-rows", "3")
    assert (len(rows(some)), some.stderr) == (3, "3 rows\n")


@pytest.mark.parametrize(
    ("given", "said"),
    [
        (["seller", "product.lst"], "no method 'product.lst'. Did you mean 'product.list'"),
        (["seller", "product.list"], "product.list needs --filter."),
        (
            ["seller", "product.list", "--filter.visibility", "ALL", "--limit", "x"],
            "--limit: 'x' is not a whole number.",
        ),
        (["seller", "product.list", "--filter.visibility", "EMPTY"], "Did you mean 'EMPTY_STOCK'?"),
        (["seller", "product.list", "--filtr", "{}"], "Did you mean 'filter'?"),
        (["seller", "product.list", "--body", "[]"], "must be a JSON object"),
        (["seller", "product.list", "--body", "{"], "not JSON"),
        (["seller", "product.list", "--body", "@missing.json"], "missing.json cannot be read"),
        (["seller", "product.list", "--body", "[" * 20_000], "not JSON"),
        (["seller", "product.list", "--body", "-"], "Standard input is not UTF-8"),
        (["seller", "product.archive", "--product_id", "1", "--all"], "has no pages"),
        *(
            (["seller", "product.archive", "--product_id", "1", "--yes", "-o", form], "answers an object, not rows")
            for form in ("csv", "excel", "parquet")
        ),
        (["other", "product.list"], "'other' is not one of"),
    ],
)
def test_what_is_wrong_is_refused_before_anything_is_sent(shop: Shop, given: list[str], said: str) -> None:
    done = shop.ozon(*given, typed="\udcff{}")  # a byte that is not UTF-8
    assert (done.returncode, done.stdout) == (2, "")
    assert said in done.stderr
    assert not shop.sandbox.requests


@pytest.mark.parametrize(("name", "path"), [("product.archive", ARCHIVE), ("product.delete", DELETE)])
def test_writes_need_a_yes(shop: Shop, name: str, path: str) -> None:
    body = json.dumps({"product_id": [empty(shop)]} if path == ARCHIVE else {"products": [{"offer_id": "mug-empty"}]})
    refused = shop.ozon("seller", name, "--body", body)
    assert refused.returncode == 2
    assert f"Shop environment, Client-Id 836: {name} (POST {path})" in refused.stderr
    shown = on_terminal(shop.variables, "call", "seller", name, "--body", body, answers=[("Continue?", "n\n")])
    assert shown.code == (1 if path == ARCHIVE else 2)  # what cannot be undone is not even asked
    assert not shop.sandbox.requests
    dry = shop.ozon("seller", name, "--body", body, "--dry-run")
    assert (dry.returncode, dry.stdout.splitlines()[0]) == (0, f"POST {path}")
    assert not shop.sandbox.requests
    assert shop.ozon("seller", name, "--body", "-", "--yes", typed=body).returncode == 0
    assert shop.asked(path) == 1


@pytest.mark.parametrize(
    ("method", "rows", "words"),
    [
        ("product.import_prices", [{"offer_id": "mug-blue-330", "price": "89.00"}], ["mug-blue-330", "890", "89"]),
        ("product.import_prices", [{"offer_id": "mug-none", "price": "89.00"}], ["mug-none"]),
    ],
)
def test_prices_that_change_too_much_hold_back_the_request(
    shop: Shop, method: str, rows: list[dict[str, str]], words: list[str]
) -> None:
    body = json.dumps({"prices": [{"offer_id": "mug-white-330", "price": "640.00"}, *rows]})
    done = shop.ozon("seller", method, "--body", body, "--yes")
    assert done.returncode == 2
    assert "1 of 2 rows are held back. Nothing was sent. --max-change none sends them all." in done.stderr
    assert all(word in done.stderr for word in words)
    assert shop.asked("/v1/product/import/prices") == 0
    assert shop.ozon("seller", method, "--body", body, "--yes", "--max-change", "none").returncode == 0
    assert shop.asked("/v1/product/import/prices") == 1


def test_a_lost_answer_of_a_write_is_unknown(shop: Shop) -> None:
    shop.sandbox.faults.add(REPORT, cut="after")
    done = shop.ozon("seller", "report.products_create", "--yes")
    assert (done.returncode, shop.asked(REPORT)) == (4, 1)


def test_a_body_may_have_what_this_version_does_not_know(shop: Shop) -> None:
    body = '{"filter": {"visibility": "ALL", "future": 1}, "limit": 1}'
    done = shop.ozon("seller", "product.list", "--body", body, "--limit", "2")
    assert done.returncode == 0
    assert len(json.loads(done.stdout)["result"]["items"]) == 2
    [line] = done.stderr.splitlines()
    assert line.startswith("Warning: product.list has no documented field filter.future.")


@pytest.mark.parametrize("value", ["-5", "-v", "-vv", "-very good", "-h", "-hello", "-o", "-ok", "--x"])
def test_a_value_may_begin_with_a_dash(shop: Shop, value: str) -> None:
    given = ["seller", "review_comment.create", "--dry-run", "--review_id", "1"]
    words = [[f"--text={value}"]] if value in ("-v", "-vv", "-h", "-o", "--x") else [["--text", value]]
    for more in [*words, ["--", "--text=" + value]]:
        done = shop.ozon(*given, *more)
        assert done.returncode == 0, done.stderr
        assert json.loads(done.stdout.partition("\n")[2])["text"] == value


def test_a_body_of_windows(shop: Shop, tmp_path: Path) -> None:
    body = '\ufeff{"filter":\r\n{"visibility": "ALL"}}'
    file = tmp_path / "body.json"
    file.write_text(body, "utf-8")
    assert shop.ozon("seller", "product.list", "--body", f"@{file}").returncode == 0
    assert shop.ozon("seller", "product.list", "--body", "-", typed=body).returncode == 0


def test_fields_that_are_called_like_an_option(shop: Shop) -> None:
    given = ["performance", "statistics.submit", "--dry-run", "--campaigns", "1", "--", "--to", "2026-09-30T00:00:00Z"]
    done = shop.ozon(*given)
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout.partition("\n")[2]) == {"campaigns": ["1"], "to": "2026-09-30T00:00:00Z"}


def test_a_file(shop: Shop, tmp_path: Path) -> None:
    file = tmp_path / "act.pdf"
    given = ["seller", "giveout.get_pdf"]
    assert shop.ozon(*given, "--to", file).returncode == 0
    assert file.read_bytes().startswith(b"%PDF")
    shown = on_terminal(shop.variables, "call", *given)
    assert (shown.code, "The answer is a file" in shown.text) == (2, True)


@pytest.mark.parametrize("option", [[], ["-v"]])
def test_all_values_of_a_field(option: list[str]) -> None:
    done = ozon("operations", "show", "seller", "product.list", *option)
    [line] = [line for line in done.stdout.splitlines() if "--filter.visibility" in line]
    if option:
        assert line.endswith("|BANNED")
    else:
        assert line.endswith("|DISABLED|STATE_FAILED and 21 more")
    assert line.count("|") == (28 if option else 7)


@pytest.mark.parametrize(
    ("method", "field"),
    [
        (
            "seller product.list",
            ("result.items[].offer_id", "string", "The seller's own article; unique within the shop"),
        ),
        ("seller report.info", ("result.params.*", "string", "")),
        ("merchants product.list", ("Products[].ProductId", "integer", "Ozon's id of the product")),
    ],
)
def test_the_fields_of_an_answer(method: str, field: tuple[str, str, str]) -> None:
    done = ozon("operations", "show", *method.split(), "--answer", "--json")
    rows = {row["field"]: row for row in json.loads(done.stdout)}
    name, kind, meaning = field
    assert (kind, meaning in rows[name]["meaning"]) == (rows[name]["type"], True), rows[name]
    text = ozon("operations", "show", *method.split(), "--answer").stdout
    assert f"{name}  {kind}\n" in text


@pytest.mark.parametrize(("columns", "first"), [(100, "name  "), (400, "name  ")])
def test_rows_that_are_too_wide_for_a_terminal_stand_below_each_other(shop: Shop, columns: int, first: str) -> None:
    shown = on_terminal(shop.variables, "call", "seller", "warehouse.list", "--all", columns=columns)
    row = next(line for line in shown.lines if line.startswith(first))
    assert ("Склад на Ленинском" in row) == (columns == 100), shown.text
    assert "22142605386000" in shown.text


def test_an_answer_without_fields() -> None:
    done = ozon("operations", "show", "seller", "fbs_act.get_pdf", "--answer")
    assert (done.returncode, done.stdout) == (0, "The answer of fbs_act.get_pdf has no fields.\n")


@pytest.mark.parametrize("api", APIS)
def test_the_answers_of_every_method_have_their_fields(api: str) -> None:
    for one in every(api):
        example = operation_data(api, one.id).get("response", {}).get("example")
        names = {name.split(".")[0].split("[")[0] for name, _, _ in answer_fields(one)}
        assert names >= set(example if isinstance(example, dict) else ()), one.name


def test_a_search_in_russian() -> None:
    done = ozon("operations", "search", "цена", "--json")
    assert {one["name"] for one in json.loads(done.stdout)[:3]} >= {"product.import_prices", "product.info_prices"}
    missing = ozon("operations", "search", "xyzzy")
    assert (missing.returncode, missing.stdout) == (1, "")
