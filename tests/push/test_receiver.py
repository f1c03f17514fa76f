"""An event is stored before it is acknowledged, and handed over afterwards."""

from __future__ import annotations

import os
import sqlite3
import stat
import subprocess
import sys
from contextlib import closing
from datetime import datetime
from pathlib import Path
from threading import Thread
from typing import Any

import anyio
import pytest

from ozon.push import Event, PostingNew, PostingStateChanged, Receiver, UnknownEvent
from ozon.push.store import Store
from ozon_generated.errors import ArgumentError
from ozon_generated.push import read
from tests.push.support import OZON, START, TAKEN, Time, body, changed, new_posting, post, receiver, send, wait_for


def test_an_event_is_stored_and_handed_over(where: str) -> None:
    made, seen = receiver(where), []

    @made.on(PostingNew)
    def handle(event: PostingNew) -> None:
        seen.append((event.posting_number, event.content, event.key, event.attempt, event.late, event.made))
        assert event.received == START

    content = new_posting()
    assert post(made, content) == TAKEN
    [stored] = made.events()
    assert (stored.state, stored.attempt, stored.content, stored.type) == ("waiting", 0, content, "TYPE_NEW_POSTING")
    assert (stored.seller_id, stored.subject, stored.received) == ("836", "0123456789-0007-1", START)
    assert made.deliver_due() == 1
    assert seen == [("0123456789-0007-1", content, read(content).key, 1, False, False)]
    [stored] = made.events("done")
    assert (stored.attempt, stored.finished, stored.error) == (1, START, None)
    assert made.deliver_due() == 0
    made.stop()


def test_doubles_are_acknowledged_and_stored_once(where: str) -> None:
    made = receiver(where)
    send(made, new_posting(), changed(1), new_posting(), changed(1))
    assert made.deliver_due() == 2
    send(made, new_posting(), changed(1))  # after they were done, too
    assert [event.state for event in made.events()] == ["done", "done"]
    made.stop()


def test_repetitions_that_come_after_midnight_are_doubles(where: str) -> None:
    """Where the day is a part of the key, they have another one. A chat that is closed once more is no repetition."""
    time = Time()
    made = receiver(where, time)
    closed = body("TYPE_CHAT_CLOSED")
    for moment, stored in (
        ("02-02T23:50", 1),
        ("02-03T00:05", 1),
        ("02-03T01:55", 2),
        ("02-03T15:00", 2),
        ("02-04T00:05", 3),
    ):
        time.shown = datetime.fromisoformat(f"2026-{moment}:00+00:00")
        send(made, closed, new_posting())
        assert len([*made.events(type="TYPE_CHAT_CLOSED")]) == stored, moment
    made.stop()


def test_unknown_types_are_stored_and_handed_over(where: str) -> None:
    made, seen = receiver(where), []

    @made.on(UnknownEvent)
    def handle(event: UnknownEvent) -> None:
        seen.append((event.message_type, event.extra["number"]))

    send(made, body("TYPE_OF_TOMORROW", number=1234567890123456789, seller_id="7"), new_posting())
    assert made.deliver_due() == 2
    assert seen == [("TYPE_OF_TOMORROW", 1234567890123456789)]
    assert [event.seller_id for event in made.events()] == ["7", "836"]
    made.stop()


def test_what_is_acknowledged_is_there_for_another_process(where: str) -> None:
    made = receiver(where)
    send(made, *(changed(minute) for minute in range(5)))
    code = (
        "import sys; from ozon.push import Receiver; print(len([*Receiver(sys.argv[1], name='', version='').events()]))"
    )
    other = subprocess.run([sys.executable, "-c", code, where], capture_output=True, text=True, check=True)
    assert other.stdout == "5\n"
    made.stop()


@pytest.mark.skipif(os.name == "nt", reason="modes are those of POSIX")
def test_only_the_owner_can_read_the_file(tmp_path: Path) -> None:
    before = os.umask(0)
    try:
        made = receiver(str(tmp_path / "folder" / "push.db"))
        send(made, new_posting())
        files = [*(tmp_path / "folder").iterdir()]
        assert {file.name: stat.S_IMODE(file.stat().st_mode) for file in files} == dict.fromkeys(
            ["push.db", "push.db-wal", "push.db-shm"], 0o600
        )
    finally:
        os.umask(before)
    made.stop()


