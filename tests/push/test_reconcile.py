"""What did not come as a push is made from the lists, once, and nothing else is."""

from __future__ import annotations

import asyncio
import json
from datetime import timedelta
from typing import Any

from ozon import AsyncSeller
from ozon.push import Reconciled, reconcile
from tests.push.shop import (
    CANCELLED,
    CHANGED,
    FBO_CANCELLED,
    FBO_CHANGED,
    FBO_NEW,
    LATER,
    NEW,
    TYPES,
    Shop,
    opened,
    types,
)
from tests.push.support import body


def test_what_happened_in_a_suspension_is_told_afterwards(where: str) -> None:
    with opened(where) as shop:
        shop.send_pushes(False)
        shop.settle()
        orders = [shop.order(fbo=fbo) for fbo in (False, True) for _ in range(4)]
        for moved in (orders[1], orders[2], orders[5], orders[6]):
            shop.move(moved)
            shop.move(moved)
        for cancelled in (orders[2], orders[3], orders[6], orders[7]):
            shop.sandbox.control.cancel_posting(cancelled)
        shop.sandbox.control.deliver(orders[1])
        shop.sandbox.clock.advance(LATER)
        shop.handle()
        assert not shop.table.states.keys() & {*orders}
        found = shop.reconcile()
        news = [*[FBO_NEW] * 4, *[NEW] * 4]
        assert types(found) == [*[FBO_CANCELLED] * 2, *news[:4], FBO_CHANGED, *news[4:], *[CANCELLED] * 2, CHANGED]
        assert (found.waiting, found.complete) == ([], True)
        assert shop.table.states == {**shop.truth(), "24219510-0002-1": "posting_registered"}  # no push has that
        assert {*shop.table.new.values()} == {1}
        assert all(event.made for event in shop.table.events)
        for _ in range(10):
            shop.sandbox.clock.advance(LATER)
            again = shop.reconcile()
            assert (again.made, again.waiting, again.missing, again.errors) == ([], [], [], {})


def test_of_what_came_nothing_is_made(shop: Shop) -> None:
    orders = [shop.order(), shop.order(fbo=True)]
    shop.move(orders[0])
    shop.sandbox.control.cancel_posting(shop.order())
    shop.handle()
    for _ in range(3):
        shop.sandbox.clock.advance(LATER)
        assert not shop.reconcile().made
    assert shop.table.states.items() >= {orders[0]: "posting_not_in_carriage", orders[1]: "posting_created"}.items()
    assert not any(event.made for event in shop.table.events)


def test_what_is_new_and_under_way_is_told_at_once(where: str) -> None:
    with opened(where) as shop:
        shop.sandbox.control.disturb_pushes(delay=7200)
        orders = [shop.order(fbo=fbo) for fbo in (False, False, True, True)]
        for number, cancel in zip(orders, (False, True, False, True), strict=True):
            shop.move(number)
            shop.move(number)
            if cancel:
                shop.sandbox.control.cancel_posting(number)
        shop.sandbox.control.posting(orders[1]).in_process_at = shop.sandbox.clock.now() + timedelta(hours=1)
        shop.reconcile()
        shop.sandbox.clock.advance(LATER)
        found = shop.reconcile()
        assert (found.waiting, len(found.made)) == ([], 2 * len(orders))
        told = {number: shop.table.of(number) for number in orders}
        assert [[kind for kind, made, late in of if made and not late] for of in told.values()] == [
            [NEW, CHANGED], [NEW, CANCELLED], [FBO_NEW, FBO_CHANGED], [FBO_NEW, FBO_CANCELLED]
        ]  # fmt: skip
        states = dict(shop.table.states)
        shop.sandbox.clock.advance(7200)
        shop.handle()
        for number in orders:
            assert {(kind, late) for kind, made, late in shop.table.of(number)[2:] if not made} in (
                {(CHANGED, True)}, {(FBO_CHANGED, True)}
            )  # fmt: skip
        assert {number: shop.table.states[number] for number in orders} == {one: states[one] for one in orders}
        assert {number: shop.table.new[number] for number in orders} == dict.fromkeys(orders, 1)
        assert {*shop.table.cancelled.values()} == {1}
        assert not shop.settle()[0].made


def test_pushes_that_come_after_it_are_no_doubles(shop: Shop) -> None:
    shop.sandbox.control.disturb_pushes(delay=7200)
    one, other, fbo = shop.order(), shop.order(), shop.order(fbo=True)
    shop.move(one)
    shop.sandbox.control.cancel_posting(other)
    shop.sandbox.control.cancel_posting(fbo)
    shop.sandbox.clock.advance(LATER)
    shop.settle()
    made = {number: shop.table.of(number) for number in (one, other, fbo)}
    assert made == {
        one: [(NEW, True, False), (CHANGED, True, False)],
        other: [(NEW, True, False), (CANCELLED, True, False)],
        fbo: [(FBO_NEW, True, False), (FBO_CANCELLED, True, False)],
    }
    shop.sandbox.clock.advance(7200)
    shop.handle()
    assert len(shop.bodies(FBO_CANCELLED, fbo)) == 2  # it came, and handlers do not get it again
    assert len(shop.bodies(NEW, one)) == 1  # as Ozon has no other key for it, this is a double
    assert shop.table.of(one) == [*made[one], (CHANGED, False, True)]
    assert {number: shop.table.of(number) for number in (other, fbo)} == {other: made[other], fbo: made[fbo]}
    [repeated] = [one for one in shop.receiver.events(type=FBO_NEW) if one.subject == fbo and not one.made]
    assert repeated.state == "done"
    assert repeated.error is not None
    assert "had it already" in repeated.error
    shop.sandbox.clock.advance(LATER)
    assert not shop.settle()[0].made


