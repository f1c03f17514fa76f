"""Answers that are files, and requests that cannot be sent, in the process of the server."""

from __future__ import annotations

import base64
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from mcp import Client
from mcp_types import BlobResourceContents, EmbeddedResource

from ozon import shops
from ozon.mcp.calling import Settings
from ozon.mcp.server import server
from ozon.sandbox import Fault
from ozon.sandbox.messages import PICTURE
from tests.mcp.support import KEY, MARK, PRICES, STOCKS, Assistant, Shop, run, shop, text

CSV = "артикул;показы\n" * 2000


@pytest.fixture
def main(monkeypatch: pytest.MonkeyPatch) -> Iterator[Shop]:
    with shop() as made:
        for variable, value in made.variables.items():
            monkeypatch.setenv(variable, value)
        yield made


@pytest.mark.parametrize("most", [2000, 50])
def test_a_file_is_embedded_if_it_is_short(most: int, main: Shop) -> None:
    async def test() -> None:
        async with Client(server(Settings(max_chars=most))) as client:
            result = await Assistant(client).tool("call", operation="giveout.get_png")
        about = json.loads(text(result))
        assert (about["content_type"], about["bytes"]) == ("image/png", len(PICTURE))
        if most < 100:
            assert len(result.content) == 1
            assert "--to FILE" in about["left_out"]
            return
        assert isinstance(result.content[1], EmbeddedResource)
        resource = result.content[1].resource
        assert isinstance(resource, BlobResourceContents)
        assert (resource.uri, resource.mime_type) == ("ozon:///file", "image/png")
        assert base64.b64decode(resource.blob) == PICTURE

    run(test)


def test_a_file_of_text_is_text_and_its_rest_can_be_read(main: Shop) -> None:
    main.sandbox.faults.add("/api/client/statistics/report", Fault(status=200, body=CSV))

    async def test() -> None:
        async with Client(server(Settings())) as client:
            it = Assistant(client)
            read = await it.ok(api="performance", operation="statistics.download", body={"UUID": "x"})
            found = read["answer"]["text"]
            while read.get("left_out"):
                read = await it.ok(more=read["more"], **read["left_out"][0])
                found += read["answer"]
        assert found == CSV

    run(test)


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ({"operation": "product.list", "body": {"filter": {"visibilty": "ALL"}}}, "Did you mean 'visibility'?"),
        ({"operation": "product.list", "body": {"filter": []}}, "filter must be"),
        ({"operation": "product.list", "body": "{}"}, "body: Input should be a valid dictionary"),
        ({"operation": "product.list", "bdoy": {}}, "bdoy: Extra inputs are not permitted"),
        ({"operation": "product.list", "api": "sellers"}, "api: Input should be 'seller', 'performance' or"),
        ({}, "has no operation ''"),
        ({"more": "nothing"}, "is not kept any more"),
        ({"operation": PRICES, "body": {}}, "missing argument 'prices'"),
        ({"operation": PRICES, "body": {"prices": {}}}, "prices must be"),
        ({"operation": PRICES, "body": {"prices": []}}, "No price would be set"),
        ({"operation": "product.stocks_update", "body": {**STOCKS, "x": 1}}, "has no field 'x'"),
        ({"api": "performance", "operation": "campaign_product.list", "body": {}}, "missing argument campaign_id"),
    ],
)
def test_a_request_that_cannot_be_sent(arguments: dict[str, Any], message: str, main: Shop) -> None:
    async def test() -> None:
        async with Client(server(Settings(writes=True))) as client:
            it = Assistant(client)
            assert message in await it.error("call", **arguments)
            assert not main.sandbox.requests

    run(test)


@pytest.mark.parametrize("part", [{"at": "xx.y"}, {"at": "result.0", "rows": "1-2"}])
@pytest.mark.parametrize(
    ("operation", "body"), [("product.list", {"filter": {}}), ("product.stocks_update", STOCKS)], ids=["read", "write"]
)
def test_a_wrong_part_does_not_hide_what_was_sent(
    operation: str, body: dict[str, Any], part: dict[str, str], main: Shop
) -> None:
    async def test() -> None:
        async with Client(server(Settings(writes=True))) as client:
            it = Assistant(client)
            call = {"operation": operation, "body": body, **part}
            if operation != "product.list":
                call["confirm"] = (await it.ok(**call))["confirm"]
            shown = await it.ok(**call)
            assert shown["answer"]["result"]
            [note] = shown["notes"]
            assert "The answer has no" in note or "is not a range" in note
            assert len(main.sandbox.requests) == 1

    run(test)


