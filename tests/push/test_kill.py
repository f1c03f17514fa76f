"""Receivers and workers that are killed: nothing is lost, and what shares the transaction happens once."""

from __future__ import annotations

import random
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Callable
from contextlib import ExitStack
from itertools import count
from pathlib import Path

import pytest

from tests.push import app
from tests.push.programs import all_done, process, table
from tests.push.sender import Sender
from tests.push.servers import free_port
from tests.push.support import changed, send, wait_for
from tests.sizes import size
from tests.soak import SoakReport

pytestmark = pytest.mark.kill
KILLS = size(1, 3, 50)


def lines(log: Path) -> list[tuple[str, int, str, str, int]]:
    """What handlers have done: begin or end, process, subject, key, attempt."""
    words = [line.split() for line in log.read_text("utf-8").splitlines()]
    return [(what, int(pid), subject, key, int(attempt)) for what, pid, subject, key, attempt in words]


def test_a_server_and_workers_that_are_killed_under_load(where: str, tmp_path: Path, soak_report: SoakReport) -> None:
    """What was answered with 200 is stored once, and handled once by what shares the transaction."""
    chance, log, made, port = random.Random(1), tmp_path / "log", app.receiver(where), free_port()
    table(where, app.HANDLED)
    log.touch()
    arguments = {"serve": [where, str(log), str(port)], "work": [where, str(log)]}
    bodies = (changed(minute, f"{minute % 20}-0000-1") for minute in count())
    running: dict[str, subprocess.Popen[str]] = {}
    with ExitStack() as stack, Sender(port, bodies, connections=32, every=0.1) as sender:
        for number in range(2 * KILLS + 2):
            what = ("serve", "work")[number % 2]
            if what in running:
                sender.every = 0  # so that many events are on their way
                time.sleep(chance.random() / 5)
                running[what].kill()
                sender.every = 0.1
            running[what] = stack.enter_context(process("app", what, *arguments[what]))
            grows(lambda: len(sender.taken))
            grows(lambda: log.stat().st_size)
            time.sleep(chance.random() / 5)
        sender.stop()
        wait_for(sender.ended)
        wait_for(lambda: all_done(made), 1200)
    events = {event.key: event for event in made.events()}
    assert sender.answers.keys() == {0, 200}
    stored = Counter(event.content for event in events.values())
    assert stored == Counter(sender.taken)
    rows, seen = table(where, app.HANDLED), lines(log)
    assert Counter(row.key for row in rows) == Counter(events.keys())
    assert {row.key: row.attempt for row in rows} == {key: event.attempt for key, event in events.items()}
    deliveries = [(key, attempt) for what, _, _, key, attempt in seen if what == "begin"]
    assert {key for key, _ in deliveries} == events.keys()
    assert len(deliveries) == len({*deliveries})  # a repeat has a higher attempt
    assert not_at_once(seen)
    kind = "PostgreSQL" if "://" in where else "SQLite"
    soak_report(f"kills of servers and of workers under load, {kind}", asked=2 * 50, reached=2 * KILLS)
    lost, doubled = Counter(sender.taken) - stored, Counter(row.key for row in rows) - Counter(events.keys())
    soak_report(f"events that were acknowledged and lost, {kind}", asked=0, reached=lost.total())
    soak_report(f"events that were doubled in one transaction with the mark, {kind}", asked=0, reached=doubled.total())
    repeats = len(deliveries) - len(events)
    soak_report(f"repeats with the same key after them, {kind}", asked="> 0", reached=f"{repeats} of {len(events)}")
    made.stop()


def grows(count: Callable[[], int]) -> None:
    """Wait until there is more of something."""
    before = count()
    wait_for(lambda: count() > before)


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
import os, signal, sys
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
    table(where, app.HANDLED)
    done = subprocess.run([sys.executable, "-c", code, where], check=False)
    assert done.returncode == -9
    assert table(where, app.HANDLED) == []
    assert [(event.state, event.attempt) for event in made.events()] == [("running", 1)]
    with process("app", "work", where, str(tmp_path / "log")):
        wait_for(lambda: all_done(made))
    [event] = made.events()
    assert event.attempt == 2
    assert table(where, app.HANDLED) == [(event.key, event.subject, 2)]
    made.stop()
