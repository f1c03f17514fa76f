"""A process that runs what is due, at a time that its environment says; it may be killed at any moment."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from datetime import datetime, timedelta
from pathlib import Path

from ozon.clock import Clock
from ozon.extract import Extract, run_all
from tests.cli.prefork import PATH


def process(given: dict[str, object]) -> subprocess.Popen[str]:
    """Start one. ``given`` has the arguments of `main`."""
    environment = {**os.environ, "PYTHONPATH": PATH, "NO_PROXY": "127.0.0.1", "OZON_SHOPS": str(given["shops_file"])}
    return subprocess.Popen(
        [sys.executable, "-m", "tests.extract.running", json.dumps(given)],
        env=environment,
        stdout=subprocess.PIPE,
        text=True,
    )


def main(to: str, shops: list[str], streams: list[str], folder: str, now: str, since: str, workers: int = 2) -> None:
    """Run what is due, again and again until it is complete, and print how each task ended."""
    start, slept = datetime.fromisoformat(now), [0.0]

    def sleep(seconds: float) -> None:
        slept[0] += seconds
        time.sleep(0.01)

    # it stands still but for waits, so that all runs of a test are of the same day
    clock = Clock(now=lambda: start + timedelta(seconds=slept[0]), sleep=sleep)
    place = Path(folder)
    with Extract(
        to, shops=shops, streams=streams, state=place / "state.db", raw=place / "raw", clock=clock,
        since=datetime.fromisoformat(since).date(),
    ) as extract:  # fmt: skip
        run_all(extract, workers=workers, patience=float("inf"))
        print(json.dumps(sorted(f"{entry.task} {entry.status}" for entry in extract.entries())))


if __name__ == "__main__":
    arguments = json.loads(sys.argv[1])
    arguments.pop("shops_file")
    main(**arguments)
