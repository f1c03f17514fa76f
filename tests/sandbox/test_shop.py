"""The made-up shop remembers."""

from __future__ import annotations

from typing import Any

import pytest

from ozon.sandbox import Sandbox
from ozon.sandbox.products.dictionary import Dictionaries
from tests.library import httpx
from tests.sandbox.conftest import Call, imported, item, outcome, seller

BLUE = 223681945


@pytest.fixture
def sandbox() -> Sandbox:
    return Sandbox(dictionaries={85: 4501, 777: 3, 778: 0}, seeded=True)


def walk(call: Call, path: str, items: str, token: str, **body: Any) -> list[list[Any]]:
    """Pages up to the empty one."""
    pages: list[list[Any]] = []
    last: Any = ""
    while True:
        answer = call(path, **body, **{token: last})
        node = answer.get("result", answer) if items != "result" else answer
        if not node[items]:
            return pages
        pages.append(node[items])
        last = node[token]


def values(call: Call, attribute: int, limit: int, last: int = 0) -> Any:
    ids = {"attribute_id": attribute, "description_category_id": 17028922, "type_id": 92499}
    return call("/v1/description-category/attribute/values", **ids, limit=limit, last_value_id=last)


def test_dictionary_in_pages(call: Call) -> None:
    ids: list[int] = []
    sizes = []
    more = True
    while more:
        page = values(call, 85, 2000, ids[-1] if ids else 0)
        ids += [row["id"] for row in page["result"]]
        sizes.append(len(page["result"]))
        more = page["has_next"]
    assert sizes == [2000, 2000, 501]
    assert ids == sorted(set(ids))
    assert ids[:2] == [126745801, 126745804]
    assert values(call, 85, 2, ids[-1] + 5) == {"result": [], "has_next": False}
    assert values(call, 85, 1, 126745802)["result"][0]["id"] == 126745804


def test_dictionaries_of_other_sizes(call: Call) -> None:
    assert values(call, 778, 10) == {"result": [], "has_next": False}
    assert len(values(call, 777, 10)["result"]) == 3
    assert len(values(call, 10096, 10)["result"]) == 2
    assert values(call, 4191, 10)["result"] == []
    rows = call("/v1/description-category/attribute", description_category_id=17028922, type_id=92499)["result"]
    assert {row["id"]: bool(row["dictionary_id"]) for row in rows} == {
        85: True,
        10096: True,
        4191: False,
        777: True,
        778: True,
    }


@pytest.mark.parametrize("size", [1, 2, 12_450])
def test_documented_names_are_in_a_dictionary_of_every_size(size: int) -> None:
    for attribute, (number, name) in {85: (126745801, "Нет бренда"), 10096: (61571, "белый")}.items():
        rows = Dictionaries({attribute: size}).values(attribute)
        assert len(rows) == len({row["id"] for row in rows}) == size
        assert (rows[0]["id"], rows[0]["value"]) == (number, name)
        assert [rows.has(rows[size - 1]["id"] + more) for more in (-1, 0, 1)] == [False, True, False]


def test_search_in_a_dictionary(call: Call, client: httpx.Client) -> None:
    path = "/v1/description-category/attribute/values/search"
    ids = {"attribute_id": 85, "description_category_id": 17028922, "type_id": 92499}
    assert [row["id"] for row in call(path, **ids, value="НЕТ БР", limit=100)["result"]] == [126745801]
    assert [row["id"] for row in call(path, **ids | {"attribute_id": 10096}, value="СИН", limit=100)["result"]] == [
        61574
    ]
    assert len(call(path, **ids, value="value 4", limit=100)["result"]) == 100
    assert client.post(path, json={**ids, "value": "x", "limit": 100}).status_code == 400


def test_import_takes_polls(call: Call) -> None:
    task = call("/v3/product/import", items=[item("cup")])["result"]["task_id"]
    for _ in range(2):
        [row] = call("/v1/product/import/info", task_id=task)["result"]["items"]
        assert (row["status"], row["product_id"]) == ("pending", 0)
    assert call("/v3/product/list", filter={"offer_id": ["cup"]})["result"]["items"] == []
    result = call("/v1/product/import/info", task_id=task)["result"]
    assert result["total"] == 1
    [row] = result["items"]
    assert (row["offer_id"], row["status"], row["errors"]) == ("cup", "imported", [])
    [listed] = call("/v3/product/list", filter={"offer_id": ["cup"]})["result"]["items"]
    assert listed["product_id"] == row["product_id"]
    assert listed["sku"] > 149123457


