"""The arithmetic, the table and the JSON document of the benchmarks; they measure nothing here."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from tests.benchmarks import __main__ as command
from tests.benchmarks import measure, table
from tests.benchmarks.measure import Row, Taken, compared, differences, interleave, ratio, timed, variation, weighed

SLOW: dict[str, Any] = {"now": "1.6", "hold": 1.5, "reach": 1.2}


def row(floor: Taken, ours: Taken, **more: Any) -> Row:
    return compared("work", "bare", {"floor": floor, "ours": ours}, **{**SLOW, **more})


def test_a_ratio_is_the_median_of_those_of_the_rounds() -> None:
    assert ratio([2, 9, 4], [1, 3, 4]) == 2
    assert ratio([10, 40, 60], [10, 10, 20]) == 3  # that of the medians is 4
    assert differences([3, 5], [1, 5]) == [2, 0]


@pytest.mark.parametrize(
    ("values", "found"),
    [([5.0], 0), ([5.0, 5, 5], 0), ([8.0, 9, 10, 11, 12], 0.2), ([10.0, 10, 10, 10, 1000], 0), ([1.0, 1, 3, 3], 1.0)],
)
def test_the_variation_is_that_of_the_middle_half(values: list[float], found: float) -> None:
    assert variation(values) == pytest.approx(found)


def test_rounds_take_turns_and_the_first_does_not_count(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(measure, "SECONDS", 0)
    done: list[str] = []
    taken = interleave({"a": lambda: done.append("a"), "b": lambda: done.append("b")}, rounds=3)
    assert done == ["a", "b"] * 4
    assert {name: (len(one.wall), len(one.process)) for name, one in taken.items()} == {"a": (3, 3), "b": (3, 3)}


def test_a_row_compares_one_piece_of_work_in_both_times() -> None:
    taken = {
        "floor": Taken([10, 20, 30], [40, 40, 40]),
        "ours": Taken([10, 40, 60], [60, 60, 60]),
        "peer": Taken([40, 80, 120], [20, 20, 20]),
    }
    by_clock = compared("work", "bare", taken, **SLOW, count=10)
    assert (by_clock.base, by_clock.ours, by_clock.wall, by_clock.process) == (2, 4, 2, 1.5)
    assert by_clock.peers == {"peer": 4}
    by_processor = compared("work", "bare", taken, **SLOW, by="process", count=10)
    assert (by_processor.base, by_processor.ours, by_processor.peers) == (4, 6, {"peer": 0.5})
    assert (by_clock.verdict, by_processor.verdict) == ("void", "holds")  # only the clock saw the others


def test_verdicts() -> None:
    assert row(Taken([2, 2, 2]), Taken([3, 3, 3])).verdict == "holds"
    assert row(Taken([2, 2, 2]), Taken([3.1, 3.1, 3.1])).verdict == "does not hold"
    assert row(Taken([1, 2, 4]), Taken([1, 2, 4])).verdict == "void"
    assert row(Taken([2, 2, 2]), Taken([2, 2, 2])).process is None


def test_a_floor_that_is_no_measurement_leaves_the_noise_to_another() -> None:
    taken = {"floor": Taken([2] * 3), "ours": Taken([2] * 3), "httpx": Taken([1, 2, 4])}
    assert compared("work", "ideal", taken, **SLOW).verdict == "holds"
    assert compared("work", "ideal", taken, **SLOW, noise="httpx").verdict == "void"


def test_bounds_in_seconds_and_in_megabytes() -> None:
    taken = {"floor": Taken([9, 9, 9], [1, 1, 1]), "ours": Taken([9, 9, 9], [2, 2, 3]), "peer": Taken([], [5])}
    seconds = timed("work", taken, now="", hold=2, reach=1)
    assert (seconds.base, seconds.ours, seconds.unit, seconds.wall, seconds.peers) == (1, 2, "s", None, {"peer": 5})
    assert (seconds.verdict, timed("work", taken, now="", hold=1.9, reach=1).verdict) == ("holds", "does not hold")
    memory = weighed("work", [3, 4, 9], [20, 20], reference="bare", now="", hold=5, reach=1)
    assert (memory.ours, memory.base, memory.unit, memory.verdict) == (4, 20, "MB", "holds")


@pytest.mark.parametrize(
    ("value", "unit", "text"),
    [(1.5, "x", "1.50"), (7.8, "s", "7.80 s"), (0.2, "s", "200 ms"), (4.4e-6, "s", "4.4 us"), (12.58, "MB", "12.6 MB")],
)
def test_numbers_are_shown_in_the_unit_that_reads_best(value: float, unit: measure.Unit, text: str) -> None:
    assert table.shown(value, unit) == text


def test_the_table_marks_the_number_that_is_judged() -> None:
    slow = row(Taken([1, 1, 1], [1, 1, 1]), Taken([2, 2, 2], [1, 1, 1]))
    assert "2.00!" in table.line(slow)
    assert "1.00!" in table.line(row(Taken([1] * 2, [1] * 2), Taken([2] * 2, [1] * 2), by="process", hold=0.5))
    void = table.line(row(Taken([1, 2, 4]), Taken([2, 4, 8])))
    assert "2.00?" in void
    assert "void: the reference varied by 75%" in void
    seconds = timed("work", {"floor": Taken([], [1]), "ours": Taken([], [3])}, now="", hold=2, reach=1)
    assert "3.00 s!" in table.line(seconds)
    assert table.summary([slow, slow, seconds]).startswith("0 rows hold, 3 do not (!), 0 are void (?)")


def test_each_part_is_a_module() -> None:
    folder = Path(command.__file__).parent
    assert [name for name in {**command.PARTS, **command.LARGE} if not (folder / f"{name}.py").exists()] == []


@pytest.fixture
def parts(monkeypatch: pytest.MonkeyPatch) -> None:
    """Parts of which one is slow and leaves something out, and one fails."""

    def slow() -> Iterator[Row | str]:
        yield row(Taken([1, 1, 1]), Taken([2, 2, 2]))
        yield "more: left out"

    def broken() -> Iterator[Row | str]:
        raise RuntimeError("no server")

    for name, rows in (("slow", slow), ("broken", broken)):
        module = ModuleType(name)
        vars(module)["rows"] = rows
        monkeypatch.setitem(sys.modules, f"tests.benchmarks.{name}", module)
    monkeypatch.setattr(measure, "SECONDS", 0)
    monkeypatch.setattr(command, "PARTS", {"slow": "", "broken": ""})


@pytest.mark.usefixtures("parts")
def test_what_is_slow_is_no_failure(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "rows.json"
    assert command.main(["slow", "--json", str(file)]) == 0
    assert "0 rows hold, 1 do not (!), 0 are void (?)" in capsys.readouterr().out
    found = json.loads(file.read_text("utf-8"))
    assert found["left_out"] == ["more: left out"]
    assert len(found["processor_shares"]) == 2
    (one,) = found["rows"]
    assert (one["part"], one["what"], one["wall"], one["verdict"]) == ("slow", "work", 2, "does not hold")
    assert one.keys() == {"part", "verdict", *Row._fields}


@pytest.mark.usefixtures("parts")
def test_a_part_that_fails_does_not_keep_others_from_being_measured(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "rows.json"
    assert command.main(["broken", "slow", "--json", str(file)]) == 1
    assert len(json.loads(file.read_text("utf-8"))["rows"]) == 1
    assert "no server" in capsys.readouterr().err


@pytest.mark.usefixtures("parts")
def test_an_unknown_part_is_refused(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        command.main(["slow", "walks"])
    assert ended.value.code == 2
    assert "no such part: walks" in capsys.readouterr().err


def test_the_help_tells_columns_and_json(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        command.main(["--help"])
    text = capsys.readouterr().out
    assert [name for name in (*command.PARTS, *command.LARGE) if name not in text] == []
    assert [name for name in Row._fields if name not in text] == []
