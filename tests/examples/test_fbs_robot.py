"""examples/fbs_robot as a process: a day with faults, kills in the middle, a dry run, a stop."""

from __future__ import annotations

import csv
import signal
import sqlite3
import time
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from examples.fbs_robot.packing import UnpackableError, pack
from examples.fbs_robot.state import SETTLED, State, read_codes
from ozon.sandbox import Behaviour, Sandbox
from tests.cli.support import LONG, wait_until
from tests.examples.support import Program, events, lines

SHIP, SET = "/v4/posting/fbs/ship", "/v6/fbs/posting/product/exemplar/set"
LABEL = "/v3/posting/fbs/package-label/create"
CREATE, APPROVE = "/v1/carriage/create", "/v1/carriage/approve"
ACT = "/v2/posting/fbs/act/get-pdf"
WRITES = (SHIP, SET, LABEL, CREATE, APPROVE)
CODES = [f"01046012345678932{number}ABCDEFGH\x1d91EE06" for number in range(10, 16)]
ONCE = ("--once", "--codes", "codes.tsv", "--most-pieces", "2", "--most-grams", "2000", "--close", "tomorrow")


class Day(Program):
    """A shop with four orders: one for two packages, one with marking codes, one whose assembly fails once, one that
    only a person can assemble."""

    def __init__(self, sandbox: Sandbox, url: str, folder: Path) -> None:
        super().__init__("fbs_robot", sandbox, url, folder)
        self.folder = folder / "fbs" / "environment"
        card = {"weight": 900, "weight_unit": "g"}
        for offer_id in ("cup", "jar"):
            sandbox.control.create_product(offer_id, stock=50, card=card)
        self.large = self.order("cup", 3)
        self.marked = self.order("jar", 2, "mandatory_mark")
        self.stubborn = self.order("cup", 1)
        self.foreign = self.order("cup", 1, "gtd")
        sandbox.control.fail_ship(self.stubborn)
        (folder / "codes.tsv").write_text("".join(f"jar\t{code}\n" for code in CODES), "utf-8", newline="\n")

    def order(self, offer_id: str, quantity: int, *requirements: str) -> str:
        items: list[Any] = [{"offer_id": offer_id, "quantity": quantity}]
        return self.sandbox.control.create_order(items, requirements=list(requirements)).posting_number

    @property
    def parcels(self) -> list[str]:
        """The postings that leave."""
        return sorted([self.large, f"{self.large[:-1]}2", self.marked, self.stubborn])

    def check(self, **ships: int) -> None:
        """Everything is done, and nothing twice: each posting was shipped once, or as often as is told."""
        postings = [self.sandbox.control.posting(number) for number in self.parcels]
        assert [(one.status, one.substatus) for one in postings] == [("awaiting_deliver", "posting_in_carriage")] * 4
        assert self.sandbox.control.posting(self.foreign).status == "awaiting_packaging"
        shipped = Counter(body["posting_number"] for body in self.sent(SHIP))
        assert shipped == {
            self.large: 1,
            self.marked: 1,
            self.stubborn: 1,
            **{getattr(self, name): count for name, count in ships.items()},
        }
        for body in self.sent(SET):  # a set may be sent again, with the same codes
            assert [piece["marks"][0]["mark"] for piece in body["products"][0]["exemplars"]] == CODES[:2]
        for number in self.parcels:
            assert (self.folder / "labels" / f"{number}.pdf").read_bytes().startswith(b"%PDF")
        acts = b"".join(act.read_bytes() for act in (self.folder / "acts").iterdir())
        assert [acts.count(number.encode()) for number in self.parcels] == [1] * 4
        with (self.folder / "todo.csv").open(encoding="utf-8-sig", newline="") as file:
            assert list(csv.reader(file, delimiter=";"))[1:] == [[self.foreign, "needs gtd"]]


@pytest.fixture
def day(tmp_path: Path) -> Iterator[Day]:
    behaviour = Behaviour(label_seconds=(0, 0), task_seconds=0.1, exemplar_polls=0)
    sandbox = Sandbox(seeded=False, behaviour=behaviour, import_polls=0)
    with sandbox.serve() as url:
        yield Day(sandbox, url, tmp_path)


