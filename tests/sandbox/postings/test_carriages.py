"""Carriages: what goes in, what they refuse, and how they go on by the clock."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

import pytest

from ozon.sandbox import Behaviour, Clock, Sandbox
from ozon.sandbox.control.commands import CommandError
from ozon.sandbox.core.moves import WrongStateError
from ozon.sandbox.postings.papers import CARRIAGE_MOVES, Carriage
from ozon.sandbox.postings.seed import REFERENCE
from tests.library import httpx
from tests.sandbox.conftest import NOON, Call, seller
from tests.sandbox.postings.conftest import FBS, Assembled, move

EXPRESS, EXPRESS_METHOD, OWN_METHOD, EMPTY_METHOD = 22142605387000, 15110442725000, 15110442726000, 22142605390000
STAGES = ["new", "formed", "sended", "received", "closed", "cancelled"]
TODAY = "2026-11-02"


def create(call: Call, **body: Any) -> int:
    number: int = call("/v1/carriage/create", **body)["carriage_id"]
    return number


def content(call: Call, number: int) -> list[str]:
    return [row["posting_number"] for row in call("/v2/posting/fbs/act/get-postings", id=number)["result"]]


def get(call: Call, number: int) -> Any:
    return call("/v1/carriage/get", carriage_id=number)


def refused(client: httpx.Client, path: str, **body: Any) -> tuple[int, int, str]:
    answer = client.post(path, json=body)
    assert answer.status_code >= 400, answer.text
    return answer.status_code, answer.json()["code"], answer.json()["message"]


def at_stage(sandbox: Sandbox, call: Call, stage: str) -> int:
    """A carriage of the free postings at a stage."""
    number = create(call, delivery_method_id=FBS)
    if stage == "cancelled":
        call("/v1/carriage/cancel", carriage_id=number)
    elif stage != "new":
        call("/v1/carriage/approve", carriage_id=number)
    if stage in ("sended", "received", "closed"):
        sandbox.control.hand_over(number)
        sandbox.clock.advance(hours={"sended": 0, "received": 2, "closed": 6}[stage])
    assert get(call, number)["status"] == stage
    return number


# Making


def test_all_assembled_postings_of_the_method_go_in(sandbox: Sandbox, call: Call, assembled: Assembled) -> None:
    ready = [assembled(), assembled()]
    waiting = sandbox.control.create_order()
    express = sandbox.control.create_order(items=[{"offer_id": "mug-green-330", "quantity": 1}], warehouse_id=EXPRESS)
    move(sandbox, express, "ship_to_carrier", "register")
    gone = assembled("cancel")
    number = create(call, delivery_method_id=FBS, departure_date="2026-11-03T00:00:00Z")
    assert content(call, number) == [
        "24219509-0020-2",
        "24219509-0030-1",
        *(one.posting_number for one in ready),
    ]
    assert {one.substatus for one in ready} == {"posting_in_carriage"}
    assert (waiting.carriage_id, express.carriage_id, gone.carriage_id) == (0, 0, 0)
    assert get(call, number)["departure_date"] == "2026-11-03T00:00:00Z"
    assert [event.move for event in sandbox.events.of(ready[0].posting_number)] == ["order", "ship", "enter_carriage"]
    other = create(call, delivery_method_id=EXPRESS_METHOD)
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
    assert refused(client, path, delivery_method_id=EMPTY_METHOD) == (400, 3, "POSTING_NOT_FOUND")
    assert refused(client, path, delivery_method_id=1) == (400, 3, "DELIVERY_METHOD_NOT_FOUND")
    assert refused(client, path, delivery_method_id=OWN_METHOD) == (400, 3, "non_carriageable")
    assert refused(client, path, delivery_method_id=FBS, all_blr_traceable=True) == (400, 3, "POSTING_NOT_FOUND")
    create(call, delivery_method_id=FBS)
    assert refused(client, path, delivery_method_id=FBS) == (400, 3, "POSTING_NOT_FOUND")
    create(call)  # the express method
    assert refused(client, path) == (400, 3, "POSTING_NOT_FOUND")


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
    rows = call("/v1/carriage/set-postings", carriage_id=31415926535, posting_numbers=wanted)["result"]
    assert rows == [
        {"posting_number": "24219509-0020-2", "result": True, "error": ""},
        {"posting_number": number, "result": not error, "error": error},
    ]
    assert content(call, 31415926535) == ["24219509-0020-2", *([] if error else [number])]
    if number == "24219509-0032-1":
        assert content(call, 31415926536) == []


def test_a_posting_that_is_cancelled_leaves(sandbox: Sandbox, call: Call, assembled: Assembled) -> None:
    posting = assembled()
    number = create(call, delivery_method_id=FBS)
    call("/v1/carriage/approve", carriage_id=number)
    move(sandbox, posting, "cancel_by_buyer")
    assert posting.posting_number not in content(call, number)
    state = call("/v2/posting/fbs/act/check-status", id=number)["result"]
    assert posting.posting_number not in state["added_to_act"] + state["removed_from_act"]


# Moving

MOVES: dict[str, tuple[str, dict[str, Any], list[str]]] = {
    "set_postings": ("/v1/carriage/set-postings", {"posting_numbers": ["24219509-0020-2"]}, ["new"]),
    "approve": ("/v1/carriage/approve", {}, ["new"]),
    "courier": ("/v1/carriage/courier-contact/set", {"phone": "+7"}, ["new", "formed"]),
}


@pytest.mark.parametrize("stage", STAGES)
@pytest.mark.parametrize("name", MOVES)
def test_calls_that_change_a_carriage_by_its_stage(
    sandbox: Sandbox, client: httpx.Client, call: Call, name: str, stage: str
) -> None:
    number = at_stage(sandbox, call, stage)
    path, body, stages = MOVES[name]
    before, events = sandbox.control.inspect("Carriage", str(number)), len(sandbox.events)
    before = Carriage(**vars(before))
    answer = client.post(path, json={"carriage_id": number, **body})
    if stage in stages:
        assert answer.status_code == 200
    else:
        assert (answer.status_code, answer.json()["message"]) == (400, "Incorrect_carriage_status")
        assert sandbox.control.inspect("Carriage", str(number)) == before
        assert len(sandbox.events) == events


@pytest.mark.parametrize("stage", STAGES)
def test_giving_up(sandbox: Sandbox, call: Call, assembled: Assembled, stage: str) -> None:
    posting = assembled()
    number = at_stage(sandbox, call, stage)
    known = get(call, number)["cancel_availability"]
    possible = stage in ("new", "formed")
    assert known == {"is_cancel_available": possible, "reason": "" if possible else "Incorrect_carriage_status"}
    answer = call("/v1/carriage/cancel", carriage_id=number)
    if possible:
        assert answer == {"error": "", "carriage_status": "cancelled"}
        assert (posting.substatus, posting.carriage_id) == ("posting_not_in_carriage", 0)
        assert content(call, number) == []
        sandbox.clock.advance(days=3)  # nothing of it happens later
        assert get(call, number)["status"] == "cancelled"
        assert content(call, create(call, delivery_method_id=FBS))  # its postings go with another one
    else:
        assert answer == {"error": "Incorrect_carriage_status", "carriage_status": stage}


@pytest.mark.parametrize("stage", STAGES)
@pytest.mark.parametrize("name", [one.name for one in CARRIAGE_MOVES])
def test_every_move_from_every_stage(sandbox: Sandbox, call: Call, name: str, stage: str) -> None:
    yard = sandbox._families.yard
    carriage = yard.get(at_stage(sandbox, call, stage))
    [wanted] = [one for one in CARRIAGE_MOVES if one.name == name]
    before, events = Carriage(**vars(carriage)), len(sandbox.events)
    if stage in wanted.sources:
        yard.machine.move(carriage, name)
        assert carriage.status == (wanted.status or stage)
        assert sandbox.events.of(carriage.carriage_id)[-1].move == name
    else:
        with pytest.raises(WrongStateError):
            yard.machine.move(carriage, name)
        assert carriage == before
        assert len(sandbox.events) == events


@pytest.mark.parametrize("containers", [-1, 1001, 2**31 - 1])
def test_numbers_of_cargo_units_that_make_no_sense(client: httpx.Client, containers: int) -> None:
    body = {"carriage_id": 31415926536, "containers_count": containers}
    assert "ContainersCount" in refused(client, "/v1/carriage/approve", **body)[2]


def test_an_empty_carriage_is_not_approved(client: httpx.Client, call: Call) -> None:
    call("/v1/carriage/set-postings", carriage_id=31415926536, posting_numbers=[])
    assert refused(client, "/v1/carriage/approve", carriage_id=31415926536) == (400, 3, "POSTING_NOT_FOUND")


BY_CARRIAGE = {
    "/v1/carriage/get": "carriage_id",
    "/v1/carriage/set-postings": "carriage_id",
    "/v1/carriage/approve": "carriage_id",
    "/v1/carriage/cancel": "carriage_id",
    "/v1/carriage/ettn/status": "carriage_id",
    "/v1/carriage/act-discrepancy/pdf": "carriage_id",
    "/v1/carriage/courier-contact/get": "carriage_id",
    "/v1/carriage/courier-contact/set": "carriage_id",
    "/v2/posting/fbs/act/check-status": "id",
    "/v2/posting/fbs/act/get-postings": "id",
    "/v2/posting/fbs/act/get-pdf": "id",
    "/v2/posting/fbs/act/get-container-labels": "id",
    "/v2/posting/fbs/act/get-barcode": "id",
    "/v2/posting/fbs/act/get-barcode/text": "id",
    "/v2/posting/fbs/digital/act/get-pdf": "id",
    "/v1/assembly/carriage/posting/list": "filter",
    "/v1/assembly/carriage/product/list": "filter",
}


@pytest.mark.parametrize("path", BY_CARRIAGE)
def test_unknown_carriages(client: httpx.Client, path: str) -> None:
    number = {"carriage_id": 5}
    body = {"filter": number, "limit": 10} if BY_CARRIAGE[path] == "filter" else {BY_CARRIAGE[path]: 5}
    more = {"posting_numbers": [], "phone": "+7"} if path.endswith(("set", "postings")) else {}
    assert refused(client, path, **body, **more) == (404, 5, "CARRIAGE_NOT_FOUND")


# Time


@pytest.mark.parametrize("days", [0, 1, 5])
@pytest.mark.parametrize(("departure", "acceptance"), [(57_600.0, (7_200.0, 21_600.0)), (54_000.0, (60.0, 90.0))])
def test_an_approved_carriage_goes_on_by_itself(days: int, departure: float, acceptance: tuple[float, float]) -> None:
    behaviour = Behaviour(departure_seconds=departure, acceptance_seconds=acceptance, life=False)
    sandbox = Sandbox(clock=Clock(NOON), behaviour=behaviour)
    with seller(sandbox) as client:

        def call(path: str, **body: Any) -> Any:
            return client.post(path, json=body).json()

        midnight = NOON.replace(hour=0) + timedelta(days=days)
        number = create(call, delivery_method_id=FBS, departure_date=f"{midnight:%Y-%m-%dT%H:%M:%SZ}")
        postings = content(call, number)
        call("/v1/carriage/approve", carriage_id=number)
        leaves = midnight + timedelta(seconds=departure)
        for moment, stage in (
            (leaves, "sended"),
            (leaves + timedelta(seconds=acceptance[0]), "received"),
            (leaves + timedelta(seconds=acceptance[1]), "closed"),
        ):
            sandbox.clock.set(moment - timedelta(seconds=1))
            assert get(call, number)["status"] != stage
            sandbox.clock.set(moment)
            assert get(call, number)["status"] == stage
        events = sandbox.events.of(number)
        assert [one.move for one in events] == ["create", "approve", "print", "hand_over", "receive", "close"]
        assert [one.at for one in events[3:5]] == [leaves, leaves + timedelta(seconds=acceptance[0])]
        for posting in postings:
            assert "hand_over" in [one.move for one in sandbox.events.of(posting)]


def test_a_carriage_that_is_approved_late_leaves_an_hour_later(sandbox: Sandbox, call: Call) -> None:
    number = create(call, delivery_method_id=FBS)
    sandbox.clock.set(NOON.replace(hour=20))
    call("/v1/carriage/approve", carriage_id=number)
    sandbox.clock.advance(minutes=59)
    assert get(call, number)["status"] == "formed"
    sandbox.clock.advance(minutes=1)
    assert get(call, number)["status"] == "sended"


def test_a_carriage_that_is_not_approved_stays(sandbox: Sandbox, call: Call) -> None:
    number = create(call, delivery_method_id=FBS)
    sandbox.clock.advance(days=10)
    assert get(call, number)["status"] == "new"


def test_handing_over_by_command(sandbox: Sandbox, call: Call, assembled: Assembled) -> None:
    posting = assembled()
    number = at_stage(sandbox, call, "formed")
    assert sandbox.control.hand_over(number).status == "sended"
    [event] = [one for one in sandbox.events.of(posting.posting_number) if one.move == "hand_over"]
    assert event.cause == "control, hand_over"
    with pytest.raises(CommandError, match="is sended"):
        sandbox.control.hand_over(number)
    sandbox.clock.advance(hours=6)
    assert get(call, number)["status"] == "closed"
    with pytest.raises(CommandError, match="there is no carriage 5; there are 31415926535"):
        sandbox.control.hand_over(5)
    with pytest.raises(CommandError, match="is new"):
        sandbox.control.hand_over(31415926535)


def test_carriages_survive_a_restart(sandbox: Sandbox, call: Call, tmp_path: Any) -> None:
    number = at_stage(sandbox, call, "formed")
    sandbox.save(tmp_path / "state.json")
    other = Sandbox(clock=Clock(NOON), state=tmp_path / "state.json")
    assert other.control.inspect("Carriage") == sandbox.control.inspect("Carriage")
    other.clock.advance(hours=10)
    assert other.control.inspect("Carriage", str(number)).status == "closed"


@pytest.mark.parametrize("stage", STAGES)
def test_actions_follow_stage_and_documents(sandbox: Sandbox, call: Call, stage: str) -> None:
    number = at_stage(sandbox, call, stage)
    documents = {one for one in get(call, number)["available_actions"] if one.startswith("get_")}
    assert documents == ({"get_shipping_list", "get_waybill"} if stage in ("sended", "received") else documents)
    if stage == "formed":
        assert not documents
        sandbox.clock.advance(3)
        documents = {one for one in get(call, number)["available_actions"] if one.startswith("get_")}
        assert documents == {"get_shipping_list", "get_waybill"}
    assert ("set_arrival_passes" in get(call, number)["available_actions"]) == (stage in ("new", "formed"))
    assert ("get_act_of_acceptance" in documents) == (stage == "closed")
    assert bool(documents) == (stage not in ("new", "cancelled"))


def test_the_contact_for_the_courier(sandbox: Sandbox, client: httpx.Client, call: Call) -> None:
    path = "/v1/carriage/courier-contact/"
    assert call(path + "get", carriage_id=31415926535) == {"contact": []}
    contact = {"carriage_id": 31415926535, "phone": "+79990000000", "comment": "x", "wechat_nickname": "y"}
    assert client.post(path + "set", json=contact).status_code == 200
    assert call(path + "get", carriage_id=31415926535) == {
        "contact": [{**contact, "updated_at": f"{NOON:%Y-%m-%dT%H:%M:%SZ}"}]
    }
    client.post(path + "set", json={"carriage_id": 31415926535, "phone": "+7"})  # it replaces the former one
    [row] = call(path + "get", carriage_id=31415926535)["contact"]
    assert (row["phone"], row["comment"], row["wechat_nickname"]) == ("+7", "", "")
    assert client.post(path + "set", json={"carriage_id": 31415926535, "phone": " "}).status_code == 400


# The work of a day


def days(call: Call, **filters: Any) -> list[Any]:
    """All pages of ``carriage.delivery_list``, a method each."""
    rows: list[Any] = []
    cursor = ""
    while True:
        page = call("/v2/carriage/delivery/list", filter=filters, limit=1, cursor=cursor)
        assert len(page["methods"]) <= 1
        rows += page["methods"]
        cursor = page["cursor"]
        assert page["has_next"] == bool(cursor)
        if not cursor:
            return rows


@pytest.mark.parametrize("day", [None, "2026-11-02", "2026-11-03", "2026-11-06", "2026-11-20", "2026-10-02"])
def test_the_work_of_a_day_is_counted(sandbox: Sandbox, call: Call, assembled: Assembled, day: str | None) -> None:
    assembled()
    sandbox.control.create_order()
    number = create(call, delivery_method_id=FBS)
    assembled()
    end = datetime.fromisoformat(f"{day or TODAY}T00:00:00+00:00") + timedelta(days=1)
    postings = list(sandbox.control.inspect("Posting", limit=1000))
    carriages = sandbox.control.inspect("Carriage")
    rows = {row["delivery_method_id"]: row for row in days(call, **({"departure_date": day} if day else {}))}
    over = end <= NOON
    for method in (FBS, EXPRESS_METHOD):
        waits = [one for one in postings if one.delivery_method_id == method and one.status.startswith("awaiting_")]
        mandatory = [one for one in waits if one.shipment_date < end]
        ready = [one for one in waits if one.status == "awaiting_deliver"]
        there = [
            one for one in carriages if one.delivery_method_id == method and one.departure + timedelta(days=1) == end
        ]
        later = [one for one in ready if one not in mandatory]
        if not (there or mandatory or (later and not over)):
            assert method not in rows
            continue
        row = rows[method]
        assert row["mandatory_postings_count"] == len(mandatory)
        assert row["mandatory_packaged_count"] == len([one for one in ready if one in mandatory])
        assert row["optional_packaged_count"] == len(later)
        assert bool(row["errors"]) == any(one not in ready for one in mandatory)
        assert row["is_optional_carriage"] == (not mandatory)
        made = {one["id"]: one["postings_count"] for one in row["carriages"] if one["id"]}
        loaded = {one.carriage_id: len([x for x in postings if x.carriage_id == one.carriage_id]) for one in there}
        assert made == loaded
        assert row["carriage_postings_count"] == sum(loaded.values())
        free = [one for one in ready if not one.carriage_id]
        possible = [one["postings_count"] for one in row["carriages"] if not one["id"]]
        assert possible == ([len(free)] if free and not over else [])
    assert rows.keys() <= {FBS, EXPRESS_METHOD}
    assert (number in {one["id"] for one in rows.get(FBS, {"carriages": []})["carriages"]}) == (day in (None, TODAY))


@pytest.mark.parametrize("method", [FBS, EXPRESS_METHOD, OWN_METHOD, EMPTY_METHOD, 1])
def test_the_filter_of_the_method(call: Call, method: int) -> None:
    found = [row["delivery_method_id"] for row in days(call, delivery_method_id=method)]
    assert found == [method] * (method in (FBS, EXPRESS_METHOD))
    asked = {"delivery_method_id": method, "departure_date": "2026-11-03T00:00:00Z"}
    first = call("/v1/carriage/delivery/list", **asked)["result"]
    assert [row["delivery_method_id"] for row in first] == found
    listed = call("/v1/posting/carriage-available/list", **asked)["result"]
    assert {row["delivery_method_id"] for row in listed} == {FBS} & {method}
    for row in listed:
        known = get(call, row["carriage_id"])
        assert (row["carriage_status"], row["carriage_postings_count"]) == (
            known["status"],
            len(content(call, row["carriage_id"])),
        )


def test_a_day_of_the_documentation() -> None:
    sandbox = Sandbox(clock=Clock(REFERENCE))
    with seller(sandbox) as client:
        body = {"filter": {"delivery_method_id": FBS, "departure_date": "2026-10-02"}, "limit": 100, "cursor": ""}
        [row] = client.post("/v2/carriage/delivery/list", json=body).json()["methods"]
        assert [(one["id"], one["status"]) for one in row["carriages"]] == [
            (31415926535, "new"),
            (31415926536, "new"),
            (31415926537, "new"),
            (31415926538, "formed"),
            (0, ""),
        ]
        assert row["mandatory_postings_count"] == 2
        assert client.post("/v2/carriage/delivery/list", json={"limit": 1, "cursor": "x"}).status_code == 400
        wrong = {"delivery_method_id": FBS, "departure_date": "2026-13-01"}
        assert client.post("/v1/carriage/create", json=wrong).status_code == 400
