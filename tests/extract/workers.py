"""Worker processes that share a PostgreSQL and a sandbox, and nothing else."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
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
    folder: Path, database: str, url: str, shops: Sequence[str], streams: Sequence[str], now: datetime
) -> dict[str, str]:
    """The environment of the workers, whose clock shows this time now."""
    return {
        "EXTRACT_SHIFT": str((now - datetime.now(UTC)).total_seconds()),
        **os.environ,
        "PYTHONPATH": PATH,
        "OZON_SHOPS": str(shops_file(folder, url, shops)),
        "NO_PROXY": "127.0.0.1",
        "EXTRACT_DATABASE": database,
        "EXTRACT_SHOPS": ",".join(shops),
        "EXTRACT_STREAMS": ",".join(streams),
        "EXTRACT_RAW": str(folder / "raw"),
    }


def procrastinate(*arguments: str) -> list[str]:
    """The command of procrastinate with the app of these tests."""
    return [sys.executable, "-m", "procrastinate", "--app=tests.extract.procrastinate_app.app", *arguments]


@contextmanager
def worker(given: dict[str, str]) -> Iterator[subprocess.Popen[bytes]]:
    """A worker, killed at the end."""
    with subprocess.Popen(
        procrastinate("worker", "--fetch-job-polling-interval=0.2"),
        env=given,
        stderr=subprocess.DEVNULL,
    ) as process:
        try:
            yield process
        finally:
            process.kill()
