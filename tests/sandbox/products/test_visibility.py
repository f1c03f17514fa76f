"""Visibility groups: each can be filled, in each read that takes them, and ids go before them."""

from __future__ import annotations

from typing import Any

import pytest

from ozon.sandbox import Clock, Sandbox
from ozon.sandbox.core.behaviour import Behaviour
from ozon.sandbox.data import catalogue
from ozon.sandbox.products.entities import Mark
from ozon.sandbox.products.visibility import AWAY, LIVE
from tests.library import httpx
from tests.sandbox.conftest import NOON, Call, imported, item, seller
from tests.sandbox.products.conftest import LIST, group

READS = {
    LIST: lambda answer: answer["result"]["items"],
    "/v4/product/info/attributes": lambda answer: answer["result"],
    "/v5/product/info/prices": lambda answer: answer["items"],
    "/v4/product/info/stocks": lambda answer: answer["items"],
}
#: Products, with the groups beside ALL, VISIBLE, INVISIBLE, EMPTY_STOCK and the barcodes that they are in.
CREATED = {"MODERATED", "VALIDATION_STATE_SUCCESS"}
READY = CREATED | {"READY_TO_SUPPLY"}
UNBORN = {"NOT_MODERATED", "VALIDATION_STATE_PENDING"}
MEMBERS: dict[str, set[str]] = {
    "sold": READY | {"IN_SALE"},
    "empty": READY | {"TO_SUPPLY"},
    "faulty": UNBORN | {"STATE_FAILED"},
    "invalid": {"NOT_MODERATED", "VALIDATION_STATE_FAIL", "STATE_FAILED"},
    "bare": UNBORN,
    "waiting": {"NOT_MODERATED", "VALIDATION_STATE_SUCCESS"},
    "declined": {"NOT_MODERATED", "VALIDATION_STATE_SUCCESS"},
    "disabled": READY | {"DISABLED"},
    "removed": CREATED | {"REMOVED_FROM_SALE"},
    "banned": CREATED | {"BANNED"},
    "leapt": CREATED | {"QUARANTINE"},
    "dear": READY | {"IN_SALE", "OVERPRICED", "OVERPRICED_WITH_STOCK"},
    "dearest": READY | {"TO_SUPPLY", "OVERPRICED", "CRITICALLY_OVERPRICED"},
    "doubtful": READY | {"IN_SALE", "PARTIAL_APPROVED"},
    "with-ozon": READY | {"IN_SALE", "VISIBLE_WITH_FBO_STOCK"},
    "select": READY | {"IN_SALE", "SHOWCASE_SELECT_ACTIVE"},
    "manual": {"ARCHIVED", "MANUAL_ARCHIVED"},
    "auto": {"ARCHIVED", "AUTO_ARCHIVED"},
    "seasonal": {"ARCHIVED", "AUTO_ARCHIVED", "SEASONAL_AUTO_ARCHIVED"},
}
MARKS: dict[str, Mark] = {
    "disabled": "disabled",
    "removed": "removed",
    "banned": "banned",
    "dear": "overpriced",
    "dearest": "critically_overpriced",
    "select": "select",
}
SEEN = {"sold", "disabled", "dear", "doubtful", "with-ozon", "select"}
STOCKED = {*SEEN, "removed", "banned", "leapt"}
AWAY_FROM_ALL = {"manual", "auto", "seasonal"}
CODED = {"sold", "faulty", "manual"}


def fill(sandbox: Sandbox, call: Call) -> None:
    """Make those products."""
    control = sandbox.control
    for name in MEMBERS:
        if name not in ("faulty", "invalid", "bare", "waiting", "declined", "doubtful"):
            control.create_product(name, stock=5 if name in STOCKED - {"with-ozon"} else 0)
    control.hold_moderation("waiting")
    control.decide_moderation("declined", "declined")
    color = {"id": 10096, "complex_id": 0, "values": [{"value": "no colour"}]}
    imported(
        call,
        item("faulty", price="0", barcode="46001"),
        item("invalid", primary_image="https://unreachable.example/1.jpg"),
        item("bare", primary_image=""),
        item("waiting"),
        item("declined"),
        item("doubtful", attributes=[*item("x")["attributes"], color]),
        polls=1,
    )
    call(LIST, filter={})  # moderators decide
    control.set_stock("doubtful", 5)
    control.set_stock("with-ozon", 5, fbo=True)
    for name, mark in MARKS.items():
        control.mark_product(name, mark)
    prices = [{"offer_id": "leapt", "price": "100", "old_price": "0", "min_price": "0"}]
    assert call("/v1/product/import/prices", prices=prices)["result"][0]["updated"]
    call("/v1/product/archive", product_id=[control.product("manual").product_id])
    control.archive_automatically("auto")
    control.archive_automatically("seasonal", seasonal=True)
    for name in ("sold", "manual"):
        call("/v1/barcode/generate", product_ids=[control.product(name).product_id])


def wanted(visibility: str) -> set[str]:
    everything = MEMBERS.keys() - AWAY_FROM_ALL
    groups: dict[str, set[str]] = {
        "ALL": everything,
        "VISIBLE": SEEN,
        "INVISIBLE": everything - SEEN,
        "EMPTY_STOCK": everything - STOCKED,
        "BARCODE_EXISTS": CODED & everything,
        "EMPTY_BARCODE": everything - CODED,
    }
    return groups.get(visibility) or {name for name, names in MEMBERS.items() if visibility in names}


