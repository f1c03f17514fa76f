"""What a batch says of an item is what Ozon said, whatever the answer looks like."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from ozon import OAuthApp, Seller
from ozon.batch import archive, delete, import_products, unarchive, update_prices, update_stocks
from ozon.limits import FileStore, LimitError, Limits, MemoryStore, Rate, StoreError
from ozon_generated.errors import OzonError, ServerError
from tests.batch.support import IMPORT, ONCE, Time, card, cards, scripted, statuses
from tests.library import httpx

pytestmark = pytest.mark.usefixtures("clock")
HOUSE = 22142605386000


def stock(**more: Any) -> dict[str, Any]:
    return {"offer_id": "PH1", "warehouse_id": HOUSE, "stock": 5, **more}


def row(**more: Any) -> dict[str, Any]:
    return {"offer_id": "PH1", "product_id": 1, "warehouse_id": HOUSE, "updated": True, "errors": [], **more}


NOT_FOUND = [{"code": "NOT_FOUND", "message": "Product not found"}]


# Done only on an explicit yes


@pytest.mark.parametrize(
    ("answer", "status"),
    [
        (row(), "done"),
        (row(updated="true"), "done"),
        (row(updated=False), "failed"),
        (row(updated="false"), "failed"),
        (row(updated=None), "unknown"),
        ({"offer_id": "PH1", "warehouse_id": HOUSE}, "unknown"),
        (row(updated=None, errors=NOT_FOUND), "failed"),
        (row(updated=False, errors=NOT_FOUND), "failed"),
        (row(updated=True, errors=NOT_FOUND), "unknown"),
    ],
)
def test_what_a_row_says(answer: dict[str, Any], status: str) -> None:
    (result,) = update_stocks(scripted({"result": [answer]}), [stock()])
    assert result.status == status
    assert bool(result.errors) == (status != "done")
    if answer.get("errors"):
        assert str(result.errors[0]) == "NOT_FOUND: Product not found"


@pytest.mark.parametrize(
    ("rows", "status"),
    [
        ([row(), row()], "done"),
        ([row(), row(updated=False, errors=NOT_FOUND)], "unknown"),
        ([row(updated=False, errors=NOT_FOUND), row()], "unknown"),
        ([row(updated=False), row(updated=False, errors=NOT_FOUND)], "failed"),
    ],
)
def test_two_rows_for_one_item_are_both_read(rows: list[dict[str, Any]], status: str) -> None:
    (result,) = update_stocks(scripted({"result": rows}), [stock()])
    assert result.status == status
    assert ("NOT_FOUND: Product not found" in map(str, result.errors)) == (status != "done")


@pytest.mark.parametrize("name", ["", "PH1"])
def test_the_reason_in_a_row_that_may_be_of_several_items_is_told_for_each(name: str) -> None:
    rows = [row(offer_id=name, warehouse_id=0), row(offer_id=name, warehouse_id=0, updated=False, errors=NOT_FOUND)]
    results = list(update_stocks(scripted({"result": rows}), [stock(), stock(warehouse_id=HOUSE + 1)]))
    assert statuses(results) == ["unknown"] * 2
    assert {str(result.errors[0]) for result in results} == {"NOT_FOUND: Product not found"}


@pytest.mark.parametrize("call", [archive, unarchive])
@pytest.mark.parametrize(
    ("body", "status"),
    [
        ({"result": True}, "done"),
        ({"result": "true"}, "done"),
        ({"result": False}, "failed"),
        ({"result": "false"}, "failed"),
        ({"result": None}, "unknown"),
        ({"result": 1}, "unknown"),
        ({"result": [True]}, "unknown"),
        ({}, "unknown"),
        ({"code": 3, "message": "no such product"}, "unknown"),
    ],
)
def test_one_answer_for_all(call: Callable[..., Any], body: Any, status: str) -> None:
    wanted: list[Any] = [1, "2"]
    results = list(call(scripted(body), wanted))
    assert statuses(results) == [status] * 2
    assert [result.product_id for result in results if result.ok] == ([1, 2] if status == "done" else [])
    assert all(status == "done" or result.errors for result in results)


@pytest.mark.parametrize("call", [update_prices, update_stocks, delete, import_products])
@pytest.mark.parametrize(
    "body",
    [
        {},
        {"result": None},
        {"result": True},
        {"result": "true"},
        {"result": {}},
        {"status": None},
        {"code": 3, "message": "broken"},
        [],
    ],
)
def test_an_answer_without_rows_is_no_outcome(call: Callable[..., Any], body: Any) -> None:
    item = {**card(1), "warehouse_id": 1, "stock": 1}
    names = {update_prices: ("offer_id", "price"), update_stocks: ("offer_id", "warehouse_id", "stock")}
    wanted = {name: item[name] for name in names.get(call, ())} or ("mug-1" if call is delete else card(1))
    settings = {"settle": 5.0} if call is import_products else {}
    (result,) = call(scripted(body), [wanted], **settings)
    assert result.status == "unknown"
    assert result.errors
    assert "product.info" in result.errors[-1].message


def test_a_task_without_a_list_is_not_an_empty_task() -> None:
    client = scripted({"result": {"task_id": 7}}, {"result": {"items": None}})
    (result,) = import_products(client, [card(1)], deadline=20)
    assert (result.status, result.task_id) == ("unknown", 7)
    assert "wait_for_import(client, 7)" in result.errors[0].message


def test_states_of_one_card_that_differ_are_no_outcome() -> None:
    error = {"code": "price_invalid", "message": "no"}
    items = [{"offer_id": "mug-1", "status": "imported"}, {"offer_id": "mug-1", "status": "failed", "errors": [error]}]
    (result,) = import_products(scripted({"result": {"task_id": 7}}, {"result": {"items": items}}), [card(1)])
    assert (result.status, result.task_id) == ("unknown", 7)
    assert [one.code for one in result.errors] == ["price_invalid", "two_rows"]


@pytest.mark.parametrize("call", [archive, unarchive])
def test_a_refusal_tells_the_reason_beside_it(call: Callable[..., Any]) -> None:
    (result,) = call(scripted({"result": False, "message": "no such product"}), [1])
    assert (result.status, str(result.errors[0])) == ("failed", "no such product")


@pytest.mark.parametrize("number", ["", " ", "seven", None, True, [7], {"id": 7}])
def test_a_task_without_a_number_may_run(number: Any) -> None:
    (result,) = import_products(scripted({"result": {"task_id": number}}, *[{"items": []}] * 9), [card(1)], settle=5)
    assert result.status == "unknown"
    assert "result.task_id" in result.errors[-1].message


def test_imported_with_errors_is_no_card() -> None:
    error = {"code": "error_attribute_values_out_of_range", "level": "error", "attribute_id": 85}
    items = [{"offer_id": "mug-1", "status": "imported", "product_id": 9, "errors": [error]}]
    (result,) = import_products(scripted({"result": {"task_id": 7}}, {"result": {"items": items}}), [card(1)])
    assert (result.status, result.product_id, result.errors[0].attribute_id) == ("failed", 9, 85)


def test_a_shop_that_shows_no_list_has_not_lost_a_product() -> None:
    for body, status in (
        ({"items": []}, "done"),
        ({"items": [{"offer_id": "mug-2"}]}, "done"),
        ({"items": None}, "unknown"),
        ({"items": [None]}, "unknown"),
        ({"items": [{"id": 5}]}, "unknown"),
        ({}, "unknown"),
    ):
        (result,) = delete(scripted(httpx.ReadError("cut"), *[body] * 20), ["mug-1"])
        assert result.status == status


# Who is who


@pytest.mark.parametrize(
    ("item", "answer"),
    [
        (stock(warehouse_id=str(HOUSE), stock="5"), row()),
        (stock(offer_id=" PH1 "), row()),
        (stock(offer_id=1001), row(offer_id="1001")),
        (stock(offer_id=1001.0, warehouse_id=float(HOUSE)), row(offer_id="1001", warehouse_id=str(HOUSE))),
        (stock(), row(warehouse_id=0)),
        (stock(), row(offer_id="", product_id=0)),
        ({"product_id": "1", "warehouse_id": HOUSE, "stock": 1}, row()),
        (stock(), {"updated": True}),
    ],
)
def test_rows_find_their_items(item: dict[str, Any], answer: dict[str, Any]) -> None:
    (result,) = update_stocks(scripted({"result": [answer]}), [item])
    assert (result.status, result.errors) == ("done", ())
    refused = {**answer, "updated": False, "errors": NOT_FOUND}
    (result,) = update_stocks(scripted({"result": [refused]}), [item])
    assert (result.status, str(result.errors[0])) == ("failed", "NOT_FOUND: Product not found")


def test_a_row_of_another_name_is_no_proof_but_its_reason_is_told() -> None:
    (result,) = update_stocks(scripted({"result": [row(offer_id="other", errors=NOT_FOUND)]}), [stock()])
    assert result.status == "unknown"
    assert str(result.errors[0]) == "NOT_FOUND: Product not found"


def test_two_warehouses_whose_numbers_are_left_out_stay_apart() -> None:
    rows = [row(warehouse_id=0), row(warehouse_id=0, updated=False, errors=NOT_FOUND)]
    results = list(update_stocks(scripted({"result": rows}), [stock(), stock(warehouse_id=2)]))
    assert statuses(results) == ["unknown"] * 2


def test_what_is_sent_has_the_documented_types() -> None:
    seen: list[Any] = []

    def handle(request: httpx.Request) -> httpx.Response:
        seen.append(json.loads(request.content))
        return httpx.Response(200, json={"result": [row(offer_id="1001")]})

    client = Seller("836", "key", transport=httpx.MockTransport(handle))
    item = {"offer_id": 1001.0, "warehouse_id": str(HOUSE), "stock": "5"}
    (result,) = update_stocks(client, [item])
    assert seen == [{"stocks": [{"offer_id": "1001", "warehouse_id": HOUSE, "stock": 5}]}]
    assert (result.item, result.key) == (item, 1001.0)


# Refusals


def strict_about_stocks(message: Callable[[int], str]) -> tuple[Seller, list[int]]:
    """A shop that refuses a request with a stock of 13, and the sizes of the requests."""
    sizes: list[int] = []

    def handle(request: httpx.Request) -> httpx.Response:
        rows = json.loads(request.content)["stocks"]
        sizes.append(len(rows))
        bad = [place for place, one in enumerate(rows) if one["stock"] == 13]
        if bad:
            return httpx.Response(400, json={"code": 3, "message": message(bad[0])})
        done = [row(offer_id=one["offer_id"], warehouse_id=one["warehouse_id"]) for one in rows]
        return httpx.Response(200, json={"result": done})

    return Seller("836", "key", transport=httpx.MockTransport(handle), retry=ONCE), sizes


def hundred(*bad: int) -> list[dict[str, Any]]:
    return [stock(offer_id=str(number), stock=13 if number in bad else 1) for number in range(1, 101)]


def test_a_refusal_without_a_row_is_halved() -> None:
    client, sizes = strict_about_stocks(lambda place: "stock must be another")
    results = list(update_stocks(client, hundred(42)))
    assert [result.index for result in results if not result.ok] == [41]
    assert [(error.index, error.message) for error in results[41].errors] == [(41, "stock must be another")]
    assert len(sizes) < 20


def test_a_refusal_that_names_a_row_says_which_of_the_input() -> None:
    client, sizes = strict_about_stocks(lambda place: f"invalid Request.Stocks[{place}].WarehouseId: value is wrong")
    results = list(update_stocks(client, hundred(7, 42, 99)))
    failed = [result for result in results if not result.ok]
    assert [(result.status, result.index, result.errors[0].index) for result in failed] == [
        ("failed", 6, 6),
        ("failed", 41, 41),
        ("failed", 98, 98),
    ]
    assert {result.errors[0].path for result in failed} == {"warehouse_id"}
    assert sizes == [100, 99, 98, 97]


def test_a_method_that_is_off_is_not_halved() -> None:
    refusal = httpx.Response(400, json={"code": 9, "message": "obsolete method cannot be used"})
    results = list(update_stocks(scripted(refusal), hundred()))
    assert statuses(results) == ["not_sent"] * 100
    assert results[0].errors[0].message == "obsolete method cannot be used"


# What was not sent, and what may have been


def test_a_429_that_lists_what_it_took() -> None:
    sent: list[str] = []

    def handle(request: httpx.Request) -> httpx.Response:
        rows = json.loads(request.content)["stocks"]
        sent.extend(one["offer_id"] for one in rows)
        if len(sent) > 4:
            return httpx.Response(200, json={"result": [row(offer_id=one["offer_id"]) for one in rows]})
        throttled = [{"code": "TOO_MANY_REQUESTS", "message": "Stock is updated too frequently"}]
        answers = [row(offer_id="1"), row(offer_id="2", updated=False, errors=throttled)]
        answers.append(row(offer_id="3", updated=False, errors=NOT_FOUND))
        return httpx.Response(429, json={"result": answers}, headers={"Retry-After": "1"})

    client = Seller("836", "key", transport=httpx.MockTransport(handle))
    results = list(update_stocks(client, [stock(offer_id=str(number)) for number in range(1, 5)]))
    assert statuses(results) == ["done", "done", "failed", "unknown"]
    assert sent == ["1", "2", "3", "4", "2"]
    assert "HTTP 429" in results[3].errors[0].message


def test_a_turn_that_comes_too_late() -> None:
    transport = httpx.MockTransport(lambda request: httpx.Response(200, json={"result": {"task_id": 7}}))
    client = Seller("836", "key", transport=transport, limits=Limits(account=[Rate(1, 3600)], max_wait=0.0))
    results = list(import_products(client, cards(3), max_items=1, in_flight=3))
    assert statuses(results) == ["unknown", "not_sent", "not_sent"]
    assert results[0].task_id == 7
    for result in results:
        assert isinstance(result.error, LimitError)
        assert result.retry_at is not None
        assert result.retry_at - datetime.now(UTC) > timedelta(minutes=50)


def test_a_store_that_cannot_be_read(tmp_path: Path) -> None:
    path = tmp_path / "limits"
    path.write_bytes(b"junk" * 2000)
    transport = httpx.MockTransport(lambda request: httpx.Response(500))
    client = Seller("836", "key", transport=transport, limits=Limits(store=FileStore(path)))
    results = list(import_products(client, cards(3), max_items=1))
    assert statuses(results) == ["not_sent"] * 3
    assert all(result.error is not None and not result.error.sent for result in results)


def test_a_store_that_fails_after_the_answer_does_not_hide_it(monkeypatch: pytest.MonkeyPatch) -> None:
    def gone(*arguments: Any) -> None:
        raise StoreError("The store is gone.")

    store = MemoryStore()
    account = store.account("a")
    monkeypatch.setattr(account, "learn", gone)
    monkeypatch.setattr(store, "account", lambda name: account)
    transport = httpx.MockTransport(lambda request: httpx.Response(503, headers={"Retry-After": "30"}))
    client = Seller("836", "key", transport=transport, limits=Limits(store=store), retry=ONCE)
    results = list(import_products(client, cards(2), settle=1))
    assert statuses(results) == ["unknown"] * 2
    assert isinstance(results[0].error, ServerError)


@pytest.mark.parametrize("failure", [httpx.ReadTimeout("slow"), 500, 401, 400], ids=str)
def test_a_token_that_cannot_be_had(failure: Any) -> None:
    def token(request: httpx.Request) -> httpx.Response:
        if isinstance(failure, Exception):
            raise failure
        return httpx.Response(failure, json={})

    app = OAuthApp("c", "s", refresh_token="r", transport=httpx.MockTransport(token), retry=ONCE)
    client = Seller(oauth=app, transport=httpx.MockTransport(lambda request: httpx.Response(500)), retry=ONCE)
    results = list(import_products(client, cards(3), max_items=1))
    assert statuses(results) == ["not_sent"] * 3
    error = results[0].error
    assert isinstance(error, OzonError)
    assert (error.sent, error.outcome_unknown) == (False, False)


@pytest.mark.parametrize("call", [update_prices, update_stocks])
@pytest.mark.parametrize("failure", [httpx.Response(502, text="<html>"), httpx.ReadTimeout("slow")], ids=["502", "cut"])
def test_an_unclear_outcome_says_why_and_where_to_look(call: Callable[..., Any], failure: Any) -> None:
    item = {"offer_id": "a", "price": "1"} if call is update_prices else stock()
    (result,) = call(scripted(failure), [item])
    assert result.status == "unknown"
    assert result.error is not None
    assert result.error.repeat_is_safe
    (error,) = result.errors
    assert ("502" if isinstance(failure, httpx.Response) else "ReadTimeout") in error.message
    assert "product.info_" in error.message


def test_a_batch_does_not_repeat_what_may_have_happened() -> None:
    requests: list[httpx.Request] = []

    def handle(request: httpx.Request) -> httpx.Response:
        requests.append(request)
        return httpx.Response(503)

    client = Seller("836", "key", transport=httpx.MockTransport(handle))
    (result,) = update_stocks(client, [stock()])
    assert (result.status, len(requests)) == ("unknown", 1)
    assert isinstance(result.error, ServerError)


def test_looks_that_fail_go_on_until_the_ceiling(clock: Time) -> None:
    def handle(request: httpx.Request) -> httpx.Response:
        if request.url.path == IMPORT:
            return httpx.Response(200, json={"result": {"task_id": 7}})
        return httpx.Response(502)

    client = Seller("836", "key", transport=httpx.MockTransport(handle), retry=ONCE)
    began = clock.now
    (result,) = import_products(client, [card(1)], deadline=100)
    assert (result.status, result.task_id) == ("unknown", 7)
    assert clock.now - began == pytest.approx(100)
    assert "502" in result.errors[0].message
