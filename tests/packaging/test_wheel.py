"""The wheel in an empty environment: it imports with httpx and attrs alone, and type-checks for its user."""

from __future__ import annotations

import json
import subprocess
import sys
import venv
import zipfile
from importlib.metadata import distribution, requires
from pathlib import Path

import pytest
from packaging.requirements import Requirement

from tests.docs.examples import ROOT, blocks

DOCUMENTED_SIZE = 3_000_000
#: Pages whose programs a strict type checker accepts: all with programs but the recipes, which have no annotations.
TYPED = [
    page.relative_to(ROOT).with_suffix("").as_posix()
    for page in [
        *(ROOT / f"{name}.md" for name in ("README", "docs/start", "docs/settings", "docs/sandbox", "docs/openapi")),
        *sorted((ROOT / "docs" / "explanations").glob("*.md")),
    ]
    if "```python" in page.read_text("utf-8")
]


def closure(*names: str) -> set[str]:
    """Distributions and what they require, without extras."""
    found: set[str] = set()
    pending = list(names)
    while pending:
        name = pending.pop().lower()
        if name not in found:
            found.add(name)
            wanted = [Requirement(line) for line in requires(name) or []]
            pending += [r.name for r in wanted if r.marker is None or r.marker.evaluate({"extra": ""})]
    return found


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("wheel")
    command = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder)]
    subprocess.run(command, cwd=ROOT, check=True, capture_output=True)
    return next(folder.glob("*.whl"))


@pytest.fixture(scope="module")
def environment(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The Python of an environment with the wheel and its two dependencies, copied from this one: no index is asked."""
    folder = tmp_path_factory.mktemp("empty")
    venv.create(folder, with_pip=False, symlinks=True)
    packages = next(folder.glob("lib/python*/site-packages"))
    for name in closure("httpx", "attrs"):
        for file in distribution(name).files or []:
            if ".." not in file.parts and file.suffix != ".pyc":
                target = packages / file
                target.parent.mkdir(parents=True, exist_ok=True)
                target.write_bytes(Path(str(file.locate())).read_bytes())
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(packages)
    return folder / "bin" / "python"


def run(python: Path, code: str) -> str:
    done = subprocess.run([python, "-I", "-c", code], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_wheel_holds_the_packages_and_nothing_else(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        names = archive.namelist()
    assert {name.partition("/")[0].partition("-")[0] for name in names} == {
        "ozon",
        "ozon_generated",
        "pytest_ozon",
        "ozon_client",
    }
    assert {"ozon/py.typed", "ozon_generated/py.typed", "ozon_generated/seller/_data/operations.json"} <= set(names)
    assert not [name for name in names if "__pycache__" in name or name.endswith(".pyc")]
    assert wheel.stat().st_size <= DOCUMENTED_SIZE


def test_generated_client_imports_alone(environment: Path) -> None:
    code = """
import sys
import httpx
from ozon_generated.seller import SellerClient
answer = {"result": {"items": [{"product_id": 1}]}}
transport = httpx.MockTransport(lambda request: httpx.Response(200, json=answer))
http = httpx.Client(base_url="https://example.com", transport=transport)
print(SellerClient(http).product.list(filter={}).page_rows()[0].product_id)
assert "ozon" not in sys.modules and "orjson" not in sys.modules
"""
    assert run(environment, code) == "1\n"


def test_nothing_is_imported_before_it_is_used(environment: Path) -> None:
    code = """
import sys
from ozon import Seller
Seller("1", "key")
loaded = [name for name in sys.modules if name.startswith("ozon_generated.seller.")]
assert loaded == ["ozon_generated.seller.client"], loaded
assert not {"ozon.sandbox", "ozon.merchants", "jsonschema", "anyio", "trio"} & sys.modules.keys()
"""
    run(environment, code)


def test_sandbox_without_its_extra_says_what_to_install(environment: Path) -> None:
    code = """
from ozon import Seller
try:
    from ozon.sandbox import Sandbox
    Seller("836", "sandbox-key", transport=Sandbox(state="state.json").transport).product.list(filter={})
except Exception as error:
    print(error)
"""
    assert "ozon-client[sandbox]" in run(environment, code)


@pytest.fixture(scope="module")
def examples(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the programs of pages, which readers run type checkers over."""
    folder = tmp_path_factory.mktemp("examples")
    for page in TYPED:
        for number, block in enumerate(blocks(f"{page}.md")):
            (folder / f"{page.replace('/', '_')}_{number}.py").write_text(block, "utf-8")
    return folder


@pytest.mark.external
def test_examples_of_the_pages_pass_mypy(environment: Path, examples: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "mypy", "--strict", "--python-executable", environment, "--cache-dir", ".", examples],
        cwd=examples,
        capture_output=True,
        text=True,
        check=False,
    )
    assert "Success" in done.stdout, done.stdout


@pytest.mark.external
def test_examples_of_the_pages_pass_pyright(environment: Path, examples: Path) -> None:
    settings = examples / "pyrightconfig.json"
    rules = {"reportMissingModuleSource": False, "reportDuplicateImport": False}  # each example imports what it needs
    settings.write_text(json.dumps({"typeCheckingMode": "strict", "include": ["."], **rules}))
    done = subprocess.run(
        [sys.executable, "-m", "basedpyright", "-p", settings, "--pythonpath", environment],
        cwd=examples,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout
