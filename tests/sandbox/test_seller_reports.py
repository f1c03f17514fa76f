"""Reports of the Seller API: created, made, fetched from the sandbox's own address, and deleted."""

from __future__ import annotations

import csv
import io
from typing import Any

import pytest

from ozon.sandbox import Sandbox
from ozon.sandbox.data import catalogue
from tests.library import httpx
from tests.sandbox.conftest import seller

CREATING = [
    one
    for one in catalogue().by_id.values()
    if one.api == "seller" and one.facts.get("task", {}).get("poll") == "report_info"
]
PERIOD = {
    "delivery_schema": ["fbs"],
    "processed_at_from": "2020-01-01T00:00:00Z",
    "processed_at_to": "2099-01-01T00:00:00Z",
}


def created(client: httpx.Client, path: str, body: Any) -> str:
    answer = client.post(path, json=body).json()
    return str(answer.get("result", answer)["code"])


def info(client: httpx.Client, code: str) -> dict[str, Any]:
    found: dict[str, Any] = client.post("/v1/report/info", json={"code": code}).json()["result"]
    return found


def made(client: httpx.Client, path: str, body: Any) -> dict[str, Any]:
    """A report that is not pending any more."""
    code = created(client, path, body)
    for _ in range(10):
        if (report := info(client, code))["status"] not in ("waiting", "processing"):
            return report
    raise AssertionError(report)


def rows(client: httpx.Client, path: str, body: Any) -> list[dict[str, str]]:
    report = made(client, path, body)
    assert report["status"] == "success", report
    answer = client.get(report["file"])
    assert answer.status_code == 200
    assert answer.headers["content-type"].startswith("text/csv")
    return list(csv.DictReader(io.StringIO(answer.content.decode("utf-8-sig"), newline=""), delimiter=";"))


def test_every_method_that_creates_a_report_is_simulated(sandbox: Sandbox) -> None:
    assert len(CREATING) == 13
    with seller(sandbox) as client:
        for operation in CREATING:
            report = made(client, operation.path, operation.request_example() or {})
            kind = report.get("report_type", "")
            assert (report["status"], report["error"]) in {("success", ""), ("failed", "no_data")}
            if report["status"] == "success":
                assert f"/{kind or 'realization_posting'}.csv" in report["file"]
                assert client.get(report["file"]).status_code == 200


def test_a_report_waits_is_made_and_is_deleted(sandbox: Sandbox) -> None:
    with seller(sandbox) as client:
        code = created(client, "/v1/report/products/create", {})
        seen = [info(client, code) for _ in range(5)]
        assert [one["status"] for one in seen][:2] == ["waiting", "processing"]
        assert seen[-1]["status"] == "success"
        assert [bool(one["file"]) for one in seen] == [one["status"] == "success" for one in seen]
        sandbox.clock.advance(days=2, hours=23)
        assert client.get(seen[-1]["file"]).status_code == 200
        sandbox.clock.advance(hours=2)
        assert client.get(seen[-1]["file"]).status_code == 404
        assert client.post("/v1/report/info", json={"code": code}).status_code == 404


def test_a_report_is_made_without_polls(sandbox: Sandbox) -> None:
    with seller(sandbox) as client:
        code = created(client, "/v1/report/products/create", {})
        sandbox.clock.advance(60)
        assert info(client, code)["status"] == "success"


def test_products_are_those_of_the_filter(sandbox: Sandbox) -> None:
    with seller(sandbox) as client:
        path = "/v1/report/products/create"
        everything = rows(client, path, {})
        listed = client.post("/v3/product/list", json={"filter": {}, "limit": 1000}).json()["result"]["items"]
        assert [row["Артикул"] for row in everything] == [one["offer_id"] for one in listed]
        assert {row["Артикул"] for row in rows(client, path, {"offer_id": ["mug-blue-330"]})} == {"mug-blue-330"}
        assert {row["Article"] for row in rows(client, path, {"search": "WHITE", "language": "EN"})} == {
            "mug-white-330"
        }
        archived = {row["Артикул"] for row in rows(client, path, {"visibility": "ARCHIVED"})}
        assert archived.isdisjoint({row["Артикул"] for row in everything})


