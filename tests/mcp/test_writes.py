"""Writes of ``ozon mcp``: refused, confirmed, guarded and never repeated."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import anyio
import pytest

from ozon.sandbox import Fault
from tests.cli.support import LONG
from tests.mcp.support import (
    BLUE,
    CHEAPER,
    MODES,
    PRICES,
    STOCKS,
    Answers,
    Shop,
    process,
    run,
    shop,
    text,
)
from tests.sandbox.conftest import item
from tests.sandbox.seeded import FBS


@pytest.fixture
def main() -> Iterator[Shop]:
    with shop() as made:
        yield made


@pytest.mark.parametrize("options", [[], ["--allow-writes"]])
def test_what_is_not_allowed_is_refused(options: list[str], main: Shop, tmp_path: Path) -> None:
    async def test() -> None:
        async with process(tmp_path, main.variables, *options) as it:
            refusal = await it.error(operation="product.delete", body={"products": [{"offer_id": BLUE}]}, confirm="x")
            assert "--allow-destructive" in refusal if options else "--allow-writes" in refusal
            if not options:
                assert "only reads" in await it.error(operation=PRICES, body=CHEAPER)
        assert len(main.sandbox.requests) == 0

    run(test)


@pytest.mark.parametrize(
    ("operation", "body"), [(PRICES, CHEAPER), ("product.stocks_update", STOCKS)], ids=["prices", "stocks"]
)
def test_a_write_with_a_token(operation: str, body: dict[str, Any], main: Shop, tmp_path: Path) -> None:
    async def test() -> None:
        async with process(tmp_path, main.variables, "--allow-writes") as it:
            shown = await it.ok(operation=operation, body=body)
            assert shown["sent"] is False
            assert (shown["shop"], shown["client_id"]) == ("environment", "836")
            assert shown["operation"] == f"seller {operation}"
            assert (shown["body"], shown["effect"][:3]) == (body, "Set")
            assert main.writes == []
            again = {"operation": operation, "body": body, "confirm": shown["confirm"]}
            other = {"operation": operation, "body": json.loads(json.dumps(body).replace(BLUE, "mug-white-330"))}
            assert "of another request" in await it.error(**other, confirm=shown["confirm"])
            assert "not known" in await it.error(**{**again, "confirm": "guess"})
            assert main.writes == []
            done = await it.ok(**again)
            assert [request.path for request in main.writes] == [shown["request"].partition(" ")[2]]
            result = text(await it.tool("call", **again))
            assert "used before" in result
            assert json.dumps(done["answer"], ensure_ascii=False, separators=(",", ":")) in result
            assert len(main.writes) == 1

    run(test)


@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize(
    ("action", "content"),
    [
        ("accept", {"confirm": True}),
        ("accept", {"confirm": False}),
        ("accept", {}),
        ("decline", None),
        ("cancel", None),
    ],
)
def test_the_user_is_asked(mode: str, action: str, content: dict[str, Any] | None, main: Shop, tmp_path: Path) -> None:
    async def test() -> None:
        answers = Answers(action, content)
        agreed = content == {"confirm": True}
        async with process(tmp_path, main.variables, "--allow-writes", mode=mode, answers=answers) as it:
            result = await it.tool("call", operation="product.stocks_update", body=STOCKS)
            assert result.is_error is not agreed, text(result)
            [asked] = answers.asked
            for word in ("environment", "836", "product.stocks_update", "Set stocks", BLUE):
                assert word in asked
            assert len(main.writes) == agreed
            assert agreed or "did not agree" in text(result)

    run(test)


@pytest.mark.parametrize("mode", [*MODES, "tokens"])
def test_a_request_that_was_sent_before_says_so(mode: str, main: Shop, tmp_path: Path) -> None:
    body = {"update_offer_id": [{"offer_id": BLUE, "new_offer_id": "mug"}]}
    main.sandbox.faults.add("/v1/product/update/offer-id", Fault(cut="after"))

    async def test() -> None:
        answers = None if mode == "tokens" else Answers()
        version = "auto" if mode == "tokens" else mode
        async with process(tmp_path, main.variables, "--allow-writes", mode=version, answers=answers) as it:
            shown = []
            for _ in range(2):
                call: dict[str, Any] = {"operation": "product.offer_id_update", "body": body}
                if answers is None:
                    shown.append(json.dumps(first := await it.ok(**call)))
                    call["confirm"] = first["confirm"]
                await it.tool("call", **call)
            before, after = answers.asked if answers else shown
            assert "sent_before" not in before
            assert "sent the same request before" in after
            assert "outcome of this write is unknown" in after

    run(test)


def test_a_question_shows_hidden_characters(main: Shop, tmp_path: Path) -> None:
    async def test() -> None:
        answers = Answers("decline", None)
        async with process(tmp_path, main.variables, "--allow-writes", answers=answers) as it:
            await it.tool("call", operation="chat.send_message", body={"chat_id": "1", "text": "990\u202e0\u200b р\n"})
        assert r'"990\u202e0\u200b р\n"' in answers.asked[0]

    run(test)


def test_prices_in_cards_are_guarded(main: Shop, tmp_path: Path) -> None:
    async def test() -> None:
        def call(*prices: str) -> dict[str, Any]:
            cards = [item(name, price=price) for name, price in zip((BLUE, "new"), prices, strict=False)]
            return {"operation": "product.import_", "body": {"items": cards}}

        async with process(tmp_path, main.variables, "--allow-writes") as it:
            for prices in (("89",), ("89", "1")):
                assert "from 890.00 to 89" in await it.error(**call(*prices))
            shown = await it.ok(**call("880", "1"))
            assert await it.ok(**call("880", "1"), confirm=shown["confirm"])
            [write] = main.writes
            assert write.json == call("880", "1")["body"]
        async with process(tmp_path, main.variables, "--allow-writes", "--max-change", "none") as it:
            assert (await it.ok(**call("89")))["confirm"]

    run(test)


def test_the_outcome_of_a_lost_answer_is_unknown_and_the_write_is_not_repeated(main: Shop, tmp_path: Path) -> None:
    body = {"update_offer_id": [{"offer_id": BLUE, "new_offer_id": "mug"}]}
    arguments = {"operation": "product.offer_id_update", "body": body}
    main.sandbox.faults.add("/v1/product/update/offer-id", Fault(cut="after"))

    async def test() -> None:
        async with process(tmp_path, main.variables, "--allow-writes") as it:
            token = (await it.ok(**arguments))["confirm"]
            assert "outcome of this write is unknown" in await it.error(**arguments, confirm=token)
            assert "outcome of this write is unknown" in await it.error(**arguments, confirm=token)
            assert len(main.writes) == 1

    run(test)


def test_a_failed_item_in_a_200_is_named(main: Shop, tmp_path: Path) -> None:
    async def test() -> None:
        async with process(tmp_path, main.variables, "--allow-writes") as it:
            body = {"stocks": [{"offer_id": "nothing", "warehouse_id": FBS, "stock": 7}]}
            token = (await it.ok(operation="product.stocks_update", body=body))["confirm"]
            done = await it.ok(operation="product.stocks_update", body=body, confirm=token)
            assert "Failed, although Ozon answered 200: nothing" in done["notes"][0]

    run(test)


def test_prices_are_guarded(main: Shop, tmp_path: Path) -> None:
    async def test() -> None:
        low = {"offer_id": BLUE, "price": "89", "old_price": "0", "min_price": "0"}
        fine = {"offer_id": "mug-white-330", "price": "800", "old_price": "0", "min_price": "0"}
        async with process(tmp_path, main.variables, "--allow-writes") as it:
            assert "from 890.00 to 89" in await it.error(operation=PRICES, body={"prices": [low]})
            both = {"operation": PRICES, "body": {"prices": [low, fine]}}
            shown = await it.ok(**both)
            assert [one["key"] for one in shown["not_set"]] == [BLUE]
            done = await it.ok(**both, confirm=shown["confirm"])
            assert [one["status"] for one in done["answer"]["results"]] == ["not_sent", "done"]
            assert done["notes"] == ["1 of 2 prices were not set; their errors say why."]
            [write] = main.writes
            assert write.json == {"prices": [fine]}
        async with process(tmp_path, main.variables, "--allow-writes", "--max-change", "none") as it:
            assert (await it.ok(operation=PRICES, body={"prices": [low]}))["confirm"]

    run(test)


def test_a_cancelled_write_has_an_outcome(main: Shop, tmp_path: Path) -> None:
    main.sandbox.faults.add("/v2/products/stocks", Fault(delay=1))

    async def test() -> None:
        async with process(tmp_path, main.variables, "--allow-writes") as it:
            write = {"operation": "product.stocks_update", "body": STOCKS}
            write["confirm"] = (await it.ok(**write))["confirm"]
            async with anyio.create_task_group() as group:
                group.start_soon(lambda: it.tool("call", **write))
                while not main.writes:
                    await anyio.sleep(0.01)
                group.cancel_scope.cancel()
            with anyio.fail_after(LONG):
                while "is being sent" in (result := text(await it.tool("call", **write))):
                    await anyio.sleep(0.05)
            assert "used before" in result
            assert '"updated":true' in result
            assert len(main.writes) == 1

    run(test)
