"""Application servers that run the receiver in processes of their own."""

from __future__ import annotations

import os
import re
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

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
    print("handled", "by the parent" if os.getpid() == parent else "by a child", flush=True)

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
        try:
            port = int(process.stdout.readline())
            statuses = [ask(port, changed(minute, f"{minute}-0000-1"))[0] for minute in range(12)]
            handled = {process.stdout.readline() for _ in range(12)}
        finally:
            os.killpg(process.pid, signal.SIGKILL)
    assert statuses == [200] * 12
    assert handled == {"handled by the parent\n" if workers == "in the parent" else "handled by a child\n"}


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
