"""A sandbox on loopback, and the command ``ozon`` in processes that use it."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path
from typing import Any

from ozon.sandbox import Sandbox
from tests.cli.support import ozon

KEY = "sandbox-key"


class Shop:
    """A sandbox, and the environment in which the command finds it.

    Args:
        sandbox: the sandbox.
        url: its address.
        group: the first word of each command.

    Attributes:
        variables: environment variables of the processes.
    """

    def __init__(self, sandbox: Sandbox, url: str, group: str, **variables: str) -> None:
        self.sandbox = sandbox
        self.group = group
        self.variables = {"OZON_BASE_URL": url, "OZON_CLIENT_ID": "836", "OZON_API_KEY": KEY, **variables}

    def ozon(self, *arguments: str | Path, typed: str = "") -> subprocess.CompletedProcess[str]:
        """Run a command of the group to its end, with this standard input."""
        done = ozon(self.group, *arguments, typed=typed, **self.variables)
        assert "Traceback" not in done.stderr
        assert KEY not in done.stdout + done.stderr
        return done

    def asked(self, path: str) -> int:
        """How many requests a path got."""
        return sum(request.path == path for request in self.sandbox.requests)


def rows(done: subprocess.CompletedProcess[str]) -> list[dict[str, Any]]:
    """The rows of a result in a pipe."""
    return [json.loads(line) for line in done.stdout.splitlines()]
