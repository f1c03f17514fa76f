"""Notifications reach an address, and are sent again until it takes them."""

from __future__ import annotations

import json
import tracemalloc
from datetime import timedelta
from pathlib import Path

import pytest

from ozon.sandbox import Behaviour, Clock, Sandbox, Sandboxes
from ozon.sandbox.pushes.sending import Outcome
from tests.library import httpx
from tests.sandbox.conftest import NOON
from tests.sandbox.push.receiver import BROKEN, Receiver, good
from tests.sizes import size

ORDER = ["TYPE_NEW_POSTING", "TYPE_STATE_CHANGED"]
ITEMS = [{"offer_id": "mug-white-330", "quantity": 2}]
PAUSES = [5, 10, 20, 40, 80, 160, 320, 600, 600, 600, 600, 600, 600]


def test_an_order_and_its_assembly_reach_the_address(sandbox: Sandbox, receiver: Receiver) -> None:
    sandbox.control.connect_push_url(receiver.url, ORDER)
    posting = sandbox.control.create_order(ITEMS)
    assert receiver.bodies == []  # nothing is sent until it is asked for
    assert sandbox.pushes.deliver() == 2
    assert [json.loads(body)["message_type"] for body in receiver.bodies] == ["TYPE_PING", "TYPE_NEW_POSTING"]
    assert receiver.requests[1] == ("POST", "/ozon/0f3c9a", "application/json")
    sandbox.control.deliver(posting.posting_number)
    sandbox.pushes.deliver()
    changes = receiver.of("TYPE_STATE_CHANGED")
    assert {change["posting_number"] for change in changes} == {posting.posting_number}
    states = [change["new_state"] for change in changes]
    assert states[0] == "posting_not_in_carriage"
    assert states[-1] == "posting_received"
    times = [change["changed_state_date"] for change in changes]
    assert times == sorted(set(times))  # although the clock stood still
    assert sandbox.pushes.deliver() == 0
    assert sandbox.pushes.waiting == []


def test_what_is_not_taken_comes_again_by_the_clock(sandbox: Sandbox, receiver: Receiver) -> None:
    sandbox.control.connect_push_url(receiver.url, ORDER)
    receiver.answer = lambda event: BROKEN
    sandbox.control.create_order(ITEMS)
    sandbox.pushes.deliver()
    sandbox.clock.advance(4)
    sandbox.pushes.deliver()
    assert len(receiver.events) == 1  # the first pause is five seconds
    sandbox.clock.advance(1)
    receiver.answer = good
    sandbox.pushes.deliver()
    assert receiver.bodies[1] == receiver.bodies[2]
    [push] = sandbox.control.pushes("TYPE_NEW_POSTING")
    assert push.state == "delivered"
    assert [(one.status, one.error) for one in push.attempts] == [(500, "SERVER_FAULT"), (200, "")]
    assert "ERROR_UNKNOWN" in push.attempts[0].answer


def test_pauses_grow_to_ten_minutes_and_five_more_follow(sandbox: Sandbox, receiver: Receiver) -> None:
    sandbox.control.connect_push_url(receiver.url, ["TYPE_NEW_POSTING"])
    receiver.answer = lambda event: BROKEN
    sandbox.control.create_order(ITEMS)
    sandbox.clock.advance(hours=3)
    sandbox.pushes.deliver()
    [push] = sandbox.control.pushes("TYPE_NEW_POSTING", "given_up")
    times = [NOON]
    for pause in PAUSES:
        times.append(times[-1] + timedelta(seconds=pause))
    assert [one.at for one in push.attempts] == times
    sandbox.clock.advance(days=1)
    sandbox.pushes.deliver()
    assert len(receiver.events) == len(times)


def test_events_wait_without_an_address_for_nobody(sandbox: Sandbox, receiver: Receiver) -> None:
    sandbox.control.create_order(ITEMS)
    sandbox.control.connect_push_url(receiver.url, ["TYPE_STATE_CHANGED"])
    sandbox.control.create_order(ITEMS)
    sandbox.pushes.deliver()
    assert receiver.events == []


def test_a_server_sends_by_itself(receiver: Receiver) -> None:
    sandbox = Sandbox()
    with sandbox.serve() as url:
        sandbox.control.connect_push_url(receiver.url, ORDER)
        posting = sandbox.control.create_order(ITEMS)
        [event] = receiver.wait_for(1)
        query = {"type": "TYPE_NEW_POSTING", "key": posting.posting_number}
        [listed] = httpx.get(f"{url}/sandbox/pushes", params=query).json()["result"]
    assert event["posting_number"] == posting.posting_number
    assert listed["fields"] == event


