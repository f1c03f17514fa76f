"""The order loop as a shell script, against the command ``ozon sandbox``."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest

from tests.cli.support import LONG, environment, running

SCRIPT = Path(__file__).with_name("order_loop.sh")


def run(*mistakes: str) -> subprocess.CompletedProcess[str]:
    for tool in ("bash", "curl", "jq"):
        if shutil.which(tool) is None:
            pytest.skip(f"{tool} is missing: apt-get install {tool}")
    with running("--clock", "2026-11-02T12:00:00Z") as sandbox:
        command = ["bash", str(SCRIPT), sandbox.url, *mistakes]
        return subprocess.run(command, env=environment(), capture_output=True, text=True, timeout=LONG, check=False)


def test_the_order_loop() -> None:
    done = run()
    assert (done.returncode, done.stderr) == (0, "")
    rows = [line.split() for line in done.stdout.splitlines()]
    gone, mixed, *sent = [status for _, status in rows]
    assert (gone, mixed) == ("cancelled", "cancelled_from_split_pending")
    parent = rows[1][0].removesuffix("-1")
    assert [number for number, _ in rows[3:]] == [f"{parent}-2", f"{parent}-3"]
    assert len(sent) == 3
    assert set(sent) <= {"delivered", "cancelled"}  # some parcels are refused, or lost on their way
    assert "delivered" in sent


@pytest.mark.parametrize(
    ("mistakes", "why"),
    [
        (["labels_at_once"], "NO_POSTINGS_FOR_BATCH_DOWNLOAD"),
        (["reason_1"], "HAS_INCORRECT_CANCEL_REASON"),
        (["labels_at_once", "reason_1"], "HAS_INCORRECT_CANCEL_REASON"),
    ],
)
def test_a_wrong_order_loop_fails(mistakes: list[str], why: str) -> None:
    done = run(*mistakes)
    assert done.returncode == 1
    assert why in done.stderr
    assert done.stdout == ""
