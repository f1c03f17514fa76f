"""Lists in pages, stocks by schema and warehouse, reads of single products."""

from __future__ import annotations

import gc
import tracemalloc
from typing import Any

import pytest

from ozon.sandbox import Clock, Sandbox
from ozon.sandbox.data import catalogue
from ozon.sandbox.products.visibility import AWAY, LIVE
from tests.library import httpx
from tests.sandbox.conftest import NOON, Call, seller
from tests.sandbox.products.conftest import INFO, LIST
from tests.sandbox.seeded import BLUE, EXPRESS, FBS, OWN, WHITE


def walk(call: Call, path: str, **body: Any) -> list[list[Any]]:
    """Pages up to the empty one."""
    token = "cursor" if path in ("/v5/product/info/prices", "/v4/product/info/stocks") else "last_id"
    pages: list[list[Any]] = []
    last = ""
    while True:
        answer = call(path, **body, **{token: last})
        node = answer["result"] if path == LIST else answer
        rows = node["result"] if path == "/v4/product/info/attributes" else node["items"]
        if not rows:
            return pages
        pages.append(rows)
        last = node[token]


@pytest.fixture
def sandbox() -> Sandbox:
    return Sandbox(clock=Clock(NOON), products=87)


@pytest.mark.parametrize(
    "path", [LIST, "/v4/product/info/attributes", "/v5/product/info/prices", "/v4/product/info/stocks"]
)
@pytest.mark.parametrize("visibility", ["ALL", "ARCHIVED", "IN_SALE"])
def test_pages_have_every_product_once_in_order(sandbox: Sandbox, call: Call, path: str, visibility: str) -> None:
    pages = walk(call, path, filter={"visibility": visibility}, limit=40)
    fits = {**LIVE, **AWAY}.get(visibility)
    group = [product for product in sandbox.shop if product.archived == (visibility in AWAY)]
    wanted = [product.product_id for product in group if fits is None or fits(product)]
    assert [row.get("product_id", row.get("id")) for page in pages for row in page] == sorted(wanted)
    assert all(len(page) == 40 for page in pages[:-1])


@pytest.mark.parametrize("sort_by", ["sku", "offer_id", "id", "title"])
@pytest.mark.parametrize("direction", ["asc", "desc"])
def test_sortings(sandbox: Sandbox, call: Call, sort_by: str, direction: str) -> None:
    sorting = {"sort_by": sort_by, "sort_dir": direction}
    pages = walk(call, "/v4/product/info/attributes", filter={}, limit=30, **sorting)
    name = {"title": "name"}.get(sort_by, sort_by)
    found = [(int(row[name]) if name == "sku" else row[name], row["id"]) for page in pages for row in page]
    assert found == sorted(found, reverse=direction == "desc")
    assert len(found) == sum(not product.archived for product in sandbox.shop)


@pytest.mark.parametrize("token", ["x", "e30=", "WyJhIiwgMV0="])
def test_a_token_of_nobody(client: httpx.Client, token: str) -> None:
    answer = client.post(LIST, json={"filter": {}, "last_id": token})
    assert answer.status_code == 400


@pytest.mark.parametrize("limit", [0, 1001])
def test_a_page_has_one_to_a_thousand_rows(client: httpx.Client, limit: int) -> None:
    assert client.post(LIST, json={"filter": {}, "limit": limit}).status_code == 400


def test_a_product_that_goes_between_two_pages_moves_no_other(sandbox: Sandbox, call: Call) -> None:
    first = call(LIST, filter={}, limit=3)["result"]
    sandbox.shop.remove(sandbox.shop.products[first["items"][-1]["product_id"]])
    second = call(LIST, filter={}, limit=3, last_id=first["last_id"])["result"]["items"]
    everything = [product.product_id for product in sandbox.shop if not product.archived]
    assert [row["product_id"] for row in [*first["items"][:2], *second]] == everything[:5]


def test_batches_have_the_products_that_are_there_each_once(call: Call, client: httpx.Client) -> None:
    ids = {"product_id": [223681946, 5, 223681945], "offer_id": ["mug-blue-330", "nothing"], "sku": [WHITE, 1, 0]}
    assert [row["offer_id"] for row in call(INFO, **ids)["items"]] == ["mug-blue-330", "mug-white-330"]
    for name, values in ids.items():
        assert 1 <= len(call(INFO, **{name: values})["items"]) <= 2
    assert client.post(INFO, json={}).status_code == 400
    many = client.post(INFO, json={"product_id": [1] * 600, "sku": [1] * 600})
    assert (many.status_code, "1000" in many.json()["message"]) == (400, True)


def test_stocks_by_schema(sandbox: Sandbox, call: Call) -> None:
    sandbox.control.set_stock("mug-green-330", 9, fbo=True)
    [row] = call("/v4/product/info/stocks", filter={"offer_id": ["mug-green-330"]}, limit=10)["items"]
    found = {one["type"]: (one["present"], one["reserved"], one["warehouse_ids"]) for one in row["stocks"]}
    assert found == {"fbo": (9, 0, []), "rfbs": (21, 6, [OWN, EXPRESS])}
    [shown] = call(INFO, offer_id=["mug-green-330"])["items"]
    assert {one["source"]: (one["present"], one["reserved"]) for one in shown["stocks"]["stocks"]} == {
        "fbo": (9, 0),
        "rfbs": (21, 6),
    }
    [listed] = call(LIST, filter={"offer_id": ["mug-green-330"]})["result"]["items"]
    assert (listed["has_fbo_stocks"], listed["has_fbs_stocks"]) == (True, True)


