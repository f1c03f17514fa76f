"""What happens to postings by itself, and generated orders."""

from __future__ import annotations

from collections import Counter
from datetime import timedelta
from itertools import pairwise
from pathlib import Path

import pytest

from ozon.sandbox import Clock, Sandbox
from ozon.sandbox.core.behaviour import Behaviour
from ozon.sandbox.postings.entities import Posting
from tests.sandbox.conftest import NOON
from tests.sandbox.postings.making import held, put, state, stock
from tests.sandbox.seeded import EXPRESS, FBS, FORMED, NEW_1, OWN

READY = "awaiting_deliver/posting_in_carriage"
POINT = "delivering/posting_in_pickup_point"


def handed_over(sandbox: Sandbox, count: int, before: str = READY) -> list[Posting]:
    made = [put(sandbox, before, goods={}) for _ in range(count)]
    for one in made:
        sandbox._families.depot.hand_over(one)
    return made


def shares(postings: list[Posting]) -> dict[str, float]:
    return {key: count / len(postings) for key, count in Counter(state(one) for one in postings).items()}


def test_six_days_after(sandbox: Sandbox) -> None:
    """As was observed: of 33 postings 17 delivered, 10 in the pickup point, 2 on the way, 4 cancelled."""
    postings = handed_over(sandbox, 1000)
    sandbox.clock.advance(days=6)
    found = shares(postings)
    expected = {
        "delivered/posting_received": 17 / 33,
        POINT: 10 / 33,
        "delivering/posting_on_way_to_city": 2 / 33,
        "cancelled/posting_canceled": 4 / 33,
    }
    assert found == pytest.approx(expected, abs=0.03)
    reasons = {one.cancellation.reason_id for one in postings if one.cancellation}
    assert reasons == {665}
    sandbox.clock.advance(days=20)
    lost = {one.posting_number for one in postings if one.status == "delivering"}
    assert 0 < len(lost) < 20
    sandbox.clock.advance(days=30)
    assert {one.cancellation.reason_id for one in postings if one.posting_number in lost and one.cancellation} == {667}
    assert {one.status for one in postings} == {"delivered", "cancelled"}


def test_each_step_is_in_the_journal_at_its_moment(sandbox: Sandbox) -> None:
    postings = handed_over(sandbox, 50)
    sandbox.clock.advance(days=30)
    for one in postings:
        events = sandbox.events.of(one.posting_number)[1:]
        assert [event.move for event in events][:5] == ["hand_over", "accept", "depart", "to_pickup_point", "arrive"]
        assert events[-1].move in ("receive", "cancel_by_buyer")
        assert all(late.before == early.after for early, late in pairwise(events))
        moments = [event.at for event in events]
        assert moments == sorted(set(moments))
        assert (one.handed_over_at, one.delivering_date) == (events[0].at, events[2].at)
        assert all(event.cause.startswith("clock, after ") for event in events[1:])


def test_the_same_seed_gives_the_same_life() -> None:
    lives = []
    for seed in (0, 0, 1):
        sandbox = Sandbox(clock=Clock(NOON), seed=seed)
        postings = handed_over(sandbox, 20)
        sandbox.clock.advance(days=6)
        lives.append([(state(one), one.changed_at) for one in postings])
    assert lives[0] == lives[1] != lives[2]


def test_no_life() -> None:
    sandbox = Sandbox(clock=Clock(NOON), behaviour=Behaviour(automatic_delivery=False))
    [one] = handed_over(sandbox, 1)
    sandbox.clock.advance(days=30)
    assert state(one) == READY


