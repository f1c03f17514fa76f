"""A disk that is full, and a PostgreSQL that is down: only what is stored is acknowledged, and then all goes on."""

from __future__ import annotations

import os
import resource
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager, nullcontext, suppress
from functools import partial
from itertools import count
from pathlib import Path

import pytest
import sqlalchemy as sa

from ozon.push import PostingStateChanged
from tests.mirror.postgres import binaries, server
from tests.push import keeping
from tests.push.programs import all_done, process, table
from tests.push.sender import Sender
from tests.push.servers import free_port
from tests.push.support import Time, changed, receiver, send, wait_for
from tests.sizes import size
from tests.soak import SoakReport

pytestmark = [
    pytest.mark.kill,
    pytest.mark.skipif(sys.platform == "win32", reason="limits of files are those of POSIX"),
]
#: What handlers write, so that the disk is full when they do.
WIDE = sa.Table("wide", sa.MetaData(), sa.Column("attempt", sa.Integer), sa.Column("text", sa.Text))


@contextmanager
def limited(folder: Path, pids: list[int], room: int = 20_000) -> Iterator[None]:
    """No file grows by more than so many bytes: writes of these processes fail, as on a full disk."""
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    largest = max(path.stat().st_size for path in folder.iterdir())
    for pid in pids:
        resource.prlimit(pid, resource.RLIMIT_FSIZE, (largest + room, hard))
    try:
        yield
    finally:
        for pid in pids:
            resource.prlimit(pid, resource.RLIMIT_FSIZE, (soft, hard))


@contextmanager
def filled(folder: Path, pids: list[int]) -> Iterator[None]:
    """The disk of a folder is full."""
    ballast = folder / "ballast"
    with ballast.open("wb", buffering=0) as file, suppress(OSError):
        while file.write(bytes(4096)):
            pass
    try:
        yield
    finally:
        ballast.unlink()


@contextmanager
def mounted(folder: Path) -> Iterator[None]:
    subprocess.run(["mount", "-t", "tmpfs", "-o", "size=8m", "tmpfs", folder], check=True)
    try:
        yield
    finally:
        subprocess.run(["umount", "--lazy", folder], check=True)


def may_mount() -> bool:
    if sys.platform != "linux" or os.geteuid() != 0:
        return False
    return subprocess.run(["unshare", "--mount", "true"], check=False, capture_output=True).returncode == 0


#: Whether the disk is a real one, which only root can make.
REAL = sorted({size(int(may_mount()), 0), int(may_mount())})


def survives(where: str, trouble: Callable[[list[int]], AbstractContextManager[None]]) -> int:
    """A server and a worker get into trouble under load, and out of it; nothing is lost, and nothing done twice.

    Returns how many events were acknowledged and lost.
    """
    begin, port = time.time(), free_port()
    made = keeping.receiver(where, begin)
    for one in keeping.METADATA.tables.values():
        table(where, one)
    bodies = (changed(minute, f"{minute % 20}-0000-1") for minute in count())
    with (
        process("keeping", "serve", where, f"{begin}", f"{port}") as serving,
        process("keeping", "work", where, f"{begin}") as working,
        Sender(port, bodies, connections=2, every=0.02) as sender,
    ):
        wait_for(lambda: len(table(where, keeping.SEEN)) > 20)
        with trouble([serving.pid, working.pid]):
            wait_for(lambda: sender.answers[503] > 20)
        taken = len(sender.taken)
        wait_for(lambda: len(sender.taken) > taken + 50)
        sender.stop()
        wait_for(sender.ended)
        wait_for(lambda: all_done(made))
    assert sender.answers.keys() - {0} == {200, 503}
    events = {event.key: event for event in made.events()}
    assert Counter(event.content for event in events.values()) == Counter(sender.taken)
    assert Counter(row.key for row in table(where, keeping.SEEN)) == Counter(events.keys())
    assert {event.state for event in events.values()} == {"done"}
    made.stop()
    return (Counter(sender.taken) - Counter(event.content for event in events.values())).total()


@pytest.mark.parametrize("real", REAL, ids=lambda real: "disk" if real else "limit")
def test_a_full_disk_under_load(tmp_path: Path, real: int, soak_report: SoakReport) -> None:
    folder = tmp_path / "disk"
    folder.mkdir()
    with mounted(folder) if real else nullcontext():
        lost = survives(str(folder / "push.db"), partial(filled if real else limited, folder))
    soak_report("acknowledged events lost on full disks", asked=0, reached=lost)


@pytest.mark.postgres
def test_postgres_that_is_down_under_load(soak_report: SoakReport) -> None:
    programs = binaries()
    if programs is None:
        pytest.skip("PostgreSQL is missing: apt-get install postgresql")
    with server(programs) as place:

        @contextmanager
        def down(pids: list[int]) -> Iterator[None]:
            place.stop()
            yield
            place.start()

        lost = survives(place.url, down)
    soak_report("acknowledged events lost while PostgreSQL was down", asked=0, reached=lost)


def test_a_handler_whose_disk_is_full_gets_its_event_again(tmp_path: Path) -> None:
    """What it has written is undone, and so is nothing else."""
    clock, where = Time(), str(tmp_path / "push.db")
    made = receiver(where, clock)
    table(where, WIDE)

    @made.on(PostingStateChanged)
    def handle(event: PostingStateChanged) -> None:
        row = {"attempt": event.attempt, "text": "x" * 1_000_000}
        event.connection.execute(sa.insert(WIDE).values(row))

    send(made, changed(1))
    with limited(tmp_path, [os.getpid()], room=300_000):
        assert made.deliver_due() == 1
    [event] = made.events()
    assert (event.state, event.attempt) == ("waiting", 1)
    assert table(where, WIDE) == []
    clock.pass_by(60)
    assert made.deliver_due() == 1
    [event] = made.events()
    assert (event.state, event.attempt) == ("done", 2)
    assert [row.attempt for row in table(where, WIDE)] == [2]
    made.stop()
