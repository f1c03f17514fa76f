"""The memory of a receiver is bounded: by what may wait for the disk, and not by what is stored or sent."""

from __future__ import annotations

import select
import socket
import sqlite3
import subprocess
import sys
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager, suppress
from functools import partial
from itertools import islice
from pathlib import Path

import pytest

from ozon.push import Event, Receiver
from ozon.push.rows import row_of
from ozon.push.store import Store
from ozon_generated.push import read
from tests.benchmarks.load import Server, process, send
from tests.push.sender import Sender
from tests.push.servers import PATH, asgi
from tests.push.support import OZON, START, changed, wait_for
from tests.sandbox.raw import message
from tests.sizes import size
from tests.soak import SoakReport

pytestmark = [
    pytest.mark.memory,
    pytest.mark.skipif(not Path("/proc/self/status").exists(), reason="memory is read from /proc"),
]
#: Events that wait in the store, and bytes of a body that is just taken, and of one that is not.
WAITING, LONG, HUGE = size(20_000, 20_000, 100_000), 900_000, 50_000_000
CLIENTS = 20
LISTING = """
import sys
from ozon.push import Receiver
from tests.benchmarks.load import peak
made = Receiver(sys.argv[1], name="my-shop", version="1")
next(iter(made.events()))
before = peak()
count = sum(1 for event in made.events())
made.stop()
print(count, peak() - before)
"""


def receiver(where: str) -> Receiver:
    networks = [OZON, "127.0.0.1"]
    return Receiver(where, name="my-shop", version="1", networks=networks, workers=4, answer_within=0.5)


@contextmanager
def serving(where: str) -> Iterator[str]:
    """A receiver whose handlers are slow."""
    made = receiver(where)

    @made.on(Event)
    def handle(event: Event) -> None:
        time.sleep(0.05)

    with asgi(made.asgi) as port:
        yield f"http://127.0.0.1:{port}"


def port_of(server: Server) -> int:
    return int(server.url.rpartition(":")[2])


def peak_of(where: str) -> float:
    """MB of a server at most while it is sent some events."""
    with process(partial(serving, where)) as server:
        for minute in range(5):
            send(server.url, (message("POST", PATH, body=changed(minute, f"{n}-0002-1")) for n in range(200)))
            time.sleep(1)
        return server.ask("peak")


def test_events_that_wait_take_no_memory(tmp_path: Path, soak_report: SoakReport) -> None:
    """While handlers are slow, and while they are listed."""
    store, where = Store(tmp_path / "push.db", START.timestamp), str(tmp_path / "push.db")
    contents = (changed(0, f"{number}-0001-1") for number in range(WAITING))
    while rows := [row_of(read(one, received=START), one, START, made=False) for one in islice(contents, 1000)]:
        store.add(rows)
    store.close()
    grown = peak_of(where) - peak_of(str(tmp_path / "empty.db"))
    listed = subprocess.run([sys.executable, "-c", LISTING, where], stdout=subprocess.PIPE, text=True, check=True)
    count, more = listed.stdout.split()
    soak_report("events that wait, in a receiver", asked=100_000, reached=WAITING)
    soak_report("MB that they take in it", asked="≤ 20", reached=f"{grown:.1f}")
    soak_report("MB that their list takes", asked="≤ 5", reached=f"{float(more):.1f}")
    assert int(count) >= WAITING
    assert grown < 20
    assert float(more) < 5


@pytest.mark.parametrize("chunked", [False, True], ids=["a length", "chunks"])
def test_huge_bodies_are_refused_unread(tmp_path: Path, chunked: bool, soak_report: SoakReport) -> None:
    """Many clients at once send bodies of 50 MB, and go on sending after the answer."""
    with process(partial(serving, str(tmp_path / "push.db"))) as server:
        send(server.url, [message("POST", PATH, body=changed(0))])
        before = server.ask("peak")
        with ThreadPoolExecutor(CLIENTS) as pool:
            answers = [*pool.map(lambda _: huge(port_of(server), chunked), range(CLIENTS))]
        grown = server.ask("peak") - before
        send(server.url, [message("POST", PATH, body=changed(1))])
    assert {status for status, _ in answers} == {413}
    most = max(sent for _, sent in answers)
    soak_report(
        f"MB for {CLIENTS} bodies of 50 MB, {'chunked' if chunked else 'with length'}",
        asked="≤ 80",
        reached=f"{grown:.0f}",
    )
    assert most < HUGE / 5
    assert grown < 80


def huge(port: int, chunked: bool) -> tuple[int, int]:
    """The status of the answer, and how many bytes went until it came."""
    part, sent = b"x" * 65_536, 0
    framed = b"%x\r\n%s\r\n" % (len(part), part) if chunked else part
    length = "Transfer-Encoding: chunked" if chunked else f"Content-Length: {HUGE}"
    with socket.create_connection(("127.0.0.1", port), timeout=60) as connection:
        connection.sendall(f"POST {PATH} HTTP/1.1\r\nHost: shop\r\n{length}\r\n\r\n".encode())
        while sent < HUGE and not select.select([connection], [], [], 0)[0]:
            connection.sendall(framed)
            sent += len(part)
        status = int(connection.recv(65_536).split()[1])
        with suppress(OSError):
            for _ in range(100):
                connection.sendall(framed)
    return status, sent


def test_a_flood_faster_than_the_disk_fills_a_queue_and_no_more(tmp_path: Path, soak_report: SoakReport) -> None:
    """The store hangs while hundreds of MB are sent: most is refused, and then all of it is taken."""
    where = str(tmp_path / "push.db")
    with process(partial(serving, where)) as server:
        send(server.url, [message("POST", PATH, body=changed(0))])
        before = server.ask("peak")
        other = sqlite3.connect(where, isolation_level=None)
        other.execute("BEGIN IMMEDIATE")
        bodies = (changed(minute, state="x" * LONG) for minute in range(1, 201))
        with Sender(port_of(server), bodies, connections=32) as sender:
            wait_for(lambda: sender.answers[503] > 500)
            other.execute("ROLLBACK")
        other.close()
        grown = server.ask("peak") - before
    assert sender.answers.keys() == {200, 503}
    soak_report("MB for a flood of 450 MB", asked="≤ 300", reached=f"{grown:.0f}")
    assert grown < 300
    made = receiver(where)
    assert len([*made.events()]) == 201
    made.stop()
