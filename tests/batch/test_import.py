"""The import from start to end, against the sandbox."""

from __future__ import annotations

import json
import random
from collections import Counter
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from ozon import Progress, Seller, WaitTimeoutError
from ozon.batch import Result, delete, import_products
from ozon.sandbox import Clock, Fault, Sandbox
from ozon.sandbox.products.entities import Decision
from ozon_generated.errors import (
    ArgumentError,
    BadRequestError,
    ForbiddenError,
    RateLimitError,
    TransportError,
)
from ozon_generated.seller.product import ProductImportItem
from tests.batch.support import IMPORT, INFO, LIST, Time, bodies, both, card, cards, scripted, sent, shop, statuses
from tests.library import httpx

pytestmark = pytest.mark.usefixtures("clock")
TWINS = pytest.mark.parametrize("twin", [False, True], ids=["sync", "async"])


@TWINS
def test_any_number_of_cards_one_result_each_in_order(twin: bool) -> None:
    sandbox = Sandbox()
    results = both(import_products, sandbox, cards(250), twin=twin)
    assert [result.key for result in results] == [f"mug-{number}" for number in range(250)]
    assert statuses(results) == ["imported"] * 250
    assert [len(body["items"]) for body in bodies(sandbox, IMPORT)] == [100, 100, 50]
    assert all(result.ok and result.product_id and result.task_id for result in results)
    assert [result.index for result in results] == list(range(250))


def test_no_cards_no_request() -> None:
    sandbox = Sandbox()
    assert list(import_products(shop(sandbox), [])) == []
    assert not sandbox.requests


def test_models_and_mappings_and_a_card_that_is_there_already() -> None:
    sandbox = Sandbox()
    first = list(import_products(shop(sandbox), [ProductImportItem(**card(1)), card(2)]))
    second = list(import_products(shop(sandbox), [card(1), card(2, price="200")]))
    assert statuses(first + second) == ["imported", "imported", "skipped", "imported"]


def test_the_input_is_read_as_it_is_needed() -> None:
    taken = 0

    def source() -> Iterator[dict[str, Any]]:
        nonlocal taken
        for number in range(100_000):
            taken += 1
            yield card(number)

    results = import_products(shop(Sandbox(import_polls=0)), source(), in_flight=2, max_items=10)
    assert taken == 0
    next(results)
    assert taken <= 21


def test_split_by_size() -> None:
    sandbox = Sandbox()
    text = {"id": 4191, "complex_id": 0, "values": [{"value": "x" * 400}]}
    big = cards(10, attributes=[*card(1)["attributes"], text])
    results = list(import_products(shop(sandbox), big, max_bytes=3000))
    assert statuses(results) == ["imported"] * 10
    sizes = [len(request.body) for request in sandbox.requests if request.path == IMPORT]
    assert len(sizes) > 2
    assert max(sizes) <= 3000


def test_what_cannot_be_sent_is_set_aside() -> None:
    sandbox = Sandbox()
    bad: list[Any] = [
        card(1),
        card(1, price="200"),
        {**card(2), "offer_id": ""},
        {**card(3), "price": None},
        card(4, novelty=object()),
        card(5, attributes=[{"id": 4191, "values": [{"value": "x" * 5000}]}]),
        card(6),
    ]
    results = list(import_products(shop(sandbox), bad, max_bytes=2000))
    assert statuses(results) == ["imported", *["not_sent"] * 5, "imported"]
    assert [result.errors[0].code for result in results if result.errors] == [
        "duplicate",
        "no_key",
        "missing_field",
        "not_json",
        "too_large",
    ]
    assert results[3].errors[0].path == "price"
    assert sent(sandbox) == {"mug-1": 1, "mug-6": 1}


def test_errors_of_items_come_with_their_place() -> None:
    sandbox = Sandbox()
    results = list(import_products(shop(sandbox), [card(1), card(2, price="0"), card(3, old_price="50")], check=False))
    assert statuses(results) == ["imported", "failed", "failed"]
    assert [result.errors[0].path for result in results[1:]] == ["price", "old_price"]
    assert str(results[1]) == "mug-2 failed: price: price_is_negative: the price must be a number above zero"