@pytest.mark.skipif(os.name == "nt", reason="modes are those of POSIX")
@pytest.mark.parametrize(("statement", "mode"), [("", 0o600), ("CREATE TABLE orders (id)", 0o644)])
def test_a_file_that_is_there_becomes_private_unless_it_has_other_tables(
    tmp_path: Path, statement: str, mode: int
) -> None:
    file = tmp_path / "push.db"
    file.touch()
    with closing(sqlite3.connect(file)) as connection:
        connection.execute(statement)
    made = receiver(str(file))
    for minute in range(2):  # in the second round with the tables of the first
        file.chmod(0o644)
        send(made, changed(minute))
        made.stop()
        made = receiver(str(file))
        send(made, changed(minute))
        assert {stat.S_IMODE(one.stat().st_mode) for one in tmp_path.iterdir()} == {mode}
        made.stop()


@pytest.mark.parametrize("backend", ["asyncio", "trio"])
def test_event_loops_do_not_wait_for_the_store(where: str, backend: str) -> None:
    made = receiver(where)
    taken = []

    async def one(minute: int) -> None:
        taken.append(await made.atake("POST", {}, changed(minute), OZON))

    async def main() -> None:
        async with anyio.create_task_group() as group:
            for minute in range(20):
                group.start_soon(one, minute)
        taken.append(await made.atake("GET", {}, b"", OZON))

    anyio.run(main, backend=backend)
    assert taken[:-1] == [TAKEN] * 20
    assert taken[-1].status == 405
    assert len([*made.events()]) == 20
    made.stop()


def test_threads_hand_over_what_comes_until_they_are_stopped(where: str) -> None:
    made, seen = receiver(where, workers=2), []

    @made.on(Event)
    def handle(event: Event) -> None:
        seen.append(event.key)

    with made:
        made.start()  # a second time changes nothing
        send(made, *(new_posting(f"{number}-0001-1") for number in range(30)))
        wait_for(lambda: len(seen) == 30)
    assert len(seen) == len(set(seen)) == 30
    send(made, changed(1))
    assert made.deliver_due() == 1  # after the end, by hand
    made.stop()


def test_events_that_were_made_are_marked(where: str) -> None:
    made, seen = receiver(where), []

    @made.on(PostingStateChanged)
    def handle(event: PostingStateChanged) -> None:
        seen.append(event.made)

    assert made.add(changed(1)) is True
    assert made.add(changed(1)) is False
    send(made, changed(1))
    made.deliver_due()
    assert seen == [True]
    assert [event.made for event in made.events()] == [True]
    made.stop()


def test_each_process_of_a_server_that_forks_has_a_writer_of_its_own(where: str) -> None:
    code = """
import os, sys
from tests.push.support import TAKEN, changed, post, receiver
made = receiver(sys.argv[1])
assert post(made, changed(1)) == TAKEN
children = []
for number in (2, 3):
    child = os.fork()
    if not child:
        os._exit(0 if post(made, changed(number)) == TAKEN else 1)
    children.append(child)
assert [os.waitpid(child, 0)[1] for child in children] == [0, 0]
assert post(made, changed(4)) == TAKEN
assert len([*made.events()]) == 4
made.stop()
"""
    subprocess.run([sys.executable, "-W", "ignore", "-c", code, where], check=True)


def test_processes_that_are_forked_while_workers_work_store_events(where: str) -> None:
    """As those of an application server that imports the program first."""
    code = """
import os, sys, time
from tests.push.support import TAKEN, changed, post, receiver
made = receiver(sys.argv[1], answer_within=30)
for minute in range(200):
    post(made, changed(minute, f"{minute}-0000-1"))
made.stop()
made.start()
children = []
for number in range(8):
    time.sleep(0.01)
    child = os.fork()
    if not child:
        os._exit(0 if post(made, changed(1000 + number)) == TAKEN else 1)
    children.append(child)
assert [os.waitpid(child, 0)[1] for child in children] == [0] * 8
"""
    subprocess.run([sys.executable, "-W", "ignore", "-c", code, where], check=True, timeout=300)


