"""Worker processes that share a PostgreSQL, limits in a Redis and a sandbox, and nothing else."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path

from tests.cli.prefork import PATH


def shops_file(folder: Path, url: str, names: Sequence[str], key: str = "sandbox-key") -> Path:
    """A file of shops that a sandbox stands for."""
    file = folder / "shops.toml"
    lines = [f'[shops.{name}]\nclient_id = "836"\napi_key = "{key}"\nbase_url = "{url}"\n' for name in names]
    file.write_text("\n".join(lines), encoding="utf-8")
    file.chmod(0o600)
    return file


def environment(
    folder: Path, database: str, limits: str, url: str, shops: Sequence[str], streams: Sequence[str], now: datetime
) -> dict[str, str]:
    """The environment of a worker, whose clock shows this time now. What it keeps on disk is in the folder."""
    folder.mkdir()
    return {
        "EXTRACT_SHIFT": str((now - datetime.now(UTC)).total_seconds()),
        **os.environ,
        "PYTHONPATH": PATH,
        "OZON_SHOPS": str(shops_file(folder, url, shops)),
        "NO_PROXY": "127.0.0.1",
        "EXTRACT_DATABASE": database,
        "EXTRACT_LIMITS": limits,
        "EXTRACT_SHOPS": ",".join(shops),
        "EXTRACT_STREAMS": ",".join(streams),
        "EXTRACT_RAW": str(folder / "raw"),
    }


def procrastinate(*arguments: str) -> list[str]:
    """The command of procrastinate with the app of these tests."""
    return [sys.executable, "-m", "procrastinate", "--app=tests.extract.procrastinate_app.app", *arguments]


class Worker:
    """A worker on a machine of its own: the folder of its environment is there again when it is started again.

    Attributes:
        log: the file with what it says.
    """

    def __init__(self, given: dict[str, str]) -> None:
        self._given = given
        self.log = Path(given["EXTRACT_RAW"]).with_name("log")
        self._process: subprocess.Popen[bytes] | None = None

    def start(self) -> None:
        """Start it, unless it runs."""
        if self._process is None:
            command = procrastinate("worker", "--fetch-job-polling-interval=0.2")
            with self.log.open("ab") as log:
                self._process = subprocess.Popen(command, env=self._given, stderr=log)

    def kill(self) -> None:
        """Kill it, if it runs."""
        if self._process is not None:
            self._process.kill()
            self._process.wait()
            self._process = None
