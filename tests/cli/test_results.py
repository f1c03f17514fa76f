"""Result files, cut at any byte: what was written before is read, and nothing else."""

from __future__ import annotations

import csv
import io
import os
import sys
from pathlib import Path
from tempfile import TemporaryDirectory
from types import SimpleNamespace
from typing import Literal

import click
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from ozon.cli.columns import Columns
from ozon.cli.results import Outcome, ResultFile
from ozon.cli.tables import Line, Table, read
from ozon.schemas import row_fields
from tests.sizes import size

TEXTS = st.text(st.characters(exclude_categories=("Cs", "Cc")), min_size=1, max_size=8)
STATUSES = st.sampled_from(["sent", "done", "failed", "unknown", "not_sent", "imported"])
PRICES = Columns(row_fields("product.import_prices", "prices"), ("offer_id",), ("price",))


def made(folder: Path, cells: list[str], encoding: str, delimiter: str) -> ResultFile:
    path = folder / "prices.csv"
    path.touch()
    lines = [Line(number, (cell,)) for number, cell in enumerate(cells, start=2)]
    table = Table(path, ("offer_id",), lines, delimiter, encoding)
    return ResultFile(folder / "result.csv", table, "prices of shop 836", "Read them.", ("task_id",))


@given(
    st.lists(TEXTS, min_size=1, max_size=4),
    st.lists(st.tuples(st.integers(0, 3), STATUSES, TEXTS), max_size=8),
    st.sampled_from(["utf-8", "utf-8-sig", "cp1251"]),
    st.sampled_from(";,\t"),
    st.floats(0, 1),
)
@settings(max_examples=size(60, 1500), deadline=None)
def test_a_file_that_was_cut_anywhere_is_read_up_to_its_last_line(
    cells: list[str], steps: list[tuple[int, str, str]], encoding: str, delimiter: str, share: float
) -> None:
    with TemporaryDirectory() as name:
        folder = Path(name)
        results = made(folder, cells, encoding, delimiter)
        states: list[tuple[int, dict[int, str]]] = []
        wanted: dict[int, str] = {}
        with results.opened(resume=False):
            results.begin()
            for place, status, text in steps:
                number = 2 + place % len(cells)
                results.put({number: Outcome(status, text)})
                wanted = {**wanted, number: status}
                states.append((results.path.stat().st_size, wanted))
            content = results.path.read_bytes()
        cut = content[: round(len(content) * share)]
        results.path.write_bytes(cut)
        again = made(folder, cells, encoding, delimiter)
        with again.opened(resume=True):
            whole = [known for end, known in states if end <= len(cut)]
            assert {number: found.status for number, found in again.outcomes.items()} == (whole[-1] if whole else {})
            again.begin()
        rows = list(csv.reader(io.StringIO(again.path.read_text("utf-8-sig"), newline=""), delimiter=delimiter))
        assert [row[0] for row in rows[1:]] == sorted(map(str, whole[-1] if whole else {}))
        assert "sent" not in {row[2] for row in rows}


def test_nothing_is_written_before_the_begin(tmp_path: Path) -> None:
    results = made(tmp_path, ["a"], "utf-8", ",")
    with results.opened(resume=False):
        pass
    assert not results.path.exists()
    with results.opened(resume=False):
        results.begin()
        results.put({2: Outcome("done")})
    before = results.path.read_bytes()
    with made(tmp_path, ["a"], "utf-8", ",").opened(resume=False):
        pass
    assert results.path.read_bytes() == before


@pytest.mark.parametrize(("status", "code"), [("sent", 2), ("unknown", 2), ("done", None), ("failed", None)])
def test_a_new_run_replaces_only_what_is_certain(tmp_path: Path, status: str, code: int | None) -> None:
    first = made(tmp_path, ["a"], "utf-8", ",")
    with first.opened(resume=False):
        first.begin()
        first.put({2: Outcome(status)})
    second = made(tmp_path, ["a"], "utf-8", ",")
    if code is None:
        with second.opened(resume=False):
            assert not second.outcomes
        return
    with pytest.raises(click.exceptions.Exit) as ended, second.opened(resume=False):
        pass
    assert ended.value.exit_code == code


