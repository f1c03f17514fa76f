"""``ozon sandbox`` as a process: what it prints, what it answers, how it ends."""

from __future__ import annotations

import json
import re
import shlex
import signal
import socket
import subprocess
from pathlib import Path
from typing import Any

import pytest

from ozon import Seller
from ozon.sandbox import Sandbox
from tests.cli.support import COMMAND, LONG, environment, ozon, running
from tests.library import httpx

KEYS = {"Client-Id": "836", "Api-Key": "sandbox-key"}
LIST = "/v3/product/list"


def post(url: str, path: str, body: Any = None, keys: dict[str, str] = KEYS) -> httpx.Response:
    return httpx.post(f"{url}{path}", json=body or {"filter": {}}, headers=keys, timeout=LONG, trust_env=False)


def told(text: str) -> dict[str, str]:
    """The variables of the lines to copy."""
    lines = [shlex.split(line)[1:] for line in text.splitlines() if line.startswith("export ")]
    return dict(word.split("=", 1) for words in lines for word in words)


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_it_answers_until_a_signal(number: int, monkeypatch: pytest.MonkeyPatch) -> None:
    with running() as sandbox:
        assert re.fullmatch(r"http://127\.0\.0\.1:\d+", sandbox.url)
        assert post(sandbox.url, LIST).json()["result"]["total"] == 6
        with Seller("836", "sandbox-key", base_url=sandbox.url) as seller:
            assert seller.product.list(filter={}).result
        stderr = sandbox.end(number)
    assert sandbox.process.returncode == 0
    assert "Client-Id: 836, Api-Key: sandbox-key" in stderr
    assert "Traceback" not in stderr
    assert told(stderr).items() >= {"OZON_BASE_URL": sandbox.url, "OZON_CLIENT_ID": "836"}.items()


@pytest.mark.parametrize(
    "words",
    [
        "seller product.list --filter.visibility ALL",
        "performance campaign.list",
        "merchants product_type.list",
    ],
)
def test_the_lines_to_copy_connect_every_api(words: str) -> None:
    with running() as first:
        variables = told(first.end(signal.SIGTERM))
    port = first.url.rpartition(":")[2]
    with running("--port", port):  # the first has to end before its lines can be read
        done = ozon("call", *words.split(), **variables)
    assert (done.returncode, done.stderr) == (0, "")
    assert json.loads(done.stdout)


def test_the_line_to_copy_is_for_a_shell() -> None:
    with running("--client-id", "7", "--api-key", "it's $HOME") as sandbox:
        values = told(sandbox.end(signal.SIGTERM))
    assert values["OZON_API_KEY"] == "it's $HOME"
    assert values["OZON_CLIENT_ID"] == "7"


def test_options_reach_the_sandbox(tmp_path: Path) -> None:
    faults, state = tmp_path / "faults.json", tmp_path / "state.json"
    faults.write_text(json.dumps({LIST: [{"status": 503}]}), "utf-8")
    arguments = [
        "--client-id",
        "5",
        "--api-key",
        "k",
        "--dictionary",
        "85=5",
        "--rows",
        "review.list=7",
    ]
    arguments += ["--import-polls", "0", "--job-polls", "1", "--page-limit", "4", "--today", "2026-11-22"]
    arguments += ["--products", "3", "--orders", "4", "--profile", "realistic", "--seed", "9", "--strict"]
    keys = {"Client-Id": "5", "Api-Key": "k"}
    with running(*arguments, "--faults", faults, "--state", state) as sandbox:
        assert post(sandbox.url, LIST, keys=keys).status_code == 503
        assert len(post(sandbox.url, LIST, keys=keys).json()["result"]["items"]) == 4
        body = {"attribute_id": 85, "description_category_id": 17028922, "type_id": 92499, "limit": 10}
        values = post(sandbox.url, "/v1/description-category/attribute/values", body, keys).json()
        assert (len(values["result"]), values["has_next"]) == (4, True)
        sandbox.end(signal.SIGTERM)
    saved = json.loads(state.read_text("utf-8"))
    usual = Sandbox().control.kinds()
    assert len(saved["tables"]["Product"]) == usual["Product"] + 3
    postings = {kind: len(saved["tables"][kind]) - usual[kind] for kind in ("Posting", "FboPosting")}
    assert postings == {"Posting": 3, "FboPosting": 1}
    assert (saved["seed"], saved["clock"]["running"]) == (9, True)


