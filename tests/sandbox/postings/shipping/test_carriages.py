"""Carriages: making and filling them."""

from __future__ import annotations

import pytest

from ozon.sandbox import Sandbox
from tests.library import httpx
from tests.sandbox.conftest import NOON, Call
from tests.sandbox.postings.shipping.support import Assembled, content, create, get, move, refused
from tests.sandbox.seeded import EMPTY, EXPRESS, EXPRESS_METHOD, FBS, NEW_1, NEW_2, OWN_METHOD

# Making


def test_all_assembled_postings_of_the_method_and_the_day_go_in(
    sandbox: Sandbox, call: Call, assembled: Assembled
) -> None:
    ready = [assembled(), assembled()]
    waiting = sandbox.control.create_order()
    express = sandbox.control.create_order(items=[{"offer_id": "mug-green-330", "quantity": 1}], warehouse_id=EXPRESS)
    move(sandbox, express, "ship_to_carrier", "register")
    gone, later = assembled("cancel"), assembled()
    later.shipment_date = NOON.replace(day=4, hour=0)
    ready[1].shipment_date = NOON.replace(day=3, hour=23)
    number = create(call, delivery_method_id=FBS, departure_date="2026-11-03T00:00:00Z")
    assert content(call, number) == ["24219509-0030-1", *(one.posting_number for one in ready)]
    assert get(call, number)["has_postings_for_next_carriage"] is False
    assert {one.substatus for one in ready} == {"posting_in_carriage"}
    assert {one.carriage_id for one in (waiting, express, gone, later)} == {0}
    assert get(call, number)["departure_date"] == "2026-11-03T00:00:00Z"
    assert [event.move for event in sandbox.events.of(ready[0].posting_number)] == ["order", "ship", "enter_carriage"]
    other = create(call, delivery_method_id=EXPRESS_METHOD, departure_date="2026-11-09T00:00:00Z")
    assert content(call, other) == ["24219510-0002-1", express.posting_number]
    assert get(call, other)["integration_type"] == "aggregator"


@pytest.mark.parametrize("day", [None, "2026-11-02T00:00:00Z", "2026-10-02T00:00:00Z", "2026-11-02T23:59:59Z"])
def test_a_carriage_leaves_today_when_its_day_has_passed(call: Call, day: str | None) -> None:
    number = create(call, **({"departure_date": day} if day else {}))  # an empty request makes a real one, too
    assert get(call, number)["departure_date"] == "2026-11-02T00:00:00Z"
    assert get(call, number)["delivery_method_id"] == FBS
    assert content(call, number)


def test_nothing_to_ship(client: httpx.Client, call: Call) -> None:
    path = "/v1/carriage/create"
    assert refused(client, path, delivery_method_id=EMPTY) == (400, 3, "POSTING_NOT_FOUND")
    assert refused(client, path, delivery_method_id=1) == (400, 3, "DELIVERY_METHOD_NOT_FOUND")
    assert refused(client, path, delivery_method_id=OWN_METHOD) == (400, 3, "non_carriageable")
    assert refused(client, path, delivery_method_id=FBS, all_blr_traceable=True) == (400, 3, "POSTING_NOT_FOUND")
    create(call, delivery_method_id=FBS)
    assert refused(client, path, delivery_method_id=FBS) == (400, 3, "POSTING_NOT_FOUND")
    create(call, departure_date="2026-11-09T00:00:00Z")
    create(call, departure_date="2026-11-09T00:00:00Z")  # the express method
    assert refused(client, path, departure_date="2026-11-09T00:00:00Z") == (400, 3, "POSTING_NOT_FOUND")


def test_traceable_goods_go_alone(sandbox: Sandbox, call: Call, assembled: Assembled) -> None:
    traceable = assembled()
    traceable.traceable = True
    number = create(call, delivery_method_id=FBS, all_blr_traceable=True)
    assert content(call, number) == [traceable.posting_number]
    assert get(call, number)["all_blr_traceable"] is True


