"""Cancelling postings and pieces of them: which reason is taken when, what is refused, what becomes of the stock."""

from __future__ import annotations

from copy import deepcopy
from typing import Any

import pytest

from ozon.sandbox import Sandbox
from ozon.sandbox.core.moves import WrongStateError
from ozon.sandbox.postings.entities import Exemplar, Posting
from ozon.sandbox.postings.reasons import REASONS
from tests.library import httpx
from tests.sandbox.conftest import Call
from tests.sandbox.postings.many import STATUSES, depot, order
from tests.sandbox.seeded import BLUE

CANCEL, CANCEL_PIECES = "/v2/posting/fbs/cancel", "/v2/posting/fbs/product/cancel"
IN_STOCK, IN_DELIVERY = (352, 400, 402), (665, 666, 667)
ALLOWED: dict[str, tuple[int, ...]] = {
    "awaiting_verification": IN_STOCK,
    "awaiting_approve": IN_STOCK,
    "awaiting_packaging": IN_STOCK,
    "awaiting_registration": IN_STOCK,
    "awaiting_deliver": IN_STOCK,
    "not_accepted": IN_STOCK,
    "arbitration": (401,),
    "acceptance_in_progress": IN_DELIVERY,
    "driver_pickup": IN_DELIVERY,
    "delivering": IN_DELIVERY,
    "client_arbitration": (),
    "delivered": (),
    "cancelled": (),
    "cancelled_from_split_pending": (),
}
SELLERS = (352, 400, 401, 402)


def cancel(client: httpx.Client, posting: Posting, reason: int, message: str = "Причина") -> httpx.Response:
    body = {"posting_number": posting.posting_number, "cancel_reason_id": reason, "cancel_reason_message": message}
    return client.post(CANCEL, json=body)


def cancel_pieces(
    client: httpx.Client, posting: Posting, *items: tuple[int, int], reason: int = 352, message: str = "Причина"
) -> httpx.Response:
    body = {
        "posting_number": posting.posting_number,
        "cancel_reason_id": reason,
        "cancel_reason_message": message,
        "items": [{"sku": sku, "quantity": quantity} for sku, quantity in items],
    }
    return client.post(CANCEL_PIECES, json=body)


def stock(sandbox: Sandbox) -> list[tuple[dict[int, int], dict[int, int]]]:
    return deepcopy([(product.stocks, product.reserved) for product in sandbox.shop])


def everything(sandbox: Sandbox) -> Any:
    return deepcopy([vars(posting) for posting in depot(sandbox).postings]), stock(sandbox), len(list(sandbox.events))


def total(sandbox: Sandbox) -> int:
    return sum(sum(sellable.values()) + sum(reserved.values()) for sellable, reserved in stock(sandbox))


def test_the_table_has_every_status() -> None:
    assert sorted(ALLOWED) == STATUSES


@pytest.mark.parametrize("status", STATUSES)
def test_the_reasons_of_a_posting_follow_its_status(sandbox: Sandbox, call: Call, status: str) -> None:
    number = order(sandbox, status).posting_number
    [row] = call("/v1/posting/fbs/cancel-reason", related_posting_numbers=[number])["result"]
    assert [reason["id"] for reason in row["reasons"]] == list(ALLOWED[status])
    assert row["posting_number"] == number
    actions = call("/v3/posting/fbs/get", posting_number=number)["result"]["available_actions"]
    assert ("cancel" in actions) == bool(ALLOWED[status])


def test_a_conditionally_delivered_posting_has_no_reasons(sandbox: Sandbox, client: httpx.Client, call: Call) -> None:
    posting = order(sandbox, "delivering")
    posting.substatus = "posting_conditionally_delivered"
    rows = call("/v1/posting/fbs/cancel-reason", related_posting_numbers=[posting.posting_number])["result"]
    assert rows == [{"posting_number": posting.posting_number, "reasons": []}]
    assert cancel(client, posting, 665).json()["message"] == "HAS_INCORRECT_STATUS"


def test_unknown_postings_have_no_row(call: Call) -> None:
    numbers = ["1-1-1", "24219509-0022-1", "24219509-9999-1", "24219509-0020-1"]
    rows = call("/v1/posting/fbs/cancel-reason", related_posting_numbers=numbers)["result"]
    assert [row["posting_number"] for row in rows] == ["24219509-0022-1", "24219509-0020-1"]
    assert call("/v1/posting/fbs/cancel-reason", related_posting_numbers=[])["result"] == []