def test_postings_have_a_row_for_each_product(sandbox: Sandbox) -> None:
    order = sandbox.control.create_order([{"offer_id": "mug-white-330", "quantity": 2}])
    with seller(sandbox) as client:
        path = "/v1/report/postings/create"
        found = rows(client, path, {"filter": PERIOD})
        [row] = [row for row in found if row["Номер отправления"] == order.posting_number]
        assert (row["Артикул"], row["Количество"]) == ("mug-white-330", "2")
        later = {**PERIOD, "processed_at_from": "2098-01-01T00:00:00Z"}
        assert made(client, path, {"filter": later})["error"] == "no_data"
        assert made(client, path, {"filter": {**PERIOD, "delivery_schema": ["fbo"]}})["status"] == "failed"


def test_stocks_are_those_of_the_warehouse(sandbox: Sandbox) -> None:
    with seller(sandbox) as client:
        found = rows(client, "/v1/report/warehouse/stock", {"warehouseId": [22142605386000]})
        assert {row["ID склада"] for row in found} == {"22142605386000"}
        blue = next(row for row in found if row["Артикул"] == "mug-blue-330")
        stocks = sandbox.control.product("mug-blue-330").stocks
        assert int(blue["Доступно, шт."]) == stocks[22142605386000]


@pytest.mark.parametrize(
    ("changes", "more"),
    [({"delivery_schema": ["fbo", "fbs"]}, {}), ({"delivery_schema": ["fbo"]}, {"with": {"analytics_data": True}})],
)
def test_refusals(sandbox: Sandbox, changes: dict[str, Any], more: dict[str, Any]) -> None:
    with seller(sandbox) as client:
        body = {"filter": {**PERIOD, **changes}, **more}
        assert client.post("/v1/report/postings/create", json=body).status_code == 400
        assert client.post("/v1/report/info", json={"code": "REPORT_none"}).status_code == 404


def test_the_list_has_the_newest_first_and_filters(sandbox: Sandbox) -> None:
    def listed(**more: Any) -> tuple[list[str], int]:
        found = client.post("/v1/report/list", json={"page": 1, "page_size": 10, **more}).json()["result"]
        return [one["code"] for one in found["reports"]], found["total"]

    with seller(sandbox) as client:
        first, [documented] = created(client, "/v1/report/products/create", {}), listed()[0][1:]
        second = created(client, "/v2/report/returns/create", next(
            one.request_example() for one in CREATING if one.name == "report.returns_create"
        ))  # fmt: skip
        assert listed() == ([second, first, documented], 3)
        assert listed(report_type="SELLER_RETURNS") == ([second], 1)
        assert listed(page=2, page_size=2) == ([documented], 3)


def test_the_link_of_returns_lives_five_minutes(sandbox: Sandbox) -> None:
    body = next(one.request_example() for one in CREATING if one.name == "report.returns_create")
    with seller(sandbox) as client:
        report = made(client, "/v2/report/returns/create", body)
        assert client.get(report["file"]).status_code == 200
        sandbox.clock.advance(minutes=5)
        assert client.get(report["file"]).status_code == 404
        assert client.get(info(client, report["code"])["file"]).status_code == 200


def test_links_lead_to_the_address_of_the_caller(sandbox: Sandbox) -> None:
    with (
        sandbox.serve() as url,
        httpx.Client(base_url=url, headers={"Client-Id": "836", "Api-Key": "sandbox-key"}) as it,
    ):
        report = made(it, "/v1/report/products/create", {})
        assert report["file"].startswith(f"{url}/")
        assert httpx.get(report["file"]).status_code == 200  # without a key
