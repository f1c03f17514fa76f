"""FBO postings progress by themselves, with the stock of the warehouses of Ozon."""

from __future__ import annotations

from collections import Counter
from datetime import timedelta
from itertools import pairwise
from pathlib import Path

import pytest

from ozon.sandbox import Behaviour, Clock, CommandError, Sandbox
from ozon.sandbox.fbo.entities import FboPosting
from tests.sandbox.conftest import NOON
from tests.sandbox.shop import BLUE, HORUGVINO, WHITE, connected, fbo_rows, ordered, supplied

NEVER_LATE = Behaviour(late_cancellations=0.0)
ALWAYS_LATE = Behaviour(late_cancellations=1.0, late_cancellation_seconds=(20 * 86_400, 21 * 86_400))


def units(sandbox: Sandbox, offer_id: str = BLUE) -> tuple[int, int]:
    """Units for sale at Хоругвино, and reserved ones."""
    product = sandbox.control.product(offer_id)
    return product.fbo_stocks[HORUGVINO], product.fbo_reserved.get(HORUGVINO, 0)


def lives(count: int, behaviour: Behaviour | None = None) -> tuple[Sandbox, list[FboPosting]]:
    sandbox = supplied(behaviour=behaviour)
    sandbox.control.set_stock(BLUE, count, fbo=True)
    return sandbox, [ordered(sandbox) for _ in range(count)]


def test_they_are_assembled_sent_and_delivered_or_cancelled() -> None:
    sandbox, postings = lives(300, NEVER_LATE)
    sandbox.clock.advance(hours=30)
    assert {one.status for one in postings} <= {"delivering", "delivered", "cancelled"}
    sandbox.clock.advance(days=30)
    ends = Counter(one.status for one in postings)
    assert set(ends) == {"delivered", "cancelled"}
    assert 30 < ends["cancelled"] < 90  # 8 % before dispatch, and 12 % that were not collected
    for one in postings:
        events = sandbox.events.of(one.posting_number)
        assert events[0].move == "order"
        assert all(late.before == early.after and early.at <= late.at for early, late in pairwise(events))
        assert (one.delivered_at is None) == (one.status == "cancelled")
        assert [event.push for event in events[1:-1]] == ["TYPE_FBO_POSTING_STATE_CHANGED"] * (len(events) - 2)


def test_some_are_cancelled_only_weeks_later() -> None:
    sandbox, postings = lives(60, ALWAYS_LATE)
    sandbox.clock.advance(days=19)
    waiting = [one for one in postings if one.status == "delivering"]
    assert len(waiting) > 45
    assert {one.status for one in postings} == {"delivering", "cancelled"}
    sandbox.clock.advance(days=4)
    assert {one.status for one in waiting} == {"cancelled"}
    assert all(timedelta(days=20) < one.changed_at - one.in_process_at < timedelta(days=23) for one in waiting)
    reasons = {(one.cancellation.type, one.cancellation.reason_id) for one in waiting if one.cancellation}
    assert reasons == {("delivery", 667)}
    with connected(sandbox) as shop:
        rows = {row.posting_number: row for row in fbo_rows(shop)}
    assert {(rows[one.posting_number].status, rows[one.posting_number].cancel_reason_id) for one in waiting} == {
        ("cancelled", 667)
    }


def test_postings_of_the_seller_can_be_late_too() -> None:
    sandbox = Sandbox(clock=Clock(NOON), behaviour=ALWAYS_LATE)
    number = sandbox.control.create_order([{"offer_id": WHITE}]).posting_number
    for step in ("ship", "hand_over"):
        sandbox._families.depot.move(sandbox.control.posting(number), step)
    sandbox.clock.advance(days=19)
    assert sandbox.control.posting(number).status == "delivering"
    sandbox.clock.advance(days=4)
    assert sandbox.control.posting(number).status == "cancelled"


def test_units_are_reserved_until_they_leave() -> None:
    sandbox = supplied()
    posting = ordered(sandbox, quantity=3)
    assert units(sandbox) == (47, 3)
    for move in ("pack", "transfer"):
        sandbox.control.move_posting(posting.posting_number, move)
        assert units(sandbox) == (47, 3)
    sandbox.control.move_posting(posting.posting_number, "depart")
    assert units(sandbox) == (47, 0)


