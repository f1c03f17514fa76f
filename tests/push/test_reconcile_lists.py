"""What cannot be read, and what is not in a list, makes no event; and what a pass costs."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest

from ozon import Event, Seller
from ozon.errors import ArgumentError
from ozon.push import Reconciled, reconcile
from ozon.sandbox.postings import selecting
from tests.push.shop import (
    CANCELLED,
    FBO_NEW,
    LATER,
    NEW,
    Shop,
    opened,
    types,
)
from tests.push.support import body
from tests.sandbox.conftest import NOON

DAY = 86_400.0


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
    assert "; posting_fbs.list failed: HTTP 403" in str(found)
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


@pytest.mark.parametrize("fbo", [False, True])
def test_a_list_that_does_not_heed_what_it_is_asked_for_is_not_read(
    shop: Shop, fbo: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    number = shop.order(fbo=fbo)
    shop.handle()
    shop.send_pushes(False)
    shop.sandbox.clock.advance(DAY)
    shop.settle()  # the next one reads no longer when it was new
    shop.sandbox.control.cancel_posting(number)
    shop.sandbox.clock.advance(LATER)
    monkeypatch.delitem(selecting._LISTS, "posting_numbers" if fbo else "order_numbers")
    for _ in range(2):
        found = shop.reconcile()
        assert found.errors == {
            "posting_fbo.list" if fbo else "posting_fbs.list": "It has postings that were not asked for."
        }
        assert (found.made, found.waiting) == ([], [])
        shop.sandbox.clock.advance(LATER)


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
            assert shop.table.of(number) == ([] if since is None else [(NEW, True, False), (CANCELLED, True, False)])


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


def test_what_ozon_does_not_give_is_named() -> None:
    found = Reconciled(missing=["1-1", "2-1", "3-1", "4-1"], waiting=["5-1"], errors={"a.list": "Empty."}, grace=60)
    waiting = "1 posting with changes whose events may be on their way: a pass 60 s later or more makes them"
    missing = "4 postings not given by Ozon: 1-1, 2-1, 3-1, ..."
    assert str(found) == f"Made: nothing; {waiting}; {missing}; a.list failed: Empty"
