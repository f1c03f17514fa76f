"""docs/push.md: its programs run, and its numbers are those of the receiver."""

from __future__ import annotations

import json
import re
import sqlite3
from inspect import signature
from pathlib import Path
from typing import Any

import pytest

from ozon.push import Receiver, reconcile
from ozon.push.receiver import pause_after
from ozon_generated.package_data import event_data
from ozon_generated.push import read
from tests.docs.commands import PAGES
from tests.docs.examples import ROOT, blocks
from tests.push.conftest import closed as closed
from tests.push.support import OZON, body

PAGE = PAGES["docs/push.md"]
SHOP, TABLE = blocks("docs/push.md")
NUMBER = "0123456789-0007-1"


def program(text: str, monkeypatch: pytest.MonkeyPatch, folder: Path) -> Receiver:
    """The receiver of a program of the page, with its store in a folder."""
    monkeypatch.chdir(folder)
    names: dict[str, Any] = {}
    exec(compile(text, "docs/push.md", "exec"), names)
    found: Receiver = names["receiver"]
    return found


def take(receiver: Receiver, *bodies: bytes) -> list[int]:
    return [receiver.take("POST", {}, one, OZON).status for one in bodies]


CANCELLED = body("TYPE_POSTING_CANCELLED", posting_number=NUMBER, changed_state_date="2026-11-25T07:00:00Z")
NEW = body("TYPE_NEW_POSTING", posting_number=NUMBER, in_process_at="2026-11-25T06:30:00Z")


def test_the_receiver_of_the_page(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert len(SHOP.rstrip().partition("\n\n")[2].replace("\n\n", "\n").splitlines()) <= 14
    receiver = program(SHOP, monkeypatch, tmp_path)
    assert take(receiver, CANCELLED, NEW, NEW) == [200, 200, 200]
    assert receiver.deliver_due() == 2
    assert capsys.readouterr().out.splitlines() == [f"pack {NUMBER}", f"put back {NUMBER}"]
    receiver.stop()


@pytest.mark.parametrize("late", [False, True])
def test_what_is_written_over_the_connection(late: bool, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    receiver = program(TABLE, monkeypatch, tmp_path)
    for one in (CANCELLED, NEW) if late else (NEW, CANCELLED):
        take(receiver, one, one)
        assert receiver.deliver_due() == 1
    receiver.stop()
    with sqlite3.connect("push.db") as database:
        assert database.execute("SELECT number, cancelled FROM postings").fetchall() == [(NUMBER, 1)]


def test_the_lines_that_mount_it_are_those_of_the_examples() -> None:
    rows = re.findall(r"^\| (?:FastAPI|aiohttp|Django|Flask)[^|]* \| (.+) \|$", PAGE, re.MULTILINE)
    assert len(rows) == 4
    files = sorted((ROOT / "examples" / "push").glob("*.py"))
    there = {line for file in files for line in file.read_text("utf-8").splitlines()}
    told = {line for row in rows for line in re.findall(r"`([^`]+)`", row) if "..." not in line}
    assert told <= there, told - there


def test_the_numbers_of_the_page() -> None:
    usual = {name: one.default for name, one in signature(Receiver).parameters.items()}
    assert (usual["limit"], usual["answer_within"], usual["keep_days"], usual["lease"]) == (1 << 20, 1.0, 30.0, 60.0)
    assert f"After {usual['attempts']} attempts" in PAGE
    first = [f"{pause_after(attempt):g}" for attempt in (1, 2, 3)]
    assert f"after {first[0]} seconds, {', '.join(first[1:])}, and so on up to an hour" in PAGE
    assert max(map(pause_after, range(1, 100))) == 3600
    assert signature(reconcile).parameters["grace"].default == 120
    assert "once it is two minutes old" in PAGE


def test_the_key_of_the_page() -> None:
    example = json.dumps(event_data()["TYPE_NEW_POSTING"]["example"]).encode()
    assert read(example).key[:29] in PAGE
