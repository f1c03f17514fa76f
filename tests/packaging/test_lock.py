"""The locks: they install as they stand with the pip that comes with Python, and nothing is missing from them."""

from __future__ import annotations

import base64
import csv
import hashlib
import io
import os
import re
import subprocess
import venv
import zipfile
from collections.abc import Iterator
from importlib.metadata import requires
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).resolve().parents[2]
REQUIREMENTS = ROOT / "requirements"


def wheel(folder: Path, name: str, version: str, *requires: str, extra: str = "") -> Path:
    """A wheel of one empty module."""
    metadata = ["Metadata-Version: 2.1", f"Name: {name}", f"Version: {version}"]
    metadata += [f"Provides-Extra: {extra}"] * bool(extra)
    metadata += [f"Requires-Dist: {requirement}" for requirement in requires]
    info = f"{name}-{version}.dist-info"
    files = {
        f"{name}.py": f"version = {version!r}\n",
        f"{info}/METADATA": "\n".join([*metadata, "", ""]),
        f"{info}/WHEEL": "Wheel-Version: 1.0\nGenerator: tests\nRoot-Is-Purelib: true\nTag: py3-none-any\n",
    }
    record = io.StringIO()
    rows = csv.writer(record, lineterminator="\n")
    for file, text in files.items():
        digest = base64.urlsafe_b64encode(hashlib.sha256(text.encode()).digest()).rstrip(b"=").decode()
        rows.writerow([file, f"sha256={digest}", len(text.encode())])
    rows.writerow([f"{info}/RECORD", "", ""])
    path = folder / f"{name}-{version}-py3-none-any.whl"
    with zipfile.ZipFile(path, "w") as archive:
        for file, text in {**files, f"{info}/RECORD": record.getvalue()}.items():
            archive.writestr(file, text)
    return path


def pin(name: str, path: Path) -> str:
    version = path.name.split("-")[1]
    return f"{name}=={version} --hash=sha256:{hashlib.sha256(path.read_bytes()).hexdigest()}"


@pytest.fixture(scope="module")
def python(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The Python of an empty environment, with the pip that it brings itself."""
    folder = tmp_path_factory.mktemp("environment")
    venv.create(folder, with_pip=True, symlinks=True)
    return folder / "bin" / "python"


def test_a_lock_installs_while_newer_releases_are_on_offer(python: Path, tmp_path: Path) -> None:
    """The lock has ``cover`` without the extra by which ``runner`` requires it, as lock files write it."""
    offer = tmp_path / "offer"
    offer.mkdir()
    cover = wheel(offer, "cover", "1.0", "toml_reader; extra == 'toml'", extra="toml")
    wheel(offer, "cover", "2.0", "toml_reader; extra == 'toml'", extra="toml")
    runner = wheel(offer, "runner", "1.0", "cover[toml]>=1.0")
    reader = wheel(offer, "toml_reader", "1.0")
    wheel(offer, "toml_reader", "3.0")
    lock = tmp_path / "lock.txt"
    lock.write_text("\n".join([pin("cover", cover), pin("runner", runner), pin("toml_reader", reader), ""]))
    environment = {name: value for name, value in os.environ.items() if not name.startswith(("PIP_", "PYTHON"))}
    environment |= {"PIP_CONFIG_FILE": os.devnull, "PIP_NO_INDEX": "1", "PIP_FIND_LINKS": str(offer)}
    done = subprocess.run(
        [REQUIREMENTS / "install", python, lock], env=environment, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    code = "import cover, runner, toml_reader; print(cover.version, runner.version, toml_reader.version)"
    said = subprocess.run([python, "-I", "-c", code], capture_output=True, text=True, check=True).stdout
    assert said == "1.0 1.0 1.0\n"


def test_the_makefile_installs_only_so() -> None:
    makefile = (ROOT / "Makefile").read_text("utf-8")
    assert "-r requirements" not in makefile
    assert re.findall(r"pip install (.*)", makefile) == [
        "--quiet --disable-pip-version-check --no-deps --no-build-isolation -e ."
    ]


def pins(lock: str) -> Iterator[tuple[Requirement, str]]:
    """The pins of a lock that count under this Python, and the text of each with its hashes."""
    text = (REQUIREMENTS / lock).read_text("utf-8").replace("\\\n", " ")
    for line in text.splitlines():
        requirement = Requirement(line.partition("--hash")[0])
        if requirement.marker is None or requirement.marker.evaluate():
            yield requirement, line


def wanted(name: str) -> list[Requirement]:
    """What a file of requirements asks for."""
    lines = (REQUIREMENTS / name).read_text("utf-8").splitlines()
    found = [Requirement(line) for line in lines if line and not line.startswith(("#", "-r"))]
    return [one for one in found if one.marker is None or one.marker.evaluate()]


def test_the_lock_has_all_that_its_packages_require() -> None:
    """With their extras, which `pip check` does not look at."""
    locked = {canonicalize_name(one.name): str(one.specifier).removeprefix("==") for one, _ in pins("dev.txt")}
    project = Requirement("ozon-client[aiohttp,cli,fast,http2,keyring,mcp,mirror,otel,parquet,postgres,redis,sandbox]")
    pending = [*wanted("dev.in"), project]
    seen: set[tuple[str, str]] = set()
    while pending:
        requirement = pending.pop()
        name = canonicalize_name(requirement.name)
        if name != project.name:
            assert name in locked, f"{requirement} is missing: run make lock"
            assert requirement.specifier.contains(locked[name], prereleases=True), f"{requirement}: {locked[name]}"
        for extra in {"", *requirement.extras} - {extra for one, extra in seen if one == name}:
            seen.add((name, extra))
            needs = map(Requirement, requires(name) or [])
            pending += [need for need in needs if need.marker is None or need.marker.evaluate({"extra": extra})]


@pytest.mark.parametrize("lock", ["dev.txt", "bench.txt", "lowest.txt"])
def test_a_lock_names_versions_and_hashes_and_nothing_else(lock: str) -> None:
    found = list(pins(lock))
    assert len(found) > 30
    for requirement, line in found:
        assert re.fullmatch(r"==[\w.]+", str(requirement.specifier)), line
        assert re.search(r"--hash=sha256:[0-9a-f]{64}", line), line
        assert not re.search(r"://|@", line), line


def test_each_extra_of_the_project_is_locked_at_its_lowest() -> None:
    locked = {canonicalize_name(one.name): str(one.specifier).removeprefix("==") for one, _ in pins("lowest.txt")}
    for requirement in map(Requirement, requires("ozon-client") or []):
        name = canonicalize_name(requirement.name)
        marker = str(requirement.marker or "")
        if name == "ozon-client" or "platform_system" in marker or "'mcp'" in marker.replace('"', "'"):
            continue  # the lowest versions for mcp would raise those of the core
        (lowest,) = [str(one.version) for one in requirement.specifier if one.operator == ">="]
        assert locked[name] == lowest or locked[name].startswith(f"{lowest}."), (requirement, locked[name])