def test_each_process_prolongs_its_own_leases(tmp_path: Path) -> None:
    code = """
import os, sys, threading
from ozon.push import PostingStateChanged
from tests.push.support import changed, receiver, send
made = receiver(sys.argv[1])
seen = []
@made.on(PostingStateChanged)
def handle(event):
    seen.append("ozon push leases" in {thread.name for thread in threading.enumerate()})
send(made, changed(1), changed(2))
assert made.deliver_due() == 2
send(made, changed(3))
child = os.fork()
if not child:
    made.deliver_due()
    os._exit(0 if seen == [True] * 3 else 1)
assert os.waitpid(child, 0)[1] == 0
"""
    subprocess.run([sys.executable, "-W", "ignore", "-c", code, str(tmp_path / "push.db")], check=True)


@pytest.mark.parametrize(
    ("wrong", "told"),
    [
        ({"workers": -1}, "workers=-1 is no number from 0 on"),
        ({"attempts": 0}, "attempts=0 is no number from 1 on"),
        ({"limit": "1 MB"}, "limit='1 MB' is no number"),
        ({"lease": float("nan")}, "lease=nan"),
        ({"answer_within": None}, "answer_within=None"),
        ({"pause": 5}, "pause is a function"),
        ({"store": 1}, "The store is a path, or an address"),
    ],
)
def test_arguments_that_cannot_be_used(wrong: dict[str, Any], told: str) -> None:
    with pytest.raises(ArgumentError, match=told):
        Receiver(**{"name": "my-shop", "version": "1", **wrong})


def test_the_clock_of_a_test_is_that_of_the_receiver(where: str) -> None:
    time = Time()
    made = receiver(where, time)
    time.pass_by(90)
    send(made, changed(1))
    [stored] = made.events()
    assert (stored.received - START).total_seconds() == 90
    made.stop()


@pytest.mark.parametrize(("setting", "durable"), [("off", "on"), ("on", "on"), ("remote_apply", "remote_apply")])
def test_postgres_waits_for_the_disk_whatever_its_settings(setting: str, durable: str, postgres_schema: str) -> None:
    store = Store(f"{postgres_schema}%20-csynchronous_commit%3D{setting}", START.timestamp)
    with store.writing() as connection:
        assert connection.exec_driver_sql("SHOW synchronous_commit").scalar() == durable
    with store.writing(durable=False) as connection:
        assert connection.exec_driver_sql("SHOW synchronous_commit").scalar() == "off"
    store.close()


@pytest.mark.parametrize("level", ["repeatable read", "serializable"])
def test_postgres_works_whatever_the_isolation_of_its_role(level: str, postgres_schema: str) -> None:
    """Also while several programs make the tables."""
    setting = level.replace(" ", "%5C%20")
    where = f"{postgres_schema}%20-cdefault_transaction_isolation%3D{setting}"
    receivers = [receiver(where, workers=2, answer_within=60) for _ in range(3)]
    threads = [
        Thread(target=send, args=[one, *(changed(minute, f"{minute % 3}-0001-1") for minute in range(20))])
        for one in receivers
    ]
    for thread in threads:
        thread.start()
    with receivers[0], receivers[1]:
        for thread in threads:
            thread.join()
        wait_for(lambda: len([*receivers[2].events("done")]) == 20)
    assert {event.attempt for event in receivers[2].events()} == {1}
    for one in receivers:
        one.stop()


def test_what_is_acknowledged_outlives_a_power_cut(tmp_path: Path) -> None:
    """Each commit of the writer waits for the disk; those of workers need not, for their events are handled again."""
    store = Store(tmp_path / "push.db", START.timestamp)
    with store.writing() as connection:
        assert connection.exec_driver_sql("PRAGMA synchronous").scalar() == 2
        assert connection.exec_driver_sql("PRAGMA journal_mode").scalar() == "wal"
    with store.writing(durable=False) as connection:
        assert connection.exec_driver_sql("PRAGMA synchronous").scalar() == 1
    store.close()
