"""``ozon extract check``, ``export`` and ``forget`` as a user runs them."""

from __future__ import annotations

import csv
import io
import json
import os
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import timedelta
from pathlib import Path
from subprocess import CompletedProcess
from tempfile import TemporaryDirectory

import pyarrow.parquet as pq
import pytest

from ozon.extract.checks import CHECKS
from ozon.sandbox import Sandbox
from tests.cli.support import COMMAND, LONG, environment, ozon
from tests.extract.shop import START, extracting, run
from tests.extract.workers import shops_file

#: Whatever the day of the machine is, it is later.
LONG_AGO = START - timedelta(days=365)
Command = Callable[..., CompletedProcess[str]]


@pytest.fixture(scope="module")
def loaded(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the tables of two shops, and the file of shops, which has one of them."""
    folder = tmp_path_factory.mktemp("loaded")
    sandbox = Sandbox(products=12, orders=30, clock=LONG_AGO)
    with extracting(
        sandbox, folder, "products", "prices", "stocks", "postings_fbs", "balance", shops=("main", "gone"),
        to=f"sqlite:{folder}/shop.db", since=(LONG_AGO - timedelta(days=14)).date(),
    ) as extract:  # fmt: skip
        run(extract)
    shops_file(folder, "http://127.0.0.1:9", ["main"])
    return folder


@pytest.fixture
def place(loaded: Path, tmp_path: Path) -> Path:
    """A copy of it."""
    return Path(shutil.copytree(loaded, tmp_path / "copy"))


@pytest.fixture
def command(place: Path) -> Command:
    """Runs a subcommand with the copy."""

    def ran(*arguments: str | Path) -> CompletedProcess[str]:
        shops = {"OZON_SHOPS": str(place / "shops.toml"), "OZON_EXTRACT": f"sqlite:{place}/shop.db"}
        return ozon("extract", *arguments, **shops)

    return ran


def lines(text: str) -> list[dict[str, object]]:
    return [json.loads(line) for line in text.splitlines()]


def damage(place: Path, sql: str) -> None:
    with closing(sqlite3.connect(place / "shop.db")) as connection, connection:
        connection.execute(sql)


def test_a_check_ends_with_0_if_nothing_differs(command: Command) -> None:
    done = command("check", "--checks", "prices_of_products,accrual_parts,row_counts")
    assert (done.returncode, done.stdout) == (0, "")
    assert done.stderr.splitlines() == [
        "Checks that were skipped: 1 because a stream was not read. -v names them.",
        "Nothing differs.",
    ]
    assert "accrual_parts of main was skipped: accruals was not read." in command("check", "-v").stderr


def test_a_check_ends_with_3_and_names_what_differs(command: Command, place: Path) -> None:
    damage(place, "DELETE FROM prices WHERE _index IN (2, 3) AND shop = 'main'")
    done = command("check", "-o", "jsonl")
    assert done.returncode == 3, done.stderr
    found = {(row["check"], row["unit"]): row for row in lines(done.stdout)}
    one = found["prices_of_products", "rows"]
    assert (one["shop"], one["unit"], one["keys"]) == ("main", "rows", 2)
    assert (one["expected"], one["found"], one["difference"]) == ("2", "0", "-2")
    assert str(one["first"]).count(", ") == 1
    others = {("row_counts", "rows"), ("control_sums", "RUB"), ("control_sums", "")}  # of fees, Ozon tells no currency
    assert {*found} == {("prices_of_products", "rows"), *others}
    assert found["control_sums", "RUB"]["first"] == (
        "prices.price_marketing_seller_price, prices.price_min_price, prices.price_old_price"
    )
    assert done.stderr.splitlines()[-1] == "4 differences."


def test_a_check_tells_money_with_its_currency(command: Command, place: Path) -> None:
    day = (LONG_AGO - timedelta(days=5)).date()
    damage(
        place,
        "UPDATE balance SET total_closing_balance_value = printf('%.4f', total_closing_balance_value + 1.5) "
        f"WHERE shop = 'main' AND _part = '{day}'",
    )
    done = command("check", "-o", "jsonl")
    assert done.returncode == 3, done.stderr
    found = {str(row["check"]): (row["day"], row["unit"], row["difference"]) for row in lines(done.stdout)}
    assert found == {
        "balance_flow": (f"{day}", "RUB", "-1.5"),
        "balance_days": (f"{day + timedelta(days=1)}", "RUB", "-1.5"),
        "control_sums": (f"{day}", "RUB", "1.5"),
    }


def test_the_checks_are_explained_without_a_place() -> None:
    done = ozon("extract", "check", "--list")
    assert done.returncode == 0, done.stderr
    rows = lines(done.stdout)
    assert [row["name"] for row in rows] == [*CHECKS]
    assert all(row["about"] for row in rows)


@pytest.mark.parametrize(
    ("more", "first"), [(("-o", "csv"), "name,streams,about"), (("-o", "table"), "name "), (("--json",), "[")]
)
@pytest.mark.parametrize("turned", [False, True])
def test_the_checks_are_listed_in_each_format(more: tuple[str, ...], first: str, turned: bool) -> None:
    done = ozon("extract", "check", *(more if turned else ()), "--list", *(() if turned else more))
    assert done.returncode == 0, done.stderr
    assert done.stdout.startswith(first)
    assert all(name in done.stdout for name in CHECKS)


def test_a_table_that_is_gone_is_no_success(command: Command, place: Path) -> None:
    damage(place, "DROP TABLE stocks_stocks")
    done = command("check", "-o", "jsonl")
    assert (done.returncode, done.stdout) == (3, "")
    assert "row_counts of main was skipped: stocks_stocks: The table stocks_stocks in " in done.stderr
    assert done.stderr.splitlines()[-1] == "Nothing differs in what could be read."


@pytest.mark.parametrize(
    ("arguments", "text"),
    [
        (("check", "--checks", "prices"), "There is no check 'prices'"),
        (("check", "--checks", "nonsense"), "'nonsense'. 'ozon extract check --list' explains all."),
        (("export", "--from", "{}", "--table", "price"), "has no table price. Did you mean 'prices'"),
        (("export", "--from", "{}", "--table", "prices", "--to", "prices.xyz"), "does not tell a format"),
        (("forget",), "Tell what to forget"),
        (("forget", "--posting", "1", "--raw-days", "3"), "Tell what to forget"),
        (("forget", "--buyer", " "), "must not be empty"),
        (("forget", "--raw-days", "-1"), "-1"),
        (("forget", "--holes-before", "soon"), "is no day"),
        (("forget", "--holes-before", "2026-01-01", "--raw-days", "3"), "Tell what to forget"),
    ],
)
def test_bad_arguments_are_refused(command: Command, place: Path, arguments: tuple[str, ...], text: str) -> None:
    done = command(*(one.format(f"sqlite:{place}/shop.db") for one in arguments))
    assert done.returncode == 2
    assert text in done.stderr
    assert "Traceback" not in done.stderr


def test_tables_are_listed(command: Command) -> None:
    done = command("export", "-o", "csv")
    assert done.returncode == 0, done.stderr
    assert {"prices,prices", "postings_fbs_products,postings_fbs"} <= {*done.stdout.splitlines()}


@pytest.mark.parametrize("table", ["prices", "postings_fbs"])
def test_formats_have_the_same_rows(command: Command, loaded: Path, tmp_path: Path, table: str) -> None:
    with closing(sqlite3.connect(loaded / "shop.db")) as connection:
        [(count, own)] = connection.execute(f"SELECT count(*), sum(shop = 'main') FROM {table}").fetchall()
    key = "product_id" if table == "prices" else "posting_number"
    files = {form: tmp_path / f"rows.{form}" for form in ("csv", "jsonl", "parquet")}
    for file in files.values():
        done = command("export", "--table", table, "--to", file)
        assert (done.returncode, done.stderr.strip()) == (0, f"{count} rows in {file}")
    parquet = pq.read_table(files["parquet"])
    assert parquet.num_rows == count > own > 0
    expected = sorted((row["shop"], str(row[key])) for row in parquet.to_pylist())
    for form in ("csv", "jsonl"):
        text = files[form].read_text(encoding="utf-8")
        rows = lines(text) if form == "jsonl" else list(csv.DictReader(io.StringIO(text)))
        assert sorted((row["shop"], str(row[key])) for row in rows) == expected
    done = command("export", "--table", table, "--shop", "main", "-o", "jsonl")
    assert len(lines(done.stdout)) == own


def test_types_survive_in_parquet(command: Command, tmp_path: Path) -> None:
    command("export", "--table", "postings_fbs", "--to", tmp_path / "rows.parquet")
    schema = pq.read_schema(tmp_path / "rows.parquet")
    assert str(schema.field("in_process_at").type) == "timestamp[us, tz=UTC]"
    assert str(schema.field("tariffication_current_tariff_charge_amount").type) == "decimal128(18, 4)"
    assert str(schema.field("available_actions").type).startswith("list")


def test_one_part_is_exported(command: Command) -> None:
    rows = lines(command("export", "--table", "postings_fbs", "-o", "jsonl").stdout)
    part = str(rows[0]["_part"])
    found = lines(command("export", "--table", "postings_fbs", "--part", part, "-o", "jsonl").stdout)
    assert found == [row for row in rows if row["_part"] == part] != rows


@pytest.mark.parametrize(
    ("arguments", "text"),
    [
        (("--shop", "mian"), "no rows of a shop 'mian'. It has gone, main."),
        (("--part", "yesterday"), "no part 'yesterday' of postings_fbs with rows. It has 20"),
        (("--part", "1999-01-01", "--shop", "main"), "no part '1999-01-01' of postings_fbs with rows. It has 20"),
    ],
)
@pytest.mark.parametrize("table", ["postings_fbs", "postings_fbs_products"])
def test_no_file_is_written_of_a_shop_or_part_that_is_not_there(
    command: Command, tmp_path: Path, arguments: tuple[str, ...], text: str, table: str
) -> None:
    done = command("export", "--table", table, *arguments, "--to", tmp_path / "rows.csv")
    assert (done.returncode, done.stdout) == (2, "")
    assert text in done.stderr
    assert not (tmp_path / "rows.csv").exists()


def test_a_table_without_rows_of_a_shop_or_part_is_exported_empty(command: Command, place: Path) -> None:
    damage(place, "DELETE FROM postings_fbs_products")
    part = str(lines(command("export", "--table", "postings_fbs", "-o", "jsonl").stdout)[0]["_part"])
    for more in (("--shop", "main"), ("--part", part)):
        done = command("export", "--table", "postings_fbs_products", *more, "-o", "csv")
        assert (done.returncode, done.stderr.strip()) == (0, "0 rows")
        assert len(done.stdout.splitlines()) == 1


#: Runs the command as a user who owns nothing; once before as root, whose Python the other one may not enter.
AS_NOBODY = """
import contextlib, os, sys
from ozon.cli import main
with open(os.devnull, "w") as null, contextlib.redirect_stdout(null), contextlib.suppress(SystemExit):
    with contextlib.redirect_stderr(null):
        main()
os.setgroups([])
os.setgid(65534)
os.setuid(65534)
sys.exit(main())
"""


@pytest.fixture
def readable() -> Iterator[Path]:
    """A folder outside of those that only its owner enters."""
    with TemporaryDirectory() as folder:
        Path(folder).chmod(0o755)
        yield Path(folder)


@pytest.mark.skipif(os.name != "posix", reason="Windows has no such permissions")
@pytest.mark.parametrize("kind", ["parquet", "duckdb", "sqlite"])
def test_a_place_that_may_only_be_read_is_exported_or_says_what_to_do(readable: Path, kind: str) -> None:
    where = readable / "rows"
    with extracting(Sandbox(products=3, orders=3, clock=LONG_AGO), readable, "prices", to=f"{kind}:{where}") as extract:
        [load] = run(extract)["prices"]
    count = load.rows["prices"]
    own = [path for path in readable.rglob("*") if not path.match("*extract*")]
    for path in [readable, *own]:
        path.chmod(0o555 if path.is_dir() else 0o444)
    # root may write everything
    command = [sys.executable, "-c", AS_NOBODY] if os.geteuid() == 0 else COMMAND
    done = subprocess.run(
        [*command, "extract", "export", "--from", f"{kind}:{where}", "--table", "prices", "-o", "jsonl"],
        capture_output=True, text=True, env=environment(), timeout=LONG, check=False,
    )  # fmt: skip
    readable.chmod(0o755)
    if kind == "sqlite":  # its readers write, too
        assert done.returncode == 1
        assert "get the permission to write, or export a copy" in done.stderr
    else:
        assert (done.returncode, done.stderr.strip()) == (0, f"{count} rows")
        assert len(lines(done.stdout)) == count > 0


def test_a_shop_without_a_key_is_forgotten_only_with_yes(command: Command) -> None:
    tell = command("forget", "--everything-of", "gone", "-o", "jsonl")
    assert tell.returncode == 0, tell.stderr
    assert {row["what"] for row in lines(tell.stdout)} == {"state", "rows", "raw pages"}
    assert tell.stderr.strip() == "Nothing was removed yet: repeat it with --yes."
    done = command("forget", "--everything-of", "gone", "-o", "jsonl", "--yes")
    assert (done.stdout, done.stderr.strip()) == (tell.stdout, "Removed.")
    again = command("forget", "--everything-of", "gone", "--yes")
    assert (again.stdout, again.stderr.strip()) == ("", "There is nothing of that.")
    shops = {row["shop"] for row in lines(command("export", "--table", "prices", "-o", "jsonl").stdout)}
    assert shops == {"main"}


def test_raw_pages_are_forgotten_by_age(command: Command, place: Path) -> None:
    assert command("forget", "--raw-days", "100000").stdout == ""
    assert lines(command("forget", "--raw-days", "0", "-o", "jsonl").stdout)
    assert list(place.rglob("*.pages"))
    command("forget", "--raw-days", "0", "--yes")
    assert not list(place.rglob("*.pages"))


def test_raw_pages_of_a_posting_are_forgotten_in_all_shops_without_a_key(command: Command, place: Path) -> None:
    (place / "shops.toml").unlink()
    number = str(lines(command("export", "--table", "postings_fbs", "-o", "jsonl").stdout)[0]["posting_number"])
    done = command("forget", "--posting", number, "-o", "jsonl", "--yes")
    assert done.returncode == 0, done.stderr
    assert [(row["shop"], row["what"], row["place"]) for row in lines(done.stdout)] == [
        (shop, "raw pages", "postings_fbs") for shop in ("gone", "main")
    ]
    assert command("forget", "--posting", number, "--yes").stderr.strip() == "There is nothing of that."


def test_missing_parts_are_given_up_only_with_yes(command: Command) -> None:
    def parts(*more: str) -> list[tuple[object, object]]:
        found = lines(command("forget", "--holes-before", "2026-11-25", "--shops", "main", "-o", "jsonl", *more).stdout)
        return [(one["what"], one["place"]) for one in found]

    missing = parts()
    assert missing
    assert {what for what, _ in missing} == {"missing parts"}
    assert parts("--yes") == missing
    assert parts() == []
