"""Archive, deletion, renaming, barcodes and pictures."""

from __future__ import annotations

from typing import Any

import pytest

from ozon.sandbox import Sandbox
from ozon.sandbox.products.archive import RESTORED_A_DAY
from tests.library import httpx
from tests.sandbox.conftest import Call, imported, item, outcome
from tests.sandbox.products.conftest import group, info
from tests.sandbox.seeded import FBS

BLUE, RED, OLD = 223681945, 223681947, 223681949
ARCHIVE, UNARCHIVE, DELETE = "/v1/product/archive", "/v1/product/unarchive", "/v2/products/delete"


def test_there_and_back(sandbox: Sandbox, call: Call) -> None:
    call(ARCHIVE, product_id=[RED, OLD])
    shown = info(call, "mug-red-330")
    assert (shown["is_archived"], shown["is_autoarchived"]) == (True, False)
    assert {"mug-red-330", "mug-old-330"} <= {*group(call, "MANUAL_ARCHIVED")}
    assert "mug-red-330" not in group(call, "ALL")
    row = {"offer_id": "mug-red-330", "warehouse_id": FBS, "stock": 5}
    [refused] = call("/v2/products/stocks", stocks=[row])["result"]
    assert [error["code"] for error in refused["errors"]] == ["PRODUCT_IS_ARCHIVED"]
    call(UNARCHIVE, product_id=[RED])
    assert "mug-red-330" in group(call, "ALL")
    assert [event.move for event in sandbox.events.of("mug-red-330")] == ["archive", "unarchive"]


@pytest.mark.parametrize(("fbo", "text"), [(True, "item has fbo stock"), (False, "item has fbs stock")])
def test_one_with_stock_keeps_the_whole_batch_out(
    sandbox: Sandbox, call: Call, client: httpx.Client, fbo: bool, text: str
) -> None:
    cup = sandbox.control.create_product("cup")
    sandbox.control.set_stock("cup", 1, fbo=fbo)
    answer = client.post(ARCHIVE, json={"product_id": [RED, cup.product_id]})
    assert (answer.status_code, answer.json()["code"], answer.json()["message"]) == (400, 3, text)
    assert {"mug-red-330", "cup"} <= {*group(call, "ALL")}
    sandbox.control.set_stock("cup", 0, fbo=fbo)
    call(ARCHIVE, product_id=[RED, cup.product_id])
    assert not {"mug-red-330", "cup"} & {*group(call, "ALL")}


def test_pieces_that_orders_hold_are_stock(sandbox: Sandbox, client: httpx.Client) -> None:
    sandbox.control.create_product("cup", stock=1)
    sandbox.control.create_order([{"offer_id": "cup"}])
    number = sandbox.control.product("cup").product_id
    assert client.post(ARCHIVE, json={"product_id": [number]}).json()["message"] == "item has fbs stock"


@pytest.mark.parametrize("path", [ARCHIVE, UNARCHIVE])
def test_an_unknown_product_refuses_the_batch(sandbox: Sandbox, client: httpx.Client, path: str) -> None:
    before = {product.offer_id: product.archive for product in sandbox.shop}
    answer = client.post(path, json={"product_id": [RED, OLD, 5]})
    assert (answer.status_code, answer.json()["code"]) == (404, 5)
    assert {product.offer_id: product.archive for product in sandbox.shop} == before


def test_what_ozon_archived_comes_back_a_hundred_a_day(sandbox: Sandbox, call: Call, client: httpx.Client) -> None:
    numbers = []
    for number in range(RESTORED_A_DAY + 1):
        numbers.append(sandbox.control.create_product(f"p{number}").product_id)
        sandbox.control.archive_automatically(f"p{number}", seasonal=number % 2 == 0)
    assert info(call, "p0")["is_autoarchived"]
    call(UNARCHIVE, product_id=numbers[:60])
    answer = client.post(UNARCHIVE, json={"product_id": [OLD, *numbers[60:]]})
    assert (answer.status_code, answer.json()["message"]) == (400, "restore limit exceeded")
    call(UNARCHIVE, product_id=[OLD, *numbers[60:100]])  # those put there by hand do not count
    assert client.post(UNARCHIVE, json={"product_id": numbers[100:]}).status_code == 400
    sandbox.clock.advance(hours=12)
    call(UNARCHIVE, product_id=numbers[100:])
    assert group(call, "AUTO_ARCHIVED") == []


