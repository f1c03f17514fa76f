"""Imports: tasks, repeats, what is replaced and what is kept, categories, copies, quotas."""

from __future__ import annotations

from typing import Any

import pytest

from ozon.sandbox import Clock, Sandbox
from tests.library import httpx
from tests.sandbox.conftest import NOON, Call, imported, item, outcome, seller
from tests.sandbox.products.conftest import IMPORT, INFO, LIST, info

COLOR = {"id": 10096, "complex_id": 0, "values": [{"dictionary_value_id": 61574, "value": "синий"}]}
WHITE = {"id": 10096, "complex_id": 0, "values": [{"dictionary_value_id": 61571, "value": "белый"}]}
BRAND = {"id": 85, "complex_id": 0, "values": [{"dictionary_value_id": 126745801, "value": "Нет бренда"}]}


def attributes(call: Call, offer_id: str) -> list[Any]:
    [card] = call("/v4/product/info/attributes", filter={"offer_id": [offer_id]})["result"]
    found: list[Any] = card["attributes"]
    return found


@pytest.mark.parametrize("polls", [0, 1, 2, 5])
def test_a_task_is_pending_until_it_was_polled_often_enough(polls: int) -> None:
    with seller(Sandbox(clock=Clock(NOON), import_polls=polls)) as client:
        task = client.post(IMPORT, json={"items": [item("cup")]}).json()["result"]["task_id"]
        states = []
        for _ in range(polls + 2):
            result = client.post("/v1/product/import/info", json={"task_id": task}).json()["result"]
            assert result["total"] == 1
            states.append(result["items"][0]["status"])
    assert states == ["pending"] * polls + ["imported"] * 2


def test_a_task_is_done_by_time_too() -> None:
    sandbox = Sandbox(clock=Clock(NOON), import_polls=100)
    with seller(sandbox) as client:
        task = client.post(IMPORT, json={"items": [item("cup")]}).json()["result"]["task_id"]
        sandbox.clock.advance(2.9)
        assert sandbox.shop.by_offer("cup") is None
        sandbox.clock.advance(0.1)
        assert sandbox.shop.by_offer("cup") is not None
        [row] = client.post("/v1/product/import/info", json={"task_id": task}).json()["result"]["items"]
    assert row["status"] == "imported"


def test_an_unknown_task(client: httpx.Client) -> None:
    answer = client.post("/v1/product/import/info", json={"task_id": 5})
    assert (answer.status_code, answer.json()["code"], answer.json()["message"]) == (404, 5, "Task not found")


def test_the_documented_task(call: Call) -> None:
    good, draft = outcome(call, 172549793, 1)
    assert (good["offer_id"], good["status"], good["errors"]) == ("mug-blue-330", "imported", [])
    assert (draft["offer_id"], draft["status"]) == ("mug-draft-330", "imported")
    assert [error["code"] for error in draft["errors"]] == ["error_attribute_values_empty"]
    assert info(call, "mug-draft-330")["sku"] == 0


@pytest.mark.parametrize("work", ["import", "attributes", "pictures"])
def test_what_changes_nothing_is_skipped(call: Call, work: str) -> None:
    imported(call, item("cup", attributes=[BRAND, COLOR]), polls=1)
    before = info(call, "cup")
    path, body = {
        "import": (IMPORT, item("cup", attributes=[BRAND, COLOR])),
        "attributes": ("/v1/product/attributes/update", {"offer_id": "cup", "attributes": [COLOR]}),
        "pictures": (
            "/v2/product/pictures/import",
            {"offer_id": "cup", "primary_image": "https://cdn.example.com/1.jpg"},
        ),
    }[work]
    answer = call(path, items=[body])
    [row] = outcome(call, answer.get("task_id") or answer["result"]["task_id"], 1)
    assert (row["status"], row["product_id"], row["errors"]) == ("skipped", before["id"], [])
    assert info(call, "cup") == before


def test_a_whole_import_replaces_attributes_and_an_update_only_those_named(call: Call) -> None:
    imported(call, item("cup", attributes=[BRAND, COLOR]), polls=1)
    task = call("/v1/product/attributes/update", items=[{"offer_id": "cup", "attributes": [WHITE]}])["task_id"]
    assert [row["status"] for row in outcome(call, task, 1)] == ["imported"]
    assert attributes(call, "cup") == [BRAND, WHITE]
    imported(call, item("cup", attributes=[BRAND]), polls=1)
    assert attributes(call, "cup") == [BRAND]


def test_an_update_with_errors_changes_nothing(call: Call) -> None:
    imported(call, item("cup", attributes=[BRAND, COLOR]), polls=1)
    wrong = {"id": 10096, "complex_id": 0, "values": [{"dictionary_value_id": 5}]}
    items = [{"offer_id": "cup", "attributes": [wrong]}, {"offer_id": "nothing", "attributes": [COLOR]}]
    refused, missing = outcome(call, call("/v1/product/attributes/update", items=items)["task_id"], 1)
    assert [error["attribute_id"] for error in refused["errors"]] == [10096]
    assert (missing["status"], missing["errors"][0]["code"]) == ("failed", "product_not_found")
    assert attributes(call, "cup") == [BRAND, COLOR]


