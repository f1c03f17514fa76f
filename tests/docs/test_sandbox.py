"""docs/sandbox.md says what the tables and docstrings of the sandbox say, and its examples run."""

from __future__ import annotations

import re
import shlex
import shutil
import subprocess
from dataclasses import fields

import pytest

from ozon.sandbox import Behaviour, Sandbox
from ozon.sandbox.control import Control
from tests.docs.examples import blocks
from tests.docs.sandbox import HEAD, MARK, PAGE, RUSSIAN_PAGE, page, russian_page
from tests.docs.settings import described


def test_the_page_is_current() -> None:
    assert page() == PAGE.read_text("utf-8"), "run python -m tests.docs.sandbox"


def test_the_operations_of_the_russian_page_are_current() -> None:
    text = RUSSIAN_PAGE.read_text("utf-8")
    assert text.count(MARK) == 1
    assert text == russian_page(), "run python -m tests.docs.sandbox"


def test_every_field_of_the_behaviour_is_described() -> None:
    assert list(described(Behaviour)) == [field.name for field in fields(Behaviour)]


@pytest.mark.parametrize("name", Control.names())
def test_every_argument_of_a_command_is_described(name: str) -> None:
    """In the docstring, by name, unless the command has one or its name says it all."""
    plain = {
        "offer_id",
        "posting_number",
        "carriage_id",
        "moment",
        "limit",
        "seasonal",
        "seconds",
        "minutes",
        "hours",
        "days",
    }
    method = getattr(Control, name)
    wanted = set(method.__annotations__) - plain - {"return"}
    assert {one for one in wanted if f"{one}:" not in (method.__doc__ or "")} == set()


def test_the_python_runs(capsys: pytest.CaptureFixture[str]) -> None:
    for block in blocks("docs/sandbox.md"):
        exec(compile(block, "docs/sandbox.md", "exec"), {"__name__": "example"})
    assert re.match(r"awaiting_packaging\n.* order, .*\n.* cancel_by_buyer, ", capsys.readouterr().out)


def test_the_commands_work() -> None:
    if shutil.which("curl") is None:
        pytest.skip("curl is missing: apt-get install curl")
    lines = re.findall(r"^curl .*", HEAD, re.MULTILINE)
    assert len(lines) == 3
    with Sandbox().serve() as url:
        for line in lines:
            command = shlex.split(line.replace("http://127.0.0.1:8080", url))
            said = subprocess.run(
                [*command, "-sS", "--noproxy", "*"], capture_output=True, text=True, timeout=60, check=True
            )
            assert said.stdout.startswith('{"result":'), said.stdout
