"""The order loop and the updater with this client, in the ways that its documentation recommends."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from decimal import Decimal
from typing import Any

from ozon import Seller, in_windows, paginate, update_prices, update_stocks, wait_for
from ozon.batch import Result
from ozon.files import labels
from ozon.sandbox import Sandbox
from ozon.testing import client_clock
from tests.library import httpx
from tests.sandbox.acceptance import test_order_loop, test_updater, updater
from tests.sandbox.acceptance.order_loop import OUT_OF_STOCK, Outcome
from tests.sandbox.acceptance.updater import PRICES, STOCKS
from tests.sandbox.conftest import NOON
from tests.sandbox.conftest import seller as keys


def client_of(sandbox: Sandbox, http: httpx.Client) -> Seller:
    """A client with the rate limits of the service, by the clock of the sandbox."""
    return Seller("836", "sandbox-key", http=http, clock=client_clock(sandbox.clock))


# Orders


class OrderDay:
    """The order loop with a client."""

    def __init__(self, seller: Seller, sandbox: Sandbox) -> None:
        self.seller = seller
        self.wait = sandbox.clock.advance
        self.outcome = Outcome()

    def run(self) -> Outcome:
        waiting = in_windows(
            self.seller.posting_fbs.list,
            since=NOON - timedelta(days=2),
            until=NOON,
            filter={"statuses": ["awaiting_packaging"]},
            limit=4,
        )
        for posting in list(waiting):
            number = str(posting.posting_number)
            goods: list[Any] = [
                {"product_id": product.sku, "quantity": product.quantity} for product in posting.products
            ]
            if any(product.offer_id == "pot" for product in posting.products):
                self.seller.posting_fbs.cancel(posting_number=number, cancel_reason_id=OUT_OF_STOCK)
                self.outcome.cancelled.append(number)
            elif len(goods) > 1:
                parts: list[Any] = [{"products": [one]} for one in goods]
                made = self.seller.posting_fbs.split(posting_number=number, postings=parts)
                for part, line in zip(made.postings, goods, strict=True):
                    self.assemble(str(part.posting_number), [line])
            else:
                self.assemble(number, goods)
        self.print_labels()
        self.hand_over()
        return self.outcome

    def assemble(self, number: str, goods: list[Any]) -> None:
        found = self.seller.posting_fbs.get(posting_number=number).result
        assert found
        if found.requirements and found.requirements.products_requiring_mandatory_mark:
            self.mark(number)
        for _ in range(3):
            self.seller.posting_fbs.ship(posting_number=number, packages=[{"products": goods}])
            self.wait(2)
            found = self.seller.posting_fbs.get(posting_number=number).result
            if found and found.status == "awaiting_deliver":
                self.outcome.assembled.append(number)
                return
        raise AssertionError(f"{number} could not be assembled")

    def mark(self, number: str) -> None:
        made = self.seller.exemplar.create_or_get(posting_number=number)
        products: list[Any] = [
            {
                "product_id": product.product_id,
                "exemplars": [
                    {
                        "exemplar_id": piece.exemplar_id,
                        "is_gtd_absent": True,
                        "marks": [
                            {
                                "mark": f"0104601234567893215{piece.exemplar_id:07d}ABCDEFGH",
                                "mark_type": "mandatory_mark",
                            }
                        ],
                    }
                    for piece in product.exemplars
                ],
            }
            for product in made.products
        ]
        self.seller.exemplar.set(posting_number=number, multi_box_qty=0, products=products)
        while self.seller.exemplar.status(posting_number=number).status != "ship_available":
            self.wait(1)

    def print_labels(self) -> None:
        printed = labels(self.seller, self.outcome.assembled)
        assert printed.missing == {}
        self.outcome.labels = printed.file.content or b""

    def hand_over(self) -> None:
        found = self.seller.posting_fbs.get(posting_number=self.outcome.assembled[0]).result
        assert found
        assert found.delivery_method
        carriage = self.seller.carriage.create(
            delivery_method_id=found.delivery_method.id, departure_date=NOON + timedelta(days=1)
        ).carriage_id
        assert carriage
        self.seller.carriage.approve(carriage_id=carriage)
        wait_for(self.seller.fbs_act.check_status, carriage)
        self.outcome.act = self.seller.fbs_act.get_pdf(id=carriage).content or b""


def test_the_order_loop() -> None:
    shop = test_order_loop.Shop()
    with keys(shop.sandbox) as http, client_of(shop.sandbox, http) as seller:
        shop.check(OrderDay(seller, shop.sandbox).run())


# Prices and stocks


class ClientShop(test_updater.Shop):
    """The shop of the updater; this client finds some mistakes before Ozon does."""

    # A request of 1000 prices is halved until the one that was changed too often is alone, which takes 11 refusals.
    # It is sent again every 6 minutes until an hour has passed since it was changed first, which takes 8.
    most_refusals = 20
    requests_per_refusal = 2

    def refused(self) -> dict[str, str]:
        return {**super().refused(), f"stock of {self.table[30].offer_id} in {test_updater.SECOND}": "invalid_value"}


def prices(table: list[updater.Row]) -> Iterator[Any]:
    for row in table:
        price = updater.rounded(row.cost * updater.MARKUP)
        yield {
            "offer_id": row.offer_id,
            "price": price,
            "old_price": updater.rounded(max(price * Decimal("1.06"), price + 21)),
        }


def stocks(seller: Seller, table: list[updater.Row]) -> Iterator[Any]:
    held = {
        (row.offer_id, row.warehouse_id): row.reserved or 0
        for part in updater.parts([row.offer_id for row in table], 1000)
        for row in paginate(seller.product.stocks_by_warehouse_fbs, offer_id=part, limit=1000)
    }
    for row in table:
        for place, pieces in row.shelf.items():
            stock = pieces - held.get((row.offer_id, place), 0)
            yield {"offer_id": row.offer_id, "warehouse_id": place, "stock": stock}


def test_the_updater() -> None:
    shop = ClientShop(5_000)
    outcome = updater.Outcome()
    with shop.client() as http, client_of(shop.sandbox, http) as seller:
        for result in update_stocks(seller, stocks(seller, shop.table), wait=600):
            note(outcome, result)
        for result in update_prices(seller, prices(shop.table), wait=3600):
            note(outcome, result)
    shop.check(outcome)
    assert shop.blocked[STOCKS] == 0  # the client keeps to the limits by itself
    assert shop.blocked[PRICES] > 0  # and cannot know what others have changed


def note(outcome: updater.Outcome, result: Result) -> None:
    item: Any = result.item
    if result.status == "done":
        outcome.done.append(updater.named(item))
    else:
        outcome.refused[updater.named(item)] = ", ".join(error.code for error in result.errors)