def test_parts_are_counted_by_method_and_day(call: Call, assembled: Assembled) -> None:
    day = "2026-11-05T00:00:00Z"
    numbers = []
    for given_up in (True, False, False, False):
        assembled()
        numbers.append(create(call, delivery_method_id=FBS, departure_date=day))
        if given_up:
            call("/v1/carriage/cancel", carriage_id=numbers[0])
    call("/v1/carriage/cancel", carriage_id=numbers[1])
    numbers.append(create(call, delivery_method_id=FBS, departure_date=day))
    assert [(get(call, one)["partial_num"], get(call, one)["is_partial"]) for one in numbers[1:]] == [
        (1, False),
        (2, True),
        (3, True),
        (4, True),
    ]
    assembled()
    assert get(call, create(call, departure_date="2026-11-09T00:00:00Z"))["partial_num"] == 1


# Filling


def test_set_postings_overwrites(sandbox: Sandbox, call: Call, assembled: Assembled) -> None:
    first, second, third = assembled(), assembled(), assembled()
    number = create(call, delivery_method_id=FBS)
    wanted = [third.posting_number, first.posting_number]
    rows = call("/v1/carriage/set-postings", carriage_id=number, posting_numbers=wanted)["result"]
    assert rows == [{"posting_number": one, "result": True, "error": ""} for one in wanted]
    assert set(content(call, number)) == set(wanted)
    assert (second.substatus, second.carriage_id) == ("posting_not_in_carriage", 0)
    call("/v1/carriage/set-postings", carriage_id=number, posting_numbers=[second.posting_number])
    assert content(call, number) == [second.posting_number]
    call("/v1/carriage/set-postings", carriage_id=number, posting_numbers=[])
    assert content(call, number) == []
    assert {one.substatus for one in (first, second, third)} == {"posting_not_in_carriage"}


def test_what_is_in_already_does_not_move(sandbox: Sandbox, call: Call, assembled: Assembled) -> None:
    posting = assembled()
    number = create(call, delivery_method_id=FBS)
    before = len(sandbox.events.of(posting.posting_number))
    call("/v1/carriage/set-postings", carriage_id=number, posting_numbers=[posting.posting_number])
    assert len(sandbox.events.of(posting.posting_number)) == before


ROWS = {
    "1-1-1": "POSTING_NOT_FOUND",
    "24219511-0002-1": "POSTING_NOT_FOUND",  # of another delivery method
    "24219509-0022-1": "HAS_INCORRECT_STATUS",
    "24219509-0029-1": "HAS_INCORRECT_STATUS",
    "24219509-0035-1": "HAS_INCORRECT_STATUS",
    "24219509-0034-1": "non_carriageable",  # in an approved one
    "24219509-0032-1": "",  # in one that is new
    "24219509-0030-1": "",
}


@pytest.mark.parametrize(("number", "error"), ROWS.items())
def test_a_posting_that_cannot_go_in_is_told_in_its_row(sandbox: Sandbox, call: Call, number: str, error: str) -> None:
    wanted = ["24219509-0020-2", number]
    rows = call("/v1/carriage/set-postings", carriage_id=NEW_1, posting_numbers=wanted)["result"]
    assert rows == [
        {"posting_number": "24219509-0020-2", "result": True, "error": ""},
        {"posting_number": number, "result": not error, "error": error},
    ]
    assert content(call, NEW_1) == ["24219509-0020-2", *([] if error else [number])]
    if number == "24219509-0032-1":
        assert content(call, NEW_2) == []


def test_a_posting_that_is_cancelled_leaves(sandbox: Sandbox, call: Call, assembled: Assembled) -> None:
    posting = assembled()
    number = create(call, delivery_method_id=FBS)
    call("/v1/carriage/approve", carriage_id=number)
    move(sandbox, posting, "cancel_by_buyer")
    assert posting.posting_number not in content(call, number)
    state = call("/v2/posting/fbs/act/check-status", id=number)["result"]
    assert posting.posting_number not in state["added_to_act"] + state["removed_from_act"]
