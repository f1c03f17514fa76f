"""What tests of commands on tables share: a served sandbox, files, and terminals of a fixed size."""

from __future__ import annotations

import csv
import fcntl
import json
import os
import pty
import select
import signal
import struct
import subprocess
import termios
import time
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import openpyxl
import pyte

from ozon.sandbox import Sandbox
from tests.cli.support import COMMAND, LONG, environment, ozon

Done = subprocess.CompletedProcess[str]


class Shop:
    """A sandbox on a port, and the command connected to it."""

    def __init__(self, sandbox: Sandbox, url: str) -> None:
        self.sandbox = sandbox
        self.variables = {"OZON_BASE_URL": url, "OZON_CLIENT_ID": "836", "OZON_API_KEY": "sandbox-key"}

    def ozon(self, *arguments: str | Path) -> Done:
        """Run the command to its end, without a terminal."""
        return ozon(*arguments, **self.variables)

    def writes(self, path: str) -> list[dict[str, Any]]:
        """The bodies sent to a path."""
        return [json.loads(request.body) for request in self.sandbox.requests if request.path == path]

    def sent(self, path: str, rows: str) -> Counter[str]:
        """How often each offer_id was sent to a path."""
        return Counter(row["offer_id"] for body in self.writes(path) for row in body[rows])


@contextmanager
def served(sandbox: Sandbox) -> Iterator[Shop]:
    """A sandbox on a port."""
    with sandbox.serve() as url:
        yield Shop(sandbox, url)


def xlsx(path: Path, rows: Iterable[Sequence[Any]], **sheets: Iterable[Sequence[Any]]) -> Path:
    """A workbook with these rows in its first sheet, and further sheets."""
    book = openpyxl.Workbook()
    first = book.active
    assert first is not None
    for row in rows:
        first.append(list(row))
    for name, more in sheets.items():
        sheet = book.create_sheet(name)
        for row in more:
            sheet.append(list(row))
    book.save(path)
    return path


def results(path: Path, delimiter: str = ",") -> list[dict[str, str]]:
    """The rows of a result file, with the number of the row as ``row``."""
    with path.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.reader(file, delimiter=delimiter))
    header = ["row", *rows[0][1:]]
    return [dict(zip(header, row, strict=True)) for row in rows[1:]]


def killed(
    shop: Shop, until: Callable[[], bool], *arguments: str | Path, by: signal.Signals = signal.SIGKILL
) -> tuple[int, str]:
    """Start the command, and send a signal as soon as something is true. Gives exit code and standard error."""
    command = [*COMMAND, *map(str, arguments)]
    with subprocess.Popen(
        command, env=environment(**shop.variables), stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True
    ) as process:
        assert process.stderr is not None
        limit = time.monotonic() + LONG
        while not until():
            assert process.poll() is None, process.stderr.read()
            assert time.monotonic() < limit
            time.sleep(0.005)
        process.send_signal(by)
        text = process.communicate(timeout=LONG)[1]
    return process.returncode, text


def terminal(
    shop: Shop, *arguments: str | Path, answers: Sequence[tuple[str, str]] = (), size: tuple[int, int] = (100, 40)
) -> tuple[int, list[str]]:
    """Run the command on a terminal: its exit code, and the lines on the screen.

    Args:
        shop: the shop.
        arguments: those of the command.
        answers: what to type once a text is on the screen.
        size: columns and lines.
    """
    columns, lines = size
    screen = pyte.Screen(columns, lines)
    stream = pyte.ByteStream(screen)
    master, slave = pty.openpty()
    fcntl.ioctl(slave, termios.TIOCSWINSZ, struct.pack("HHHH", lines, columns, 0, 0))
    variables = {**environment(**shop.variables), "TERM": "xterm-256color"}
    variables.pop("NO_COLOR", None)
    command = [*COMMAND, *map(str, arguments)]
    left = list(answers)
    with subprocess.Popen(
        command, env=variables, stdin=slave, stdout=slave, stderr=slave, start_new_session=True
    ) as process:
        os.close(slave)
        limit = time.monotonic() + LONG
        while time.monotonic() < limit:
            if not select.select([master], [], [], 1.0)[0]:
                continue
            try:
                content = os.read(master, 65536)
            except OSError:  # Linux reports the end of a terminal so
                break
            if not content:
                break
            stream.feed(content)
            if left and left[0][0] in "".join(screen.display):
                os.write(master, left.pop(0)[1].encode())
        code = process.wait(LONG)
    os.close(master)
    return code, [line.rstrip() for line in screen.display]
