"""The project's files fit any machine, and what its code imports is declared."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
import tomllib
from importlib.metadata import packages_distributions
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import NormalizedName, canonicalize_name

ROOT = Path(__file__).resolve().parents[2]
#: Written in parts, because this file is checked too.
HOSTS = [".".join(parts) for parts in [("pypi", "org"), ("pythonhosted", "org"), ("npmjs", "org"), ("npmjs", "com")]]
FOLDERS = [r"(?<![\w.*~})>-])/(?:home|root|work|Users)/\w", r"[A-Z]:\\+Users\\"]
FOREIGN = re.compile("|".join([*map(re.escape, HOSTS), *FOLDERS]))
OURS = {"ozon", "ozon_generated", "pytest_ozon", "generator", "tests", "examples"}
#: Peers of the benchmarks and the build's own hook have requirements of their own; a program under trio brings trio.
ELSEWHERE = {"trio", "msgspec", "ozon_sdk", "hatchling"}


def files() -> list[Path]:
    done = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, text=True, check=True)
    return [ROOT / name for name in done.stdout.split("\0") if name and (ROOT / name).is_file()]


def test_no_file_names_a_registry_or_a_folder_of_somebodys_machine() -> None:
    found = []
    for file in files():
        for number, line in enumerate(file.read_text("utf-8", errors="replace").splitlines(), 1):
            if FOREIGN.search(line):
                found.append(f"{file.relative_to(ROOT)}:{number}: {line.strip()[:120]}")
    assert found == []


def imported(folder: Path) -> set[str]:
    """The top-level names that the Python files of a folder import."""
    names: set[str] = set()
    for file in folder.rglob("*.py"):
        for node in ast.walk(ast.parse(file.read_text("utf-8"))):
            if isinstance(node, ast.Import):
                names |= {alias.name.partition(".")[0] for alias in node.names}
            elif isinstance(node, ast.ImportFrom) and not node.level and node.module:
                names.add(node.module.partition(".")[0])
    return names - sys.stdlib_module_names - OURS


def declared() -> list[tuple[str, set[NormalizedName]]]:
    """Folders, and the distributions that their code may import."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    extras = [line for lines in project["optional-dependencies"].values() for line in lines]
    shipped = {canonicalize_name(Requirement(line).name) for line in [*project["dependencies"], *extras]}
    lines = (ROOT / "requirements" / "dev.in").read_text("utf-8").splitlines()
    tools = {canonicalize_name(Requirement(line).name) for line in lines if line and not line.startswith("#")}
    plugin = {canonicalize_name("pytest")}  # which loads it
    ours = [("overlay/ozon", shipped), ("overlay/pytest_ozon", plugin), ("ozon_generated", shipped)]
    return [*ours, ("generator", tools), ("tests", tools)]


@pytest.mark.parametrize(
    ("folder", "allowed"), declared(), ids=["overlay", "plugin", "generated", "generator", "tests"]
)
def test_what_is_imported_is_declared(folder: str, allowed: set[NormalizedName]) -> None:
    distributions = packages_distributions()
    for name in imported(ROOT / folder) - ELSEWHERE:
        assert {canonicalize_name(one) for one in distributions.get(name, [name])} & allowed, name
