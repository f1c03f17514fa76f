"""``ozon prices set`` as a process: comparison, sending, result file, resumption after a kill."""

from __future__ import annotations

import json
import os
import signal
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path

import pytest

from ozon.sandbox import Sandbox
from tests.cli.table_support import Done, Shop, killed, results, served, xlsx
from tests.cli.terminal import on_terminal

PATH = "/v1/product/import/prices"
BLUE, WHITE = "mug-blue-330", "mug-white-330"  # 890 and 790
WAYS = "continue with --resume, or name another file with --result OTHER"
HEADER = "offer_id,price,old_price\n"


@pytest.fixture
def shop() -> Iterator[Shop]:
    with served(Sandbox()) as made:
        yield made


@pytest.fixture
def table(tmp_path: Path) -> Path:
    """One row that is sent, one beyond the guard, one of an unknown product, one without a price."""
    path = tmp_path / "prices.csv"
    path.write_text(f"{HEADER}{BLUE},1000,1290\n{WHITE},79,\nnope,10,\nmug-red-330,,\n", "utf-8")
    return path


def price(shop: Shop, offer_id: str) -> Decimal:
    return Decimal(shop.sandbox.control.product(offer_id).card["price"])


def test_a_comparison_sends_nothing(shop: Shop, table: Path) -> None:
    done = shop.ozon("prices", "set", table, "--dry-run")
    assert done.returncode == 3
    rows = {row["row"]: row for row in map(json.loads, done.stdout.splitlines())}
    assert list(rows) == [2, 3, 4, 5]
    assert (rows[2]["price_now"], rows[2]["price_new"], rows[2]["change_percent"]) == ("890.00", "1000", 12.4)
    assert [row["status"] for row in rows.values()] == ["change", "not_sent", "not_sent", "not_sent"]
    assert "790.00 to 79" in rows[3]["errors"]
    assert "no such product" in rows[4]["errors"]
    assert "nothing_to_change" in rows[5]["errors"]
    assert "1 would change, 3 would not be sent. Nothing was sent." in done.stderr
    assert not shop.writes(PATH)
    assert [path.name for path in table.parent.iterdir()] == ["prices.csv"]


@pytest.mark.parametrize("most", ["none", "100%", "0.95"])
def test_a_comparison_with_another_guard(shop: Shop, tmp_path: Path, most: str) -> None:
    path = xlsx(tmp_path / "p.xlsx", [["SKU", "Цена"], [149123457, 79], [149123456, 890], [1, 5]])
    done = shop.ozon("prices", "set", path, "--dry-run", "--max-change", most, "-o", "csv")
    lines = done.stdout.splitlines()
    assert [line.split(",")[1:3] + line.split(",")[-2:-1] for line in lines[1:3]] == [
        [WHITE, "223681946", "change"],
        [BLUE, "223681945", "same"],
    ]
    assert "no product with the SKU 1" in lines[3]


def test_a_run(shop: Shop, table: Path) -> None:
    done = shop.ozon("prices", "set", table, "--yes")
    assert (done.returncode, done.stdout) == (3, f"1 done, 3 not_sent: {table}.result.csv\n")
    assert price(shop, BLUE) == 1000
    assert price(shop, WHITE) == 790
    rows = results(Path(f"{table}.result.csv"))
    assert [(row["row"], row["offer_id"], row["status"]) for row in rows] == [
        ("2", BLUE, "done"),
        ("3", WHITE, "not_sent"),
        ("4", "nope", "not_sent"),
        ("5", "mug-red-330", "not_sent"),
    ]
    assert rows[0]["errors"] == ""
    assert "prices.csv, line 3: not_sent: price: price_change" in done.stderr


def test_a_table_without_faults_ends_with_zero_and_json(shop: Shop, tmp_path: Path) -> None:
    path = tmp_path / "prices.csv"
    path.write_bytes("Артикул;Цена;Комментарий\nmug-blue-330;900,50;ё\n".encode("cp1251"))
    result = tmp_path / "out.csv"
    done = shop.ozon("prices", "set", path, "--yes", "--result", result, "--json")
    assert done.returncode == 0
    assert json.loads(done.stdout) == {"rows": 1, "done": 1, "result": str(result)}
    assert result.read_bytes().startswith("\ufeff".encode())  # Excel needs it, as the input was not UTF-8
    assert results(result, ";")[0]["Комментарий"] == "ё"
    assert "Windows-1251, semicolons" in done.stderr
    assert "Ignored columns: Комментарий." in done.stderr


def test_a_run_asks(shop: Shop, table: Path) -> None:
    done = shop.ozon("prices", "set", table)
    assert done.returncode == 2
    assert "set the prices of 4 products. Add --yes" in done.stderr
    assert not shop.writes(PATH)


