"""Fields of requests that are not documented: a typo is told with the nearest name, a new field of Ozon is sent."""

from __future__ import annotations

import asyncio
import copy
import warnings
from collections.abc import Iterator
from typing import Any

import pytest

from ozon import AsyncSeller, Merchants, Performance, Seller, UnknownFieldWarning, update_prices
from ozon_generated.client import CallOptions
from ozon_generated.codec import codec_for
from ozon_generated.errors import ArgumentError
from ozon_generated.model import codec
from ozon_generated.seller.product import (
    ProductImportItem,
    ProductImportPricesItem,
    ProductListFilter,
    ProductListRequest,
)
from ozon_generated.unknown import unknown
from tests.contract.cases import Case
from tests.generator.test_inputs_types import NESTED, TYPOS, Place, class_at, typed
from tests.library import httpx
from tests.runtime.servers import Script, ok, seller

EMPTY = {"result": {"items": [], "total": 0, "last_id": ""}}


@pytest.fixture
def found() -> Iterator[list[warnings.WarningMessage]]:
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        yield caught


def told(found: list[warnings.WarningMessage]) -> list[str]:
    return [str(one.message) for one in found if one.category is UnknownFieldWarning]


CLIENTS: dict[str, Any] = {
    "seller": lambda transport: Seller("1", "key", transport=transport, limits=None),
    "performance": lambda transport: Performance("1", "secret", transport=transport, limits=None),
    "merchants": lambda transport: Merchants("App", "secret", transport=transport, limits=None, body_format="json"),
}


def with_typo(case: Case, path: Place) -> tuple[dict[str, Any], str, str]:
    """The example with a letter too many in the first name of an object; its path, and the right name."""
    arguments = copy.deepcopy(typed(case))
    assert case.operation.request is not None
    names = codec(case.operation.request).names
    inner: Any = arguments[names[str(path[0])]]
    for step in path[1:]:
        inner = inner[step]
    right = codec_for(class_at(case, path)).fields[0].wire
    inner[f"{right}_"] = "new"
    where = "".join(f"[{step}]" if isinstance(step, int) else f".{step}" for step in path).removeprefix(".")
    return arguments, f"{where}.{right}_", right


@pytest.mark.parametrize(("case", "path"), TYPOS, ids=lambda part: part.name if isinstance(part, Case) else str(part))
def test_every_object_of_every_request(case: Case, path: Place, found: list[warnings.WarningMessage]) -> None:
    arguments, where, right = with_typo(case, path)
    bodies: list[bytes] = []

    def answer(request: httpx.Request) -> httpx.Response:
        if "token" in request.url.path:
            return httpx.Response(200, json={"access_token": "t", "expires_in": 99, "token": "t", "expiration": 99})
        bodies.append(request.content)
        return httpx.Response(200, json=case.answer)

    client = CLIENTS[case.api](httpx.MockTransport(answer))
    client.call(case.operation, copy.deepcopy(arguments), {"strict": False})
    (text,) = told(found)
    assert text.startswith(f"{case.name} has no documented field {where}. Did you mean '{right}'?")
    assert f'"{right}_":"new"'.encode() in bodies[0].replace(b": ", b":")
    bodies.clear()
    with pytest.raises(ArgumentError, match=r"has no documented field .* Nothing was sent\.$") as caught:
        client.with_options(unknown_fields="error").call(case.operation, copy.deepcopy(arguments))
    assert where in str(caught.value)
    assert bodies == []


@pytest.mark.parametrize("case", NESTED, ids=lambda case: f"{case.api}-{case.name}")
def test_the_examples_have_no_unknown_field(case: Case) -> None:
    assert case.operation.request is not None
    assert list(unknown(codec(case.operation.request), case.data["request"]["example"])) == []


def test_the_warning_names_the_line_of_the_caller(found: list[warnings.WarningMessage]) -> None:
    shop = seller(Script(*[ok(EMPTY)] * 3))
    typo: Any = {"visibilty": "ALL"}
    for _ in range(2):
        shop.product.list(filter=typo)
    shop.with_options(timeout=5).product.list(filter=typo)
    assert told(found) == [
        "product.list has no documented field filter.visibilty. Did you mean 'visibility'? It is sent as it is."
    ]
    assert found[0].filename == __file__


