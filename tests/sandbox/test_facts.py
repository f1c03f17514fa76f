"""What the service was found to take, to refuse and to say: the sandbox does the same, because the spec says it."""

from __future__ import annotations

from typing import Any

import pytest

from ozon.sandbox.data import catalogue
from tests.library import httpx
from tests.sandbox.conftest import Call

NUMBER = "24219509-0020-{}"
LINK = "https://cdn.example.com/{}.jpg"


def documented(name: str) -> Any:
    """The request of the documentation."""
    return catalogue().operation("seller", name).request_example()


@pytest.mark.parametrize("status", ["ALL", "OPENED", "CLOSED"])
def test_chats_are_chosen_in_capitals(call: Call, status: str) -> None:
    assert call("/v3/chat/list", filter={"chat_status": status}, limit=100)["chats"]


@pytest.mark.parametrize("status", ["All", "Opened", "opened"])
def test_other_spellings_of_a_chat_status_are_refused(client: httpx.Client, status: str) -> None:
    answer = client.post("/v3/chat/list", json={"filter": {"chat_status": status}, "limit": 100})
    assert answer.status_code == 400
    assert "ChatStatus" in answer.json()["message"]


def test_a_message_number_may_be_above_64_bits(call: Call) -> None:
    for number in (3000000000118032000, 30000001280042740000):
        assert call("/v3/chat/history", chat_id="x", direction="Forward", from_message_id=number)["messages"]


@pytest.mark.parametrize("path", ["/v3/product/list", "/v4/product/info/attributes"])
def test_the_newest_visibility_is_taken(call: Call, path: str) -> None:
    assert call(path, filter={"visibility": "SHOWCASE_SELECT_ACTIVE"}, limit=10)


@pytest.mark.parametrize("path", ["delivering", "last-mile", "delivered"])
@pytest.mark.parametrize(("count", "status"), [(0, 400), (1, 200), (20, 200), (21, 400), (25, 400)])
def test_rfbs_steps_take_1_to_20_postings(client: httpx.Client, path: str, count: int, status: int) -> None:
    body = {"posting_number": [NUMBER.format(index) for index in range(count)]}
    assert client.post(f"/v2/fbs/posting/{path}", json=body).status_code == status


@pytest.mark.parametrize(("count", "status"), [(50, 200), (51, 400)])
def test_a_card_has_up_to_50_pictures(client: httpx.Client, count: int, status: int) -> None:
    images = [LINK.format(index) for index in range(count)]
    for path, body in (
        ("/v2/product/pictures/import", {"items": [{"offer_id": "mug-blue-330", "images": images}]}),
        ("/v1/product/pictures/import", {"product_id": 223681945, "images": images}),
    ):
        assert client.post(path, json=body).status_code == status


@pytest.mark.parametrize(("length", "status"), [(50, 200), (51, 400)])
def test_an_article_has_up_to_50_characters(client: httpx.Client, length: int, status: int) -> None:
    article = "ж" * length
    body = {"update_offer_id": [{"offer_id": "a", "new_offer_id": article}]}
    assert client.post("/v1/product/update/offer-id", json=body).status_code == status


def test_no_limit_is_minus_one_and_limits_per_minute_are_a_list(call: Call) -> None:
    limits = call("/v4/product/info/limit")
    assert limits["total"]["limit"] == -1
    assert {*limits["total"]["quota_by_category"][0]} == {"category_id", "limit", "usage"}
    assert isinstance(limits["operation_limits"], list)


@pytest.mark.parametrize("kind", ["crossdock", "direct", "multi-cluster"])
def test_a_draft_that_was_made_has_no_errors(call: Call, kind: str) -> None:
    body = documented(f"supply_draft_{kind.replace('-', '_')}_create")
    assert call(f"/v1/draft/{kind}/create", **body)["errors"] == []


