"""One clock for each client: no other module of the overlay tells the time or sleeps by itself."""

from __future__ import annotations

import ast
from pathlib import Path

OVERLAY = Path(__file__).resolve().parents[2] / "overlay" / "ozon"
OWN = {"time.monotonic", "time.sleep", "datetime.now", "datetime.utcnow", "date.today", "anyio.sleep", "asyncio.sleep"}


def test_time_is_told_and_waited_for_in_one_module() -> None:
    found = {
        f"{file.relative_to(OVERLAY)}:{node.lineno} {ast.unparse(node)}"
        for file in OVERLAY.rglob("*.py")
        if file.name != "clock.py" and "sandbox" not in file.parts
        for node in ast.walk(ast.parse(file.read_text("utf-8")))
        if isinstance(node, ast.Attribute) and ast.unparse(node) in OWN
    }
    assert found == set()