def test_units_cancelled_in_the_warehouse_are_for_sale_again() -> None:
    sandbox = supplied()
    sandbox.control.cancel_posting(ordered(sandbox, quantity=3).posting_number, by="ozon")
    assert units(sandbox) == (50, 0)


def test_units_cancelled_on_the_way_are_for_sale_once_they_are_back() -> None:
    sandbox = supplied()
    posting = ordered(sandbox, quantity=3)
    for move in ("pack", "transfer", "depart"):
        sandbox.control.move_posting(posting.posting_number, move)
    sandbox.control.cancel_posting(posting.posting_number)
    assert units(sandbox) == (47, 0)
    sandbox.clock.advance(days=8)
    assert units(sandbox) == (50, 0)


def test_lost_units_do_not_come_back() -> None:
    sandbox = supplied()
    posting = ordered(sandbox, quantity=3)
    for move in ("pack", "transfer", "depart"):
        sandbox.control.move_posting(posting.posting_number, move)
    sandbox.control.cancel_posting(posting.posting_number, by="delivery")
    sandbox.clock.advance(days=30)
    assert units(sandbox) == (47, 0)
    with connected(sandbox) as shop:
        assert [row for row in shop.returns.list(limit=500).returns or [] if row.schema == "FBO"] == []


@pytest.mark.parametrize("automatic", [True, False])
def test_they_can_be_held(automatic: bool) -> None:
    sandbox = supplied(behaviour=Behaviour(automatic_delivery=automatic))
    posting = ordered(sandbox)
    sandbox.clock.advance(days=40)
    assert (posting.status == "awaiting_packaging") is not automatic
    if not automatic:
        sandbox.control.deliver(posting.posting_number)
        assert (posting.status, posting.delivered_at) == ("delivered", sandbox.clock.now())


@pytest.mark.parametrize(
    ("run", "text"),
    [
        (lambda control: control.create_fbo_order([{"offer_id": BLUE, "quantity": 51}]), "has 50 units"),
        (lambda control: control.create_fbo_order([{"offer_id": "none"}]), "no product for sale"),
        (lambda control: control.create_fbo_order(warehouse_id=1), "Ozon has no warehouse 1; there are 19262731541000"),
        (lambda control: control.set_stock(BLUE, 1, 1, fbo=True), "Ozon has no warehouse 1; there are 19262731541000"),
        (lambda control: control.fail_ship(control.create_fbo_order().posting_number), "that the seller assembles"),
        (lambda control: control.move_posting(control.create_fbo_order().posting_number, "ship"), "possible now: pack"),
        (lambda control: control.create_fbo_order([]), "at least one item"),
    ],
)
def test_what_the_commands_refuse(run: object, text: str) -> None:
    assert callable(run)
    with pytest.raises(CommandError, match=text):
        run(supplied().control)


def test_life_goes_on_from_a_saved_state(tmp_path: Path) -> None:
    sandbox, postings = lives(30)
    sandbox.clock.advance(hours=30)
    sandbox.save(tmp_path / "state.json")
    other = Sandbox(clock=Clock(NOON), state=tmp_path / "state.json")
    for one in (sandbox, other):
        one.clock.advance(days=20)
    found = [[one.control.posting(posting.posting_number) for posting in postings] for one in (sandbox, other)]
    assert found[0] == found[1]
    assert list(sandbox._families.desk.returns) == list(other._families.desk.returns)


def test_generated_ones_go_on_and_leave_stock() -> None:
    sandbox = Sandbox(clock=Clock(NOON), orders=300)
    postings = list(sandbox._families.fulfilment.postings)
    assert {"awaiting_packaging", "delivering", "delivered", "cancelled"} <= {one.status for one in postings}
    reserved = Counter[int]()
    for one in postings:
        for line in one.lines if one.holds_stock else ():
            reserved[line.product_id] += line.quantity
    for product in sandbox.shop:
        assert sum(product.fbo_reserved.values()) == reserved[product.product_id]
    assert sum(product.fbo for product in sandbox.shop) > 0
    assert all(one.in_process_at <= NOON for one in postings)
    sandbox.clock.advance(days=60)
    assert {one.status for one in postings} == {"delivered", "cancelled"}