def test_an_error_of_the_iterable_comes_last() -> None:
    def source() -> Iterator[dict[str, Any]]:
        yield card(1)
        raise ValueError("line 2 is broken")

    results: list[Result] = []
    with pytest.raises(ValueError, match="line 2"):
        results.extend(import_products(shop(Sandbox()), source()))
    assert statuses(results) == ["imported"]


def test_progress() -> None:
    seen: list[Progress] = []
    list(import_products(shop(Sandbox()), cards(3), max_items=2, progress=seen.append))
    assert [one for one in seen if one.what == "product.import"] == [
        Progress("product.import", 2, 3),
        Progress("product.import", 3, 3),
    ]
    assert any(one.what.startswith("import task") for one in seen)


# Quotas


@TWINS
def test_a_quota_is_used_up_and_the_rest_is_reported(twin: bool) -> None:
    sandbox = Sandbox(item_limit=150)
    results = both(import_products, sandbox, cards(320), twin=twin)
    assert statuses(results) == ["imported"] * 150 + ["not_sent"] * 170
    assert set(sent(sandbox).values()) <= {1, 2, 3}
    last = results[-1]
    assert isinstance(last.error, RateLimitError)
    assert last.retry_at is not None
    assert last.retry_at - datetime.now(UTC) > timedelta(minutes=59)
    assert "try again at" in str(last)
    assert len(list(bodies(sandbox, IMPORT))) == 4  # 100, 100 refused, 50, 50 refused; then nothing more


def test_a_wait_that_fits_the_budget(clock: Time) -> None:
    sandbox = Sandbox(faults={IMPORT: [{"status": 429, "headers": {"Item-Retry-After": "3"}}]})
    assert statuses(import_products(shop(sandbox), cards(2), wait=200)) == ["imported"] * 2
    assert 180 in clock.naps
    sandbox = Sandbox(faults={IMPORT: [{"status": 429, "headers": {"Item-Retry-After": "3"}}] * 2})
    assert statuses(import_products(shop(sandbox), cards(2), wait=200)) == ["not_sent"] * 2


def test_a_circle_that_is_open(clock: Time) -> None:
    fault = Fault(status=500, body={"code": 13, "message": "Circle is open"})
    sandbox = Sandbox(faults={IMPORT: [fault]})
    assert statuses(import_products(shop(sandbox), cards(2))) == ["imported"] * 2
    assert 120 in clock.naps


def test_an_item_over_the_quota_says_when() -> None:
    row = {"offer_id": "mug-1", "status": "failed", "errors": [{"code": "item_limit_exceeded"}]}
    client = scripted({"result": {"task_id": 7}}, {"result": {"items": [row]}})
    (result,) = import_products(client, [card(1)])
    assert result.retry_at is not None
    assert (result.retry_at.hour, result.retry_at.minute) == (0, 0)


# Refusals


def test_a_request_that_is_refused_fails_its_items() -> None:
    sandbox = Sandbox(faults={IMPORT: [{"status": 400, "body": {"code": 3, "message": "vat_invalid"}, "times": 3}]})
    results = list(import_products(shop(sandbox), cards(3), max_items=2))
    assert statuses(results) == ["failed", "failed", "imported"]
    assert [len(body["items"]) for body in bodies(sandbox, IMPORT)] == [2, 1, 1, 1]
    assert [(error.index, error.path, error.message) for error in results[1].errors] == [(1, "vat", "vat_invalid")]
    assert isinstance(results[0].error, BadRequestError)


def test_the_item_that_a_refusal_names_is_taken_out() -> None:
    text = "Request validation error: invalid ImportProductsRequest.Items[1].Price: value is required"
    sandbox = Sandbox(faults={IMPORT: [{"status": 400, "body": {"code": 3, "message": text}}]})
    results = list(import_products(shop(sandbox), cards(3)))
    assert statuses(results) == ["imported", "failed", "imported"]


