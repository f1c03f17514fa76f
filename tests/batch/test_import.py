"""The import from start to end, against the sandbox."""

from __future__ import annotations

import json
import random
from collections import Counter
from collections.abc import Iterator
from typing import Any

import pytest

from ozon import Progress
from ozon.batch import Result, import_products
from ozon.sandbox import Sandbox
from ozon_generated.seller.product import ProductImportItem
from tests.batch.support import IMPORT, INFO, TWINS, bodies, both, card, cards, sent, shop, statuses

pytestmark = pytest.mark.usefixtures("clock")


@TWINS
def test_any_number_of_cards_one_result_each_in_order(twin: bool) -> None:
    sandbox = Sandbox()
    results = both(import_products, sandbox, cards(250), twin=twin)
    assert [result.key for result in results] == [f"mug-{number}" for number in range(250)]
    assert statuses(results) == ["imported"] * 250
    assert [len(body["items"]) for body in bodies(sandbox, IMPORT)] == [100, 100, 50]
    assert all(result.ok and result.product_id and result.task_id for result in results)
    assert [result.index for result in results] == list(range(250))


def test_no_cards_no_request() -> None:
    sandbox = Sandbox()
    assert list(import_products(shop(sandbox), [])) == []
    assert not sandbox.requests


def test_models_and_mappings_and_a_card_that_is_there_already() -> None:
    sandbox = Sandbox()
    first = list(import_products(shop(sandbox), [ProductImportItem(**card(1)), card(2)]))
    second = list(import_products(shop(sandbox), [card(1), card(2, price="200")]))
    assert statuses(first + second) == ["imported", "imported", "skipped", "imported"]


def test_the_input_is_read_as_it_is_needed() -> None:
    taken = 0

    def source() -> Iterator[dict[str, Any]]:
        nonlocal taken
        for number in range(100_000):
            taken += 1
            yield card(number)

    results = import_products(shop(Sandbox(import_polls=0)), source(), in_flight=2, max_items=10)
    assert taken == 0
    next(results)
    assert taken <= 21


def test_split_by_size() -> None:
    sandbox = Sandbox()
    text = {"id": 4191, "complex_id": 0, "values": [{"value": "x" * 400}]}
    big = cards(10, attributes=[*card(1)["attributes"], text])
    results = list(import_products(shop(sandbox), big, max_bytes=3000))
    assert statuses(results) == ["imported"] * 10
    sizes = [len(request.body) for request in sandbox.requests if request.path == IMPORT]
    assert len(sizes) > 2
    assert max(sizes) <= 3000


def test_what_cannot_be_sent_is_set_aside() -> None:
    sandbox = Sandbox()
    bad: list[Any] = [
        card(1),
        card(1, price="200"),
        {**card(2), "offer_id": ""},
        {**card(3), "price": None},
        card(4, novelty=object()),
        card(5, attributes=[{"id": 4191, "values": [{"value": "x" * 5000}]}]),
        card(6),
    ]
    results = list(import_products(shop(sandbox), bad, max_bytes=2000))
    assert statuses(results) == ["imported", *["not_sent"] * 5, "imported"]
    assert [result.errors[0].code for result in results if result.errors] == [
        "duplicate",
        "no_key",
        "missing_field",
        "not_json",
        "too_large",
    ]
    assert results[3].errors[0].path == "price"
    assert sent(sandbox) == {"mug-1": 1, "mug-6": 1}


def test_errors_of_items_come_with_their_place() -> None:
    sandbox = Sandbox()
    results = list(import_products(shop(sandbox), [card(1), card(2, price="0"), card(3, old_price="50")], check=False))
    assert statuses(results) == ["imported", "failed", "failed"]
    assert [result.errors[0].path for result in results[1:]] == ["price", "old_price"]
    assert str(results[1]) == "mug-2 failed: price: price_is_negative: the price must be a number above zero"


def test_an_error_of_the_iterable_comes_last() -> None:
    def source() -> Iterator[dict[str, Any]]:
        yield card(1)
        raise ValueError("line 2 is broken")

    results: list[Result] = []
    with pytest.raises(ValueError, match="line 2"):
        results.extend(import_products(shop(Sandbox()), source()))
    assert statuses(results) == ["imported"]


def test_progress() -> None:
    seen: list[Progress] = []
    list(import_products(shop(Sandbox()), cards(3), max_items=2, progress=seen.append))
    assert [one for one in seen if one.what == "product.import"] == [
        Progress("product.import", 2, 3),
        Progress("product.import", 3, 3),
    ]
    assert any(one.what.startswith("import task") for one in seen)


# All of it together

FAULTS: list[dict[str, Any]] = [
    {"cut": "connect"},
    {"cut": "before"},
    {"cut": "after"},
    {"cut": "body"},
    {"status": 429, "headers": {"Item-Retry-After": "1"}},
    {"status": 429, "headers": {"Item-Retry-After": "1", "Item-Rate-Limit-Remaining": "3"}},
    {"status": 500},
    {"status": 502, "body": "<html>"},
    {"status": 400, "body": {"message": "invalid Items[0]"}},
    {"status": 200, "body": "cut"},
    {"delay": 0},
]
#: Faults after which it is certain that nothing happened.
HARMLESS = {400, 429}


class Watched(Sandbox):
    """A sandbox that knows of each request to import whether it may have done something, and what was there before."""

    def __init__(self, **settings: Any) -> None:
        super().__init__(**settings)
        self.risky: Counter[str] = Counter()  #: how often a card was sent when it may have arrived
        self.doubled: set[str] = set()  #: cards that came when the shop had them, or was about to

    def handle(self, request: Any) -> Any:
        there = {product.offer_id for product in self.shop}
        there |= {item["offer_id"] for task in self.shop.tasks if not task.done for item in task.items}
        reply = super().handle(request)
        if request.path == IMPORT and reply.cut != "connect" and reply.answer.status not in HARMLESS:
            offers = [item["offer_id"] for item in json.loads(request.body)["items"]]
            self.risky.update(offers)
            self.doubled |= there & set(offers)
        return reply


@TWINS
@pytest.mark.parametrize("resend", [False, True], ids=["", "resend"])
@pytest.mark.parametrize("seed", range(15))
def test_no_card_is_sent_twice_unless_its_outcome_is_known(seed: int, resend: bool, twin: bool) -> None:
    chance = random.Random(seed)
    script = {
        IMPORT: [chance.choice(FAULTS) for _ in range(chance.randrange(8))],
        INFO: [chance.choice(FAULTS[:5]) for _ in range(2)],
    }
    sandbox = Watched(
        item_limit=chance.choice([None, 20, 60]), import_polls=chance.choice([0, 2]), faults=script, seeded=False
    )
    results = both(import_products, sandbox, cards(70), twin=twin, max_items=10, settle=10, resend=resend)
    assert [result.index for result in results] == list(range(70))
    assert not sandbox.doubled
    assert max(sandbox.risky.values(), default=0) <= 1 + resend
    shelf = {product.offer_id for product in sandbox.shop}
    for result in results:
        assert result.status != "not_sent" or result.key not in shelf
        assert result.status != "imported" or result.key in shelf
        assert result.status not in ("failed", "not_sent") or result.errors or result.error


def test_requests_are_json_of_the_cards() -> None:
    sandbox = Sandbox()
    list(import_products(shop(sandbox), [card(1)]))
    (request,) = [request for request in sandbox.requests if request.path == IMPORT]
    assert json.loads(request.body) == {"items": [card(1)]}
