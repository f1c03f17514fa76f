"""A store that others use, too, and in which events do not stay: what is made is made once."""

from __future__ import annotations

import random
from pathlib import Path
from threading import Barrier, Thread

import pytest

from ozon import Seller
from ozon.push import Reconciled, reconcile
from ozon.sandbox import Sandbox
from tests.push.shop import (
    CANCELLED,
    CHANGED,
    LATER,
    NEW,
    Shop,
    opened,
)
from tests.sizes import size
from tests.soak import SoakReport

DAY = 86_400.0
LISTS = ["/v4/posting/fbs/unfulfilled/list", "/v4/posting/fbs/list", "/v3/posting/fbo/list"]


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
    assert not shop.bodies(NEW, number)
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
    [made] = shop.bodies(NEW, missed)
    assert made["seller_id"] == 836
    assert [one["posting_number"] for one in shop.bodies(CANCELLED, gone)] == [gone]
    assert not shop.bodies(CANCELLED, number)


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
    assert shop.reconcile(dry_run=True).made == []
    shop.settle()
    assert shop.table.new[number] == 1
    assert not [event for event in shop.receiver.events() if event.subject == number]


@pytest.mark.parametrize("seed", range(size(2, 3, 40)))
def test_whatever_is_lost_handlers_end_with_the_truth(tmp_path: Path, seed: int, soak_report: SoakReport) -> None:
    chance = random.Random(seed)
    with opened(str(tmp_path / "push.db")) as shop:
        shop.sandbox.control.disturb_pushes(duplicates=0.2, disorder=0.3, delay=300)
        orders = [shop.order(fbo=chance.random() < 0.4)]
        for _ in range(size(150, 300, 1500)):
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
                if chance.random() < 0.3:
                    shop.sandbox.control.fail_next(chance.choice(LISTS), status=403)
                shop.reconcile()
        shop.sandbox.faults.clear()
        shop.settle()
        shop.sandbox.clock.advance(3600)
        shop.handle()
        shop.settle()
        expected = {**shop.truth(), "24219510-0002-1": "posting_registered"}
        wrong = {number for number, state in expected.items() if shop.table.states.get(number) != state}
        soak_report("states of postings after lost pushes", asked=len(expected), reached=len(shop.table.states))
        soak_report("of these other than at Ozon", asked=0, reached=len(wrong))
        soak_report("postings told twice that they are new", asked=0, reached=shop.table.new.total() - len(expected))
        assert not wrong
        assert {*shop.table.new.values()} == {1}
        assert {*shop.table.cancelled.values()} <= {1}