def spelt(operation: str) -> list[str]:
    schema = catalogue().operation("seller", operation).schema or {}
    [found] = [one["enum"] for one in schema["$defs"].values() if "IN_SALE" in one.get("enum", ())]
    return list(found)


GROUPS = spelt("product_list")


@pytest.fixture
def sandbox() -> Sandbox:
    return Sandbox(clock=Clock(NOON), import_polls=0, seeded=False, behaviour=Behaviour(), products=0)


def test_every_group_of_the_spec_is_in_the_table() -> None:
    for operation in ("product_list", "product_info_attributes", "product_info_prices", "product_info_stocks"):
        assert {*spelt(operation)} == {"ALL", *LIVE, *AWAY}


def test_every_group_can_be_filled() -> None:
    assert [visibility for visibility in GROUPS if not wanted(visibility)] == []


@pytest.mark.parametrize("path", READS)
def test_groups(path: str) -> None:
    sandbox = Sandbox(clock=Clock(NOON), import_polls=0)
    seeded = {product.offer_id for product in sandbox.shop}
    with seller(sandbox) as client:

        def call(path: str, **body: Any) -> Any:
            answer = client.post(path, json=body)
            assert answer.status_code == 200, answer.text
            return answer.json()

        fill(sandbox, call)
        found = {}
        for visibility in GROUPS:
            answer = call(path, filter={"visibility": visibility}, limit=1000)
            rows = READS[path](answer)
            found[visibility] = {row["offer_id"] for row in rows} - seeded
            counts = answer.get("result") if path == LIST else answer
            totals = {int(counts[name]) for name in ("total", "total_items") if name in counts}
            counted = [row for row in rows if row["stocks"]] if "stocks" in path else rows
            assert totals == {len(counted)}
    assert found == {visibility: wanted(visibility) for visibility in GROUPS}


def test_groups_that_are_parts_of_others(sandbox: Sandbox) -> None:
    whole = Sandbox(clock=Clock(NOON), products=500)
    with seller(whole) as client:
        found = {
            visibility: {
                row["product_id"]
                for row in client.post(LIST, json={"filter": {"visibility": visibility}, "limit": 1000}).json()[
                    "result"
                ]["items"]
            }
            for visibility in GROUPS
        }
    assert found["READY_TO_SUPPLY"] == found["TO_SUPPLY"] | found["IN_SALE"]
    assert not found["TO_SUPPLY"] & found["IN_SALE"]
    assert found["ALL"] == found["VISIBLE"] | found["INVISIBLE"] == found["MODERATED"] | found["NOT_MODERATED"]
    assert found["ARCHIVED"] == found["MANUAL_ARCHIVED"] | found["AUTO_ARCHIVED"]
    assert len(found["ALL"]) + len(found["ARCHIVED"]) == len(whole.shop.products) == 508


@pytest.mark.parametrize("path", READS)
def test_with_ids_the_group_does_not_matter(path: str, call: Call) -> None:
    ids = {"product_id": [223681945, 223681949, 5, 223681945], "offer_id": ["mug-blue-330", "mug-old-330", "nothing"]}
    with seller(Sandbox(clock=Clock(NOON))) as client:
        for name, values in ids.items():
            for visibility in ("ALL", "IN_SALE", "BANNED"):
                body = {"filter": {name: values, "visibility": visibility}, "limit": 100}
                rows = READS[path](client.post(path, json=body).json())
                assert [row["offer_id"] for row in rows] == ["mug-blue-330", "mug-old-330"]


@pytest.mark.parametrize("path", READS)
def test_ids_are_of_one_kind(client: httpx.Client, path: str) -> None:
    mixed = {"product_id": [223681945], "offer_id": ["mug-blue-330"]}
    answer = client.post(path, json={"filter": mixed, "limit": 10})
    assert (answer.status_code, answer.json()["code"]) == (400, 3)
    assert "product_id and offer_id" in answer.json()["message"]


@pytest.mark.parametrize(("path", "name"), [(LIST, "skus"), ("/v4/product/info/attributes", "sku")])
def test_skus_name_products_too(path: str, name: str) -> None:
    with seller(Sandbox(clock=Clock(NOON))) as client:
        rows = READS[path](client.post(path, json={"filter": {name: [149123460, 1]}, "limit": 10}).json())
    assert [row["offer_id"] for row in rows] == ["mug-old-330"]


@pytest.mark.parametrize("path", READS)
def test_a_filter_is_required(client: httpx.Client, path: str) -> None:
    answer = client.post(path, json={"limit": 10})
    assert answer.status_code == 400
    assert "Filter: value is required" in answer.json()["message"]


def test_products_with_quants(sandbox: Sandbox, call: Call) -> None:
    for name in ("economy", "other"):
        sandbox.control.create_product(name)
    sandbox.control.mark_product("economy", "economy")
    for quant, offers in (
        ({}, ["economy", "other"]),
        ({"created": False}, ["economy", "other"]),
        ({"exists": True}, ["economy"]),
    ):
        rows = call("/v4/product/info/stocks", filter={"with_quant": quant}, limit=10)["items"]
        assert [row["offer_id"] for row in rows] == offers
    assert [row["quants"] for row in call(LIST, filter={})["result"]["items"]] == [
        [{"quant_code": "QUANT-6", "quant_size": 6}],
        [],
    ]


def test_a_mark_goes_again(sandbox: Sandbox, call: Call) -> None:
    sandbox.control.create_product("cup")
    sandbox.control.mark_product("cup", "banned")
    assert group(call, "BANNED") == ["cup"]
    sandbox.control.mark_product("cup", "banned", on=False)
    assert group(call, "BANNED") == []
