"""No file keeps the markers of a merge conflict, which a docstring hides from every other check."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
MARKER = re.compile(r"^\s*(<{7}|>{7}) \S", re.MULTILINE)


@pytest.mark.parametrize("folder", ["overlay", "generator", "spec", "docs", "tests"])
def test_no_conflict_is_left(folder: str) -> None:
    files = [file for file in (ROOT / folder).rglob("*.*") if file.suffix in (".py", ".yaml", ".md", ".jinja")]
    assert files
    assert [str(file.relative_to(ROOT)) for file in files if MARKER.search(file.read_text())] == []