def test_the_whole_list_tells_what_sellers_may_take(call: Call) -> None:
    rows = call("/v2/posting/fbs/cancel-reason/list")["result"]
    assert {row["id"] for row in rows} == {number for numbers in ALLOWED.values() for number in numbers}
    assert {row["id"] for row in rows if not row["is_available_for_cancellation"]} == {401, 666}
    assert {row["id"] for row in rows if row["type_id"] == "buyer"} == {665}


@pytest.mark.parametrize("status", STATUSES)
@pytest.mark.parametrize("reason", [*REASONS, 0, 1, -1, 2**62])
def test_a_reason_is_taken_when_it_is_listed(sandbox: Sandbox, client: httpx.Client, status: str, reason: int) -> None:
    posting = order(sandbox, status)
    before = everything(sandbox)
    answer = cancel(client, posting, reason)
    if reason in ALLOWED[status]:
        assert answer.json() == {"result": True}
        assert (posting.status, posting.substatus) == ("cancelled", "posting_canceled")
        return
    word = "HAS_INCORRECT_CANCEL_REASON" if ALLOWED[status] else "HAS_INCORRECT_STATUS"
    word = "POSTING_ALREADY_CANCELLED" if status == "cancelled" else word
    assert (answer.status_code, answer.json()["code"], answer.json()["message"]) == (400, 3, word)
    assert everything(sandbox) == before


@pytest.mark.parametrize(
    ("status", "reason"), [(status, reason) for status, reasons in ALLOWED.items() for reason in reasons]
)
def test_a_cancelled_posting_says_why(
    sandbox: Sandbox, client: httpx.Client, call: Call, status: str, reason: int
) -> None:
    posting = order(sandbox, status)
    substatus = posting.substatus
    empty = call("/v3/posting/fbs/get", posting_number=posting.posting_number)["result"]["cancellation"]
    assert not any(empty.values())
    sandbox.clock.advance(hours=1)
    cancel(client, posting, reason)
    found = call("/v3/posting/fbs/get", posting_number=posting.posting_number)["result"]
    assert found["cancellation"] == {
        "cancel_reason_id": reason,
        "cancel_reason": REASONS[reason].title,
        "cancellation_type": "seller",
        "cancellation_initiator": "Продавец",
        "cancelled_after_ship": posting.shipped_at is not None,
        "affect_cancellation_rating": reason in SELLERS,
    }
    assert found["previous_substatus"] == substatus
    assert posting.changed_at == sandbox.clock.now()
    event = list(sandbox.events)[-1]
    assert (event.kind, event.key, event.move, event.by) == ("posting", posting.posting_number, "cancel", "seller")
    assert (event.push, event.at) == ("TYPE_POSTING_CANCELLED", sandbox.clock.now())
    assert CANCEL in event.cause


@pytest.mark.parametrize("path", ["awaiting_packaging", "awaiting_packaging ship", "awaiting_packaging ship depart"])
def test_reserved_pieces_go_back_unless_they_have_left(sandbox: Sandbox, client: httpx.Client, path: str) -> None:
    status, *moves = path.split()
    posting = order(sandbox, status, quantity=3)
    after_order = stock(sandbox)
    for move in moves:
        depot(sandbox).move(posting, move)
    before = total(sandbox)
    assert cancel(client, posting, 665 if "depart" in moves else 352).status_code == 200
    assert posting.cancellation is not None
    assert posting.cancellation.after_ship == bool(moves)
    assert not posting.holds_stock
    assert total(sandbox) == before
    for (sellable, reserved), (sellable_before, reserved_before) in zip(stock(sandbox), after_order, strict=True):
        back = 0 if sellable == sellable_before and reserved == reserved_before else 3
        gone = 3 if "depart" in moves else 0
        assert sum(sellable.values()) == sum(sellable_before.values()) + max(back - gone, 0)
        assert sum(reserved.values()) == sum(reserved_before.values()) - back


