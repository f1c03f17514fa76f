"""Requests leave nothing behind in the process of a server, however many there are."""

from __future__ import annotations

import json
import multiprocessing
from collections.abc import Callable, Iterator
from multiprocessing.connection import Connection
from typing import Any

import pytest

from ozon.sandbox import Clock, Request, Sandbox
from tests.benchmarks.load import resident
from tests.benchmarks.sandbox import POSTINGS, PRODUCTS, load, running
from tests.sandbox.conftest import KEYS, NOON, item
from tests.sandbox.raw import Constant, message
from tests.sandbox.seeded import BLUE, FBS, NEW_1
from tests.sizes import size
from tests.soak import SoakReport

ROUND = 1_000
MOST = 2.0  # MB: half a KB for each request of the smallest run


@pytest.mark.memory
@pytest.mark.parametrize(
    ("make", "sent"),
    [(Constant, PRODUCTS), (Constant, message(body=bytes(100_000))), (Sandbox, PRODUCTS), (Sandbox, POSTINGS)],
    ids=["a constant", "large bodies", "product.list", "posting_fbs.list"],
)
def test_memory_does_not_grow_with_the_requests(
    make: type[Constant] | type[Sandbox], sent: bytes, soak_report: SoakReport
) -> None:
    """The first requests fill caches and the history; then more, each on one of 64 connections, leave nothing."""
    rounds = size(4, 4, 1_000)
    with running(make) as server:
        for _ in range(12):
            load(server.url, sent, ROUND)
        before = server.ask("memory")
        for _ in range(rounds):
            load(server.url, sent, ROUND)
        grown = server.ask("memory") - before
    soak_report("requests over which the sandbox's memory stays flat", asked=1_000 * ROUND, reached=rounds * ROUND)
    assert grown < MOST


class _Shop:
    """A sandbox, and the number of requests that it was sent."""

    def __init__(self) -> None:
        self.sandbox = Sandbox(clock=Clock(NOON))
        self.count = 0

    def call(self, path: str, *, method: str = "POST", status: int = 200, token: str = "", **body: Any) -> Any:
        self.count += 1
        keys = {"authorization": f"Bearer {token}"} if token else {name.lower(): key for name, key in KEYS.items()}
        sent = Request(method, path, "", keys, json.dumps(body).encode())
        made = self.sandbox.handle(sent).answer
        assert made.status == status, made.body
        return json.loads(made.body) if made.body.startswith(b"{") else None


# Each is one turn of work, which is done again and again.


def _import(shop: _Shop, turn: int) -> None:
    """The same product with another name, barcode and attributes, polled until it is done."""
    attributes = [{"id": 85, "complex_id": 0, "values": [{"value": f"Brand {turn}"}]}]
    card = item("soak", name=f"Name {turn}", barcode=f"{turn:013d}", attributes=attributes)
    task = shop.call("/v3/product/import", items=[card])["result"]["task_id"]
    for _ in range(3):
        shop.call("/v1/product/import/info", task_id=task)


def _import_without_polls(shop: _Shop, turn: int) -> None:
    """The clock stands, and nobody asks for the task."""
    shop.call("/v3/product/import", items=[item("soak", name=f"Name {turn}")])


def _prices(shop: _Shop, turn: int) -> None:
    shop.sandbox.clock.advance(minutes=10)
    row = {"offer_id": "mug-blue-330", "price": str(800 + turn % 90), "old_price": "1190", "min_price": "750"}
    shop.call("/v1/product/import/prices", prices=[row])


def _stocks(shop: _Shop, turn: int) -> None:
    shop.sandbox.clock.advance(31)
    row = {"offer_id": "mug-blue-330", "stock": turn % 100, "warehouse_id": FBS}
    shop.call("/v2/products/stocks", stocks=[row])


def _labels(shop: _Shop, turn: int) -> None:
    tasks = shop.call("/v2/posting/fbs/package-label/create", posting_number=["24219509-0030-1"])["result"]["tasks"]
    for _ in range(3):
        shop.call("/v1/posting/fbs/package-label/get", task_id=tasks[0]["task_id"])