def test_only_what_is_archived_and_has_no_sku_is_deleted(sandbox: Sandbox, call: Call) -> None:
    imported(call, item("faulty", price="0"), polls=1)
    offers = ["mug-blue-330", "mug-old-330", "faulty", "mug-draft-330", "nothing"]
    rows = call(DELETE, products=[{"offer_id": offer} for offer in offers])["status"]
    assert [(row["offer_id"], row["is_deleted"], row["error"]) for row in rows] == [
        ("mug-blue-330", False, "Product is not archived"),
        ("mug-old-330", False, "Product has sku"),
        ("faulty", False, "Product is not archived"),
        ("mug-draft-330", True, ""),
        ("nothing", False, "Product not found"),
    ]
    assert sandbox.shop.by_offer("mug-draft-330") is None
    call(ARCHIVE, product_id=[sandbox.control.product("faulty").product_id])
    assert call(DELETE, products=[{"offer_id": "faulty"}])["status"][0]["is_deleted"]
    [row] = imported(call, item("faulty"), polls=1)
    assert row["errors"] == []


def test_names(call: Call, client: httpx.Client) -> None:
    pairs = [("mug-blue-330", "mug"), ("nothing", "x"), ("mug", "mug-white-330"), ("mug-red-330", "")]
    change = [{"offer_id": old, "new_offer_id": new} for old, new in pairs]
    errors = call("/v1/product/update/offer-id", update_offer_id=change)["errors"]
    assert [(row["offer_id"], row["message"]) for row in errors] == [
        ("nothing", "Product not found"),
        ("mug", "OFFER_ID_ALREADY_EXISTS"),
        ("mug-red-330", "new_offer_id is empty"),
    ]
    assert info(call, "mug")["id"] == BLUE
    assert client.post("/v1/product/info/description", json={"offer_id": "mug-blue-330"}).status_code == 404
    swap = [{"offer_id": f"a{number}", "new_offer_id": f"b{number}"} for number in range(26)]
    assert client.post("/v1/product/update/offer-id", json={"update_offer_id": swap}).status_code == 400


def test_barcodes(sandbox: Sandbox, call: Call) -> None:
    cup = sandbox.control.create_product("cup")
    rows = [(cup.sku, "46002"), (cup.sku, "46002"), (cup.sku, "4601234567893"), (5, "46003"), (cup.sku, "")]
    errors = call("/v1/barcode/add", barcodes=[{"sku": sku, "barcode": code} for sku, code in rows])["errors"]
    assert [(row["sku"], row["barcode"], row["code"]) for row in errors] == [
        (cup.sku, "4601234567893", "barcode_already_exists"),
        (5, "46003", "sku_not_found"),
        (cup.sku, "", "barcode_is_empty"),
    ]
    assert info(call, "cup")["barcodes"] == ["46002"]
    errors = call("/v1/barcode/generate", product_ids=[cup.product_id, 223681952, 223681951, 5])["errors"]
    assert [(row["product_id"], row["code"]) for row in errors] == [
        (cup.product_id, "barcode_exists"),
        (223681951, "product_not_found"),
        (5, "product_not_found"),
    ]
    assert info(call, "mug-grey-330")["barcodes"] == ["OZN149123461"]
    deleted = [{"sku": cup.sku, "barcode": "46002"}, {"sku": 149123456, "barcode": "4601234567893"}]
    errors = call("/v1/barcode/delete", barcodes=[*deleted, deleted[0]])["errors"]
    assert [row["code"] for row in errors] == ["barcode_has_stock", "barcode_not_found"]
    assert info(call, "cup")["barcodes"] == []


def test_a_barcode_stays_for_half_a_year_after_the_stock(sandbox: Sandbox, call: Call) -> None:
    cup = sandbox.control.create_product("cup", stock=3)
    assert call("/v1/barcode/add", barcodes=[{"sku": cup.sku, "barcode": "46002"}])["errors"] == []
    sandbox.control.set_stock("cup", 0)
    for days, codes in ((0, ["barcode_has_stock"]), (182, ["barcode_has_stock"]), (1, [])):
        sandbox.clock.advance(days=days)
        errors = call("/v1/barcode/delete", barcodes=[{"sku": cup.sku, "barcode": "46002"}])["errors"]
        assert [row["code"] for row in errors] == codes


def test_a_product_has_a_hundred_barcodes_at_most(sandbox: Sandbox, call: Call) -> None:
    sku = sandbox.control.create_product("cup").sku
    many = [{"sku": sku, "barcode": f"46{number:03}"} for number in range(101)]
    assert call("/v1/barcode/add", barcodes=many[:100])["errors"] == []
    [error] = call("/v1/barcode/add", barcodes=many[99:])["errors"]
    assert (error["barcode"], error["code"]) == ("46100", "barcode_limit_exceeded")


def pictures(call: Call, number: int) -> tuple[list[str], list[str], list[str], list[str]]:
    [row] = call("/v2/product/pictures/info", product_id=[number, 5])["items"]
    failed = [error["url"] for error in row["errors"]]
    return row["primary_photo"], row["photo"], row["color_photo"], failed