@pytest.mark.parametrize("move", ["depart", "arrive", "receive", "miss", "dispute"])
def test_what_others_do_is_not_undone(sandbox: Sandbox, move: str) -> None:
    """A posting that was moved meanwhile goes on from where it stands, and never back."""
    depot = sandbox._families.depot
    order = [READY, "acceptance", "city", "on_way_to_pickup_point", "in_pickup_point", "received"]
    for one in handed_over(sandbox, 20):
        for step in {"arrive": ["depart"], "receive": ["depart"]}.get(move, []):
            depot.move(one, step)
        depot.move(one, move)
    sandbox.clock.advance(days=30)
    for one in list(depot.postings)[-20:]:
        if move in ("miss", "dispute"):
            assert one.status in ("not_accepted", "arbitration")
            continue
        assert one.status in ("delivered", "cancelled")
        places = [
            index
            for event in sandbox.events.of(one.posting_number)
            for index, name in enumerate(order)
            if name in event.after
        ]
        assert places == sorted(places)


def test_after_a_dispute_it_is_handed_over_again(sandbox: Sandbox) -> None:
    depot = sandbox._families.depot
    [one] = handed_over(sandbox, 1)
    depot.move(one, "dispute")
    depot.move(one, "end_dispute")
    sandbox.clock.advance(days=30)
    assert state(one) == "awaiting_deliver/posting_not_in_carriage"
    depot.hand_over(one)
    sandbox.clock.advance(days=30)
    assert one.status in ("delivered", "cancelled")


def test_carriers_bring_what_they_registered(sandbox: Sandbox) -> None:
    depot = sandbox._families.depot
    carried = [put(sandbox, warehouse=EXPRESS, goods={}) for _ in range(100)]
    own = put(sandbox, warehouse=OWN, goods={})
    for one in [*carried, own]:
        depot.assemble(one)
    sandbox.clock.advance(days=30)
    assert shares(carried) == pytest.approx(
        {"delivered/posting_received": 29 / 33, "cancelled/posting_canceled": 4 / 33}, abs=0.1
    )
    assert state(own) == "awaiting_deliver/posting_not_in_carriage"


# Starting points: state by who delivers, and the moves of others that lead on from it
STARTS = {
    (FBS, READY): ["accept", "depart", "miss"],
    (FBS, "acceptance_in_progress/posting_acceptance_in_progress"): ["depart"],
    (FBS, "delivering/posting_on_way_to_city"): ["to_pickup_point", "arrive"],
    (FBS, POINT): ["complain"],
    (FBS, "client_arbitration/posting_in_client_arbitration"): ["settle"],
    (EXPRESS, "awaiting_registration/posting_registration_error"): ["register"],
    (EXPRESS, "awaiting_deliver/posting_registered"): ["pick_up", "depart"],
    (EXPRESS, "driver_pickup/posting_driver_pick_up"): ["depart"],
    (EXPRESS, "delivering/posting_on_way_to_city"): ["to_courier"],
}
WAITS = {"miss": "not_accepted", "complain": "client_arbitration"}  # for the seller, and for Ozon's decision


@pytest.mark.parametrize(
    ("place", "before", "move"), [(*start, move) for start, moves in STARTS.items() for move in moves]
)
def test_a_posting_that_was_moved_by_command_goes_on(sandbox: Sandbox, place: int, before: str, move: str) -> None:
    one = put(sandbox, before, place, goods={})
    sandbox.control.move_posting(one.posting_number, move)
    sandbox.clock.advance(days=30)
    assert {one.status} <= ({WAITS[move]} if move in WAITS else {"delivered", "cancelled"})


def test_a_failed_registration_stays_failed(sandbox: Sandbox) -> None:
    one = put(sandbox, warehouse=EXPRESS, goods={})
    sandbox._families.depot.assemble(one)
    sandbox.control.move_posting(one.posting_number, "fail_registration")
    sandbox.clock.advance(days=3)
    assert state(one) == "awaiting_registration/posting_registration_error"
    sandbox.control.move_posting(one.posting_number, "register")
    assert state(one) == "awaiting_deliver/posting_registered"


@pytest.mark.parametrize("stage", ["new", "formed"])
@pytest.mark.parametrize("move", ["accept", "miss", "depart", "deliver", "cancel"])
def test_what_goes_alone_leaves_its_carriage(sandbox: Sandbox, move: str, stage: str) -> None:
    """No carriage that is still with the seller holds what is gone."""
    yard = sandbox._families.yard
    number = {"new": NEW_1, "formed": FORMED}[stage]
    [one] = yard.content(yard.get(number))
    if move == "deliver":
        sandbox.control.deliver(one.posting_number)
    elif move == "cancel":
        sandbox.control.cancel_posting(one.posting_number)
    else:
        sandbox.control.move_posting(one.posting_number, move)
    assert (yard.get(number).status, yard.content(yard.get(number)), one.carriage_id) == (stage, [], 0)


