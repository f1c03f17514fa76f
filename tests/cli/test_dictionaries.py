"""``ozon dictionaries``: processes against a sandbox on loopback."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path

import pytest

from ozon.mirror import Mirror
from ozon.sandbox import Sandbox
from tests.cli.shop import Shop, rows
from tests.cli.terminal import on_terminal

VALUES, ATTRIBUTES = "/v1/description-category/attribute/values", "/v1/description-category/attribute"
BRAND, COLOUR = 85, 10096
TYPE = "17028922/92499"


@pytest.fixture
def shop(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Shop]:
    sandbox = Sandbox(**getattr(request, "param", {}))
    with sandbox.serve() as url:
        yield Shop(sandbox, url, "dictionaries", OZON_MIRROR=str(tmp_path / "mirror.db"))


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Shop]:
    """A shop whose local copy is there; tests only read it."""
    sandbox = Sandbox()
    with sandbox.serve() as url:
        made = Shop(sandbox, url, "dictionaries", OZON_MIRROR=str(tmp_path_factory.mktemp("copy") / "mirror.db"))
        assert made.ozon("refresh", "--type", TYPE).returncode == 0
        yield made


@pytest.mark.parametrize("given", [[], ["--own"], ["--type", TYPE], ["--all"]])
def test_a_refresh_fetches_each_dictionary_once(shop: Shop, given: list[str]) -> None:
    done = shop.ozon("refresh", *given)
    assert done.returncode == 0
    found = {row["attribute_id"]: row for row in rows(done)}
    assert {BRAND, COLOUR} <= found.keys()
    assert {row["result"] for row in found.values()} == {"fetched"}
    assert found[COLOUR]["values"] == 2
    asked = shop.asked(VALUES)
    again = shop.ozon("refresh", *given)
    assert (again.returncode, again.stdout, shop.asked(VALUES)) == (0, "", asked)
    assert f"{len(found)} younger than 24 hours" in again.stderr
    assert shop.ozon("refresh", *given, "--max-age", "0").stdout
    assert shop.asked(VALUES) > asked


@pytest.mark.parametrize("shop", [{"dictionaries": {BRAND: 7000}}], indirect=True)
def test_a_refresh_that_failed_continues_where_it_stopped(shop: Shop) -> None:
    for _ in range(2):
        shop.sandbox.faults.add(VALUES, delay=0.0)
    shop.sandbox.faults.add(VALUES, status=403)
    failed = shop.ozon("refresh", "--type", TYPE)
    assert failed.returncode == 1
    assert "Run the command again" in failed.stderr
    before = len(shop.sandbox.requests)
    done = shop.ozon("refresh", "--type", TYPE)
    assert done.returncode == 0
    later = [json.loads(one.body) for one in list(shop.sandbox.requests)[before:] if one.path == VALUES]
    brands = [one for one in later if one["attribute_id"] == BRAND]
    assert 1 <= len(brands) <= 3
    assert all(one.get("last_value_id") for one in brands)
    assert next(row["values"] for row in rows(done) if row["attribute_id"] == BRAND) == 7000


def test_a_refused_dictionary_does_not_stop_the_others(shop: Shop) -> None:
    shop.sandbox.faults.add(VALUES, status=400)
    done = shop.ozon("refresh", "--type", TYPE)
    assert done.returncode == 3
    assert sorted(row["result"] for row in rows(done)) == ["failed", "fetched"]
    assert next(row["error"] for row in rows(done) if row["result"] == "failed")


def test_the_shop_without_products_names_its_types(shop: Shop) -> None:
    sandbox = Sandbox(seeded=False)
    with sandbox.serve() as url:
        empty = Shop(sandbox, url, "dictionaries", OZON_MIRROR=shop.variables["OZON_MIRROR"])
        done = empty.ozon("refresh")
    assert done.returncode == 1
    assert "--type" in done.stderr


def test_names_are_found_with_their_certainty(filled: Shop) -> None:
    before = len(filled.sandbox.requests)
    done = filled.ozon("find", "--attribute", str(COLOUR), "Белый", "cиний", "белыи", "зелёный-в-горошек")
    found = {row["name"]: row for row in rows(done)}
    assert done.returncode == 3
    assert {name: row["sure"] for name, row in found.items()} == {
        "Белый": True, "cиний": True, "белыи": False, "зелёный-в-горошек": False,
    }  # fmt: skip
    assert found["Белый"]["value_id"] == 61571
    assert (found["белыи"]["kind"], found["белыи"]["value_id"]) == ("nearest", 61571)
    assert (found["зелёный-в-горошек"]["kind"], found["зелёный-в-горошек"]["value_id"]) == ("none", None)
    assert len(filled.sandbox.requests) == before
    assert filled.ozon("find", "--attribute", str(COLOUR), "белый").returncode == 0
    assert filled.ozon("find", "--attribute", str(COLOUR), "qqqqqqqq").returncode == 1


@pytest.mark.parametrize("name", ["Цвет товара", "цвет  ТОВАРА"])
def test_an_attribute_may_be_named(filled: Shop, name: str) -> None:
    done = filled.ozon("find", "--attribute", name, "--type", TYPE, "синий")
    assert (done.returncode, rows(done)[0]["value_id"]) == (0, 61574)


def test_a_search_at_ozon_for_what_the_copy_lacks(shop: Shop) -> None:
    done = shop.ozon("find", "--attribute", str(COLOUR), "--type", TYPE, "--online", "синий")
    assert (done.returncode, rows(done)[0]["value_id"]) == (0, 61574)
    assert shop.asked(f"{VALUES}/search") == 1


@pytest.mark.parametrize(
    ("given", "said"),
    [
        (["find", "--attribute", str(COLOUR), "синий"], "ozon dictionaries refresh"),
        (["find", "--attribute", "Цвет", "синий"], "needs --type"),
        (["find", "--attribute", "Цвет", "--type", TYPE, "синий"], "ozon dictionaries refresh"),
        (["find", "--attribute", str(COLOUR), "--type", "17028922", "синий"], "CATEGORY/TYPE"),
        (["find", "--attribute", str(COLOUR)], "NAME"),
        (["export", "--attribute", str(COLOUR), "--to", "x.csv"], "ozon dictionaries refresh"),
        (["export", "--to", "x.doc"], ".csv"),
        (["export", "--type", TYPE, "--to", "x.csv"], "--attribute"),
        (["refresh", "--own", "--all"], "exclude each other"),
        (["refresh", "--mirror", "mysql://user:hidden-word@host/base"], "mysql"),
    ],
)
def test_invalid_arguments_send_nothing(shop: Shop, given: list[str], said: str) -> None:
    done = shop.ozon(*given)
    assert (done.returncode, done.stdout) == (2, "")
    assert said in done.stderr
    assert "hidden-word" not in done.stderr
    assert not shop.sandbox.requests


@pytest.mark.parametrize("ending", ["csv", "jsonl", "parquet"])
@pytest.mark.parametrize("given", [[], ["--attribute", str(COLOUR)], ["--attribute", "Цвет товара", "--type", TYPE]])
def test_an_export(filled: Shop, tmp_path: Path, ending: str, given: list[str]) -> None:
    file = tmp_path / f"values.{ending}"
    done = filled.ozon("export", *given, "--to", file)
    assert (done.returncode, done.stdout) == (0, "")
    if ending == "csv":
        found = [row["value"] for row in csv.DictReader(io.StringIO(file.read_text("utf-8")))]
    elif ending == "jsonl":
        found = [json.loads(line)["value"] for line in file.read_text("utf-8").splitlines()]
    else:
        found = import_module("pyarrow.parquet").read_table(file).column("value").to_pylist()
    assert {"белый", "синий"} <= set(found)
    assert len(found) == (3 if not given else 2)
    assert done.stderr == f"{len(found)} rows in {file}\n"
    again = filled.ozon("export", *given, "--to", file, "--json")
    assert (json.loads(again.stdout), again.stderr) == ({"rows": len(found), "file": str(file)}, "")


def test_the_file_is_in_the_data_folder_of_the_user(shop: Shop, tmp_path: Path) -> None:
    del shop.variables["OZON_MIRROR"]
    shop.variables |= {"XDG_DATA_HOME": str(tmp_path / "data"), "HOME": str(tmp_path)}
    assert shop.ozon("refresh", "--type", TYPE, "--language", "EN").returncode == 0
    (file,) = tmp_path.rglob("dictionaries.db")
    with Mirror(file, language="EN") as mirror:
        assert mirror.dictionaries()


def test_on_a_terminal(shop: Shop) -> None:
    shown = on_terminal(shop.variables, "dictionaries", "refresh", "--type", TYPE, columns=100, rows=20)
    assert shown.code == 0
    assert shown.lines[0].split()[0] == "attribute_id"
    assert "2 dictionaries fetched" in shown.text
    found = on_terminal(shop.variables, "dictionaries", "find", "--attribute", str(COLOUR), "Белый", columns=100)
    assert "61571" in found.text