@pytest.mark.parametrize("message", ["", "  \n"])
def test_other_reasons_need_a_message(sandbox: Sandbox, client: httpx.Client, message: str) -> None:
    posting = order(sandbox)
    before = everything(sandbox)
    for answer in (
        cancel(client, posting, 402, message),
        client.post(CANCEL, json={"posting_number": posting.posting_number, "cancel_reason_id": 402}),
        cancel_pieces(client, posting, (BLUE, 1), message=message),
    ):
        assert (answer.status_code, answer.json()["code"]) == (400, 3)
        assert "CancelReasonMessage" in answer.json()["message"]
    assert everything(sandbox) == before
    assert cancel(client, posting, 352, message).status_code == 200


def test_unknown_postings_cannot_be_cancelled(client: httpx.Client) -> None:
    body: dict[str, Any] = {"posting_number": "1-1-1", "cancel_reason_id": 352, "cancel_reason_message": "x"}
    for path in (CANCEL, CANCEL_PIECES):
        answer = client.post(path, json={**body, "items": [{"sku": 1, "quantity": 1}]})
        assert (answer.status_code, answer.json()["code"], answer.json()["message"]) == (400, 3, "POSTING_NOT_FOUND")


def test_a_posting_is_cancelled_once(sandbox: Sandbox, client: httpx.Client) -> None:
    posting = order(sandbox)
    assert cancel(client, posting, 352).status_code == 200
    before = everything(sandbox)
    for answer in (cancel(client, posting, 352), cancel_pieces(client, posting, (BLUE, 1))):
        assert answer.json()["message"] == "POSTING_ALREADY_CANCELLED"
    assert everything(sandbox) == before


# Pieces


def test_cancelled_pieces_become_a_posting_of_their_own(sandbox: Sandbox, client: httpx.Client, call: Call) -> None:
    posting = order(sandbox, quantity=5)
    first, second = (line.sku for line in posting.lines)
    posting.requirements = {"gtd": [first, second], "country": [first], "weight": [second]}
    posting.lines[0].exemplars = [Exemplar(900 + number) for number in range(5)]
    before, reserved = total(sandbox), [line.quantity for line in posting.lines]
    number = cancel_pieces(client, posting, (first, 2), reason=400).json()["result"]
    assert number == f"{posting.order_number}-2"
    part = depot(sandbox).postings[number]
    assert [(line.sku, line.quantity) for line in part.lines] == [(first, 2)]
    assert [(line.sku, line.quantity) for line in posting.lines] == [(first, 3), (second, 5)]
    pieces = [[one.exemplar_id for one in each.lines[0].exemplars] for each in (posting, part)]
    assert [len(one) for one in pieces] == [3, 2]
    assert {*pieces[0], *pieces[1]} == set(range(900, 905))
    assert (posting.status, part.status, part.parent_posting_number) == (
        "awaiting_packaging",
        "cancelled",
        posting.posting_number,
    )
    assert posting.requirements == {"gtd": [first, second], "country": [first], "weight": [second]}
    assert part.requirements == {"gtd": [first], "country": [first]}
    assert posting.cancellation is None
    assert part.cancellation is not None
    assert part.cancellation.reason_id == 400
    assert total(sandbox) == before
    assert reserved == [5, 5]
    found = call("/v3/posting/fbs/get", posting_number=number, **{"with": {"related_postings": True}})["result"]
    assert found["related_postings"]["related_posting_numbers"] == [posting.posting_number]


@pytest.mark.parametrize("taken", [(0, 1), (1, 0), (1, 1), (2, 1), (1, 2), (2, 0), (0, 2), (2, 2)])
def test_stock_is_reserved_for_what_is_left(sandbox: Sandbox, client: httpx.Client, taken: tuple[int, int]) -> None:
    before = stock(sandbox)
    posting = order(sandbox, quantity=2)
    skus = [line.sku for line in posting.lines]
    kept = {sku: 2 - count for sku, count in zip(skus, taken, strict=True) if count < 2}
    before = stock(sandbox)
    number = cancel_pieces(
        client, posting, *((sku, count) for sku, count in zip(skus, taken, strict=True) if count)
    ).json()["result"]
    after = stock(sandbox)
    for product, (sellable, reserved), (old_sellable, old_reserved) in zip(sandbox.shop, after, before, strict=True):
        back = taken[skus.index(product.sku)] if product.sku in skus else 0
        assert sum(sellable.values()) - sum(old_sellable.values()) == back
        assert sum(old_reserved.values()) - sum(reserved.values()) == back
    if kept:
        assert {line.sku: line.quantity for line in posting.lines} == kept
        assert posting.holds_stock
        assert number != posting.posting_number
    else:
        assert (posting.status, number) == ("cancelled", posting.posting_number)
        assert {line.sku: line.quantity for line in posting.lines} == dict.fromkeys(skus, 2)


