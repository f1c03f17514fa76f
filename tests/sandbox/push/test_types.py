"""What notifications tell: the documented fields of each type, from the entities of the shop."""

from __future__ import annotations

import json
from importlib import resources
from typing import Any

import jsonschema
import pytest

from ozon.sandbox import Behaviour, Clock, CommandError, Sandbox
from ozon_generated.push import read as event_of
from tests.sandbox.conftest import NOON, Call, item, seller
from tests.sandbox.push.receiver import Receiver

KNOWN = json.loads(resources.files("ozon_generated").joinpath("seller", "_data", "push.json").read_bytes())
WHITE, BLUE = "mug-white-330", "mug-blue-330"
OWN = 22142605388000  # warehouse of the seller's own deliveries
#: Types that something in the sandbox causes; it has no chats, and nothing changes the category tree.
CAUSED = {
    "TYPE_NEW_POSTING", "TYPE_POSTING_CANCELLED", "TYPE_STATE_CHANGED", "TYPE_CUTOFF_DATE_CHANGED",
    "TYPE_DELIVERY_DATE_CHANGED", "TYPE_CREATE_OR_UPDATE_ITEM", "TYPE_STOCKS_CHANGED", "TYPE_FBO_POSTING_NEW",
    "TYPE_FBO_POSTING_CANCELLED", "TYPE_FBO_POSTING_STATE_CHANGED", "TYPE_FBO_STOCKS_CHANGED", "TYPE_ORDER_NEW",
    "TYPE_ORDER_CANCELLED", "TYPE_ORDER_STATE_CHANGED",
}  # fmt: skip


@pytest.fixture
def connected(sandbox: Sandbox, receiver: Receiver) -> Sandbox:
    """The sandbox, whose notifications all reach the receiver."""
    sandbox.control.connect_push_url(receiver.url)
    return sandbox


def came(sandbox: Sandbox, receiver: Receiver, type_: str) -> list[dict[str, Any]]:
    """What comes of a type."""
    sandbox.pushes.deliver()
    return receiver.of(type_)


def test_everything_that_happens_is_told_in_the_documented_fields(receiver: Receiver) -> None:
    sandbox = Sandbox(clock=Clock(NOON), behaviour=Behaviour(client_returns=0), orders=0)
    control = sandbox.control
    control.connect_push_url(receiver.url)
    control.set_stock(WHITE, 50)
    control.set_stock(WHITE, 50, OWN)
    control.set_stock(BLUE, 20, fbo=True)
    control.deliver(control.create_order([{"offer_id": WHITE, "quantity": 2}]).posting_number)
    control.cancel_posting(control.create_order([{"offer_id": WHITE}]).posting_number)
    fbo = [control.create_fbo_order([{"offer_id": BLUE}]).posting_number for _ in range(2)]
    control.deliver(fbo[0])
    control.cancel_posting(fbo[1])
    with seller(sandbox) as client:
        own = control.create_order([{"offer_id": WHITE}], OWN).posting_number
        cutoff = {"posting_number": own, "new_cutoff_date": "2026-11-04T10:00:00Z"}
        assert client.post("/v1/posting/cutoff/set", json=cutoff).status_code == 200
        times = {"from": "2026-11-05T10:00:00Z", "to": "2026-11-05T14:00:00Z"}
        answer = client.post("/v1/posting/fbs/timeslot/set", json={"posting_number": own, "new_timeslot": times})
        assert answer.status_code == 200, answer.text
        client.post("/v3/product/import", json={"items": [item("cup"), item("bad", price="0")]})
    sandbox.clock.advance(60)
    sandbox.pushes.deliver()
    assert {event["message_type"] for event in receiver.events} == CAUSED
    for body in receiver.bodies:
        event = json.loads(body)
        known = KNOWN[event["message_type"]]
        assert event.keys() == known["example"].keys()
        # the state of an order before its first documented one is not known, and left empty
        checked = {name: value for name, value in event.items() if (name, value) != ("old_state", "")}
        jsonschema.Draft202012Validator(known["schema"]).validate(checked)
        read = event_of(body)
        assert event["message_type"] == read.TYPE
        assert not read.extra
    uuids = [event["uuid"] for event in receiver.events if "uuid" in event]
    assert len(uuids) == len(set(uuids))
    keys = [event_of(body).key for body in receiver.bodies if b"TYPE_PING" not in body]
    assert len(keys) == len(set(keys))


