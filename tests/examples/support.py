"""The examples as processes, against a sandbox on loopback."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from ozon.sandbox import Sandbox
from tests.cli.support import LONG, ROOT, environment, wait_until

EXAMPLES = ROOT / "examples"
KEY = "sandbox-key"
Done = subprocess.CompletedProcess[str]


class Program:
    """An example, and the sandbox that it talks to.

    Attributes:
        variables: environment variables of its processes.
        path: where they find modules, before the installed ones.
    """

    def __init__(self, name: str, sandbox: Sandbox, url: str, folder: Path) -> None:
        self._command = [sys.executable, "-W", "error", "-m", name]
        self._folder = folder
        self.path: list[str | Path] = [environment()["PYTHONPATH"], EXAMPLES]
        self.sandbox = sandbox
        self.variables = {"OZON_BASE_URL": url, "OZON_CLIENT_ID": "836", "OZON_API_KEY": KEY, "OZON_SHOPS": "none.toml"}

    def _settings(self) -> dict[str, Any]:
        variables = environment(**self.variables, PYTHONPATH=os.pathsep.join(map(str, self.path)))
        return {"cwd": self._folder, "env": variables, "text": True}

    def run(self, *arguments: str | Path) -> Done:
        """Run it to its end."""
        command = [*self._command, *map(str, arguments)]
        done = subprocess.run(command, capture_output=True, timeout=LONG, check=False, **self._settings())
        assert "Traceback" not in done.stderr, done.stderr
        assert KEY not in done.stdout + done.stderr
        return done

    @contextmanager
    def started(self, *arguments: str | Path) -> Iterator[subprocess.Popen[str]]:
        """Start it; it is killed at the end of the ``with`` if it still runs."""
        command = [*self._command, *map(str, arguments)]
        pipe = subprocess.PIPE
        with subprocess.Popen(command, stdout=pipe, stderr=pipe, **self._settings()) as process:
            try:
                yield process
            finally:
                process.kill()

    def killed(self, when: Callable[[], bool], *arguments: str | Path) -> None:
        """Start it, and kill it as soon as something is true."""
        with self.started(*arguments) as process:
            wait_until(when, process)
            process.send_signal(signal.SIGKILL)
            process.wait(LONG)

    def sent(self, path: str) -> list[dict[str, Any]]:
        """The bodies that a path got."""
        return [json.loads(one.body) for one in self.sandbox.requests if one.path == path]

    def counted(self, *paths: str) -> Counter[str]:
        """How many requests each path got."""
        return Counter(one.path for one in self.sandbox.requests if one.path in paths)


def lines(done: Done) -> list[dict[str, Any]]:
    """The JSON lines that a program wrote."""
    return [json.loads(line) for line in done.stdout.splitlines()]


def events(done: Done, name: str) -> Sequence[dict[str, Any]]:
    """Those of one event."""
    return [line for line in lines(done) if line["event"] == name]