@pytest.mark.parametrize(("answer", "code"), [("y\n", 3), ("n\n", 1)])
def test_a_run_on_a_terminal(shop: Shop, table: Path, answer: str, code: int) -> None:
    ended, lines = on_terminal(shop.variables, "prices", "set", table, answers=[("Continue?", answer)], columns=100)
    assert ended == code
    assert any("Shop environment, Client-Id 836: prices.csv: set the prices of 4 products." in line for line in lines)
    assert len(shop.writes(PATH)) == (code == 3)
    assert any("Nothing was sent." in line for line in lines) == (code == 1)
    assert Path(f"{table}.result.csv").exists() == (code == 3)


def test_a_comparison_on_a_terminal(shop: Shop, table: Path) -> None:
    code, lines = on_terminal(shop.variables, "prices", "set", table, "--dry-run", columns=100)
    header = next(line for line in lines if line.startswith("row"))
    assert header.split() == ["row", "offer_id", "price_now", "price_new", "change_percent", "status", "errors"]
    assert next(line for line in lines if BLUE in line).split() == ["2", BLUE, "890.00", "1000", "12.4", "change"]
    assert code == 3
    assert "Traceback" not in "".join(lines)


def test_failed_rows_are_sent_by_resume_and_done_ones_are_not(shop: Shop, table: Path) -> None:
    shop.ozon("prices", "set", table, "--yes")
    table.write_text(table.read_text("utf-8").replace(f"{WHITE},79,", f"{WHITE},800,"), "utf-8")
    done = shop.ozon("prices", "set", table, "--yes", "--resume")
    assert done.stdout.startswith("2 done, 2 not_sent")
    assert shop.sent(PATH, "prices") == {BLUE: 1, WHITE: 1}
    assert [row["status"] for row in results(Path(f"{table}.result.csv"))] == ["done", "done", "not_sent", "not_sent"]


@pytest.mark.parametrize("change", ["row", "column", "shop", "kind", "damaged"])
def test_a_result_of_something_else_is_refused(shop: Shop, table: Path, change: str) -> None:
    shop.ozon("prices", "set", table, "--yes")
    result = Path(f"{table}.result.csv")
    before = result.read_text("utf-8")
    text = table.read_text("utf-8")
    if change == "row":
        table.write_text(text.replace("1000", "1100"), "utf-8")
    elif change == "column":
        table.write_text(text.replace("old_price", "min_price"), "utf-8")
    elif change == "damaged":
        before = before.replace("\n2,", "\ntwo,")
        result.write_text(before, "utf-8")
    else:
        old, new = ("shop 836", "shop 7") if change == "shop" else ("row (prices", "row (stocks")
        before = before.replace(old, new)
        result.write_text(before, "utf-8")
    done = shop.ozon("prices", "set", table, "--yes", "--resume")
    assert done.returncode == 2
    assert "Choose another file with --result, or remove it." in done.stderr
    assert "Traceback" not in done.stderr
    assert len(shop.writes(PATH)) == 1
    assert result.read_text("utf-8") == before


@pytest.mark.parametrize("content", ["", "offer_id,price\n", "some text"])
def test_other_files_are_not_overwritten(shop: Shop, table: Path, content: str) -> None:
    other = table.with_name("other.csv")
    other.write_text(content, "utf-8")
    done = shop.ozon("prices", "set", table, "--yes", "--result", other)
    assert done.returncode == (2 if content else 3)
    assert (other.read_text("utf-8") == content) == bool(content)
    own = shop.ozon("prices", "set", table, "--yes", "--result", table)
    assert (own.returncode, "is the input" in own.stderr) == (2, True)


def test_a_lost_answer_is_unknown_and_sent_again_on_demand_only(shop: Shop, tmp_path: Path) -> None:
    path = tmp_path / "prices.csv"
    path.write_text(f"{HEADER}{BLUE},1000,1290\n", "utf-8")
    shop.sandbox.faults.add(PATH, cut="after")
    first = shop.ozon("prices", "set", path, "--yes")
    assert (first.returncode, first.stdout.split(":")[0]) == (4, "1 unknown")
    again = shop.ozon("prices", "set", path, "--yes")
    assert (again.returncode, WAYS in again.stderr) == (2, True)
    assert shop.ozon("prices", "set", path, "--yes", "--result", tmp_path / "other.csv", "--dry-run").returncode == 0
    resumed = shop.ozon("prices", "set", path, "--yes", "--resume")
    assert (resumed.returncode, shop.sent(PATH, "prices")) == (4, {BLUE: 1})
    asked = shop.ozon("prices", "set", path, "--yes", "--resume", "--again")
    assert (asked.returncode, shop.sent(PATH, "prices")) == (0, {BLUE: 2})
    assert [row["status"] for row in results(Path(f"{path}.result.csv"))] == ["done"]