def test_attributes_repair_a_card(call: Call) -> None:
    [row] = imported(call, item("cup", attributes=[COLOR]), polls=1)
    assert info(call, "cup")["sku"] == 0
    task = call("/v1/product/attributes/update", items=[{"offer_id": "cup", "attributes": [BRAND]}])["task_id"]
    [repaired] = outcome(call, task, 1)
    assert (repaired["product_id"], repaired["errors"]) == (row["product_id"], [])
    assert info(call, "cup")["statuses"]["status"] == "price_sent"


def test_a_category_changes_by_a_field_of_its_own_only(call: Call) -> None:
    imported(call, item("cup"), polls=1)
    [row] = imported(call, item("cup", description_category_id=1, name="Other"), polls=1)
    assert (row["errors"], info(call, "cup")["description_category_id"]) == ([], 17028922)
    [row] = imported(call, item("cup", new_description_category_id=1), polls=1)
    assert [error["code"] for error in row["errors"]] == ["description_category_invalid"]
    assert info(call, "cup")["description_category_id"] == 17028922


def test_what_was_sent_is_what_comes_back(call: Call) -> None:
    videos = [{"attributes": [{"id": 21841, "complex_id": 100001, "values": [{"value": "https://v.example/1"}]}]}]
    sent = item(
        "cup",
        price="150.5",
        old_price="200",
        vat="0.22",
        barcode="46001",
        images=["https://cdn.example.com/2.jpg"],
        color_image="https://cdn.example.com/c.jpg",
        complex_attributes=videos,
    )
    [row] = imported(call, sent, polls=1)
    shown = info(call, "cup")
    assert (shown["id"], shown["name"], shown["price"], shown["old_price"]) == (
        row["product_id"],
        "Cup",
        "150.50",
        "200.00",
    )
    assert (shown["barcodes"], shown["vat"], shown["min_price"]) == (["46001"], "0.22", "0")
    assert shown["created_at"] == shown["updated_at"] == "2026-11-02T12:00:00Z"
    assert (shown["primary_image"], shown["images"]) == ([sent["primary_image"]], sent["images"])
    answer = call("/v4/product/info/attributes", filter={"product_id": [row["product_id"]]})
    [card] = answer["result"]
    assert (card["attributes"], card["complex_attributes"]) == (sent["attributes"], videos[0]["attributes"])
    sizes = ("depth", "width", "height", "dimension_unit", "weight", "weight_unit", "images", "color_image")
    assert {name: card[name] for name in sizes} == {name: sent[name] for name in sizes}
    assert (card["sku"], answer["total"]) == (str(shown["sku"]), "1")
    [prices] = call("/v5/product/info/prices", filter={"offer_id": ["cup"]}, limit=10)["items"]
    assert (prices["price"]["price"], prices["price"]["old_price"], prices["price"]["vat"]) == (150.5, 200.0, 0.22)


def test_copies_of_cards_that_are_known(call: Call) -> None:
    own = call(INFO, offer_id=["mug-white-330"])["items"][0]["sku"]
    wanted = [
        {"sku": 149123400, "offer_id": "foreign", "price": "10", "old_price": "0"},
        {"sku": own, "name": "Mine", "offer_id": "own", "price": "790"},
        {"sku": 149123499, "offer_id": "of-nobody", "price": "10"},
    ]
    result = call("/v1/product/import-by-sku", items=wanted)["result"]
    assert result["unmatched_sku_list"] == [149123499]
    rows = outcome(call, result["task_id"], 1)
    assert [(row["offer_id"], row["status"], row["errors"]) for row in rows] == [
        ("foreign", "imported", []),
        ("own", "imported", []),
    ]
    assert [info(call, name)["price"] for name in ("foreign", "own")] == ["10.00", "790.00"]
    assert info(call, "own")["name"] == "Mine"
    assert len({info(call, name)["sku"] for name in ("foreign", "own")} | {own}) == 3


def test_limits_grow_bind_and_end_with_the_day() -> None:
    sandbox = Sandbox(item_limit=3, clock=Clock(NOON))
    with seller(sandbox) as client:

        def imports(*offers: str) -> httpx.Response:
            return client.post(IMPORT, json={"items": [item(offer) for offer in offers]})

        def limits() -> Any:
            return client.post("/v4/product/info/limit", json={}).json()

        assert imports("a", "mug-blue-330").status_code == 200
        found = limits()
        assert found["daily_create"] == {"limit": 3, "usage": 1, "reset_at": "2026-11-03T00:00:00Z"}
        assert found["daily_update"] == {"limit": 3, "usage": 1, "reset_at": "2026-11-03T00:00:00Z"}
        assert (found["total"]["limit"], found["total"]["usage"]) == (-1, 8)
        assert sum(row["usage"] for row in found["total"]["quota_by_category"]) == 8
        refused = imports("b", "c", "d")
        assert (refused.status_code, refused.json()["code"]) == (429, "RESOURCE_EXHAUSTED")
        assert refused.headers["item-retry-after"] == "720"  # minutes until 00:00 UTC
        assert f"retry after {12 * 3600} seconds" in refused.json()["message"]
        assert refused.headers["item-rate-limit-remaining"] == "2"
        assert limits()["daily_create"]["usage"] == 1
        assert imports("b", "c").status_code == 200
        sandbox.clock.advance(hours=11, minutes=59)
        refused = imports("d")
        assert (refused.status_code, refused.headers["item-retry-after"]) == (429, "1")
        assert "retry after 60 seconds" in refused.json()["message"]
        sandbox.clock.advance(minutes=1)
        assert imports("d").status_code == 200
        assert limits()["daily_create"] == {"limit": 3, "usage": 1, "reset_at": "2026-11-04T00:00:00Z"}