@pytest.mark.parametrize(
    ("fault", "error"),
    [({"status": 403}, ForbiddenError), ({"cut": "connect"}, TransportError)],
    ids=["403", "connect"],
)
def test_what_stops_everything(fault: dict[str, Any], error: type[Exception]) -> None:
    sandbox = Sandbox(faults={IMPORT: [fault]})
    results = list(import_products(shop(sandbox), cards(250)))
    assert statuses(results) == ["not_sent"] * 250
    assert isinstance(results[-1].error, error)
    assert sum(request.path == IMPORT for request in sandbox.requests) == 1


def test_an_index_of_something_else_blames_nobody_else() -> None:
    text = "Request validation error: invalid Attributes[1]: value is required"
    sandbox = Sandbox(faults={IMPORT: [{"status": 400, "body": {"code": 3, "message": text}, "times": 5}]})
    assert statuses(import_products(shop(sandbox), cards(3))) == ["failed"] * 3
    assert [len(body["items"]) for body in bodies(sandbox, IMPORT)] == [3, 1, 2, 1, 1]


@pytest.mark.parametrize("one", [card(1), ProductImportItem(**card(1)), "mug-1"])
def test_one_card_is_no_list(one: Any) -> None:
    with pytest.raises(ArgumentError, match="iterable"):
        import_products(shop(Sandbox()), one)


# Tasks


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


# All of it together

FAULTS: list[dict[str, Any]] = [
    {"cut": "connect"},
    {"cut": "before"},
    {"cut": "after"},
    {"cut": "body"},
    {"status": 429, "headers": {"Item-Retry-After": "1"}},
    {"status": 429, "headers": {"Item-Retry-After": "1", "Item-Rate-Limit-Remaining": "3"}},
    {"status": 500},
    {"status": 502, "body": "<html>"},
    {"status": 400, "body": {"message": "invalid Items[0]"}},
    {"status": 200, "body": "cut"},
    {"delay": 0},
]
#: Faults after which it is certain that nothing happened.
HARMLESS = {400, 429}


class Watched(Sandbox):
    """A sandbox that knows of each request to import whether it may have done something, and what was there before."""

    def __init__(self, **settings: Any) -> None:
        super().__init__(**settings)
        self.risky: Counter[str] = Counter()  #: how often a card was sent when it may have arrived
        self.doubled: set[str] = set()  #: cards that came when the shop had them, or was about to

    def handle(self, request: Any) -> Any:
        there = {product.offer_id for product in self.shop}
        there |= {item["offer_id"] for task in self.shop.tasks if not task.done for item in task.items}
        reply = super().handle(request)
        if request.path == IMPORT and reply.cut != "connect" and reply.answer.status not in HARMLESS:
            offers = [item["offer_id"] for item in json.loads(request.body)["items"]]
            self.risky.update(offers)
            self.doubled |= there & set(offers)
        return reply


@TWINS
@pytest.mark.parametrize("resend", [False, True], ids=["", "resend"])
@pytest.mark.parametrize("seed", range(15))
def test_no_card_is_sent_twice_unless_its_outcome_is_known(seed: int, resend: bool, twin: bool) -> None:
    chance = random.Random(seed)
    script = {
        IMPORT: [chance.choice(FAULTS) for _ in range(chance.randrange(8))],
        INFO: [chance.choice(FAULTS[:5]) for _ in range(2)],
    }
    sandbox = Watched(
        item_limit=chance.choice([None, 20, 60]), import_polls=chance.choice([0, 2]), faults=script, seeded=False
    )
    results = both(import_products, sandbox, cards(70), twin=twin, max_items=10, settle=10, resend=resend)
    assert [result.index for result in results] == list(range(70))
    assert not sandbox.doubled
    assert max(sandbox.risky.values(), default=0) <= 1 + resend
    shelf = {product.offer_id for product in sandbox.shop}
    for result in results:
        assert result.status != "not_sent" or result.key not in shelf
        assert result.status != "imported" or result.key in shelf
        assert result.status not in ("failed", "not_sent") or result.errors or result.error


def test_requests_are_json_of_the_cards() -> None:
    sandbox = Sandbox()
    list(import_products(shop(sandbox), [card(1)]))
    (request,) = [request for request in sandbox.requests if request.path == IMPORT]
    assert json.loads(request.body) == {"items": [card(1)]}