def test_a_dry_run_changes_nothing(day: Day) -> None:
    done = day.run(*ONCE, "--dry-run")
    assert done.returncode == 3, done.stdout
    assert not day.counted(*WRITES, "/v6/fbs/posting/product/exemplar/create-or-get")
    would = {line["number"]: line["packages"] for line in events(done, "would_assemble")}
    assert {number: len(packages) for number, packages in would.items()} == {
        day.large: 2,
        day.marked: 1,
        day.stubborn: 1,
    }


def test_a_day_with_faults(day: Day) -> None:
    faults = day.sandbox.faults
    faults.add("/v4/posting/fbs/unfulfilled/list", status=502, body="<html>Bad gateway</html>")
    for path in (SHIP, SET, CREATE, APPROVE):
        faults.add(path, cut="after")
    first = day.run(*ONCE)
    assert first.returncode == 3, first.stdout
    assert {line["number"] for line in events(first, "by_hand")} == {day.foreign}
    assert [line["number"] for line in events(first, "ship_failed")] == [day.stubborn]
    day.run(*ONCE)
    before = day.counted(*WRITES, ACT)
    assert (before[APPROVE], before[CREATE]) == (2, 2)  # the second for the posting whose assembly failed at first
    assert day.run(*ONCE).returncode == 3
    day.check(stubborn=2)
    assert day.counted(*WRITES, ACT) == before


@pytest.mark.kill
@pytest.mark.parametrize("path", [*WRITES, "/v2/posting/fbs/act/check-status"])
def test_killed_and_started_again(day: Day, path: str) -> None:
    day.sandbox.control.posting(day.stubborn).ship_failures = 0
    day.sandbox.faults.add(path, delay=500)
    day.killed(lambda: bool(day.sent(path)), *ONCE)
    done = day.run(*ONCE)
    assert done.returncode == 3, done.stdout
    assert day.counted(CREATE, APPROVE) == {CREATE: 1, APPROVE: 1}
    day.check()


def test_an_assembly_that_may_have_happened_is_not_sent_again_before_it_shows(day: Day) -> None:
    day.sandbox.control.posting(day.stubborn).ship_failures = 0
    day.sandbox.faults.add(SHIP, status=502, body="<html>Bad gateway</html>")
    first = day.run(*ONCE, "--wait", "1")
    assert (first.returncode, [line["number"] for line in events(first, "unknown")]) == (4, [day.large])
    second = day.run(*ONCE, "--wait", "1")
    assert [line["number"] for line in events(second, "in_progress")] == [day.large]
    assert day.counted(SHIP) == {SHIP: 3}
    database = sqlite3.connect(day.folder / "robot.db")
    database.execute("UPDATE sent SET at = at - ?", [SETTLED])
    database.commit()
    database.close()
    third = day.run(*ONCE)
    assert [line["number"] for line in events(third, "assembled")] == [day.large]
    day.check(large=2)


def test_a_piece_keeps_its_code(day: Day) -> None:
    day.sandbox.control.posting(day.stubborn).ship_failures = 0
    day.sandbox.faults.add(SET, status=400, body={"code": 3, "message": "POSTING_IS_BUSY"})
    first = day.run(*ONCE)
    assert [line["number"] for line in events(first, "failed")] == [day.marked]
    day.run(*ONCE)
    assert len(day.sent(SET)) == 2
    day.check()


def test_a_stop_while_it_waits_for_labels(tmp_path: Path) -> None:
    sandbox = Sandbox(seeded=False, behaviour=Behaviour(label_seconds=(3600, 3600), exemplar_polls=0))
    with sandbox.serve() as url:
        day = Day(sandbox, url, tmp_path)
        with day.started(*ONCE, "--wait", "3000") as robot:
            wait_until(lambda: bool(day.sent(LABEL)), robot)
            robot.send_signal(signal.SIGTERM)
            output, _ = robot.communicate(timeout=LONG)
    assert '"event": "stopped"' in output
    assert not (day.folder / "todo.csv").exists()  # the round was not complete


