"""Workers of procrastinate on machines of their own: they share the events, are killed, and lose their PostgreSQL."""

from __future__ import annotations

import asyncio
import importlib
import os
import random
import signal
import subprocess
import sys
from collections import Counter
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from functools import partial
from pathlib import Path

import pytest

from ozon.extract import Extract
from ozon.extract.engines.procrastinate import engine as extracting
from ozon.push import Receiver
from ozon.push.engines.procrastinate import engine
from tests.cli.prefork import PATH
from tests.extract.sinks.support import execute
from tests.mirror.conftest import empty_schema
from tests.mirror.postgres import binaries, server
from tests.push import app, servers
from tests.push.programs import table
from tests.push.support import changed, new_posting, post, receiver, send, wait_for
from tests.push.test_kill import lines, not_at_once
from tests.sizes import size
from tests.soak import SoakReport

pytestmark = pytest.mark.postgres
EVENTS = size(300, 500, 5000)


def procrastinate(app: str, *arguments: str) -> list[str]:
    return [sys.executable, "-m", "procrastinate", f"--app={app}", *arguments]


class Machine:
    """A machine with a worker."""

    def __init__(self, folder: Path, where: str) -> None:
        self._given = {
            **os.environ, "PYTHONPATH": PATH, "PUSH_DATABASE": where, "PUSH_LOG": str(folder / "handled"),
        }  # fmt: skip
        self._log = folder / "log"
        self._process: subprocess.Popen[bytes] | None = None

    def command(self, *arguments: str) -> list[str]:
        return procrastinate("tests.push.procrastinate_app.queue", *arguments)

    def prepare(self) -> None:
        """Make the tables of the queue."""
        command = self.command("schema", "--apply")
        subprocess.run(command, env=self._given, check=True, stderr=subprocess.DEVNULL)

    def start(self) -> None:
        """Start the worker if it does not run, as a supervisor does."""
        if self._process is None or self._process.poll() is not None:
            with self._log.open("ab") as log:
                self._process = subprocess.Popen(self.command("worker"), env=self._given, stderr=log)

    def end(self, number: int) -> int:
        """End the worker. Gives its exit code."""
        assert self._process is not None
        self._process.send_signal(number)
        return self._process.wait(60)


@contextmanager
def machines(folder: Path, where: str, count: int) -> Iterator[list[Machine]]:
    """Machines whose workers run, at a queue that is made."""
    made = [Machine(folder, where) for _ in range(count)]
    made[0].prepare()
    try:
        for one in made:
            one.start()
        yield made
    finally:
        for one in made:
            one.end(signal.SIGKILL)


def jobs(where: str) -> int:
    """How many jobs the queue has."""
    [(found,)] = execute(where, "SELECT count(*) FROM procrastinate_jobs")
    return int(found)


def ended(made: Receiver) -> bool:
    return all(event.state in ("done", "dead") for event in made.events())


def send_side_by_side(made: Receiver, bodies: list[bytes]) -> None:
    with ThreadPoolExecutor(8) as threads:
        assert {answer.status for answer in threads.map(lambda one: post(made, one), bodies)} == {200}


