"""Examples use public names only; commands in their pages, crontab and unit have options that exist; links lead to
files."""

from __future__ import annotations

import ast
import os
import re
import shlex
import subprocess
import sys
from collections.abc import Iterator
from functools import cache
from importlib import import_module
from pathlib import Path

import pytest

import ozon
from tests.cli.support import LONG, ROOT, environment
from tests.examples.support import EXAMPLES

PAGES = sorted(path for path in EXAMPLES.rglob("*") if path.suffix in (".md", ".service") or path.name == "crontab")
COMMAND = re.compile(r"python -m (\w+) ([^\n`|>]*)")
COMMANDS = [
    (page, *found) for page in PAGES for found in COMMAND.findall(page.read_text("utf-8")) if found[0] != "sqlite3"
]


#: Packages that examples need: of extras, and web frameworks.
PACKAGES = {
    "aiohttp", "django", "duckdb", "fastapi", "flask", "ozon", "ozon_generated", "pyarrow", "python_calamine",
    "sqlalchemy", "starlette",
}  # fmt: skip


@cache
def options(program: str) -> set[str]:
    """The options that a program has."""
    done = subprocess.run(
        [sys.executable, "-m", program, "--help"],
        cwd=EXAMPLES,
        env=environment(PYTHONPATH=os.pathsep.join([environment()["PYTHONPATH"], str(EXAMPLES)])),
        capture_output=True,
        text=True,
        timeout=LONG,
        check=True,
    )
    return set(re.findall(r"--[\w-]+", done.stdout))


def imported(file: Path) -> Iterator[tuple[str, str]]:
    """The names that a module imports from this package, each with its module."""
    for node in ast.walk(ast.parse(file.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            yield from ((alias.name, "") for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and not node.level:
            yield from ((node.module or "", alias.name) for alias in node.names)


@pytest.mark.parametrize("file", sorted(EXAMPLES.rglob("*.py")), ids=lambda file: f"{file.parent.name}/{file.stem}")
def test_only_public_names_are_imported(file: Path) -> None:
    promised = set(re.findall(r"`(ozon[.\w]*)`", (ROOT / "docs" / "compatibility.md").read_text("utf-8")))
    for module, name in imported(file):
        package = module.partition(".")[0]
        assert package in sys.stdlib_module_names | PACKAGES, module
        assert not re.search(r"(^|\.)_", f"{module}.{name}".replace("__future__", "")), (module, name)
        if package == "ozon" and (module, name) != ("ozon", "shops"):  # a module whose page is recipes/shops.md
            assert module in promised
            assert name in import_module(module).__all__ if module != "ozon" else hasattr(ozon, name)


def test_every_example_has_a_page_with_commands() -> None:
    programs = {path.parent.name for path in EXAMPLES.glob("*/__main__.py")}
    assert programs == {path.parent.name for path in EXAMPLES.glob("*/README.md")}
    assert programs == {program for _, program, _ in COMMANDS}


@pytest.mark.parametrize(("page", "program", "arguments"), COMMANDS, ids=lambda value: getattr(value, "name", None))
def test_the_options_exist(page: Path, program: str, arguments: str) -> None:
    assert {word for word in shlex.split(arguments) if word.startswith("--")} <= options(program)


@pytest.mark.parametrize("page", [page for page in PAGES if page.suffix == ".md"], ids=lambda page: page.parent.name)
def test_links_lead_to_files(page: Path) -> None:
    links = re.findall(r"\]\(([^)#:]+)\)", page.read_text("utf-8"))
    assert [link for link in links if not (page.parent / link).exists()] == []
