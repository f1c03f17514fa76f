"""What import-linter does not see: private names that another module of the generator imports."""

from __future__ import annotations

import ast
from pathlib import Path

GENERATOR = Path(__file__).resolve().parents[2] / "generator"


def test_no_module_imports_a_private_name_of_another() -> None:
    found = [
        f"{file.relative_to(GENERATOR)}: {alias.name}"
        for file in GENERATOR.rglob("*.py")
        if "runtime" not in file.parts
        for node in ast.walk(ast.parse(file.read_text("utf-8")))
        if isinstance(node, ast.ImportFrom)
        for alias in node.names
        if alias.name.startswith("_") or "._" in (node.module or "")
        if node.module != "__future__"
    ]
    assert found == []