def test_without_a_limit_it_is_minus_one(call: Call) -> None:
    found = call("/v4/product/info/limit")
    assert [found[name]["limit"] for name in ("daily_create", "daily_update", "total")] == [-1, -1, -1]


def test_the_journal_has_it_with_push_and_cause(sandbox: Sandbox, call: Call) -> None:
    imported(call, item("cup"), item("bad", price="0"), polls=1)
    call(LIST, filter={})
    events = {
        offer: [(event.move, event.after, event.push) for event in sandbox.events.of(offer)] for offer in ("cup", "bad")
    }
    push = "TYPE_CREATE_OR_UPDATE_ITEM"
    assert events == {
        "cup": [("submit", "moderating", push), ("approve", "price_sent", push)],
        "bad": [("find_errors", "faulty", push)],
    }
    assert all("/v3/product/import" in event.cause for event in sandbox.events.of("bad"))


@pytest.mark.parametrize("lacking", ["operation", "type"])
def test_a_promotion_without_one_of_its_fields_can_be_read(call: Call, lacking: str) -> None:
    promotion = {"operation": "ENABLE", "type": "REVIEWS_PROMO"}
    del promotion[lacking]
    imported(call, item("cup", promotions=[promotion]), polls=1)
    shown = {"operation": [{"is_enabled": False, "type": "REVIEWS_PROMO"}], "type": []}
    assert info(call, "cup")["promotions"] == shown[lacking]


def test_a_full_shop_refuses_the_item_and_does_the_rest(
    monkeypatch: pytest.MonkeyPatch, sandbox: Sandbox, call: Call
) -> None:
    monkeypatch.setattr(sandbox.shop.products, "_most", len(sandbox.shop.products) + 1)
    rows = imported(call, item("cup"), item("mug"), item("mug-white-330", name="Other"), polls=1)
    assert [(row["status"], [error["code"] for error in row["errors"]]) for row in rows] == [
        ("imported", []),
        ("failed", ["item_limit_exceeded"]),
        ("imported", []),
    ]
    assert sandbox.shop.by_offer("mug") is None


@pytest.mark.parametrize("values", [[], [{"value": " "}], [{}]], ids=str)
@pytest.mark.parametrize("kind", [COLOR, BRAND], ids=["optional", "required"])
def test_an_update_cannot_delete_an_attribute(call: Call, kind: dict[str, Any], values: list[Any]) -> None:
    imported(call, item("cup", attributes=[BRAND, COLOR]), polls=1)
    rows = [{**kind, "values": values}]
    items: list[dict[str, Any]] = [{"offer_id": "cup", "attributes": rows}]
    [row] = outcome(call, call("/v1/product/attributes/update", items=items)["task_id"], 1)
    assert (row["status"], row["errors"], attributes(call, "cup")) == ("skipped", [], [BRAND, COLOR])
    rows += [WHITE] if kind == BRAND else []
    outcome(call, call("/v1/product/attributes/update", items=items)["task_id"], 1)
    assert attributes(call, "cup") == ([BRAND, WHITE] if kind == BRAND else [BRAND, COLOR])


@pytest.mark.parametrize("is_new", [True, False])
def test_an_import_does_not_take_the_barcode_of_another_product(sandbox: Sandbox, call: Call, is_new: bool) -> None:
    if not is_new:
        imported(call, item("cup"), polls=1)
    rows = imported(call, item("cup", barcode="4601234567893"), item("mug", barcode="46002"), polls=1)
    assert [[error["code"] for error in row["errors"]] for row in rows] == [["barcode_already_exists"], []]
    assert rows[0]["errors"][0]["field"] == "barcode"
    assert [info(call, name)["barcodes"] for name in ("cup", "mug")] == [[], ["46002"]]
    assert "4601234567893" in info(call, "mug-blue-330")["barcodes"]
    again, twice = imported(call, item("cup", barcode="46003"), item("pot", barcode="46003"), polls=1)
    assert (again["errors"], [error["code"] for error in twice["errors"]]) == ([], ["barcode_already_exists"])
    assert info(call, "cup")["barcodes"] == ["46003"]


def test_a_product_without_pictures_is_pushed_too(sandbox: Sandbox, call: Call) -> None:
    imported(call, item("bare", primary_image=""), polls=1)
    [event] = sandbox.events.of("bare")
    assert (event.after, event.push) == ("unfinished", "TYPE_CREATE_OR_UPDATE_ITEM")