def test_import_of_a_lost_answer_is_done_too(call: Call) -> None:
    call("/v3/product/import", items=[item("cup")])
    totals = [call("/v3/product/list", filter={"offer_id": ["cup"]})["result"]["total_items"] for _ in range(3)]
    assert totals == [0, 0, 1]


def test_import_outcomes(call: Call, client: httpx.Client) -> None:
    rows = imported(
        call, item("cup"), item("free", price="0"), item("cheap", old_price="50"), item("odd", price="NaN"), item("")
    )
    assert [row["status"] for row in rows] == ["imported", "failed", "failed", "failed", "failed"]
    assert [row["errors"][0]["field"] for row in rows[1:]] == ["price", "old_price", "price", "offer_id"]
    [same] = imported(call, item("cup"))
    assert (same["status"], same["product_id"]) == ("skipped", rows[0]["product_id"])
    [other] = imported(call, item("cup", price="90"))
    assert (other["status"], other["product_id"]) == ("imported", rows[0]["product_id"])
    unknown = client.post("/v1/product/import/info", json={"task_id": 5})
    assert (unknown.status_code, unknown.json()["message"]) == (404, "Task not found")


def test_imported_product_shows_what_was_sent(call: Call) -> None:
    sent = item("cup", price="150.5", barcode="46001", images=["https://cdn.example.com/2.jpg"], depth=7)
    [row] = imported(call, sent)
    [info] = call("/v3/product/info/list", offer_id=["cup", "nothing"])["items"]
    assert (info["id"], info["name"], info["price"]) == (row["product_id"], "Cup", "150.50")
    assert (info["barcodes"], info["errors"], info["stocks"]["has_stock"]) == (["46001"], [], False)
    assert info["primary_image"] == ["https://cdn.example.com/1.jpg"]
    answer = call("/v4/product/info/attributes", filter={"product_id": [row["product_id"]]})
    [card] = answer["result"]
    assert (card["attributes"], card["depth"], card["total"] if "total" in card else answer["total"]) == (
        *(sent["attributes"], 7),
        "1",
    )
    assert card["sku"] == str(info["sku"])
    assert card["images"] == ["https://cdn.example.com/2.jpg"]


def test_lists_in_pages() -> None:
    with seller(Sandbox(import_polls=0, seeded=False)) as client:

        def call(path: str, **body: Any) -> Any:
            return client.post(path, json=body).raise_for_status().json()

        imported(call, *(item(f"p{index:03}") for index in range(95)), polls=1)
        pages = walk(call, "/v3/product/list", "items", "last_id", filter={"visibility": "ALL"}, limit=40)
        assert [len(page) for page in pages] == [40, 40, 15]
        pages = walk(call, "/v4/product/info/attributes", "result", "last_id", filter={}, limit=50, sort_dir="desc")
        assert [row["id"] for page in pages for row in page] == sorted(
            (row["id"] for page in pages for row in page), reverse=True
        )
        for sort_by in ("sku", "offer_id", "title"):
            body = {"filter": {}, "limit": 10, "sort_by": sort_by}
            pages = walk(call, "/v4/product/info/attributes", "result", "last_id", **body)
            assert len({row["id"] for page in pages for row in page}) == 95
        for path in ("/v5/product/info/prices", "/v4/product/info/stocks"):
            pages = walk(call, path, "items", "cursor", filter={}, limit=30)
            assert len({row["product_id"] for page in pages for row in page}) == 95


def test_page_limit_caps_pages() -> None:
    with seller(Sandbox(page_limit=1)) as client:
        result = client.post("/v3/product/list", json={"filter": {}, "limit": 100}).json()["result"]
        assert (len(result["items"]), result["total_items"]) == (1, 2)


@pytest.mark.parametrize(
    ("visibility", "offers"),
    [
        ("ALL", ["mug-white-330", "bare"]),
        ("ARCHIVED", ["mug-blue-330"]),
        ("IN_SALE", ["mug-white-330"]),
        ("EMPTY_STOCK", ["bare"]),
        ("BARCODE_EXISTS", []),
        ("NOT_MODERATED", ["bare"]),
        ("MODERATED", ["mug-white-330"]),
        ("QUARANTINE", []),
    ],
)
def test_visibility(call: Call, visibility: str, offers: list[str]) -> None:
    imported(call, item("bare", primary_image=""))
    call("/v1/product/archive", product_id=[BLUE])
    rows = call("/v3/product/list", filter={"visibility": visibility})["result"]["items"]
    assert [row["offer_id"] for row in rows] == offers


