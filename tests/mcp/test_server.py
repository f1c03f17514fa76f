"""``ozon mcp`` as a process, with a client of the SDK, against the sandbox."""

from __future__ import annotations

import json
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import anyio
import pytest

from ozon import shops
from ozon.sandbox import Fault
from tests.cli.support import COMMAND, LONG, environment
from tests.cli.terminal import on_terminal
from tests.mcp.support import (
    BLUE,
    KEY,
    MARK,
    MODES,
    OTHER,
    PRICES,
    STOCKS,
    Shop,
    process,
    run,
    shop,
)

START = {"protocolVersion": "2025-11-25", "capabilities": {}, "clientInfo": {"name": "test", "version": "1"}}
NUMBERS = {"last_id": "", "limit": 1000, "filter": {}}


@pytest.fixture
def main() -> Iterator[Shop]:
    with shop(products=310) as made:
        yield made


@pytest.mark.parametrize("mode", MODES)
def test_find_describe_and_read(mode: str, main: Shop, tmp_path: Path) -> None:
    async def test() -> None:
        async with process(tmp_path, main.variables, mode=mode) as it:
            assert [tool.name for tool in (await it.client.list_tools()).tools] == ["find", "describe", "call"]
            found = await it.ok("find", words="этикетки FBS")
            assert "fbs_label.create" in [one["operation"] for one in found["operations"]]
            shown = await it.ok("describe", operation="product.list")
            assert shown["body"]["filter.offer_id"] == "list of string"
            assert shown["safety"] == "read"
            assert shown["answer"]["result"]["items"]
            read = await it.ok(operation="product.list", body={"filter": {"offer_id": [BLUE]}})
            assert [row["offer_id"] for row in read["answer"]["result"]["items"]] == [BLUE]
            assert (await it.ok(api="performance", operation="campaign.list"))["answer"]["list"]
            assert "answer" in await it.ok(api="merchants", operation="order.states")

    run(test)


def test_pages(main: Shop, tmp_path: Path) -> None:
    async def test() -> None:
        seen: list[str] = []
        async with process(tmp_path, main.variables, "--max-chars", "1000000") as it:
            body: dict[str, Any] = {"filter": {"visibility": "ALL"}}
            while True:
                read = await it.ok(operation="product.list", body=body)
                seen += [row["offer_id"] for row in read["answer"]["result"]["items"]]
                if "next_page" not in read:
                    break
                body |= read["next_page"]
        assert len(seen) == len(set(seen)) == read["answer"]["result"]["total_items"] > 300

    run(test)


def test_a_long_answer_is_cut_and_its_rest_costs_no_request(main: Shop, tmp_path: Path) -> None:
    async def test() -> None:
        async with process(tmp_path, main.variables, "--max-chars", "4000") as it:
            read = await it.ok(operation="product.list", body=NUMBERS)
            rows = read["answer"]["result"]["items"]
            [left] = read["left_out"]
            assert (left["at"], left["rows"]) == (
                "result.items",
                f"{len(rows)}:{read['answer']['result']['total_items']}",
            )
            sent = len(main.sandbox.requests)
            assert "has no 'itms'" in await it.error(more=read["more"], at="result.itms")
            while read.get("left_out"):
                [left] = read["left_out"]
                assert left["at"] == "result.items"
                read = await it.ok(more=read["more"], **left)
                rows += read["answer"]
            assert len(main.sandbox.requests) == sent
            assert all(len(output) < 9000 for output in it.outputs)  # JSON in JSON has twice the quotes
            one = await it.ok(more=read.get("more") or (await it.ok(operation="product.list", body=NUMBERS))["more"],
                              at="result.items.299.offer_id")  # fmt: skip
            assert one["answer"] == rows[299]["offer_id"]
            assert len({row["offer_id"] for row in rows}) == len(rows) >= 300

    run(test)


