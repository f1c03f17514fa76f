"""The soak goes on where it was cut, and prints what was asked for beside what was reached."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
TESTS = """
import os
import pytest
from tests.sizes import size

@pytest.mark.parametrize("part", range(size(1, 2, 4)))
def test_kills(part, soak_report):
    with open("ran", "a") as file:
        file.write(str(part))
    assert part != 2 or "MENDED" in os.environ
    soak_report("kills", asked=1_000, reached=1_000 + part)
    soak_report("rate", asked="≥ 95 %", reached="97 %")

def test_that_tells_nothing():
    raise AssertionError
"""


def soak(folder: Path, level: str = "soak", **environment: str) -> tuple[int, str]:
    done = subprocess.run(
        [
            sys.executable,
            "-m",
            "pytest",
            "-q",
            "-p",
            "tests.soak",
            "-p",
            "no:cacheprovider",
            "--rootdir",
            folder,
            folder,
        ],
        cwd=folder,
        env={
            **os.environ,
            "PYTHONPATH": str(ROOT),
            "OZON_TESTS": level,
            "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1",
            **environment,
        },
        capture_output=True,
        text=True,
        check=False,
    )
    return done.returncode, done.stdout


def test_a_soak_goes_on_where_it_was_cut(tmp_path: Path) -> None:
    (tmp_path / "test_it.py").write_text(TESTS, "utf-8")
    code, said = soak(tmp_path)
    assert code == 1
    assert re.search(r"^kills +asked +3,000 +reached +3,004$", said, re.MULTILINE)
    code, said = soak(tmp_path, MENDED="1")
    assert code == 0
    assert re.search(r"^kills +asked +4,000 +reached +4,006$", said, re.MULTILINE)
    assert re.search(r"^rate +asked +≥ 95 % +reached +97 %$", said, re.MULTILINE)
    code, again = soak(tmp_path)  # nothing is left to do
    assert code == 0
    assert "kills" in again
    assert (tmp_path / "ran").read_text() == "01232"


def test_other_runs_have_no_soak(tmp_path: Path) -> None:
    (tmp_path / "test_it.py").write_text(TESTS, "utf-8")
    code, said = soak(tmp_path, level="quick")
    assert code == 1  # for the test that tells nothing
    assert "reached" not in said
    assert (tmp_path / "ran").read_text() == "0"
