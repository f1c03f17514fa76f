"""docs/agents.md and docs/openapi.md: what they list is what there is."""

from __future__ import annotations

import json
import os
import re
import shlex
import subprocess
import sys
from pathlib import Path

import pytest

from ozon import operations
from ozon.cli.mcp import command
from ozon.sandbox import Sandbox
from tests.cli.support import COMMAND, LONG, environment
from tests.docs.commands import PAGES, unknown
from tests.docs.examples import blocks
from tests.interop.__main__ import TOOLS

AGENTS, OPENAPI = PAGES["docs/agents.md"], PAGES["docs/openapi.md"]


def first_cells(text: str, heading: str) -> list[str]:
    """The first cells of the tables of a section, without marks."""
    section = text.partition(f"## {heading}\n")[2].partition("\n## ")[0]
    return [one for one in re.findall(r"^\| `?([^|`]+?)`? \|", section, re.MULTILINE) if one not in ("---", "option")]


def test_every_option_of_the_server_is_in_the_table() -> None:
    told = [one.split()[0] for one in first_cells(AGENTS, "Start")]
    assert told == [parameter.opts[0] for parameter in command.params]


def test_every_tool_is_in_the_table() -> None:
    tools = pytest.importorskip("ozon.mcp.tools", reason="needs the extra mcp")
    assert first_cells(AGENTS, "Tools")[1:] == list(tools.TOOLS)
    for name, model in tools.TOOLS.items():
        [told] = re.findall(rf"^\| `{name}` \| ([^|]+) \|", AGENTS, re.MULTILINE)
        assert re.findall(r"`(\w+)`", told) == list(model.model_fields)


def test_configurations_start_the_server() -> None:
    blocks = re.findall(r"```json\n(.*?)```", AGENTS, re.DOTALL)
    assert len(blocks) == 2
    for block in blocks:
        [server] = json.loads(block)["mcpServers"].values()
        assert server["command"] == "ozon"
        assert server["args"][0] == "mcp"
        assert unknown(server["args"]) == []


def test_the_client_in_python_works(tmp_path: Path) -> None:
    pytest.importorskip("mcp", reason="needs the extra mcp")
    [program] = blocks("docs/agents.md")
    (tmp_path / "ask.py").write_text(program, "utf-8")
    command = tmp_path / "ozon"
    command.write_text(f'#!/bin/sh\nexec {shlex.join(COMMAND)} "$@"\n', "utf-8")
    command.chmod(0o755)
    sandbox = Sandbox()
    with sandbox.serve() as url:
        key = {"OZON_BASE_URL": url, "OZON_CLIENT_ID": "836", "OZON_API_KEY": "sandbox-key", "NO_PROXY": "*"}
        done = subprocess.run(
            [sys.executable, "-W", "error", "ask.py"],
            cwd=tmp_path,
            env=environment(PATH=f"{tmp_path}{os.pathsep}{os.environ['PATH']}", **key),
            input="y\n",
            capture_output=True,
            text=True,
            timeout=LONG,
            check=False,
        )
    assert done.returncode == 0, done.stderr
    assert "product.info_prices" in done.stdout
    assert "'status': 'done'" in done.stdout
    assert sandbox.control.product("mug-blue-330").card["price"] == "950"


def test_the_documents_have_as_many_operations_as_the_page_says() -> None:
    told = {api: int(count) for api, count in re.findall(r"^\| `(\w+)` \| [^|]+ \| (\d+) \|$", OPENAPI, re.MULTILINE)}
    assert told == {api: len(list(operations.every(api))) for api in ("seller", "performance", "merchants")}


def test_every_tool_that_is_tried_is_on_the_page() -> None:
    assert [one.lower() for one in first_cells(OPENAPI, "Tools")[1:]] == list(TOOLS)