@pytest.fixture
def on_windows(monkeypatch: pytest.MonkeyPatch) -> None:
    """Locks as Windows has them: of bytes, by the C library; a closed file has none."""
    taken: dict[int, int] = {}

    def locking(file: int, mode: int, count: int) -> None:
        assert (mode, count) == (2, 1)
        place = os.fstat(file).st_ino + os.lseek(file, 0, os.SEEK_CUR)
        if place in taken and Path(f"/proc/self/fd/{taken[place]}").exists():
            raise PermissionError(13, "Permission denied")
        taken[place] = file

    monkeypatch.setitem(sys.modules, "fcntl", None)
    monkeypatch.setitem(sys.modules, "msvcrt", SimpleNamespace(locking=locking, LK_NBLCK=2))


@pytest.mark.parametrize("system", ["posix", "windows"])
@pytest.mark.parametrize("begun", [True, False])
def test_a_second_run_is_refused_and_leaves_the_file(
    request: pytest.FixtureRequest, tmp_path: Path, system: str, begun: bool
) -> None:
    """Also while the first one still asks: its file is empty then."""
    if system == "windows":
        request.getfixturevalue("on_windows")
    first = made(tmp_path, ["a"], "utf-8", ",")
    with first.opened(resume=False):
        if begun:
            first.begin()
        for resume in (False, True):
            with (
                pytest.raises(click.exceptions.Exit) as ended,
                made(tmp_path, ["a"], "utf-8", ",").opened(resume=resume),
            ):
                pass
            assert ended.value.exit_code == 2
        assert first.path.exists()
        if not begun:
            first.begin()
        first.put({2: Outcome("done")})
        assert b"a,done" in first.path.read_bytes()
    with made(tmp_path, ["a"], "utf-8", ",").opened(resume=True):
        pass


ARTICLES = st.text(
    st.characters(codec="cp1251", exclude_categories=["Cc"]), min_size=1, max_size=12
).filter(lambda text: text.strip() and text[0] != "=" and "E+" not in text)  # fmt: skip


@given(
    st.lists(st.tuples(ARTICLES, st.decimals("0.01", "99999", places=2)), min_size=1, max_size=6),
    st.sampled_from(["utf-8", "utf-8-sig", "utf-16", "cp1251"]),
    st.sampled_from(";,\t"),
    st.sampled_from(["\n", "\r\n"]),
    st.sampled_from([csv.QUOTE_MINIMAL, csv.QUOTE_ALL]),
    st.sampled_from([("offer_id", "price"), ("Артикул", "Цена, руб.")]),
)
@settings(max_examples=size(60, 1500), deadline=None)
def test_a_table_in_any_format_is_read_as_it_was_written(
    rows: list[tuple[str, object]],
    encoding: str,
    delimiter: str,
    end: str,
    quoting: Literal[0, 1],
    names: tuple[str, str],
) -> None:
    text = io.StringIO(newline="")
    writer = csv.writer(text, delimiter=delimiter, lineterminator=end, quoting=quoting)
    writer.writerows([names, *((article, price) for article, price in rows)])
    content = text.getvalue().encode(encoding)
    # two letters of Windows-1251 may be a valid character of UTF-8
    assume(encoding != "cp1251" or content.decode("utf-8", "ignore").encode() != content or content.isascii())
    with TemporaryDirectory() as name:
        path = Path(name) / "prices.csv"
        path.write_bytes(content)
        table = PRICES.understood(read(path, PRICES.fits))
    wanted = [{"offer_id": article.strip(), "price": str(price)} for article, price in rows]
    assert table.items() == wanted