def test_pictures(call: Call) -> None:
    [row] = imported(call, item("bare", primary_image=""))
    assert call("/v3/product/info/list", offer_id=["bare"])["items"][0]["sku"] == 0
    pictures = {"offer_id": "bare", "primary_image": "https://a.example/1.jpg", "images": ["https://a.example/2.jpg"]}
    task = call("/v2/product/pictures/import", items=[pictures, {"offer_id": "nothing"}])["task_id"]
    rows = outcome(call, task)
    assert [one["status"] for one in rows] == ["imported", "failed"]
    [shown] = call("/v2/product/pictures/info", product_id=[row["product_id"], 5])["items"]
    assert shown["primary_photo"] == ["https://a.example/1.jpg"]
    assert shown["photo"] == ["https://a.example/2.jpg"]
    assert (shown["color_photo"], shown["errors"]) == ([], [])
    assert call("/v3/product/info/list", offer_id=["bare"])["items"][0]["sku"] > 0


def test_attributes_update(call: Call) -> None:
    change = {"id": 10096, "complex_id": 0, "values": [{"value": "red"}]}
    items = [{"offer_id": "mug-blue-330", "attributes": [change]}, {"offer_id": "nothing", "attributes": []}]
    for status in ("imported", "skipped"):
        task = call("/v1/product/attributes/update", items=items)["task_id"]
        rows = outcome(call, task)
        assert [row["status"] for row in rows] == [status, "failed"]
    [card] = call("/v4/product/info/attributes", filter={"product_id": [BLUE]})["result"]
    assert [row["id"] for row in card["attributes"]] == [85, 10096, 4191]
    assert card["attributes"][1] == change


def test_barcodes(call: Call) -> None:
    blue, white = (row["sku"] for row in call("/v3/product/list", filter={})["result"]["items"])
    add = [
        {"sku": white, "barcode": "46002"},
        {"sku": white, "barcode": "4601234567893"},
        {"sku": 5, "barcode": "46003"},
    ]
    errors = call("/v1/barcode/add", barcodes=add)["errors"]
    assert [(row["sku"], row["barcode"], row["code"]) for row in errors] == [
        (white, "4601234567893", "barcode_already_exists"),
        (5, "46003", "sku_not_found"),
    ]
    [info] = call("/v3/product/info/list", sku=[white])["items"]
    assert info["barcodes"] == ["46002"]
    assert call("/v1/barcode/delete", barcodes=[{"sku": white, "barcode": "46002"}])["errors"] == []
    assert len(call("/v1/barcode/delete", barcodes=[{"sku": white, "barcode": "46002"}])["errors"]) == 1
    errors = call("/v1/barcode/generate", product_ids=[BLUE, BLUE + 1, 5])["errors"]
    assert [row["product_id"] for row in errors] == [BLUE, 5]
    assert call("/v3/product/info/list", sku=[white])["items"][0]["barcodes"] == [f"OZN{white}"]
    assert blue != white


def test_answers_by_sku(call: Call) -> None:
    sku = call("/v3/product/list", filter={})["result"]["items"][1]["sku"]
    assert [row["sku"] for row in call("/v1/product/rating-by-sku", skus=[sku, 5])["products"]] == [sku]
    assert [row["sku"] for row in call("/v1/product/info/subscription", skus=[sku, 5])["result"]] == [sku]
    related = call("/v1/product/related-sku/get", sku=[sku, 5])
    assert [(row["sku"], row["product_id"]) for row in related["items"]] == [(sku, BLUE + 1)]
    assert [row["sku"] for row in related["errors"]] == [5]


def test_archive_and_delete(call: Call, client: httpx.Client) -> None:
    [row] = imported(call, item("bare", primary_image=""))

    def delete(offer_id: str) -> tuple[bool, str]:
        [status] = call("/v2/products/delete", products=[{"offer_id": offer_id}])["status"]
        assert status["offer_id"] == offer_id
        return status["is_deleted"], status["error"]

    assert delete("bare") == (False, "Product is not archived")
    call("/v1/product/archive", product_id=[row["product_id"], BLUE])
    assert delete("bare") == (True, "")
    assert delete("bare") == (False, "Product not found")
    assert delete("mug-blue-330") == (False, "Product has sku")
    call("/v1/product/unarchive", product_id=[BLUE])
    assert delete("mug-blue-330") == (False, "Product is not archived")
    assert client.post("/v1/product/archive", json={"product_id": [5]}).status_code == 404