def test_an_empty_shop() -> None:
    with running("--empty", "--products", "3") as sandbox:
        assert len(post(sandbox.url, LIST).json()["result"]["items"]) <= 3
        kinds = httpx.get(f"{sandbox.url}/sandbox/kinds", trust_env=False).json()["result"]
    assert (kinds["Product"], kinds["Posting"]) == (3, 0)


@pytest.mark.parametrize(
    ("text", "moment"),
    [
        ("2026-03-01T10:00:00+03:00", "2026-03-01T10:00:00+03:00"),
        ("2026-03-01T10:00", "2026-03-01T10:00:00+00:00"),
        ("2026-03-01", "2026-03-01T00:00:00+00:00"),
    ],
)
def test_the_clock_stands_at_a_moment(text: str, moment: str, tmp_path: Path) -> None:
    from datetime import datetime

    with running("--clock", text, "--state", tmp_path / "state.json") as sandbox:
        sandbox.end(signal.SIGTERM)
    saved = json.loads((tmp_path / "state.json").read_text("utf-8"))["clock"]
    assert datetime.fromisoformat(saved["now"]) == datetime.fromisoformat(moment)
    assert saved["running"] is False


@pytest.mark.parametrize(
    ("arguments", "host", "status"),
    [
        ([], "localhost", 200),
        ([], "shop.example", 403),
        (["--control", "any"], "shop.example", 200),
        (["--control", "off"], "localhost", 403),
    ],
)
def test_commands_are_for_this_machine_unless_told(arguments: list[str], host: str, status: int) -> None:
    with running(*arguments) as sandbox:
        answer = httpx.get(f"{sandbox.url}/sandbox/now", headers={"host": host}, timeout=LONG, trust_env=False)
        assert answer.status_code == status


def test_state_is_saved_at_the_end_and_loaded_at_the_start(tmp_path: Path) -> None:
    state = tmp_path / "state.json"
    with running("--products", "3", "--state", state) as sandbox:
        assert not state.exists()
        sandbox.end(signal.SIGINT)
    products = json.loads(state.read_text("utf-8"))["tables"]["Product"]
    with running("--products", "5", "--state", state) as sandbox:
        sandbox.end(signal.SIGTERM)
    assert len(json.loads(state.read_text("utf-8"))["tables"]["Product"]) == len(products)


def test_state_that_cannot_be_read(tmp_path: Path) -> None:
    state = tmp_path / "state.json"
    state.write_text("{", "utf-8")
    done = ozon("sandbox", "--state", state)
    assert (done.returncode, done.stdout) == (2, "")
    assert "is not a saved state" in " ".join(done.stderr.split())
    assert "Traceback" not in done.stderr
    assert state.read_text("utf-8") == "{"


def test_state_that_can_no_longer_be_saved(tmp_path: Path) -> None:
    folder = tmp_path / "folder"
    folder.mkdir()
    with running("--state", folder / "state.json") as sandbox:
        folder.rmdir()
        stderr = sandbox.end(signal.SIGTERM)
    assert sandbox.process.returncode == 1
    assert "The state could not be saved" in stderr
    assert "Traceback" not in stderr


def test_a_port_in_use() -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        done = ozon("sandbox", "--port", str(port))
    assert (done.returncode, done.stdout) == (1, "")
    assert f"Cannot listen on 127.0.0.1, port {port}" in done.stderr
    assert "--port" in done.stderr
    assert "Traceback" not in done.stderr


