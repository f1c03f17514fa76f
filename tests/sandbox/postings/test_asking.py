"""Moves of the seller that take a while: the call is answered at once, and the posting moves later."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from ozon.sandbox import Behaviour, Clock, Sandbox
from tests.library import httpx
from tests.sandbox.conftest import NOON, Call
from tests.sandbox.postings.making import NEW, PACKAGE, SHIP, products, put, state, word
from tests.sandbox.seeded import EXPRESS, FBS, OWN

SECONDS = 20.0
AFTER = {
    FBS: "awaiting_deliver/posting_not_in_carriage",
    EXPRESS: "awaiting_registration/posting_awaiting_registration",
    OWN: "awaiting_deliver/posting_not_in_carriage",
}
ALL = {FBS: products(blue=2, white=1), EXPRESS: products(green=2), OWN: products(green=2)}
PART = {FBS: products(blue=1), EXPRESS: products(green=1), OWN: products(green=1)}


@pytest.fixture
def sandbox() -> Sandbox:
    return Sandbox(clock=Clock(NOON), behaviour=Behaviour(ship_seconds=SECONDS, automatic_delivery=False))


def request(path: str, number: str, rows: list[dict[str, int]]) -> dict[str, Any]:
    goods = {"packages": [{"products": rows}]} if path == SHIP else {"products": rows}
    return {"posting_number": number, **goods}


def actions(call: Call, number: str) -> set[str]:
    return {*call("/v3/posting/fbs/get", posting_number=number)["result"]["available_actions"]}


@pytest.mark.parametrize("place", AFTER)
@pytest.mark.parametrize("path", [SHIP, PACKAGE])
def test_assembly_takes_its_time(sandbox: Sandbox, client: httpx.Client, call: Call, path: str, place: int) -> None:
    one = put(sandbox, warehouse=place)
    number = one.posting_number
    call(path, **request(path, number, ALL[place]))
    assert state(one) == NEW
    assert "ship_async_in_process" in actions(call, number)
    assert not {"ship", "ship_async", "ship_async_retry", "product_cancel"} & actions(call, number)
    cancel = {"cancel_reason_id": 352, "cancel_reason_message": "x"}
    items = [{"sku": row["product_id"], "quantity": 1} for row in PART[place]]
    parts = [{"products": PART[place]}, {"products": PART[place]}]
    for other, body in {
        SHIP: request(SHIP, number, ALL[place]),
        PACKAGE: request(PACKAGE, number, ALL[place]),
        "/v1/posting/fbs/split": {"posting_number": number, "postings": parts},
        "/v2/posting/fbs/product/cancel": {"posting_number": number, "items": items, **cancel},
    }.items():
        assert word(client, other, **body) == "TRANSITION_IS_NOT_POSSIBLE"
    sandbox.clock.advance(SECONDS - 1)
    assert state(one) == NEW
    sandbox.clock.advance(1)
    assert state(one) == AFTER[place]
    assert one.shipped_at == sandbox.clock.now()
    moves = [event.move for event in sandbox.events.of(number)]
    assert moves == ["order", f"ask_to_{moves[-1]}", moves[-1]]
    assert word(client, SHIP, **request(SHIP, number, ALL[place])) == "POSTING_ALREADY_SHIPPED"


def test_the_parts_wait_too(sandbox: Sandbox, call: Call) -> None:
    one = put(sandbox)
    packages = [{"products": products(blue=1)}, {"products": products(blue=1, white=1)}]
    numbers = call(SHIP, posting_number=one.posting_number, packages=packages)["result"]
    parts = [sandbox.control.posting(number) for number in numbers]
    assert [state(part) for part in parts] == [NEW] * 2
    sandbox.clock.advance(SECONDS)
    assert [state(part) for part in parts] == [AFTER[FBS]] * 2


def test_a_part_leaves_and_the_rest_can_be_assembled(sandbox: Sandbox, call: Call) -> None:
    one = put(sandbox)
    part = call(PACKAGE, posting_number=one.posting_number, products=products(blue=1))["result"]
    assert "ship_async_in_process" in actions(call, part)
    assert "ship" in actions(call, one.posting_number)
    rest = call(PACKAGE, posting_number=one.posting_number, products=products(blue=1, white=1))["result"]
    assert rest == one.posting_number
    sandbox.clock.advance(SECONDS)
    assert (state(one), state(sandbox.control.posting(part))) == (AFTER[FBS], AFTER[FBS])


def test_a_failure_shows_later(sandbox: Sandbox, call: Call) -> None:
    one = put(sandbox)
    sandbox.control.fail_ship(one.posting_number)
    for expected in ("awaiting_packaging/ship_failed", AFTER[FBS]):
        call(SHIP, **request(SHIP, one.posting_number, ALL[FBS]))
        assert "ship_async_in_process" in actions(call, one.posting_number)
        sandbox.clock.advance(SECONDS)
        assert state(one) == expected
        assert "ship_async_in_process" not in actions(call, one.posting_number)


@pytest.mark.parametrize("by", ["buyer", "seller"])
def test_what_is_cancelled_meanwhile_stays_so(sandbox: Sandbox, call: Call, by: str) -> None:
    one = put(sandbox)
    call(SHIP, **request(SHIP, one.posting_number, ALL[FBS]))
    if by == "seller":
        call("/v2/posting/fbs/cancel", posting_number=one.posting_number, cancel_reason_id=352)
    else:
        sandbox.control.cancel_posting(one.posting_number)
    sandbox.clock.advance(SECONDS)
    assert one.status == "cancelled"


def test_steps_of_an_own_delivery(sandbox: Sandbox, call: Call) -> None:
    one = put(sandbox, AFTER[OWN], OWN)
    way = ["delivering/posting_on_way_to_city", "delivering/posting_in_courier_service", "delivered/posting_delivered"]
    before = state(one)
    for step, after in zip(("delivering", "last-mile", "delivered"), way, strict=True):
        [row] = call(f"/v2/fbs/posting/{step}", posting_number=[one.posting_number])["result"]
        assert row["result"] is True
        assert state(one) == before
        sandbox.clock.advance(SECONDS)
        assert state(one) == after
        before = after


def test_steps_may_be_told_straight_after_each_other(sandbox: Sandbox, call: Call) -> None:
    one = put(sandbox, AFTER[OWN], OWN)
    for step in ("delivering", "last-mile", "delivered"):
        assert call(f"/v2/fbs/posting/{step}", posting_number=[one.posting_number])["result"][0]["result"] is True
    sandbox.clock.advance(SECONDS)
    assert state(one) == "delivered/posting_delivered"


def test_what_was_asked_survives_a_restart(sandbox: Sandbox, call: Call, tmp_path: Path) -> None:
    one = put(sandbox)
    call(SHIP, **request(SHIP, one.posting_number, ALL[FBS]))
    sandbox.save(tmp_path / "state.json")
    other = Sandbox(clock=Clock(NOON), behaviour=Behaviour(ship_seconds=SECONDS), state=tmp_path / "state.json")
    other.clock.advance(SECONDS)
    assert state(other.control.posting(one.posting_number)) == AFTER[FBS]


@pytest.mark.parametrize("place", AFTER)
@pytest.mark.parametrize("path", [SHIP, PACKAGE])
def test_without_a_time_it_is_done_at_once(path: str, place: int) -> None:
    sandbox = Sandbox(clock=Clock(NOON))
    one = put(sandbox, warehouse=place)
    with httpx.Client(
        base_url="https://api-seller.ozon.ru",
        transport=sandbox.transport,
        headers={"Client-Id": "836", "Api-Key": "sandbox-key"},
    ) as client:
        assert client.post(path, json=request(path, one.posting_number, ALL[place])).status_code == 200
    assert state(one) == AFTER[place]