def test_rows_with_the_same_typo_are_told_once(found: list[warnings.WarningMessage]) -> None:
    rows: Any = [{"offer_id": str(number), "prise": "1"} for number in range(3)]
    seller(Script(ok({"result": []}))).product.import_prices(prices=rows)
    assert [text.partition(".")[0] for text in told(found)] == ["product"]
    assert "prices[0].prise" in told(found)[0]


def test_models(found: list[warnings.WarningMessage]) -> None:
    server = Script(*[ok(EMPTY)] * 2)
    shop = seller(server)
    shop.product.list(filter=ProductListFilter.from_dict({"visibilty": "ALL"}))
    request = ProductListRequest(filter={})
    request.extra["brandNew"] = 1
    shop.send(request)
    assert [text.split(" ")[5] for text in told(found)] == ["filter.visibilty.", "brandNew."]
    assert (
        server.bodies[1] == {"filter": {}, "limit": 1000, "last_id": "", "brandNew": 1}
        or "brandNew" in server.bodies[1]
    )


def test_iterators_are_not_used_up(found: list[warnings.WarningMessage]) -> None:
    server = Script(ok({"result": {"task_id": 1}}))
    cards: Any = (one for one in [ProductImportItem.from_dict({"offer_id": "a", "nme": "x"})])
    seller(server).product.import_(items=cards)
    assert server.bodies[0]["items"] == [{"offer_id": "a", "nme": "x"}]
    assert told(found) == []


@pytest.mark.parametrize("mode", ["warn", "error", "send"])
def test_the_setting(mode: Any, found: list[warnings.WarningMessage]) -> None:
    server = Script(*[ok(EMPTY)] * 4)
    typo: Any = {"visibilty": "ALL"}
    option: CallOptions = {"unknown_fields": mode}
    for shop, options in (
        (seller(server, unknown_fields=mode), None),
        (seller(server), option),
        (seller(server).with_options(unknown_fields=mode), None),
    ):
        if mode == "error":
            with pytest.raises(ArgumentError, match="visibilty"):
                shop.product.list(filter=typo, options=options)
        else:
            shop.product.list(filter=typo, options=options)
    assert len(server.requests) == (0 if mode == "error" else 3)
    assert len(told(found)) == (3 if mode == "warn" else 0)


def test_asynchronously(found: list[warnings.WarningMessage]) -> None:
    typo: Any = {"visibilty": "ALL"}

    async def main() -> None:
        transport = httpx.MockTransport(lambda request: httpx.Response(200, json=EMPTY))
        async with AsyncSeller("1", "key", transport=transport) as shop:
            await shop.product.list(filter=typo)
            with pytest.raises(ArgumentError, match="visibilty"):
                await shop.product.list(filter=typo, options={"unknown_fields": "error"})

    asyncio.run(main())
    assert len(told(found)) == 1
    assert found[0].filename == __file__


@pytest.mark.parametrize("check", [True, False])
def test_a_batch_tells_of_them_once(check: bool, found: list[warnings.WarningMessage]) -> None:
    answer = ok({"result": [{"offer_id": "a", "updated": True, "errors": []}]})
    shop = seller(Script(answer))
    (result,) = update_prices(shop, [{"offer_id": "a", "price": "5", "prise": "1"}], check=check)
    assert result.status == "done"
    assert len(told(found)) + len(result.errors) == 1
    assert len(result.errors) == check


@pytest.mark.parametrize("check", [True, False])
def test_a_batch_with_the_setting_sends_none(check: bool) -> None:
    server = Script()
    shop = seller(server, unknown_fields="error")
    rows: Any = [{"offer_id": "a", "price": "5", "prise": "1"}, ProductImportPricesItem.from_dict({"prise": "1"})]
    (result, *_) = update_prices(shop, rows[:1], check=check)
    assert result.status == "not_sent"
    assert "prise" in str(result.errors)
    assert server.requests == []