def test_a_task_without_an_id_is_not_said_to_be_started(main: Shop) -> None:
    main.sandbox.faults.add("/v1/report/products/create", Fault(status=200, body={"result": {}}))
    call = {"operation": "report.products_create", "body": {}}

    async def test() -> None:
        async with Client(server(Settings(writes=True))) as client:
            it = Assistant(client)
            notes = []
            for _ in range(2):
                notes += (await it.ok(**call, confirm=(await it.ok(**call))["confirm"]))["notes"]
        assert "whether the work was started is not known" in notes[0]
        assert 'call report.info with {"code":"' in notes[1]

    run(test)


def test_a_secret_in_an_answer_cannot_be_read_in_parts(main: Shop) -> None:
    main.sandbox.faults.add(
        "/v3/product/list", Fault(status=200, body={"result": {"items": [], "last_id": f"{'x' * 3000}{KEY}"}})
    )

    async def test() -> None:
        async with Client(server(Settings(max_chars=2000))) as client:
            it = Assistant(client)
            more = (await it.ok(operation="product.list", body={"filter": {}}))["more"]
            end = await it.ok(more=more, at="result.last_id", rows=f"{3000 - len('***')}:{3000 + len(KEY) - 1}")
            assert end["answer"] == "xxx***"

    run(test)


def test_a_long_error_is_cut(main: Shop) -> None:
    main.sandbox.faults.add("/v3/product/list", Fault(status=400, body={"code": 3, "message": "x" * 100_000}))

    async def test() -> None:
        async with Client(server(Settings(max_chars=2000))) as client:
            shown = await Assistant(client).error(operation="product.list", body={"filter": {}})
            assert shown.startswith("BadRequestError: product.list: HTTP 400")
            assert len(shown) < 2100

    run(test)


def test_a_long_description_is_cut_and_its_rest_can_be_read(main: Shop) -> None:
    async def test() -> None:
        async with Client(server(Settings(max_chars=2000))) as client:
            it = Assistant(client)
            shown = await it.ok("describe", operation="posting_fbs.list")
            assert shown["left_out"]
            part = await it.ok(more=shown["more"], at="body")
            assert part["answer"]["filter"] == "object, required"
            assert all(len(output) < 4500 for output in it.outputs)

    run(test)


def test_errors_have_their_advice(main: Shop) -> None:
    refusals = [Fault(status=429, headers={"Retry-After": "7000"}), Fault(status=403), Fault(status=401)]

    async def test() -> None:
        async with Client(server(Settings())) as client:
            it = Assistant(client)
            shown = []
            for refusal in refusals:
                main.sandbox.faults.add("/v3/product/list", refusal)
                shown.append(await it.error(operation="product.list", body={"filter": {}}))
            assert "RateLimitError" in shown[0]
            assert "Try again after 7000 seconds." in shown[0]
            assert "ForbiddenError" in shown[1]
            assert "UnauthorizedError" in shown[2]
            assert MARK not in "".join(it.outputs)

    run(test)


def test_an_operation_that_is_switched_off_says_so(main: Shop) -> None:
    async def test() -> None:
        async with Client(server(Settings())) as client:
            read = await Assistant(client).ok(operation="chat.list_v2", body={})
        assert read["notes"] == ["Ozon switches chat.list_v2 off on 2026-06-09; use chat.list."]

    with pytest.warns(match="chat.list_v2"):
        run(test)


def test_shops_are_named_if_none_is_the_default(monkeypatch: pytest.MonkeyPatch, tmp_path: Path, main: Shop) -> None:
    for variable in shops.FIELDS.values():
        monkeypatch.delenv(variable, raising=False)
    monkeypatch.setenv(shops.VARIABLE, str(tmp_path / "shops.toml"))
    for name in ("first", "main", "second"):
        main.save(name)
    shops.remove("first")

    async def test() -> None:
        async with Client(server(Settings())) as client:
            assert "Shops: main, second." in (client.instructions or "")
            it = Assistant(client)
            assert "have a key of a shop" in await it.error("find", words=KEY)  # no shop was used yet
            assert await it.ok(operation="product.list", body={"filter": {}}, shop="main")

    run(test)


def test_without_credentials_the_operations_can_still_be_read(monkeypatch: pytest.MonkeyPatch, main: Shop) -> None:
    for variable in shops.FIELDS.values():
        monkeypatch.delenv(variable, raising=False)

    async def test() -> None:
        async with Client(server(Settings())) as client:
            it = Assistant(client)
            await it.ok("find", words="price")
            await it.ok("describe", operation="product.list")
            assert "No credentials" in await it.error(operation="product.list", body={"filter": {}})

    run(test)


def test_an_exception_of_the_server_shows_nothing(monkeypatch: pytest.MonkeyPatch, main: Shop) -> None:
    def broken(*_: object) -> None:
        raise RuntimeError(KEY)

    monkeypatch.setattr("ozon.mcp.catalogue.find", broken)

    async def test() -> None:
        async with Client(server(Settings())) as client:
            shown = await Assistant(client).error("find", words="price")
            assert shown.startswith("RuntimeError in the server.")
            assert MARK not in shown

    run(test)
