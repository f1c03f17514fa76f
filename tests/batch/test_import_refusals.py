"""Imports that Ozon refuses: quotas, requests, items."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from ozon.batch import import_products
from ozon.sandbox import Fault, Sandbox
from ozon_generated.errors import (
    ArgumentError,
    BadRequestError,
    ForbiddenError,
    RateLimitError,
    TransportError,
)
from ozon_generated.seller.product import ProductImportItem
from tests.batch.support import IMPORT, TWINS, Time, bodies, both, card, cards, scripted, sent, shop, statuses

pytestmark = pytest.mark.usefixtures("clock")


@TWINS
def test_a_quota_is_used_up_and_the_rest_is_reported(twin: bool) -> None:
    sandbox = Sandbox(item_limit=150, clock=datetime(2026, 10, 6, 9, tzinfo=UTC))  # long before the quota is renewed
    results = both(import_products, sandbox, cards(320), twin=twin)
    assert statuses(results) == ["imported"] * 150 + ["not_sent"] * 170
    assert set(sent(sandbox).values()) <= {1, 2, 3}
    last = results[-1]
    assert isinstance(last.error, RateLimitError)
    assert last.retry_at is not None
    assert last.retry_at - datetime.now(UTC) > timedelta(hours=14)
    assert "try again at" in str(last)
    assert len(list(bodies(sandbox, IMPORT))) == 4  # 100, 100 refused, 50, 50 refused; then nothing more


def test_a_wait_that_fits_the_budget(clock: Time) -> None:
    sandbox = Sandbox(faults={IMPORT: [{"status": 429, "headers": {"Item-Retry-After": "3"}}]})
    assert statuses(import_products(shop(sandbox), cards(2), wait=200)) == ["imported"] * 2
    assert 180 in clock.naps
    sandbox = Sandbox(faults={IMPORT: [{"status": 429, "headers": {"Item-Retry-After": "3"}}] * 2})
    assert statuses(import_products(shop(sandbox), cards(2), wait=200)) == ["not_sent"] * 2


def test_a_circle_that_is_open(clock: Time) -> None:
    fault = Fault(status=500, body={"code": 13, "message": "Circle is open"})
    sandbox = Sandbox(faults={IMPORT: [fault]})
    assert statuses(import_products(shop(sandbox), cards(2))) == ["imported"] * 2
    assert 120 in clock.naps


def test_an_item_over_the_quota_says_when() -> None:
    row = {"offer_id": "mug-1", "status": "failed", "errors": [{"code": "item_limit_exceeded"}]}
    client = scripted({"result": {"task_id": 7}}, {"result": {"items": [row]}})
    (result,) = import_products(client, [card(1)])
    assert result.retry_at is not None
    assert (result.retry_at.hour, result.retry_at.minute) == (0, 0)


# Refusals


def test_a_request_that_is_refused_fails_its_items() -> None:
    sandbox = Sandbox(faults={IMPORT: [{"status": 400, "body": {"code": 3, "message": "vat_invalid"}, "times": 3}]})
    results = list(import_products(shop(sandbox), cards(3), max_items=2))
    assert statuses(results) == ["failed", "failed", "imported"]
    assert [len(body["items"]) for body in bodies(sandbox, IMPORT)] == [2, 1, 1, 1]
    assert [(error.index, error.path, error.message) for error in results[1].errors] == [(1, "vat", "vat_invalid")]
    assert isinstance(results[0].error, BadRequestError)


def test_the_item_that_a_refusal_names_is_taken_out() -> None:
    text = "Request validation error: invalid ImportProductsRequest.Items[1].Price: value is required"
    sandbox = Sandbox(faults={IMPORT: [{"status": 400, "body": {"code": 3, "message": text}}]})
    results = list(import_products(shop(sandbox), cards(3)))
    assert statuses(results) == ["imported", "failed", "imported"]


@pytest.mark.parametrize(
    ("fault", "error"),
    [({"status": 403}, ForbiddenError), ({"cut": "connect"}, TransportError)],
    ids=["403", "connect"],
)
def test_what_stops_everything(fault: dict[str, Any], error: type[Exception]) -> None:
    sandbox = Sandbox(faults={IMPORT: [fault]})
    results = list(import_products(shop(sandbox), cards(250)))
    assert statuses(results) == ["not_sent"] * 250
    assert isinstance(results[-1].error, error)
    assert sum(request.path == IMPORT for request in sandbox.requests) == 1


def test_an_index_of_something_else_blames_nobody_else() -> None:
    text = "Request validation error: invalid Attributes[1]: value is required"
    sandbox = Sandbox(faults={IMPORT: [{"status": 400, "body": {"code": 3, "message": text}, "times": 5}]})
    assert statuses(import_products(shop(sandbox), cards(3))) == ["failed"] * 3
    assert [len(body["items"]) for body in bodies(sandbox, IMPORT)] == [3, 1, 2, 1, 1]


@pytest.mark.parametrize("one", [card(1), ProductImportItem(**card(1)), "mug-1"])
def test_one_card_is_no_list(one: Any) -> None:
    with pytest.raises(ArgumentError, match="iterable"):
        import_products(shop(Sandbox()), one)
