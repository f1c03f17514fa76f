"""Generating and linting everything, and the size of what is shipped."""

from __future__ import annotations

import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from generator.spec.lint import lint_all
from tests.benchmarks.fresh import processes
from tests.benchmarks.measure import Row, interleave, pace, timed, weighed

ROOT = Path(__file__).resolve().parent.parent.parent
#: Less than elsewhere: a round takes some ten seconds.
ROUNDS = 3
GENERATE = f"""
import os
from pathlib import Path
os.chdir({str(ROOT)!r})
sys.path.insert(0, '')
from generator.emit.render import render
render(Path('spec'), Path(sys.argv[1], 'ozon_generated'))
"""


def rows() -> Iterator[Row]:
    with tempfile.TemporaryDirectory() as folder:
        with processes() as run:
            work = {"floor": pace, "ours": lambda: run(GENERATE, tempfile.mkdtemp(dir=folder))}
            taken = interleave(work, ROUNDS)
        yield timed("generate everything: CPU", taken, now="7.8 s", hold=7, reach=6)
        yield timed("generate everything: time", taken, by="wall", now="", hold=20, reach=10)
        taken = interleave({"floor": pace, "ours": lambda: lint_all(ROOT / "spec")}, ROUNDS)
        yield timed("lint the whole spec", taken, now="", hold=6, reach=5)

        command = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", folder]
        subprocess.run(command, check=True, cwd=ROOT, capture_output=True)
        size = next(Path(folder).glob("*.whl")).stat().st_size / 1e6
        yield weighed("size of the wheel", [size], [0.0], reference="", now="", hold=2.5, reach=2)
