"""Runs type checkers on programs that use the client."""

from __future__ import annotations

import json
import re
import subprocess
import sys
import tempfile
from collections.abc import Mapping
from pathlib import Path

ROOT = Path(__file__).parents[1]
PATHS = [str(ROOT / "overlay"), str(ROOT)]
#: What mypy knows of the client: without it, each program would take ten seconds.
_CACHE = tempfile.TemporaryDirectory(prefix="mypy-")
COMMANDS = {
    "mypy": f"--strict --no-error-summary --follow-imports=silent --config-file= --cache-dir={_CACHE.name}".split(),
    "basedpyright": ["--level", "error", "--pythonpath", sys.executable],
}
#: Settings of a user's project.
PYRIGHT = {"typeCheckingMode": "standard", "extraPaths": PATHS, "pythonVersion": "3.11"}


def run(checker: str, programs: Mapping[str, str]) -> str:
    """What a checker prints of these programs, by name."""
    with tempfile.TemporaryDirectory() as folder:
        for name, text in programs.items():
            (Path(folder) / name).write_text(text, "utf-8")
        (Path(folder) / "pyrightconfig.json").write_text(json.dumps(PYRIGHT))
        command = [sys.executable, "-m", checker, *COMMANDS[checker], *programs]
        environment = {"MYPYPATH": ":".join(PATHS), "PATH": "", "HOME": folder}
        done = subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True, check=False)
    assert done.stderr == ""
    assert done.returncode in (0, 1), done.stdout
    return done.stdout


def check(checker: str, programs: Mapping[str, str]) -> dict[str, set[int]]:
    """The numbers of the lines with errors, by program."""
    found = re.findall(r"(\w+\.py):(\d+):.*\berror\b", run(checker, programs))
    return {name: {int(line) for file, line in found if file == name} for name in programs}