def test_a_name_in_another_encoding(shop: Shop, table: Path) -> None:
    other = table.with_name(os.fsdecode("цены.csv".encode("cp1251")))
    table.rename(other)
    for more in ([], ["--json"]):
        done = shop.ozon("prices", "set", other, "--yes", *more)
        assert (done.returncode, "Traceback" in done.stderr) == (3, False)
        assert "result.csv" in done.stdout


@pytest.mark.parametrize("option", [["--max-change", "0"], ["--max-change", "x"], ["--again"], ["--to", "x.csv"]])
def test_wrong_options(shop: Shop, table: Path, option: list[str]) -> None:
    done = shop.ozon("prices", "set", table, "--yes", *option)
    assert done.returncode == 2
    assert "Traceback" not in done.stderr
    assert not shop.writes(PATH)


def test_an_interrupted_run_puts_its_result_in_order(shop: Shop, tmp_path: Path) -> None:
    path, result = tmp_path / "prices.csv", tmp_path / "prices.csv.result.csv"
    path.write_text(f"{HEADER}nope,1,\n{BLUE},1000,1290\n", "utf-8")
    shop.sandbox.faults.add(PATH, delay=500)
    code, text = killed(shop, lambda: len(shop.writes(PATH)) == 1, "prices", "set", path, "--yes", by=signal.SIGINT)
    assert code == 130
    assert text.splitlines()[-2:] == [f"The outcomes so far are in {result}: {WAYS}.", "Interrupted."]
    assert [row["status"] for row in results(result) if row["offer_id"] == BLUE] == ["unknown"]
    assert ",sent," not in result.read_text("utf-8")


def test_two_runs_at_once_are_refused(shop: Shop, table: Path) -> None:
    shop.sandbox.faults.add(PATH, delay=500)
    seen: list[Done] = []

    def second() -> bool:
        if shop.writes(PATH):
            seen.append(shop.ozon("prices", "set", table, "--yes", "--resume", "--again"))
        return bool(seen)

    killed(shop, second, "prices", "set", table, "--yes")
    assert (seen[0].returncode, "Another run is using" in seen[0].stderr) == (2, True)
    assert len(shop.writes(PATH)) == 1


def test_a_row_that_comes_twice_stays_unsent_when_resumed(shop: Shop, tmp_path: Path) -> None:
    path = tmp_path / "prices{}.csv"
    path.write_text(f"{HEADER}{BLUE},1000,1290\n{BLUE},1100,1290\n", "utf-8")
    for more in [[], ["--resume"], ["--resume", "--again"]]:
        done = shop.ozon("prices", "set", path, "--yes", *more)
        assert (done.returncode, done.stdout.split(":")[0]) == (3, "1 done, 1 not_sent")
        assert "duplicate" in done.stderr
    assert shop.sent(PATH, "prices") == {BLUE: 1}


def test_a_refused_key_leaves_a_result_and_no_secret(shop: Shop, table: Path) -> None:
    shop.variables["OZON_API_KEY"] = "wrong-secret-key"
    done = shop.ozon("prices", "set", table, "--yes", "--max-change", "none")
    assert done.returncode == 3
    text = Path(f"{table}.result.csv").read_text("utf-8")
    assert {row["status"] for row in results(Path(f"{table}.result.csv"))} == {"not_sent"}
    assert "wrong-secret-key" not in text + done.stdout + done.stderr


def test_what_was_killed_goes_on(tmp_path: Path) -> None:
    """Prices go in requests of 1000: the second is answered late, and the process is killed meanwhile."""
    with served(Sandbox(products=1300, seeded=False)) as shop:
        path, result = tmp_path / "prices.csv", tmp_path / "prices.csv.result.csv"
        prices = {one.offer_id: round(Decimal(one.card["price"]) * Decimal("1.1")) for one in shop.sandbox.shop}
        rows = "".join(f"{name},{new},{new * 2}\n" for name, new in prices.items())
        path.write_text(HEADER + rows, "utf-8")
        shop.sandbox.faults.add(PATH, delay=0.01)
        shop.sandbox.faults.add(PATH, delay=500)
        killed(shop, lambda: len(shop.writes(PATH)) == 2, "prices", "set", path, "--yes")
        assert result.read_text("utf-8").count(",sent,") == 1300
        done = shop.ozon("prices", "set", path, "--yes", "--resume")
        assert (done.returncode, done.stdout.split(":")[0]) == (4, "1000 done, 300 unknown")
        assert set(shop.sent(PATH, "prices").values()) == {1}
        assert [row["row"] for row in results(result)] == [str(number) for number in range(2, 1302)]
