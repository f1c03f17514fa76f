"""Application servers that run the receiver in processes of their own."""

from __future__ import annotations

import os
import re
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from threading import Timer

import pytest

from ozon.push import Receiver
from tests.docs.examples import ROOT
from tests.push.servers import ask, free_port
from tests.push.support import changed, new_posting, wait_for

#: Imports the program first, and forks processes that serve it, as `gunicorn --preload` and uWSGI do.
PREFORK = """
import os, socket, sys
from werkzeug.serving import make_server
from ozon.push import Event, Receiver

receiver = Receiver(sys.argv[1], name="my-shop", version="1", networks=None, answer_within=30)
in_each = sys.argv[2] == "in each"
parent = os.getpid()

@receiver.on(Event)
def handle(event):
    os.write(1, b"by the parent\\n" if os.getpid() == parent else b"by a child\\n")  # of all in one piece

def post_fork(server, worker):
    receiver.start()

if not in_each:
    receiver.start()
listening = socket.create_server(("127.0.0.1", 0))
for number in range(3):
    if not os.fork():
        if in_each:
            post_fork(None, None)
        for _ in range(100):
            make_server("127.0.0.1", 0, receiver.wsgi, fd=listening.fileno()).handle_request()
print(listening.getsockname()[1], flush=True)
sys.stdin.read()
"""


@pytest.mark.skipif(not hasattr(os, "fork"), reason="processes are forked")
@pytest.mark.parametrize("workers", ["in the parent", "in each"])
def test_a_server_that_forks_after_the_import(where: str, workers: str) -> None:
    command = [sys.executable, "-W", "ignore", "-c", PREFORK, where, workers]
    pipe = subprocess.PIPE
    with subprocess.Popen(command, stdin=pipe, stdout=pipe, text=True, cwd=ROOT, start_new_session=True) as process:
        assert process.stdout
        end = partial(os.killpg, process.pid, signal.SIGKILL)
        hung = Timer(60, end)
        hung.start()
        try:
            port = int(process.stdout.readline())
            statuses = [ask(port, changed(minute, f"{minute}-0000-1"))[0] for minute in range(12)]
            handled = {process.stdout.readline() for _ in range(12)}
        finally:
            hung.cancel()
            end()
    assert statuses == [200] * 12
    assert handled == {"by the parent\n" if workers == "in the parent" else "by a child\n"}


#: A handler that has not used its connection yet, and a thread that reads, while a process is forked.
FORK = """
import os, sys
from threading import Event as Flag, Thread
from ozon.push import Event
from tests.push.support import TAKEN, changed, post, receiver

where = sys.argv[1]
made = receiver(where)
handling, reading, go_on = Flag(), Flag(), Flag()

@made.on(Event)
def handle(event):
    if not handling.is_set():
        handling.set()
        go_on.wait()
    assert event.connection.exec_driver_sql("SELECT 1").scalar() == 1

def read():
    with made._store.reading() as connection:
        connection.exec_driver_sql("SELECT * FROM ozon_push_events").all()
        reading.set()
        go_on.wait(0.5)

assert post(made, changed(1)) == TAKEN
made.start()
threads = [Thread(target=read), Thread(target=handling.wait)]
for thread in threads:
    thread.start()
assert reading.wait(30) and handling.wait(30)
child = os.fork()
if not child:
    opened = {os.path.realpath(f"/proc/self/fd/{number}") for number in os.listdir("/proc/self/fd")}
    os._exit(1 if {where, f"{where}-wal", f"{where}-shm"} & opened else 0 if post(made, changed(2)) == TAKEN else 2)
assert os.waitpid(child, 0)[1] == 0
go_on.set()
made.stop()
assert made.deliver_due() == 1
assert [event.state for event in made.events()] == ["done", "done"], [event.error for event in made.events()]
made.stop()
"""


@pytest.mark.skipif(not os.path.isdir("/proc/self/fd"), reason="it looks into /proc, which Linux has")
def test_a_fork_waits_for_readers_and_gives_no_connection_to_the_child(tmp_path: Path) -> None:
    """SQLite would take locks of the parent for those of the child, and mutexes that are held stay so."""
    command = [sys.executable, "-W", "ignore", "-c", FORK, str(tmp_path / "push.db")]
    subprocess.run(command, check=True, cwd=ROOT, timeout=60)


@contextmanager
def flask_run(folder: Path) -> Iterator[int]:
    """``flask run`` with the example, from a folder; yields the port."""
    port, path = free_port(), os.pathsep.join([str(ROOT / "overlay"), str(ROOT)])
    words = ["-m", "flask", "--app", "examples.push.flask_app", "run", "--port", f"{port}"]
    environment = {**os.environ, "PYTHONPATH": path}
    with (folder / "log").open("w", encoding="utf-8") as log:
        process = subprocess.Popen([sys.executable, *words], cwd=folder, env=environment, stdout=log, stderr=log)
        try:
            wait_for(lambda: re.search(r"Running on http", (folder / "log").read_text("utf-8")))
            yield port
        finally:
            process.kill()
            process.wait()


def test_flask_run(tmp_path: Path) -> None:
    """It takes an app of Flask, not what is named application."""
    with flask_run(tmp_path) as port:
        assert ask(port, new_posting(), path="/other")[0] == 404
        status, _, content = ask(port, new_posting())
        assert (status, b"not taken from this address" in content) == (403, True)  # by the receiver
    made = Receiver(tmp_path / "push.db", name="my-shop", version="1")
    assert [*made.events()] == []
    made.stop()