def test_what_is_handed_over_stays_in_its_carriage(sandbox: Sandbox) -> None:
    yard = sandbox._families.yard
    carriage = yard.get(FORMED)
    sandbox.control.hand_over(carriage.carriage_id)
    [one] = yard.content(carriage)
    sandbox.control.deliver(one.posting_number)
    assert yard.content(carriage) == [one]


def test_documented_postings_on_their_way_arrive(sandbox: Sandbox) -> None:
    postings = list(sandbox._families.depot.postings)
    own = [one for one in postings if one.warehouse_id == OWN and one.status == "delivering"]
    moving = {one.posting_number for one in postings if one.status == "delivering" and one not in own}
    moving |= {one.posting_number for one in postings if one.substatus == "posting_registered"}
    assert moving == {"24219509-0035-1", "24219510-0002-1"}
    approved = {one.posting_number for one in postings if one.carriage_id == FORMED}  # it leaves on its day
    before = {one.posting_number: state(one) for one in postings}
    sandbox.clock.advance(1)
    assert {one.posting_number: state(one) for one in postings} == before
    sandbox.clock.advance(days=60)
    for one in postings:
        if one.posting_number in moving:
            assert one.status in ("delivered", "cancelled")
        elif one.posting_number not in approved:
            assert state(one) == before[one.posting_number]


@pytest.mark.parametrize("hours", [0.0, 24.0])
@pytest.mark.parametrize("before", ["awaiting_approve/posting_created", "awaiting_packaging/posting_created", READY])
def test_overdue_assembly(hours: float, before: str) -> None:
    sandbox = Sandbox(clock=Clock(NOON), behaviour=Behaviour(cancel_overdue_seconds=hours * 3600))
    one = put(sandbox, before, goods={})
    end = one.shipment_date + timedelta(hours=hours)
    sandbox.clock.set(end - timedelta(seconds=1))
    assert state(one) == before
    sandbox.clock.set(end)
    is_late = hours > 0 and before != READY
    assert state(one) == ("cancelled/posting_canceled" if is_late else before)
    if one.cancellation:
        assert (one.cancellation.type, one.cancellation.affects_rating) == ("system", True)


def test_a_moved_shipment_date_is_not_overdue() -> None:
    sandbox = Sandbox(clock=Clock(NOON), behaviour=Behaviour(cancel_overdue_seconds=3600))
    one = put(sandbox, warehouse=OWN, goods={})
    one.shipment_date += timedelta(hours=10)
    sandbox.clock.advance(hours=34)
    assert one.status == "awaiting_packaging"
    sandbox.clock.advance(hours=1)
    assert one.status == "cancelled"


def test_parts_are_overdue_too() -> None:
    sandbox = Sandbox(clock=Clock(NOON), behaviour=Behaviour(cancel_overdue_seconds=3600))
    one = put(sandbox, goods={})
    part = sandbox._families.depot.part(one, [])
    sandbox.clock.advance(hours=25)
    assert (one.status, part.status) == ("cancelled", "cancelled")


def test_life_goes_on_from_a_saved_state(tmp_path: Path) -> None:
    file = tmp_path / "state.json"
    sandbox = Sandbox(clock=Clock(NOON))
    numbers = [one.posting_number for one in handed_over(sandbox, 10)]
    sandbox.clock.advance(hours=30)
    sandbox.save(file)
    other = Sandbox(clock=Clock(NOON), state=file)
    for one in (sandbox, other):
        one.clock.advance(days=5)
    found = [[one.control.posting(number) for number in numbers] for one in (sandbox, other)]
    assert found[0] == found[1]


