"""Reports of the Seller API: created, made, fetched from the sandbox's own address, and deleted."""

from __future__ import annotations

import csv
import io
import re
from datetime import UTC, datetime
from typing import Any

import openpyxl
import pytest

from ozon.sandbox import Behaviour, Clock, Sandbox
from ozon.sandbox.data import catalogue
from tests.library import httpx
from tests.sandbox.conftest import NOON, seller

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
    reports = [info(client, code) for _ in range(5)]
    assert reports[-1]["status"] in ("success", "failed")
    return reports[-1]


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
                # the settlement of a month without business is no workbook
                ending = "xlsx" if "placement" in kind or kind == "compensation_report" else "csv"
                assert f"/{kind or 'realization_posting'}.{ending}" in report["file"]
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
        [fbo] = rows(client, path, {"filter": {**PERIOD, "delivery_schema": ["fbo"]}})
        assert (fbo["Номер отправления"], fbo["Статус"]) == ("24219512-0020-1", "delivering")


def test_stocks_are_those_of_the_warehouse(sandbox: Sandbox) -> None:
    with seller(sandbox) as client:
        found = rows(client, "/v1/report/warehouse/stock", {"warehouseId": [22142605386000]})
        assert {row["ID склада"] for row in found} == {"22142605386000"}
        blue = next(row for row in found if row["Артикул"] == "mug-blue-330")
        stocks = sandbox.control.product("mug-blue-330").stocks
        assert int(blue["Доступно, шт."]) == stocks[22142605386000]


