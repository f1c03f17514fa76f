"""What did not come as a push is made from the lists, once, and nothing else is."""

from __future__ import annotations

import asyncio
import json
import random
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from threading import Barrier, Thread
from typing import Any

import pytest

from ozon import AsyncSeller, Event, Seller
from ozon.errors import ArgumentError
from ozon.push import Reconciled, reconcile
from ozon.sandbox import Sandbox
from tests.push.shop import LATER, TYPES, Shop, opened
from tests.push.support import body
from tests.sandbox.conftest import NOON
from tests.sizes import size

NEW, CANCELLED, CHANGED, FBO_NEW, FBO_CANCELLED, FBO_CHANGED = TYPES
DAY = 86_400.0


@pytest.fixture
def shop(tmp_path: Path) -> Iterator[Shop]:
    """A shop of which everything was told."""
    with opened(str(tmp_path / "push.db")) as made:
        made.settle()
        made.table.events.clear()
        yield made


def types(found: Reconciled) -> list[str]:
    return sorted(one.type for one in found.made)


def bodies(shop: Shop, type: str, number: str) -> list[dict[str, Any]]:
    """The stored bodies of a type about a posting."""
    return [json.loads(event.content) for event in shop.receiver.events(type=type) if event.subject == number]


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
        first = shop.reconcile()
        assert types(first) == [*[FBO_NEW] * 4, *[NEW] * 4]
        assert len(first.waiting) == 6
        shop.sandbox.clock.advance(LATER)
        second = shop.reconcile()
        assert types(second) == [*[FBO_CANCELLED] * 2, FBO_CHANGED, *[CANCELLED] * 2, CHANGED]
        assert second.complete
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
    assert len(bodies(shop, FBO_CANCELLED, fbo)) == 2  # it came, and handlers do not get it again
    assert len(bodies(shop, NEW, one)) == 1  # as Ozon has no other key for it, this is a double
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
    assert [event["new_state"] for event in bodies(shop, CHANGED, number)] == [
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
    assert [event["new_state"] for event in bodies(shop, CHANGED, number)] == [
        "posting_in_carriage", "posting_not_in_carriage", "posting_in_carriage"
    ]  # fmt: skip


def test_nothing_is_concluded_from_what_could_not_be_read(shop: Shop) -> None:
    number, fbo = shop.order(), shop.order(fbo=True)
    shop.handle()
    shop.send_pushes(False)
    missed = shop.order()
    shop.sandbox.control.cancel_posting(number)
    shop.sandbox.clock.advance(LATER)
    for path in ("/v4/posting/fbs/list", "/v3/posting/fbo/list"):
        shop.sandbox.control.fail_next(path, status=403, times=1)
    found = shop.reconcile()
    assert found.errors.keys() == {"posting_fbs.list", "posting_fbo.list"}
    assert not found.complete
    assert "posting_fbs.list failed" in str(found)
    assert [one.posting_number for one in found.made] == [missed]  # which the other list has
    shop.settle()
    assert shop.table.states.items() >= {number: "posting_canceled", fbo: "posting_created"}.items()


def test_what_was_read_before_a_page_failed_counts(shop: Shop) -> None:
    shop.send_pushes(False)
    orders = [shop.order() for _ in range(120)]
    shop.sandbox.clock.advance(LATER)
    pages = []

    def fail_second(request: Event) -> None:
        pages.append(request.operation)
        if pages == ["posting_fbs.unfulfilled_list"] * 2:
            shop.sandbox.control.fail_next("/v4/posting/fbs/unfulfilled/list", status=403)

    with Seller("836", "sandbox-key", transport=shop.sandbox.transport, on_request=fail_second) as seller:
        first = reconcile(seller, shop.receiver)
    assert first.errors.keys() == {"posting_fbs.unfulfilled_list"}
    assert 0 < len(first.made) < len(orders)
    assert not first.missing
    second = shop.reconcile()
    assert {one.posting_number for one in (*first.made, *second.made)} == {*orders}


def test_it_asks_no_more_than_it_has_to(shop: Shop) -> None:
    orders = [shop.order() for _ in range(100)]
    shop.handle()
    shop.settle()

    def asked() -> list[str]:
        shop.sandbox.clock.advance(3700)
        before = len(shop.sandbox.requests)
        shop.reconcile()
        return [request.path.split("/", 3)[3] for request in list(shop.sandbox.requests)[before:]]

    assert asked() == ["fbs/unfulfilled/list", "fbs/unfulfilled/list", "fbs/list", "fbs/list", "fbo/list", "fbo/list"]
    assert asked() == ["fbs/unfulfilled/list", "fbs/unfulfilled/list", "fbs/list", "fbo/list", "fbo/list"]
    shop.send_pushes(False)
    for number in orders:
        shop.sandbox.control.cancel_posting(number)
    told = [shop.receiver.add(body(CANCELLED, posting_number=number), made=False) for number in orders[50:]]
    assert all(told)
    assert asked() == ["fbs/unfulfilled/list", "fbs/list", "fbs/list", "fbo/list", "fbo/list"]  # 50 in one request


def test_lists_without_rows_are_no_proof(shop: Shop) -> None:
    number = shop.order()
    shop.handle()
    shop.send_pushes(False)
    shop.sandbox.control.revoke_key()
    hidden = shop.order()
    shop.sandbox.control.cancel_posting(hidden)
    before = [*shop.receiver.events()]
    for _ in range(3):
        shop.sandbox.clock.advance(DAY)
        found = shop.reconcile()
        assert not found.made
        assert number in found.missing
        assert "ozon doctor" in found.errors["posting_fbs.list"]
    assert [*shop.receiver.events()] == before
    shop.sandbox.control.restore_key()
    shop.settle()
    assert shop.table.of(hidden) == [(NEW, True, False), (CANCELLED, True, False)]
    assert shop.settle()[0].complete


def test_a_posting_that_is_asked_for_in_vain_is_asked_for_once_an_hour(shop: Shop) -> None:
    shop.receiver.add(b'{"message_type": "TYPE_NEW_POSTING", "posting_number": "1-1-1", "seller_id": 836}', made=False)
    shop.receiver.add(b'{"message_type": "TYPE_NEW_POSTING", "posting_number": "2-2-2", "seller_id": 7}', made=False)
    assert shop.reconcile().missing == ["1-1-1"]  # the other one is of another seller
    shop.sandbox.clock.advance(LATER)
    assert not shop.reconcile().missing
    shop.sandbox.clock.advance(3600)
    assert shop.reconcile().missing == ["1-1-1"]


def test_two_who_do_it_at_once_make_each_event_once(where: str) -> None:
    with opened(where) as shop:
        orders = [shop.order() for _ in range(5)]
        shop.sandbox.clock.advance(LATER)
        start, found = Barrier(2), list[Reconciled]()

        def run() -> None:
            other = shop.another(where)
            with Seller("836", "sandbox-key", transport=shop.sandbox.transport) as seller:
                for turn in range(3):
                    start.wait()
                    found.append(reconcile(seller, other))
                    if start.wait() == 0 and turn < 2:
                        shop.sandbox.clock.advance(LATER)
            other.stop()

        threads = [Thread(target=run) for _ in range(2)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        shop.receiver.deliver_due()
        keys = [one.key for each in found for one in each.made]
        assert sorted(keys) == sorted(event.key for event in shop.receiver.events())
        assert shop.table.new.keys() > {*orders}
        assert {*shop.table.new.values()} == {1}
        states = [(event.subject, event.new_state) for event in shop.table.events if event.message_type == CHANGED]
        assert len(states) == len({*states}) == 15


def test_a_posting_may_go_on_for_longer_than_events_are_kept(shop: Shop) -> None:
    number = shop.order()
    shop.move(number)
    shop.handle()
    shop.settle()
    for _ in range(9):
        shop.sandbox.clock.advance(5 * DAY)
        assert not shop.settle()[0].made
    assert not bodies(shop, NEW, number)
    shop.send_pushes(False)
    shop.sandbox.control.deliver(number)
    shop.sandbox.clock.advance(LATER)
    shop.settle()
    assert shop.table.of(number) == [(NEW, False, False), (CHANGED, False, False), (CHANGED, True, False)]
    assert shop.table.states[number] == "posting_received"
    for _ in range(10):
        shop.sandbox.clock.advance(10 * DAY)
        assert not shop.settle()[0].made


def test_a_posting_that_is_older_than_events_are_kept_is_not_new(tmp_path: Path) -> None:
    with opened(str(tmp_path / "push.db")) as shop:
        number = shop.order()
        shop.move(number)
        shop.sandbox.clock.advance(31 * DAY)
        shop.settle()
        assert not shop.table.new
        assert shop.table.of(number) == [(CHANGED, True, False)]


def test_what_ended_unseen_is_read_from_the_last_pass_on(shop: Shop) -> None:
    shop.send_pushes(False)
    number = shop.order()
    shop.sandbox.control.cancel_posting(number)
    shop.sandbox.clock.advance(5 * DAY)  # nobody reconciles
    shop.settle()
    assert shop.table.of(number) == [(NEW, True, False), (CANCELLED, True, False)]


def test_the_first_time_it_is_read_for_a_day_or_from_a_moment_on(tmp_path: Path) -> None:
    for name, since in (("a.db", None), ("b.db", NOON)):
        with opened(str(tmp_path / name)) as shop:
            number = shop.order()
            shop.sandbox.control.cancel_posting(number)
            shop.sandbox.clock.advance(5 * DAY)
            shop.reconcile(since=since)
            assert shop.table.of(number) == ([] if since is None else [(NEW, True, False)])


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
    assert types(shop.reconcile(dry_run=True)) == [NEW]
    shop.sandbox.clock.advance(LATER)
    would = shop.reconcile(dry_run=True)
    assert types(would) == [NEW, CHANGED]
    assert str(would).startswith("To be made: 1 TYPE_NEW_POSTING, 1 TYPE_STATE_CHANGED")
    assert [*shop.receiver.events()] == before
    assert {one.key for one in shop.reconcile().made} == {one.key for one in would.made}


def test_one_scheme_alone_can_be_read(shop: Shop) -> None:
    shop.order(), shop.order(fbo=True)
    shop.sandbox.clock.advance(LATER)
    asked = len(shop.sandbox.control.requests())
    assert types(shop.reconcile(schemes=["fbs"])) == [NEW]
    assert not any("fbo" in one["path"] for one in shop.sandbox.control.requests()[asked:])
    assert types(shop.reconcile(schemes=["fbo"])) == [FBO_NEW]
    with pytest.raises(ArgumentError, match="no scheme 'rfbs'"):
        shop.reconcile(schemes=["rfbs"])
    with pytest.raises(ArgumentError, match="no time zone"):
        shop.reconcile(since=NOON.replace(tzinfo=None))
    with pytest.raises(ArgumentError, match="kept for 30 days"):
        shop.reconcile(since=NOON - timedelta(days=40))


def test_a_client_with_a_token_finds_out_whose_postings_these_are(shop: Shop) -> None:
    number, gone = shop.order(), shop.order()
    shop.handle()
    shop.send_pushes(False)
    shop.sandbox.control.cancel_posting(gone)
    missed = shop.order()
    shop.sandbox.clock.advance(LATER)
    with Seller(token=shop.sandbox.gate.bearer.issue(), transport=shop.sandbox.transport) as seller:
        for _ in range(2):
            reconcile(seller, shop.receiver)
            shop.sandbox.clock.advance(LATER)
    [made] = bodies(shop, NEW, missed)
    assert made["seller_id"] == 836
    assert [one["posting_number"] for one in bodies(shop, CANCELLED, gone)] == [gone]
    assert not bodies(shop, CANCELLED, number)


def test_sellers_share_a_store(tmp_path: Path) -> None:
    with opened(str(tmp_path / "push.db")) as shop:
        shop.settle()
        other = Sandbox("7", clock=shop.sandbox.clock, seeded=False)
        with Seller("7", "sandbox-key", transport=other.transport) as seller:
            found = reconcile(seller, shop.receiver)
        assert (found.made, found.missing, found.complete) == ([], [], True)
        assert not shop.settle()[0].made


def test_a_forgotten_posting_is_not_new_again(shop: Shop, tmp_path: Path) -> None:
    number = shop.order()
    shop.handle()
    shop.settle()
    files = [*tmp_path.glob("push.db*")]
    assert any(number.encode() in file.read_bytes() for file in files)
    assert shop.receiver.forget(number.rpartition("-")[0]) == 1
    assert not any(number.encode() in file.read_bytes() for file in files)
    shop.sandbox.clock.advance(LATER)
    shop.settle()
    assert shop.table.new[number] == 1
    assert not [event for event in shop.receiver.events() if event.subject == number]


async def _passes(shop: Shop) -> list[Reconciled]:
    async with AsyncSeller("836", "sandbox-key", transport=shop.sandbox.transport) as seller:
        return [await reconcile(seller, shop.receiver) for _ in range(2)]


def test_it_can_be_awaited(shop: Shop) -> None:
    shop.order()
    shop.sandbox.clock.advance(LATER)
    assert [types(found) for found in asyncio.run(_passes(shop))] == [[NEW], []]


@pytest.mark.parametrize("seed", range(size(2, 6, 40)))
def test_whatever_is_lost_handlers_end_with_the_truth(tmp_path: Path, seed: int) -> None:
    chance = random.Random(seed)
    with opened(str(tmp_path / "push.db")) as shop:
        shop.sandbox.control.disturb_pushes(duplicates=0.2, disorder=0.3, delay=300)
        orders = [shop.order(fbo=chance.random() < 0.4)]
        for _ in range(size(150, 500, 1500)):
            step = chance.random()
            if step < 0.25:
                orders.append(shop.order(fbo=chance.random() < 0.4))
            elif step < 0.7:
                shop.move(chance.choice(orders))
            elif step < 0.75:
                number = chance.choice(orders)
                if shop.sandbox.control.posting(number).status not in ("cancelled", "delivered"):
                    shop.sandbox.control.cancel_posting(number)
            elif step < 0.85:
                shop.send_pushes(chance.random() < 0.5)
            elif step < 0.95:
                shop.sandbox.clock.advance(chance.randrange(400))
                shop.handle()
            else:
                shop.reconcile()
        shop.settle()
        shop.sandbox.clock.advance(3600)
        shop.handle()
        shop.settle()
        expected = {**shop.truth(), "24219510-0002-1": "posting_registered"}
        assert {number: shop.table.states[number] for number in orders} == {
            number: expected[number] for number in orders
        }
        assert shop.table.states == expected
        assert {*shop.table.new.values()} == {1}
        assert {*shop.table.cancelled.values()} <= {1}
