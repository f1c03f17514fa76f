"""When Ozon stops notifications, and how they go on."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from ozon.sandbox import Behaviour, Clock, Sandbox
from ozon.sandbox.core.behaviour import PushRule
from ozon.sandbox.pushes.entities import PushAddress
from tests.sandbox.conftest import NOON, Call, seller
from tests.sandbox.push.receiver import BROKEN, Receiver
from tests.sandbox.push.test_operations import LIST, refused

DEAD = "https://unreachable.example/ozon"  # nobody answers there, and nothing is sent
GOOD = "https://shop.example.com/good"


def pass_nights(sandbox: Sandbox, count: int) -> None:
    """Let nights pass."""
    sandbox.clock.advance(days=count)
    sandbox.pushes.deliver()


def row(sandbox: Sandbox, address: PushAddress) -> dict[str, Any]:
    """An address as the API lists it."""
    with seller(sandbox) as client:
        rows = client.post(LIST, json={}).json()["urls"]
    return next(one for one in rows if one["id"] == address.id)


def test_three_nights_without_an_answer_stop_an_address(sandbox: Sandbox, call: Call) -> None:
    dead = sandbox.control.connect_push_url(DEAD, ["TYPE_NEW_POSTING"])
    good = sandbox.control.connect_push_url(GOOD, ["TYPE_ORDER_NEW"])
    sandbox.control.create_order([{"offer_id": "mug-white-330"}])
    pass_nights(sandbox, 2)
    found = row(sandbox, dead)
    assert (found["availability_status"], found["enable"]) == ("RED", True)
    assert found["availability_status_date"] == "2026-11-04T00:00:00Z"
    assert [one["id"] for one in call(LIST, availability_statuses=["RED"])["urls"]] == [dead.id]
    pass_nights(sandbox, 1)
    found = row(sandbox, dead)
    assert (found["enable"], found["disable_reason"]) == (False, "AVAILABILITY")
    assert found["problematic_type"]
    assert found["reason_details"]
    assert row(sandbox, good)["availability_status"] == "GREEN"
    assert row(sandbox, good)["enable"]
    before = len(sandbox.control.pushes("TYPE_NEW_POSTING"))
    sandbox.control.create_order([{"offer_id": "mug-white-330"}])
    pass_nights(sandbox, 1)
    assert len(sandbox.control.pushes("TYPE_NEW_POSTING")) == before
    assert len(sandbox.control.pushes("TYPE_ORDER_NEW")) == 2  # the other address goes on


def test_an_address_that_is_enabled_again_is_under_check(sandbox: Sandbox, call: Call, receiver: Receiver) -> None:
    address = sandbox.control.connect_push_url(receiver.url, ["TYPE_NEW_POSTING"])
    sandbox.control.connect_push_url(DEAD, ["TYPE_ORDER_NEW"])
    [other] = [one for one in sandbox.control.inspect("PushAddress") if one.url == DEAD]
    pass_nights(sandbox, 3)
    assert row(sandbox, other)["disable_reason"] == "AVAILABILITY"
    with seller(sandbox) as client:
        assert client.post("/v1/notification/enable", json={"id": other.id, "enabled": True}).status_code == 200
    found = row(sandbox, other)
    assert found["enable"]
    assert "availability_status" not in found
    pass_nights(sandbox, 1)
    assert row(sandbox, other)["availability_status"] == "RED"  # one night again
    assert row(sandbox, other)["enable"]
    assert row(sandbox, address)["enable"]


def test_another_address_is_warned_of_slow_answers_too(receiver: Receiver) -> None:
    sandbox = Sandbox(clock=Clock(NOON), behaviour=Behaviour(push_thresholds=(0.0, 1e6)))
    sandbox.control.connect_push_url(GOOD, ["TYPE_NEW_POSTING"])
    sandbox.control.connect_push_url(receiver.url, ["TYPE_NEW_MESSAGE"])
    pass_nights(sandbox, 1)
    [message] = receiver.of("TYPE_NEW_MESSAGE")  # nobody is told of himself
    assert "YELLOW" in message["data"][0]
    assert GOOD in message["data"][0]


def test_another_address_gets_the_warning(sandbox: Sandbox, receiver: Receiver) -> None:
    sandbox.control.connect_push_url(DEAD, ["TYPE_NEW_POSTING"])
    sandbox.control.connect_push_url(receiver.url, ["TYPE_NEW_MESSAGE"])
    pass_nights(sandbox, 2)
    messages = receiver.of("TYPE_NEW_MESSAGE")
    assert [one["chat_type"] for one in messages] == ["Seller_API_Notifications"] * 2
    assert len({one["message_id"] for one in messages}) == 2
    assert DEAD in messages[0]["data"][0]
    assert messages[0]["created_at"] == "2026-11-03T00:00:00Z"


def test_slow_answers_are_yellow_and_red() -> None:
    for thresholds, word in (((0.0, 1e6), "YELLOW"), ((0.0, 0.0), "RED"), ((1e6, 1e7), "GREEN")):
        sandbox = Sandbox(clock=Clock(NOON), behaviour=Behaviour(push_thresholds=thresholds))
        address = sandbox.control.connect_push_url(GOOD, ["TYPE_NEW_POSTING"])
        pass_nights(sandbox, 1)
        assert row(sandbox, address)["availability_status"] == word


def test_errors_stop_nothing_by_the_new_rule_and_everything_by_the_old_one(receiver: Receiver) -> None:
    receiver.answer = lambda event: BROKEN
    rules: dict[PushRule, bool] = {"nights": True, "shop": False, "both": False}
    for rule, on in rules.items():
        sandbox = Sandbox(clock=Clock(NOON), behaviour=Behaviour(push_rule=rule))
        bad = sandbox.control.connect_push_url(receiver.url, ["TYPE_NEW_POSTING"])
        good = sandbox.control.connect_push_url(GOOD, ["TYPE_STATE_CHANGED"])
        sandbox.control.create_order([{"offer_id": "mug-white-330"}])
        pass_nights(sandbox, 1)
        assert [row(sandbox, one)["enable"] for one in (bad, good)] == [on, on]


def test_the_support_stops_an_address_for_good(sandbox: Sandbox) -> None:
    address = sandbox.control.connect_push_url(GOOD, ["TYPE_NEW_POSTING"])
    sandbox.control.block_push_url(address.id, "Жалоба")
    found = row(sandbox, address)
    assert (found["disable_reason"], found["reason_details"]) == ("ADMIN", "Жалоба")
    with seller(sandbox) as client:
        assert "delete it" in refused(client, "/v1/notification/enable", id=address.id, enabled=True)
        assert client.post("/v1/notification/delete", json={"id": address.id}).status_code == 200
        answer = client.post("/v1/notification/set", json={"url": GOOD, "types": ["TYPE_NEW_POSTING"]})
        assert answer.status_code == 200
    made = sandbox.control.inspect("PushAddress")[-1]
    assert made.id > address.id
    assert made.created_at - NOON < timedelta(seconds=1)
