"""Receivers and workers that are killed: nothing is lost, and what shares the transaction happens once."""

from __future__ import annotations

import random
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
import sqlalchemy as sa

from ozon.push import Receiver
from tests.push import app
from tests.push.support import changed, send, wait_for
from tests.sizes import size

pytestmark = pytest.mark.kill
KILLS = size(3, 10, 50)


@contextmanager
def process(what: str, where: str, argument: str) -> Iterator[subprocess.Popen[str]]:
    command = [sys.executable, "-m", "tests.push.app", what, where, argument]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as running:
        try:
            yield running
        finally:
            running.kill()


def table(where: str) -> list[tuple[str, str, int]]:
    """What handlers have written; makes their table if it is missing."""
    url = where.replace("postgresql:", "postgresql+psycopg:") if "://" in where else f"sqlite:///{where}"
    engine = sa.create_engine(url)
    try:
        with engine.begin() as connection:
            app.HANDLED.create(connection, checkfirst=True)
            return [(row.key, row.posting, row.attempt) for row in connection.execute(sa.select(app.HANDLED))]
    finally:
        engine.dispose()


def lines(log: Path) -> list[tuple[str, int, str, str, int]]:
    """What handlers have done: begin or end, process, subject, key, attempt."""
    words = [line.split() for line in log.read_text("utf-8").splitlines()] if log.exists() else []
    return [(what, int(pid), subject, key, int(attempt)) for what, pid, subject, key, attempt in words]


def all_done(made: Receiver) -> bool:
    return all(event.state == "done" for event in made.events())


def test_what_a_killed_receiver_acknowledged_is_stored(where: str) -> None:
    chance, acknowledged = random.Random(1), list[str]()
    for start in range(KILLS):
        with process("send", where, f"{start:04}") as running:
            assert running.stdout is not None
            acknowledged.append(running.stdout.readline().strip())
            time.sleep(chance.random() / 5)
            running.kill()
            acknowledged += [line.strip() for line in running.stdout if line.endswith("\n")]
    made = app.receiver(where)
    stored = [event.content.decode() for event in made.events()]
    assert len(acknowledged) > KILLS
    assert {*acknowledged} <= {*stored}
    assert len(stored) == len({*stored})
    made.stop()


def test_killed_workers_lose_nothing_and_double_nothing(where: str, tmp_path: Path) -> None:
    """Two worker processes, one of which is killed again and again while events come."""
    chance, log, made = random.Random(2), tmp_path / "log", app.receiver(where)
    send(made, changed(0, "0-0000-1"))
    table(where)
    minute = 0
    with process("work", where, str(log)) as other:
        assert other.stdout is not None
        other.stdout.readline()
        for _ in range(KILLS):
            with process("work", where, str(log)) as running:
                assert running.stdout is not None
                running.stdout.readline()
                for _ in range(40):
                    minute += 1
                    send(made, changed(minute, f"{minute % 5}-0000-1"))
                time.sleep(chance.random() / 5)
        wait_for(lambda: all_done(made))
    events = {event.key: event for event in made.events()}
    assert len(events) == minute + 1
    rows = table(where)
    assert Counter(key for key, _, _ in rows) == Counter(events.keys())
    assert {key: attempt for key, _, attempt in rows} == {key: event.attempt for key, event in events.items()}
    seen = lines(log)
    deliveries = [(key, attempt) for what, _, _, key, attempt in seen if what == "begin"]
    assert len(deliveries) == len({*deliveries})  # a repeat has a higher attempt
    assert not_at_once(seen)
    made.stop()


def not_at_once(seen: list[tuple[str, int, str, str, int]]) -> bool:
    """Whether no process began an event of a subject before another that still runs had ended one of it."""
    running: dict[str, int] = {}
    ended = {(pid, key, attempt) for what, pid, _, key, attempt in seen if what == "end"}
    for what, pid, subject, key, attempt in seen:
        if what == "end":
            running.pop(subject, None)
        elif (pid, key, attempt) in ended:
            if subject in running:
                return False
            running[subject] = pid
    return True


def test_a_worker_that_is_killed_between_its_work_and_the_mark(where: str, tmp_path: Path) -> None:
    code = """
import os, signal, sys, time
import sqlalchemy as sa
from tests.push import app
made = app.receiver(sys.argv[1])
@made.on(app.PostingStateChanged)
def handle(event):
    event.connection.execute(sa.insert(app.HANDLED).values(key=event.key, posting="killed", attempt=event.attempt))
    os.kill(os.getpid(), signal.SIGKILL)
made.deliver_due()
"""
    made = app.receiver(where)
    send(made, changed(1))
    table(where)
    done = subprocess.run([sys.executable, "-c", code, where], check=False)
    assert done.returncode == -9
    assert table(where) == []
    assert [(event.state, event.attempt) for event in made.events()] == [("running", 1)]
    with process("work", where, str(tmp_path / "log")):
        wait_for(lambda: all_done(made))
    [event] = made.events()
    assert event.attempt == 2
    assert table(where) == [(event.key, event.subject, 2)]
    made.stop()
