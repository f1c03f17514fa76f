"""The updater of prices and stocks does its work, and each of its deliberately wrong variants does not."""

from __future__ import annotations

import json
from collections import Counter
from decimal import Decimal

import pytest

from ozon.sandbox import Clock, Sandbox
from ozon.sandbox.products.visibility import is_buyable
from tests.library import httpx
from tests.sandbox.acceptance import updater
from tests.sandbox.acceptance.program import check_mistakes, failure
from tests.sandbox.acceptance.updater import MISTAKES, PRICES, STOCKS, Outcome, Row, Updater
from tests.sandbox.conftest import NOON, seller
from tests.sandbox.seeded import DISABLED, EMPTY, FBS

FIRST, SECOND, CLOSED = FBS, EMPTY, DISABLED
LATENCY = 0.1  # seconds of the sandbox's clock that each request takes


class Shop:
    """A shop in which rows of the table are refused for all kinds of reasons.

    Args:
        count: products.

    Attributes:
        most_refusals: how often a program may run into 429, for one method.
        requests_per_refusal: how many requests more it may send for each.
    """

    most_refusals = 6
    requests_per_refusal = 1

    def __init__(self, count: int) -> None:
        self.sandbox = Sandbox(clock=Clock(NOON), seeded=False, products=count * 10 // 9, profile="realistic")
        self.products = [one for one in self.sandbox.shop if one.is_created and not one.archived][: count - 10]
        control = self.sandbox.control
        # prices at and around the borders of the rules for old prices
        for price in ("300", "399.99", "400", "400.01", "420", "9999.99", "10000", "10000.01", "15000", "25000.50"):
            self.products.append(control.create_product(price=price, stock=5))
        self.ordered = [one for one in self.products[3 :: len(self.products) // 25] if is_buyable(one)]
        for product in self.ordered:
            control.set_stock(product.offer_id, 20, FIRST)
            control.create_order([{"offer_id": product.offer_id, "quantity": 3}], FIRST)
        for index, product in enumerate(self.products):
            control.set_stock(product.offer_id, index % 5, SECOND)
        self.archived = self.products[100].offer_id
        for place in (FIRST, SECOND):
            control.set_stock(self.archived, 0, place)
        control.archive_automatically(self.archived)
        self.fresh = [one.offer_id for one in self.products[200:350]]
        self._others_work()
        self.table = [self._row(index) for index in range(len(self.products))]
        self.table.insert(10, Row("unheard-of", Decimal(100), {FIRST: 1}))
        self.table[20].shelf[CLOSED] = 7
        self.table[30].shelf[SECOND] = 2_000_000
        self.started = len(self.sandbox.requests)
        self.blocked: Counter[str] = Counter()

    def _others_work(self) -> None:
        """Somebody else has changed a price ten times within the hour, and has set some stocks a moment ago."""
        price, often = Decimal(self.products[50].card["price"]), self.products[50].offer_id
        with seller(self.sandbox) as client:
            for step in range(10):
                row = {"offer_id": often, "price": str(price + step), "old_price": "0"}
                assert client.post(PRICES, json={"prices": [row]}).json()["result"][0]["updated"]
                self.sandbox.clock.advance(minutes=1)
            for part in (self.fresh[:100], self.fresh[100:]):
                rows = [{"offer_id": offer_id, "warehouse_id": FIRST, "stock": 1} for offer_id in part]
                assert client.post(STOCKS, json={"stocks": rows}).status_code == 200

    def _row(self, index: int) -> Row:
        product = self.products[index]
        factor = Decimal(95 + index % 50) / 100  # a change by more than half would put it into quarantine
        cost = Decimal(product.card["price"]) * factor / updater.MARKUP
        shelf = {FIRST: product.reserved.get(FIRST, 0) + index % 40, SECOND: 1 + index % 7}
        return Row(product.offer_id, cost.quantize(Decimal("0.001")), shelf)

    def refused(self) -> dict[str, str]:
        """The rows that the program has to report, with the reasons."""
        return {
            "price of unheard-of": "NOT_FOUND_ERROR",
            f"stock of unheard-of in {FIRST}": "offer_id_not_found",
            f"stock of {self.table[20].offer_id} in {CLOSED}": "WAREHOUSE_NOT_FOUND",
            f"stock of {self.table[30].offer_id} in {SECOND}": "STOCK_TOO_BIG",
            f"stock of {self.archived} in {FIRST}": "PRODUCT_IS_ARCHIVED",
            f"stock of {self.archived} in {SECOND}": "PRODUCT_IS_ARCHIVED",
        }

    def client(self) -> httpx.Client:
        """A client whose requests take time, and whose refusals are counted."""
        client = seller(self.sandbox)
        client.event_hooks = {"request": [lambda _: self.sandbox.clock.advance(LATENCY)], "response": [self._count]}
        return client

    def _count(self, answer: httpx.Response) -> None:
        self.blocked[answer.request.url.path] += answer.status_code == 429

    def work(self, *mistakes: str) -> Outcome:
        with self.client() as client:
            return Updater(client, self.sandbox.clock.advance, mistakes=mistakes).run(self.table)

    def check(self, outcome: Outcome) -> None:
        """The shop is as the table has it, and the program knows what was refused."""
        self._check_outcome(outcome)
        for row in self.table:
            if row.offer_id != "unheard-of":
                self._check_price(row)
                self._check_stock(row)
        self._check_effort()

    def _check_outcome(self, outcome: Outcome) -> None:
        refused = self.refused()
        strange = {name: code for name, code in outcome.refused.items() if refused.get(name) != code}
        assert not strange, f"refused: {sorted(set(strange.values()))}"
        every = [f"price of {row.offer_id}" for row in self.table]
        every += [f"stock of {row.offer_id} in {place}" for row in self.table for place in row.shelf]
        assert not set(every) - set(outcome.done) - refused.keys(), "not done"
        assert not refused.keys() - outcome.refused.keys(), "not reported"

    def _check_price(self, row: Row) -> None:
        card = self.sandbox.control.product(row.offer_id).card
        price, old = Decimal(card["price"]), Decimal(card["old_price"])
        assert price == updater.rounded(row.cost * updater.MARKUP), "price"
        least = 20 if price <= 400 else old / 20 if price <= 10_000 else 500
        assert least < old - price < price * Decimal("0.2"), "old price"

    def _check_stock(self, row: Row) -> None:
        product = self.sandbox.control.product(row.offer_id)
        for place, pieces in row.shelf.items():
            if f"stock of {row.offer_id} in {place}" not in self.refused():
                # present is what lies on the shelf
                assert product.stocks[place] + product.reserved.get(place, 0) == pieces, "present"

    def _check_effort(self) -> None:
        """No row was sent without need."""
        sent: dict[str, list[int]] = {PRICES: [], STOCKS: []}
        for request in list(self.sandbox.requests)[self.started :]:
            if request.path in sent:
                [rows] = json.loads(request.body).values()
                sent[request.path].append(len(rows))
        pairs = sum(len(row.shelf) for row in self.table)
        for path, rows, size in ((PRICES, len(self.table), 1000), (STOCKS, pairs + len(self.fresh), 100)):
            assert sum(sent[path]) <= rows + self.blocked[path] * size, "rows sent"
            more = self.blocked[path] * self.requests_per_refusal
            assert len(sent[path]) <= -(-rows // size) + more + 5, "requests"
        assert max(self.blocked.values()) <= self.most_refusals, "refusals"


def test_the_updater() -> None:
    shop = Shop(5_000)
    shop.check(shop.work())
    assert len(shop.table) == 5_001
    # the program came into everything that it has to handle: its own blocks, and a price that was changed too often
    assert shop.blocked[STOCKS] >= 1
    assert shop.blocked[PRICES] >= 2


#: What stops each mistake: a word of the refusal, or the check that fails.
STOPS = {
    "ignores_rows": "not reported",
    "resends_all": "rows sent",
    "retries_at_once": f"{STOCKS}: given up",
    "stops_at_refusal": "not done",
    "drops_refused_request": "not done",
    "hammers": f"{STOCKS}: given up",
    "ignores_warehouse": "not reported",
    "sends_present": "present",
    "sends_difference": "present",
    "first_page_of_held": "present",
    "narrow_old_price": "discount_for_average_price_is_too_small",
    "no_old_price": "old_price_less_than_price",
    "float_prices": "must match the pattern",
    "price_as_number": "must be text",
    "one_big_request": "value must contain",
}


@pytest.mark.parametrize("mistake", MISTAKES)
def test_a_wrong_updater_fails(mistake: str) -> None:
    shop = Shop(5_000 if mistake == "hammers" else 1_500)
    assert STOPS[mistake] in failure(lambda: shop.check(shop.work(mistake)))


def test_every_mistake_is_one_that_the_program_can_make() -> None:
    check_mistakes(Updater, MISTAKES, STOPS)
