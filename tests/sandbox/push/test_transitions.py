"""Each transition is told once, by the type that is documented for it, with what the API answers then."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import pytest

from ozon.sandbox import Behaviour, Clock, CommandError, Sandbox
from ozon.sandbox.fbo.moves import MOVES as FBO_MOVES
from ozon.sandbox.postings.moves import MOVES as FBS_MOVES
from ozon.sandbox.products.moves import MOVES as PRODUCT_MOVES
from ozon.sandbox.pushes.payloads import state_told
from ozon_generated.package_data import event_data
from ozon_generated.push import read
from tests.sandbox.conftest import NOON, Call, imported, item, seller
from tests.sandbox.push.receiver import Receiver, receiving
from tests.sandbox.seeded import EXPRESS, FBS, OWN

WHITE, BLUE = "mug-white-330", "mug-blue-330"
FBS_STATES = set(event_data()["TYPE_STATE_CHANGED"]["schema"]["$defs"]["PushFbsState"]["enum"])


@pytest.fixture
def sandbox(receiver: Receiver) -> Sandbox:
    """A shop without events of its own, whose notifications all reach the receiver."""
    made = Sandbox(clock=Clock(NOON), behaviour=Behaviour(client_returns=0), orders=0)
    for place in (FBS, OWN, EXPRESS):
        made.control.set_stock(WHITE, 50, place)
    made.control.set_stock(BLUE, 50, fbo=True)
    made.control.connect_push_url(receiver.url)
    made.pushes.deliver()
    return made


@pytest.fixture
def told(sandbox: Sandbox, receiver: Receiver) -> Callable[[], dict[str, list[dict[str, Any]]]]:
    """Tells what came since it was asked last, by type."""

    def read() -> dict[str, list[dict[str, Any]]]:
        sandbox.pushes.deliver()
        found: dict[str, list[dict[str, Any]]] = {}
        for event in receiver.events:
            found.setdefault(event.pop("message_type"), []).append(event)
        receiver.bodies.clear()
        return found

    return read


def get(call: Call, number: str) -> dict[str, Any]:
    answer = call("/v3/posting/fbs/get", posting_number=number, **{"with": {"analytics_data": True}})
    found: dict[str, Any] = answer["result"]
    return found


def ship(call: Call, posting: dict[str, Any]) -> None:
    products = [{"product_id": row["sku"], "quantity": row["quantity"]} for row in posting["products"]]
    packages = [{"products": products}]
    call("/v4/posting/fbs/ship", posting_number=posting["posting_number"], packages=packages)


def test_a_new_posting(sandbox: Sandbox, call: Call, told: Any) -> None:
    for place in (FBS, OWN, EXPRESS):
        posting = sandbox.control.create_order([{"offer_id": WHITE, "quantity": 2}], place)
        answer, came = get(call, posting.posting_number), told()
        assert came.keys() == {"TYPE_NEW_POSTING", "TYPE_STOCKS_CHANGED", "TYPE_ORDER_NEW"}
        [event] = came["TYPE_NEW_POSTING"]
        for name in ("posting_number", "in_process_at", "shipment_date", "tpl_integration_type", "is_express"):
            assert event[name] == answer[name]
        assert event["tracking_number"] == answer["tracking_number"]
        names = ("sku", "offer_id", "quantity")
        assert event["products"] == [{name: row[name] for name in names} for row in answer["products"]]
        assert event["warehouse_id"] == answer["delivery_method"]["warehouse_id"] == place
        assert event["delivery_date_begin"] == answer["analytics_data"]["delivery_date_begin"]
        [order] = came["TYPE_ORDER_NEW"]
        assert (order["order_number"], order["order_id"]) == (answer["order_number"], answer["order_id"])
        [[row]] = [one["items"] for one in came["TYPE_STOCKS_CHANGED"]]
        assert [stock["warehouse_id"] for stock in row["stocks"]] == [place]


def test_what_the_seller_does(sandbox: Sandbox, call: Call, told: Any) -> None:
    number = sandbox.control.create_order([{"offer_id": WHITE}]).posting_number
    told()
    ship(call, get(call, number))
    [event] = told()["TYPE_STATE_CHANGED"]
    answer = get(call, number)
    assert (answer["status"], answer["substatus"]) == ("awaiting_deliver", event["new_state"])
    body = {"posting_number": number, "cancel_reason_id": 352, "cancel_reason_message": "none left"}
    assert call("/v2/posting/fbs/cancel", **body)["result"] is True
    came = told()
    assert came.keys() == {"TYPE_POSTING_CANCELLED", "TYPE_STOCKS_CHANGED", "TYPE_ORDER_CANCELLED"}
    [event] = came["TYPE_POSTING_CANCELLED"]
    answer = get(call, number)
    assert (event["old_state"], event["new_state"]) == ("posting_not_in_carriage", answer["substatus"])
    assert event["reason"] == {
        "id": answer["cancellation"]["cancel_reason_id"],
        "message": answer["cancellation"]["cancel_reason"],
    }
    assert event["products"] == [{"sku": row["sku"], "quantity": row["quantity"]} for row in answer["products"]]


def test_a_step_that_changes_nothing_is_not_told(sandbox: Sandbox, call: Call, client: Any, told: Any) -> None:
    number = sandbox.control.create_order([{"offer_id": WHITE}]).posting_number
    told()
    body = {"posting_number": number, "cancel_reason_id": 401, "cancel_reason_message": ""}
    assert client.post("/v2/posting/fbs/cancel", json=body).status_code == 400
    with pytest.raises(CommandError):
        sandbox.control.move_posting(number, "arrive")
    stock = next(product for product in sandbox.shop if product.offer_id == WHITE).stocks[FBS]
    call("/v2/products/stocks", stocks=[{"offer_id": WHITE, "stock": stock, "warehouse_id": FBS}])
    get(call, number)
    assert told() == {}


def test_products(sandbox: Sandbox, call: Call, told: Any) -> None:
    [good, bad] = imported(call, item("cup"), item("bad", price="0"))
    sandbox.clock.advance(3600)
    events = told()["TYPE_CREATE_OR_UPDATE_ITEM"]
    assert {(event["offer_id"], event["is_error"]) for event in events} == {("cup", False), ("bad", True)}
    products = {good["offer_id"]: good["product_id"], bad["offer_id"]: bad["product_id"]}
    assert {event["offer_id"]: event["product_id"] for event in events} == products
    call("/v1/product/import/prices", prices=[{"offer_id": WHITE, "price": "333.00"}])
    [event] = told()["TYPE_CREATE_OR_UPDATE_ITEM"]
    assert (event["offer_id"], event["is_error"]) == (WHITE, False)
    call("/v1/product/import/prices", prices=[{"offer_id": WHITE, "price": "333"}])
    assert told() == {}
    rows = [{"offer_id": WHITE, "stock": 17, "warehouse_id": FBS}]
    call("/v2/products/stocks", stocks=rows)
    [[row]] = [event["items"] for event in told()["TYPE_STOCKS_CHANGED"]]
    found = call("/v1/product/info/warehouse/stocks", warehouse_id=FBS, limit=100)["stocks"]
    [stock] = [one for one in found if one["offer_id"] == WHITE]
    assert (row["product_id"], row["sku"]) == (stock["product_id"], stock["sku"])
    expected = {"warehouse_id": FBS, "present": stock["present"], "reserved": stock["reserved"]}
    assert row["stocks"] == [expected]


def test_orders_from_warehouses_of_ozon(sandbox: Sandbox, call: Call, told: Any) -> None:
    number = sandbox.control.create_fbo_order([{"offer_id": BLUE, "quantity": 2}]).posting_number
    answer = call("/v2/posting/fbo/get", posting_number=number, **{"with": {"analytics_data": True}})["result"]
    came = told()
    assert came.keys() == {"TYPE_FBO_POSTING_NEW", "TYPE_FBO_STOCKS_CHANGED", "TYPE_ORDER_NEW"}
    [event] = came["TYPE_FBO_POSTING_NEW"]
    assert (event["order_number"], event["creation_date"]) == (answer["order_number"], answer["created_at"])
    assert event["warehouse_id"] == answer["analytics_data"]["warehouse_id"]
    assert event["products"] == [{"sku": row["sku"], "quantity": row["quantity"]} for row in answer["products"]]
    sandbox.control.move_posting(number, "pack")
    [event] = told()["TYPE_FBO_POSTING_STATE_CHANGED"]
    assert event["new_state"] == "posting_packing"
    sandbox.control.cancel_posting(number)
    came = told()
    assert came.keys() == {"TYPE_FBO_POSTING_CANCELLED", "TYPE_FBO_STOCKS_CHANGED", "TYPE_ORDER_CANCELLED"}
    [event] = came["TYPE_FBO_POSTING_CANCELLED"]
    assert event["old_state"] == "posting_packing"
    answer = call("/v2/posting/fbo/get", posting_number=number)["result"]
    assert event["reason"]["id"] == answer["cancel_reason_id"]


def test_dates_that_ozon_moves(sandbox: Sandbox, call: Call, told: Any) -> None:
    number = sandbox.control.create_order([{"offer_id": WHITE}]).posting_number
    fbo = sandbox.control.create_fbo_order([{"offer_id": BLUE}]).posting_number
    told()
    before = get(call, number)
    sandbox.control.reschedule(number, shipment=24, delivery=-2)
    sandbox.control.reschedule(fbo, delivery=5)
    after, came = get(call, number), told()
    assert came.keys() == {
        "TYPE_CUTOFF_DATE_CHANGED", "TYPE_DELIVERY_DATE_CHANGED", "TYPE_FBO_POSTING_DELIVERY_DATE_CHANGED",
    }  # fmt: skip
    [event] = came["TYPE_CUTOFF_DATE_CHANGED"]
    assert (event["old_cutoff_date"], event["new_cutoff_date"]) == (before["shipment_date"], after["shipment_date"])
    assert before["shipment_date"] < after["shipment_date"]
    [event] = came["TYPE_DELIVERY_DATE_CHANGED"]
    for end in ("begin", "end"):
        for age, answer in (("old", before), ("new", after)):
            assert event[f"{age}_delivery_date_{end}"] == answer["analytics_data"][f"delivery_date_{end}"]
    [event] = came["TYPE_FBO_POSTING_DELIVERY_DATE_CHANGED"]
    answer = call("/v2/posting/fbo/get", posting_number=fbo, **{"with": {"analytics_data": True}})["result"]
    assert event["new_delivery_date_end"] == answer["analytics_data"]["client_delivery_date_end"]
    assert event["old_delivery_date_end"] < event["new_delivery_date_end"]
    assert event["uuid"]


def test_dates_that_are_withdrawn_first(sandbox: Sandbox, call: Call, told: Any) -> None:
    number = sandbox.control.create_order([{"offer_id": WHITE}]).posting_number
    ship(call, get(call, number))
    told()
    before = get(call, number)
    assert before["status"] == "awaiting_deliver"  # it may come after the assembly
    sandbox.control.reschedule(number, shipment=24, delivery=3, withdraw=True)
    after, came = get(call, number), told()
    assert [(one["old_cutoff_date"], one["new_cutoff_date"]) for one in came["TYPE_CUTOFF_DATE_CHANGED"]] == [
        (before["shipment_date"], ""), ("", after["shipment_date"])
    ]  # fmt: skip
    window = [f"{age}_delivery_date_{end}" for age in ("old", "new") for end in ("begin", "end")]
    old, new = (
        [answer["analytics_data"][f"delivery_date_{end}"] for end in ("begin", "end")] for answer in (before, after)
    )
    assert [[one[name] for name in window] for one in came["TYPE_DELIVERY_DATE_CHANGED"]] == [
        [*old, "", ""], ["", "", *new]
    ]  # fmt: skip
    named = [{"message_type": kind, **event} for kind, events in came.items() for event in events]
    assert len({read(json.dumps(event).encode()).key for event in named}) == 4


def test_dates_that_cannot_move(sandbox: Sandbox) -> None:
    number = sandbox.control.create_order([{"offer_id": WHITE}]).posting_number
    fbo = sandbox.control.create_fbo_order([{"offer_id": BLUE}]).posting_number
    with pytest.raises(CommandError, match="give hours for shipment or delivery"):
        sandbox.control.reschedule(number)
    with pytest.raises(CommandError, match=f"Ozon ships {fbo} itself"):
        sandbox.control.reschedule(fbo, shipment=1, delivery=1)
    with pytest.raises(CommandError, match="dates are not withdrawn"):
        sandbox.control.reschedule(fbo, delivery=1, withdraw=True)
    with pytest.raises(CommandError, match="up to a year"):
        sandbox.control.reschedule(number, shipment=8_760, delivery=8_760)
    sandbox.control.cancel_posting(number)
    with pytest.raises(CommandError, match="is cancelled; its dates no longer move"):
        sandbox.control.reschedule(number, delivery=1)


def test_a_carrier_that_knows_the_posting_is_told(sandbox: Sandbox, call: Call, told: Any) -> None:
    number = sandbox.control.create_order([{"offer_id": WHITE}], EXPRESS).posting_number
    ship(call, get(call, number))
    sandbox.clock.advance(60)
    if get(call, number)["status"] == "awaiting_registration":
        sandbox.control.move_posting(number, "register")
    assert get(call, number)["substatus"] == "posting_registered"
    states = [event["new_state"] for event in told()["TYPE_STATE_CHANGED"]]
    assert states == ["posting_awaiting_registration", "posting_transferring_to_delivery"]


def test_states_are_those_of_the_documentation() -> None:
    for move in FBS_MOVES:
        if move.push == "TYPE_STATE_CHANGED":
            for status in {move.status} if move.status else {one.partition("/")[0] for one in move.sources}:
                assert state_told(f"{status}/{move.substatus}", fbo=False) in FBS_STATES
    assert {move.push for move in FBO_MOVES} == {"TYPE_FBO_POSTING_STATE_CHANGED", "TYPE_FBO_POSTING_CANCELLED"}
    assert {move.push for move in PRODUCT_MOVES} == {"TYPE_CREATE_OR_UPDATE_ITEM"}


def test_only_the_address_of_a_type_is_told(sandbox: Sandbox, receiver: Receiver) -> None:
    with receiving() as other, receiving() as off:
        sandbox.control.connect_push_url(other.url, ["TYPE_ORDER_NEW"])
        paused = sandbox.control.connect_push_url(off.url, ["TYPE_STOCKS_CHANGED"])
        with seller(sandbox) as client:
            assert client.post("/v1/notification/enable", json={"id": paused.id, "enabled": False}).status_code == 200
        sandbox.control.create_order([{"offer_id": WHITE}])
        sandbox.pushes.deliver()
        assert [event["message_type"] for event in other.events] == ["TYPE_ORDER_NEW"]
        assert [event["message_type"] for event in receiver.events] == ["TYPE_NEW_POSTING"]
        assert off.events == []


def test_nothing_is_kept_for_nobody(receiver: Receiver) -> None:
    sandbox = Sandbox(clock=Clock(NOON))
    sandbox.control.create_order([{"offer_id": WHITE}])
    assert sandbox.pushes.waiting == []
