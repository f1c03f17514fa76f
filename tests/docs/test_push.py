"""docs/push.md: its programs run, and its numbers are those of the receiver."""

from __future__ import annotations

import json
import re
import sqlite3
from contextlib import closing
from inspect import signature
from pathlib import Path
from typing import Any

import pytest

from ozon.push import PushUrl, Receiver, reconcile
from ozon.push.worker import pause_after
from ozon.sandbox import Clock, Sandbox
from ozon_generated.package_data import event_data
from ozon_generated.push import read
from tests.docs.commands import PAGES
from tests.docs.examples import ROOT, blocks
from tests.push.support import OZON, body
from tests.sandbox.conftest import NOON

PAGE = PAGES["docs/push.md"]
SHOP, TABLE, URLS = blocks("docs/push.md")
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
    with closing(sqlite3.connect("push.db")) as database:
        assert database.execute("SELECT number, cancelled FROM postings").fetchall() == [(NUMBER, 1)]


def test_the_urls_of_the_page(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    with Sandbox(clock=Clock(NOON)).serve() as url:
        for name, value in {"BASE_URL": url, "CLIENT_ID": "836", "API_KEY": "sandbox-key"}.items():
            monkeypatch.setenv(f"OZON_{name}", value)
        exec(compile(URLS, "docs/push.md", "exec"), {})
    lines = capsys.readouterr().out.splitlines()
    assert [line.partition(" (id")[0] for line in lines] == [
        "https://shop.example.com/ozon/7b21e4", "https://shop.example.com/ozon/0f3c9a"
    ]  # fmt: skip
    assert ": on, under check, 2 types. Nothing to do: it is under check until the next nightly run." in lines[1]


def test_the_states_of_the_page_are_those_of_the_doctor() -> None:
    table = PAGE.partition("| `ozon doctor` says |")[2].partition("\n\n")[0]
    told = re.findall(r"^\| ([^|-]+?) \|", table, re.MULTILINE)
    urls = [PushUrl(id=1, url="", enabled=True, state=state) for state in ("GREEN", "", "YELLOW", "RED")]
    urls += [PushUrl(id=1, url="", enabled=False, disable_reason=one) for one in ("SELLER", "AVAILABILITY", "ADMIN")]
    shown = [str(one).partition("): ")[2] for one in urls]
    assert all(words in text for words, text in zip(told, shown, strict=False))
    assert told[len(shown) :] == ["not known"]


def test_the_lines_that_mount_it_are_those_of_the_examples() -> None:
    rows = re.findall(r"^\| (?:FastAPI|aiohttp|Django|Flask)[^|]* \| (.+) \|$", PAGE, re.MULTILINE)
    assert len(rows) == 4
    files = sorted((ROOT / "examples" / "push").glob("*.py"))
    there = {line for file in files for line in file.read_text("utf-8").splitlines()}
    told = {line for row in rows for line in re.findall(r"`([^`]+)`", row) if "..." not in line}
    assert told <= there, told - there


def test_a_program_mounts_it_in_three_lines() -> None:
    """Besides the imports, and what the program has without the receiver."""
    own = re.compile(r'from |import |"""|if |    |app = (Flask|web\.Application)\(|$')
    for file in (ROOT / "examples" / "push").glob("*_*.py"):
        if file.stem not in ("__init__", "procrastinate_app"):
            lines = [line for line in file.read_text("utf-8").splitlines() if not own.match(line)]
            assert 1 <= len(lines) <= 3, (file, lines)


@pytest.mark.parametrize("page", ["push.md", "ru/push.md"])
def test_the_arguments_of_the_page_are_those_of_the_receiver(page: str) -> None:
    table = (
        (ROOT / "docs" / page)
        .read_text("utf-8")
        .partition("`Receiver(store, name=..., version=...)`")[2]
        .partition("| --- |")[2]
        .partition("\n\n")[0]
    )
    told = {
        name for row in table.splitlines() for name in re.findall(r"`(\w+)`", row.split("|")[1] if "|" in row else "")
    }
    assert told == signature(Receiver).parameters.keys() - {"store", "name", "version", "clock"}
    defaults = {name: one.default for name, one in signature(Receiver).parameters.items()}
    for name in ("workers", "attempts", "answer_within", "lease", "keep_days"):
        assert f"| `{name}` | {defaults[name] if name == 'answer_within' else format(defaults[name], 'g')} |" in table


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