def test_an_address_that_is_not_of_this_machine() -> None:
    done = ozon("sandbox", "--host", "192.0.2.1")
    assert done.returncode == 1
    assert "Cannot listen on 192.0.2.1" in done.stderr


def test_the_reader_of_its_output_may_go_away() -> None:
    command, pipe = [*COMMAND, "sandbox"], subprocess.PIPE
    with subprocess.Popen(command, env=environment(), text=True, stdout=pipe, stderr=pipe) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        url = process.stdout.readline().strip()
        process.stdout.close()
        assert post(url, LIST).status_code == 200
        process.send_signal(signal.SIGTERM)
        assert "Traceback" not in process.stderr.read()
    assert process.returncode == 0


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["--dictionary", "85"], "'85' does not have the form NUMBER=NUMBER, such as 85=12450."),
        (["--dictionary", "x=5"], "'x=5' does not have the form NUMBER=NUMBER"),
        (["--dictionary", "85=-5"], "'85=-5' does not have the form NUMBER=NUMBER"),
        (["--rows", "nothing"], "'nothing' does not have the form NAME=NUMBER"),
        (["--rows", "nothing=5"], "there is no paginated operation nothing"),
        (["--faults", "nothing.json"], "'nothing.json' does not exist"),
        (["--faults", "pyproject.toml"], "pyproject.toml cannot be read as JSON"),
        (["--faults", "russian.json"], "needs an API path such as /v3/product/list"),
        (["--faults", "list.json"], 'list.json must contain an object, such as {"/v3/product/list"'),
        (["--import-polls", "-1"], "-1 is not in the range x>=0"),
        (["--page-limit", "0"], "0 is not in the range x>=1"),
        (["--products", "many"], "'many' is not a valid integer"),
        (["--orders", "-1"], "-1 is not in the range x>=0"),
        (["--profile", "slow"], "profile must be one of '', 'realistic', not 'slow'"),
        (["--today", "tomorrow"], "'tomorrow' is not an ISO 8601 date or time, such as"),
        (["--clock", "26.11.2026"], "'26.11.2026' is not an ISO 8601 date or time, such as"),
        (["--port", "70000"], "70000 is not in the range 0<=x<=65535"),
        (["--state", "missing/state.json"], "is not a directory"),
        (["--state", "pyproject.toml/state.json"], "is not a directory"),
        (["--state", "."], "is a directory"),
        (["--prot", "1"], "No such option: --prot"),
        (["more"], "unexpected extra argument"),
    ],
    ids=lambda value: "_".join(value) if isinstance(value, list) else "",
)
def test_bad_arguments_explain_themselves(
    arguments: list[str], message: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("pyproject.toml").write_text("[project]\n", "utf-8")
    Path("russian.json").write_text('{"x": []}', "utf-8")
    Path("list.json").write_text("[]", "utf-8")
    done = ozon("sandbox", *arguments)
    assert done.returncode == 2
    assert message in " ".join(done.stderr.split()).replace("option '--prot'", "option: --prot")
    assert "Traceback" not in done.stderr
    assert done.stdout == ""


def test_without_cattrs_it_says_what_to_install(tmp_path: Path) -> None:
    (tmp_path / "cattrs.py").write_text("raise ModuleNotFoundError(name='cattrs')", "utf-8")
    both = f"{tmp_path}:{environment()['PYTHONPATH']}"
    command = [COMMAND[0], "-m", "ozon.cli", "sandbox", "--state", str(tmp_path / "state.json")]
    done = subprocess.run(
        command, env=environment(PYTHONPATH=both), capture_output=True, text=True, timeout=LONG, check=False
    )
    assert done.returncode == 2
    assert "pip install 'ozon-client[sandbox]'" in done.stderr
    assert "Traceback" not in done.stderr