def test_prices_and_stocks(call: Call) -> None:
    rows = call(
        "/v1/product/import/prices",
        prices=[{"offer_id": "mug-blue-330", "price": "500", "old_price": "0"}, {"product_id": 5, "price": "1"}],
    )["result"]
    assert [(row["product_id"], row["updated"], len(row["errors"])) for row in rows] == [(BLUE, True, 0), (5, False, 1)]
    [prices] = call("/v5/product/info/prices", filter={"product_id": [BLUE]}, limit=10)["items"]
    assert (prices["price"]["price"], prices["price"]["old_price"]) == (500.0, 0.0)
    stocks = [{"product_id": BLUE, "warehouse_id": 7, "stock": 4}, {"offer_id": "x", "warehouse_id": 7, "stock": 4}]
    rows = call("/v2/products/stocks", stocks=stocks)["result"]
    assert [(row["warehouse_id"], row["updated"]) for row in rows] == [(7, True), (7, False)]
    [row] = call("/v1/product/info/warehouse/stocks", warehouse_id=7, limit=10)["stocks"]
    assert (row["product_id"], row["warehouse_id"], row["present"]) == (BLUE, 7, 4)
    page = call("/v2/product/info/stocks-by-warehouse/fbs", offer_id=["mug-blue-330"], limit=1)
    assert page["has_next"]
    body = {"offer_id": ["mug-blue-330"], "limit": 1, "cursor": page["cursor"]}
    assert not call("/v2/product/info/stocks-by-warehouse/fbs", **body)["has_next"]
    [row] = call("/v4/product/info/stocks", filter={"product_id": [BLUE]}, limit=10)["items"]
    assert row["stocks"][0]["present"] == 34


def test_names_and_descriptions(call: Call, client: httpx.Client) -> None:
    change = [{"offer_id": "mug-blue-330", "new_offer_id": "mug"}, {"offer_id": "nothing", "new_offer_id": "x"}]
    change.append({"offer_id": "mug", "new_offer_id": "mug-white-330"})
    errors = call("/v1/product/update/offer-id", update_offer_id=change)["errors"]
    assert [row["offer_id"] for row in errors] == ["nothing", "mug"]
    result = call("/v1/product/info/description", offer_id="mug")["result"]
    assert (result["id"], result["description"]) == (BLUE, "Керамическая кружка ручной росписи")
    assert client.post("/v1/product/info/description", json={"offer_id": "mug-blue-330"}).status_code == 404


def test_import_by_sku(call: Call) -> None:
    result = call("/v1/product/import-by-sku", items=[{"sku": 1, "offer_id": "copy", "price": "10"}])["result"]
    assert result["unmatched_sku_list"] == []
    rows = outcome(call, result["task_id"])
    assert (rows[0]["offer_id"], rows[0]["status"]) == ("copy", "imported")
    [info] = call("/v3/product/info/list", offer_id=["copy"])["items"]
    assert (info["price"], info["old_price"]) == ("10.00", "1190.00")


def test_limits_grow_and_bind() -> None:
    with seller(Sandbox(item_limit=3)) as client:

        def imports(*offers: str) -> httpx.Response:
            return client.post("/v3/product/import", json={"items": [item(offer) for offer in offers]})

        assert imports("a", "mug-blue-330").status_code == 200
        limits = client.post("/v4/product/info/limit", json={}).json()
        assert (limits["daily_create"]["usage"], limits["daily_create"]["limit"]) == (1, 3)
        assert limits["daily_update"]["usage"] == 1
        assert limits["total"]["usage"] == 2
        refused = imports("b", "c", "d")
        assert refused.status_code == 429
        assert refused.json()["code"] == "RESOURCE_EXHAUSTED"
        assert refused.headers["item-retry-after"] == "60"
        assert refused.headers["item-rate-limit-remaining"] == "2"
        assert imports("b", "c").status_code == 200


def test_lists_without_a_memory_page_over_made_up_rows() -> None:
    with seller(Sandbox(rows={"product.info_wrong_volume": 25})) as client:

        def call(path: str, **body: Any) -> Any:
            return client.post(path, json=body).raise_for_status().json()

        ids: list[int] = []
        cursor = ""
        while True:
            page = call("/v1/product/info/wrong-volume", limit=10, cursor=cursor)
            ids += [row["product_id"] for row in page["products"]]
            cursor = page["cursor"]
            if not cursor:
                break
    assert len(ids) == len(set(ids)) == 25