def test_rows_of_one_product_are_added(sandbox: Sandbox, client: httpx.Client) -> None:
    posting = order(sandbox, quantity=3)
    sku = posting.lines[0].sku
    assert cancel_pieces(client, posting, (sku, 2), (sku, 2)).json()["message"] == "HAS_INCORRECT_PRODUCT_QUANTITY"
    number = cancel_pieces(client, posting, (sku, 1), (sku, 1)).json()["result"]
    assert depot(sandbox).postings[number].lines[0].quantity == 2


@pytest.mark.parametrize(
    ("items", "word"),
    [
        ([(BLUE, 3)], "HAS_INCORRECT_PRODUCT_QUANTITY"),
        ([(BLUE, 0)], "HAS_INCORRECT_PRODUCT_QUANTITY"),
        ([(BLUE, -1)], "HAS_INCORRECT_PRODUCT_QUANTITY"),
        ([(BLUE, 3), (BLUE, -1)], "HAS_INCORRECT_PRODUCT_QUANTITY"),
        ([], "HAS_INCORRECT_PRODUCT_QUANTITY"),
        ([(149123458, 1)], "UNKNOWN_PRODUCT_DEFINED"),
        ([(BLUE, 1), (1, 1)], "UNKNOWN_PRODUCT_DEFINED"),
        ([(223681945, 1)], "UNKNOWN_PRODUCT_DEFINED"),
    ],
)
def test_what_the_posting_does_not_have_is_refused(
    sandbox: Sandbox, client: httpx.Client, items: list[tuple[int, int]], word: str
) -> None:
    posting = order(sandbox, quantity=2)
    before = everything(sandbox)
    answer = cancel_pieces(client, posting, *items)
    assert (answer.status_code, answer.json()["code"], answer.json()["message"]) == (400, 3, word)
    assert everything(sandbox) == before


@pytest.mark.parametrize("status", STATUSES)
def test_pieces_are_cancelled_before_assembly_only(
    sandbox: Sandbox, client: httpx.Client, call: Call, status: str
) -> None:
    posting = order(sandbox, status, quantity=2)
    actions = call("/v3/posting/fbs/get", posting_number=posting.posting_number)["result"]["available_actions"]
    before = everything(sandbox)
    reason = next(iter(ALLOWED[status]), 352)
    answer = cancel_pieces(client, posting, (posting.lines[0].sku, 1), reason=reason)
    assert (answer.status_code == 200) == ("product_cancel" in actions) == (status == "awaiting_packaging")
    if answer.status_code != 200:
        word = "POSTING_ALREADY_CANCELLED" if status == "cancelled" else "HAS_INCORRECT_STATUS"
        assert answer.json()["message"] == word
        assert everything(sandbox) == before


@pytest.mark.parametrize("reason", [0, 401, 665])
def test_pieces_need_a_listed_reason_too(sandbox: Sandbox, client: httpx.Client, reason: int) -> None:
    posting = order(sandbox)
    answer = cancel_pieces(client, posting, (posting.lines[0].sku, 1), reason=reason)
    assert answer.json()["message"] == "HAS_INCORRECT_CANCEL_REASON"


def test_the_documented_requests_succeed_in_any_order(call: Call) -> None:
    pieces = {
        "posting_number": "24219509-0027-1",
        "cancel_reason_id": 352,
        "cancel_reason_message": "Товар закончился на складе",
        "items": [{"sku": BLUE, "quantity": 1}],
    }
    assert call(CANCEL_PIECES, **pieces) == {"result": "24219509-0027-2"}
    assert call(CANCEL, posting_number="24219509-0026-1", cancel_reason_id=352) == {"result": True}
    rest = call("/v3/posting/fbs/get", posting_number="24219509-0027-1")["result"]
    assert (rest["status"], rest["products"][0]["quantity"]) == ("awaiting_packaging", 1)


def test_a_move_that_is_not_made_changes_nothing(sandbox: Sandbox) -> None:
    posting = order(sandbox, "delivered")
    before = deepcopy(vars(posting))
    with pytest.raises(WrongStateError):
        depot(sandbox).move(posting, "ship")
    assert vars(posting) == before