def test_a_made_event_says_what_the_push_would(shop: Shop) -> None:
    shop.sandbox.control.disturb_pushes(delay=60)
    orders = {NEW: shop.order(), FBO_NEW: shop.order(fbo=True)}
    known = {event.key for event in shop.receiver.events()}
    shop.reconcile(grace=0)
    for number in orders.values():
        shop.sandbox.control.cancel_posting(number)
    shop.reconcile(grace=0)
    sent = {push.type: push.fields for push in shop.sandbox.control.pushes(state="waiting") if push.type in TYPES}
    made = {event.type: json.loads(event.content) for event in shop.receiver.events() if event.key not in known}
    assert made.keys() == sent.keys() == {NEW, CANCELLED, FBO_NEW, FBO_CANCELLED}
    unknown = {"uuid", "old_state", "changed_state_date", "cancel_date"}
    for kind, fields in made.items():
        assert fields == {name: value for name, value in sent[kind].items() if name not in unknown}


def test_a_difference_has_to_last(shop: Shop) -> None:
    number = shop.order()
    shop.move(number)
    assert (shop.reconcile().made, shop.reconcile().waiting) == ([], [number])
    shop.sandbox.clock.advance(LATER / 2)
    assert not shop.reconcile().made
    shop.handle()
    shop.sandbox.clock.advance(LATER)
    shop.settle()
    assert shop.table.of(number) == [(NEW, False, False), (CHANGED, False, False)]
    shop.send_pushes(False)
    shop.move(number)
    shop.reconcile()
    shop.sandbox.clock.advance(LATER / 2)
    shop.move(number)  # another difference begins
    shop.reconcile()
    shop.sandbox.clock.advance(LATER / 2)
    assert not shop.reconcile().made
    shop.sandbox.clock.advance(LATER)
    assert types(shop.reconcile()) == [CHANGED]


def test_nothing_is_made_of_a_posting_that_was_just_told_of(shop: Shop) -> None:
    number = shop.order()
    shop.handle()
    shop.send_pushes(False)
    shop.move(number)
    shop.reconcile()
    shop.sandbox.clock.advance(LATER)
    shop.receiver.add(body(CHANGED, posting_number=number, new_state="posting_in_carriage"), made=False)
    assert shop.reconcile().waiting == [number]  # the list may be older than that
    shop.sandbox.clock.advance(LATER)
    shop.settle()
    assert [event["new_state"] for event in shop.bodies(CHANGED, number)] == [
        "posting_in_carriage", "posting_not_in_carriage"
    ]  # fmt: skip


def test_a_made_event_is_late_when_a_later_one_was_handled(shop: Shop) -> None:
    number = shop.order()
    shop.handle()
    shop.send_pushes(False)
    shop.move(number)
    shop.settle()
    [made] = [event for event in shop.receiver.events(type=CHANGED) if event.subject == number]
    shop.sandbox.clock.advance(LATER)
    shop.send_pushes(True)
    shop.move(number)
    shop.handle()
    shop.receiver.replay(made.key)
    shop.receiver.deliver_due()
    assert shop.table.of(number)[1:] == [(CHANGED, True, False), (CHANGED, False, False), (CHANGED, True, True)]


def test_the_same_state_can_be_made_again(shop: Shop) -> None:
    number = shop.order()
    shop.handle()
    shop.send_pushes(False)
    for state in ("posting_in_carriage", "posting_not_in_carriage", "posting_in_carriage"):
        posting = shop.sandbox.control.posting(number)
        posting.status, posting.substatus = "awaiting_deliver", state
        shop.settle()
        assert shop.table.states[number] == state
    assert [event["new_state"] for event in shop.bodies(CHANGED, number)] == [
        "posting_in_carriage", "posting_not_in_carriage", "posting_in_carriage"
    ]  # fmt: skip


def test_parts_of_a_posting_that_was_split_are_new(shop: Shop) -> None:
    number = shop.sandbox.control.create_order([{"offer_id": "mug-white-330", "quantity": 2}]).posting_number
    shop.handle()
    shop.send_pushes(False)
    sku = shop.sandbox.control.posting(number).lines[0].sku
    part: Any = {"products": [{"product_id": sku, "quantity": 1}]}
    shop.seller.posting_fbs.split(posting_number=number, postings=[part, part])
    shop.sandbox.clock.advance(LATER)
    shop.settle()
    assert shop.table.of(number) == [(NEW, False, False), (CHANGED, True, False)]
    assert shop.table.states == {**shop.truth(), "24219510-0002-1": "posting_registered"}


def test_a_dry_run_makes_nothing(shop: Shop) -> None:
    number = shop.order()
    shop.move(number)
    shop.sandbox.clock.advance(LATER)
    before = [*shop.receiver.events()]
    would = shop.reconcile(dry_run=True)
    assert types(would) == [NEW, CHANGED]
    assert str(would).startswith("To be made: 1 TYPE_NEW_POSTING, 1 TYPE_STATE_CHANGED")
    assert [*shop.receiver.events()] == before
    assert {one.key for one in shop.reconcile().made} == {one.key for one in would.made}


async def _passes(shop: Shop) -> list[Reconciled]:
    async with AsyncSeller("836", "sandbox-key", transport=shop.sandbox.transport) as seller:
        return [await reconcile(seller, shop.receiver) for _ in range(2)]


def test_it_can_be_awaited(shop: Shop) -> None:
    shop.order()
    shop.sandbox.clock.advance(LATER)
    assert [types(found) for found in asyncio.run(_passes(shop))] == [[NEW], []]
