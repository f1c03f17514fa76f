"""``ozon push listen`` as a process, and addresses with answers of our own."""

from __future__ import annotations

import json
import re
import signal
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path
from threading import Thread
from typing import Any

from tests.cli.support import COMMAND, LONG, environment, ozon

PIPE = subprocess.PIPE


class Listening:
    """A receiver that listens.

    Attributes:
        process: its process.
        url: its address.
    """

    def __init__(self, process: subprocess.Popen[str]) -> None:
        assert process.stderr is not None
        line = process.stderr.readline()
        found = re.search(r"http://\S+(?=,)", line)
        assert found, line + process.communicate(timeout=LONG)[1]
        self.process, self.url = process, found[0]

    def send(self, *arguments: str | Path, typed: str = "") -> dict[str, Any]:
        """Send an event with the command. Gives the verdict, with the exit code."""
        done = ozon("push", "send", *arguments, "--to", self.url, typed=typed)
        assert "Traceback" not in done.stderr
        found: dict[str, Any] = json.loads(done.stdout)
        slow = done.returncode == 3 and found["speed"] != "GREEN"  # on a busy machine
        return {**found, "code": 0 if slow else done.returncode}

    def end(self, number: int = signal.SIGINT) -> tuple[list[str], str]:
        """Send a signal and wait for the end. Gives the lines of standard output, and standard error."""
        self.process.send_signal(number)
        stdout, stderr = self.process.communicate(timeout=LONG)
        return stdout.splitlines(), stderr


@contextmanager
def listening(*arguments: str | Path, host: str = "127.0.0.1") -> Iterator[Listening]:
    """A receiver in a process of its own, on a free port."""
    command = [*COMMAND, "push", "listen", "--host", host, "--port", "0", *map(str, arguments)]
    with subprocess.Popen(command, env=environment(), text=True, stdout=PIPE, stderr=PIPE) as process:
        try:
            yield Listening(process)
        finally:
            process.kill()


@contextmanager
def answering(status: int, body: bytes, **headers: str) -> Iterator[tuple[str, list[bytes]]]:
    """An address that gives one answer to everything, and the bodies that it got."""
    taken: list[bytes] = []

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            taken.append(self.rfile.read(int(self.headers["Content-Length"])))
            self.send_response(status)
            for name, value in headers.items():
                self.send_header(name.replace("_", "-"), value)
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, format: str, *arguments: object) -> None:
            """Nothing."""

    with HTTPServer(("127.0.0.1", 0), Handler) as server:
        thread = Thread(target=server.serve_forever, args=[0.02])
        thread.start()
        try:
            yield f"http://127.0.0.1:{server.server_port}/ozon", taken
        finally:
            server.shutdown()
            thread.join()