def test_a_server_of_many_shops_sends_for_each(receiver: Receiver) -> None:
    shops = Sandboxes()
    with shops.serve():
        for client_id in ("501", "502"):
            shops[client_id].control.connect_push_url(f"{receiver.url}/{client_id}", ["TYPE_ORDER_NEW"])
            shops[client_id].control.create_order(ITEMS)
        events = receiver.wait_for(2)
    assert {event["seller_id"] for event in events} == {501, 502}


def test_an_address_is_tested_from_time_to_time(sandbox: Sandbox, receiver: Receiver) -> None:
    sandbox.control.connect_push_url(receiver.url, ORDER)
    sandbox.clock.advance(hours=13)
    sandbox.pushes.deliver()
    times = ["2026-11-02T12:00:00Z", "2026-11-02T18:00:00Z", "2026-11-03T00:00:00Z"]
    assert [event["time"] for event in receiver.of("TYPE_PING")] == times


def test_what_waits_is_saved(tmp_path: Path, receiver: Receiver) -> None:
    sandbox = Sandbox(clock=Clock(NOON))
    sandbox.control.connect_push_url(receiver.url, ORDER)
    sandbox.control.create_order(ITEMS)
    receiver.answer = lambda event: BROKEN
    sandbox.pushes.deliver()
    sandbox.save(tmp_path / "state.json")
    loaded = Sandbox(state=tmp_path / "state.json")
    receiver.answer = good
    assert loaded.pushes.deliver() == 0
    loaded.clock.advance(5)
    assert loaded.pushes.deliver() == 1
    assert len(set(receiver.bodies[1:])) == 1
    loaded.reset()
    assert loaded.pushes.waiting == loaded.pushes.finished == []


def test_duplicates_disorder_and_delay_are_the_same_each_time(receiver: Receiver) -> None:
    came = []
    for _ in range(2):
        receiver.bodies.clear()
        sandbox = Sandbox(clock=Clock(NOON), behaviour=Behaviour(push_duplicates=0.3, push_disorder=0.5))
        sandbox.control.connect_push_url(receiver.url, ORDER)
        sandbox.control.set_stock("mug-white-330", 100)
        for _ in range(20):
            sandbox.control.create_order([{"offer_id": "mug-white-330"}])
            sandbox.clock.advance(1)
        sandbox.clock.advance(hours=1)
        sandbox.pushes.deliver()
        came.append([event["posting_number"] for event in receiver.events])
    assert came[0] == came[1]
    first_seen = list(dict.fromkeys(came[0]))
    assert len(first_seen) == 20
    assert first_seen != sorted(first_seen)
    assert 20 < len(came[0]) < 40


def test_a_command_makes_notifications_late(sandbox: Sandbox, receiver: Receiver) -> None:
    sandbox.control.connect_push_url(receiver.url, ORDER)
    sandbox.pushes.deliver()
    sandbox.control.disturb_pushes(delay=600)
    sandbox.control.create_order([{"offer_id": "mug-white-330"}])
    assert sandbox.pushes.deliver() == 0
    sandbox.clock.advance(600)
    assert sandbox.pushes.deliver() == 1


def test_what_nobody_takes_needs_little_memory(sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch) -> None:
    refused = BROKEN[2].decode().ljust(500)

    def send(*_: object, **__: object) -> Outcome:
        return Outcome(500, "SERVER_FAULT", "the server failed", refused[:-1] + " ", 0.01)  # a text of its own

    monkeypatch.setattr("ozon.sandbox.pushes.outbox.send", send)
    sandbox.control.connect_push_url("https://shop.example.com/push", ["TYPE_NEW_POSTING"])
    count = size(500, 2_000)
    tracemalloc.start()
    try:
        for number in range(count):
            sandbox.control.send_push("TYPE_NEW_POSTING", {"posting_number": f"{number}-0001-1"})
        sandbox.clock.advance(minutes=60)
        assert sandbox.pushes.deliver() > 10 * count
        held, _ = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert len(sandbox.pushes.waiting) == count
    assert held / count < 7_000  # bytes: with the answers of all attempts they were 12,000


def test_what_nobody_takes_is_dropped_when_there_is_too_much(
    sandbox: Sandbox, receiver: Receiver, monkeypatch: pytest.MonkeyPatch
) -> None:
    outbox = sandbox._families.outbox
    monkeypatch.setattr(outbox.waiting, "_most", 50)
    sandbox.control.connect_push_url(receiver.url, ["TYPE_NEW_MESSAGE"])
    for number in range(2_000):
        sandbox.control.send_push("TYPE_NEW_MESSAGE", {"message_id": str(number)})
    assert len(sandbox.pushes.waiting) == 50
    assert len(outbox._agenda) <= 1_200
    assert len(sandbox.control.pushes(state="dropped", limit=10_000)) == 1_951  # with the test of the address
    assert sandbox.pushes.deliver() == 50
    assert [event["message_id"] for event in receiver.events] == [str(number) for number in range(1_950, 2_000)]
