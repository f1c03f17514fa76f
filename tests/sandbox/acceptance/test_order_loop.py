"""The order loop does its work, and each of its deliberately wrong variants does not."""

from __future__ import annotations

import pytest

from ozon.sandbox import Clock, Sandbox
from tests.sandbox.acceptance.order_loop import MISTAKES, OrderLoop, Outcome
from tests.sandbox.acceptance.program import check_mistakes, failure
from tests.sandbox.conftest import NOON, seller


class Shop:
    """Ten orders: single ones, two pieces, one to split, one with marking codes, one that is gone."""

    def __init__(self) -> None:
        self.sandbox = Sandbox(clock=Clock(NOON), seeded=False)
        control = self.sandbox.control
        for offer_id, stock in (("cup", 50), ("jar", 50), ("pot", 50)):
            control.create_product(offer_id, stock=stock)
        self.single = [self.order(cup=1) for _ in range(5)]
        self.double = self.order(cup=2)
        self.mixed = self.order(cup=1, jar=2)
        self.marked = self.order("mandatory_mark", jar=1)
        self.stubborn = self.order(cup=1)
        control.fail_ship(self.stubborn)
        self.gone = self.order(pot=1)

    def order(self, *requirements: str, **items: int) -> str:
        goods = [{"offer_id": offer_id, "quantity": quantity} for offer_id, quantity in items.items()]
        return self.sandbox.control.create_order(goods, requirements=list(requirements)).posting_number

    def status(self, number: str) -> str:
        return self.sandbox.control.posting(number).status

    def work(self, *mistakes: str) -> Outcome:
        with seller(self.sandbox) as client:
            loop = OrderLoop(client, self.sandbox.clock.advance, NOON, gone=["pot"], mistakes=mistakes)
            return loop.run()

    def check(self, outcome: Outcome) -> None:
        """Everything is as it has to be after a working day."""
        parts = [f"{self.mixed.removesuffix('-1')}-{number}" for number in (2, 3)]
        to_send = [*self.single, self.double, *parts, self.marked, self.stubborn]
        orders = [*self.single, self.double, self.mixed, self.marked, self.stubborn]
        assert "posting_created" not in {self.sandbox.control.posting(one).substatus for one in orders}, "left over"
        assert {self.status(number) for number in to_send} == {"awaiting_deliver"}, "to send"
        assert sorted(outcome.assembled) == sorted(to_send), "assembled"
        assert self.status(self.mixed) == "cancelled_from_split_pending", "split"
        assert (self.status(self.gone), outcome.cancelled) == ("cancelled", [self.gone]), "cancelled"
        assert outcome.unlabelled == [], "unlabelled"
        assert all(number.encode() in outcome.labels for number in to_send), "labels"
        assert {self.sandbox.control.posting(number).substatus for number in to_send} == {"posting_in_carriage"}
        assert all(number.encode() in outcome.act for number in to_send), "act"
        # at the end of its way every parcel is with its buyer, in a pickup point, on the way, or has come back
        self.sandbox.clock.advance(days=30)
        assert {self.status(number) for number in to_send} <= {"delivered", "cancelled"}
        delivered = [number for number in to_send if self.status(number) == "delivered"]
        assert len(delivered) >= len(to_send) / 2


def test_the_order_loop() -> None:
    shop = Shop()
    shop.check(shop.work())


#: What stops each mistake: the refusal, the check that fails, or the program itself.
STOPS = {
    "ignores_ship_failed": "to send",
    "ships_twice": "assembled",
    "labels_at_once": "labels",
    "ignores_unprinted": "labels",
    "takes_reason_1": "HAS_INCORRECT_CANCEL_REASON",
    "ignores_cancel_refusal": "cancelled",
    "numbers_as_integers": "POSTING_NOT_FOUND",
    "mixes_date_filters": "either cutoff_from and cutoff_to or delivering_date_from",
    "pages_until_has_next_only": "an empty page",
    "first_page_only": "left over",
    "ships_by_product_id": "UNKNOWN_PRODUCT_DEFINED",
    "ships_one_piece": "HAS_INCORRECT_PRODUCT_QUANTITY",
    "ships_without_marks": "EXEMPLAR_INFO_NOT_FILLED_COMPLETELY",
    "ships_before_check": "EXEMPLAR_INFO_NOT_FILLED_COMPLETELY",
    "ships_split_parent": "POSTING_ALREADY_CANCELLED",
    "approves_nothing": "Incorrect_carriage_status",
    "documents_at_once": "aren't ready",
}


@pytest.mark.parametrize("mistake", MISTAKES)
def test_a_wrong_order_loop_fails(mistake: str) -> None:
    shop = Shop()
    assert STOPS[mistake] in failure(lambda: shop.check(shop.work(mistake)))


def test_every_mistake_is_one_that_the_program_can_make() -> None:
    check_mistakes(OrderLoop, MISTAKES, STOPS)
