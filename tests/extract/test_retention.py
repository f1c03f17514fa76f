"""How long raw pages stay."""

from __future__ import annotations

import os
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from ozon.clock import Clock, use
from ozon.extract.report import progress
from ozon.sandbox import Sandbox
from tests.extract.shop import PRICES, START, extracting, rows, run, task_of


@pytest.mark.parametrize(("given", "days"), [({}, 30), ({"raw_days": 7}, 7)], ids=["default", "given"])
@pytest.mark.parametrize("late", [False, True])
def test_a_tick_deletes_pages_of_finished_and_of_interrupted_tasks_that_are_too_old(
    given: dict[str, Any], days: int, late: bool, sandbox: Sandbox, tmp_path: Path
) -> None:
    written = (START - timedelta(days=days, seconds=1 if late else -1)).timestamp()
    with use(Clock(now=lambda: START)), extracting(sandbox, tmp_path, "products", "prices", **given) as extract:
        done, interrupted = task_of(extract, "products"), task_of(extract, "prices")
        assert extract.run(done).complete
        sandbox.faults.add(PRICES, times=2)
        sandbox.faults.add(PRICES, status=500, times=20)
        assert extract.run(interrupted).status == "partial"
        sandbox.faults.clear()
        files = [*extract.archive.files()]
        assert [file.suffix for file in files] == [".pages", ".part"]
        for file in files:
            os.utime(file, (written, written))
        extract.tick()
        assert [*extract.archive.files()] == ([] if late else files)
        assert {one.stream: one.complete for one in progress(extract)} == {"products": 1, "prices": 0}
        assert len(rows(extract, "products")) > 30
        sandbox.clock.advance(60)
        loads = run(extract)
        assert [*loads] == ["prices"]
        assert [(load.status, load.requests) for load in loads["prices"]] == [("success", 5 if late else 3)]