@pytest.mark.kill
def test_workers_that_are_killed_and_a_server_that_stops(tmp_path: Path, soak_report: SoakReport) -> None:
    programs, chance = binaries(), random.Random(3)
    if programs is None:
        pytest.skip("PostgreSQL is missing: apt-get install postgresql")
    bodies = [changed(minute, f"{minute % 7}-0000-1") for minute in range(EVENTS)]
    chance.shuffle(bodies)
    third = len(bodies) // 3
    with server(programs) as database:
        where = empty_schema(database.url)
        made, most = app.receiver(where), 0
        table(where, app.HANDLED)

        def handled(count: int) -> Callable[[], bool]:
            def look() -> bool:
                nonlocal most
                most = max(most, jobs(where))
                return len(table(where, app.HANDLED)) >= count

            return look

        with machines(tmp_path, where, 2) as both:
            engine(made, where)
            send_side_by_side(made, bodies[:third])
            wait_for(handled(third // 2))
            both[0].end(signal.SIGKILL)
            send_side_by_side(made, bodies[third : 2 * third])
            wait_for(handled(third))
            both[0].start()
            database.stop()
            assert post(made, bodies[-1]).status == 503
            database.start()
            for one in both:  # each would end by itself within a minute or so
                one.end(signal.SIGKILL)
                one.start()
            send_side_by_side(made, bodies[2 * third :])
            wait_for(handled(EVENTS))
            wait_for(lambda: ended(made))
            wait_for(lambda: jobs(where) <= 2)  # of the tick
        assert Counter(key for key, _, _ in table(where, app.HANDLED)) == Counter(event.key for event in made.events())
        assert {event.state for event in made.events()} == {"done"}
        seen = lines(tmp_path / "handled")
        assert len({pid for _, pid, _, _, _ in seen}) >= 4  # each that was started had some
        assert not_at_once(seen)
        assert most <= 10
        soak_report(
            "events of workers of procrastinate that were killed", asked=5000, reached=len(table(where, app.HANDLED))
        )
        soak_report("most jobs in their queue", asked="≤ 10", reached=f"{most}")
        made.stop()


def test_what_fails_is_tried_again_and_becomes_a_dead_letter(tmp_path: Path, schemas: Callable[[], str]) -> None:
    """The web server does not know of the queue: the tick finds its events."""
    where = schemas()
    made = receiver(where)
    table(where, app.HANDLED)
    with machines(tmp_path, where, 1) as [one]:
        send(made, changed(1, "good-1"), changed(1, "again-1"), changed(2, "again-1"), changed(1, "never-1"))
        wait_for(lambda: ended(made))
        assert one.end(signal.SIGTERM) == 0
    states = sorted((event.subject, event.state, event.attempt) for event in made.events())
    assert states == [("again-1", "done", 2), ("again-1", "done", 2), ("good-1", "done", 1), ("never-1", "dead", 3)]
    [dead] = made.events("dead")
    assert dead.error is not None
    assert dead.error.startswith("ValueError: no such shelf (procrastinate_app.py:")
    assert sorted(posting for _, posting, _ in table(where, app.HANDLED)) == ["again-1", "again-1", "good-1"]
    made.stop()


def test_the_queue_does_not_grow_with_the_events(tmp_path: Path, schemas: Callable[[], str]) -> None:
    where = schemas()
    made = receiver(where, answer_within=60)
    engine(made, where)
    Machine(tmp_path, where).prepare()
    send_side_by_side(made, [changed(minute) for minute in range(size(300, 1000))])
    wait_for(lambda: jobs(where))
    made.stop()
    assert jobs(where) == 1


def test_workers_leave_the_jobs_of_another_engine_alone(tmp_path: Path, schemas: Callable[[], str]) -> None:
    where = schemas()
    made = receiver(where)
    engine(made, where)
    Machine(tmp_path, where).prepare()
    send(made, new_posting())
    wait_for(lambda: jobs(where))
    other = extracting(lambda: Extract(tmp_path / "t", shops=[]), where, cron="0 0 29 2 *")

    async def work() -> None:
        async with other.open_async():
            await other.run_worker_async(wait=False, install_signal_handlers=False)

    asyncio.run(work())
    assert execute(where, "SELECT task_name, status::text FROM procrastinate_jobs") == [("ozon.push.deliver", "todo")]
    made.stop()


def test_the_example(tmp_path: Path, schemas: Callable[[], str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DATABASE", schemas())
    monkeypatch.setenv("PYTHONPATH", PATH)
    example = importlib.import_module("examples.push.procrastinate_app")
    command = partial(procrastinate, "examples.push.procrastinate_app.queue")
    subprocess.run(command("schema", "--apply"), check=True, stderr=subprocess.DEVNULL)
    with servers.asgi(example.app), (tmp_path / "log").open("wb") as log:
        send(example.receiver, new_posting())
        wait_for(lambda: jobs(os.environ["DATABASE"]))
        with subprocess.Popen(command("worker"), stdout=subprocess.PIPE, stderr=log, text=True) as worker:
            assert worker.stdout is not None
            wait_for(lambda: [*example.receiver.events("done")])
            worker.terminate()
            assert worker.stdout.read() == "pack 0123456789-0007-1\n"


def test_events_do_not_wait_for_a_queue_that_is_away(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    made = receiver(str(tmp_path / "push.db"))
    engine(made, "postgresql://nobody:s3cret@127.0.0.1:1/nowhere")
    send(made, new_posting())
    wait_for(lambda: [record for record in caplog.records if record.name == "ozon"])
    send(made, changed(1))
    told = [record.getMessage() for record in caplog.records if record.name == "ozon"]
    assert told == ["push: the queue was not told of new events: ConnectorException"]
    assert "s3cret" not in caplog.text
    made.stop()
