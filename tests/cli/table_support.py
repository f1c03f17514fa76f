"""What tests of commands on tables share: a served sandbox and files."""

from __future__ import annotations

import csv
import json
import signal
import subprocess
import time
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import openpyxl

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
