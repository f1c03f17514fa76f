"""Pythons are found where they are, and only those that run."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
HERE = f"{sys.version_info[0]}.{sys.version_info[1]}"


def test_a_shim_that_fails_hides_no_python_that_runs(tmp_path: Path) -> None:
    shims, real = tmp_path / "shims", tmp_path / "pyenv" / "versions" / f"{HERE}.0" / "bin" / f"python{HERE}"
    shims.mkdir()
    for name in ("python3", "python3.14", "python3.13", "python3.12", "python3.11"):
        (shims / name).write_text("#!/bin/sh\necho 'pyenv: command not found' >&2\nexit 127\n")
        (shims / name).chmod(0o755)
    real.parent.mkdir(parents=True)
    real.symlink_to(Path(sys.executable).resolve())
    path = os.pathsep.join([str(shims), "/usr/bin", "/bin"])
    environment = {"PATH": path, "HOME": str(tmp_path), "PYENV_ROOT": str(tmp_path / "pyenv")}
    done = subprocess.run(
        [ROOT / "requirements" / "pythons"], env=environment, capture_output=True, text=True, check=True
    )
    found = dict(line.split(" ", 1) for line in done.stdout.splitlines())
    assert found[HERE] == str(real)
    assert set(found) <= {"3.11", "3.12", "3.13", "3.14"}
    assert not [python for python in found.values() if python.startswith(str(shims))]
    assert done.stderr == ""