def test_two_shops(main: Shop, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "shops.toml"
    monkeypatch.setenv(shops.VARIABLE, str(file))
    with shop("900", OTHER) as other:
        main.save("main", default=True)
        other.save("second")
        variables = {"OZON_SHOPS": str(file), "no_proxy": "127.0.0.1"}

        async def test() -> None:
            async with process(tmp_path, variables, "--allow-writes") as it:
                assert "Shops: main, second." in (it.client.instructions or "")
                await it.ok(operation="product.list", body={"filter": {}})
                await it.ok(operation="product.list", body={"filter": {}}, shop="second")
                assert (len(main.sandbox.requests), len(other.sandbox.requests)) == (1, 1)
                assert "it has main, second" in await it.error(operation="product.list", body={}, shop="third")
                write = {"operation": "product.stocks_update", "body": STOCKS}
                shown = await it.ok(**write)
                assert (shown["shop"], shown["client_id"]) == ("main", "836")
                assert "of another request" in await it.error(**write, shop="second", confirm=shown["confirm"])
                shown = await it.ok(**write, shop="second")
                assert (shown["shop"], shown["client_id"]) == ("second", "900")
                await it.ok(**write, shop="second", confirm=shown["confirm"])
                assert (len(main.writes), len(other.writes)) == (0, 1)
            async with process(tmp_path, variables, "--shop", "second") as it:
                await it.ok(operation="product.list", body={"filter": {}})
                assert other.sandbox.requests[-1].path == "/v3/product/list"

        run(test)


@pytest.mark.parametrize("mode", MODES)
def test_a_read_can_be_cancelled(mode: str, main: Shop, tmp_path: Path) -> None:
    main.sandbox.faults.add("/v3/product/list", Fault(delay=LONG))

    async def test() -> None:
        async with process(tmp_path, main.variables, mode=mode) as it:
            async with anyio.create_task_group() as group:
                group.start_soon(lambda: it.tool("call", operation="product.list", body={"filter": {}}))
                while not main.sandbox.requests:
                    await anyio.sleep(0.01)
                group.cancel_scope.cancel()
            assert await it.ok("find", words="price")
            assert await it.ok(operation="product.list", body={"filter": {}})

    run(test)


def test_no_secret_is_shown(main: Shop, tmp_path: Path) -> None:
    echo = Fault(status=400, body={"code": 3, "message": f"bad key {KEY}", "details": [KEY]}, times=None)
    answer = Fault(status=200, body={"result": {"items": [], "last_id": KEY, "total": 0}})
    main.sandbox.faults.add("/v1/warehouse/list", echo)
    main.sandbox.faults.add("/v3/product/list", answer)

    async def test() -> None:
        async with process(tmp_path, main.variables, "--allow-writes", "-vv") as it:
            await it.tool("find", words=f"key {KEY}")
            await it.tool("describe", operation=KEY)
            await it.tool(KEY)
            await it.tool("call", operation="product.list", body={"filter": {}})
            await it.tool("call", operation="warehouse.list_v1", body={})
            for api in ("performance", "merchants"):
                assert "does not show" in await it.error(api=api, operation="auth.token")
                assert "does not show" in await it.error("describe", api=api, operation="auth.token")
            for arguments in ({"shop": KEY}, {"confirm": KEY}, {"more": KEY}, {"at": KEY}, {"rows": KEY}, {KEY: KEY}):
                await it.tool("call", **{"operation": "product.list", "body": {"filter": {}}, **arguments})
            await it.tool("call", operation="product.list", body={KEY: KEY})
            await it.tool("call", operation=PRICES, body={"prices": [{"offer_id": KEY, "price": "1"}]})
            await it.tool("call", operation="product.stocks_update", body={"stocks": [{"offer_id": KEY}]})
            assert await it.ok(api="performance", operation="campaign.list")
            assert len(it.outputs) > 15
            assert MARK not in "".join(it.outputs)
            assert "POST" in it.log
            assert MARK not in it.log

    run(test)


@pytest.mark.parametrize("options", [[], ["-vv"]])
def test_standard_output_has_nothing_but_the_protocol(options: list[str], main: Shop) -> None:
    """Lines of JSON in, lines of JSON out, and an end of the process when its input ends."""
    calls = [
        {"name": "call", "arguments": {"operation": "product.list", "body": {"filter": {}}}},
        {"name": "call", "arguments": {"operation": "chat.list_v2", "body": {}}},  # warns: it is switched off
        {"name": "call", "arguments": {"operation": "nothing"}},
        {"name": "nothing"},
    ]
    messages = [
        {"jsonrpc": "2.0", "id": 1, "method": "initialize", "params": START},
        {"jsonrpc": "2.0", "method": "notifications/initialized"},
        *({"jsonrpc": "2.0", "id": 2 + n, "method": "tools/call", "params": one} for n, one in enumerate(calls)),
    ]
    command = [*COMMAND, "mcp", *options]
    pipe = subprocess.PIPE
    with subprocess.Popen(
        command, env=environment(**main.variables), stdin=pipe, stdout=pipe, stderr=pipe, text=True
    ) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        answers: list[dict[str, Any]] = []
        for message in ["not JSON\n", *(json.dumps(one) + "\n" for one in messages)]:
            process.stdin.write(message)
            process.stdin.flush()
        while len(answers) < 1 + len(calls):
            answer = json.loads(process.stdout.readline())
            if answer.get("id") is not None:
                answers.append(answer)
        process.stdin.close()
        assert process.stdout.read() == ""
        assert process.wait(LONG) == 0
    assert {one["id"] for one in answers} == set(range(1, 2 + len(calls)))
    assert all(one["jsonrpc"] == "2.0" for one in answers)


def test_an_interrupt_ends_it_at_once(main: Shop) -> None:
    with _started(main) as process:
        process.send_signal(signal.SIGINT)
        assert process.wait(LONG) == -signal.SIGINT
        assert process.stderr is not None
        assert process.stderr.read() == ""


def test_on_a_terminal_it_says_what_it_is(main: Shop) -> None:
    shown = on_terminal(main.variables, "mcp", answers=[("Ctrl-C", "\x04")])
    assert (shown.code, "An assistant starts this command itself" in shown.text) == (0, True)


def test_a_shop_that_is_not_there_is_refused_at_the_start(main: Shop) -> None:
    done = subprocess.run(
        [*COMMAND, "mcp", "--shop", "main"],
        env=environment(**main.variables), capture_output=True, text=True, timeout=LONG, check=False,
    )  # fmt: skip
    assert (done.returncode, done.stdout) == (2, "")
    assert "There is no shop 'main'" in done.stderr


def test_a_client_that_leaves_ends_it_without_a_traceback(main: Shop) -> None:
    with _started(main) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        process.stdout.close()
        process.stdin.write(json.dumps({"jsonrpc": "2.0", "id": 2, "method": "tools/list"}) + "\n")
        process.stdin.close()
        assert process.wait(LONG) == 1
        assert process.stderr is not None
        assert process.stderr.read() == ""


def _started(main: Shop) -> subprocess.Popen[str]:
    """A server that has answered once."""
    pipe = subprocess.PIPE
    process = subprocess.Popen(
        [*COMMAND, "mcp"], env=environment(**main.variables), stdin=pipe, stdout=pipe, stderr=pipe, text=True
    )
    assert process.stdin is not None
    assert process.stdout is not None
    process.stdin.write(json.dumps({"jsonrpc": "2.0", "id": 1, "method": "initialize", "params": START}) + "\n")
    process.stdin.flush()
    assert json.loads(process.stdout.readline())["id"] == 1
    return process


def test_without_the_package_it_says_what_to_install(tmp_path: Path) -> None:
    (tmp_path / "mcp.py").write_text("raise ModuleNotFoundError(name='mcp')", "utf-8")
    both = f"{tmp_path}:{environment()['PYTHONPATH']}"
    done = subprocess.run(
        [sys.executable, "-m", "ozon.cli", "mcp"],
        env=environment(PYTHONPATH=both), capture_output=True, text=True, timeout=LONG, check=False,
    )  # fmt: skip
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr == "Error: The MCP server requires the package mcp: pip install 'ozon-client[mcp]'\n"
