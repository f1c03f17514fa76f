"""The stages of carriages: what each allows, and how they go on by the clock."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest

from ozon.sandbox import Behaviour, Clock, Sandbox
from ozon.sandbox.control.commands import CommandError
from ozon.sandbox.core.moves import WrongStateError
from ozon.sandbox.postings.papers import CARRIAGE_MOVES, Carriage
from tests.library import httpx
from tests.sandbox.conftest import NOON, Call, seller
from tests.sandbox.postings.shipping.support import STAGES, Assembled, at_stage, content, create, get, refused
from tests.sandbox.seeded import FBS, FORMED, NEW_1, NEW_2

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
    body = {"carriage_id": NEW_2, "containers_count": containers}
    assert "ContainersCount" in refused(client, "/v1/carriage/approve", **body)[2]


def test_an_empty_carriage_is_not_approved(client: httpx.Client, call: Call) -> None:
    call("/v1/carriage/set-postings", carriage_id=NEW_2, posting_numbers=[])
    assert refused(client, "/v1/carriage/approve", carriage_id=NEW_2) == (400, 3, "POSTING_NOT_FOUND")


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
    behaviour = Behaviour(departure_seconds=departure, acceptance_seconds=acceptance, automatic_delivery=False)
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
        sandbox.control.hand_over(NEW_1)
    call("/v1/carriage/cancel", carriage_id=FORMED)
    with pytest.raises(CommandError, match="is cancelled"):
        sandbox.control.hand_over(FORMED)


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
    assert call(path + "get", carriage_id=NEW_1) == {"contact": []}
    contact = {"carriage_id": NEW_1, "phone": "+79990000000", "comment": "x", "wechat_nickname": "y"}
    assert client.post(path + "set", json=contact).status_code == 200
    assert call(path + "get", carriage_id=NEW_1) == {
        "contact": [{**contact, "updated_at": f"{NOON:%Y-%m-%dT%H:%M:%SZ}"}]
    }
    client.post(path + "set", json={"carriage_id": NEW_1, "phone": "+7"})  # it replaces the former one
    [row] = call(path + "get", carriage_id=NEW_1)["contact"]
    assert (row["phone"], row["comment"], row["wechat_nickname"]) == ("+7", "", "")
    assert client.post(path + "set", json={"carriage_id": NEW_1, "phone": " "}).status_code == 400
