"""``ozon push list``, ``show``, ``replay``, ``remove``, ``forget`` and ``work``: what they do with stored events."""

from __future__ import annotations

import json
import signal
import sqlite3
import subprocess
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from time import sleep
from typing import Any

import pytest

from ozon.errors import ArgumentError
from ozon.push import PostingNew, Receiver
from tests.cli.push_support import PIPE, answering
from tests.cli.support import COMMAND, LONG, environment, ozon, wait_until
from tests.mirror.conftest import postgres_schema, postgres_url

__all__ = ["postgres_schema", "postgres_url"]

DEAD, DONE, LATER = "11111111-0001-1", "22222222-0002-1", "33333333-0003-1"
TAKEN = b'{"result": true}'


def body(number: str, type: str = "TYPE_NEW_POSTING", **fields: object) -> bytes:
    return json.dumps({"message_type": type, "posting_number": number, **fields}).encode()


@pytest.fixture
def store(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A dead letter, an event that was done and two that wait, in the current folder."""
    monkeypatch.chdir(tmp_path)
    receiver = Receiver("push.db", name="shop", version="1", attempts=1)

    @receiver.on(PostingNew)
    def pack(event: PostingNew) -> None:
        if event.posting_number == DEAD:
            raise ValueError("no such shelf")

    for number in (DEAD, DONE):
        receiver.add(body(number), made=False)
    receiver.deliver_due()
    receiver.add(body(LATER, note="a\x1b[2Jb"), made=False)
    receiver.add(body(DEAD, "TYPE_STATE_CHANGED", changed_state_date="2026-11-25T06:30:00Z", new_state="x"))
    receiver.stop()
    return tmp_path / "push.db"


def rows(*arguments: str) -> list[dict[str, Any]]:
    done = ozon("push", "list", "-o", "jsonl", *arguments)
    assert done.returncode == 0, done.stderr
    return [json.loads(line) for line in done.stdout.splitlines()]


def key_of(number: str) -> str:
    found: str = next(row["key"] for row in rows("--type", "TYPE_NEW_POSTING") if row["subject"] == number)
    return found


def test_events_are_listed_in_their_order(store: Path) -> None:
    found = rows()
    assert [row["state"] for row in found] == ["dead", "done", "waiting", "waiting"]
    assert [row["subject"] for row in found] == [DEAD, DONE, LATER, DEAD]
    assert [row["made"] for row in found] == [False, False, False, True]
    assert found[0]["error"].startswith("ValueError: no such shelf (test_push_store.py:")
    assert found[3]["happened"] == "2026-11-25T06:30:00+00:00"
    assert [row["subject"] for row in rows("--state", "waiting", "--state", "dead")] == [DEAD, LATER, DEAD]
    assert [row["subject"] for row in rows("--state", "dead", "--type", "TYPE_STATE_CHANGED")] == []
    assert [row["subject"] for row in rows("--limit", "2")] == [DEAD, DONE]
    assert json.loads(ozon("push", "list", "--json").stdout) == found
    table = ozon("push", "list", "-o", "table", "--store", "push.db").stdout.splitlines()
    assert table[0].split() == ["key", "subject", "happened", "state", "late", "made", "attempt", "error"]
    assert table[1].split()[:3] == [found[0]["key"][:29], DEAD, "dead"]
    assert rows("--store", str(store)) == found


def test_the_store_may_be_named_by_the_environment(store: Path) -> None:
    moved = store.rename(store.parent / "elsewhere.db")
    done = ozon("push", "list", OZON_PUSH_STORE=str(moved))
    assert len(done.stdout.splitlines()) == 4
    assert done.stderr == "4 events.\n"


NO_STORE = "has no events of a receiver: check the path or address of the store."


@pytest.mark.parametrize(
    "command", ["list", "show x", "replay --dead", "remove --dead --yes", "forget 1234-5678 --yes"]
)
def test_a_store_that_is_missing_is_not_made(command: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    done = ozon("push", *command.split(), "--store", "other.db")
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr == f"Error: There is no file {tmp_path}/other.db: check the path of the store.\n"
    assert not [*tmp_path.iterdir()]


@pytest.mark.parametrize("kind", ["text", "empty", "database"])
def test_something_else_than_a_store_stays_as_it_is(kind: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    file = Path("push.db")
    file.write_text("name;price\n" * 200 if kind == "text" else "", "utf-8")
    if kind == "database":
        with closing(sqlite3.connect(file)) as other:
            other.execute("CREATE TABLE prices (name TEXT)")
            other.commit()
    before = file.read_bytes()
    for words in (["list"], ["replay", "--dead"], ["forget", DEAD, "--yes"]):
        done = ozon("push", *words)
        assert (done.returncode, done.stdout) == (2, "")
        assert done.stderr == f"Error: {tmp_path}/push.db {NO_STORE}\n"
    assert file.read_bytes() == before
    assert [*tmp_path.iterdir()] == [tmp_path / file]


@pytest.mark.postgres
def test_a_database_without_a_store_stays_as_it_is(postgres_schema: str) -> None:
    receiver = Receiver(postgres_schema, name="shop", version="1", create=False)
    for _ in range(2):
        with pytest.raises(ArgumentError, match="has no events of a receiver"):
            next(receiver.events(), None)
    receiver.stop()


@pytest.mark.postgres
def test_a_store_in_postgresql(postgres_schema: str) -> None:
    receiver = Receiver(postgres_schema, name="shop", version="1")
    receiver.add(body(DEAD))
    receiver.stop()
    assert [row["subject"] for row in rows("--store", postgres_schema)] == [DEAD]
    done = ozon("push", "forget", DEAD, OZON_PUSH_STORE=postgres_schema.replace("@", ":p4ssw0rd@", 1))
    assert done.returncode == 2
    assert "postgresql" in done.stderr
    assert "p4ssw0rd" not in done.stderr
    done = ozon("push", "forget", DEAD, "--yes", OZON_PUSH_STORE=postgres_schema)
    assert done.stderr == "The content of 1 event was deleted.\n"


def test_an_event_is_shown(store: Path) -> None:
    key = key_of(LATER)
    shown = json.loads(ozon("push", "show", key[:25]).stdout)
    assert shown["key"] == key
    assert shown["content"] == {"message_type": "TYPE_NEW_POSTING", "posting_number": LATER, "note": "a\x1b[2Jb"}
    assert ozon("push", "show", key, "--body").stdout.encode() == body(LATER, note="a\x1b[2Jb")


@pytest.mark.parametrize(
    ("key", "why"),
    [
        ("TYPE_NEW_POSTING:%%%%", "There is no event TYPE_NEW_POSTING:%%%%. 'ozon push list' lists the keys."),
        ("TYPE_NEW_POSTING", "3 events have keys that begin with TYPE_NEW_POSTING: write more of it."),
    ],
)
def test_a_key_that_is_not_that_of_an_event(key: str, why: str, store: Path) -> None:
    for command in (["show", key], ["replay", key], ["remove", key, "--yes"]):
        done = ozon("push", *command)
        assert (done.returncode, done.stdout, done.stderr) == (2, "", f"Error: {why}\n")
    assert json.loads(ozon("push", "show", "TYPE_STATE_CHANGED").stdout)["type"] == "TYPE_STATE_CHANGED"


def test_events_wait_for_their_handlers_again(store: Path) -> None:
    done = ozon("push", "replay", "--dead")
    assert (done.returncode, done.stderr) == (0, "1 event will be handed over again.\n")
    done = ozon("push", "replay", "--dead")
    assert (done.returncode, done.stderr) == (0, "There are no dead letters.\n")
    done = ozon("push", "replay", key_of(DONE), key_of(LATER))
    assert done.returncode == 3
    assert "1 of 2 events will be handed over again" in done.stderr
    assert [(row["state"], row["attempt"]) for row in rows()] == [("waiting", 0)] * 4
    for words in ([], ["--dead", key_of(DONE)]):
        done = ozon("push", "replay", *words)
        assert (done.returncode, done.stderr) == (2, "Error: Name the events: either KEYs or --dead.\n")


def test_events_are_sent_to_an_address(store: Path) -> None:
    before = rows()
    with answering(200, TAKEN, Content_Type="application/json") as (url, taken):
        done = ozon("push", "replay", key_of(LATER), key_of(DONE), "--to", url)
        dead = ozon("push", "replay", "--dead", "--to", url)
    assert taken == [body(LATER, note="a\x1b[2Jb"), body(DONE), body(DEAD)]
    assert {done.returncode, dead.returncode} <= {0, 3}  # on a busy machine it may be too slow
    assert [json.loads(line)["key"] for line in done.stdout.splitlines()] == [before[2]["key"], before[1]["key"]]
    assert json.loads(dead.stdout)["problem"] == ""
    assert rows() == before
    with answering(500, b"") as (url, _):
        done = ozon("push", "replay", "--dead", "--to", url)
    assert (done.returncode, done.stderr) == (3, "0 of 1 event taken in time.\n")


def test_dead_letters_are_deleted(store: Path) -> None:
    done = ozon("push", "remove", "--dead")
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr == "Error: 1 dead letter would be deleted from push.db. This cannot be undone: add --yes.\n"
    done = ozon("push", "remove", "--dead", "--dry-run")
    assert (done.returncode, done.stderr) == (0, "1 dead letter would be deleted from push.db.\n")
    done = ozon("push", "remove", key_of(DONE), "--yes")
    assert done.returncode == 2
    assert "is done: only dead letters are removed." in done.stderr
    assert len(rows()) == 4
    assert ozon("push", "remove", key_of(DEAD), "--yes").stderr == "1 dead letter deleted.\n"
    assert [row["state"] for row in rows()] == ["done", "waiting", "waiting"]
    assert ozon("push", "remove", "--dead", "--yes").stderr == "0 dead letters deleted.\n"
    assert ozon("push", "remove").returncode == 2


def test_what_names_a_posting_is_forgotten(store: Path) -> None:
    would = f"The content of 2 events with '{DEAD}' would be deleted from push.db."
    done = ozon("push", "forget", DEAD)
    assert (done.returncode, done.stderr) == (2, f"Error: {would} This cannot be undone: add --yes.\n")
    done = ozon("push", "forget", DEAD, "--dry-run")
    assert (done.returncode, done.stderr) == (0, f"{would}\n")
    assert DEAD.encode() in store.read_bytes()
    done = ozon("push", "forget", DEAD, "--yes")
    assert (done.returncode, done.stderr) == (0, "The content of 2 events was deleted.\n")
    assert DEAD.encode() not in store.read_bytes()
    key = rows()[0]["key"]
    assert json.loads(ozon("push", "show", key).stdout)["content"] is None
    assert "was forgotten" in ozon("push", "replay", key).stderr
    done = ozon("push", "replay", key, "--to", "http://127.0.0.1:1")
    assert (done.returncode, done.stdout) == (0, "")
    for more in ([], ["--yes"], ["--dry-run"]):
        done = ozon("push", "forget", "1", *more)
        assert (done.returncode, done.stderr) == (2, "Error: Give an id, with at least 4 characters and a digit.\n")


BOT = """
from pathlib import Path
from ozon.errors import ArgumentError
from ozon.push import PostingNew, Receiver

class Shop:
    receiver = Receiver("push.db", name="shop", version="1", attempts=1)

receiver = Shop.receiver

@receiver.on(PostingNew)
def pack(event: PostingNew) -> None:
    Path(f"begun-{event.posting_number}").touch()
    while Path("wait").exists():
        pass
    Path(f"done-{event.posting_number}").touch()
"""


@contextmanager
def working(*arguments: str) -> Iterator[subprocess.Popen[str]]:
    command = [*COMMAND, "push", "work", *arguments]
    with subprocess.Popen(command, env=environment(), text=True, stdout=PIPE, stderr=PIPE) as process:
        try:
            yield process
        finally:
            process.kill()


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_workers_end_after_the_event_that_they_handle(number: int, store: Path) -> None:
    Path("bot.py").write_text(BOT, "utf-8")
    wait = Path("wait")
    wait.touch()
    with working("bot:Shop.receiver", "--workers", "2") as process:
        wait_until(Path(f"begun-{LATER}").exists, process)
        process.send_signal(number)
        wait.unlink()
        _, stderr = process.communicate(timeout=LONG)
    assert process.returncode == 0
    assert stderr.startswith("2 workers for bot:Shop.receiver.")
    assert Path(f"done-{LATER}").exists()
    assert [row["state"] for row in rows("--type", "TYPE_NEW_POSTING")] == ["dead", "done", "done"]


def test_a_handler_that_fails_is_told_with_its_traceback(store: Path) -> None:
    Path("bot.py").write_text(BOT.replace('    Path(f"begun', '    1 / 0\n    Path(f"begun'), "utf-8")
    assert ozon("push", "replay", "--dead").returncode == 0
    with working("bot:receiver", "-v") as process:
        assert process.stderr is not None
        lines = iter(process.stderr.readline, "")
        assert any(line.startswith("ZeroDivisionError") for line in lines)
        process.send_signal(signal.SIGTERM)
        process.communicate(timeout=LONG)


def test_a_handler_that_does_not_end(store: Path) -> None:
    Path("bot.py").write_text(BOT, "utf-8")
    Path("wait").touch()
    with working("bot:receiver", "--patience", "0.1") as process:
        wait_until(Path(f"begun-{LATER}").exists, process)
        process.send_signal(signal.SIGTERM)
        _, stderr = process.communicate(timeout=LONG)
    assert process.returncode == 1
    assert stderr.endswith("Error: A handler did not end within 0.1 s; its event is handed over again.\n")


def test_a_second_signal_ends_at_once(store: Path) -> None:
    Path("bot.py").write_text(BOT, "utf-8")
    Path("wait").touch()
    with working("bot:receiver") as process:
        wait_until(Path(f"begun-{LATER}").exists, process)
        for _ in range(LONG * 20):
            process.send_signal(signal.SIGINT)
            if process.poll() is not None:
                break
            sleep(0.05)
    assert process.returncode == 130


@pytest.mark.parametrize(
    ("place", "message"),
    [
        ("bot", "'bot' does not have the form MODULE:RECEIVER"),
        ("bot:", "does not have the form MODULE:RECEIVER"),
        ("boat:receiver", "There is no module 'boat' in this folder"),
        ("a.b:receiver", "There is no module 'a.b'"),
        ("..bot:receiver", "There is no module '..bot'"),
        ("bot:receivr", "'bot:receivr': module 'bot' has no attribute 'receivr'"),
        ("bot:Shop", "bot:Shop is type, not an ozon.push.Receiver."),
        ("broken:receiver", "ZeroDivisionError"),
    ],
)
def test_a_receiver_that_cannot_be_imported(place: str, message: str, store: Path) -> None:
    Path("bot.py").write_text(BOT, "utf-8")
    Path("broken.py").write_text("1 / 0", "utf-8")
    done = ozon("push", "work", place)
    assert (done.returncode, done.stdout) == (2, "")
    assert message in done.stderr
