"""What becomes of cards that were sent: tasks, lost answers, moderation."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from ozon import Seller, WaitTimeoutError
from ozon.batch import delete, import_products
from ozon.sandbox import Clock, Sandbox
from ozon.sandbox.products.entities import Decision
from tests.batch.support import IMPORT, INFO, LIST, TWINS, both, card, cards, scripted, sent, shop, statuses
from tests.library import httpx

pytestmark = pytest.mark.usefixtures("clock")


def test_a_task_that_takes_too_long() -> None:
    results = list(import_products(shop(Sandbox(import_polls=50)), cards(2), deadline=30))
    assert statuses(results) == ["unknown"] * 2
    assert isinstance(results[0].error, WaitTimeoutError)
    assert results[0].task_id


def test_looks_that_fail_are_repeated() -> None:
    sandbox = Sandbox(faults={INFO: [{"cut": "after"}, {"status": 502}, {"cut": "body"}]})
    assert statuses(import_products(shop(sandbox), cards(2))) == ["imported"] * 2


def test_a_look_that_is_refused_ends_it() -> None:
    sandbox = Sandbox(faults={INFO: [{"status": 404}]})
    (result,) = import_products(shop(sandbox), [card(1)])
    assert result.status == "unknown"
    assert result.task_id


def test_no_task_an_empty_task_and_a_row_too_few() -> None:
    (none,) = import_products(scripted({"result": {"task_id": 0}}), [card(1)])
    assert (none.status, none.errors[0].code) == ("failed", "no_task")
    (empty,) = import_products(scripted({"result": {"task_id": 7}}, {"result": {"items": []}}), [card(1)])
    assert (empty.status, empty.errors[0].code) == ("failed", "no_row")
    rows = [{"offer_id": "mug-0", "status": "imported"}, {"offer_id": "mug-1", "status": "teleported"}]
    client = scripted({"result": {"task_id": 7}}, {"result": {"items": rows}})
    assert statuses(import_products(client, cards(3))) == ["imported", "unknown", "unknown"]


# Lost answers


@TWINS
@pytest.mark.parametrize("cut", ["after", "body"])
def test_a_lost_answer_is_found_in_the_shop(cut: str, twin: bool) -> None:
    sandbox = Sandbox(faults={IMPORT: [{"cut": cut}]})
    results = both(import_products, sandbox, cards(3), twin=twin)
    assert statuses(results) == ["imported"] * 3
    assert [result.found for result in results] == [True] * 3
    assert all(result.product_id for result in results)
    assert set(sent(sandbox).values()) == {1}


@TWINS
@pytest.mark.parametrize(
    "fault",
    [
        {"cut": "before"},
        {"status": 502},
        {"status": 200, "body": "no json"},
        {"status": 200, "body": {}},
        {"status": 200, "body": {"code": 13, "message": "internal"}},
    ],
)
def test_a_lost_request_is_unknown_and_not_sent_again(fault: dict[str, Any], twin: bool) -> None:
    sandbox = Sandbox(faults={IMPORT: [fault]})
    results = both(import_products, sandbox, cards(3), twin=twin, max_items=2)
    assert statuses(results) == ["unknown", "unknown", "imported"]
    assert [result.found for result in results] == [False, False, None]
    assert results[0].error is not None
    assert set(sent(sandbox).values()) == {1}


def test_resend_sends_once_more_what_the_shop_does_not_have() -> None:
    sandbox = Sandbox(faults={IMPORT: [{"cut": "before"}]})
    assert statuses(import_products(shop(sandbox), cards(3), resend=True)) == ["imported"] * 3
    assert set(sent(sandbox).values()) == {2}
    sandbox = Sandbox(faults={IMPORT: [{"cut": "before"}] * 3})
    assert statuses(import_products(shop(sandbox), cards(3), resend=True)) == ["unknown"] * 3
    assert set(sent(sandbox).values()) == {2}


def test_a_card_with_errors_is_not_done_though_the_shop_shows_its_product() -> None:
    sandbox = Sandbox(import_polls=0, faults={IMPORT: [{"cut": "after"}]})
    results = list(import_products(shop(sandbox), [card(1, price="0"), card(2)], check=False))
    assert statuses(results) == ["failed", "imported"]
    assert [error.code for error in results[0].errors] == ["price_is_negative"]
    assert results[0].product_id == sandbox.control.product("mug-1").product_id


def test_a_change_that_did_not_arrive_stays_unknown() -> None:
    sandbox = Sandbox(clock=Clock(datetime(2020, 1, 1, tzinfo=UTC)))  # what it shows was there long before
    list(import_products(shop(sandbox), cards(2)))
    sandbox.faults.add(IMPORT, cut="before")
    results = list(import_products(shop(sandbox), [card(0, price="120"), card(1)], resend=True))
    assert [(result.status, result.found) for result in results] == [("unknown", True), ("imported", True)]


def test_a_shop_that_cannot_be_read_leaves_it_unknown() -> None:
    sandbox = Sandbox(faults={IMPORT: [{"cut": "after"}], LIST: [{"status": 500, "times": None}]})
    (result,) = import_products(shop(sandbox), [card(1)], resend=True)
    assert (result.status, result.found) == ("unknown", None)
    assert set(sent(sandbox).values()) == {1}


@pytest.mark.parametrize("body", [{}, {"items": None}, {"code": 13, "message": "internal"}])
@pytest.mark.parametrize("call", [import_products, delete])
def test_a_look_that_says_nothing_is_no_proof_that_the_shop_has_nothing(call: Any, body: Any) -> None:
    sandbox = Sandbox(faults={LIST: [{"status": 200, "body": body, "times": None}]})
    for path in (IMPORT, "/v2/products/delete"):
        sandbox.faults.add(path, cut="after")
    (result,) = call(shop(sandbox), [card(1) if call is import_products else {"offer_id": "mug-1"}], resend=True)
    assert (result.status, result.found) == ("unknown", None)
    assert sum(request.path != LIST for request in sandbox.requests) == 1


@pytest.mark.parametrize("body", [{}, {"result": None}, {"result": {"total": 0}}, {"code": 13, "message": "internal"}])
def test_a_task_whose_rows_do_not_come_is_unknown(body: Any) -> None:
    sandbox = Sandbox(faults={INFO: [{"status": 200, "body": body, "times": None}]})
    (result,) = import_products(shop(sandbox), [card(1)])
    assert result.status == "unknown"
    assert set(sent(sandbox).values()) == {1}


@pytest.mark.parametrize(("age", "status"), [(0, "imported"), (-3600, "unknown"), (90_000, "unknown")])
def test_a_product_that_was_created_since(age: int, status: str) -> None:
    server_time = datetime.now(UTC) + timedelta(hours=5)  # its clock is wrong, and it says so

    def handle(request: httpx.Request) -> httpx.Response:
        if request.url.path == IMPORT:
            raise httpx.ReadError("gone")
        created = (server_time + timedelta(seconds=age)).isoformat().replace("+00:00", "Z")
        info = {"id": 5, "offer_id": "mug-1", "created_at": created, "name": "another"}
        body = {"items": [info]} if request.url.path == LIST else {"result": []}
        return httpx.Response(200, json=body, headers={"Date": f"{server_time:%a, %d %b %Y %H:%M:%S} GMT"})

    client = Seller("836", "key", transport=httpx.MockTransport(handle), retry=None)
    (result,) = import_products(client, [card(1)])
    assert (result.status, result.product_id) == (status, 5)


# Moderation


@TWINS
def test_moderation(twin: bool) -> None:
    results = both(import_products, Sandbox(), [card(1), card(2, price="0")], twin=twin, moderation=True, check=False)
    assert statuses(results) == ["imported", "failed"]
    assert results[0].moderation is not None
    assert (results[0].moderation.outcome, results[0].moderation.status) == ("approved", "price_sent")
    assert results[1].moderation is None


@pytest.mark.parametrize(
    ("states", "outcome"),
    [
        ({"moderate_status": "declined"}, "declined"),
        ({"validation_status": "fail"}, "declined"),
        ({"moderate_status": "approved"}, "approved"),
        ({"moderate_status": "in-moderating"}, "pending"),
        ({}, "pending"),
    ],
)
def test_outcomes_of_moderation(states: dict[str, str], outcome: str) -> None:
    error = {"code": "X", "attribute_id": 85, "level": "ERROR_LEVEL_WARNING", "texts": {"message": "Check it"}}
    info = {"items": [{"id": 9, "offer_id": "mug-1", "statuses": states, "errors": [error]}]}
    rows = {"result": {"items": [{"offer_id": "mug-1", "status": "imported", "product_id": 9}]}}
    client = scripted({"result": {"task_id": 7}}, rows, info)
    (result,) = import_products(client, [card(1)], moderation=True, moderation_deadline=5)
    assert result.moderation is not None
    assert result.moderation.outcome == outcome
    (found,) = result.moderation.errors
    assert (found.path, found.level, found.message) == ("attributes[0].values[0]", "warning", "Check it")


@pytest.mark.parametrize(
    ("verdict", "stock", "outcome"),
    [("approved", 0, "approved"), ("approved", 5, "on_sale"), ("held", 0, "pending")],
)
def test_the_outcome_is_what_the_moderators_say(verdict: Decision, stock: int, outcome: str) -> None:
    sandbox = Sandbox(import_polls=0)
    sandbox.control.decide_moderation("mug-*", verdict)
    if stock:
        sandbox.control.create_product("mug-1", stock=stock, price=str(card(1)["price"]))
    (result,) = import_products(shop(sandbox), [card(1)], moderation=True, moderation_deadline=2, interval=0.5)
    assert result.moderation is not None
    assert result.moderation.outcome == outcome


def test_a_card_that_was_declined_before_the_task_was_read_has_failed() -> None:
    sandbox = Sandbox(import_polls=0)
    sandbox.control.decide_moderation("mug-1", "declined", [{"code": "SPU_FORBIDDEN"}])
    results = list(import_products(shop(sandbox), [card(1), card(2)]))
    assert statuses(results) == ["failed", "imported"]
    assert [error.code for error in results[0].errors] == ["SPU_FORBIDDEN"]


def test_moderation_that_cannot_be_read_is_pending() -> None:
    sandbox = Sandbox(faults={LIST: [{"status": 500, "times": None}]})
    (result,) = import_products(shop(sandbox), [card(1)], moderation=True, moderation_deadline=5)
    assert result.moderation is not None
    assert result.moderation.outcome == "pending"