def test_what_went_well_names_no_error(call: Call) -> None:
    report = call("/v1/report/info", code="a9f8c1d2-3b4e-4f5a-8c6d-7e8f9a0b1c2d")["result"]
    assert (report["status"], report["error"]) == ("success", "")
    labels = call("/v2/posting/fbs/package-label/get", task_id=172549793)
    assert (labels["status"]["code"], labels["status"]["unprinted_postings"], labels["error"]["code"]) == (
        "completed",
        [],
        "",
    )
    [card] = call("/v3/product/info/list", offer_id=["mug-blue-330"])["items"]
    assert card["statuses"]["status_failed"] == ""


def test_a_posting_can_be_cancelled_for_more_than_one_reason(call: Call) -> None:
    [posting] = call("/v1/posting/fbs/cancel-reason", related_posting_numbers=[NUMBER.format(1)])["result"]
    assert {352, 400, 402} <= {reason["id"] for reason in posting["reasons"]}
    every = {
        reason["id"]: reason["is_available_for_cancellation"]
        for reason in call("/v2/posting/fbs/cancel-reason/list")["result"]
    }
    assert every[352] is True
    assert every[401] is False


def test_skus_in_requirements_are_numbers(call: Call) -> None:
    [posting, *_] = call(
        "/v4/posting/fbs/unfulfilled/list",
        filter={"cutoff_from": "2026-10-01T00:00:00Z", "cutoff_to": "2026-10-08T00:00:00Z"},
        limit=100,
    )["postings"]
    assert all(type(sku) is int for skus in posting["requirements"].values() for sku in skus)


def test_the_flag_of_automatic_additions_is_false_where_ozon_chose(call: Call) -> None:
    body = {"action_id": 1, "auto_add_date": "2026-10-15T09:00:00Z", "limit": 10}
    [product, *_] = call("/v2/actions/auto-add/products/list", **body)["products"]
    assert product["add_mode"] is False
    [product, *_] = call("/v2/actions/products", action_id=1, limit=10)["products"]
    assert product["add_mode"] == "SELLER"
    assert set(product["website_prices"]["prices_by_schema"]["FBS"]) == {"black_price", "green_price"}


def test_the_first_version_of_promotions_pages_by_text(call: Call) -> None:
    for token in ("", "WzIyMzY4MTk0NSwyMjM2ODE5NDVd", 0):
        assert call("/v1/actions/products", action_id=1, limit=10, last_id=token)["result"]["products"]


def test_local_sales_want_period_and_products(client: httpx.Client) -> None:
    whole = documented("analytics_local_sale_items_clusters_info")
    assert client.post("/v1/analytics/local-sale/items-clusters/info", json=whole).status_code == 200
    for name in ("period", "skus"):
        part = {key: value for key, value in whole["filter"].items() if key != name}
        answer = client.post("/v1/analytics/local-sale/items-clusters/info", json={**whole, "filter": part})
        assert answer.status_code == 400


def test_a_supply_of_other_kinds_names_no_storage_warehouse(client: httpx.Client) -> None:
    body = {
        **documented("supply_draft_supply_create"),
        "selected_cluster_warehouses": [{"macrolocal_cluster_id": 4039}],
    }
    assert client.post("/v2/draft/supply/create", json=body).status_code == 200
    body["selected_cluster_warehouses"] = [{"storage_warehouse_id": 19262731541000}]
    assert client.post("/v2/draft/supply/create", json=body).status_code == 400


def test_the_change_of_the_category_tree_can_be_asked_for(client: httpx.Client) -> None:
    body = {"url": "https://shop.example.com/x", "types": ["TYPE_DESCRIPTION_CATEGORY_TREE_CHANGED"]}
    assert client.post("/v1/notification/set", json=body).status_code == 200


def test_the_thresholds_of_pushes_are_told(call: Call) -> None:
    found = call("/v1/notification/list")["availability_status_thresholds"]
    assert found == [{"status": "YELLOW", "threshold": 1500}, {"status": "RED", "threshold": 2500}]