def test_a_cancellation_tells_the_state_before_and_the_reason(connected: Sandbox, receiver: Receiver) -> None:
    posting = connected.control.create_order([{"offer_id": WHITE, "quantity": 2}])
    connected.control.cancel_posting(posting.posting_number)
    [event] = came(connected, receiver, "TYPE_POSTING_CANCELLED")
    assert (event["old_state"], event["new_state"]) == ("posting_created", "posting_canceled")
    assert event["products"] == [{"sku": posting.lines[0].sku, "quantity": 2}]
    assert posting.cancellation is not None
    assert event["reason"] == {"id": posting.cancellation.reason_id, "message": posting.cancellation.reason}
    assert event["seller_id"] == 836


def test_states_that_pushes_do_not_have_are_told_by_their_status(connected: Sandbox, receiver: Receiver) -> None:
    posting = connected.control.create_order([{"offer_id": WHITE}])
    connected.control.fail_ship(posting.posting_number)
    connected.control.move_posting(posting.posting_number, "fail_ship")
    connected.control.cancel_posting(posting.posting_number)
    [event] = came(connected, receiver, "TYPE_POSTING_CANCELLED")
    assert event["old_state"] == "posting_created"
    assert not came(connected, receiver, "TYPE_STATE_CHANGED")


def test_an_order_that_is_not_paid_has_no_moment_of_processing(connected: Sandbox, receiver: Receiver) -> None:
    connected.control.create_order([{"offer_id": WHITE}], status="awaiting_approve")
    [event] = came(connected, receiver, "TYPE_NEW_POSTING")
    assert event["in_process_at"] == ""
    assert event["shipment_date"] == "2026-11-03T12:00:00Z"


def test_moved_dates_tell_the_old_ones(connected: Sandbox, receiver: Receiver, call: Call) -> None:
    connected.control.set_stock(WHITE, 5, OWN)
    posting = connected.control.create_order([{"offer_id": WHITE}], OWN)
    old = posting.delivery_from
    call("/v1/posting/cutoff/set", posting_number=posting.posting_number, new_cutoff_date="2026-11-04T10:00:00Z")
    times = {"from": "2026-11-05T10:00:00Z", "to": "2026-11-05T14:00:00Z"}
    call("/v1/posting/fbs/timeslot/set", posting_number=posting.posting_number, new_timeslot=times)
    [cutoff] = came(connected, receiver, "TYPE_CUTOFF_DATE_CHANGED")
    assert (cutoff["old_cutoff_date"], cutoff["new_cutoff_date"]) == ("2026-11-03T12:00:00Z", "2026-11-04T10:00:00Z")
    [window] = came(connected, receiver, "TYPE_DELIVERY_DATE_CHANGED")
    assert window["old_delivery_date_begin"] == f"{old:%Y-%m-%dT%H:%M:%SZ}"
    assert (window["new_delivery_date_begin"], window["new_delivery_date_end"]) == (times["from"], times["to"])


def test_changes_of_stock_at_once_come_together(connected: Sandbox, receiver: Receiver, call: Call) -> None:
    place = 22142605386000
    rows = [{"offer_id": offer_id, "stock": 7, "warehouse_id": place} for offer_id in (WHITE, BLUE)]
    call("/v2/products/stocks", stocks=rows)
    [event] = came(connected, receiver, "TYPE_STOCKS_CHANGED")
    for one in event["items"]:
        [stock] = one["stocks"]
        assert (stock["warehouse_id"], stock["present"] - stock["reserved"]) == (place, 7)
    assert len(event["items"]) == 2
    connected.clock.advance(1)
    connected.control.create_order([{"offer_id": WHITE, "quantity": 2}])
    before, after = (one["items"][0]["stocks"][0] for one in came(connected, receiver, "TYPE_STOCKS_CHANGED"))
    assert after == {**before, "reserved": before["reserved"] + 2}


