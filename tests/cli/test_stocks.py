"""``ozon stocks set`` as a process."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from ozon.sandbox import Behaviour, Sandbox
from tests.cli.table_support import Shop, killed, results, served, xlsx
from tests.cli.terminal import on_terminal

PATH = "/v2/products/stocks"
BLUE, WHITE = "mug-blue-330", "mug-white-330"  # 15 and 8 can be sold
MAIN, KAZAN = 22142605386000, 22142605387000
NAME = "Склад на Ленинском"


@pytest.fixture
def shop() -> Iterator[Shop]:
    with served(Sandbox(behaviour=Behaviour(stock_pause_seconds=0))) as made:
        yield made


def stock(shop: Shop, offer_id: str, warehouse: int = MAIN) -> int:
    return shop.sandbox.control.product(offer_id).stocks.get(warehouse, 0)


@pytest.mark.parametrize(
    ("rows", "options"),
    [
        ([["offer_id", "stock", "warehouse_id"], [BLUE, 7, MAIN]], []),
        ([["Артикул", "Остаток", "Склад"], [BLUE, "7", "склад на ленинском"]], []),
        ([["Артикул", "Остаток", "Склад"], [BLUE, "7,0", str(MAIN)]], []),
        ([["Артикул", "Количество, шт."], [BLUE, 7.0]], ["--warehouse", NAME]),
        ([["product_id", "Кол-во"], [223681945, 7]], ["--warehouse", str(MAIN)]),
        ([["Ozon SKU ID", "Остатки"], [149123456, 7]], ["--warehouse", NAME]),
        ([["Артикул", "Остаток", "Склад", "ID склада"], [BLUE, 7, NAME, None]], []),
        ([["Артикул", "Остаток", "Склад", "ID склада"], [BLUE, 7, "renamed", MAIN]], []),
    ],
)
def test_columns_and_warehouses(shop: Shop, tmp_path: Path, rows: list[list[object]], options: list[str]) -> None:
    done = shop.ozon("stocks", "set", xlsx(tmp_path / "s.xlsx", rows), "--yes", *options)
    assert (done.returncode, done.stdout.split(":")[0]) == (0, "1 done"), done.stderr
    assert stock(shop, BLUE) == 7


@pytest.mark.parametrize(
    ("rows", "options", "told"),
    [
        ([["Артикул", "Остаток"], [BLUE, 7]], [], ["warehouse_id (ID склада)", "--warehouse"]),
        ([["Артикул", "Остаток"], [BLUE, 7]], ["--warehouse", "Казань"], ["'Казань'", "Did you mean"]),
        ([["Артикул", "Остаток"], [BLUE, 7]], ["--warehouse", "12"], ["no warehouse '12'", NAME]),
        ([["Артикул", "Остаток", "Склад"], [BLUE, 7, NAME]], ["--warehouse", NAME], ["leave out --warehouse"]),
        (
            [["Артикул", "Остаток", "Склад"], [BLUE, 7, NAME], [BLUE, 7, "Склад на Ленинской"], [WHITE, 7]],
            [],
            ["row 3, column 'Склад'", f"Did you mean '{NAME}'?", "row 4, column 'Склад': It is empty"],
        ),
    ],
)
def test_warehouses_that_are_not_known(
    shop: Shop, tmp_path: Path, rows: list[list[object]], options: list[str], told: list[str]
) -> None:
    done = shop.ozon("stocks", "set", xlsx(tmp_path / "s.xlsx", rows), "--yes", *options)
    assert done.returncode == 2
    assert all(part in done.stderr for part in told), done.stderr
    assert not shop.writes(PATH)


def test_a_comparison_sends_nothing(shop: Shop, tmp_path: Path) -> None:
    rows: list[list[object]] = [
        [BLUE, 7, MAIN],
        [WHITE, 8, MAIN],
        [WHITE, 5, KAZAN],
        [BLUE, 9, MAIN],
        [BLUE, None, KAZAN],
    ]
    path = xlsx(tmp_path / "s.xlsx", [["offer_id", "stock", "warehouse_id"], *rows])
    done = shop.ozon("stocks", "set", path, "--dry-run")
    found = [json.loads(line) for line in done.stdout.splitlines()]
    assert [(row["stock_now"], row["stock_new"], row["status"]) for row in found] == [
        (15, 7, "change"),
        (8, 8, "same"),
        (None, 5, "change"),
        (15, 9, "not_sent"),
        (None, None, "not_sent"),
    ]
    assert "duplicate" in found[3]["errors"]
    assert done.returncode == 3
    assert not shop.writes(PATH)
    code, lines = on_terminal(shop.variables, "stocks", "set", path, "--dry-run", columns=100)
    assert (code, next(line for line in lines if line.startswith("2 ")).split()) == (
        3,
        ["2", BLUE, str(MAIN), "15", "7", "change"],
    )


def test_refusals_are_rows_of_the_result(shop: Shop, tmp_path: Path) -> None:
    rows: list[list[object]] = [[BLUE, 7], ["nope", 1], [WHITE, 5_000_000]]
    path = xlsx(tmp_path / "s.xlsx", [["Артикул", "Остаток"], *rows])
    done = shop.ozon("stocks", "set", path, "--yes", "--warehouse", NAME)
    assert done.returncode == 3
    found = results(tmp_path / "s.xlsx.result.csv", ";")
    assert [row["status"] for row in found][:2] == ["done", "failed"]
    assert found[2]["status"] in ("failed", "not_sent")
    assert all(row["errors"] for row in found[1:])


@pytest.mark.parametrize("at", [1, 2, 3])
def test_what_was_killed_goes_on_and_nothing_is_sent_twice(tmp_path: Path, at: int) -> None:
    """Stocks go in requests of 100: one is answered late, and the process is killed meanwhile."""
    sandbox = Sandbox(seeded=False, behaviour=Behaviour(stock_pause_seconds=0))
    names = [f"p-{number:03}" for number in range(250)]
    for name in names:
        sandbox.control.create_product(name, price="100")
    with served(sandbox) as shop:
        path, result = tmp_path / "stocks.csv", tmp_path / "stocks.csv.result.csv"
        path.write_text("offer_id,stock\n" + "".join(f"{name},{place}\n" for place, name in enumerate(names)), "utf-8")
        for _ in range(at - 1):
            sandbox.faults.add(PATH, delay=0.01)
        sandbox.faults.add(PATH, delay=500)
        command = ("stocks", "set", path, "--yes", "--warehouse", NAME)
        killed(shop, lambda: len(shop.writes(PATH)) == at, *command)
        with result.open("a", encoding="utf-8") as file:
            file.write(f"251,{names[-1]},24")  # as if it was killed while it wrote a line
        sent = min(100 * at, 250)
        lost = sent - 100 * (at - 1)
        done = shop.ozon(*command, "--resume")
        assert (done.returncode, done.stdout) == (4, f"{told(250 - lost, lost, at)}: {result}\n")
        assert set(shop.sent(PATH, "stocks").values()) == {1}
        rows = results(result)
        assert [row["row"] for row in rows] == [str(number) for number in range(2, 252)]
        unknown = {row["offer_id"] for row in rows if row["status"] == "unknown"}
        assert unknown == set(names[100 * (at - 1) : sent])
        again = shop.ozon(*command, "--resume", "--again")
        assert (again.returncode, again.stdout) == (0, f"250 done: {result}\n")
        assert {name for name, count in shop.sent(PATH, "stocks").items() if count == 2} == unknown
        assert all(stock(shop, name) == place for place, name in enumerate(names))


def told(done: int, lost: int, at: int) -> str:
    """The summary, in the order of the rows."""
    return f"{lost} unknown, {done} done" if at == 1 else f"{done} done, {lost} unknown"