def _carriage(shop: _Shop, turn: int) -> None:
    """A posting goes into a carriage, and out of it."""
    numbers = ["24219509-0020-2", "24219509-0030-1"]
    shop.call("/v1/carriage/set-postings", carriage_id=NEW_1, posting_numbers=numbers[turn % 2 :])


def _exemplars(shop: _Shop, turn: int) -> None:
    rows = [{"exemplar_id": 805, "marks": [{"mark": f"{turn:031d}", "mark_type": "mandatory_mark"}]}]
    products = [{"product_id": BLUE, "exemplars": rows}]
    shop.call("/v6/fbs/posting/product/exemplar/set", posting_number="24219509-0030-1", products=products)
    shop.sandbox.clock.advance(5)


def _strangers(shop: _Shop, turn: int) -> None:
    """Names, ids and attributes that nobody knows, never the same."""
    stranger: dict[str, Any] = {f"stranger {turn} {'x' * 1_000}": 1}
    shop.call("/v3/product/list", filter={}, limit=100, **stranger)
    shop.call("/v3/product/info/list", offer_id=[f"stranger {turn}"])
    for number in range(10):
        place: dict[str, Any] = {
            "description_category_id": 17028922,
            "type_id": 92499,
            "attribute_id": 100_000 + 10 * turn + number,
        }
        shop.call("/v1/description-category/attribute/values", status=404, **place, limit=10)


def _tasks(shop: _Shop, turn: int) -> None:
    """Labels of a supply, which are examples with a task."""
    code = shop.call("/v1/fbp/label/create", supply_id="1")["code"]
    shop.call("/v1/fbp/label/get", code=code, supply_id="1")


def _reports(shop: _Shop, turn: int) -> None:
    code = shop.call("/v1/report/products/create")["result"]["code"]
    for _ in range(4):
        report = shop.call("/v1/report/info", code=code)["result"]
    assert report["file"]


def _exports(shop: _Shop, turn: int) -> None:
    """Reports on advertising that nobody polls until they are made."""
    token = shop.sandbox.gate.bearer.issue()
    uuid = shop.call("/api/client/statistics", token=token, campaigns=["3214567"])["UUID"]
    shop.sandbox.clock.advance(minutes=10)
    assert shop.call(f"/api/client/statistics/{uuid}", method="GET", token=token)["state"] == "OK"


WORK: list[Callable[[_Shop, int], None]] = [
    _import,
    _import_without_polls,
    _prices,
    _stocks,
    _labels,
    _carriage,
    _exemplars,
    _strangers,
    _tasks,
    _reports,
    _exports,
]


def _measured(there: Connection, work: Callable[[_Shop, int], None], before: int, after: int) -> None:
    """Tells the memory after so many requests, and after so many more."""
    shop, turn = _Shop(), 0
    for most in (before, before + after):
        while shop.count < most:
            work(shop, turn)
            turn += 1
        there.send(resident())


def _memory(work: Callable[[_Shop, int], None], *counts: int) -> Iterator[float]:
    here, there = multiprocessing.Pipe()
    process = multiprocessing.get_context("spawn").Process(target=_measured, args=(there, work, *counts), daemon=True)
    process.start()
    there.close()
    yield float(here.recv())
    yield float(here.recv())
    process.join()


@pytest.mark.memory
@pytest.mark.parametrize("work", WORK, ids=lambda work: work.__name__.strip("_"))
def test_memory_does_not_grow_with_the_work(work: Callable[[_Shop, int], None], soak_report: SoakReport) -> None:
    """The first requests fill the history, the journal and the tables; then more leave nothing."""
    filling, count = size(25_000, 25_000, 45_000), size(8_000, 8_000, 1_000_000)
    before, after = _memory(work, filling, count)
    soak_report("requests of work over which its memory stays flat", asked=1_000_000, reached=count)
    assert after - before < MOST