@pytest.mark.parametrize("seed", [0, 7])
def test_generated_orders(seed: int) -> None:
    sandbox = Sandbox(clock=Clock(NOON), orders=400, seed=seed)
    plain = Sandbox(clock=Clock(NOON), seed=seed)
    documented = {one.posting_number for one in plain._families.depot.postings}
    postings = [one for one in sandbox._families.depot.postings if one.posting_number not in documented]
    fbo = [one for one in sandbox._families.fulfilment.postings if one.posting_number != "24219512-0020-1"]
    assert len(postings) + len(fbo) == 400
    assert len(fbo) == 133
    assert all(timedelta(0) <= NOON - one.in_process_at <= timedelta(days=60) for one in (*postings, *fbo))
    assert {(NOON - one.in_process_at).days // 10 for one in (*postings, *fbo)} == set(range(6))
    assert [one.in_process_at for one in postings] == sorted(one.in_process_at for one in postings)
    assert {one.warehouse_id for one in postings} == {FBS, EXPRESS, OWN}
    assert {line.offer_id for one in postings for line in one.lines} == {
        "mug-blue-330",
        "mug-white-330",
        "mug-green-330",
    }
    states = {state(one) for one in postings}
    assert {"awaiting_packaging/posting_created", "delivered/posting_received", POINT} < states
    assert "awaiting_registration/posting_awaiting_registration" not in states  # that takes seconds
    sellable = {key: amounts[0] for key, amounts in stock(plain).items()}
    refunded = Counter[tuple[int, int]]()
    for one in postings:
        for line in one.lines if one.cancellation and not one.delivering_date else ():
            refunded[line.product_id, one.warehouse_id] += line.quantity
    for key, (sold, reserved) in stock(sandbox).items():
        assert sold == sellable[key] + refunded[key]
        assert reserved == held(sandbox).get(key, 0)


def test_the_journal_of_generated_orders() -> None:
    sandbox = Sandbox(clock=Clock(NOON), orders=300)
    numbers = {one.posting_number for one in list(sandbox._families.depot.postings)[25:]}
    events = [event for event in sandbox.events if event.key in numbers]
    assert [event.at for event in events] == sorted(event.at for event in events)
    assert events[-1].at <= NOON
    for number in numbers:
        own = [event for event in events if event.key == number]
        assert own[0].move == "order"
        assert all(late.before == early.after for early, late in pairwise(own))
        assert own[-1].after == state(sandbox.control.posting(number))


def test_generated_orders_go_on_and_those_of_the_seller_wait() -> None:
    sandbox = Sandbox(clock=Clock(NOON), orders=400)
    postings = list(sandbox._families.depot.postings)[25:]
    waiting = {one.posting_number for one in postings if one.status == "awaiting_packaging"}
    ready = {
        one.posting_number
        for one in postings
        if one.status == "awaiting_deliver" and not one.handed_over_at and one.integration != "aggregator"
    }
    own = {one.posting_number for one in postings if one.warehouse_id == OWN and one.status == "delivering"}
    assert all((waiting, ready, own))
    sandbox.clock.advance(days=30)
    left = {one.posting_number for one in postings if one.status not in ("delivered", "cancelled")}
    assert left == waiting | ready | own


def test_generated_orders_are_decided_by_the_seed() -> None:
    made = [list(Sandbox(clock=Clock(NOON), orders=100, seed=seed)._families.depot.postings) for seed in (3, 3, 4)]
    assert made[0] == made[1]
    assert [state(one) for one in made[0]] != [state(one) for one in made[2]]


def test_a_reset_makes_the_same_orders_up() -> None:
    sandbox = Sandbox(clock=Clock(NOON), orders=50)
    before = list(sandbox._families.depot.postings)
    sandbox.reset()
    assert list(sandbox._families.depot.postings) == before


@pytest.mark.parametrize(("orders", "seeded"), [(-1, True), (90_001, True), (5, False)])
def test_numbers_of_orders_that_cannot_be(orders: int, seeded: bool) -> None:
    with pytest.raises(ValueError, match="orders must be"):
        Sandbox(orders=orders, seeded=seeded)
