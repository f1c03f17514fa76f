"""llms.txt: its code runs, its links lead somewhere, and its commands and names exist."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

import ozon
from ozon.cli.app import COMMANDS
from tests.sandbox.seeded import FBS

ROOT = Path(__file__).resolve().parents[2]
TEXT = (ROOT / "llms.txt").read_text("utf-8")


def test_its_code_runs(capsys: pytest.CaptureFixture[str]) -> None:
    [program] = re.findall(r"```python\n(.*?)```", TEXT, re.DOTALL)
    exec(compile(program, "llms.txt", "exec"), {"__name__": "example"})
    printed = capsys.readouterr().out
    assert "seller product.stocks_update write" in printed
    assert "mug-blue-330 done" in printed
    assert "NOT_FOUND" not in printed
    assert str(FBS) in program


def test_its_form_is_that_of_llms_txt() -> None:
    assert re.match(r"# \S+\n\n> ", TEXT)
    links = re.findall(r"^- \[[^\]]+\]\(([^)]+)\)", TEXT, re.MULTILINE)
    assert len(links) > 8
    for target in links:
        assert (ROOT / target).is_file(), target


def test_its_commands_and_names_exist() -> None:
    for name in re.findall(r"`ozon (\w+)", TEXT):
        assert name in COMMANDS, name
    for name in re.findall(r"`(\w+)\(", TEXT):
        assert getattr(ozon, name) is not None
