"""The command line: help, exit codes, and what each command prints."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from generator.cli import main

ROOT = Path(__file__).resolve().parents[2]
GOLDEN = Path(__file__).resolve().parent / "golden" / "spec"
COMMANDS = ["generate", "check", "lint", "drift", "surface", "provenance"]


def exit_code(*arguments: str) -> object:
    with pytest.raises(SystemExit) as caught:
        main(arguments)
    return caught.value.code


def test_help_lists_every_command(capsys: pytest.CaptureFixture[str]) -> None:
    assert exit_code("--help") == 0
    shown = capsys.readouterr().out
    assert shown.startswith("usage: python -m generator [-h] COMMAND ...\n")
    assert all(f"\n    {command}" in shown for command in COMMANDS)


@pytest.mark.parametrize("command", COMMANDS)
def test_help_of_a_command_has_usage_and_exit_codes(command: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert exit_code(command, "--help") == 0
    shown = capsys.readouterr().out
    assert shown.startswith(f"usage: python -m generator {command} ")
    assert "exit codes: 0 " in " ".join(shown.split())


@pytest.mark.parametrize("arguments", [["generat"], [], ["lint", "extra"], ["drift"], ["drift", "a", "--format", "x"]])
def test_wrong_usage_exits_with_2(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert exit_code(*arguments) == 2
    assert "usage: python -m generator" in capsys.readouterr().err


def test_generate_check_and_lint(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    spec = shutil.copytree(GOLDEN, tmp_path / "spec")
    assert [main([command], spec) for command in ("lint", "generate", "check")] == [0, 0, 0]
    assert capsys.readouterr().out.splitlines() == [
        "mini: 4 operations: no problems.",
        "ozon_generated: mini 4 operations.",
        "ozon_generated is what the spec says: mini 4 operations.",
    ]
    (tmp_path / "ozon_generated" / "stray.py").write_text("")
    assert main(["check"], spec) == 1
    section = spec / "mini" / "sections" / "dull.yaml"
    section.write_text(section.read_text().replace("DullRow'", "Lost'"))
    assert [main([command], spec) for command in ("lint", "generate", "check")] == [1, 1, 1]
    assert "spec/mini/sections/dull.yaml:" in capsys.readouterr().err


def test_it_runs_as_a_module() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "generator", "no-such-command"], cwd=ROOT, capture_output=True, text=True
    )
    assert done.returncode == 2
    assert "invalid choice: 'no-such-command'" in done.stderr
