"""docs/agents.md and docs/openapi.md: what they list is what there is."""

from __future__ import annotations

import json
import re

import pytest

from ozon import operations
from ozon.cli.mcp import command
from tests.docs.commands import PAGES, unknown
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
    for one in re.findall(r"`(left_out|more|at|rows)`", AGENTS):
        assert one == "left_out" or one in tools.Call.model_fields


def test_configurations_start_the_server() -> None:
    blocks = re.findall(r"```json\n(.*?)```", AGENTS, re.DOTALL)
    assert len(blocks) == 2
    for block in blocks:
        [server] = json.loads(block)["mcpServers"].values()
        assert server["command"] == "ozon"
        assert server["args"][0] == "mcp"
        assert unknown(server["args"]) == []


def test_the_documents_have_as_many_operations_as_the_page_says() -> None:
    told = {api: int(count) for api, count in re.findall(r"^\| `(\w+)` \| [^|]+ \| (\d+) \|$", OPENAPI, re.MULTILINE)}
    assert told == {api: len(list(operations.every(api))) for api in ("seller", "performance", "merchants")}


def test_every_tool_that_is_tried_is_on_the_page() -> None:
    assert [one.lower() for one in first_cells(OPENAPI, "Tools")[1:]] == list(TOOLS)
