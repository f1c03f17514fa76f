"""``ozon cards check`` and ``ozon cards import`` as processes."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from ozon.sandbox import Sandbox
from tests.cli.table_support import Shop, killed, results, served, xlsx
from tests.sandbox.conftest import item

PATH = "/v3/product/import"
TYPE = ("--category", "17028922", "--type", "92499")
HEADER = [
    "Артикул", "Название", "Цена", "НДС", "Длина упаковки, мм", "Ширина упаковки, мм*", "Высота упаковки, мм",
    "Вес в упаковке, г", "Главное фото", "Бренд", "Цвет товара",
]  # fmt: skip
GOOD = [
    "m-1", "Кружка", 990, "20%", 120, 100, 100, 400, "https://cdn.example.com/1.jpg", "Нет бренда", "белый; синий",
]  # fmt: skip


@pytest.fixture
def shop() -> Iterator[Shop]:
    with served(Sandbox(import_polls=0)) as made:
        yield made


def changed(**cells: Any) -> list[Any]:
    """A good row with other cells."""
    return [cells.get(name, cell) for name, cell in zip(HEADER, GOOD, strict=True)]


@pytest.fixture
def table(tmp_path: Path) -> Path:
    """One good card, one of an unknown brand, one without a width."""
    rows: list[list[Any]] = [
        HEADER,
        GOOD,
        changed(Артикул="m-2", Бренд="Нет брэнда"),
        changed(Артикул="m-3", **{HEADER[5]: None}),
    ]
    return xlsx(tmp_path / "cards.xlsx", rows)


def test_check_names_the_nearest_values(shop: Shop, table: Path) -> None:
    done = shop.ozon("cards", "check", table, *TYPE)
    assert done.returncode == 3
    found = [json.loads(line) for line in done.stdout.splitlines()]
    errors = [(row["row"], row["offer_id"], row["path"]) for row in found if row["severity"] == "error"]
    assert errors == [(3, "m-2", "Бренд"), (4, "m-3", "width")]
    assert "Did you mean 'Нет бренда'?" in found[0]["fix"]
    assert "3 cards: 1 without errors, 2 with errors. Nothing was sent." in done.stderr
    assert "Attributes: Бренд, Цвет товара." in done.stderr
    assert not shop.writes(PATH)


@pytest.mark.parametrize(
    ("given", "code", "told"),
    [
        (["--type", "кружка"], 0, "1 without errors"),
        (["--type", "Кружка", "--category", "17028922"], 0, "1 without errors"),
        (["--type", "Кружка", "--category", "1"], 2, "No type is called 'Кружка'."),
        (["--type", "Кружки"], 2, "No type is called 'Кружки'. Did you mean 'Кружка'?"),
        (["--type", "Чашка"], 2, "--category 1 --type 11: Чашка; --category 2 --type 11: Чашка."),
        (["--type", "Ковш"], 2, "No type is called 'Ковш'."),
        ([], 3, "1 card without a type: add --type with its name or id"),
    ],
)
def test_the_type_has_a_name_or_an_id(shop: Shop, tmp_path: Path, given: list[str], code: int, told: str) -> None:
    def category(number: int, *types: dict[str, Any]) -> dict[str, Any]:
        return {
            "description_category_id": number,
            "category_name": "Посуда",
            "disabled": False,
            "children": list(types),
        }

    cup = {"type_id": 11, "type_name": "Чашка", "disabled": False, "children": []}
    mug = {"type_id": 92499, "type_name": "Кружка", "disabled": False, "children": []}
    gone = {"type_id": 12, "type_name": "Ковш", "disabled": True, "children": []}
    tree = {"result": [category(17028922, mug), category(1, cup, gone), category(2, cup)]}
    shop.sandbox.faults.add("/v1/description-category/tree", status=200, body=tree)
    path = xlsx(tmp_path / "cards.xlsx", [HEADER, GOOD])
    done = shop.ozon("cards", "check", path, *given)
    assert (done.returncode, told in done.stderr) == (code, True), done.stderr


def test_a_dry_run_of_an_import_is_a_check(shop: Shop, table: Path) -> None:
    checked, dry = (shop.ozon("cards", *words, table, *TYPE) for words in (["check"], ["import", "--dry-run"]))
    assert (dry.returncode, dry.stdout, dry.stderr) == (checked.returncode, checked.stdout, checked.stderr)
    assert not shop.writes("/v3/product/import")
    assert [path.name for path in table.parent.iterdir()] == [table.name]


def test_check_of_good_cards(shop: Shop, tmp_path: Path) -> None:
    path = xlsx(tmp_path / "cards.xlsx", [HEADER, GOOD])
    done = shop.ozon("cards", "check", path, *TYPE)
    assert (done.returncode, done.stdout) == (0, "")


@pytest.mark.parametrize(
    ("header", "told"),
    [
        ({"Цвет товара": "Цвет товра"}, "Did you mean 'Цвет товара'?"),
        ({"Высота упаковки, мм": "Высота упаковки, см"}, "has another unit"),
        ({"Цвет товара": "Бренд"}, "two columns 'Бренд'"),
        ({"Артикул": "Код"}, "needs a column for offer_id"),
    ],
)
def test_check_of_wrong_columns(shop: Shop, tmp_path: Path, header: dict[str, str], told: str) -> None:
    path = xlsx(tmp_path / "cards.xlsx", [[header.get(name, name) for name in HEADER], GOOD])
    done = shop.ozon("cards", "check", path, *TYPE)
    assert done.returncode in (2, 3)
    assert told in done.stdout + done.stderr


def test_import_sends_the_good_cards(shop: Shop, table: Path) -> None:
    done = shop.ozon("cards", "import", table, *TYPE, "--yes", "--moderation")
    assert (done.returncode, done.stdout.split(":")[0]) == (3, "1 imported, 2 not_sent")
    rows = results(Path(f"{table}.result.csv"), ";")
    assert [(row["Артикул"], row["status"], row["moderation"]) for row in rows] == [
        ("m-1", "imported", "approved"),
        ("m-2", "not_sent", ""),
        ("m-3", "not_sent", ""),
    ]
    assert int(rows[0]["product_id"]) > 0
    assert shop.sent(PATH, "items") == {"m-1": 1}
    card = shop.sandbox.control.product("m-1").card
    assert (card["dimension_unit"], card["weight_unit"], card["vat"]) == ("mm", "g", "0.2")
    colours = next(one for one in card["attributes"] if one["id"] == 10096)
    assert len(colours["values"]) == 2


def test_a_result_that_was_corrected_is_a_table_too(shop: Shop, table: Path) -> None:
    shop.ozon("cards", "import", table, *TYPE, "--yes")
    result = Path(f"{table}.result.csv")
    corrected = table.with_name("corrected.csv")
    text = result.read_text("utf-8-sig").replace("Нет брэнда", "Нет бренда").replace(";120;;100;", ";120;90;100;")
    header, _, *rest = text.splitlines()
    corrected.write_text("\n".join([header, *rest]), "utf-8")
    done = shop.ozon("cards", "import", corrected, *TYPE, "--yes")
    assert (done.returncode, done.stdout.split(":")[0]) == (0, "2 imported")
    assert shop.sent(PATH, "items") == {"m-1": 1, "m-2": 1, "m-3": 1}
    assert list(results(Path(f"{corrected}.result.csv"), ";")[0]) == list(results(result, ";")[0])


def test_a_question_that_fails_ends_the_run_and_keeps_what_was_done(shop: Shop, tmp_path: Path) -> None:
    """The attributes of the second type cannot be read."""
    path = tmp_path / "cards.jsonl"
    cards = [item(f"f-{number}", type_id=92499 if number < 100 else 92500) for number in range(150)]
    path.write_text("\n".join(map(json.dumps, cards)), "utf-8")
    shop.sandbox.faults.add("/v1/description-category/attribute", delay=0.01)
    shop.sandbox.faults.add("/v1/description-category/attribute", status=403, times=None)
    done = shop.ozon("cards", "import", path, "--yes", "--max-change", "none")
    rows = results(Path(f"{path}.result.csv"))
    assert (done.returncode, {row["status"] for row in rows}) == (1, {"imported"})
    assert len(rows) == 100
    assert "continue with --resume" in done.stderr


def test_a_declined_card_is_not_a_success(tmp_path: Path) -> None:
    path = xlsx(tmp_path / "cards.xlsx", [HEADER, GOOD])
    with served(Sandbox()) as shop:
        shop.sandbox.control.decide_moderation("m-1", "declined", [{"code": "SPU_ALREADY_EXISTS_IN_ANOTHER_ACCOUNT"}])
        done = shop.ozon("cards", "import", path, *TYPE, "--yes", "--moderation")
    assert done.returncode == 3
    [row] = results(Path(f"{path}.result.csv"), ";")
    assert (row["status"], row["moderation"]) == ("imported", "declined")
    assert row["errors"].startswith("declined by Ozon's checks; ")
    assert "SPU_ALREADY_EXISTS" in row["errors"]


@pytest.mark.parametrize("ending", ["json", "jsonl"])
def test_import_items_as_json(shop: Shop, tmp_path: Path, ending: str) -> None:
    cards = [item("j-1"), item("j-2", price="x"), item("j-3", attributes={"Бренд": "Нет бренда"})]
    path = tmp_path / f"cards.{ending}"
    lines = "\n\n".join(json.dumps(card, ensure_ascii=False) for card in cards)
    path.write_text(json.dumps({"items": cards}) if ending == "json" else lines, "utf-8")
    done = shop.ozon("cards", "import", path, "--yes")
    assert (done.returncode, done.stdout.split(":")[0]) == (3, "2 imported, 1 not_sent")
    path.write_text(path.read_text("utf-8").replace('"price": "x"', '"price": "100.00"'), "utf-8")
    resumed = shop.ozon("cards", "import", path, "--yes", "--resume")
    assert (resumed.returncode, shop.sent(PATH, "items")) == (0, {"j-1": 1, "j-2": 1, "j-3": 1})
    path.write_text(path.read_text("utf-8").replace("J-1", "J-9"), "utf-8")
    assert "the input has changed" in shop.ozon("cards", "import", path, "--yes", "--resume").stderr


@pytest.mark.parametrize(("text", "told"), [("[1]", "card 1"), ("{", "line 1"), ("[\n{}\n{}]", "line 3")])
def test_what_is_not_json(shop: Shop, tmp_path: Path, text: str, told: str) -> None:
    path = tmp_path / "cards.json"
    path.write_text(text, "utf-8")
    done = shop.ozon("cards", "check", path)
    assert (done.returncode, told in done.stderr, "Traceback" in done.stderr) == (2, True, False)


def test_prices_of_existing_products_are_guarded(shop: Shop, tmp_path: Path) -> None:
    path = xlsx(tmp_path / "cards.xlsx", [HEADER, changed(Артикул="mug-blue-330", Цена=99)])
    done = shop.ozon("cards", "import", path, *TYPE, "--yes")
    assert (done.returncode, "890.00 to 99" in done.stderr) == (3, True)
    assert not shop.writes(PATH)


def test_what_was_killed_goes_on_and_nothing_is_sent_twice(tmp_path: Path) -> None:
    """Cards go in requests of 100; the process is killed while Ozon works on the first ones."""
    with served(Sandbox(import_polls=1000)) as shop:
        path = tmp_path / "cards.jsonl"
        names = [f"k-{number}" for number in range(120)]
        path.write_text("\n".join(json.dumps(item(name)) for name in names), "utf-8")
        killed(shop, lambda: len(shop.writes(PATH)) == 2, "cards", "import", path, "--yes")
        done = shop.ozon("cards", "import", path, "--yes", "--resume")
        assert (done.returncode, done.stdout.split(":")[0]) == (4, "120 unknown")
        assert shop.sent(PATH, "items") == dict.fromkeys(names, 1)
        assert [row["offer_id"] for row in results(Path(f"{path}.result.csv"))] == names
