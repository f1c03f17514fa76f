"""Commands in the pages, the crontab and the unit have options that exist; links lead to files."""

from __future__ import annotations

import os
import re
import shlex
import subprocess
import sys
from functools import cache
from pathlib import Path

import pytest

from tests.cli.support import LONG, environment
from tests.examples.support import EXAMPLES

PAGES = sorted(path for path in EXAMPLES.rglob("*") if path.suffix in (".md", ".service") or path.name == "crontab")
COMMAND = re.compile(r"python -m (\w+) ([^\n`|>]*)")
COMMANDS = [
    (page, *found) for page in PAGES for found in COMMAND.findall(page.read_text("utf-8")) if found[0] != "sqlite3"
]


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