def test_a_stop_between_rounds(day: Day) -> None:
    with day.started(*ONCE[1:], "--every", "300") as robot:
        wait_until(lambda: (day.folder / "todo.csv").exists(), robot)
        robot.send_signal(signal.SIGTERM)
        output, errors = robot.communicate(timeout=LONG)
    assert robot.returncode == 3, output + errors


def test_two_robots_do_not_work_for_one_shop(day: Day) -> None:
    day.folder.mkdir(parents=True)
    state = State(day.folder / "robot.db")
    done = day.run(*ONCE)
    state.close()
    assert (done.returncode, lines(done)[0]["event"]) == (2, "busy")
    assert not day.sandbox.requests


def test_a_shop_that_fails_does_not_stop_the_others(day: Day) -> None:
    done = day.run(*ONCE, "--shop", "unknown", "--shop", "environment")
    assert done.returncode == 3
    assert [line["shop"] for line in events(done, "failed")] == ["unknown"]
    assert events(done, "round")


@pytest.mark.parametrize(("file", "code"), [("", 2), ("labels", 1), ("acts", 1), ("todo.csv/x", 1)])
def test_a_file_that_cannot_be_written(day: Day, file: str, code: int) -> None:
    place = day.folder / file
    place.parent.mkdir(parents=True)
    place.touch()
    done = day.run(*ONCE)
    assert done.returncode == code
    assert len(events(done, "failed")) == 1


def test_a_shop_that_cannot_be_reached(day: Day) -> None:
    day.variables["OZON_BASE_URL"] = "http://127.0.0.1:9"
    assert day.run(*ONCE).returncode == 1


def test_without_codes_a_person_gets_the_posting(day: Day, tmp_path: Path) -> None:
    (tmp_path / "codes.tsv").write_text(f"jar\t{CODES[0]}\n", "utf-8", newline="\n")
    done = day.run(*ONCE)
    reasons = {line["number"]: line["reason"] for line in events(done, "by_hand")}
    assert reasons[day.marked] == "no unused marking codes for jar"
    assert not day.sent(SET)


@pytest.mark.parametrize("argument", [["--shop"], ["--close", "yesterday"], ["--codes", "none.tsv"], ["--zone", "x"]])
def test_wrong_arguments(day: Day, argument: list[str]) -> None:
    assert day.run("--once", *argument).returncode == 2
    assert not day.sandbox.requests


@given(
    st.dictionaries(st.integers(1, 50), st.integers(1, 9), min_size=1, max_size=5), st.integers(1, 4), st.integers(1, 9)
)
def test_every_piece_is_in_a_package(quantities: dict[int, int], most_pieces: int, heavy: int) -> None:
    grams = {sku: float(100 + sku % heavy * 100) for sku in quantities}
    packages = pack(quantities, grams, most_pieces=most_pieces, most_grams=1000)
    assert sum(map(Counter, packages), Counter[int]()) == quantities
    assert all(sum(package.values()) <= most_pieces for package in packages)
    assert all(sum(grams[sku] * count for sku, count in package.items()) <= 1000 for package in packages)


@pytest.mark.parametrize("grams", [{}, {1: 0.0}, {1: 1001.0}])
def test_what_cannot_be_packed(grams: dict[int, float]) -> None:
    with pytest.raises(UnpackableError):
        pack({1: 1}, grams, most_pieces=5, most_grams=1000)


def test_a_write_is_fresh_until_ozon_shows_its_outcome(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    state = State(tmp_path / "robot.db")
    state.note("ship 1")
    assert state.is_fresh("ship 1")
    now = time.time()
    monkeypatch.setattr(time, "time", lambda: now + SETTLED + 60)
    assert not state.is_fresh("ship 1")
    state.close()


def test_codes_keep_their_separators(tmp_path: Path) -> None:
    file = tmp_path / "codes.tsv"
    file.write_bytes(f"\ufeffjar\t{CODES[0]}\x1d\r\n\r\ncup\ta\tb \n".encode())
    assert read_codes(file) == {"jar": [f"{CODES[0]}\x1d"], "cup": ["a\tb "]}
    file.write_text("jar code", "utf-8")
    with pytest.raises(ValueError, match="line 1"):
        read_codes(file)
