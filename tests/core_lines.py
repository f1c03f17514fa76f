"""``python -m tests.core_lines``: the core of the overlay stays small enough to read in an afternoon."""

from __future__ import annotations

import ast
import io
import sys
import tokenize
from pathlib import Path

OVERLAY = Path(__file__).resolve().parent.parent / "overlay" / "ozon"
#: Code lines that the core may have. Lower it whenever the core shrinks.
MOST = 4_500
#: Packages of the core, see ARCHITECTURE.md; modules directly in `ozon` belong to it unless they are listed below.
PACKAGES = ("auth", "client", "limits", "paging", "tasks", "transport")
ABOVE = (
    "databases.py",
    "demo.py",
    "doctor.py",
    "fields.py",
    "keychain.py",
    "mirror.py",
    "ranking.py",
    "settings.py",
    "shops.py",
    "testing.py",
    "walker.py",
)
_LAYOUT = {
    tokenize.COMMENT,
    tokenize.DEDENT,
    tokenize.ENDMARKER,
    tokenize.INDENT,
    tokenize.NEWLINE,
    tokenize.NL,
}


def code_lines(source: str) -> int:
    """Lines that hold code: no blank ones, comments and docstrings."""
    docstrings: set[int] = set()
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Module | ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef):
            first = node.body[0] if node.body else None
            if (
                isinstance(first, ast.Expr)
                and isinstance(first.value, ast.Constant)
                and isinstance(first.value.value, str)
            ):
                docstrings.update(range(first.lineno, (first.end_lineno or first.lineno) + 1))
    lines: set[int] = set()
    for token in tokenize.generate_tokens(io.StringIO(source).readline):
        if token.type not in _LAYOUT:
            lines.update(range(token.start[0], token.end[0] + 1))
    return len(lines - docstrings)


def main() -> int:
    files = [file for name in PACKAGES for file in (OVERLAY / name).rglob("*.py")]
    files += [file for file in OVERLAY.glob("*.py") if file.name not in ABOVE]
    total = sum(code_lines(file.read_text("utf-8")) for file in files)
    print(f"The core has {total} code lines of at most {MOST}.")
    return int(total > MOST)


if __name__ == "__main__":
    sys.exit(main())
