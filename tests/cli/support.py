"""The command ``ozon`` in processes of its own."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.cli import prefork

ROOT = Path(__file__).resolve().parents[2]
COMMAND = [sys.executable, "-m", "ozon.cli"]
#: Seconds after which a process hangs, however busy the machine is.
LONG = 120


def environment(**variables: str) -> dict[str, str]:
    """The environment of a process: without credentials and shops, but for those that are given."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("OZON_", "PYTHON"))}
    kept["OZON_SHOPS"] = str(ROOT / "no-such-file.toml")
    return {**kept, "PYTHONPATH": prefork.PATH, **variables}


def wait_until(when: Callable[[], bool], process: subprocess.Popen[str]) -> None:
    """Wait until something is true, while a process runs."""
    for _ in range(LONG * 200):
        if when():
            return
        if process.poll() is not None:
            raise AssertionError("".join(filter(None, process.communicate())))
        time.sleep(0.005)
    raise AssertionError("it did not come true")


def ozon(*arguments: str | Path, typed: str = "", **variables: str) -> subprocess.CompletedProcess[str]:
    """Run the command to its end, with this text as standard input."""
    return prefork.run([*map(str, arguments)], environment(**variables), typed, LONG)


class Running:
    """A sandbox that answers.

    Attributes:
        process: its process.
        url: its address.
    """

    def __init__(self, process: subprocess.Popen[str], url: str) -> None:
        self.process = process
        self.url = url

    def end(self, signal: int) -> str:
        """Send a signal and wait for the end. Gives what was written to standard error."""
        self.process.send_signal(signal)
        return self.process.communicate(timeout=LONG)[1]


@contextmanager
def running(*arguments: str | Path) -> Iterator[Running]:
    """A sandbox in a process of its own, from its first line of output."""
    command = [*COMMAND, "sandbox", *map(str, arguments)]
    pipe = subprocess.PIPE
    with subprocess.Popen(command, env=environment(), text=True, stdout=pipe, stderr=pipe) as process:
        assert process.stdout is not None
        try:
            yield Running(process, process.stdout.readline().strip())
        finally:
            process.kill()
