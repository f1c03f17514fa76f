"""docs/testing.md: its tests pass, its commands work, and it names what there is."""

from __future__ import annotations

import json
import os
import re
import shutil
import socket
import subprocess
import sys
from pathlib import Path

import pytest

import pytest_ozon
from ozon.sandbox import Sandbox
from tests.cli.support import COMMAND, LONG, environment
from tests.docs.examples import ROOT

TEXT = (ROOT / "docs" / "testing.md").read_text("utf-8")
FILES = dict(re.findall(r"```python\n# (\w+\.py)\n(.*?)```", TEXT, re.DOTALL))


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with the program and its tests."""
    for name, text in FILES.items():
        (tmp_path / name).write_text(text, "utf-8")
    (tmp_path / "__init__.py").write_text("", "utf-8")
    return tmp_path


def run(folder: Path, *command: str) -> str:
    path = os.pathsep.join([environment()["PYTHONPATH"], str(folder)])
    done = subprocess.run(
        command,
        cwd=folder,
        env=environment(PYTHONPATH=path, OZON_TOKEN="of the developer", PYTEST_ADDOPTS="-p no:asyncio"),
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        timeout=LONG,
        check=False,
    )
    assert done.returncode == 0, done.stdout
    return done.stdout


def test_every_example_is_a_file() -> None:
    assert len(FILES) == TEXT.count("```python")


def test_tests_with_pytest_pass(folder: Path) -> None:
    (folder / "__init__.py").unlink()
    assert "pytest --ozon-sandbox\n" in TEXT
    said = run(folder, sys.executable, "-m", "pytest", "-p", "no:cacheprovider", "-W", "error", "--ozon-sandbox")
    written = sum(text.count("def test_") for text in FILES.values())
    assert int(re.findall(r"(\d+) passed", said)[0]) >= written


def test_tests_with_unittest_pass(folder: Path) -> None:
    assert "python -m unittest\n" in TEXT
    assert "Ran 1 test" in run(folder, sys.executable, "-W", "error", "-m", "unittest", "test_stock_with_unittest")


def test_the_commands_work(tmp_path: Path) -> None:
    if shutil.which("curl") is None:
        pytest.skip("curl is missing: apt-get install curl")
    script = "".join(re.findall(r"```sh\n(.*?)```", TEXT, re.DOTALL))
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    command = " ".join(COMMAND)
    start = f'set -em\nozon() {{ {command} "$@"; }}\n'
    script = script.replace("8000", str(port)).replace("ozon sandbox", f"{command} sandbox")
    done = subprocess.run(
        ["bash", "-c", f"{start}{script}wait"],
        cwd=tmp_path,
        env=environment(NO_PROXY="*"),
        capture_output=True,
        text=True,
        timeout=LONG,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert f"http://127.0.0.1:{port}\n" in done.stdout
    assert '"offer_id"' in done.stdout
    assert "Key: valid" in done.stdout
    moves = [event["move"] for event in json.loads(done.stdout.splitlines()[-1].rpartition("delivered\n")[2])["result"]]
    assert moves[:6] == ["order", "prepare_fail_ship", "fail_ship", "ship", "enter_carriage", "hand_over"]
    assert moves[-1] == "receive"
    assert '{"result":["' in done.stdout
    assert "ship_failed\n" in done.stdout
    assert "The next postings aren't ready" in done.stdout
    assert (tmp_path / "label.pdf").read_bytes().startswith(b"%PDF")
    assert f"export OZON_BASE_URL=http://127.0.0.1:{port} OZON_CLIENT_ID=836 OZON_API_KEY=sandbox-key" in done.stderr


def test_the_javascript_works(tmp_path: Path) -> None:
    if shutil.which("node") is None:
        pytest.skip("node is missing: apt-get install nodejs")
    [(name, script)] = re.findall(r"```js\n// (\w+\.mjs)\n(.*?)```", TEXT, re.DOTALL)
    assert f"node {name}\n" in TEXT
    (tmp_path / name).write_text(script, "utf-8")
    with Sandbox().serve() as url:
        told = environment(OZON_BASE_URL=url, OZON_CLIENT_ID="836", OZON_API_KEY="sandbox-key", NO_PROXY="*")
        done = subprocess.run(
            ["node", name], cwd=tmp_path, env=told, capture_output=True, text=True, timeout=LONG, check=False
        )
    assert done.returncode == 0, done.stderr
    assert "mug-blue-330" in done.stdout.splitlines()


def test_every_fixture_is_in_the_table() -> None:
    fixtures = {name for name in vars(pytest_ozon) if name.startswith("ozon_")}
    assert len(fixtures) == 6
    assert set(re.findall(r"`(ozon_\w+)`(?=[^\n]* \| )", TEXT)) == fixtures