def test_stocks_by_warehouse(sandbox: Sandbox, call: Call, client: httpx.Client) -> None:
    path = "/v2/product/info/stocks-by-warehouse/fbs"
    offers = ["mug-white-330", "mug-green-330", "nothing"]
    rows, cursor = [], ""
    while True:
        page = call(path, offer_id=offers, limit=2, cursor=cursor)
        rows += [(row["offer_id"], row["warehouse_id"], row["free_stock"], row["reserved"]) for row in page["products"]]
        assert all(row["present"] == row["free_stock"] + row["reserved"] for row in page["products"])
        cursor = page["cursor"]
        if not page["has_next"]:
            break
    assert rows == [("mug-white-330", FBS, 8, 5), ("mug-green-330", EXPRESS, 5, 2), ("mug-green-330", OWN, 10, 4)]
    assert call(path, sku=[WHITE], limit=5)["products"][0]["warehouse_name"] == "Склад на Ленинском"
    for body in ({}, {"offer_id": offers, "sku": [1]}):
        assert client.post(path, json={**body, "limit": 5}).status_code == 400


def test_a_warehouse(sandbox: Sandbox, call: Call, client: httpx.Client) -> None:
    path = "/v1/product/info/warehouse/stocks"
    rows = call(path, warehouse_id=OWN, limit=100)["stocks"]
    assert [(row["offer_id"], row["present"], row["reserved"]) for row in rows] == [("mug-green-330", 14, 4)]
    call("/v2/products/stocks", stocks=[{"offer_id": "mug-red-330", "warehouse_id": OWN, "stock": 2}])
    rows = call(path, warehouse_id=OWN, limit=100)["stocks"]
    assert (rows[0]["offer_id"], rows[0]["updated_at"]) == ("mug-red-330", "2026-11-02T12:00:00Z")
    answer = client.post(path, json={"warehouse_id": 5, "limit": 1})
    assert (answer.status_code, answer.json()["message"]) == (404, "Warehouse not found")


def test_single_reads(call: Call, client: httpx.Client) -> None:
    result = call("/v1/product/info/description", offer_id="mug-blue-330")["result"]
    assert (result["id"], result["description"]) == (223681945, "Керамическая кружка ручной росписи")
    answer = client.post("/v1/product/info/description", json={"product_id": 5})
    assert (answer.status_code, answer.json()["code"]) == (404, 5)


def test_answers_by_sku(call: Call) -> None:
    skus = [BLUE, 149123460, 5]
    rated = call("/v1/product/rating-by-sku", skus=skus)["products"]
    assert [(row["sku"], row["rating"]) for row in rated] == [(BLUE, 100.0), (149123460, 100.0)]
    assert [row["sku"] for row in call("/v1/product/info/subscription", skus=skus)["result"]] == skus[:2]
    related = call("/v1/product/related-sku/get", sku=skus)
    assert [(row["sku"], row["availability"]) for row in related["items"]] == [
        (BLUE, "AVAILABLE"),
        (149123460, "UNAVAILABLE"),
    ]
    assert [row["sku"] for row in related["errors"]] == [5]


DOCUMENTED = [
    operation
    for (api, name), operation in sorted(catalogue().by_id.items())
    if api == "seller" and operation.name.split(".")[0] in ("product", "barcode", "description_category")
]


@pytest.mark.parametrize("operation", DOCUMENTED, ids=lambda operation: operation.name)
def test_the_documented_request_succeeds(operation: Any) -> None:
    with seller(Sandbox(clock=Clock(NOON))) as client:
        answer = client.request(operation.method, operation.path, json=operation.request_example())
        assert answer.status_code == 200, answer.text
    if operation.name in ("barcode.add", "barcode.generate", "barcode.delete", "product.offer_id_update"):
        assert answer.json()["errors"] == []


def test_generated_products_are_the_same_for_a_seed() -> None:
    made = [
        [vars_of(product) for product in Sandbox(clock=Clock(NOON), products=300, seed=seed).shop] for seed in (0, 0, 7)
    ]
    assert made[0] == made[1] != made[2]
    assert len(made[2]) == 308


def vars_of(product: Any) -> dict[str, Any]:
    return {name: getattr(product, name) for name in type(product).__slots__}


def test_most_generated_products_are_on_sale_and_can_be_ordered() -> None:
    sandbox = Sandbox(clock=Clock(NOON), products=1000, seeded=False)
    on_sale = [product for product in sandbox.shop if LIVE["IN_SALE"](product) and not product.archived]
    assert 850 < len(on_sale) < 950
    product = on_sale[0]
    before = product.stock
    sandbox.control.create_order([{"sku": product.sku}])
    assert (product.stock, product.held) == (before - 1, 1)
    sandbox.reset()
    assert len(sandbox.shop.products) == 1000


def test_generated_products_have_right_cards() -> None:
    from ozon.sandbox.products.validation import card_errors

    sandbox = Sandbox(clock=Clock(NOON), products=200, seeded=False)
    found = {product.status for product in sandbox.shop if [*card_errors(product.card, sandbox.shop.dictionaries)]}
    assert found == {"faulty"}


@pytest.mark.parametrize("count", [-1, 100_001])
def test_numbers_of_products_that_cannot_be_meant(count: int) -> None:
    with pytest.raises(ValueError, match="products must be at"):
        Sandbox(products=count)


@pytest.mark.memory
def test_a_generated_product_takes_little_memory() -> None:
    Sandbox(products=10)
    gc.collect()
    tracemalloc.start()
    try:
        sandbox = Sandbox(products=5000)
        size = tracemalloc.get_traced_memory()[0]
    finally:
        tracemalloc.stop()
    assert size / len(sandbox.shop.products) < 3000
