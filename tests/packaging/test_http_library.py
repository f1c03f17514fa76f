"""One module knows the HTTP libraries."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
LIBRARIES = {"httpx", "httpx2", "httpcore", "httpcore2", "httpx_aiohttp"}


def imported(file: Path) -> Iterator[str]:
    """What a module imports, at any place in it."""
    for node in ast.walk(ast.parse(file.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.level == 0:
            yield node.module or ""
        elif isinstance(node, ast.Call) and "import_module" in ast.unparse(node.func):
            yield from (str(argument.value) for argument in node.args if isinstance(argument, ast.Constant))


def test_only_one_module_imports_an_http_library() -> None:
    files = [file for name in ("overlay", "generator", "ozon_generated") for file in (ROOT / name).rglob("*.py")]
    found = {file for file in files if any(name.partition(".")[0] in LIBRARIES for name in imported(file))}
    assert found == {ROOT / "generator" / "runtime" / "_http.py", ROOT / "ozon_generated" / "_http.py"}
    assert len(files) > 1000