@pytest.mark.parametrize(
    ("changes", "more"),
    [
        ({"delivery_schema": ["fbo", "fbs"]}, {}),
        ({"delivery_schema": ["fbo"]}, {"with": {"analytics_data": True}}),
        ({"delivery_schema": ["fbo"]}, {"with": {"additional_data": True}}),
    ],
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


PLACEMENT = ["by-products", "by-supplies"]


@pytest.mark.parametrize("kind", PLACEMENT)
def test_storage_has_a_row_for_each_day_and_product_until_yesterday(sandbox: Sandbox, kind: str) -> None:
    sandbox.control.set_stock("mug-white-330", 4, fbo=True)
    sandbox.control.set_stock("mug-blue-330", 2, fbo=True)
    body = {"date_from": "2026-10-30", "date_to": "2026-11-05"}
    with seller(sandbox) as client:
        report = made(client, f"/v1/report/placement/{kind}/create", body)
        answer = client.get(report["file"])
    assert answer.headers["content-type"].endswith("spreadsheetml.sheet")
    sheet: Any = openpyxl.load_workbook(io.BytesIO(answer.content)).active
    head, *found = sheet.iter_rows(values_only=True)
    rows = [dict(zip(head, row, strict=True)) for row in found]
    assert [(row["Дата"], row["Артикул"], row["Кол-во экземпляров"]) for row in rows] == [
        (day, offer_id, units)
        for day in ("2026-10-30", "2026-10-31", "2026-11-01")  # it is November 2
        for offer_id, units in (("mug-blue-330", 2), ("mug-white-330", 4))
    ]
    assert all(row["Кол-во платных экземпляров"] <= row["Кол-во экземпляров"] for row in rows)
    assert len({row.get("Номер поставки") for row in rows}) == (2 if kind == "by-supplies" else 1)


@pytest.mark.parametrize("kind", PLACEMENT)
def test_storage_without_rows_is_no_data(sandbox: Sandbox, kind: str) -> None:
    with seller(sandbox) as client:
        report = made(
            client, f"/v1/report/placement/{kind}/create", {"date_from": "2026-10-30", "date_to": "2026-11-01"}
        )
    assert (report["status"], report["error"], report["file"]) == ("failed", "no_data", "")


@pytest.mark.parametrize("kind", PLACEMENT)
@pytest.mark.parametrize(("last", "status"), [("2026-10-31", 200), ("2026-11-01", 400), ("2026-09-29", 400)])
def test_storage_covers_31_days(sandbox: Sandbox, kind: str, last: str, status: int) -> None:
    with seller(sandbox) as client:
        body = {"date_from": "2026-09-30", "date_to": last}
        assert client.post(f"/v1/report/placement/{kind}/create", json=body).status_code == status


@pytest.mark.parametrize("kind", PLACEMENT)
def test_storage_is_reported_five_times_a_day(kind: str) -> None:
    sandbox = Sandbox(clock=Clock(NOON), profile="realistic")
    body = {"date_from": "2026-10-30", "date_to": "2026-11-01"}
    with seller(sandbox) as client:

        def status() -> int:
            return client.post(f"/v1/report/placement/{kind}/create", json=body).status_code

        assert [status() for _ in range(6)] == [200] * 5 + [429]
        sandbox.clock.advance(days=1)
        assert status() == 200


@pytest.mark.parametrize("operation", CREATING, ids=lambda one: one.name)
def test_a_report_is_unready_until_its_time_and_kept_for_three_days(operation: Any) -> None:
    sandbox = Sandbox(clock=Clock(NOON), import_polls=10**6)
    sandbox.control.set_stock("mug-white-330", 4, fbo=True)
    with seller(sandbox) as client:
        code = created(client, operation.path, operation.request_example() or {})
        unready = info(client, code)
        assert (unready["status"] in ("waiting", "processing"), unready["file"]) == (True, "")
        sandbox.clock.advance(Behaviour().task_seconds)
        assert info(client, code)["status"] in ("success", "failed")
        sandbox.clock.advance(3 * 86_400 - Behaviour().task_seconds - 1)
        assert info(client, code)
        sandbox.clock.advance(1)
        assert client.post("/v1/report/info", json={"code": code}).status_code == 404


DAYS = ("0000-00-00", "0001-01-01", "1999-12-31", "2026-13-01", "2026-02-30", "9998-12-31", "9999-12-31", "٢٠٢٦-٠١-٠١")


@pytest.mark.parametrize("day", DAYS)
def test_no_period_breaks_the_answers_that_follow(day: str) -> None:
    sandbox = Sandbox(orders=20, clock=NOON, behaviour=Behaviour(late_cancellations=0.5))
    with seller(sandbox) as client:
        for operation in CREATING:
            body = dated(operation.request_example() or {}, day)
            if client.post(operation.path, json=body).status_code not in (400, 429):
                made(client, operation.path, body)


def dated(node: Any, day: str) -> Any:
    """A body with another day wherever it has a month, a day or a moment."""
    if isinstance(node, dict):
        return {name: dated(value, day) for name, value in node.items()}
    found = re.match(r"\d{4}-\d\d(-\d\d)?", node) if isinstance(node, str) else None
    return f"{day[: found.end()]}{node[found.end() :]}" if found else node


def test_documents_of_a_month_have_what_was_sold_and_what_was_lost() -> None:
    behaviour = Behaviour(late_cancellations=0.2, late_cancellation_seconds=(864_000.0, 900_000.0))
    sandbox = Sandbox(products=20, orders=200, clock=datetime(2026, 11, 26, 9, tzinfo=UTC), behaviour=behaviour)
    month = {"date": "2026-11"}
    with seller(sandbox) as client:
        found = {name: book(client, f"/v1/finance/{name}", month) for name in ("compensation", "mutual-settlement")}
        lost = found["compensation"]
        assert lost[3][1:4] == ["№ п/п", "Тип компенсации", "Название товара"]
        assert lost[-1][1] == "Итого"
        assert len(lost) > 5
        assert sum(line[7] for line in lost[4:-1]) == lost[-1][7]
        settled = {line[1]: line[11] for line in found["mutual-settlement"][4:]}
        assert settled["Отчет о компенсациях"] == lost[-1][7]
        assert settled["Конечное сальдо"] == settled["Отчет о реализации"] + lost[-1][7]
        assert made(client, "/v1/finance/decompensation", month)["error"] == "no_data"
        assert made(client, "/v1/finance/mutual-settlement", {"date": "2020-01"})["error"] == ""  # every month has one


def book(client: httpx.Client, path: str, body: Any) -> list[list[Any]]:
    """The cells of a workbook."""
    answer = client.get(made(client, path, body)["file"])
    sheet = openpyxl.load_workbook(io.BytesIO(answer.content)).worksheets[0]
    return [list(line) for line in sheet.iter_rows(values_only=True)]


def test_links_lead_to_the_address_of_the_caller(sandbox: Sandbox) -> None:
    with (
        sandbox.serve() as url,
        httpx.Client(base_url=url, headers={"Client-Id": "836", "Api-Key": "sandbox-key"}) as it,
    ):
        report = made(it, "/v1/report/products/create", {})
        assert report["file"].startswith(f"{url}/")
        assert httpx.get(report["file"]).status_code == 200  # without a key
