"""What memory many shops take, and that one dead key keeps no other shop from being complete."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli.prefork import PATH
from tests.extract.canned import DEAD, PAGES, SIZE, serve
from tests.sizes import size
from tests.soak import SoakReport

SHOPS = size(20, 60, 500)
ROWS = SIZE * PAGES * (SHOPS - 1)
#: Rows after which memory is to stay as it is.
EARLY = min(100_000, ROWS // 2)
#: MiB above a process that has imported pyarrow, and how much of that may come after these rows.
MOST, GROWTH = 100, 10


@pytest.mark.memory
@pytest.mark.skipif(not Path("/proc/self/status").exists(), reason="the peak of memory is read from /proc")
def test_memory_does_not_grow_with_shops_and_rows(tmp_path: Path, soak_report: SoakReport) -> None:
    with serve() as url:
        done = subprocess.run(
            [sys.executable, "-m", "tests.extract.many", url, str(tmp_path / "tables"), str(SHOPS), str(EARLY)],
            env={**os.environ, "PYTHONPATH": PATH, "NO_PROXY": "127.0.0.1"},
            stdout=subprocess.PIPE,
            text=True,
            check=True,
        )
    found = json.loads(done.stdout)
    assert found["rows"] == ROWS >= size(0, 0, 1_000_000)
    assert found["holes"] == [DEAD]
    soak_report(f"MiB for {SHOPS} shops and {ROWS:,} rows", asked="≤ 100", reached=f"{found['peak']:.0f}")
    assert found["peak"] <= MOST, found
    assert found["peak"] - found["early"] <= GROWTH, found