def test_stock_at_ozon_is_told_over_all_warehouses(connected: Sandbox, receiver: Receiver) -> None:
    connected.control.set_stock(BLUE, 20, fbo=True)
    connected.control.set_stock(BLUE, 5, 23902289166000, fbo=True)
    first = connected.shop.by_offer(BLUE)
    assert first is not None
    connected.control.create_fbo_order([{"offer_id": BLUE, "quantity": 3}])
    *_, event = came(connected, receiver, "TYPE_FBO_STOCKS_CHANGED")
    held = sum(first.fbo_reserved.values())
    [stocks] = event["stocks"]
    assert stocks["new_present"] == stocks["old_present"] == first.fbo + held
    assert (stocks["old_reserved"], stocks["new_reserved"]) == (held - 3, held)


def test_an_order_is_over_with_its_last_posting(connected: Sandbox, receiver: Receiver) -> None:
    connected.control.set_stock(BLUE, 20, fbo=True)
    posting = connected.control.create_fbo_order([{"offer_id": BLUE}])
    connected.control.deliver(posting.posting_number)
    states = [
        (event["old_state"], event["new_state"]) for event in came(connected, receiver, "TYPE_ORDER_STATE_CHANGED")
    ]
    assert states == [("", "order_in_delivery"), ("order_in_delivery", "order_done")]
    other = connected.control.create_order([{"offer_id": WHITE}])
    connected.control.cancel_posting(other.posting_number)
    [event] = came(connected, receiver, "TYPE_ORDER_CANCELLED")
    assert (event["order_number"], event["order_id"]) == (other.order_number, other.order_id)


def test_a_part_of_an_order_that_is_cancelled_leaves_the_order(
    connected: Sandbox, receiver: Receiver, call: Call
) -> None:
    posting = connected.control.create_order([{"offer_id": WHITE, "quantity": 2}])
    items = [{"sku": posting.lines[0].sku, "quantity": 1}]
    number = posting.posting_number
    body = {"posting_number": number, "cancel_reason_id": 352, "cancel_reason_message": "none left", "items": items}
    part = call("/v2/posting/fbs/product/cancel", **body)["result"]
    assert [event["posting_number"] for event in came(connected, receiver, "TYPE_NEW_POSTING")] == [number, part]
    assert [event["posting_number"] for event in came(connected, receiver, "TYPE_POSTING_CANCELLED")] == [part]
    assert len(came(connected, receiver, "TYPE_ORDER_NEW")) == 1
    assert not came(connected, receiver, "TYPE_ORDER_CANCELLED")


@pytest.mark.parametrize("type_", sorted(KNOWN.keys() - {"TYPE_PING", "TYPE_CREATE_ITEM", "TYPE_UPDATE_ITEM"}))
def test_every_type_can_be_sent_by_a_command(connected: Sandbox, receiver: Receiver, type_: str) -> None:
    connected.control.send_push(type_)
    connected.control.send_push(type_, {"seller_id": 7, "new": None})
    first, second = came(connected, receiver, type_)
    assert first.keys() == KNOWN[type_]["example"].keys()
    assert second["seller_id"] == 7
    if time := KNOWN[type_]["push"].get("time"):
        assert "." in time[0] or (first[time[0]] != second[time[0]] and first[time[0]].startswith("2026-11-02T12:00"))


def test_a_type_that_does_not_exist_can_be_sent_too(connected: Sandbox, receiver: Receiver) -> None:
    connected.control.send_push("TYPE_OF_TOMORROW", {"answer": 42})
    assert came(connected, receiver, "TYPE_OF_TOMORROW") == [
        {"message_type": "TYPE_OF_TOMORROW", "seller_id": 836, "answer": 42}
    ]
    with pytest.raises(CommandError, match="connect_push_url"):
        Sandbox(seeded=False).control.send_push("TYPE_NEW_MESSAGE")