def states(call: Call, number: int) -> list[tuple[Any, ...]]:
    rows = call("/v1/product/pictures/info", product_id=[number])["result"]["pictures"]
    return [(row["url"], row["state"], row["is_primary"], row["is_color"]) for row in rows]


def test_pictures_are_fetched_after_a_while_and_replaced_as_a_whole(sandbox: Sandbox, call: Call) -> None:
    number = sandbox.control.create_product("cup", card={"images": ["https://a.example/2.jpg"]}).product_id
    sandbox.clock.advance(10)
    assert pictures(call, number)[1] == ["https://a.example/2.jpg"]
    gone = "https://unreachable.example/9.jpg"
    sent = {"offer_id": "cup", "primary_image": "https://a.example/1.jpg", "images": [gone], "color_image": ""}
    task = call("/v2/product/pictures/import", items=[sent, {"offer_id": "nothing"}])["task_id"]
    assert [row["status"] for row in outcome(call, task, 1)] == ["imported", "failed"]
    assert states(call, number) == [(sent["primary_image"], "imported", True, False), (gone, "imported", False, False)]
    assert pictures(call, number) == ([], [], [], [])
    sandbox.clock.advance(10)
    assert states(call, number) == [(sent["primary_image"], "uploaded", True, False), (gone, "pending", False, False)]
    assert pictures(call, number) == (["https://a.example/1.jpg"], [], [], [gone])


def test_pictures_of_the_old_method(sandbox: Sandbox, call: Call, client: httpx.Client) -> None:
    number = sandbox.control.create_product("cup").product_id
    links = [f"https://a.example/{index}.jpg" for index in range(3)]
    body = {"images": links, "color_image": "https://a.example/c.jpg"}
    rows = call("/v1/product/pictures/import", product_id=number, **body)["result"]["pictures"]
    assert [(row["url"], row["state"]) for row in rows] == [
        (link, "imported") for link in [*links, body["color_image"]]
    ]
    sandbox.clock.advance(10)
    assert pictures(call, number) == (links[:1], links[1:], [body["color_image"]], [])
    assert client.post("/v1/product/pictures/import", json={"product_id": 5, "images": links}).status_code == 404


def test_pictures_make_a_bare_product_whole(call: Call) -> None:
    [row] = imported(call, item("bare", primary_image=""), polls=1)
    assert (row["status"], row["errors"], info(call, "bare")["sku"]) == ("imported", [], 0)
    assert info(call, "bare")["statuses"]["is_created"] is False
    call("/v1/product/pictures/import", product_id=row["product_id"], images=["https://a.example/1.jpg"])
    assert (info(call, "bare")["sku"] > 0, info(call, "bare")["statuses"]["status"]) == (True, "price_sent")


def test_pictures_that_all_fail_change_nothing(call: Call) -> None:
    imported(call, item("cup"), polls=1)
    before = info(call, "cup")["primary_image"]
    task = call("/v2/product/pictures/import", items=[{"offer_id": "cup", "images": ["https://unreachable.example/1"]}])
    [row] = outcome(call, task["task_id"], 1)
    assert [error["code"] for error in row["errors"]] == ["all_image_failed"]
    assert info(call, "cup")["primary_image"] == before


@pytest.mark.parametrize("path", ["/v2/product/pictures/import", "/v1/product/pictures/import"])
def test_the_reads_of_pictures_show_those_that_a_product_on_sale_did_not_get(
    sandbox: Sandbox, call: Call, path: str
) -> None:
    cup = sandbox.control.create_product("cup")
    number, old, gone = cup.product_id, cup.card["primary_image"], "https://unreachable.example/1"
    kept = [link for link in (old, *cup.card.get("images", ())) if link]
    sandbox.clock.advance(10)
    body = (
        {"items": [{"offer_id": "cup", "images": [gone]}]} if "v2" in path else {"product_id": number, "images": [gone]}
    )
    call(path, **body)
    sandbox.clock.advance(9)
    shown = [(old, "uploaded", True, False), *((one, "uploaded", False, False) for one in kept[1:])]
    assert states(call, number) == [*shown, (gone, "imported", True, False)]
    assert pictures(call, number) == ([old], kept[1:], [], [])
    sandbox.clock.advance(1)
    assert states(call, number) == [*shown, (gone, "pending", True, False)]
    assert pictures(call, number) == ([old], kept[1:], [], [gone])
    body = {"items": [{"offer_id": "cup", "images": [kept[-1]]}]}
    call("/v2/product/pictures/import", **body)
    sandbox.clock.advance(10)
    assert pictures(call, number) == ([], [kept[-1]], [], [])
